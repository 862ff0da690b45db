from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Entry, Event, Who
from afterword.core.facts import Fact, Source
from afterword.records import mapping

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=20)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), ZoneInfo("Europe/Lisbon")])
TIMES = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=ZONES)  # noqa: DTZ001
st.register_type_strategy(str, TEXT)
st.register_type_strategy(datetime, TIMES)


@pytest.mark.parametrize("kind", mapping.KINDS)
def test_every_kind_of_entry_comes_back_equal(kind: str) -> None:
    @given(st.from_type(mapping.KINDS[kind]))
    def comes_back(entry: Entry) -> None:
        plain = mapping.write(entry)

        assert mapping.kind_of(entry) == kind
        assert mapping.read_entry(kind, plain) == entry
        assert mapping.write(mapping.read_entry(kind, plain)) == plain

    comes_back()


def test_a_time_keeps_the_offset_and_the_zone_it_was_written_in() -> None:
    half_past = timezone(timedelta(hours=5, minutes=30))
    sent = datetime(2031, 2, 3, 10, 30, tzinfo=half_past)
    start = datetime(2031, 3, 30, 9, 0, tzinfo=ZoneInfo("Europe/Lisbon"))
    event = Event(
        "u", "", 0, sent, None, start, date(2031, 4, 1), False, "", "", "", "", None, (), False
    )

    back = mapping.read(Event, mapping.write(event))

    assert back.stamp is not None
    assert back.stamp.utcoffset() == timedelta(hours=5, minutes=30)
    assert isinstance(back.start, datetime)
    assert back.start + timedelta(days=1) == start + timedelta(days=1)
    assert str(back.start.tzinfo) == "Europe/Lisbon"
    assert back.end == date(2031, 4, 1)


def test_what_has_its_default_takes_no_room() -> None:
    assert mapping.write(Who(email="a@b.example")) == {"email": "a@b.example"}
    assert mapping.read(Who, {}) == Who()


def test_text_that_no_database_takes_is_made_whole() -> None:
    plain = mapping.write(Who(name="a\0b\ud800c"))

    assert plain == {"name": "a\N{REPLACEMENT CHARACTER}b?c"}


def test_the_free_part_of_a_fact_holds_only_json() -> None:
    at = datetime(2031, 2, 3, 10, 30, tzinfo=UTC)
    value = {"by": date(2031, 2, 4), "at": at, "all": ("a", 1, None, True), "in": {"x": 1.5}}
    fact = Fact("f", "offer", at, at, value, "", Source("message", "<m>"))

    back = mapping.read(Fact, mapping.write(fact))

    assert back.value == {
        "by": "2031-02-04",
        "at": "2031-02-03T10:30:00+00:00",
        "all": ["a", 1, None, True],
        "in": {"x": 1.5},
    }
    assert back == replace(fact, value=back.value)


def test_a_type_that_cant_be_kept_is_told_at_once() -> None:
    with pytest.raises(TypeError, match="no way to keep"):
        mapping.codec(complex)
