"""What a page states of events, in whichever way it does; and what it claims that can't be."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.announcements import kept
from afterword.core.entries import Announcement
from afterword.core.errors import UnreadableError
from afterword.sources.event_page import parse_event_page

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
ADDRESS = "https://rust-hh.example/december"
MEETUP = {
    "@context": "https://schema.org",
    "@type": "SocialEvent",
    "name": "Rust Hamburg &amp; friends",
    "startDate": "2026-12-03T18:30:00+01:00",
    "endDate": "2026-12-03T21:00:00+01:00",
    "eventStatus": "https://schema.org/EventScheduled",
    "location": {
        "@type": "Place",
        "name": "Kontorhaus",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Hamburg",
            "addressCountry": "DE",
        },
    },
    "organizer": {"@type": "Organization", "name": "Rust Hamburg"},
    "performer": [
        {
            "@type": "Person",
            "name": "Priya Nair",
            "worksFor": {"@type": "Organization", "name": "Acme Robotics"},
            "sameAs": "https://www.linkedin.com/in/Priya-Nair",
        },
        {"@type": "MusicGroup", "name": "The Borrow Checkers"},
    ],
    "offers": {"@type": "Offer", "price": "0"},
}


def _page(*stated: Any, body: str = "") -> bytes:
    blocks = "".join(
        f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in stated
    )
    return f"<!doctype html><html><head>{blocks}</head><body>{body}</body></html>".encode()


def _read(page: bytes, zone: str = "Europe/Berlin") -> tuple[list[Announcement], list[str]]:
    found, notes = parse_event_page(page, address=ADDRESS, zone=zone)
    good, left_out = kept(found, NOW)
    return good, [*notes, *left_out]


def _one(page: bytes, zone: str = "Europe/Berlin") -> Announcement:
    (found,), notes = _read(page, zone)
    assert notes == []
    return found


def test_an_event_is_read_with_time_place_group_and_who_speaks() -> None:
    found = _one(_page(MEETUP))

    assert found.title == "Rust Hamburg & friends"
    assert found.start == datetime(2026, 12, 3, 17, 30, tzinfo=UTC)
    assert str(found.start.tzinfo) == "Europe/Berlin"
    assert found.end == datetime(2026, 12, 3, 20, tzinfo=UTC)
    assert found.where == "Kontorhaus, Hamburg, DE"
    assert found.group == "Rust Hamburg"
    (speaker,) = found.guests
    assert (speaker.name, speaker.part, speaker.company, speaker.url) == (
        "Priya Nair",
        "speaker",
        "Acme Robotics",
        "/in/priya-nair",
    )


MICRODATA = """
<div itemscope itemtype="https://schema.org/BusinessEvent">
  <h1 itemprop="name">Planner evening</h1>
  <time itemprop="startDate" datetime="2026-12-03T18:30">3 December</time>
  <div itemprop="location" itemscope itemtype="https://schema.org/Place">
    <span itemprop="name">Pier 9</span>
    <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="addressLocality">Lisbon</span> <span itemprop="addressCountry">Portugal</span>
    </div>
  </div>
  <div itemprop="performer" itemscope itemtype="https://schema.org/Person">
    <a itemprop="name">Jonas Weber</a>
  </div>
  <link itemprop="eventStatus" href="https://schema.org/EventCancelled">
</div>"""
RDFA = """
<div vocab="https://schema.org/" typeof="Event">
  <h1 property="name">Planner evening</h1>
  <span property="startDate" content="2026-12-03T18:30">3 December</span>
  <div property="location" typeof="Place"><span property="name">Pier 9</span>
    <div property="address" typeof="PostalAddress"><span property="addressLocality">Lisbon</span>
    <span property="addressCountry">Portugal</span></div></div>
  <div property="performer" typeof="Person"><span property="name">Jonas Weber</span></div>
  <link property="eventStatus" href="http://schema.org/EventCancelled">
</div>"""


@pytest.mark.parametrize("body", [MICRODATA, RDFA])
def test_microdata_and_rdfa_say_the_same(body: str) -> None:
    found = _one(_page(body=body))

    assert (found.title, found.where) == ("Planner evening", "Pier 9, Lisbon, Portugal")
    assert found.standing == "cancelled"
    assert [guest.name for guest in found.guests] == ["Jonas Weber"]
    # It names no zone, so its place does.
    assert found.start == datetime(2026, 12, 3, 18, 30, tzinfo=UTC)


def test_what_is_named_elsewhere_on_the_page_is_put_in_its_place() -> None:
    graph = {
        "@graph": [
            MEETUP | {"organizer": {"@id": "#us"}},
            {"@id": "#us", "@type": "Organization", "name": "Hanse Rust"},
        ]
    }

    assert _one(_page(graph)).group == "Hanse Rust"


def test_a_conference_is_one_event_with_the_speakers_of_its_talks() -> None:
    talk = {
        "@type": "Event",
        "name": "Replay without tears",
        "startDate": "2026-12-04T10:00:00+01:00",
        "performer": {"@type": "Person", "name": "Amara Obi"},
    }
    whole = MEETUP | {"name": "Days of Rust", "endDate": "2026-12-05", "subEvent": [talk]}

    found = _one(_page(whole))

    assert [guest.name for guest in found.guests] == ["Priya Nair", "Amara Obi"]
    assert found.end is not None
    assert found.end.date().isoformat() == "2026-12-06"


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ("EventPostponed", "postponed"),
        ("https://schema.org/EventMovedOnline", "online"),
        (["EventScheduled", "EventCancelled"], "cancelled"),
        ("EventRescheduled", ""),
    ],
)
def test_what_became_of_it_is_told(said: object, standing: str) -> None:
    assert _one(_page(MEETUP | {"eventStatus": said})).standing == standing


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"startDate": "1000-01-01T10:00:00Z"}, "begins in the year 1000"),
        ({"startDate": "3000-01-01"}, "begins in the year 3000"),
        ({"startDate": ""}, "it names no date"),
        ({"startDate": "soon"}, "its date 'soon' is none"),
        ({"startDate": "2019-05-01", "endDate": ""}, "it was over in 2019"),
        ({"name": " "}, "an event without a name"),
    ],
)
def test_what_can_be_no_event_is_left_out_in_a_line(change: dict[str, str], line: str) -> None:
    good = MEETUP | {"name": "Another evening", "url": "/another"}

    found, notes = _read(_page([MEETUP | change, good]))

    assert [each.title for each in found] == ["Another evening"]
    assert [line in note for note in notes] == [True]


@pytest.mark.parametrize(
    ("end", "line"),
    [
        ("3026-12-03T21:00:00+01:00", "lasts until 3026"),
        ("2026-12-03T11:00:00+01:00", "ends before it begins"),
    ],
)
def test_an_end_that_can_not_be_costs_the_end_alone(end: str, line: str) -> None:
    (found,), notes = _read(_page(MEETUP | {"endDate": end}))

    assert found.end is None
    assert found.start == datetime(2026, 12, 3, 17, 30, tzinfo=UTC)
    assert [line in note for note in notes] == [True]


def test_a_wrong_zone_is_said_and_the_hour_kept() -> None:
    (found,), notes = _read(_page(MEETUP | {"startDate": "2026-12-03T18:30:00+25:00"}))

    assert found.start == datetime(2026, 12, 3, 17, 30, tzinfo=UTC)
    assert "its zone '+25:00' is none" in notes[0]


def test_a_thousand_dates_are_cut_to_those_that_come_next() -> None:
    day = datetime(2026, 12, 1, 18, tzinfo=UTC)
    dates = [
        MEETUP | {"startDate": (day + timedelta(days=n)).isoformat(), "endDate": ""}
        for n in range(1000)
    ]

    found, notes = _read(_page(dates))

    assert len(found) == 50
    assert found[0].start == day
    assert len({each.uid for each in found}) == 50
    assert "1000 dates are more than anybody goes to: 950 are left out" in notes


def test_markup_and_hidden_signs_in_names_are_no_part_of_them() -> None:
    name = "<b onclick='x()'>Rust</b> &lt;script&gt;alert(1)&lt;/script&gt;\u202e night"

    found = _one(_page(MEETUP | {"name": name}))

    assert found.title == "Rust alert(1) night"


def test_a_huge_block_costs_itself_alone() -> None:
    huge = {"@type": "Event", "name": "x" * 3_000_000}

    found, notes = _read(_page(huge, MEETUP))

    assert [each.title for each in found] == ["Rust Hamburg & friends"]
    assert notes == ["a block of data of more than 2 MB is left out"]


def test_things_within_things_for_ever_end() -> None:
    deep: dict[str, Any] = {"@type": "Event", "name": "In"}
    for _ in range(400):
        deep = {"@type": "Event", "name": "In", "subEvent": [deep]}
    own = MEETUP | {"@id": "#me", "superEvent": {"@id": "#me"}}

    found, _ = _read(_page(deep, own))

    assert [each.title for each in found] == ["Rust Hamburg & friends"]


def test_broken_json_is_mended_where_it_can_be() -> None:
    text = json.dumps(MEETUP).replace('"offers"', '"description": "two\nlines",\n"offers"')
    page = f'<script type="application/ld+json"><!-- {text[:-1]},}} --></script>'

    assert _one(page.encode()).title == "Rust Hamburg & friends"


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>We value your privacy. Accept all cookies?</p>", "asks something first"),
        ("<p>Come on Thursday.</p>", "states no event"),
    ],
)
def test_a_page_without_an_event_says_what_to_do(body: str, line: str) -> None:
    with pytest.raises(UnreadableError, match=line):
        parse_event_page(_page(body=body), address=ADDRESS, zone="UTC")


_TEXT = st.text(max_size=30)
_DATES = st.one_of(
    _TEXT,
    st.datetimes().map(lambda at: at.isoformat()),
    st.dates().map(lambda day: day.isoformat()),
    st.sampled_from(["9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00", "2026-12-03T99"]),
)
_VALUES = st.recursive(
    st.one_of(_TEXT, st.integers(), st.none(), st.booleans()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["@type", "@id", "name", "url", "location", "performer", "subEvent"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)
_EVENTS = st.fixed_dictionaries(
    {"@type": st.sampled_from(["Event", "schema:Event", ["Thing", "MusicEvent"]])},
    optional={
        "name": st.one_of(_TEXT, _VALUES),
        "startDate": st.one_of(_DATES, _VALUES),
        "endDate": st.one_of(_DATES, _VALUES),
        "location": _VALUES,
        "organizer": _VALUES,
        "performer": _VALUES,
        "eventStatus": _VALUES,
        "subEvent": _VALUES,
        "duration": _TEXT,
    },
)


@given(st.lists(_EVENTS, max_size=4), st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kolkata"]))
@settings(max_examples=120, deadline=None)
def test_whatever_a_page_states_what_is_kept_can_be_an_event(
    stated: list[dict[str, Any]], zone: str
) -> None:
    try:
        found, _ = _read(_page(stated), zone)
    except UnreadableError:
        return

    for each in found:
        assert each.title
        assert "<" not in each.title or ">" not in each.title
        assert each.start.tzinfo is not None
        assert abs(each.start - NOW) < timedelta(days=3 * 366)
        assert each.end is None or timedelta() <= each.end - each.start <= timedelta(days=31)
    assert len({each.uid for each in found}) == len(found)


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_whatever_bytes_come_one_line_is_the_answer(data: bytes) -> None:
    said = ""
    try:
        parse_event_page(data, address=ADDRESS, zone="UTC")
    except UnreadableError as error:
        said = str(error)
    assert "\n" not in said
