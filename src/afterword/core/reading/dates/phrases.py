"""A day, a time or both, however they are put together: "Friday at 9", "10 am on May 5"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.reading.dates.calendar import Days
from afterword.core.reading.dates.clock import Clock, clock, zone_name
from afterword.core.reading.dates.counted import closing_day, counted_date, spoken_day
from afterword.core.reading.dates.grammar import Read, Text
from afterword.core.reading.dates.named import beside_named, named_day
from afterword.core.reading.dates.relative import (
    month_date,
    nth_weekday,
    period_date,
    quarter_date,
    weekday_date,
)
from afterword.core.reading.dates.written import bare_day, contradiction, written_date

LEADS = ("by", "on", "in", "within", "from", "at", "to")
# "every Friday" names no day, "after the 14th" no last one.
UNDATED = ("never", "open")
# What the first lexeme of a day or a time can mean, after the words that lead to it.
CORE = frozenset(
    "month month~ weekday weekday~ day span unit shift part idiom number half ordinal noon close"
    " weekno week_of past_hour daymark within holiday".split()
)
# How many words, signs and line ends may stand between the day and the time of a table.
ROW = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase says, and the index after it. Without `days` it contradicts itself."""

    end: int
    days: Days | None
    start: Clock | None = None
    last: Clock | None = None  # the time on the last day, where it has one of its own


def read_phrase(t: Text, i: int) -> Reading | None:
    """The phrase that starts at this lexeme, with the words that lead to it."""
    at, leads = i, set[str]()
    while at < i + 4 and t.has(at, *LEADS) and not t.has(at, "number", "month"):
        leads.update(t.at(at).means)
        at += 1
    core = t.at(t.skip_one(at, "the", "about", "between"))
    if core.digits == 0 and CORE.isdisjoint(core.means) and core.low != "q":
        return None
    slip = contradiction(t, at)
    if slip is not None:
        return Reading(slip, None)
    read = _day_with_time(t, at, frozenset(leads)) or _time_with_day(t, i, at)
    if read is not None and (
        t.has(i - 1, *UNDATED) or t.has(at - 1, "never") or t.has(at, "never")
    ):
        return Reading(read.end, None)
    return read


def _day(t: Text, i: int, leads: frozenset[str] = frozenset()) -> Read:
    found = (
        beside_named(t, i)
        or nth_weekday(t, i)
        or written_date(t, i)
        or counted_date(t, i, leads)
        or (named_day(t, i) if leads else None)
        or closing_day(t, i)
        or bare_day(t, i)
        or weekday_date(t, i)
        or spoken_day(t, i)
        or period_date(t, i, led=bool(leads))
    )
    if found is not None:
        return found
    dated = t.at(i).digits == 4 or t.at(t.skip_sign(i + 1, ".", "-")).digits == 4
    if dated or leads & {"in", "by", "within", "on", "from"}:  # "April" alone may be a name
        return month_date(t, i) or quarter_date(t, i)
    return None


def _day_with_time(t: Text, i: int, leads: frozenset[str]) -> Reading | None:
    found = _day(t, i, leads)
    if found is None:
        return None
    days, end = found
    daypart = t.means(end, "daypart") or ""
    if daypart:
        end += 1
        dated = written_date(t, t.skip_one(t.skip_sign(end, ",", "("), "the"))
        if dated is not None and t.has(i, "weekday"):  # "Friday morning, March 20"
            if dated[0].start.weekday() != t.means(i, "weekday"):
                return Reading(dated[1], None)
            days, end = dated
    elif t.has(end - 1, "day", "weekday"):
        daypart = t.means(end - 1, "daypart") or ""  # "tonight", "Freitagnachmittag"
    timed = _time_after(t, end, daypart)
    read = Reading(timed[1], days, timed[0]) if timed else Reading(_closed(t, end), days)
    read = _until(t, read) or read
    return replace(read, end=t.skip_one(read.end, "tail"))


def _until(t: Text, first: Reading) -> Reading | None:
    """A second day after "to" or a dash: "today - next Friday", "May 5, 9:00 to May 6, 10:00"."""
    i = first.end
    joined = t.has(i, "to") or (t.low(i) == "-" and not t.at(i).breaks)
    if not joined or first.days is None or first.days.start != first.days.end:
        return None
    if first.start is not None and first.start.end is not None:
        return None
    at = t.skip_one(t.skip_one(i + 1, "on", "by"), "the")
    second = None if contradiction(t, at) else _day(t, at)
    if second is None or second[0].end < first.days.start:
        return None
    days, end = second
    timed = _time_after(t, end, "")
    if (timed is None) != (first.start is None):
        return None
    whole = Days(first.days.start, days.end)
    if timed is None or timed[0].end is not None:
        return Reading(end, whole) if timed is None else None
    return Reading(timed[1], whole, first.start, timed[0])


def _closed(t: Text, i: int) -> int:
    """After "Friday", the "close of business" or "EOD" that may follow."""
    at = t.skip_one(t.skip_sign(i, ",", "("), "by", "at")
    return at + 1 if t.has(at, "close") else i


def _time_after(t: Text, i: int, daypart: str) -> tuple[Clock, int] | None:
    """The time after a day: ", 1:00 PM", "at 10", "| 9:30", or in the next row of a table."""
    at = t.skip_sign(i, ")")
    at = t.skip_sign(at, ",", "|", "-", "@", "(", "/", "t", ";", "*", ":", ".")
    at = t.skip_sign(at, "-", "|", "*")
    at = t.skip_one(at, "on")
    near = at
    while near < i + ROW and (t.low(near) in {"¶", ":", "|", "*"} or t.has(near, "label")):
        near += 1
    if near > at and not any(t.has(k, "label") for k in range(at, near)):
        near = at
    if t.low(near - 1) in {".", ":"} and not t.glued(near) and i < near == at:
        return None  # the sentence ended
    found = clock(t, near, bare=near == i and not t.at(i).breaks, daypart=daypart)
    if found is None:
        return None
    time_of_day, end = found
    if t.low(at - 1) == "(" and at > i:
        end = t.skip_sign(end, ")")
    return time_of_day, end


def _time_with_day(t: Text, i: int, at: int) -> Reading | None:
    """A time that comes first: "12:00pm - 12:30pm, Tuesday, March 17", "10 am on Friday"."""
    first = _time_first(t, i) or (_time_first(t, at) if at != i else None)
    if first is None:
        return None
    read = _until_timed_first(t, first) or first
    return replace(read, end=t.skip_one(read.end, "tail"))


def _time_first(t: Text, i: int) -> Reading | None:
    found = clock(t, i)
    if found is None:
        return None
    time_of_day, end = found
    near = t.skip_sign(end, ",", "(", "|", "-")
    while t.has(near, "on", "of", "the", "in", "by") and near < end + 4:
        near += 1
    if t.has(near, "never"):
        return None
    slip = contradiction(t, near)
    if slip is not None:
        return Reading(slip, None)
    day = _day(t, near)
    if day is None:
        return None
    days, end = day
    if time_of_day.zone is None:
        zone, end = zone_name(t, end)
        time_of_day = replace(time_of_day, zone=zone)
    return Reading(end, days, time_of_day)


def _until_timed_first(t: Text, first: Reading) -> Reading | None:
    """ "10:30 ET today to 9:00 ET tomorrow"."""
    if not t.has(first.end, "to") or first.start is None or first.start.end is not None:
        return None
    second = _time_first(t, first.end + 1)
    if second is None or second.days is None or first.days is None or second.start is None:
        return None
    whole = Days(first.days.start, second.days.end)
    return Reading(second.end, whole, first.start, second.start)
