"""Reading in processes of their own: the same facts, whoever reads and whatever becomes of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.core.entries import Message
from afterword.core.reading.usual import usual_letters
from afterword.core.world import Owner
from afterword.flows.read_sources import NEEDED as OF_NEWS
from afterword.flows.readers import OF_LETTERS, Readers, ToRead, read_some, readers

OWNER = Owner(
    name="Ines Carvalho", emails=("ines@carvalho.example",), zone="Europe/Lisbon", country="PT"
)
AT = datetime(2031, 5, 19, 9, 0, tzinfo=UTC)
pytestmark = pytest.mark.skipif(
    (os.cpu_count() or 1) < 2, reason="one processor: nobody can read beside it"
)
WAIT = 30.0  # seconds for a process to come or to go


def _until(done: Callable[[], bool]) -> None:
    until = time.monotonic() + WAIT
    while not done() and time.monotonic() < until:
        time.sleep(0.02)
    assert done()


def test_the_usual_letters_are_read() -> None:
    both = [ToRead(letter, "", "", AT) for letter in usual_letters(OWNER)]

    theirs, own = read_some(OWNER, both)

    assert {"interview", "rejection", "do_not_contact"} <= {fact.kind for fact in theirs}
    assert "letter" in {fact.kind for fact in own}


@pytest.fixture
def asked(message: Callable[..., Message]) -> Callable[[int], list[ToRead]]:
    """So many letters, each with a promise of its own."""

    def made(count: int) -> list[ToRead]:
        words = "Dear Ines,\n\nthank you for the interview. We decide by {} June.\n"
        texts = [words.format(number % 28 + 1) for number in range(count)]
        return [
            ToRead(message(number, text), f"k{number}", f"<m{number}>", AT)
            for number, text in enumerate(texts)
        ]

    return made


@pytest.fixture
def those(asked: Callable[[int], list[ToRead]]) -> Iterator[Readers]:
    """Readers who are all there, since much was asked before."""
    with readers(OWNER) as found:
        found.ask(asked(700))
        _until(lambda: found.others)
        yield found


def test_whoever_reads_the_facts_are_the_same_and_in_order(
    those: Readers, asked: Callable[[int], list[ToRead]]
) -> None:
    found = those.ask(asked(500))()

    assert found == read_some(OWNER, asked(500))
    assert all(isinstance(each, tuple) and each for each in found)


def test_who_would_wait_gets_on_with_what_comes_next(
    those: Readers, asked: Callable[[int], list[ToRead]]
) -> None:
    first, second = those.ask(asked(200)), those.ask(asked(300))

    assert those.help()
    assert first() == read_some(OWNER, asked(200))
    while those.help():
        pass
    assert second() == read_some(OWNER, asked(300))
    assert not those.help()


def test_little_is_read_without_anybody_else(asked: Callable[[int], list[ToRead]]) -> None:
    with readers(OWNER) as those:
        assert those.ask(asked(3))() == read_some(OWNER, asked(3))
        assert those._pool is None
        assert not those.others


def test_what_the_reader_fails_on_costs_its_own_facts_alone(
    those: Readers, asked: Callable[[int], list[ToRead]]
) -> None:
    good = asked(90)
    bad = good[0]._replace(entry=replace(good[0].entry, header=None))  # type: ignore[arg-type]

    found = those.ask([*good, bad, *good])()

    assert "AttributeError" in str(found[90])
    assert [each for each in found if isinstance(each, str)] == [found[90]]
    assert found[91:] == read_some(OWNER, good)


def test_if_the_others_are_killed_the_rest_is_read_here(
    those: Readers, asked: Callable[[int], list[ToRead]]
) -> None:
    many = asked(2000)
    coming = those.ask(many)
    assert those._pool is not None
    for process in those._pool._processes.values():
        os.kill(process.pid, signal.SIGKILL)

    assert coming() == read_some(OWNER, many)
    assert those.ask(many[:50])() == read_some(OWNER, many[:50])


def test_others_that_never_get_ready_are_done_without(
    asked: Callable[[int], list[ToRead]], caplog: pytest.LogCaptureFixture
) -> None:
    with readers(OWNER, ("afterword.no_such_room",)) as those:
        those.ask(asked(700))
        _until(lambda: all(each.done() for each in those._ready))

        assert those.ask(asked(50))() == read_some(OWNER, asked(50))
        assert not those.others
        assert ["no_such_room" in str(vars(each)) for each in caplog.records] == [True]


@pytest.mark.parametrize("name", [*OF_LETTERS, *OF_NEWS])
def test_what_others_need_knows_no_database(name: str) -> None:
    """A process that is started to read sets nothing up: of models it would come to nothing."""
    bare = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")}
    words = f"import sys, {name}; print('django.db' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", words], env=bare, capture_output=True, text=True, check=True
    )
    assert said.stdout == "False\n"


MAIL = (
    "From odile@quayside.example Mon May 19 09:00:00 2031\n"
    "From: Odile Brandt <odile{0}@quayside.example>\nTo: ines@carvalho.example\n"
    "Date: Mon, 19 May 2031 09:00:00 +0100\nMessage-ID: <m{0}@quayside.example>\n"
    "Subject: Your interview for the Planner role\n\n"
    "Thank you for the interview. We will decide by Friday 30 May.\n\n"
)


def _import(tmp_path: Path, stderr: int) -> subprocess.Popen[str]:
    """An import that takes a while, in a group of processes of its own."""
    file = tmp_path / "mail.mbox"
    file.write_text("".join(MAIL.format(number) for number in range(30_000)))
    command = [sys.executable, "-m", "afterword", "--data", str(tmp_path / "data")]
    who = ["--name", "Ines Carvalho", "--email", "ines@carvalho.example"]
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
    place = ["--zone", "Europe/Lisbon", "--country", "PT"]
    subprocess.run([*command, "init", *who, *place], check=True, env=env, capture_output=True)
    return subprocess.Popen(
        [*command, "import", str(file)],
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        env=env,
        text=True,
        start_new_session=True,
    )


def test_a_killed_import_leaves_no_process_behind(tmp_path: Path) -> None:
    with _import(tmp_path, stderr=subprocess.DEVNULL) as running:
        others: list[int] = []

        def they_read() -> bool:
            others[:] = _of(running.pid)
            return bool(others)

        _until(they_read)
        time.sleep(1.0)  # in the middle of it
        running.kill()
    _until(lambda: not [pid for pid in others if _is_alive(pid)])


def test_an_interrupted_import_says_one_line(tmp_path: Path) -> None:
    with _import(tmp_path, stderr=subprocess.PIPE) as running:
        _until(lambda: bool(_of(running.pid)))
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does
        said = running.communicate(timeout=WAIT)[1]

    assert running.returncode == 130
    assert "Traceback" not in said
    assert len(said.splitlines()) <= 1


def _of(parent: int) -> list[int]:
    """Its children that read."""
    found = subprocess.run(
        ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(parent)],
        capture_output=True,
        text=True,
        check=False,
    )
    return [int(line.split()[0]) for line in found.stdout.splitlines() if "spawn_main" in line]


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
