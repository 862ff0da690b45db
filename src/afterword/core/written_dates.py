"""Dates as programs and note-takers write them out: a day, a month or a year, in seven languages.

This is no reader of promises ("by the end of next week": core.reading does that). It takes dates
that stand alone in a column, a heading or a bracket, and says None rather than guess.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_NAMES = {
    1: "january januar jänner enero janvier janeiro gennaio januari",
    2: "february februar febrero février fevereiro febbraio februari",
    3: "march märz maerz marzo mars março maart mrt",
    4: "april abril avril aprile",
    5: "may mai mayo maio maggio mei maj",
    6: "june juni junio juin junho giugno",
    7: "july juli julio juillet julho luglio",
    8: "august agosto août augustus augusti",
    9: "september septiembre setiembre septembre setembro settembre",
    10: "october oktober octubre octobre outubro ottobre",
    11: "november noviembre novembre novembro",
    12: "december dezember diciembre décembre dezembro dicembre",
}


def fold(text: str) -> str:
    """`text` in lower case without accents: "Août" and "aout" are one word."""
    if text.isascii():  # most text is, and a page is folded link by link
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def _month_words() -> dict[str, int]:
    """Every name and each abbreviation of three letters or more that means one month only."""
    meanings: dict[str, set[int]] = {}
    for month, names in _NAMES.items():
        for name in fold(names).split():
            for length in range(3, len(name) + 1):
                meanings.setdefault(name[:length], set()).add(month)
    # "juni" starts "juni" and "junio" alike; "jui" starts June and July in French, so it is
    # nobody's.
    return {word: months.pop() for word, months in meanings.items() if len(months) == 1}


MONTHS = _month_words()

_DAY = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?"
_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
# With space behind it, or it would take the head off "11 December" and "11 diciembre".
_OF = r"\.?\s*(?:(?:of|de|del|di)\s+|d['’]\s*)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>\d{4})[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})年\s*(?P<number>\d{1,2})月\s*(?P<day>\d{1,2})日",
        r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)",
        r"(?<![\d/])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4})(?![\d/])",
        rf"{_DAY}[-\s]?{_OF}{_MONTH}(?:\s*,|{_OF})?[-\s]?{_YEAR}",
        rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}",
    )
)
_WITHOUT_YEAR = (
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.(?!\d)"),
    re.compile(rf"{_DAY}{_OF}{_MONTH}(?!\w)", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_DAY}(?!\d)", re.IGNORECASE),
)
_MONTH_YEAR = (
    re.compile(rf"^\W*{_MONTH}\s*(?:/|de|del|di)?\s*{_YEAR}\W*$", re.IGNORECASE),
    re.compile(r"^\W*(?P<number>\d{1,2})[/.]\s?(?P<year>\d{4})\W*$"),
    re.compile(r"^\W*(?P<year>\d{4})-(?P<number>\d{1,2})\W*$"),
    re.compile(r"^\W*(?P<year>\d{4})\W*$"),
)


def find_date(text: str, *, near: date | None = None) -> date | None:
    """The first date in `text`.

    Without a year it is the one closest to `near`, and nothing without `near`.

    4/5/2026 is none: whether it is in April or May depends on the country. 25/5/2026 is one.
    """
    return next((day for _, _, day in find_dates(text, near=near)), None)


def find_dates(text: str, *, near: date | None = None) -> list[tuple[int, int, date]]:
    """Every date in `text` with its place: (start, end, day), by place; see `find_date`."""
    found: list[tuple[int, int, date]] = []
    for form in _FORMS if near is None else (*_FORMS, *_WITHOUT_YEAR):
        for hit in form.finditer(text):
            if any(start < hit.end() and hit.start() < end for start, end, _ in found):
                continue
            day = _read(hit, near)
            if day is not None:
                found.append((hit.start(), hit.end(), day))
    return sorted(found)


def parse_month(text: str) -> date | None:
    """A month ("Jun 2021", "06/2021", "juin 2021"), or a year alone: its first day.

    None if it is neither.
    """
    for form in _MONTH_YEAR:
        hit = form.match(text)
        if hit is not None:
            groups = hit.groupdict(default="")
            month = _month(groups) if groups.keys() & {"month", "number"} else 1
            return _day(int(groups["year"]), month, 1)
    return None


def _read(hit: re.Match[str], near: date | None) -> date | None:
    groups = hit.groupdict(default="")
    if "first" in groups:
        return _either_way(int(groups["first"]), int(groups["second"]), int(groups["year"]))
    month = _month(groups)
    day = int(groups["day"])
    if "year" in groups:
        return _day(int(groups["year"]), month, day)
    if near is None:
        return None
    years = (near.year - 1, near.year, near.year + 1)
    days = [found for year in years if (found := _day(year, month, day)) is not None]
    return min(days, key=lambda found: abs(found - near), default=None)


def _either_way(first: int, second: int, year: int) -> date | None:
    """The day of two numbers that are a day and a month, if only one order makes one."""
    days = {_day(year, first, second), _day(year, second, first)} - {None}
    return days.pop() if len(days) == 1 else None


def _month(groups: dict[str, str]) -> int:
    """1..12, or 0 for a word that is no month."""
    return int(groups["number"]) if groups.get("number") else MONTHS.get(fold(groups["month"]), 0)


def _day(year: int, month: int, day: int) -> date | None:
    """A day of our time: four digits are as often a number as a year."""
    if not 1900 <= year <= 2100:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
