"""Dates seen from the day they were said: "next Tuesday", "end of next week", "in two weeks"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from afterword.core import worktime
from afterword.core.reading.dates import calendar
from afterword.core.reading.dates.calendar import Days
from afterword.core.reading.dates.grammar import Read, Text, count
from afterword.core.reading.dates.written import bare_day, written_date

# What "in 5 …" may count; hours and minutes are durations, not days.
COUNTED = frozenset({"day", "work", "week", "workweek", "month", "year"})
PERIODS = frozenset({"week", "workweek", "weekend", "month", "quarter", "year"})


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
    if t.low(at + 1) == "s" or t.at(end).number > 31:
        return None
    return Days.one(calendar.weekday(number, shift, t.today)), end


def _stands_for_day(t: Text, i: int) -> bool:
    """Whether a short or doubtful weekday ("Sun", "segunda") is one, from its neighbours."""
    led = t.has(i - 1, "on", "by", "shift", "from", "to", "between", "or")
    after = t.at(i + 1)
    ends = not after.low or "follows" in after.means or after.low in ".,;:!?)-|¶/"
    capital = t.at(i).capital or t.low(i) not in {"sat", "sun", "wed", "mon"}
    return (
        capital
        and (led or t.has(i + 1, "at", "daypart") or after.digits > 0)
        and (ends or after.digits > 0 or t.has(i + 1, "at", "daypart", "or", "to"))
    )


def _week_after(t: Text, i: int) -> tuple[int | None, int]:
    """ "… of next week", ", next week", "nächster Woche", "que viene", "prochain"; else None."""
    at = t.skip_one(t.skip_sign(i, ",", "("), "of", "on", "in")
    at = t.skip_one(at, "the")
    found = _period_name(t, at)
    if found is not None and found[0] in {"week", "workweek"}:
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
        whole = calendar.period(unit, shift, t.today)
        return (calendar.part_of(whole, part, unit) if part else whole), i + 1
    at = t.skip_one(i, "the")
    part = t.means(at, "part")
    if part is not None:
        return _part(t, at + 1, part)
    return _week_of(t, at) or _named(t, i, led=led)


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
    if t.has(i, "weekno"):
        at = t.skip_sign(i + 1, ".", "#")
        number = t.at(at)
        if not 1 <= number.number <= 53 or number.digits > 2:
            return None
        year_at = t.skip_sign(at + 1, "/")
        year = _full_year(t, year_at)
        days = calendar.week_number(number.number, year, t.today)
        return (days, year_at + 1 if year else at + 1) if days else None
    if _period_unit(t, i) not in {"week", "workweek"} or not t.has(i + 1, "of", "from", "after"):
        return None
    at = t.skip_one(t.skip(i + 1, "of", "from"), "the")
    found = written_date(t, at) or bare_day(t, at)
    if found is None or found[0].start != found[0].end:
        return found
    day = found[0].start
    start = day - timedelta(days=(day.weekday() - t.today.first_workday) % 7)
    return Days(start, start + timedelta(days=t.today.last_workday)), found[1]


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


Counted = tuple[int, str]  # how many, of what


def _count_of(t: Text, i: int) -> tuple[Counted, Counted, int] | None:
    """ "two weeks", "2-3 weeks", "a week or two", "five (5) business days": most, least, after."""
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
    if unit not in COUNTED or not 0 < least <= most <= 400:
        return None
    end += 1
    if t.has(end, "or") and t.means(end + 1, "number") and not t.has(end + 2, "unit"):
        most, end = t.means(end + 1, "number"), end + 2  # "a week or two"
    return (most * times, unit), (least * times, unit), end


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
    last = _later(t, t.today.day, (most, unit))
    return (Days(t.today.day, last), end) if last else None


def closing_day(t: Text, i: int) -> Read:
    """ "close of business Friday", "EOD tomorrow", "end of day": the day itself, else today."""
    if not t.has(i, "close"):
        return None
    at = t.skip_one(t.skip_one(t.skip_sign(i + 1, ",", "("), "on", "of", "by"), "the")
    found = written_date(t, at) or weekday_date(t, at) or spoken_day(t, at) or bare_day(t, at)
    if found is not None:
        return found
    return Days.one(t.today.day), i + 1
