"""Whole processes on a real mailbox: what arrives is heard, and what was killed goes on."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from tests.flows.mailboxes import letter
from tests.servers.dovecot import PASSWORD, MailHost, dovecot

CONNECT = """
import sys
from pathlib import Path
from afterword.config.boot import boot
data, port, user, password = sys.argv[1:]
boot(Path(data))
from afterword.config import vault
from afterword.config.clock import now
from afterword.records import models
from afterword.records.keys import uuid7
models.Account.objects.create(
    id=uuid7(now()), owner=models.Owner.objects.get(), kind="imap", address=user,
    options={"host": "127.0.0.1", "port": port, "tls": "none", "user": user},
    sealed=vault.seal(Path(data), password), made_at=now(),
)
"""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder of somebody."""
    who = ["--name", "Ines Carvalho", "--email", "ines@carvalho.example"]
    _run(tmp_path, "init", *who, "--zone", "Europe/Lisbon", "--country", "PT")
    return tmp_path


def _env() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}


def _command(data: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "afterword", "--data", str(data), *words]


def _run(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(data, *words), env=_env(), capture_output=True, text=True, check=False
    )


def _connect(data: Path, host: MailHost, user: str) -> None:
    words = [str(data), str(host.port), user, PASSWORD]
    subprocess.run([sys.executable, "-c", CONNECT, *words], env=_env(), check=True)


def _count(data: Path, question: str) -> int:
    with closing(sqlite3.connect(data / "afterword.sqlite3", timeout=20)) as database:
        return int(database.execute(question).fetchone()[0])


def _until(data: Path, question: str, wanted: int, *, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while _count(data, question) < wanted:
        assert time.monotonic() < until, question
        time.sleep(0.05)


RECORDS = "select count(*) from afterword_record"
FACTS = "select count(*) from afterword_fact"


@contextmanager
def _running(data: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        _command(data, *words),
        env=_env(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_what_arrives_is_heard_and_read_in_every_mailbox(host: MailHost, data: Path) -> None:
    users = ["one@listen.example", "two@listen.example"]
    for number, user in enumerate(users):
        host.deliver(user, letter(number))
        _connect(data, host, user)
    with _running(data, "sync") as process:
        assert process.stdout is not None
        stands = [process.stdout.readline() for _ in users]
        # Nothing is polled for ten minutes: what is read from now on was heard.
        for number, user in enumerate(users, start=10):
            text = "Your application: we will come back to you by the end of next week."
            before = _count(data, FACTS)
            host.deliver(user, letter(number, text=text, subject="Your application"))
            _until(data, RECORDS, 2 + number - 9)
            _until(data, FACTS, before + 1)
        told = [process.stdout.readline() for _ in users]
        process.send_signal(signal.SIGINT)
        _, complained = process.communicate(timeout=30)

    assert [line.split(":")[0] for line in stands] == users
    assert all("read to " in line and "1 new" in line for line in stands)
    assert sorted(told) == sorted(f"{user}: 1 new\n" for user in users)
    assert "Traceback" not in complained
    assert process.returncode == 0


def test_one_that_was_killed_goes_on_at_once(host: MailHost, data: Path) -> None:
    user = "killed@listen.example"
    host.deliver(user, *(letter(number) for number in range(120)))
    _connect(data, host, user)
    with _running(data, "sync", "--once") as process:
        with suppress(AssertionError):
            _until(data, RECORDS, 1, seconds=20)
        process.send_signal(signal.SIGKILL)

    said = _run(data, "sync", "--once")

    assert said.returncode == 0, said.stderr
    assert "read to " in said.stdout
    assert _count(data, RECORDS) == 120
    assert _count(data, "select count(*) from afterword_sighting") == 120
    assert "; 1" not in _run(data, "sync", "--once").stdout


def test_a_mailbox_that_can_not_be_read_is_told_and_the_others_are_read(
    host: MailHost, data: Path
) -> None:
    host.deliver("good@listen.example", letter(1))
    for user in ("bad@listen.example", "good@listen.example"):
        _connect(data, host, user)
    with closing(sqlite3.connect(data / "afterword.sqlite3")) as database, database:
        database.execute(
            "update afterword_account set options = json_set(options, '$.port', '1') "
            "where address like 'bad%'"
        )

    said = _run(data, "sync", "--once")

    bad, good = said.stdout.splitlines()
    assert said.returncode == 1
    assert bad.startswith(
        "bad@listen.example: never read to the end; 127.0.0.1 takes no connection"
    )
    assert good.startswith("good@listen.example: read to ")
    assert _count(data, RECORDS) == 1
    doctor = _run(data, "doctor")
    assert "wrong imap bad@listen.example: never read to the end" in doctor.stdout
    assert "next try " in doctor.stdout
    assert "ok    imap good@listen.example: read to " in doctor.stdout
