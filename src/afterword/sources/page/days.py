"""Dates as lists of news write them: without a year, relative, or numbers in the site's order."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Literal

from lxml import html

from afterword.core.written_dates import find_date, find_dates, fold
from afterword.sources.page.tree import words_of

Order = Literal["", "day", "month"]

_NUMBERS = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|(?<=/)\d\d)(?![\d/-])")
_SHORT_YEAR = re.compile(r"(\d{1,2})(\.)\s?(\d{1,2})\.(\d\d)")  # German; else it may be a version
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "th", "strong", "caption", "b")
_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)")
_MOST_TEXTS = 20_000  # elements that are looked at for the order of numbers
# How many of which unit a relative date names; folded, in five languages.
_UNITS = {
    "minute": 0,
    "min": 0,
    "minuto": 0,
    "hour": 0,
    "hr": 0,
    "stunde": 0,
    "hora": 0,
    "heure": 0,
    "day": 1,
    "tag": 1,
    "dia": 1,
    "jour": 1,
    "week": 7,
    "woche": 7,
    "semana": 7,
    "semaine": 7,
    "month": 30,
    "monat": 30,
    "mes": 30,
    "mois": 30,
}
_ONES = "a|an|one|einem|einer|un|una|um|uma|une"
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_RELATIVE = re.compile(
    rf"^\W*(?:vor|hace|il y a|ha)?\s*(\d{{1,3}}|{_ONES})\s*({_UNIT})(?:s|n|en|e|es)?\b"
    r"\s*(?:ago|atras)?\W*$"
)
_MARK = re.compile(r"\b(?:ago|vor|hace|il y a|ha|atras)\b")
_NAMED = {
    "today": 0,
    "heute": 0,
    "hoy": 0,
    "aujourd'hui": 0,
    "hoje": 0,
    "just now": 0,
    "yesterday": 1,
    "gestern": 1,
    "ayer": 1,
    "hier": 1,
    "ontem": 1,
}


class Calendar:
    """Reads the dates of one page, from top to bottom.

    `seen` is when the page was fetched: without it relative dates and those without a year are
    none. 4/5/2026 is read in the order that the page's other dates leave possible, else in that of
    its language and country, else not at all.
    """

    def __init__(self, root: html.HtmlElement, seen: datetime | None) -> None:
        self._seen = seen
        self._year = 0
        self._order = _order(root)

    def of(self, root: html.HtmlElement) -> Calendar:
        """The calendar of another page, seen at the same time."""
        return Calendar(root, self._seen)

    def pass_by(self, element: html.HtmlElement) -> None:
        """Takes note of a heading that is a year: the dates below it are of that year."""
        if element.tag in _YEAR_TAGS and len(element) < 3:
            text = words_of(element)
            if _YEAR.fullmatch(text):
                self._year = int(text)

    def moment(self, text: str, *, alone: bool = False) -> datetime | None:
        """A time with its zone, else a day at noon UTC, which is that day almost everywhere.

        With `alone` the text must be nothing but the date.
        """
        try:
            found = datetime.fromisoformat(text.strip())
            if found.tzinfo is not None:
                found.astimezone(UTC)  # the ends of the calendar have no such time
                return found
            day: date | None = found.date()
        except (ValueError, OverflowError):
            day = self._day(text, alone=alone)
        return datetime.combine(day, time(12), UTC) if day is not None else None

    def is_relative(self, text: str) -> bool:
        """Whether a date is told by how long ago it was."""
        return _days_ago(text) is not None

    def _day(self, text: str, *, alone: bool) -> date | None:
        if alone and not _is_date(text):
            return None
        return (
            find_date(text)
            or self._by_order(text)
            or self._without_year(text)
            or self._relative(text)
        )

    def _by_order(self, text: str) -> date | None:
        hit = _SHORT_YEAR.fullmatch(text.strip())
        order: Order = "day" if hit is not None else self._order
        hit = hit or _NUMBERS.search(text)
        if hit is None or not order:
            return None
        first, second, year = (int(part) for part in hit.group(1, 3, 4))
        day, month = (first, second) if order == "day" else (second, first)
        try:
            return date(year if year > 99 else self._whole(year), month, day)
        except ValueError:
            return None

    def _whole(self, year: int) -> int:
        """The year that two digits mean: one of this century, and none that is far ahead."""
        latest = self._seen.year + 1 if self._seen is not None else 2069
        return 2000 + year if 2000 + year <= latest else 1900 + year

    def _without_year(self, text: str) -> date | None:
        """By the year above it; else the last such day before the page was seen."""
        if re.search(r"\d{4}", text) or len(text) > 30:
            return None
        if self._year:
            return find_date(text, near=date(self._year, 7, 1))
        if self._seen is None:
            return None
        limit = self._seen.date() + timedelta(days=1)
        day = find_date(text, near=limit - timedelta(days=180))
        return day if day is not None and day <= limit else None

    def _relative(self, text: str) -> date | None:
        ago = _days_ago(text)
        if ago is None or self._seen is None:
            return None
        try:
            return self._seen.date() - timedelta(days=ago)
        except OverflowError:
            return None


def day_in_address(address: str) -> date | None:
    """The day that an address names (/2026/04/24/title)."""
    hit = _IN_PATH.search(address)
    try:
        return date(int(hit[1]), int(hit[2]), int(hit[3])) if hit else None
    except ValueError:
        return None


def _days_ago(text: str) -> int | None:
    words = fold(text).strip(" .·|–-")
    if words in _NAMED:
        return _NAMED[words]
    hit = _RELATIVE.match(words) if len(words) <= 40 and _MARK.search(words) else None
    if hit is None:
        return None
    number = int(hit[1]) if hit[1].isdigit() else 1
    return number * _UNITS[hit[2]]


def _is_date(text: str) -> bool:
    """Whether `text` is nothing but a date, a weekday aside."""
    found = find_dates(text)
    hit = _NUMBERS.search(text) or _SHORT_YEAR.fullmatch(text.strip())
    if not found and hit is None:
        # Without a year there must be no other word: "5 May", not "Room 5, May I come in".
        found = find_dates(text, near=date(2000, 7, 1))
        return bool(found) and not re.search(r"\w", text[: found[0][0]] + text[found[0][1] :])
    start, end = found[0][:2] if found or hit is None else hit.span()
    return len(re.findall(r"\w+", text[:start] + text[end:])) <= 1


def _order(root: html.HtmlElement) -> Order:
    """Whether 4/5/2026 is a day of May or of April here."""
    orders: set[Order] = set()
    for element in islice(root.iter(), _MOST_TEXTS):
        if not isinstance(element.tag, str) or len(element) > 2:
            continue
        for text in (element.text, element.tail):
            for hit in _NUMBERS.finditer(text[:200] if text else ""):
                if int(hit[1]) > 12:
                    orders.add("day")
                elif int(hit[3]) > 12:
                    orders.add("month")
    if orders:
        return orders.pop() if len(orders) == 1 else ""
    stated = [*root.xpath("/html/@lang"), *root.xpath("//meta[@property='og:locale']/@content")]
    codes = [str(one).lower().replace("_", "-") for one in stated]
    if any(code == "en-us" for code in codes):
        return "month"
    return "day" if any(code[:2] != "en" or "-" in code for code in codes if code) else ""
