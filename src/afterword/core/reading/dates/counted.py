"""Dates counted from a day: "in two weeks", "within 5 business days", "a week from Tuesday"."""

from __future__ import annotations

from datetime import date, timedelta

from afterword.core import worktime
from afterword.core.reading.dates import calendar
from afterword.core.reading.dates.calendar import Days
from afterword.core.reading.dates.grammar import Read, Text, count
from afterword.core.reading.dates.relative import weekday_date
from afterword.core.reading.dates.written import bare_day, written_date

# What "in 5 …" may count; hours and minutes are durations, not days.
COUNTED = frozenset({"day", "work", "week", "workweek", "month", "year"})
Counted = tuple[int, str]  # how many, of what


def counted_date(t: Text, i: int, leads: frozenset[str]) -> Read:
    """ "in two weeks", "within 5 business days", "the next 10 days", "a week from Tuesday"."""
    at = t.skip_one(i, "the")
    shift = t.means(at, "shift")
    at = t.skip_one(at, "shift") if shift in {1, 0} else at
    found = _count_of(t, at)
    if found is None:
        return _week_within(t, i, leads)
    most, least, end = found
    if shift is None and "within" not in leads and "by" not in leads:
        based = _from(t, end, most)
        if based is not None:
            return based
        if "in" not in leads:
            return None
    last = _later(t, t.today.day, most)
    first = _later(t, t.today.day, least)
    more = _count_of(t, t.skip_one(end, "or"))  # "2 weeks and 3 days"
    if more is not None and last is not None and more[0][1] != most[1]:
        last = first = _later(t, last, more[0])
        end = more[2]
    if last is None or first is None:
        return None
    end = t.skip_one(end, "later")
    if shift is not None or leads & {"within", "by"}:
        return Days(t.today.day, last), end
    return (Days(first, last), end) if first <= last else None


def _count_of(t: Text, i: int) -> tuple[Counted, Counted, int] | None:
    """ "two weeks", "2-3 weeks", "a week or two", "a week to ten days": most, least, after."""
    first = _one_count(t, i)
    if first is None or not t.has(first[2], "to", "or"):
        return first
    most, least, end = first
    more = _one_count(t, end + 1)
    if more is not None and t.means(end, "or") != "and":
        return more[0], least, more[2]
    number = t.means(end + 1, "number")
    if t.has(end, "or") and number and not t.has(end + 2, "unit"):
        most, end = (number * most[0] // least[0], most[1]), end + 2  # "a week or two"
    return most, least, end


def _one_count(t: Text, i: int) -> tuple[Counted, Counted, int] | None:
    """One or two numbers and their unit: "five (5) business days", "2-3 weeks"."""
    at = t.skip_one(i, "about")
    first = count(t, at)
    if first is None or (t.at(at).number >= 0 and t.glued(at) and t.low(at - 1) in {"-", ".", "/"}):
        return None
    least, end = first
    most = least
    end = t.skip_one(end, "shift")  # "les 10 prochains jours"
    if t.low(end) in {"-", "/"} or t.has(end, "to", "or"):
        second = count(t, end + 1)
        if second is not None:
            most, end = second
    unit, times = t.means(end, "unit") or ("", 0)
    if unit == "hour" and least >= 24:  # "within 48 hours"
        least, most, unit = -(-least // 24), -(-most // 24), "day"
    if unit not in COUNTED or not 0 < least <= most <= 400:
        return None
    return (most * times, unit), (least * times, unit), end + 1


def _later(t: Text, day: date, counted: Counted) -> date | None:
    """That many days, business days, … after a day."""
    number, unit = counted
    if unit == "work":
        return worktime.add_business_days(day, number, t.today.country)
    if unit == "month":
        return calendar.months_on(day, number)
    if unit == "year":
        return calendar.months_on(day, number * 12)
    return calendar.shifted(day, number * (7 if unit in {"week", "workweek"} else 1))


def _from(t: Text, i: int, counted: Counted) -> Read:
    """After a count: "ago", "from now", "from Tuesday", "after tomorrow"."""
    if t.has(i, "ago"):
        past = _later(t, t.today.day, (-counted[0], counted[1]))
        return (Days.one(past), i + 1) if past else None
    if t.has(i, "later"):
        day = _later(t, t.today.day, counted)
        return (Days.one(day), i + 1) if day else None
    if not t.has(i, "after", "on"):
        return None
    at = t.skip_one(t.skip(i, "after", "on"), "the")
    base = written_date(t, at) or weekday_date(t, at) or spoken_day(t, at)
    if base is None or base[0].start != base[0].end:
        return None
    day = _later(t, base[0].start, counted)
    return (Days.one(day), base[1]) if day else None


def _week_within(t: Text, i: int, leads: frozenset[str]) -> Read:
    """ "over the next week", "within the next month": one of them from today on."""
    unit, times = t.means(i, "unit") or ("", 0)
    if "within" not in leads or unit not in COUNTED or times < 1:
        return None
    if t.low(i).endswith("s") or unit in {"day", "work"}:
        return None  # "in the coming days": how many, nobody said
    end = i + 1
    most = times
    if t.has(end, "or") and t.means(end + 1, "number"):
        most, end = times * t.means(end + 1, "number"), end + 2
    more = _count_of(t, end + 1) if t.has(end, "to", "or") else None  # "the next week to ten days"
    last = _later(t, t.today.day, more[0] if more else (most, unit))
    return (Days(t.today.day, last), more[2] if more else end) if last else None


def spoken_day(t: Text, i: int) -> Read:
    """ "tomorrow", "the day after tomorrow", and "heute in einer Woche"."""
    i = t.skip_one(i, "the")
    span = t.means(i, "span")
    if span is not None:
        return Days(t.today.day, t.today.day + timedelta(days=span)), i + 1
    offset = t.means(i, "day")
    if offset is None or t.at(i - 1).number > 0:  # "2 days after tomorrow"
        return None
    day = calendar.shifted(t.today.day, offset)
    if day is None:
        return None
    if t.has(i + 1, "in"):
        found = _count_of(t, t.skip_one(i + 1, "in"))
        later = _later(t, day, found[0]) if found else None
        if found and later:
            return Days.one(later), found[2]
    return Days.one(day), t.skip_one(i + 1, "paren_day")


def closing_day(t: Text, i: int) -> Read:
    """ "close of business Friday", "EOD tomorrow", "end of day": the day itself, else today."""
    i = t.skip_one(i, "the")
    if not t.has(i, "close"):
        return None
    lead = t.skip_one(t.skip_sign(i + 1, ",", "("), "on", "of", "by")
    at = t.skip_one(lead, "the")
    found = (
        written_date(t, at)
        or weekday_date(t, at)
        or spoken_day(t, at)
        or bare_day(t, lead)
        or bare_day(t, at)
    )
    if found is not None:
        return found
    # Of some day that can't be read: not of today.
    return None if lead > i + 1 else (Days.one(t.today.day), i + 1)
