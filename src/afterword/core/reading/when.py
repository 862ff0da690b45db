"""The dates that a text names, for the readers that need one: asked for once, however many ask."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from afterword.core.reading.dates import find_dates
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.statement import Context
from afterword.core.worktime import FRIDAY, SATURDAY, SUNDAY

# Days that nobody works, by the names that letters give them.
_FEAST = re.compile(
    r"\b(?:(?:king|canada|labou?r|independence|memorial|republic|mother|father)'?s?'? day"
    r"|thanksgiving|(?:king|queen)'?s birthday"
    r"|christmas|new year|easter|diwali|weihnacht\w*|ostern|pfingst\w*|navidad"
    r"|semana santa|no[eë]l|p[aâ]ques|natal|p[aá]scoa)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:before|vor|avant|antes)\b(?: (?:the|dem|der|den|le|la|les|du|de|del|do|da|el))?\s*",
    re.IGNORECASE,
)
_BACK_FROM = re.compile(
    r"\b(?:weeks?|days?|months?|\w+day|wochen?|tage?n?|monate?|semanas?|d[ií]as?|jours?|semaines?)"
    r" (?:before|vor|avant|antes)\b(?: (?:the|dem|der|den|le|la|les|du|de|del|do|da|el))?\s*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a text: its place, and the first and the last day that it can mean."""

    start: int
    end: int
    first: date
    last: date


def days_in(text: Text, context: Context, within: Sentence | None = None) -> tuple[Day, ...]:
    """The dates of a text or of one of its sentences, read as of when it was said."""
    days = _days(text.text, context.said_at, context.language, context.country, context.zone)
    if within is None:
        return days
    return tuple(day for day in days if within.start <= day.start and day.end <= within.end)


def led_by(text: Text, day: Day, words: re.Pattern[str]) -> bool:
    """Whether one of these words leads to a day: right before it, or as the first of its own."""
    for match in words.finditer(text.folded, max(0, day.start - 40), day.end):
        if match.start() <= day.start and not text.said(match.end(), day.start).strip(" ,:"):
            return True
    return False


@lru_cache(maxsize=64)
def _days(
    text: str, said_at: datetime, language: str, country: str, zone: str | None
) -> tuple[Day, ...]:
    phrases = find_dates(text, said_at, language=language, country=country, zone=zone)
    days = [Day(*phrase.span, _day(phrase.start), _day(phrase.end)) for phrase in phrases]
    return tuple(_eve(text, day) for day in days if not _counted_back(text, day))


def _counted_back(text: str, day: Day) -> bool:
    """Whether something is counted back from a feast: "two weeks before Christmas" is none of its
    days, and a wrong one is worse than none.
    """
    feast = _FEAST.search(text, day.start, day.end)
    if feast is None or day.first != day.last:
        return False
    return _BACK_FROM.search(text[max(0, feast.start() - 40) : feast.start()]) is not None


def _eve(text: str, day: Day) -> Day:
    """A day as it was found; "before the weekend" or "before Christmas" is the last day before."""
    weekend = (day.first.weekday(), day.last.weekday()) == (SATURDAY, SUNDAY) or (
        # a long one, with its Friday or Monday
        timedelta(2) <= day.last - day.first <= timedelta(3)
        and day.first.weekday() in (FRIDAY, SATURDAY)
        and "weekend" in text[day.start : day.end].lower()
    )
    named = day.first == day.last and _FEAST.search(text, day.start, day.end)
    if not (weekend or named):
        return day
    lead = max(
        (m.end() for m in _BEFORE.finditer(text, max(0, day.start - 30), day.end)), default=-1
    )
    inner = _FEAST.search(text, day.start, day.end) if named else None
    at = inner.start() if inner else day.start
    if lead not in (at, day.start) and not (weekend and day.start <= lead < day.end):
        return day
    eve = day.first - timedelta(days=1)
    return replace(day, first=eve, last=eve)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
