"""Weekdays and periods seen from the day they were said: "next Tuesday", "end of next week"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from afterword.core.reading.dates import calendar
from afterword.core.reading.dates.calendar import Days
from afterword.core.reading.dates.grammar import Read, Text
from afterword.core.reading.dates.written import bare_day, written_date

PERIODS = frozenset({"week", "workweek", "weekend", "month", "quarter", "year"})

# Where people say "week 22" and mean the calendar's.
NUMBERED_WEEKS = frozenset("AT BE CH CZ DE DK EE FI FR HU IS LI LT LU LV NL NO PL SE SI SK".split())


def weekday_date(t: Text, i: int) -> Read:
    """ "Tuesday", "next Tuesday", "Tuesday of next week", "Tuesday or Wednesday", "Mon to Fri"."""
    first = _one_weekday(t, i)
    if first is None:
        return None
    days, end = first
    if t.has(end, "or", "to") or (t.low(end) == "-" and not t.at(end).breaks):
        at = t.skip_one(t.skip_one(end + 1, "on"), "the")
        second = _one_weekday(t, at)
        if second is not None and not t.has(second[1], "number", "suffix"):
            other, after = second
            last = other.end if other.end > days.start else other.end + timedelta(days=7)
            if t.means(end, "or") != "and":
                return Days(days.start, last), after
    return days, end


def _one_weekday(t: Text, i: int) -> Read:
    shift, at = _shift(t, i)
    number = t.means(at, "weekday")
    if number is None:
        number = t.means(at, "weekday~")
        if number is None or not (shift is not None or _stands_for_day(t, at)):
            return None
    end = t.skip_one(at + 1, "feira")
    if shift is None:
        shift, end = _week_after(t, end)
    if (
        shift is None
        and (t.means(end, "unit") or ("", 0))[0] == "week"
        and not t.has(end, "weekno")
    ):
        shift, end = None, end + 1  # "Tuesday week"
        day = calendar.weekday(number, None, t.today) + timedelta(days=7)
        return Days.one(day), end
    if t.low(at + 1) == "s" or t.at(end).number > 31 or _seen_from_elsewhere(t, end):
        return None
    return Days.one(calendar.weekday(number, shift, t.today)), end


def _seen_from_elsewhere(t: Text, i: int) -> bool:
    """ "the Monday after", "the Friday before the holidays": not from today; times may follow."""
    if not (t.has(i, "open") or t.low(i) == "before"):
        return False
    return t.at(i + 1).digits == 0 and not t.has(i + 1, "noon", "daypart", "at")


def _stands_for_day(t: Text, i: int) -> bool:
    """Whether a short or doubtful weekday ("Sun", "segunda") is one, from its neighbours."""
    after = t.at(i + 1)
    if not t.at(i).capital and t.low(i) in {"sat", "sun", "wed", "mon", "ter"}:
        return after.digits > 0 and t.low(i) == "ter"  # "ter" is "to have", too
    if after.digits > 0 or t.has(i + 1, "at", "daypart", "trailing"):
        return True
    led = t.has(i - 1, "on", "by", "shift", "from", "to", "between", "or")
    if led and len(t.low(i)) > 4 and after.low.isalpha() and not t.has(i + 1, "counted"):
        return True  # "até sexta dizemos", but "na segunda entrevista"
    return led and (after.low in {"", *".,;:!?)-|¶/…"} or t.has(i + 1, "follows", "or", "to"))


def _week_after(t: Text, i: int) -> tuple[int | None, int]:
    """ "… of next week", ", next week", "nächster Woche", "que viene", "prochain"; else None."""
    at = t.skip_one(t.skip_sign(i, ",", "("), "of", "on", "in")
    at = t.skip_one(at, "the")
    found = _period_name(t, at)
    if found is not None and found[0] in {"week", "workweek"} and found[1] is not None:
        end = found[2]
        return found[1], end + (t.low(at - 1) == "(" and t.low(end) == ")")
    if t.has(i + 1, "unit", "number", "month", "weekday") or t.at(i + 1).number >= 0:
        return None, i
    return _trailing(t, i)


def _shift(t: Text, i: int) -> tuple[int | None, int]:
    at = t.skip_one(i, "the")
    shift: int | None = t.means(at, "shift")
    return (shift, at + 1) if shift is not None else (None, at)


def _period_name(t: Text, i: int) -> tuple[str, int | None, int] | None:
    """ "next week", "the week after next", "semana que viene": unit, shift, index after it."""
    shift, at = _shift(t, i)
    unit = _period_unit(t, at)
    if unit is None:
        return None
    end = at + 1
    if shift is None:
        shift, end = _trailing(t, end)
    return unit, shift, end


def _trailing(t: Text, i: int) -> tuple[int | None, int]:
    """A shift that stands last: "que viene", "prochaine", and the English "after next"."""
    follows = t.has(i + 2, "unit", "weekday", "number", "month")
    if t.low(i) == "after" and t.low(i + 1) == "next" and not follows:
        return 2, i + 2
    if t.has(i, "trailing"):
        return t.means(i, "shift"), i + 1
    return None, i


def _period_unit(t: Text, i: int) -> str | None:
    unit, times = t.means(i, "unit") or ("", 0)
    if unit == "month" and times == 3:
        return "quarter"
    return unit if unit in PERIODS and times == 1 else None


def period_date(t: Text, i: int, *, led: bool) -> Read:
    """ "next week", "end of the month", "early next week", "mid-May", "the week of March 9"."""
    idiom: Any = t.means(i, "idiom")
    if idiom is not None:
        unit, shift, part = idiom
        if unit == "week" and t.has(i + 1, "of") and (around := _week_around(t, i + 1)):
            return around  # "courant de la semaine du 15"
        whole = calendar.period(unit, shift, t.today)
        return (calendar.part_of(whole, part, unit) if part else whole), i + 1
    at = t.skip_one(i, "the")
    part = t.means(at, "part")
    if part is not None:
        return _part(t, at + 1, part)
    return _nth_week(t, at) or _week_of(t, at) or _week_of(t, i) or _named(t, i, led=led)


def _nth_week(t: Text, i: int) -> Read:
    """ "the first week of October", "the last week of the month": seven days of it.

    The first full week is that of its first Monday.
    """
    number, last = t.means(i, "ordinal"), t.means(i, "shift") == -1
    full = number is not None and t.low(i + 1) == "full"
    i += full
    if (number is None and not last) or _period_unit(t, i + 1) != "week" or not t.has(i + 2, "of"):
        return None
    found = month_date(t, i + 3) or _whole_month(t, t.skip_one(i + 3, "the"))
    if found is None or (number is not None and number > 4):
        return None
    days, end = found
    begins = days.start + timedelta(days=-days.start.weekday() % 7 if full else 0)
    first = days.end - timedelta(days=6) if last else begins + timedelta(days=7 * (number - 1))
    return Days(first, first + timedelta(days=4 if full else 6)), end


def nth_weekday(t: Text, i: int) -> Read:
    """ "the first Tuesday in May", "last Friday of the month", "erster Dienstag im Mai"."""
    i = t.skip_one(i, "the")
    number, last = t.means(i, "ordinal"), t.means(i, "shift") == -1
    weekday = t.means(i + 1, "weekday")
    if weekday is None or (number is None and not last) or not t.has(i + 2, "of"):
        return None
    at = t.skip_one(i + 3, "the")
    found = month_date(t, i + 3) or month_date(t, at) or _whole_month(t, at)
    if found is None or (number is not None and number > 4):
        return None
    days, end = found
    if last:
        return Days.one(days.end - timedelta(days=(days.end.weekday() - weekday) % 7)), end
    first = days.start + timedelta(days=(weekday - days.start.weekday()) % 7)
    return Days.one(first + timedelta(days=7 * (number - 1))), end


def _whole_month(t: Text, i: int) -> Read:
    found = _period_name(t, i)
    if found is None or found[0] != "month":
        return None
    return calendar.period("month", found[1] or 0, t.today), found[2]


def _named(t: Text, i: int, *, led: bool) -> Read:
    """ "next week", "over the weekend", and a weekday after it: "next week, Tuesday"."""
    found = _period_name(t, i)
    if found is None:
        return None
    unit, shift, end = found
    if shift is None:
        if unit != "weekend" or not (led or t.has(i, "the")):
            return None
        shift = 0  # "over the weekend"
    if unit in {"week", "workweek"}:
        at = t.skip_one(t.skip_sign(end, ",", "-"), "on")
        number = t.means(t.skip_one(at, "the"), "weekday")
        after = t.skip_one(at, "the") + 1
        if number is not None and not t.has(after, "month") and t.at(after).number < 0:
            return Days.one(calendar.weekday(number, shift, t.today)), t.skip_one(after, "feira")
    days = calendar.period(unit, shift, t.today)
    if shift == 0 and days.start < t.today.day <= days.end:
        days = Days(t.today.day, days.end)
    return days, end


def _part(t: Text, i: int, part: str) -> Read:
    """After "end of", "early", "Mitte": a period, a month or a numbered quarter."""
    i = t.skip_sign(t.skip(i, "of"), "-")
    i = t.skip_one(i, "the")
    if t.has(i, "part") and t.means(i, "part") == part:  # "late … later"
        i += 1
    if t.has(i, "weekno"):
        week = _week_of(t, i)
        return (calendar.part_of(week[0], part, "week"), week[1]) if week else None
    month = month_date(t, i)
    if month is not None:
        return calendar.part_of(month[0], part, "month"), month[1]
    quarter = quarter_date(t, i)
    if quarter is not None:
        return calendar.part_of(quarter[0], part, "quarter"), quarter[1]
    found = _period_name(t, i)
    if found is None:
        return None
    unit, shift, end = found
    if shift is None and not (t.has(i - 1, "the", "of", "part") or t.low(i - 1) == "-"):
        return None
    days = calendar.part_of(calendar.period(unit, shift or 0, t.today), part, unit)
    if days.end < t.today.day <= calendar.period(unit, 0, t.today).end and not shift:
        return None  # "early this week", said on its Thursday
    return days, end


def month_date(t: Text, i: int) -> Read:
    """A month, with or without its year: "April", "April 2026", "2026 April", "next March"."""
    shift, at = _shift(t, i)
    before = _full_year(t, at)
    month = t.means(at + (before is not None), "month")
    if before is not None and month is not None:
        return _month(t, month, before), at + 2
    if month is None or (not t.at(at).capital and t.low(at) in {"may", "march", "august"}):
        return None
    if shift == -1:
        return None
    end = t.skip_one(t.skip_sign(at + 1, ".", "-"), "of")
    year = _full_year(t, end)
    return _month(t, month, year), end + 1 if year else at + 1


def _full_year(t: Text, i: int) -> int | None:
    return calendar.full_year(t.at(i).number, 4) if t.at(i).digits == 4 else None


def _month(t: Text, month: int, year: int | None) -> Days:
    found = calendar.month_year(month, year, t.today)
    return Days(date(found, month, 1), calendar.month_end(found, month))


def quarter_date(t: Text, i: int) -> Read:
    """ "Q2", "Q2 2026": the quarter that comes or runs."""
    number = t.at(i + 1)
    if t.low(i) not in {"q", "t"} or not t.glued(i + 1) or not 1 <= number.number <= 4:
        return None
    year = _full_year(t, i + 2)
    last = _month(t, number.number * 3, year)
    first = last.start.replace(month=number.number * 3 - 2)
    return Days(first, last.end), i + 2 + (year is not None)


def _week_of(t: Text, i: int) -> Read:
    """ "the week of March 9", "Woche vom 9. März", "KW 21", "the week of the 9th"."""
    if t.has(i, "week_of"):  # "week commencing"
        return _week_around(t, i + 1)
    if t.has(i, "weekno"):
        at = t.skip_sign(i + 1, ".", "#")
        return _week_number(t, at, at + 1)
    named = t.skip_sign(t.skip_one(i + 1, "suffix"), ".")
    if t.has(named, "weekno"):  # "22. KW", "the 22nd calendar week"
        return _week_number(t, i, named + 1)
    if _period_unit(t, i) not in {"week", "workweek"}:
        return None
    if t.today.country in NUMBERED_WEEKS and not t.has(i + 2, "of", "suffix", "month", "unit"):
        numbered = _week_number(t, i + 1, i + 2)
        if numbered is not None:
            return numbered
    if not t.has(i + 1, "of", "from", "after"):
        return None
    return _week_around(t, i + 1)


def _week_number(t: Text, i: int, end: int) -> Read:
    """The week whose number stands at `i`, of the year that may stand at `end`."""
    number = t.at(i)
    if not 1 <= number.number <= 53 or number.digits > 2:
        return None
    year_at = t.skip_sign(end, "/")
    year = _full_year(t, year_at)
    days = calendar.week_number(number.number, year, t.today)
    return (days, year_at + 1 if year else end) if days else None


def _week_around(t: Text, i: int) -> Read:
    """The working days of the week that holds the day that follows."""
    at = t.skip(i, "of", "from")
    found = written_date(t, t.skip_one(at, "the")) or bare_day(t, at)
    if found is None or found[0].start != found[0].end:
        return found
    day = found[0].start
    start = day - timedelta(days=(day.weekday() - t.today.first_workday) % 7)
    return Days(start, start + timedelta(days=t.today.last_workday)), found[1]
