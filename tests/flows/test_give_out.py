"""The calendar that is given out: the same entries stay the same, and what changes is told once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.flows.calendars import calendar, entry, invited
from tests.flows.sending import met
from tests.outlets.calendar_feed.strict import strict
from tests.servers.radicale import CalendarHost, radicale

from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.records import models


@pytest.fixture
def host(tmp_path: Path) -> Iterator[CalendarHost]:
    with radicale(tmp_path) as found:
        yield found


def given(owner: models.Owner, at: datetime) -> dict[str, Any]:
    """The entries by their titles."""
    from afterword.flows.give_out import give_out

    return {str(event["SUMMARY"]): event for event in strict(give_out(owner, now=at).data)}


def stands(event: Any) -> tuple[str, int, datetime]:
    return str(event["STATUS"]), int(event["SEQUENCE"]), event["DTSTART"].dt


def test_interviews_and_deadlines_stand_in_it(owner: models.Owner, now: datetime) -> None:
    met(owner, now)

    events = given(owner, now)

    talk = events["Interview: Quayside, Harbour Planner"]
    assert stands(talk) == ("CONFIRMED", 0, now - timedelta(hours=3))
    assert str(talk["DESCRIPTION"]) == "With Odile Brandt."
    assert str(talk["TRANSP"]) == "OPAQUE"
    thanks = events["Thank Odile Brandt (Quayside)"]
    assert thanks["DTEND"].dt == now + timedelta(hours=22)
    assert str(thanks["TRANSP"]) == "TRANSPARENT"


def test_the_same_state_gives_the_same_bytes(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.give_out import give_out

    met(owner, now)

    first, second = give_out(owner, now=now), give_out(owner, now=now + timedelta(minutes=5))

    assert first == second


def test_a_change_raises_the_sequence_and_only_then(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    soon, title = now + timedelta(days=3), "Interview: Quayside"
    invited(owner, tmp_path, now, entry("a" * 20, soon, title="Interview"), "REQUEST")
    found = [given(owner, now + timedelta(hours=hour))[title] for hour in range(2)]
    moved = entry("a" * 20, soon + timedelta(hours=2), title="Interview", more=("SEQUENCE:1",))
    invited(owner, tmp_path, now, moved, "REQUEST")

    found += [given(owner, now + timedelta(hours=hour))[title] for hour in (2, 3)]

    assert [int(each["SEQUENCE"]) for each in found] == [0, 0, 1, 1]
    assert len({str(each["UID"]) for each in found}) == 1
    assert [each["DTSTAMP"].dt for each in found[1:3]] == [now, now + timedelta(hours=2)]


def test_what_is_cancelled_is_said_so_for_thirty_days(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    soon, title = now + timedelta(days=3), "Interview: Quayside"
    invited(owner, tmp_path, now, entry("a" * 20, soon, title="Interview"), "REQUEST")
    before = given(owner, now)[title]
    off = entry("a" * 20, soon, title="Interview", more=("SEQUENCE:1",))
    invited(owner, tmp_path, now, off, "CANCEL")

    after = given(owner, now + timedelta(hours=1))[title]

    assert stands(after) == ("CANCELLED", 1, soon)
    assert str(after["UID"]) == str(before["UID"])
    assert title in given(owner, now + timedelta(days=30))
    assert title not in given(owner, now + timedelta(days=32))


def test_what_is_called_off_before_anybody_saw_it_is_not_told(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    soon = now + timedelta(days=3)
    invited(owner, tmp_path, now, entry("a" * 20, soon, title="Interview"), "REQUEST")
    off = entry("a" * 20, soon, title="Interview", more=("SEQUENCE:1",))
    invited(owner, tmp_path, now, off, "CANCEL")

    assert not given(owner, now)


def test_a_tentative_interview_is_one(owner: models.Owner, now: datetime, tmp_path: Path) -> None:
    maybe = entry("a" * 20, now + timedelta(days=3), title="Interview", more=("STATUS:TENTATIVE",))
    invited(owner, tmp_path, now, maybe, "REQUEST")

    assert stands(given(owner, now)["Interview: Quayside"])[0] == "TENTATIVE"


def test_entries_keep_their_uids_when_an_invitation_joins_it(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.note import note

    soon = now + timedelta(days=3)
    values = {
        "company": "Quayside",
        "when": soon.isoformat(),
        "end": (soon + timedelta(hours=1)).isoformat(),
        "with": ["odile@quayside.example"],
    }
    note(owner, "interview", values, now=now)
    before = {str(each["UID"]) for each in given(owner, now).values()}
    invited(owner, tmp_path, now, entry("a" * 20, soon, title="Interview"), "REQUEST")

    after = given(owner, now + timedelta(hours=1))

    assert {str(each["UID"]) for each in after.values()} == before
    assert all(str(each["STATUS"]) == "CONFIRMED" for each in after.values())


def test_a_move_that_is_done_is_cancelled_in_the_calendar(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.say import say_of_move

    move, title = met(owner, now), "Thank Odile Brandt (Quayside)"
    assert str(given(owner, now)[title]["STATUS"]) == "CONFIRMED"

    say_of_move(owner, "done", move, now=now)

    assert str(given(owner, now + timedelta(hours=1))[title]["STATUS"]) == "CANCELLED"


def test_an_address_opens_it_until_it_is_revoked(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.give_out import new_feed, read_feed, revoke_feed
    from afterword.records import models
    from afterword.records.queries.calendar import given_calendars

    key, token = new_feed(owner, now=now)
    other, _ = new_feed(owner, now=now)
    assert read_feed(token, now=now) is not None
    assert {each.id: each.read_at for each in given_calendars(owner)} == {key: now, other: None}
    assert token not in str(list(models.Feed.objects.values()))

    revoke_feed(owner, str(key), now=now)

    assert read_feed(token, now=now) is None
    assert [each.id for each in given_calendars(owner)] == [other]
    with pytest.raises(RefusedError, match="no address"):
        revoke_feed(owner, str(key), now=now)


def test_a_real_server_takes_each_entry(
    owner: models.Owner, host: CalendarHost, now: datetime, tmp_path: Path
) -> None:
    met(owner, now)
    invited(owner, tmp_path, now, entry("a" * 20, now + timedelta(days=3)), "REQUEST")
    given(owner, now)
    off = entry("a" * 20, now + timedelta(days=3), more=("SEQUENCE:1",))
    invited(owner, tmp_path, now, off, "CANCEL")
    work = host.calendar("Work")

    events = list(given(owner, now + timedelta(hours=1)).values())

    assert {str(each["STATUS"]) for each in events} == {"CONFIRMED", "CANCELLED"}
    for number, event in enumerate(events):
        alone = calendar(event.to_ical().decode())
        assert host.put(work, f"e{number}", alone) == 201


def test_doctor_tells_of_calendars(owner: models.Owner, now: datetime, tmp_path: Path) -> None:
    from afterword.flows.doctor import doctor
    from afterword.flows.give_out import new_feed, read_feed

    _, token = new_feed(owner, now=now)
    read_feed(token, now=now)

    (line,) = [each for each in doctor(owner, tmp_path) if each.name == "calendar out"]

    assert line.note == (
        "given out since Tuesday 20 May at 16:00, last read Tuesday 20 May at 16:00"
    )
