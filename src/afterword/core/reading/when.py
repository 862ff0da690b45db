"""The dates that a text names, for the readers that need one: asked for once, however many ask."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from afterword.core.reading.dates import find_dates
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.statement import Context


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
    return tuple(
        Day(phrase.span[0], phrase.span[1], _day(phrase.start), _day(phrase.end))
        for phrase in phrases
    )


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
