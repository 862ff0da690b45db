"""Events come in from pages, calendars and files; who was met there is the user's word."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.flows.calendars import calendar, entry
from tests.servers.web import Site, web_server

from afterword.core.errors import RefusedError, TroubleError, UnreadableError
from afterword.sources.reach import fetch
from afterword.sources.reach.fetch import Bounds

if TYPE_CHECKING:
    from afterword.core.world import Gathering, World
    from afterword.flows.events import Came
    from afterword.records import models


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody here minds being asked twice in a second."""
    monkeypatch.setattr(fetch, "sleep", lambda _: None)


@pytest.fixture
def site() -> Iterator[Site]:
    with web_server() as found:
        found.type = "text/html; charset=utf-8"
        found.answer = _robots("")
        yield found


def _robots(text: str) -> Callable[[BaseHTTPRequestHandler], bool]:
    def answer(handler: BaseHTTPRequestHandler) -> bool:
        if handler.path != "/robots.txt":
            return False
        handler.send_response(200 if text else 404)
        handler.send_header("Content-Length", str(len(text)))
        handler.end_headers()
        handler.wfile.write(text.encode())
        return True

    return answer


def page(start: datetime, title: str = "Port evening", **more: Any) -> bytes:
    stated = {
        "@type": "Event",
        "name": title,
        "startDate": start.isoformat(),
        "endDate": (start + timedelta(hours=3)).isoformat(),
        "organizer": {"@type": "Organization", "name": "Port Data"},
        "performer": {
            "@type": "Person",
            "name": "Odile Brandt",
            "worksFor": {"@type": "Organization", "name": "Quayside"},
        },
        **more,
    }
    return f'<html><script type="application/ld+json">{json.dumps(stated)}</script></html>'.encode()


def add(owner: models.Owner, what: object, now: datetime, **more: Any) -> Came:
    from afterword.flows.events import add_events

    return add_events(owner, str(what), now=now, **more)


def again(owner: models.Owner, now: datetime) -> Came:
    from afterword.flows.events import read_sources

    (came,) = read_sources(owner, now=now)
    return came


def world(owner: models.Owner, now: datetime) -> World:
    from afterword.flows.look import look

    return look(owner, now)


def events(owner: models.Owner, now: datetime) -> tuple[Gathering, ...]:
    return world(owner, now).gatherings


def test_an_event_is_taken_in_with_its_speaker_of_the_company_pursued(
    owner: models.Owner, site: Site, now: datetime, talk: str
) -> None:
    from afterword.flows.note import note

    note(
        owner,
        "person",
        {"person": "Odile Brandt", "with": ["odile@quayside.example"], "company": "Quayside"},
        now=now,
    )
    site.body = page(now + timedelta(days=3))

    came = add(owner, site.address, now)

    assert (came.new, came.notes) == (1, ())
    (event,) = events(owner, now)
    (odile,) = event.people
    known = world(owner, now).people[odile.person]
    assert known.emails == ("odile@quayside.example",)
    assert (odile.part, odile.sure) == ("speaker", True)
    assert not event.attended
    (group,) = world(owner, now).groups
    assert (group.name, group.members) == ("Port Data", (odile.person,))


def test_the_same_again_changes_nothing_and_a_change_is_believed_from_then_on(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.records import models as tables

    soon, later = now + timedelta(days=3), now + timedelta(days=1)
    site.body = page(soon)
    add(owner, site.address, now)

    assert again(owner, now).unchanged == 1
    assert add(owner, site.address, now).unchanged == 1
    assert tables.Record.objects.filter(kind="announcement").count() == 1
    (first,) = events(owner, now)

    site.body = page(soon, eventStatus="EventCancelled")
    assert again(owner, later).changed == 1

    assert [e.standing for e in events(owner, later)] == ["cancelled"]
    assert [e.standing for e in events(owner, now)] == [""]
    assert events(owner, later)[0].key == first.key


def test_what_is_not_there_any_more_and_lies_ahead_is_gone(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    site.body = calendar(
        entry("past", now - timedelta(days=3), title="Was", private=True),
        entry("next", now + timedelta(days=3), title="Will be", private=True),
    )
    add(owner, site.address, now, group="Port Data")
    site.body = calendar(entry("other", now + timedelta(days=5), title="Other", private=True))

    came = again(owner, now)

    assert (came.new, came.gone) == (1, 1)
    assert [e.title for e in events(owner, now)] == ["Was", "Other"]
    assert {e.group_name for e in events(owner, now)} == {"Port Data"}


def test_a_calendar_that_stays_empty_for_an_hour_lets_its_events_go(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    full = calendar(
        entry("past", now - timedelta(days=3), title="Was", private=True),
        entry("next", now + timedelta(days=3), title="Will be", private=True),
    )
    site.body = full
    add(owner, site.address, now)

    site.body = calendar()
    assert "believed if it stays so" in again(owner, now).error
    site.body = full
    assert again(owner, now + timedelta(minutes=50)).unchanged == 2
    site.body = calendar()
    for minutes in (60, 90):  # an hour of its own, since it was full meanwhile
        assert again(owner, now + timedelta(minutes=minutes)).error
    assert len(events(owner, now + timedelta(minutes=90))) == 2
    site.body = calendar()[:-20]  # cut off: that tells nothing
    assert again(owner, now + timedelta(minutes=121)).error
    site.body = calendar()

    came = again(owner, now + timedelta(minutes=122))

    assert (came.gone, came.error) == (1, "")
    later = now + timedelta(minutes=123)
    assert [e.title for e in events(owner, later)] == ["Was"]
    assert again(owner, later).error == ""


def test_nothing_in_a_calendar_of_events_is_an_interview_or_anybodys_pursuit(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    site.body = calendar(entry("a", now + timedelta(days=3)), method="REQUEST")  # "Interview: …"

    add(owner, site.address, now)

    there = world(owner, now)
    assert (there.interviews, there.pursuits) == ((), ())
    assert len(there.gatherings) == 1


def test_a_series_comes_as_its_next_dates_with_those_moved_and_left_out(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    start = datetime(2031, 5, 22, 18, tzinfo=UTC)
    weekly = ("RRULE:FREQ=WEEKLY", f"EXDATE:{start + timedelta(days=7):%Y%m%dT%H%M%SZ}")
    file = tmp_path / "group.ics"
    file.write_bytes(calendar(entry("w", start, title="Weekly", more=weekly, private=True)))

    came = add(owner, file, now)

    found = [e.start for e in events(owner, now)]
    assert came.new == len(found) == 12
    assert found[:2] == [start, start + timedelta(days=14)]


def test_a_rule_that_repeats_each_second_ends(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    file = tmp_path / "group.ics"
    more = ("RRULE:FREQ=SECONDLY",)
    soon = now + timedelta(days=1)
    file.write_bytes(calendar(entry("s", soon, title="Tick", more=more, private=True)))

    assert add(owner, file, now).new == 1


@pytest.mark.parametrize(
    ("status", "robots", "body", "line"),
    [
        (200, "User-agent: *\nDisallow: /", page, "asks programs not to read that page"),
        (403, "", page, "shows that page to nobody"),
        (404, "", page, "has no page there"),
        (503, "", page, "has a fault of its own"),
        (200, "", lambda _: b"<p>Accept all cookies?</p>", "asks something first"),
        (200, "", lambda _: b"x" * 5000, "more than"),
    ],
)
def test_what_can_not_be_read_is_one_line_and_nothing_is_kept(
    owner: models.Owner,
    site: Site,
    now: datetime,
    status: int,
    robots: str,
    body: Callable[[datetime], bytes],
    line: str,
) -> None:
    from afterword.records import models as tables

    site.status, site.answer = status, _robots(robots)
    site.body = body(now + timedelta(days=3))

    with pytest.raises((TroubleError, UnreadableError), match=line):
        add(owner, site.address, now, bounds=Bounds(size=4000))

    assert not tables.Record.objects.exists()
    assert not tables.Account.objects.exists()


@pytest.mark.parametrize("manners", ["silent", "drips head", "drips body", "endless", "cut"])
def test_a_server_that_holds_the_line_holds_nobody(
    owner: models.Owner, site: Site, now: datetime, manners: str
) -> None:
    site.manners, site.body = manners, page(now + timedelta(days=3))

    with pytest.raises(TroubleError, match=r"not done after|does not answer|dropped|more than"):
        add(owner, site.address, now, bounds=Bounds(patience=0.3, whole=0.6, size=1 << 20))


def test_a_page_that_sends_on_into_a_private_network_is_not_followed(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    site.to = "http://localhost:9/inside"

    with pytest.raises(TroubleError, match="private network"):
        add(owner, site.address, now)


def test_a_failure_stands_on_the_address_and_is_tried_again_later(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.records.queries.events import due_sources, event_sources

    site.body = page(now + timedelta(days=3))
    add(owner, site.address, now)
    site.status = 503

    came = again(owner, now)

    assert "a fault of its own" in came.error
    (source,) = event_sources(owner)
    assert source.error == came.error
    assert len(events(owner, now)) == 1
    assert not due_sources(now + timedelta(minutes=59)).exists()
    assert due_sources(now + timedelta(minutes=61)).exists()


def test_an_address_that_a_page_was_given_is_read_in_the_background(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.flows.events import want_events
    from afterword.jobs.due import do, due

    site.body = page(now + timedelta(days=3))
    want_events(owner, site.address, now=now)

    (hint,) = [each for each in due(now) if each.flow == "events"]
    assert do(hint, now, patience=0).endswith(": 1 new")
    assert [each for each in due(now) if each.flow == "events"] == []
    assert [e.title for e in events(owner, now)] == ["Port evening"]


def test_an_address_is_let_go_with_its_events(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.flows.events import remove_source
    from afterword.records.queries.events import event_sources

    site.body = page(now + timedelta(days=3))
    add(owner, site.address, now)

    assert remove_source(owner, site.address, now=now) == 1

    assert events(owner, now) == ()
    assert event_sources(owner) == []
    with pytest.raises(RefusedError, match="no events come from"):
        remove_source(owner, site.address, now=now)


def test_an_address_that_is_let_go_while_it_is_read_brings_nothing_back(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.flows.events import read_sources, remove_source
    from afterword.records.queries.events import event_sources
    from afterword.sources.reach.network import Network, Place

    site.body = page(now + timedelta(days=3))
    add(owner, site.address, now)
    site.body = page(now + timedelta(days=3), "Port night")
    plain = Network()

    def letting_go(host: str, port: int) -> list[Place]:
        if event_sources(owner):
            remove_source(owner, site.address, now=now)
        return list(plain.resolve(host, port))

    (came,) = read_sources(owner, now=now, network=Network(resolve=letting_go))

    assert str(came) == ""
    assert events(owner, now) == ()
    assert event_sources(owner) == []


def test_an_address_that_is_let_go_before_its_turn_keeps_no_other_from_being_read(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from afterword.flows.events import read_sources, remove_source
    from afterword.jobs.due import do, due
    from afterword.records.queries.events import event_sources
    from afterword.sources.reach.network import Network, Place

    site.body = page(now + timedelta(days=3))
    first, second, third = (f"{site.address}/{name}" for name in ("one", "two", "three"))
    for n, address in enumerate((first, second, third)):
        add(owner, address, now - timedelta(minutes=3 - n))  # they are read in this order
    plain = Network()

    def letting_go(host: str, port: int) -> list[Place]:
        if len(event_sources(owner)) == 3:
            remove_source(owner, second, now=now)
        return list(plain.resolve(host, port))

    came = read_sources(owner, now=now, network=Network(resolve=letting_go))
    assert [each.unchanged for each in came] == [1, 1]

    later = now + timedelta(days=1)
    hint = next(each for each in due(later) if each.flow == "events")
    for address in (first, third):
        remove_source(owner, address, now=later)
    assert do(hint, later, patience=0) == ""


def test_an_address_that_another_reads_now_is_left_to_it(
    owner: models.Owner, site: Site, now: datetime
) -> None:
    from django.conf import settings

    from afterword.config.lock import only_one
    from afterword.flows.events import read_sources
    from afterword.records import models

    site.body = page(now + timedelta(days=3))
    add(owner, site.address, now)
    account = models.Account.objects.get()

    with only_one(settings.DATA / f"reading-{account.id.hex}-lock", patience=0):
        assert read_sources(owner, now=now) == []


@pytest.fixture
def evening(owner: models.Owner, now: datetime, tmp_path: Path) -> Gathering:
    """An event that ended two hours ago, read from a file."""
    file = tmp_path / "evening.html"
    file.write_bytes(page(now - timedelta(hours=5)))
    add(owner, file, now - timedelta(days=3))
    (event,) = events(owner, now)
    return event


def lines(owner: models.Owner, now: datetime) -> list[tuple[str, str]]:
    from afterword.flows.look import plan_for

    there, plan = plan_for(owner, now)
    return [(there.people[m.person].name, m.occasion.text) for m in plan.moves]


def test_no_line_is_proposed_before_the_user_says_whom_they_met(
    owner: models.Owner, now: datetime, evening: Gathering
) -> None:
    from afterword.flows.attend import Met, went

    assert lines(owner, now) == []

    went(owner, evening.key, met=[Met("Kim Doe", "kim@brass.example")], now=now)

    assert lines(owner, now) == [("Kim Doe", "Port evening")]
    (event,) = events(owner, now)
    assert event.attended
    assert [world(owner, now).people[p].name for p in event.met] == ["Kim Doe"]
    (group,) = world(owner, now).groups
    assert group.own
    assert event.met[0] in group.members


def test_said_twice_they_were_met_once(
    owner: models.Owner, now: datetime, evening: Gathering
) -> None:
    from afterword.flows.attend import Met, went

    for _ in range(2):
        went(owner, "port evening", met=[Met("Kim Doe", company="Brass")], now=now)

    assert len(world(owner, now).touches) == 1
    assert len(events(owner, now)[0].met) == 1


def test_a_name_that_nobody_has_needs_an_address_or_a_company(
    owner: models.Owner, now: datetime, evening: Gathering
) -> None:
    from afterword.flows.attend import Met, went

    with pytest.raises(RefusedError, match="nobody called 'Kim Doe' is known yet"):
        went(owner, evening.key, met=[Met("Kim Doe")], now=now)

    assert events(owner, now)[0].went is None


def test_nobody_was_at_what_has_not_begun_or_was_called_off(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.attend import went

    ahead, off = tmp_path / "ahead.html", tmp_path / "off.html"
    ahead.write_bytes(page(now + timedelta(days=1), "Ahead"))
    off.write_bytes(page(now - timedelta(days=1), "Off", eventStatus="EventCancelled"))
    for file in (ahead, off):
        add(owner, file, now)

    with pytest.raises(RefusedError, match="has not begun yet"):
        went(owner, "Ahead", now=now)
    with pytest.raises(RefusedError, match="was called off"):
        went(owner, "Off", now=now)


def test_one_event_is_taken_off_and_put_back(
    owner: models.Owner, now: datetime, evening: Gathering
) -> None:
    from afterword.flows.attend import take_off
    from afterword.flows.undo import undo

    said = take_off(owner, evening.key, now=now)
    assert events(owner, now) == ()

    undo(owner, said, now=now)

    assert [e.key for e in events(owner, now)] == [evening.key]


def test_a_group_has_the_people_that_the_user_names(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.groups import add_group, leave_group
    from afterword.flows.note import note

    for name, email in (("Kim Doe", "kim@brass.example"), ("Lee Roe", "lee@brass.example")):
        note(owner, "person", {"person": name, "with": [email], "company": "Brass"}, now=now)
    add_group(owner, "Data Alumni", people=["Kim Doe"], url="alumni.example/data", now=now)
    add_group(owner, "data alumni", people=["lee@brass.example"], without=["Kim Doe"], now=now)

    there = world(owner, now)
    (group,) = there.groups
    assert [there.people[p].name for p in group.members] == ["Lee Roe"]
    assert (group.url, group.own) == ("https://alumni.example/data", True)

    leave_group(owner, "Data Alumni", now=now)
    assert world(owner, now).groups == ()
    with pytest.raises(RefusedError, match="nobody called"):
        add_group(owner, "Data Alumni", people=["Nobody Here"], now=now)


@pytest.fixture
def rui(owner: models.Owner, now: datetime, tmp_path: Path) -> str:
    """The name of a connection of whom nothing else speaks, and who shows no address."""
    file = tmp_path / "Connections.csv"
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    row = "Rui,Faro,https://www.linkedin.com/in/rui-faro,,Saltmarsh,Engineer,14 Nov 2029"
    file.write_text(f"{header}\n{row}\n")
    from afterword.flows.ingest import ingest

    ingest(owner, [file], now=now)
    return "Rui Faro"


def test_a_connection_without_an_address_is_met_expected_and_in_a_group(
    owner: models.Owner, now: datetime, evening: Gathering, rui: str
) -> None:
    from afterword.flows.attend import Met, expect, went
    from afterword.flows.groups import add_group

    expect(owner, evening.key, [rui], now=now)
    went(owner, evening.key, met=[Met(rui)], now=now)
    add_group(owner, "Data Alumni", people=[rui], now=now)

    there = world(owner, now)
    (event,) = there.gatherings
    assert [there.people[p].urls for p in event.met] == [("/in/rui-faro",)]
    assert [p.name for p in event.people if p.person in event.met] == [rui]
    assert [t.person for t in there.touches] == list(event.met)
    (group,) = [g for g in there.groups if g.name == "Data Alumni"]
    assert group.members == event.met


def test_a_connection_without_an_address_can_be_asked_for_help(
    owner: models.Owner, now: datetime, rui: str
) -> None:
    from afterword.flows.note import note

    given = {"person": rui, "company": "Saltmarsh", "state": "agreed"}
    note(owner, "introduction", given, now=now)

    there = world(owner, now)
    (ask,) = there.asks
    assert (there.people[ask.connector].name, ask.state) == (rui, "agreed")


def test_what_came_of_an_ask_is_kept_of_the_one_who_was_asked_and_of_no_namesake(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.introductions import say_of_ask
    from afterword.flows.note import note

    file = tmp_path / "Connections.csv"
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    rows = [f"Rui,Faro,https://www.linkedin.com/in/rui-{n},,Firm {n},,14 Nov 2029" for n in "ab"]
    file.write_text("\n".join([header, *rows, ""]))
    ingest(owner, [file], now=now)
    given = {"person": "/in/rui-b", "company": "Saltmarsh", "state": "agreed"}
    note(owner, "introduction", given, now=now)
    (ask,) = world(owner, now).asks

    said = say_of_ask(owner, ask.id, "introduced", now=now)

    assert said.content["person"] == "/in/rui-b"
    there = world(owner, now)
    (ask,) = there.asks
    assert (there.people[ask.connector].urls, ask.state) == (("/in/rui-b",), "introduced")


def test_help_noted_in_both_directions_makes_a_balance(owner: models.Owner, now: datetime) -> None:
    from afterword.core.helps import balance
    from afterword.flows.note import note

    person = {"person": "Kim Doe", "with": ["kim@brass.example"], "company": "Brass"}
    note(owner, "person", person, now=now)
    for direction, what, text in (
        ("in", "", "read my CV"),
        ("in", "asked", "a look at my talk"),
        ("out", "offered", "to review their schema"),
    ):
        given = {"person": "kim@brass.example", "direction": direction, "what": what, "text": text}
        note(owner, "help", given, now=now)

    there = world(owner, now)
    rows = [(h.direction, h.state, h.what) for h in there.helps]
    assert sorted(rows) == [
        ("in", "asked", "a look at my talk"),
        ("in", "given", "read my CV"),
        ("out", "offered", "to review their schema"),
    ]
    found = balance(there, there.helps[0].person)
    assert (found.received, found.asked, found.offered, found.given) == (1, 1, 1, 0)
    assert found.gave_first
    assert found.owes


def test_a_name_that_several_have_means_nobody_and_one_that_fits_alone_is_marked(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.note import note

    for name, email in (
        ("Kim Doe", "kim@brass.example"),
        ("Kim Doe", "kim.doe@copper.example"),
        ("Lee Roe", "lee@brass.example"),
    ):
        firm = email.partition("@")[2].partition(".")[0].title()
        note(owner, "person", {"person": name, "with": [email], "company": firm}, now=now)
    there = [{"@type": "Person", "name": name} for name in ("Kim Doe", "Lee Roe", owner.name)]
    file = tmp_path / "three.html"
    file.write_bytes(page(now + timedelta(days=1), performer=there))
    add(owner, file, now)

    (event,) = events(owner, now)

    assert [(p.name, bool(p.person), p.sure) for p in event.people] == [
        ("Kim Doe", False, True),
        ("Lee Roe", True, False),
    ]
    assert world(owner, now).groups[0].members == ()  # the name alone makes nobody a member


def test_who_writes_on_a_list_that_the_user_writes_to_is_in_a_group_with_them(
    owner: models.Owner, now: datetime
) -> None:
    from dataclasses import replace

    from afterword.core.entries import Found, Header, Message, Who
    from afterword.flows.ingest import Imported, ingest_found

    me, list_ = Who(owner.name, owner.emails[0]), Who("", "port-users@lists.example")
    other = Who("", "else@lists.example")

    def letter(number: int, sender: Who, *to: Who) -> Message:
        at = now - timedelta(days=number)
        ref = f"{number}@lists.example"
        header = Header(
            ref, "", (), sender, to, (), at, at, "Interview notes", bulk=False, automatic=False
        )
        return Message(header, "Thank you for the interview notes.", "", "", html=False)

    kim = Who("Kim Doe", "kim@brass.example")
    letters = [letter(3, me, list_), letter(2, kim, list_, me), letter(1, kim, other, me)]
    letters.append(replace(letters[0]))
    found = [Found(each, f"message {n}") for n, each in enumerate(letters)]
    ingest_found(owner, found, path=Path("x"), now=now, done=Imported())

    there = world(owner, now)
    assert [g.name for g in there.groups] == ["port-users"]
    assert [there.people[p].name for p in there.groups[0].members] == ["Kim Doe"]


def test_an_event_that_two_places_announce_is_one_and_keeps_the_users_word(
    owner: models.Owner, now: datetime, evening: Gathering, tmp_path: Path
) -> None:
    from afterword.flows.attend import stayed_away

    stayed_away(owner, evening.key, now=now)
    again = tmp_path / "again.html"
    again.write_bytes(page(now - timedelta(hours=5)))
    add(owner, again, now)

    assert [(e.key, e.went) for e in events(owner, now)] == [(evening.key, False)]


def test_who_was_met_goes_with_the_word_that_one_was_there(
    owner: models.Owner, now: datetime, evening: Gathering
) -> None:
    """Said by mistake, the evening leaves no contact behind, whichever way it is taken back."""
    from afterword.flows.attend import Met, stayed_away, went
    from afterword.flows.undo import undo

    zara = Met("Zara Newman", company="Grid Works")
    there = went(owner, evening.key, met=[zara], now=now)
    assert _met(owner, now) == (["Zara Newman"], 1)

    missed = stayed_away(owner, evening.key, now=now)
    assert _met(owner, now) == ([], 0)
    undo(owner, missed, now=now)
    assert _met(owner, now) == (["Zara Newman"], 1)

    undo(owner, there, now=now)
    assert _met(owner, now) == ([], 0)


def _met(owner: models.Owner, now: datetime) -> tuple[list[str], int]:
    """Who was met at the one event, and how many contacts in person there are."""
    there = world(owner, now)
    (event,) = there.gatherings
    touches = [touch for touch in there.touches if touch.channel == "in_person"]
    return [there.people[each].name for each in event.met], len(touches)
