"""`afterword connect imap` as the user types it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.servers.dovecot import PASSWORD, MailHost, dovecot
from tests.servers.openid import CLIENT, CLIENT_SECRET, SignIn, openid_provider

ME = "ines@carvalho.example"
Command = Callable[..., object]


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.fixture
def provider(host: MailHost) -> Iterator[SignIn]:
    with openid_provider() as running:
        running.token_of = host.token
        yield running


@pytest.fixture
def server(host: MailHost) -> list[str]:
    given = ("host=127.0.0.1", f"port={host.port}", "tls=none")
    return [text for each in given for text in ("--option", each)]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    return file


def test_a_mailbox_is_connected_shown_and_let_go(
    ines: Command, server: list[str], secret: Path, host: MailHost
) -> None:
    said = ines("connect", "imap", ME, "--secret-file", secret, *server)
    assert (said.status, said.err) == (0, "")
    first, second = said.out.splitlines()
    assert first == f"imap {ME}: logged in at 127.0.0.1:{host.port}, tls none"
    assert second.startswith("nothing is sent from it: 127.0.0.1 takes no connections on port 465")

    assert f"ok    imap {ME}: never read to the end" in ines("doctor").out

    assert ines("new-key").out == "1 sealed with a new key\n"
    assert ines("connect", "imap", ME, "--remove").out == (
        f"imap {ME}: removed, with its password\n"
    )
    assert ines("connect", "imap", ME, "--remove").status == 1


def test_the_password_may_come_from_a_file_that_the_environment_names(
    ines: Command, server: list[str], secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_CONNECT_SECRET_FILE", str(secret))

    said = ines("connect", "imap", ME, "--read-only", *server)

    assert said.out.splitlines()[1] == "nothing is sent from it: it is for reading only"
    secret.write_text("wrong")
    said = ines("connect", "imap", ME, *server)
    assert (said.status, "does not take the password" in said.err) == (1, True)
    monkeypatch.setenv("AFTERWORD_CONNECT_SECRET_FILE", str(secret.parent / "none"))
    assert "can't be read" in ines("connect", "imap", ME, *server).err


def test_what_can_not_be_meant_is_one_line(ines: Command, server: list[str], secret: Path) -> None:
    tries = [
        (("ines@outlook.com",), "outlook.office365.com takes no passwords"),
        (("ines", "--secret-file", secret), "'ines' is no mail address"),
        ((ME, "--secret-file", secret, *server, "--option", "port=x"), "is no port"),
        ((ME, "--sign-in", "google"), "needs a client id of your own"),
        ((ME, "--sign-in", "yahoo"), "is no one to sign in with"),
        ((ME, "--sign-in", "https://127.0.0.1:1"), "127.0.0.1 takes no connections"),
        ((ME, "--sign-in", "microsoft", "--option", "tenant=a/b"), "is no tenant"),
    ]
    seen = ines("connect", "imap", ME, "--sign-in", "google", "--option", "client_secret=x")
    assert (seen.status, "is seen by others" in seen.err) == (2, True)
    for arguments, told in tries:
        said = ines("connect", "imap", *arguments)
        assert said.status == 1, said.out
        assert told in said.err
        assert said.err.count("\n") == 1


def _elsewhere(page: str) -> str:
    """The address that a browser on another machine ends on, which it can't open."""
    parts = urlsplit(page)
    line = HTTPConnection(parts.netloc, timeout=10)
    with closing(line):
        line.request("GET", f"{parts.path}?{parts.query}")
        return str(line.getresponse().headers["Location"])


@pytest.mark.parametrize("pasted", [False, True])
def test_signing_in_through_the_browser(
    tmp_path: Path, provider: SignIn, server: list[str], *, pasted: bool
) -> None:
    provider.secret = CLIENT_SECRET
    file = tmp_path / "client-secret"
    file.write_text(CLIENT_SECRET)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AFTERWORD_")}
    start = [sys.executable, "-m", "afterword", "--data", str(tmp_path / "data")]
    me = f"--name Ines --email {ME} --zone Europe/Lisbon --country PT".split()
    subprocess.run([*start, "init", *me], env=environment, check=True, capture_output=True)
    client = ("--option", f"client_id={CLIENT}", "--secret-file", str(file))
    given = ("connect", "imap", ME, "--sign-in", provider.issuer, *client, *server)

    with subprocess.Popen(
        [*start, *given],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout is not None
        assert running.stdin is not None
        page = next(line.strip() for line in running.stdout if line.startswith("  http"))
        assert "login_hint=ines%40carvalho.example" in page
        if pasted:
            running.stdin.write(f"what?\n{_elsewhere(page)}\n")
            running.stdin.flush()
        else:
            assert "Back to Afterword" in provider.browse(page)
        # Not `communicate`: it would end the input, and a terminal does not do that.
        out, err = running.stdout.read(), running.stderr.read() if running.stderr else ""
    assert running.returncode == 0, err
    assert re.search(rf"imap {ME}: logged in at 127.0.0.1", out)
    assert ("not the address that this sign-in ends on" in err) == pasted
    assert CLIENT_SECRET not in out + err
    kept = [path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert all(CLIENT_SECRET.encode() not in data for data in kept)
