"""Sending as the user does it: real processes, a real server, and what is left after the worst."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.flows.sending import ODILE, mail
from tests.servers.dovecot import PASSWORD as MAILBOX_PASSWORD
from tests.servers.dovecot import dovecot
from tests.servers.smtp import PASSWORD, USER, Postbox, certificate_for, mail_server

NOW = datetime.fromisoformat("2031-05-20T15:00:00+00:00")
LATER = NOW + timedelta(seconds=61)
ME = f"--name Ines --email {USER} --zone Europe/Lisbon --country PT".split()
Run = Callable[..., subprocess.CompletedProcess[str]]


def command(data: Path, at: datetime, *arguments: object) -> list[str]:
    start = [sys.executable, "-m", "afterword", "--data", str(data), "--at", at.isoformat()]
    return [*start, *map(str, arguments)]


def clean() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data: Path) -> Run:
    return running(data)


def running(data: Path) -> Run:
    """Runs commands on that folder."""

    def one(*arguments: object, at: datetime = NOW, status: int = 0) -> Any:
        done = subprocess.run(
            command(data, at, *arguments),
            env=clean(),
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    return one


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    return file


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an interview two hours ago, to be copied."""
    folder = tmp_path_factory.mktemp("talked")
    run = running(folder / "data")
    run("init", *ME)
    (folder / "a.eml").write_text(mail(f"Odile Brandt <{ODILE}>", NOW - timedelta(days=2)))
    run("import", folder / "a.eml")
    start, end = NOW - timedelta(hours=3), NOW - timedelta(hours=2)
    run(
        *("note", "interview", "--company", "Quayside", "--with", ODILE),
        *("--when", start.isoformat(), "--end", end.isoformat()),
    )
    return folder / "data"


@pytest.fixture
def ready(run: Run, box: Postbox, data: Path, talked: Path, secret: Path) -> str:
    """An account, that interview, and the thank-you's move."""
    shutil.copytree(talked, data)
    server = ("--option", "host=127.0.0.1", "--option", f"port={box.port}")
    run("connect", "smtp", USER, "--secret-file", secret, *server)
    return json.loads(run("today", "--json").stdout)["moves"][0]["id"]


def doctor(run: Run, status: int = 0, at: datetime = LATER) -> str:
    return run("doctor", at=at, status=status).stdout


def test_from_the_yes_to_the_letter(run: Run, ready: str, box: Postbox, data: Path) -> None:
    approved = json.loads(run("approve", ready, "--send", "--json").stdout)
    assert (approved["state"], approved["path"]) == ("approved", None)
    assert datetime.fromisoformat(approved["leaves_at"]) == NOW + timedelta(seconds=60)
    assert "waits, leaves Tuesday 20 May at 16:01" in doctor(run)
    shown = run("letter", ready).stdout
    assert shown.startswith("approved, leaves Tue 20 May 2031 16:01\nTo: ")
    assert run("work", "--once").stdout == "nothing is due\n"

    assert run("work", "--once", at=LATER).stdout == f"{ready} to {ODILE}, sent\n"

    assert [letter["To"] for letter in box.letters] == [f"Odile Brandt <{ODILE}>"]
    assert json.loads(run("today", "--json", at=LATER).stdout)["moves"] == []
    assert f"ok    smtp {USER}: 127.0.0.1:{box.port}, tls none" in doctor(run)
    assert "has left" in run("undo", ready, at=LATER, status=1).stderr
    gone = json.loads(run("letter", ready, "--json", at=LATER).stdout)
    assert (gone["state"], gone["to"], gone["trouble"]) == ("sent", ODILE, None)


def test_the_password_is_nowhere_to_be_read(
    run: Run, ready: str, data: Path, tmp_path: Path
) -> None:
    run("export", tmp_path / "all.zip")

    kept = [path for path in data.rglob("*") if path.is_file()]
    assert all(PASSWORD.encode() not in path.read_bytes() for path in kept)
    key = (data / "vault-key").read_bytes().strip()
    archive = (tmp_path / "all.zip").read_bytes()
    assert key not in archive
    names = subprocess.run(
        [sys.executable, "-m", "zipfile", "-l", tmp_path / "all.zip"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "account" not in names


def test_an_account_that_does_not_work_is_not_kept(
    run: Run, box: Postbox, tmp_path: Path, secret: Path
) -> None:
    run("init", *ME)
    server = ("--option", "host=127.0.0.1", "--option", f"port={box.port}")
    (tmp_path / "wrong").write_text("not it")
    (tmp_path / "two").write_text("one\ntwo\n")
    tries = [
        ((USER, "--secret-file", tmp_path / "wrong", *server), "does not take the password"),
        (("ines@@x.example", "--secret-file", secret, *server), "is no mail address"),
        (("ines@carvalho", "--secret-file", secret, *server), "is no mail address"),
        ((USER, "--secret-file", tmp_path / "two", *server), "on one line"),
        ((USER, "--secret-file", tmp_path / "none", *server), "No such file"),
        ((USER, "--secret-file", secret), "name it with --option host=NAME"),
    ]

    for arguments, told in tries:
        assert told in run("connect", "smtp", *arguments, status=1).stderr
    assert "a mailbox needs its password" in run("connect", "imap", USER, status=1).stderr
    assert "nothing is called" in run("connect", "pigeon", USER, status=1).stderr
    assert "nothing is called 'fax'" in run("connect", "fax", USER, status=1).stderr
    told = run("connect", "smtp", USER, "--option", "password=x", status=2).stderr
    assert "is seen by others" in told

    assert "smtp" not in doctor(run)
    assert not box.tries


def test_an_account_over_tls_and_one_named_by_its_server(
    run: Run, tmp_path: Path, secret: Path
) -> None:
    ca, chain = certificate_for(tmp_path, "127.0.0.1")
    run("init", *ME)
    with mail_server(tls="starttls", certificate=chain) as box:
        server = f"smtp://127.0.0.1:{box.port}"
        said = run("connect", "smtp", server, "--secret-file", secret, "--option", f"ca={ca}")

    assert said.stdout == f"smtp {USER}: logged in at 127.0.0.1:{box.port}, tls starttls\n"
    run("connect", "smtp", USER, "--remove")
    assert "smtp" not in doctor(run)


def test_ways_that_are_not_there_say_what_to_use(run: Run, ready: str) -> None:
    assert "no mailbox is connected" in run("approve", ready, "--to-drafts", status=1).stderr
    run("connect", "smtp", USER, "--remove")
    assert "no mail account is connected" in run("approve", ready, "--send", status=1).stderr
    assert "there is nothing to read" in run("sync", "--once").stdout
    run("approve", ready, "--leaves-at", LATER.isoformat(), status=2)


def test_a_letter_goes_into_drafts_or_leaves_with_a_copy_in_sent(
    run: Run, ready: str, box: Postbox, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (tmp_path / "mailbox-password").write_text(MAILBOX_PASSWORD)
    # A short name: the path of a socket has 107 bytes at most.
    with dovecot(tmp_path_factory.mktemp("d")) as host:
        given = (f"host={host.host}", f"port={host.port}", "tls=none")
        options = [text for each in given for text in ("--option", each)]
        password = ("--secret-file", tmp_path / "mailbox-password")
        run("connect", "imap", USER, "--read-only", *password, *options)

        drafted = json.loads(run("approve", ready, "--to-drafts", "--json").stdout)
        assert (drafted["state"], drafted["leaves_at"]) == ("handed_over", None)
        assert "1 handed over: say `done` when they went" in doctor(run)
        run("undo", ready)
        run("approve", ready, "--send")
        assert run("work", "--once", at=LATER).stdout == f"{ready} to {ODILE}, sent\n"
        for minutes in (0, 1, 2):
            run("work", "--once", at=LATER + timedelta(minutes=minutes))
        with host.client(USER) as client:
            counts = {
                name: client.folder_status(name, ["MESSAGES"])[b"MESSAGES"]
                for name in ("Drafts", "Sent")
            }

    assert counts == {"Drafts": 0, "Sent": 1}
    assert len(box.taken) == 1


def test_two_workers_at_once_make_one_copy(run: Run, ready: str, box: Postbox, data: Path) -> None:
    run("approve", ready, "--send")
    box.manners.pause = 0.5

    with ThreadPoolExecutor(3) as pool:
        said = list(pool.map(lambda _: run("work", "--once", at=LATER).stdout, range(3)))

    assert sorted(said) == sorted([f"{ready} to {ODILE}, sent\n", *["nothing is due\n"] * 2])
    assert len(box.taken) == 1


@pytest.mark.parametrize("answered", [False, True])
def test_a_worker_killed_in_the_middle_leaves_a_doubt_and_no_second_copy(
    run: Run, ready: str, box: Postbox, data: Path, answered: bool
) -> None:
    run("approve", ready, "--send")
    # It hangs after the dot: the server has the letter, and the worker doesn't know.
    box.manners.silent_after_dot = True
    with subprocess.Popen(command(data, LATER, "work", "--once"), env=clean()) as worker:
        for _ in range(600):
            if box.taken:
                break
            time.sleep(0.05)
        worker.send_signal(signal.SIGKILL)
    assert len(box.taken) == 1
    box.manners.silent_after_dot = False

    assert "unknown: Afterword was ended while" in run("work", "--once", at=LATER).stdout
    run("work", "--once", at=LATER + timedelta(minutes=5))

    assert len(box.taken) == 1
    assert f"`done {ready}` if it went, `undo {ready}` if not" in doctor(run, status=1)
    run("done" if answered else "undo", ready, at=LATER)
    assert "letter" not in doctor(run)
    left = json.loads(run("today", "--json", at=LATER).stdout)["moves"]
    assert [move["id"] for move in left] == ([] if answered else [ready])


def test_a_worker_killed_before_it_sent_anything_loses_nothing(
    run: Run, ready: str, box: Postbox, data: Path
) -> None:
    run("approve", ready, "--send")
    with subprocess.Popen(command(data, LATER, "work", "--once"), env=clean()) as worker:
        time.sleep(0.3)  # Python has started, and nothing more
        worker.send_signal(signal.SIGKILL)
    assert not box.tries

    run("work", "--once", at=LATER)

    assert len(box.taken) == 1


def test_up_sends_by_itself(run: Run, ready: str, box: Postbox, data: Path) -> None:
    run("approve", ready, "--send")

    with subprocess.Popen(
        command(data, LATER, "up", "--port", "0"),
        env=clean(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            for _ in range(400):
                if box.taken:
                    break
                time.sleep(0.05)
            time.sleep(0.2)
            process.send_signal(signal.SIGINT)
            said, complained = process.communicate(timeout=40)
        finally:
            process.kill()

    assert len(box.taken) == 1
    assert "Closed" in said
    assert "Traceback" not in complained
    assert "letter" not in doctor(run)


def test_a_letter_that_waits_when_all_is_exported_waits_for_a_new_yes_where_it_is_restored(
    run: Run, ready: str, box: Postbox, tmp_path: Path
) -> None:
    run("approve", ready, "--send")
    run("export", tmp_path / "all.zip")
    other = tmp_path / "other"

    subprocess.run(command(other, NOW, "restore", tmp_path / "all.zip"), env=clean(), check=True)

    told = subprocess.run(
        command(other, NOW, "doctor"), env=clean(), capture_output=True, text=True, check=False
    ).stdout
    assert "came back: it waited to be sent when all was exported" in told
    assert "smtp" not in told
