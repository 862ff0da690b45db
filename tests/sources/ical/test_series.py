"""The dates of a repeating entry, whatever stands beside it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.sources.ical.series import series_dates

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
GOOD = "UID:good\r\nDTSTART:20310521T160000Z\r\nDTEND:20310521T170000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3"


def calendar(*entries: str) -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nDTSTAMP:20310101T000000Z\r\n{each}\r\nEND:VEVENT\r\n" for each in entries
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\n{events}END:VCALENDAR\r\n".encode()


@pytest.mark.parametrize(
    "bad",
    [
        "UID:bad\r\nDTSTART:20310521T160000Z\r\nRRULE:FREQ=SECONDLY",
        "UID:bad\r\nDTSTART:20310521T160000Z\r\nRRULE:FREQ=NEVER",
        "UID:bad\r\nRRULE:FREQ=WEEKLY",
        "UID:bad\r\nDTSTART;VALUE=DATE:20310521\r\nRRULE:FREQ=WEEKLY;UNTIL=20301",
        "UID:bad\r\nDTSTART:20310521T160000Z\r\nDTEND:20310520T160000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2",
    ],
)
def test_a_broken_entry_costs_the_others_nothing(bad: str) -> None:
    found = series_dates(calendar(GOOD, bad), now=NOW)
    assert [start for start, _ in found["good"]] == [
        datetime(2031, 5, day, 16, tzinfo=UTC) for day in (21, 28)
    ] + [datetime(2031, 6, 4, 16, tzinfo=UTC)]
