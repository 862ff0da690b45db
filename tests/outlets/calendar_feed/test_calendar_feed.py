"""Whatever stands in an entry, the file is one that strict readers take."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.outlets.calendar_feed.strict import strict

from afterword.outlets.calendar_feed import FeedItem, write_feed

START = datetime(2031, 5, 22, 9, 0, tzinfo=UTC)
times = st.datetimes(
    min_value=datetime(1970, 1, 2),  # noqa: DTZ001  # the strategy adds the zone
    max_value=datetime(2999, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda at: at.replace(microsecond=0))
texts = st.text(st.characters(), max_size=200)


def item(**given: object) -> FeedItem:
    usual = {
        "uid": "a@afterword",
        "sequence": 2,
        "changed": START - timedelta(days=1),
        "start": START,
        "end": START + timedelta(hours=1),
        "title": "Interview: Quayside, Harbour Planner",
        "where": "Pier 4",
        "text": "With Odile Brandt.",
        "status": "confirmed",
        "busy": True,
    }
    return FeedItem(**(usual | given))  # type: ignore[arg-type]


def test_an_entry_says_all_that_a_reader_needs() -> None:
    (event,) = strict(write_feed([item()], name="Afterword"))

    assert str(event["UID"]) == "a@afterword"
    assert event["SEQUENCE"] == 2
    assert event["DTSTAMP"].dt == START - timedelta(days=1)
    assert event["DTSTART"].dt == START
    assert str(event["STATUS"]) == "CONFIRMED"
    assert str(event["LOCATION"]) == "Pier 4"


@pytest.mark.parametrize("status", ["tentative", "cancelled"])
def test_states_are_those_of_the_standard(status: str) -> None:
    (event,) = strict(write_feed([item(status=status)], name="Afterword"))

    assert str(event["STATUS"]) == status.upper()


def test_an_entry_without_a_length_has_no_end() -> None:
    (event,) = strict(write_feed([item(end=START)], name="Afterword"))

    assert "DTEND" not in event


def test_an_empty_calendar_is_one() -> None:
    assert strict(write_feed([], name="Afterword")) == []


@given(texts, texts, texts, times, st.integers(0, 10**6), st.integers(0, 10**7))
def test_any_words_and_times_give_a_file_that_is_read_back(
    title: str, where: str, text: str, start: datetime, sequence: int, seconds: int
) -> None:
    end = start + timedelta(seconds=seconds)
    one = item(title=title, where=where, text=text, start=start, end=end, sequence=sequence)

    data = write_feed([one, item(uid="b@afterword")], name=title)

    event = strict(data)[0]
    assert event["DTSTART"].dt == start
    assert event.get("DTEND") is None or event["DTEND"].dt == end
    assert event["SEQUENCE"] == sequence
    words = "".join(c for c in where if c.isprintable() and not c.isspace() and c < "\ud800")
    read = "".join(c for c in str(event.get("LOCATION", "")) if not c.isspace())
    assert all(c in read for c in words)
    assert write_feed([one, item(uid="b@afterword")], name=title) == data
