import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ME = "--name Ines --email ines@carvalho.example --zone Europe/Lisbon --country PT".split()
LETTERS = 1500


def start(data: Path, *arguments: str | Path) -> "subprocess.Popen[str]":
    clean = {k: v for k, v in os.environ.items() if not k.startswith("AFTERWORD_")}
    return subprocess.Popen(
        [sys.executable, "-m", "afterword", "--data", data, *arguments],
        env=clean,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: "subprocess.Popen[str]") -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return out


@pytest.fixture(scope="module")
def mailbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough mail for more than one batch."""
    file = tmp_path_factory.mktemp("mail") / "mail.mbox"
    file.write_text(
        "".join(
            f"From odile@quayside.example Tue May 20 10:00:00 2031\n"
            f"From: Odile Brandt <odile@quayside.example>\nTo: ines@carvalho.example\n"
            f"Date: Tue, 20 May 2031 10:00:00 +0200\nMessage-ID: <{n}@quayside.example>\n"
            f"Subject: Letter {n}\n\nHello Ines, this is letter {n}.\n\n"
            for n in range(LETTERS)
        )
    )
    return file


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    finish(start(folder, "init", *ME))
    return folder


def test_two_imports_at_once_keep_everything_once(data: Path, mailbox: Path) -> None:
    one, other = start(data, "import", mailbox), start(data, "import", mailbox)

    finish(one)
    finish(other)

    assert f"unchanged: {LETTERS}" in finish(start(data, "import", mailbox))
    assert f"message {LETTERS};" in finish(start(data, "doctor"))


def test_two_first_commands_at_once_make_one_folder(tmp_path: Path) -> None:
    one, other = (start(tmp_path / "data", "init", *ME) for _ in range(2))

    assert finish(one) == finish(other)
    assert "wrong" not in finish(start(tmp_path / "data", "doctor"))


def test_a_killed_import_leaves_a_sound_folder_and_the_next_adds_the_rest(
    data: Path, mailbox: Path
) -> None:
    killed = start(data, "import", mailbox)
    wal = data / "afterword.sqlite3-wal"
    for _ in range(600):  # until the first batch is on its way
        if killed.poll() is not None or (wal.exists() and wal.stat().st_size > 100_000):
            break
        time.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()

    finish(start(data, "import", mailbox))

    assert f"unchanged: {LETTERS}" in finish(start(data, "import", mailbox))
    assert "ok    database: sound" in finish(start(data, "doctor"))
