"""A connected calendar is a state: what it says now is believed, and what it dropped is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from tests.flows.calendars import calendar, entry, invited, kept, lunch, talks
from tests.servers.radicale import PASSWORD, USER, CalendarHost, radicale
from tests.servers.web import Site, web_server

if TYPE_CHECKING:
    from afterword.flows.sync_calendar import Synced
    from afterword.records import models


@pytest.fixture
def site() -> Iterator[Site]:
    with web_server() as found:
        yield found


@pytest.fixture
def soon(now: datetime) -> datetime:
    """When the interview begins."""
    return now + timedelta(days=2)


def connect(owner: models.Owner, address: str, now: datetime, **options: str) -> None:
    from afterword.flows.connect import connect as connects

    secret = PASSWORD if "user" in options else None
    connects(owner, "calendar", address, secret=secret, options=options, now=now)


def sync(owner: models.Owner, now: datetime) -> Synced:
    from afterword.flows.sync_calendar import sync_calendars

    (done,) = sync_calendars(owner, now=now)
    return done


def test_an_interview_in_the_calendar_is_believed(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    site.body = calendar(entry("a", soon, where="Pier 4"), method="PUBLISH")
    connect(owner, site.address, now)

    done = sync(owner, now)

    assert (done.new, done.changed, done.gone, done.error) == (1, 0, 0, "")
    (talk,) = talks(owner, now)
    assert talk.start == soon
    assert talk.where == "Pier 4"


def test_nothing_new_changes_nothing(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.records import models

    site.body = calendar(entry("a", soon))
    connect(owner, site.address, now)
    sync(owner, now)
    before = set(models.Record.objects.values_list("key", "known_at", "gone_at"))

    done = sync(owner, now + timedelta(hours=1))

    assert not str(done)
    assert site.asked[-1][2]["if-none-match"]
    assert set(models.Record.objects.values_list("key", "known_at", "gone_at")) == before


def test_a_moved_interview_replaces_what_was_believed_from_then_on(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    made, later = now - timedelta(days=5), now + timedelta(hours=1)
    site.body = calendar(entry("a", soon, made=made))
    connect(owner, site.address, now)
    sync(owner, now)
    moved = soon + timedelta(days=1)
    site.body = calendar(entry("a", moved, made=made))

    done = sync(owner, later)

    assert (done.new, done.changed, done.gone) == (0, 1, 0)
    assert [talk.start for talk in talks(owner, later)] == [moved]
    assert [talk.start for talk in talks(owner, later - timedelta(minutes=1))] == [soon]
    assert [talk.start for talk in talks(owner, made)] == [soon]


def test_a_lower_sequence_counts_where_the_calendar_says_so_now(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    site.body = calendar(entry("a", soon, more=("SEQUENCE:4",)))
    connect(owner, site.address, now)
    sync(owner, now)
    moved = soon + timedelta(hours=3)
    site.body = calendar(entry("a", moved, more=("SEQUENCE:1",)))

    sync(owner, now + timedelta(hours=1))

    assert [talk.start for talk in talks(owner, now + timedelta(hours=1))] == [moved]


def test_what_was_changed_back_is_as_it_was_before(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    first, moved = calendar(entry("a", soon)), calendar(entry("a", soon + timedelta(days=1)))
    connect_to = site
    connect_to.body = first
    connect(owner, site.address, now)
    found = []

    for hour, body in enumerate((first, moved, first)):
        site.body = body
        sync(owner, now + timedelta(hours=hour))
        found.append(talks(owner, now + timedelta(hours=hour))[0].start)

    assert found == [soon, soon + timedelta(days=1), soon]
    again = [talks(owner, now + timedelta(hours=hour))[0].start for hour in range(3)]
    assert again == found


def test_an_entry_that_only_the_calendar_knew_is_gone_with_it(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    other = lunch(soon)
    site.body = calendar(entry("a", soon), other)
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar(other)
    later = now + timedelta(hours=1)

    done = sync(owner, later)

    assert done.gone == 1
    assert talks(owner, later) == []
    assert len(talks(owner, later - timedelta(minutes=1))) == 1


def test_an_entry_that_comes_back_is_believed_again(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    whole, less = (
        calendar(entry("a", soon), lunch(soon)),
        calendar(lunch(soon)),
    )
    site.body = whole
    connect(owner, site.address, now)

    counts = []
    for hour, body in enumerate((whole, less, whole)):
        site.body = body
        sync(owner, now + timedelta(hours=hour))
        counts.append(len(talks(owner, now + timedelta(hours=hour))))

    assert counts == [1, 0, 1]


def test_an_interview_that_was_over_stays_when_the_calendar_is_tidied_up(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    past = now - timedelta(hours=3)
    site.body = calendar(entry("a", past), lunch(now + timedelta(days=1)))
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar(lunch(now + timedelta(days=1)))

    done = sync(owner, now + timedelta(hours=1))

    assert done.gone == 0
    assert [talk.start for talk in talks(owner, now + timedelta(hours=1))] == [past]


def test_taking_an_invited_interview_out_of_the_calendar_calls_nothing_off(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, tmp_path: Path
) -> None:
    event, other = entry("a", soon), lunch(soon)
    invited(owner, tmp_path, now, event, "REQUEST")
    site.body = calendar(event, other)
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar(other)
    later = now + timedelta(hours=1)

    sync(owner, later)

    (talk,) = talks(owner, later)
    assert (talk.start, talk.status) == (soon, "confirmed")


def test_a_cancellation_by_mail_counts_though_the_calendar_keeps_the_entry(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, tmp_path: Path
) -> None:
    event = entry("a", soon)
    site.body = calendar(event)
    connect(owner, site.address, now)
    sync(owner, now)
    cancelled = entry("a", soon, more=("SEQUENCE:1", "STATUS:CANCELLED"))

    invited(owner, tmp_path, now, cancelled, "CANCEL")
    sync(owner, now + timedelta(hours=1))

    assert [talk.status for talk in talks(owner, now + timedelta(hours=1))] == ["cancelled"]


def test_a_file_of_the_same_calendar_gives_way_to_it(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest

    made = now - timedelta(days=9)
    file = tmp_path / "export.ics"
    file.write_bytes(calendar(entry("a", soon, made=made), lunch(soon)))
    ingest(owner, [file], now=now)
    moved = soon + timedelta(days=2)
    site.body = calendar(entry("a", moved, made=made), lunch(soon))
    connect(owner, site.address, now)

    sync(owner, now)
    site.body = calendar(lunch(soon))
    sync(owner, now + timedelta(hours=1))

    assert [talk.start for talk in talks(owner, now)] == [moved]
    assert talks(owner, now + timedelta(hours=1)) == []


def test_what_bears_on_nothing_is_kept_in_one_record(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.records import models

    site.body = calendar(lunch(soon, "DESCRIPTION:one"))
    connect(owner, site.address, now)
    sync(owner, now)

    for count in ("two", "three"):
        site.body = calendar(lunch(soon, f"DESCRIPTION:{count}"))
        sync(owner, now + timedelta(hours=1))

    (record,) = models.Record.objects.filter(kind="event")
    assert record.payload["description"] == "three"


def test_facts_read_anew_stay_gone(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.flows.reread import reread
    from afterword.records import models

    site.body = calendar(entry("a", soon), lunch(soon))
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar(lunch(soon))
    sync(owner, now + timedelta(hours=1))

    models.Record.objects.update(reader=1)
    reread(owner)

    assert talks(owner, now + timedelta(hours=1)) == []
    assert len(talks(owner, now)) == 1


@pytest.mark.parametrize(
    ("manners", "body"),
    [
        ("", b"<!doctype html><title>Sign in</title>"),
        ("", calendar(lunch(datetime(2031, 6, 1, tzinfo=UTC)))[:-20]),
        ("cut", b""),
    ],
)
def test_what_is_no_whole_calendar_takes_nothing_away(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, manners: str, body: bytes
) -> None:
    good = calendar(entry("a", soon), lunch(soon))
    site.body = good
    connect(owner, site.address, now)
    sync(owner, now)
    site.manners = manners
    site.body = body or good

    done = sync(owner, now + timedelta(hours=1))

    assert done.error
    assert len(talks(owner, now + timedelta(hours=1))) == 1


def test_a_calendar_that_is_empty_all_at_once_is_asked_again_before_it_is_believed(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    site.body = calendar(entry("a", soon), lunch(soon))
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar()

    done, counts = [], []
    for minutes in (60, 61, 66, 119, 120):
        done.append(sync(owner, now + timedelta(minutes=minutes)).error)
        counts.append(len(talks(owner, now + timedelta(minutes=minutes))))

    assert all("empty all at once" in error for error in done[:4])
    assert not done[4]
    assert counts == [1, 1, 1, 1, 0]


def test_one_that_was_empty_for_a_moment_is_doubted_anew_the_next_time(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    full = calendar(entry("a", soon), lunch(soon))
    site.body = full
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar()
    sync(owner, now + timedelta(minutes=15))
    site.body = full + b"\r\n"
    sync(owner, now + timedelta(minutes=30))
    site.body = calendar()

    done = sync(owner, now + timedelta(hours=2))

    assert "empty all at once" in done.error
    assert len(talks(owner, now + timedelta(hours=2))) == 1


def test_a_calendar_read_while_a_clock_was_wrong_is_read_again(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.flows.sync_calendar import sync_calendar
    from afterword.jobs.due import due_for_reading
    from afterword.records import models

    site.body = calendar(entry("a", soon))
    connect(owner, site.address, now)
    sync(owner, now + timedelta(days=3650))
    later = now + timedelta(days=1)
    # Who read it then was ended in the middle.
    models.Account.objects.update(leased_until=now + timedelta(days=3650))

    (hint,) = due_for_reading(later)
    done = sync_calendar(owner, hint.key, now=later)

    assert done is not None
    assert not done.error
    assert due_for_reading(later) == []


def test_an_entry_that_can_not_be_read_is_told_and_takes_nothing_away(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.records.queries.counts import unread

    site.body = calendar(entry("a", soon), lunch(soon))
    connect(owner, site.address, now)
    sync(owner, now)
    broken = "\r\n".join(
        line for line in entry("a", soon).split("\r\n") if not line.startswith("DTSTART")
    )
    site.body = calendar(broken, lunch(soon))

    done = sync(owner, now + timedelta(hours=1))

    assert not done.error
    assert len(talks(owner, now + timedelta(hours=1))) == 1
    assert any("no start" in reason for _, _, reason in unread(owner))


def test_our_own_entries_are_not_taken_for_another_s(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.records import models

    site.body = calendar(entry("x@afterword", soon))
    connect(owner, site.address, now)

    sync(owner, now)

    assert not models.Record.objects.filter(kind="event").exists()


def test_failures_put_the_next_try_off_and_say_why(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    site.body = calendar(entry("a", soon))
    connect(owner, site.address, now)
    sync(owner, now)
    site.status = 503
    pauses = []

    for _ in range(3):
        done = sync(owner, now)
        pauses.append(kept(owner).next_at - now)

    assert "has a fault of its own" in done.error
    assert pauses == [timedelta(minutes=minutes) for minutes in (1, 5, 15)]
    site.status = 404
    assert "secret address" in sync(owner, now).error
    assert kept(owner).next_at - now == timedelta(hours=6)
    site.status = 200
    assert not sync(owner, now).error
    assert kept(owner).failures == 0


def test_two_do_not_read_one_calendar_at_once(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.flows.lease import leased
    from afterword.flows.sync_calendar import sync_calendar

    site.body = calendar(entry("a", soon))
    connect(owner, site.address, now)
    account = kept(owner).id

    with leased(account, lambda: now, patience=0):
        assert sync_calendar(owner, account, now=now, at_once=True) is None

    assert sync_calendar(owner, account, now=now) is not None
    assert sync_calendar(owner, account, now=now) is None  # it is not due


def test_a_reading_keeps_nothing_of_how_far_it_came_where_the_calendar_was_connected_anew(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import sync_calendar

    site.body = calendar(entry("a", soon))
    connect(owner, site.address, now)
    let_go = sync_calendar.let_go

    def meanwhile(*given: Any, **more: Any) -> None:
        let_go(*given, **more)
        connect(owner, site.address, now)

    with monkeypatch.context() as patch:
        patch.setattr(sync_calendar, "let_go", meanwhile)
        sync(owner, now)
    left = kept(owner)
    sync(owner, now)

    assert (left.read_at, left.next_at, "file" in left.state) == (None, None, False)
    assert kept(owner).read_at == now


def test_a_reading_that_was_killed_is_done_again_whole(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import sync_calendar

    site.body = calendar(entry("a", soon), lunch(soon))
    connect(owner, site.address, now)
    sync(owner, now)
    site.body = calendar(lunch(soon), entry("c", soon + timedelta(days=9)))
    later = now + timedelta(hours=1)
    with monkeypatch.context() as patch:
        patch.setattr(sync_calendar, "let_go", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            sync(owner, later)

    sync(owner, later + timedelta(hours=1))

    starts = [talk.start for talk in talks(owner, later + timedelta(hours=1))]
    assert starts == [soon + timedelta(days=9)]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[CalendarHost]:
    with radicale(tmp_path) as found:
        yield found


def test_a_real_account_is_followed_through_changes_moves_and_deletions(
    owner: models.Owner, host: CalendarHost, now: datetime, soon: datetime
) -> None:
    work, home = host.calendar("Work"), host.calendar("Home")
    host.calendar("Tasks", kind="VTODO")
    assert host.put(work, "a", calendar(entry("a", soon))) == 201
    host.put(home, "l", calendar(lunch(soon)))
    connect(owner, host.address, now, user=USER)
    seen = []

    def look(hour: int) -> None:
        done = sync(owner, now + timedelta(hours=hour))
        there = talks(owner, now + timedelta(hours=hour))
        seen.append((done.new, done.changed, done.gone, [talk.start for talk in there]))

    look(0)
    look(1)
    moved = soon + timedelta(days=1)
    host.put(work, "a", calendar(entry("a", moved)))
    look(2)
    host.delete(f"{work}a.ics")
    host.put(home, "b", calendar(entry("a", moved)))  # into the other calendar
    look(3)
    host.delete(f"{home}b.ics")
    look(4)

    assert seen == [
        (2, 0, 0, [soon]),
        (0, 0, 0, [soon]),
        (0, 1, 0, [moved]),
        (0, 0, 0, [moved]),
        (0, 0, 1, []),
    ]
    assert kept(owner).state["names"] == ["Home", "Work"]


def test_only_the_named_calendars_are_read_and_a_removed_one_is_dropped(
    owner: models.Owner, host: CalendarHost, now: datetime, soon: datetime
) -> None:
    work, home, more = (host.calendar(name) for name in ("Work", "Home", "More"))
    host.put(work, "a", calendar(entry("a", soon)))
    host.put(home, "b", calendar(entry("b", soon + timedelta(days=3))))
    host.put(more, "c", calendar(entry("c", soon + timedelta(days=5))))
    connect(owner, host.address, now, user=USER, calendars="work,Home")

    sync(owner, now)
    both = [talk.start for talk in talks(owner, now)]
    connect(owner, host.address, now, user=USER, calendars="home")
    sync(owner, now + timedelta(hours=1))
    one = [talk.start for talk in talks(owner, now + timedelta(hours=1))]

    assert both == [soon, soon + timedelta(days=3)]
    assert one == [soon + timedelta(days=3)]


def test_a_calendar_that_is_let_go_keeps_what_it_said(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.flows.connect import disconnect
    from afterword.records import models

    site.body = calendar(entry("a", soon))
    connect(owner, site.address, now)
    sync(owner, now)

    disconnect(owner, "calendar", site.address)

    assert not models.Account.objects.filter(kind="calendar").exists()
    assert len(talks(owner, now)) == 1


@pytest.mark.parametrize("meanwhile", [timedelta(hours=1), timedelta(days=4)])
def test_what_was_deleted_while_a_calendar_was_let_go_is_gone_when_it_comes_back(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, meanwhile: timedelta
) -> None:
    from afterword.flows.connect import disconnect

    there, later = soon + timedelta(days=9), now + meanwhile
    site.body = calendar(entry("a", soon), entry("b", there), lunch(soon))
    connect(owner, site.address, now)
    sync(owner, now)
    disconnect(owner, "calendar", site.address)
    site.body = calendar(entry("b", there), lunch(soon))

    connect(owner, site.address, later)
    done = sync(owner, later)

    assert (done.new, done.changed, done.gone) == (0, 0, 1)
    assert [talk.start for talk in talks(owner, later)] == [there]
    assert len(talks(owner, later - timedelta(minutes=1))) == 2


def test_what_was_over_when_a_calendar_was_let_go_stays(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.flows.connect import disconnect

    past, later = now - timedelta(hours=3), now + timedelta(days=30)
    site.body = calendar(entry("a", past), lunch(later))
    connect(owner, site.address, now)
    sync(owner, now)
    disconnect(owner, "calendar", site.address)
    site.body = calendar(lunch(later))

    connect(owner, site.address, later)
    sync(owner, later)

    assert [talk.start for talk in talks(owner, later)] == [past]


def test_what_another_calendar_dropped_meanwhile_is_believed_again(
    owner: models.Owner, site: Site, now: datetime, soon: datetime
) -> None:
    from afterword.flows.connect import disconnect

    whole, counts = calendar(entry("a", soon), lunch(soon)), []
    site.body = whole
    connect(owner, site.address, now)
    sync(owner, now)
    disconnect(owner, "calendar", site.address)
    with web_server() as other:
        for hour, body in enumerate((whole, calendar(lunch(soon)))):
            other.body = body
            if hour == 0:
                connect(owner, other.address, now)
            sync(owner, now + timedelta(hours=hour))
            counts.append(len(talks(owner, now + timedelta(hours=hour))))
        disconnect(owner, "calendar", other.address)
    connect(owner, site.address, now + timedelta(hours=2))
    sync(owner, now + timedelta(hours=2))

    assert [*counts, len(talks(owner, now + timedelta(hours=2)))] == [1, 0, 1]


def test_an_account_that_comes_back_says_what_is_there_and_what_is_not(
    owner: models.Owner, host: CalendarHost, now: datetime, soon: datetime
) -> None:
    from afterword.flows.connect import disconnect
    from afterword.records import models

    work, home, later = host.calendar("Work"), host.calendar("Home"), now + timedelta(hours=1)
    starts = [soon + timedelta(days=days) for days in range(4)]
    for name, start in zip("abc", starts, strict=False):
        host.put(work, name, calendar(entry(name, start)))
    host.put(home, "d", calendar(entry("d", starts[3])))
    connect(owner, host.address, now, user=USER)
    sync(owner, now)
    disconnect(owner, "calendar", host.address)
    host.delete(f"{work}a.ics")
    host.put(work, "b", calendar(entry("b", starts[0])))
    host.delete(home)

    connect(owner, host.address, later, user=USER)
    done = sync(owner, later)

    assert (done.new, done.changed, done.gone) == (0, 1, 2)
    assert [talk.start for talk in talks(owner, later)] == [starts[0], starts[2]]
    alive = models.Record.objects.filter(kind="event", gone_at=None)
    assert sorted(alive.values_list("ref", flat=True)) == ["b", "c"]
    assert not sync(owner, later + timedelta(hours=1)).gone


def test_a_calendar_is_gone_on_with_after_a_restore(
    owner: models.Owner, site: Site, now: datetime, soon: datetime, tmp_path: Path
) -> None:
    from afterword.flows.export import export
    from afterword.flows.restore import restore
    from afterword.records import models as tables

    there, later = soon + timedelta(days=9), now + timedelta(hours=1)
    site.body = calendar(entry("a", soon), entry("b", there), lunch(soon))
    connect(owner, site.address, now)
    sync(owner, now)
    export(owner, tmp_path, tmp_path / "all.zip", now=now)
    owner.delete()
    restore(tmp_path, tmp_path / "all.zip")
    restored = tables.Owner.objects.get()
    site.body = calendar(entry("b", there), lunch(soon))

    connect(restored, site.address, later)
    done = sync(restored, later)

    assert (done.new, done.changed, done.gone) == (0, 0, 1)
    assert [talk.start for talk in talks(restored, later)] == [there]


def test_an_export_from_before_calendars_were_in_it_is_restored(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.export import export
    from afterword.flows.restore import restore

    export(owner, tmp_path, tmp_path / "all.zip", now=now)
    owner.delete()
    with ZipFile(tmp_path / "all.zip") as new, ZipFile(tmp_path / "older.zip", "w") as older:
        for name in new.namelist():
            data = new.read(name)
            if name == "about.json":
                about = json.loads(data)
                about["lines"] = {n: c for n, c in about["lines"].items() if "calendar" not in n}
                data = json.dumps(about).encode()
            if "calendar" not in name:
                older.writestr(name, data)

    assert "records" in restore(tmp_path, tmp_path / "older.zip")
