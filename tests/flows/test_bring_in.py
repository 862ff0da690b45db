"""Imports that are kept in a table: watched, paused, stopped, and taken up again."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from django.db import connection

from afterword.core.errors import UnreadableError
from afterword.flows import bring_in as flow
from afterword.flows.bring_in import Named, bring_in, claim, go_on, pause, recover, run, stop, sweep
from afterword.records.queries.imports import recent_imports

if TYPE_CHECKING:
    from afterword.records import models

Take = Callable[..., "models.Import"]
MAIL = (
    "From odile@quayside.example Mon May 19 09:00:00 2031\n"
    "From: Odile Brandt <odile@quayside.example>\nTo: ines@carvalho.example\n"
    "Date: Mon, 19 May 2031 09:0{0}:00 +0100\nMessage-ID: <m{0}@quayside.example>\n"
    "Subject: Your interview for the Planner role\n\n"
    "Thank you for the interview. We will decide by Friday 30 May.\n\n"
)


@pytest.fixture
def mbox(tmp_path: Path) -> Path:
    """A mailbox of six messages about one role."""
    file = tmp_path / "mail.mbox"
    file.write_text("".join(MAIL.format(number) for number in range(6)))
    return file


@pytest.fixture
def take(owner: models.Owner, now: datetime) -> Take:
    """Puts an import of these files into the queue."""

    def put(
        *files: Path, key: UUID | None = None, folder: str = "", at: datetime = now
    ) -> models.Import:
        named = [Named(file, file.name) for file in files]
        return bring_in(owner, key or uuid4(), named, now=at, folder=folder)

    return put


def work(now: datetime, wait: Callable[[float], bool] = lambda _: True) -> models.Import:
    """Runs the next import to its end."""
    row = claim()
    assert row is not None
    run(row, now=now, wait=wait)
    row.refresh_from_db()
    return row


def test_an_import_says_what_it_took_and_what_was_found(
    take: Take, mbox: Path, now: datetime
) -> None:
    take(mbox)

    row = work(now)

    assert (row.state, row.counts, row.unchanged, row.skipped) == ("done", {"messages": 6}, 0, 0)
    assert row.read == row.size == mbox.stat().st_size
    assert row.found["messages"] == 6
    assert row.ended_at == now


def test_the_same_again_changes_nothing(take: Take, mbox: Path, now: datetime) -> None:
    take(mbox)
    work(now)
    take(mbox)

    row = work(now)

    assert (row.state, row.counts, row.unchanged) == ("done", {}, 6)


def test_sent_twice_it_is_one_import(take: Take, mbox: Path, now: datetime) -> None:
    key = uuid4()

    assert take(mbox, key=key).id == take(mbox, key=key).id
    work(now)
    assert claim() is None


def test_two_imports_come_one_after_the_other(take: Take, mbox: Path, now: datetime) -> None:
    first, second = take(mbox), take(mbox, at=now + timedelta(seconds=1))

    assert (work(now).id, work(now).id) == (first.id, second.id)


def test_uploaded_files_are_gone_afterwards(take: Take, mbox: Path, now: datetime) -> None:
    folder = mbox.parent / "upload"
    folder.mkdir()
    mbox.rename(folder / mbox.name)
    take(folder / mbox.name, folder=str(folder))

    assert work(now).state == "done"
    assert not folder.exists()


def test_a_stopped_import_keeps_whole_batches(
    take: Take, mbox: Path, now: datetime, owner: models.Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "_BATCH", 2)
    row = take(mbox)

    def stopping(_: float) -> bool:
        stop(owner, row.id, now=now)
        return True

    row = work(now, stopping)

    assert (row.state, row.counts) == ("stopped", {"messages": 4})
    assert row.found["messages"] == 4


def test_what_waits_is_stopped_at_once(
    take: Take, mbox: Path, now: datetime, owner: models.Owner
) -> None:
    row = take(mbox)

    stop(owner, row.id, now=now)

    assert claim() is None
    row.refresh_from_db()
    assert (row.state, row.ended_at) == ("stopped", now)


def test_a_paused_import_rests_until_it_may_go_on(
    take: Take, mbox: Path, now: datetime, owner: models.Owner
) -> None:
    row, rests = take(mbox), []

    def waiting(seconds: float) -> bool:
        if not rests:
            pause(owner, row.id)
        elif len(rests) == 3:
            go_on(owner, row.id)
        rests.append(seconds)
        return True

    row = work(now, waiting)

    assert (row.state, row.counts) == ("done", {"messages": 6})
    assert sum(seconds > 0 for seconds in rests) >= 2


def test_what_a_process_left_behind_is_taken_up_again(
    take: Take, mbox: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "_BATCH", 2)
    take(mbox)
    assert work(now, lambda _: False).state == "running"

    recover(now=now)

    row = work(now)
    assert (row.state, row.counts, row.unchanged) == ("done", {"messages": 4}, 2)


def test_what_was_stopping_when_the_process_ended_is_stopped(
    take: Take, mbox: Path, now: datetime, owner: models.Owner
) -> None:
    row = take(mbox)
    claim()
    stop(owner, row.id, now=now)

    recover(now=now)

    row.refresh_from_db()
    assert row.state == "stopped"


def test_left_uploads_are_swept_away_but_not_those_that_wait(
    take: Take, tmp_path: Path, mbox: Path
) -> None:
    uploads = tmp_path / "uploads"
    for name in ("waits", "left"):
        (uploads / name).mkdir(parents=True)
    (uploads / "body").touch()
    mbox.rename(uploads / "waits" / mbox.name)
    take(uploads / "waits" / mbox.name, folder=str(uploads / "waits"))

    sweep(uploads)

    assert [each.name for each in uploads.iterdir()] == ["waits"]


def test_what_cannot_be_read_is_told_by_the_name_that_the_user_knows(
    take: Take, tmp_path: Path, now: datetime, owner: models.Owner
) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "empty.mbox").touch()

    take(tmp_path / "photo.png", tmp_path / "empty.mbox")
    row = work(now)

    assert (row.state, row.counts, row.skipped) == ("done", {}, 2)
    told = dict(owner.unread_set.values_list("path", "reason"))
    assert told["empty.mbox"] == "the file is empty"
    assert told["photo.png"].startswith("not a kind of file that Afterword reads")


def test_a_bomb_and_a_way_out_of_the_archive_cost_nothing(
    take: Take, tmp_path: Path, now: datetime, owner: models.Owner
) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", "First Name,Last Name\n" + "a" * 20_000_000)
        archive.writestr("../../escape.csv", "First Name,Last Name,URL\nA,B,\n")

    take(tmp_path / "export.zip")
    row = work(now)

    assert (row.state, row.counts) == ("done", {})
    assert not (tmp_path.parent / "escape.csv").exists()
    assert owner.unread_set.exists()


def test_a_file_that_is_gone_by_then_fails_in_words(
    take: Take, mbox: Path, now: datetime, owner: models.Owner
) -> None:
    take(mbox)
    mbox.unlink()

    row = work(now)

    assert (row.state, row.skipped) == ("done", 1)
    assert list(owner.unread_set.values_list("path", "reason")) == [
        ("mail.mbox", "No such file or directory")
    ]


def test_a_path_that_is_not_there_is_refused_at_once(take: Take, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        take(tmp_path / "nothing.mbox")


def test_the_tables_of_an_export_are_read_together(
    take: Take, tmp_path: Path, now: datetime
) -> None:
    (tmp_path / "Skills.csv").write_text("Name\nPlanning\n")
    (tmp_path / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Pia,Holm,https://www.linkedin.com/in/pia-holm,,Red Loom,Analyst,05 Mar 2030\n"
    )
    files = [tmp_path / name for name in ("Connections.csv", "Skills.csv")]

    take(*files, folder=str(tmp_path))
    row = work(now)

    assert (row.state, row.skipped, row.counts["connections"]) == ("done", 0, 1)


def test_an_import_that_ends_while_it_is_looked_for_is_shown(
    take: Take, owner: models.Owner, mbox: Path, now: datetime
) -> None:
    row = take(mbox)
    asked = []

    def ends_after_the_first(
        execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]
    ) -> Any:
        answer = execute(sql, params, many, context)
        asked.append(sql)
        if len(asked) == 1:
            type(row).objects.filter(id=row.id).update(state="done", ended_at=now)
        return answer

    with connection.execute_wrapper(ends_after_the_first):
        (shown,) = recent_imports(owner)

    assert (shown.id, shown.state) == (str(row.id), "done")
