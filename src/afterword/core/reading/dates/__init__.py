"""Dates and times in prose: phrases of several languages to days in the speaker's calendar.

A grammar by hand over lexemes, no library: none reads "early next week" (docs/dependencies.md).
What can't be dated gives nothing, and nothing is guessed: a weekday that contradicts its date is
silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from afterword.core.reading.dates.calendar import Days, Today
from afterword.core.reading.dates.clock import Clock, clock
from afterword.core.reading.dates.durations import Duration, find_durations
from afterword.core.reading.dates.grammar import Text
from afterword.core.reading.dates.lexemes import LIMIT, lex, may_hold_dates, vocabulary
from afterword.core.reading.dates.phrases import Reading, read_phrase
from afterword.core.worktime import zone_info

__all__ = ["Duration", "Phrase", "TimePhrase", "find_dates", "find_durations", "find_times", "join"]

Kind = Literal["day", "window", "time", "span"]
# Where people write the month first in numbers: the United States and the islands that follow them.
MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "PH", "FM", "MH", "PW"})
SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d")
UTC = zone_info("Etc/UTC")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase and what it means.

    `start` and `end` are both in it: dates for a "day" and for a "window" of days, aware datetimes
    for a "time" (both the same) and for a "span" from one time to another.
    """

    text: str
    span: tuple[int, int]
    start: date | datetime
    end: date | datetime
    kind: Kind


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """A time of day without its day, to be put together with one by `join`."""

    text: str
    span: tuple[int, int]
    clock: Clock


@dataclass(frozen=True, slots=True)
class _Zones:
    """Whose time is meant where no zone is named."""

    speaker: tzinfo
    reader: tzinfo

    def of(self, named: tzinfo | str | None) -> tzinfo:
        """The zone for what `Clock.zone` says."""
        if isinstance(named, tzinfo):
            return named
        return self.reader if named == "yours" else self.speaker


def find_dates(
    text: str,
    said_at: datetime,
    *,
    language: str = "en",
    country: str = "US",
    zone: str | None = None,
    your_zone: str | None = None,
) -> tuple[Phrase, ...]:
    """All dates and times of a text, in its order, as seen from `said_at` (aware).

    Days count in the speaker's calendar: the local date of `said_at`, the business days and the
    order of 3/11 of `country`. A time is in the zone that the words name, else in `zone` (IANA;
    default: the offset of `said_at`); "your time" is `your_zone`, where given. Weeks start with
    the first working day. A vague window ends with its last day; a day without a year lies within
    a month back and eleven ahead; "at 2" is in the afternoon. `RefusedError` for an unknown zone.
    """
    zones = _zones(said_at, zone, your_zone)
    words = vocabulary(language)
    if not may_hold_dates(text, words):
        return ()
    t = _text(text, said_at, language, country)
    found: list[Phrase] = []
    i = 0
    while i < len(t.lexemes):
        read = read_phrase(t, i)
        if read is None:
            i += 1
            continue
        if read.days is not None:
            span = (t.at(i).start, t.at(read.end - 1).end)
            start, end, kind = _combine(read, read.days, zones)
            found.append(Phrase(text[span[0] : span[1]], span, start, end, kind))
        i = read.end
    return tuple(found)


def find_times(text: str, *, language: str = "en", country: str = "US") -> tuple[TimePhrase, ...]:
    """All times of day of a text, whether or not a day stands beside them."""
    t = _text(text, datetime(2026, 1, 1, tzinfo=UTC), language, country)
    found: list[TimePhrase] = []
    i = 0
    while i < len(t.lexemes):
        read = clock(t, i) if t.at(i).number >= 0 or t.at(i).means else None
        if read is None:
            i += 1
        else:
            span = (t.at(i).start, t.at(read[1] - 1).end)
            found.append(TimePhrase(text[span[0] : span[1]], span, read[0]))
            i = read[1]
    return tuple(found)


def join(day: Phrase, at: TimePhrase, said_at: datetime, *, zone: str | None = None) -> Phrase:
    """A day and a time that stand apart, as in rows of a table: one point in time, or a span."""
    days = Days(_date(day.start), _date(day.end))
    start, end, kind = _combine(Reading(0, days, at.clock), days, _zones(said_at, zone, None))
    span = (min(day.span[0], at.span[0]), max(day.span[1], at.span[1]))
    return Phrase(f"{day.text} {at.text}", span, start, end, kind)


def _date(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _text(text: str, said_at: datetime, language: str, country: str) -> Text:
    today = Today(said_at.date(), country)
    month_first = language == "en" and country in MONTH_FIRST
    for a, b in SLASHED.findall(text, 0, LIMIT):  # one that can be read one way tells of the others
        if int(a) > 12 or int(b) > 12:
            month_first = int(a) <= 12
            break
    return Text(text, lex(text, vocabulary(language)), today, month_first)


def _zones(said_at: datetime, zone: str | None, your_zone: str | None) -> _Zones:
    speaker = zone_info(zone) if zone else said_at.tzinfo or UTC
    return _Zones(speaker, zone_info(your_zone) if your_zone else speaker)


def _combine(
    read: Reading, days: Days, zones: _Zones
) -> tuple[date | datetime, date | datetime, Kind]:
    at = read.start
    if at is None:
        return days.start, days.end, "day" if days.start == days.end else "window"
    zone = zones.of(at.zone)
    start = _moment(days.start, at.start, zone)
    if read.last is not None:
        last_zone = zone if read.last.zone is None else zones.of(read.last.zone)
        end = _moment(days.end, read.last.start, last_zone)
    elif at.end is None:
        end = _moment(days.end, at.start, zone)
    else:
        end = _moment(days.end, at.end, zone)
        if end < start:  # past midnight
            end = _moment(days.end + timedelta(days=1), at.end, zone)
    return start, max(start, end), "time" if start >= end else "span"


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    """That local time as a moment that exists: a skipped one moves on by the gap."""
    return datetime.combine(day, at, zone).astimezone(UTC).astimezone(zone)
