"""The days and times of an export, in the forms of each language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.core.written_dates import find_date

_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?(?!\d)\s*(?:([ap])\.?\s?m\b)?", re.IGNORECASE
)


def day_comes_first(cells: Iterable[str], *, english: bool) -> bool:
    """Whether 4/5/26 is in May: shown by a number over 12 in any cell, else by the language."""
    for cell in cells:
        hit = _NUMERIC.search(cell)
        if hit is not None and hit[2] == "/":
            if int(hit[1]) > 12:
                return True
            if int(hit[3]) > 12:
                return False
            if re.search(r"[ap]\.?\s?m\b", cell, re.IGNORECASE):
                return False
    return not english


@lru_cache(maxsize=4096)  # thousands were connected on a few hundred days
def parse_day(text: str, *, day_first: bool) -> date | None:
    """A day as the export writes it; None where it is none."""
    hit = _NUMERIC.search(text)
    if hit is None:
        return find_date(text)
    first, second, year = int(hit[1]), int(hit[3]), int(hit[4])
    # A dot or a dash is nowhere put before the day of an American date.
    day, month = (first, second) if day_first or hit[2] != "/" else (second, first)
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


def parse_moment(text: str, zone: ZoneInfo, *, day_first: bool) -> datetime | None:
    """A day with a time: in UTC where it says so, else in `zone`."""
    text = " ".join(text.split())  # a narrow space stands before PM
    day = parse_day(text, day_first=day_first)
    if day is None:
        return None
    numeric = _NUMERIC.search(text)
    clock = _CLOCK.search(text, numeric.end() if numeric else 0)
    hour, minute, second = (int(part or 0) for part in clock.groups()[:3]) if clock else (0, 0, 0)
    if clock is not None and clock[4]:
        hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
    try:
        wall = datetime.combine(day, time(hour, minute, second))
    except ValueError:
        return None
    return wall.replace(tzinfo=UTC if re.search(r"\b(UTC|GMT)\b|\dZ$", text) else zone)
