"""Dates and times in prose: phrases of several languages to days in the speaker's calendar.

A grammar by hand over lexemes, no library: none reads "early next week" (docs/dependencies.md). What
can't be dated gives nothing, and nothing is guessed: a weekday that contradicts its date is silence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from afterword.core.reading.dates.calendar import Days, Today
from afterword.core.reading.dates.clock import Clock, clock, zone_name
from afterword.core.reading.dates.grammar import Text
from afterword.core.reading.dates.lexemes import lex, may_hold_dates, vocabulary
from afterword.core.reading.dates.relative import (
    closing_day,
    counted_date,
    month_date,
    period_date,
    quarter_date,
    spoken_day,
    weekday_date,
)
from afterword.core.reading.dates.written import bare_day, written_date
from afterword.core.worktime import zone_info

__all__ = ["Phrase", "find_dates", "find_times", "join"]

Kind = Literal["day", "window", "time", "span"]
# Where people write the month first in numbers: the United States and the islands that follow them.
MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "PH", "FM", "MH", "PW"})
LEADS = ("by", "on", "in", "within", "from", "at", "about", "to")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase and what it means.

    `start` and `end` are both in it: dates for a "day" and for a "window" of days, aware datetimes for
    a "time" (both the same) and for a "span" from one time to another.
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

    Days count in the speaker's calendar: the local date of `said_at`, the business days and the order
    of 3/11 of `country`. A time is in the zone that the words name, else in `zone` (IANA; default:
    the offset of `said_at`); "your time" is `your_zone`, where given. Weeks start with the first
    working day. A vague window ends with its last day; a day without a year lies within a month
    back and eleven ahead; "at 2" is in the afternoon.
    """
    words = vocabulary(language)
    if not may_hold_dates(text, words):
        return ()
    t = _text(text, said_at, language, country)
    zones = _zones(said_at, zone, your_zone)
    found: list[Phrase] = []
    i = 0
    while i < len(t.lexemes):
        phrase = _phrase(t, i, zones)
        if phrase is None:
            i += 1
        else:
            read, i = phrase
            found.append(read)
    return tuple(found)


def find_times(text: str, *, language: str = "en", country: str = "US") -> tuple[TimePhrase, ...]:
    """All times of day of a text, whether or not a day stands beside them."""
    some_day = datetime(2026, 1, 1, tzinfo=zone_info("Etc/UTC"))
    t = _text(text, some_day, language, country)
    found: list[TimePhrase] = []
    i = 0
    while i < len(t.lexemes):
        read = clock(t, i) if t.at(i).number >= 0 or t.at(i).means else None
        if read is None:
            i += 1
        else:
            start, end = t.at(i).start, t.at(read[1] - 1).end
            found.append(TimePhrase(text[start:end], (start, end), read[0]))
            i = read[1]
    return tuple(found)


def join(day: Phrase, at: TimePhrase, said_at: datetime, *, zone: str | None = None) -> Phrase:
    """A day and a time that stand apart, as in the rows of a table: one point in time, or a span."""
    first, last = day.start, day.end
    days = Days(
        first.date() if isinstance(first, datetime) else first,
        last.date() if isinstance(last, datetime) else last,
    )
    start, end, kind = _combine(days, at.clock, _zones(said_at, zone, None))
    span = (min(day.span[0], at.span[0]), max(day.span[1], at.span[1]))
    return Phrase(f"{day.text} {at.text}", span, start, end, kind)


def _text(text: str, said_at: datetime, language: str, country: str) -> Text:
    today = Today(said_at.date(), country)
    month_first = language == "en" and country in MONTH_FIRST
    return Text(text, lex(text, vocabulary(language)), today, month_first)


def _zones(said_at: datetime, zone: str | None, your_zone: str | None) -> _Zones:
    own = said_at.tzinfo or zone_info("Etc/UTC")
    speaker = zone_info(zone) if zone else own
    return _Zones(speaker, zone_info(your_zone) if your_zone else speaker)


def _phrase(t: Text, i: int, zones: _Zones) -> tuple[Phrase, int] | None:
    """The phrase that starts at this lexeme, with the words that lead to it."""
    first = t.at(i)
    if (first.number < 0 and not first.means and first.low != "q") or t.has(i - 1, "never"):
        return None
    at, leads = i, set[str]()
    while at < i + 4 and t.has(at, *LEADS) and not t.has(at, "number", "month"):
        leads.update(t.at(at).means)
        at += 1
    if t.has(at - 1, "never") or t.has(at, "never"):
        return None
    read = _day_with_time(t, at, frozenset(leads)) or _time_with_day(t, i, at)
    if read is None:
        return None
    days, time_of_day, end = read
    start, last, kind = _combine(days, time_of_day, zones)
    span = (first.start, t.at(end - 1).end)
    return Phrase(t.text[span[0] : span[1]], span, start, last, kind), end


def _combine(
    days: Days, at: Clock | None, zones: _Zones
) -> tuple[date | datetime, date | datetime, Kind]:
    if at is None:
        return days.start, days.end, "day" if days.start == days.end else "window"
    zone = zones.of(at.zone)
    start = _moment(days.start, at.start, zone)
    if at.end is None:
        end = start if days.start == days.end else _moment(days.end, at.start, zone)
    else:
        end = _moment(days.end, at.end, zone)
        if end < start:  # past midnight
            end = _moment(days.end + timedelta(days=1), at.end, zone)
    return start, end, "time" if start == end else "span"


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    """That local time as a moment that exists: a skipped one moves on by the gap."""
    utc = zone_info("Etc/UTC")
    return datetime.combine(day, at, zone).astimezone(utc).astimezone(zone)


def _day(t: Text, i: int, leads: frozenset[str]) -> tuple[Days, int] | None:
    found = (
        written_date(t, i)
        or counted_date(t, i, leads)
        or closing_day(t, i)
        or bare_day(t, i)
        or weekday_date(t, i)
        or spoken_day(t, i)
        or period_date(t, i)
    )
    if found is None and leads & {"in", "by", "within", "on", "from"}:
        found = month_date(t, i) or quarter_date(t, i)
    return found


def _day_with_time(t: Text, i: int, leads: frozenset[str]) -> tuple[Days, Clock | None, int] | None:
    found = _day(t, i, leads)
    if found is None:
        return None
    days, end = found
    daypart = t.means(end, "daypart") or ""
    if daypart:
        end += 1
        dated = written_date(t, t.skip_one(t.skip_sign(end, ",", "("), "the"))
        if dated is not None:  # "Friday morning, March 20"
            if not days.start <= dated[0].start <= days.end and t.has(i, "weekday"):
                return None
            days, end = dated
    timed = _time_after(t, end, daypart)
    if timed is None:
        return days, None, t.skip_one(_closed(t, end), "tail")
    at, end = timed
    return days, at, t.skip_one(end, "tail")


def _closed(t: Text, i: int) -> int:
    """After "Friday", the "close of business" or "EOD" that may follow."""
    at = t.skip_one(t.skip_sign(i, ",", "("), "by", "at")
    return at + 1 if t.has(at, "close") else i


def _time_after(t: Text, i: int, daypart: str) -> tuple[Clock, int] | None:
    """The time after a day: ", 1:00 PM", "at 10", "| 9:30", or in the next row of a table."""
    at = t.skip_sign(i, ")")
    at = t.skip_sign(at, ",", "|", "-", "@", "(", "/", "t", ";", "*")
    at = t.skip_sign(at, "-", "|", "*")
    at = t.skip_one(at, "on")
    near = at
    while near < i + 6 and (t.low(near) in {"¶", ":", "|", "*"} or t.has(near, "label")):
        near += 1
    if near > at and not any(t.has(k, "label") for k in range(at, near)):
        near = at
    found = clock(t, near, bare=near == i and not t.at(i).breaks, daypart=daypart)
    if found is None:
        return None
    time_of_day, end = found
    if t.low(at - 1) == "(" and at > i:
        end = t.skip_sign(end, ")")
    return time_of_day, end


def _time_with_day(t: Text, i: int, at: int) -> tuple[Days, Clock | None, int] | None:
    """A time that comes first: "12:00pm - 12:30pm, Tuesday, March 17", "10 am on Friday"."""
    found = clock(t, i) or (clock(t, at) if at != i else None)
    if found is None:
        return None
    time_of_day, end = found
    near = t.skip_sign(end, ",", "(", "|", "-")
    while t.has(near, "on", "of", "the", "in", "by") and near < end + 4:
        near += 1
    if t.has(near, "never"):
        return None
    day = _day(t, near, frozenset())
    if day is None:
        return None
    days, end = day
    if time_of_day.zone is None:
        zone, end = zone_name(t, end)
        time_of_day = replace(time_of_day, zone=zone)
    return days, time_of_day, t.skip_one(end, "tail")
