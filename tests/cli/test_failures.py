import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import typer

Command = Callable[..., Any]


def afterword(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a user starts it."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("AFTERWORD_")}
    return subprocess.run(
        [sys.executable, "-m", "afterword", *map(str, arguments)],
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def loaded_by(*arguments: str) -> tuple[str, set[str]]:
    """What a command says, and the modules that its process loads."""
    said = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "afterword", *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return said.stdout, {line.rpartition("|")[2].strip() for line in said.stderr.splitlines()}


def test_before_init_one_line_says_what_to_do_and_no_folder_is_made(tmp_path: Path) -> None:
    said = afterword("--data", tmp_path / "new", "today")

    assert said.returncode == 1
    assert said.stdout == ""
    assert said.stderr.count("\n") == 1
    assert "afterword init" in said.stderr
    assert not (tmp_path / "new").exists()


def test_a_whole_session_in_processes_of_its_own(tmp_path: Path) -> None:
    data = ("--data", tmp_path / "d")
    me = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")

    assert afterword(*data, "init", *me).stdout == "I C <i@c.example>, Europe/Lisbon, PT\n"
    assert '"moves": []' in afterword(*data, "today", "--json").stdout
    assert afterword("today", AFTERWORD_DATA=str(tmp_path / "d")).returncode == 0


def test_help_is_quick_because_it_loads_no_framework() -> None:
    said, loaded = loaded_by("--help")

    assert "Commands:" in said
    assert not loaded & {"django", "rich", "icalendar", "numpy", "holidays"}


def test_who_has_no_calendar_does_not_wait_for_what_reads_calendars(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    me = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")
    assert afterword(*data, "init", *me).returncode == 0

    _, loaded = loaded_by(*data, "sync", "--once")

    assert "afterword.flows.sync" in loaded
    assert not loaded & {"icalendar", "lxml", "afterword.sources.calendar_server"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("today", "--nonsense"),
        ("facts", "--kind", "nonsense"),
        ("import",),
        ("dismiss", "x"),
        ("snooze", "x", "--until", "soon"),
        ("note",),
        ("note", "gossip"),
        ("note", "touch"),
        ("note", "touch", "--person", "Ann Lee", "--channel", "fax"),
        ("note", "touch", "--person", "Ann Lee", "--when", "lately"),
        ("note", "help", "--person", "Ann Lee", "--stage", "offer"),
        ("approve", "x", "--send", "--to-drafts"),
    ],
)
def test_wrong_usage_is_status_2(ines: Command, arguments: tuple[str, ...]) -> None:
    said = ines(*arguments)

    assert said.status == 2
    assert said.out == ""


@pytest.mark.parametrize("at", ["yesterday", "2031-05-20", "2031-05-20T10:00:00"])
def test_a_clock_without_an_offset_is_wrong_usage(ines: Command, at: str) -> None:
    assert ines("today", at=at).status == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "/nowhere/at/all.mbox"),
        ("debrief", "/nowhere.md"),
        ("debrief", "--interview", "x", "/nowhere.md"),
        ("material", "add", "/nowhere.pdf", "--what", "sample"),
        ("material", "add", __file__, "--what", " "),
        ("confirm", "x"),
        ("refuse", "x"),
        ("done", "x"),
        ("snooze", "x", "--until", "2031-06-01"),
        ("letter", "x"),
        ("approve", "x"),
        ("approve", "x", "--send"),
        ("undo", "x"),
        ("merge", "a", "b"),
        ("unmerge", "a"),
        ("plan", "--person", "nobody"),
        ("restore", "/nowhere.zip"),
        ("export", "/nowhere/at/all.zip"),
        ("init", "--zone", "Nowhere/X"),
        ("init", "--country", "Portugal"),
        ("init", "--country", "ZZ"),
        ("init", "--email", "nobody"),
    ],
)
def test_what_cant_be_met_is_status_1_and_one_line(ines: Command, arguments: tuple[str]) -> None:
    said = ines(*arguments)

    assert said.status == 1
    assert said.out == ""
    assert said.err.startswith("afterword: ")
    assert said.err.count("\n") == 1
    assert "something went wrong" not in said.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("today",),
        ("init", "--name", "Somebody Else"),
        ("restore", "any.zip"),
        ("up", "--port", "0"),
    ],
)
def test_no_command_touches_a_folder_of_a_newer_version(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    data = ("--data", tmp_path / "d")
    me = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")
    afterword(*data, "init", *me)
    with closing(sqlite3.connect(tmp_path / "d" / "afterword.sqlite3")) as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES (?, ?, ?)",
            ("afterword", "9999_from_the_future", "2031-01-01"),
        )
        database.execute("PRAGMA user_version = 7")
        database.commit()

    said = afterword(*data, *arguments)

    assert said.returncode == 1
    assert "newer version" in said.stderr
    assert said.stderr.count("\n") == 1
    with closing(sqlite3.connect(tmp_path / "d" / "afterword.sqlite3")) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (7,)
        assert database.execute("SELECT name FROM afterword_owner").fetchone() == ("I C",)


def test_a_folder_that_cant_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    said = afterword("--data", tmp_path / "file", "init", "--name", "I")

    assert said.returncode == 1
    assert "can't be used" in said.stderr
    assert said.stderr.count("\n") == 1


def test_a_damaged_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "afterword.sqlite3").write_bytes(b"no database at all" * 100)

    said = afterword("--data", tmp_path, "today")

    assert said.returncode == 1
    assert "damaged" in said.stderr
    assert said.stderr.count("\n") == 1


FULL_DISK = """
import sys
from pathlib import Path
from afterword.config.boot import boot
boot(Path(sys.argv[1]))
from django.db import connection
from afterword.cli.main import run
with connection.cursor() as cursor:
    pages = cursor.execute("PRAGMA page_count").fetchone()[0]
    cursor.execute(f"PRAGMA max_page_count = {pages}")
sys.exit(run(["import", sys.argv[2]]))
"""


def test_a_full_disk_is_one_line_and_costs_nothing_that_was_there(tmp_path: Path) -> None:
    data, log = tmp_path / "d", tmp_path / "achievements.md"
    me = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")
    afterword("--data", data, "init", *me)
    log.write_text("# Achievements\n\n## 2031-05-02 Spoke at Portside\nAbout tides.\n")
    assert afterword("--data", data, "import", log).returncode == 0
    log.write_text(log.read_text() + f"\n## 2031-05-04 Wrote a book\n{'Long. ' * 20000}\n")

    full = subprocess.run(
        [sys.executable, "-c", FULL_DISK, data, log], capture_output=True, text=True, check=False
    )
    again = afterword("--data", data, "import", log)

    assert full.returncode == 1
    assert full.stderr == (
        "afterword: the disk is full; what was there is kept, make room and run it again\n"
    )
    assert again.stdout == "imported: 1 achievements; unchanged: 1\n"


def with_room_for(size: int, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs a command that can make no file larger than so many bytes, as on a disk near its end."""
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
    run = f"{limit}; import sys; from afterword.cli.main import run; sys.exit(run(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", run, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_where_nothing_can_be_written_the_reason_is_told(tmp_path: Path) -> None:
    me = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")
    afterword("--data", tmp_path, "init", *me)

    full = with_room_for(100, "--data", tmp_path, "today")

    assert full.returncode == 1
    assert "the disk is full" in full.stderr
    assert full.stderr.count("\n") == 1


def test_a_material_that_finds_no_room_takes_none(tmp_path: Path) -> None:
    data, work = tmp_path / "d", tmp_path / "work.bin"
    me = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")
    afterword("--data", data, "init", *me)
    work.write_bytes(bytes(4_000_000))

    full = with_room_for(2_000_000, "--data", data, "material", "add", work, "--what", "sample")

    assert full.returncode == 1
    assert full.stderr.count("\n") == 1
    assert list((data / "materials").iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--share"], "needs the address of your tunnel"),
        (["--public-url", "https://a.example"], "give both"),
        (["--share", "--public-url", "http://a.example"], "should begin with https://"),
        (["--share", "--public-url", "https://a.example/x"], "should end after the host"),
        (["--share", "--public-url", "https://u:p@a.example"], "without a user name or password"),
        (["--share", "--public-url", "a.example"], "is no address such as https://"),
        (["--share", "--public-url", "https://127.0.0.1"], "this machine's own address"),
        (["--share-port", "8770"], "--share lets others in"),
        (["--share", "--port", "8770", "--share-port", "8770"], "another port than this machine's"),
    ],
)
def test_sharing_under_no_real_address_is_wrong_usage_in_one_line(
    cli: Command, words: list[str], said: str
) -> None:
    answer = cli("up", *words)

    assert answer.status == 2
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert answer.out == ""


def test_sync_says_what_to_do_where_no_mailbox_is_connected(ines: Command) -> None:
    said = ines("sync", "--once")
    assert said.status == 0
    assert "no source is connected" in said.out
    assert "afterword connect imap ADDRESS" in said.out


def test_each_command_is_found_by_its_name(capfd: pytest.CaptureFixture[str]) -> None:
    from afterword.cli.main import app, run

    names = {*typer.main.get_group(app).commands}
    assert {"today", "new-key", "material"} < names
    for name in sorted(names):
        assert run(["--data", "/nowhere", name, "--no-such-option"]) == 2
        assert f"Usage: afterword {name} " in capfd.readouterr().err


def test_a_command_mistyped_is_told_of_the_one_meant(capfd: pytest.CaptureFixture[str]) -> None:
    from afterword.cli.main import run

    assert run(["toady"]) == 2
    assert "Did you mean 'today'?" in capfd.readouterr().err
