"""Secrets open with their key and with nothing else, and a lost key is said in one line."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from afterword.config import vault
from afterword.config.env import SettingError

NAME = "AFTERWORD_VAULT_KEY"


@given(st.text(max_size=200))
def test_what_is_sealed_comes_back_and_shows_nothing(
    tmp_path_factory: pytest.TempPathFactory, secret: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "vault"

    sealed = vault.seal(folder, secret)

    assert vault.unseal(folder, sealed) == secret
    assert len(secret) < 5 or secret not in sealed


@pytest.mark.skipif(os.name != "posix", reason="rights of another kind")
def test_only_the_user_can_read_the_key(tmp_path: Path) -> None:
    vault.seal(tmp_path, "x")
    vault.add_key(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == [vault.FILE]
    assert stat.S_IMODE((tmp_path / vault.FILE).stat().st_mode) == 0o600


def test_a_new_key_seals_anew_and_the_old_one_still_opens(tmp_path: Path) -> None:
    old = vault.seal(tmp_path, "secret")
    vault.add_key(tmp_path)

    assert vault.unseal(tmp_path, old) == "secret"
    new = vault.rotate(tmp_path, old)
    assert vault.rotate(tmp_path, new) == new != old
    newest = (tmp_path / vault.FILE).read_text().split()[0]
    assert Fernet(newest).decrypt(new.encode()) == b"secret"


def test_a_lost_a_wrong_and_a_broken_key_are_one_line_each(tmp_path: Path) -> None:
    sealed = vault.seal(tmp_path, "secret")
    (tmp_path / vault.FILE).write_text(Fernet.generate_key().decode())
    with pytest.raises(SettingError, match="is not the one that sealed your password: put the old"):
        vault.unseal(tmp_path, sealed)
    (tmp_path / vault.FILE).write_text("half a key")
    with pytest.raises(SettingError, match="holds something that is no key: a key is 32 bytes"):
        vault.unseal(tmp_path, sealed)
    (tmp_path / vault.FILE).unlink()
    with pytest.raises(SettingError, match="is gone, and with it the key of your passwords"):
        vault.unseal(tmp_path, sealed)


def test_the_environment_may_hold_the_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    monkeypatch.setenv(NAME, old)
    sealed = vault.seal(tmp_path, "secret")
    monkeypatch.setenv(NAME, f"{new}, {old}")

    assert vault.unseal(tmp_path, sealed) == "secret"
    assert vault.rotate(tmp_path, sealed) != sealed
    assert not (tmp_path / vault.FILE).exists()
    with pytest.raises(SettingError, match=f"the keys come from {NAME}"):
        vault.add_key(tmp_path)


def test_a_file_may_hold_the_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "keys").write_text(f"{Fernet.generate_key().decode()}\n")
    monkeypatch.setenv(f"{NAME}_FILE", str(tmp_path / "keys"))

    assert vault.unseal(tmp_path, vault.seal(tmp_path, "secret")) == "secret"
    assert not (tmp_path / vault.FILE).exists()


def test_first_secrets_at_the_same_time_share_one_key(tmp_path: Path) -> None:
    sealed: list[str] = []
    both = [
        threading.Thread(target=lambda: sealed.append(vault.seal(tmp_path, "x"))) for _ in range(8)
    ]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()

    assert [vault.unseal(tmp_path, each) for each in sealed] == ["x"] * 8
