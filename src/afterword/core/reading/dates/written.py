"""Dates that name a day of a month: "Thursday, March 5", "5. März", "2026-03-05", "the 14th"."""

from __future__ import annotations

from afterword.core.reading.dates import calendar
from afterword.core.reading.dates.calendar import Days
from afterword.core.reading.dates.grammar import Read, Text
from afterword.core.reading.dates.numeric import Written, numeric


def written_date(t: Text, i: int) -> Read:
    """A date, or a range of two of them: "March 9 - 13", "vom 9. bis 13. März"."""
    i = t.skip_one(i, "between")
    between = t.has(i - 1, "between")
    first = _one(t, i, ranged=between)
    if first is None:
        return None
    date, after = first
    second = _range_end(t, after, date, between=between)
    if second is not None:
        other, end = second
        found = _resolve_range(t, date, other)
        return (found, end) if found else None
    if date.month is None:
        return None
    day = calendar.written(date.day, date.month, date.year, date.weekday, t.today)
    return (Days.one(day), after) if day else None


def contradiction(t: Text, i: int) -> int | None:
    """The index after a weekday and a date that don't agree ("Friday, March 12", a Thursday).

    One of the two is a slip of the pen, and neither is a date to act on.
    """
    dated = _one(t, i)
    if dated is not None and dated[0].month is not None:
        date, end = dated
        if date.weekday is None or date.month is None:
            return None
        day = calendar.written(date.day, date.month, date.year, None, t.today)
        return end if day is not None and day.weekday() != date.weekday else None
    weekday, _ = _weekday(t, i)
    numbered = None if weekday is None else _bare(t, i)
    if numbered is None or t.at(numbered[1] - 1).digits > 0:  # "Thursday 10" may be an hour
        return None
    return None if calendar.nth(numbered[0], weekday, t.today) else numbered[1]


def _resolve_range(t: Text, first: Written, last: Written) -> Days | None:
    month, year = first.month or last.month, first.year or last.year
    if month is None or last.month is None:
        return None
    start = calendar.written(first.day, month, year, first.weekday, t.today)
    end = calendar.written(last.day, last.month, last.year, last.weekday, t.today)
    return Days(start, end) if start and end and start <= end else None


def _range_end(t: Text, i: int, first: Written, *, between: bool) -> tuple[Written, int] | None:
    """The second half of a range, with what it takes from the first."""
    joined = t.has(i, "to") or (t.low(i) in {"-", "/"} and not t.at(i).breaks)
    joined = joined or (between and t.means(i, "or") == "and")
    if not joined or (t.low(i) == "/" and first.month is not None):
        return None
    second = _one(t, t.skip_one(i + 1, "the", "on"))
    if second is None:
        return _short_end(t, i, first)
    last, end = second
    if last.month is None:
        if (
            first.month is None
            or t.low(end) in {":", "/"}
            or t.has(end, "meridiem", "clock", "unit")
        ):
            return None
        last = Written(last.day, first.month, first.year, last.weekday)
    return Written(last.day, last.month, last.year or first.year, last.weekday), end


def _short_end(t: Text, i: int, first: Written) -> tuple[Written, int] | None:
    """The bare number that ends "March 9-13, 2026"."""
    number = t.at(i + 1)
    if first.month is None or not 1 <= number.number <= 31 or number.digits > 2:
        return None
    end = t.skip_one(i + 2, "suffix")
    if t.low(end) in {":", "/", "."} or t.has(end, "meridiem", "clock", "unit", "half", "zone"):
        return None
    year, end = _year(t, end)
    return Written(number.number, first.month, year or first.year), end


def _one(t: Text, i: int, *, ranged: bool = False) -> tuple[Written, int] | None:
    """One date: a weekday before or after it must agree with it."""
    weekday, at = _weekday(t, t.skip_one(t.skip_one(i, "the"), "shift"))
    at = t.skip_one(t.skip_one(at if weekday is not None else i, "the"), "on")
    at = t.skip_one(at, "daymark")
    found = (
        numeric(t, at)
        or _month_first(t, at)
        or _year_first(t, at)
        or _day_first(t, at, ranged=ranged)
    )
    if found is None:
        return None
    date, end = found
    after, last = _weekday_after(t, end) if weekday is None else (None, end)
    named = weekday if weekday is not None else after
    return Written(date.day, date.month, date.year, named), last


def _weekday(t: Text, i: int) -> tuple[int | None, int]:
    for kind in ("weekday", "weekday~"):
        number = t.means(i, kind)
        if number is not None:
            at = t.skip_one(i + 1, "daypart")
            at = t.skip_sign(t.skip_sign(at, "."), ",", "(", "-", "|")
            return number, t.skip_one(at, "the")
    return None, i


def _weekday_after(t: Text, i: int) -> tuple[int | None, int]:
    """The weekday of "April 30, Thursday" or "30.04. (Do)"; not one that begins something else."""
    at = t.skip_sign(i, "(", ",")
    number = t.means(at, "weekday")
    if number is None:
        number = t.means(at, "weekday~") if t.low(at - 1) == "(" else None
    closed = t.skip_sign(at + 1, ".")
    if number is None or t.at(closed).number > 0 or t.has(closed, "month"):
        return None, i
    if t.low(at - 1) == "(" and t.low(closed) == ")":
        return number, closed + 1
    return (number, at + 1) if at > i or t.at(at).breaks == 0 else (None, i)


def _month(t: Text, i: int) -> int | None:
    month: int | None = t.means(i, "month")
    return t.means(i, "month~") if month is None else month


def _month_first(t: Text, i: int) -> tuple[Written, int] | None:
    """ "March 5", "Mar. 5th, 2026", "May the fifth"."""
    month = _month(t, i)
    if month is None or _is_verb(t, i):
        return None
    at = t.skip_sign(t.skip_sign(i + 1, "."), ",", "/", "-")
    at = t.skip_one(at, "the")
    day = t.at(at)
    if t.has(at, "ordinal"):
        year, end = _year(t, at + 1)
        return Written(t.means(at, "ordinal"), month, year), end
    if not 1 <= day.number <= 31 or day.digits > 2:
        return None
    end = at + 1
    if t.has(end, "suffix") and t.glued(end):
        end += 1
    elif t.low(end) == ":" or t.has(end, "meridiem"):
        return None  # "May 5:30"
    elif t.low(end) == "-" and t.low(at - 1) == "-":
        end = t.skip_sign(end, "-")  # "Mar-05-2026"
    return _with_year(t, end, Written(day.number, month))


def _year_first(t: Text, i: int) -> tuple[Written, int] | None:
    """ "2026 March 5"."""
    year = calendar.full_year(t.at(i).number, t.at(i).digits) if t.at(i).digits == 4 else None
    dated = _month_first(t, i + 1) if year is not None else None
    if dated is None:
        return None
    return Written(dated[0].day, dated[0].month, year), dated[1]


def _with_year(t: Text, i: int, date: Written) -> tuple[Written, int]:
    year, end = _year(t, i)
    return Written(date.day, date.month, year), end


def _is_verb(t: Text, i: int) -> bool:
    """ "we may 5", "they march 3": the month without its capital after a word that isn't a lead."""
    word, before = t.at(i), t.at(i - 1)
    if word.capital or word.low not in {"may", "march", "mar"}:
        return False
    leads = t.has(i - 1, "by", "on", "in", "from", "to", "between", "of", "the", "weekday", "or")
    return before.low.isalpha() and not leads


def _day_first(t: Text, i: int, *, ranged: bool) -> tuple[Written, int] | None:
    """ "5 March 2026", "5th of March", "30. April", "15 de mayo", "3-5 June"."""
    i = t.skip_one(i, "daymark")
    ordinal = t.means(i, "ordinal")
    day = ordinal or t.at(i).number
    if not 1 <= day <= 31 or (not ordinal and t.at(i).digits > 2) or _glued_before(t, i):
        return None
    at = i + 1
    if t.has(at, "suffix") and t.glued(at):
        at += 1
    at = t.skip_sign(at, ".", "-", "/", ",") if not t.at(at).breaks else at
    at = t.skip_one(at, "of")
    month = _month(t, at)
    if month is not None and not (t.at(at).breaks and t.low(at) == "may"):
        if t.glued(at) and t.low(at - 1) == "/" and t.at(at + 1).number > 99:
            return None
        end = t.skip_sign(t.skip_sign(at + 1, ".", "-", "/"), ",")
        year, after = _year(t, end)
        if year is None:  # a full stop is the sentence's, unless a time follows
            after = at + 1 + (t.low(at + 1) == "." and t.at(at + 2).digits > 0)
        return Written(day, month, year), after
    after = t.skip_sign(t.skip_one(i + 1, "suffix"), ".")
    if t.low(after) == "-" or t.has(after, "to") or (ranged and t.has(after, "or")):
        return Written(day), after
    return None


def _year(t: Text, i: int) -> tuple[int | None, int]:
    """A year after a day and month: "2026", ", 2026", "de 2026", "'26"."""
    at = t.skip_sign(i, ",")
    if t.low(at) in {"-", "/"} and t.glued(at) and t.glued(at + 1):
        at += 1
    at = t.skip_one(at, "of")
    quoted = t.low(at) == "'"
    lexeme = t.at(at + quoted)
    # "4th March, 10 to 11am": behind a comma two digits are an hour.
    short = lexeme.digits == 2 and (quoted or (at == i and t.low(i - 1) != ","))
    if lexeme.digits == 4 or short:
        year = calendar.full_year(lexeme.number, lexeme.digits)
        after = t.low(at + quoted + 1)
        timed = after in {":", "-", "/", "%"} or t.has(at + quoted + 1, "meridiem", "clock", "unit")
        if year is not None and not (lexeme.digits == 2 and timed) and after != ":":
            return year, at + quoted + 1
    return None, i


def _glued_before(t: Text, i: int) -> bool:
    """Whether the number is the tail of a reference, a price or a version."""
    return t.glued(i) and t.low(i - 1) not in {
        "(",
        ",",
        "[",
        "|",
        "-",
        ":",
        "'",
        '"',
        "¶",
        "*",
        ">",
    }


def bare_day(t: Text, i: int) -> Read:
    """ "the 14th", "Thursday the 14th", "am 14.", "el 15", "le 3", "dia 3": the next such day."""
    numbered = _bare(t, i)
    if numbered is None and t.has(i, "shift") and t.has(i + 1, "weekday", "weekday~"):
        i += 1  # "next Wed, 14th": the number says which
        numbered = _bare(t, i)
        if numbered is not None and not t.has(numbered[1] - 1, "suffix"):
            return None
    if numbered is None:
        return None
    number, end = numbered
    day = calendar.nth(number, _weekday(t, i)[0], t.today)
    return (Days.one(day), end) if day else None


def _bare(t: Text, i: int) -> tuple[int, int] | None:
    """The number of a day that names no month, where nothing else can be counted by it."""
    weekday, at = _weekday(t, i)
    at = t.skip_one(t.skip_one(at, "the", "lead_day"), "daymark")
    number = t.at(at)
    if not 1 <= number.number <= 31 or number.digits > 2:
        return None
    marked = t.has(at + 1, "suffix") and t.glued(at + 1)
    dotted = t.low(at + 1) == "." and t.glued(at + 1) and t.has(at - 1, "dotted")
    before = t.has(at - 1, "daymark", "lead_day")
    led = weekday is not None or t.has(i - 1, "by", "on", "from", "to", "lead", "of") or before
    end = at + 1 + (marked or dotted)
    fits = weekday is not None and calendar.nth(number.number, weekday, t.today) is not None
    sure = led and (marked or dotted or before or fits) and _ends(t, end, dotted=dotted)
    return (number.number, end) if sure else None


def _ends(t: Text, i: int, *, dotted: bool) -> bool:
    """Whether nothing follows that the number could count: "the 2nd round", "el 15 %"."""
    after = t.at(i)
    timed = i + (after.low == ",")
    clocked = t.low(timed + 1) == ":" or t.has(timed + 1, "meridiem")
    told = t.has(i - 1, "suffix") or (timed > i and not t.glued(timed))
    if told and t.at(timed).digits in (1, 2) and clocked:
        return True  # "the 14th, 10:30", "Wed 22, 4pm"
    if after.low in {"", *"¶….,;!?)-\"'"}:
        return t.at(i + 1).digits == 0 or not t.glued(i)
    return bool(after.means.keys() & {"follows", "daypart", "close", "at", "tail"}) or (
        dotted and after.breaks > 0
    )
