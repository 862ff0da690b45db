"""Calendars as real programs wrote them, against what the icalendar library reads."""

import time
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from afterword.core.entries import Bad, Event, Found
from afterword.sources.ical import read
from afterword.sources.ical.zones import named_zone


@pytest.fixture(scope="session")
def calendars(shared: Path) -> list[Path]:
    return sorted((shared / "data/real/1-ics").rglob("*.ics"))


def test_no_real_calendar_takes_two_seconds(calendars: list[Path]) -> None:
    for path in calendars:
        begun = time.monotonic()
        assert all(isinstance(entry, Found | Bad) for entry in read(path)), path.name
        assert time.monotonic() - begun < 2, path.name


@pytest.mark.filterwarnings("ignore")
def test_starts_agree_with_the_library_on_97_in_100(calendars: list[Path]) -> None:
    agreed = [same for path in calendars for same in _comparisons(path)]
    assert len(agreed) > 500
    assert sum(agreed) / len(agreed) >= 0.97


def _comparisons(path: Path) -> list[bool]:
    """For each start in a known zone that the library reads: whether ours is the same instant."""
    found = (entry.entry for entry in read(path) if isinstance(entry, Found))
    ours = {(event.title, _instant(event.start)) for event in found if isinstance(event, Event)}
    try:
        files = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
    except (ValueError, AttributeError):
        return []  # the library gives up on the whole file
    return [
        (str(event.get("SUMMARY", "")).strip(), _instant(start)) in ours
        for calendar in files
        for event, start in _theirs(calendar)
        if not isinstance(start, datetime) or start.tzinfo is not None
    ]


def _theirs(calendar: icalendar.Calendar) -> list[tuple[icalendar.Event, datetime | date]]:
    """The library's entries, of a series the first occurrence."""
    found = []
    for event in calendar.walk("VEVENT"):
        try:
            start = event["DTSTART"].dt
        except (KeyError, AttributeError, ValueError):
            continue
        alone = icalendar.Calendar()
        alone.add_component(event)
        if "RRULE" in event and "EXDATE" not in event and "RECURRENCE-ID" not in event:
            try:
                first = next(iter(recurring_ical_events.of(alone).after(start)), None)
            except (ValueError, TypeError, AttributeError):
                first = None
            start = first["DTSTART"].dt if first is not None else start
        found.append((event, start))
    return found


def _instant(moment: datetime | date) -> datetime | date:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def test_each_windows_name_is_the_zone_that_the_library_says() -> None:
    wrong = [
        name
        for name, zone in WINDOWS_TO_OLSON.items()
        if (known := named_zone(name)) is None or known.key.removeprefix("Etc/") not in zone
    ]
    assert wrong == []
