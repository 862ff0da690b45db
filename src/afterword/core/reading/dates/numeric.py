"""Dates in numbers: "2026-03-05", "3/5/2026", "30.04.", and 3/11 where words say it is a date."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.reading.dates import calendar
from afterword.core.reading.dates.grammar import Text

# One of these before day and month says that they are a date, and no ratio.
LEADS = tuple("weekday weekday~ by on the from to between label daymark of week_of".split())


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of a date as they stand there."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None


def numeric(t: Text, i: int) -> tuple[Written, int] | None:
    """ "2026-03-05", "3/5/2026", "30.04.2026", "30.04.", "3/11" with something around it."""
    a, sign, b = t.at(i), t.low(i + 1), t.at(i + 2)
    if a.number < 0 or b.number < 0 or sign not in {"-", "/", "."} or _odd_before(t, i):
        return None
    if not (t.glued(i + 1) and (t.glued(i + 2) or sign == ".")):
        return None
    c = t.at(i + 4) if t.low(i + 3) == sign else None
    if c is not None and c.number >= 0 and (t.glued(i + 4) or (sign == "." and c.digits == 4)):
        found = _three(t, i, sign)
        return (found, i + 5) if found and not _odd_after(t, i + 5) else None
    return _two(t, i, sign)


def _three(t: Text, i: int, sign: str) -> Written | None:
    a, b, c = t.at(i), t.at(i + 2), t.at(i + 4)
    if a.digits == 4:
        return _checked(a.number, b.number, c.number) if b.digits <= 2 and c.digits <= 2 else None
    year = calendar.full_year(c.number, c.digits)
    if year is None or a.digits > 2 or b.digits > 2:
        return None
    if c.digits == 2 and (sign == "-" or (sign == "." and t.month_first)):
        return None  # as likely a version, a score or a part of a number
    if t.month_first and sign != ".":
        return _checked(year, a.number, b.number) or _checked(year, b.number, a.number)
    return _checked(year, b.number, a.number) or (
        _checked(year, a.number, b.number) if sign == "/" else None
    )


def _two(t: Text, i: int, sign: str) -> tuple[Written, int] | None:
    """Day and month without a year: only where a word, a weekday or a time says it is a date."""
    a, b = t.at(i), t.at(i + 2)
    end = i + 3
    if sign == "-" or a.digits > 2 or b.digits > 2 or (a.number, b.number) == (24, 7):
        return None
    dotted = sign == "." and t.low(end) == "." and t.glued(end) and b.digits <= 2
    if sign == "." and not dotted and not (a.digits == b.digits == 2 and _led(t, i)):
        return None
    if sign == "/" and (_odd_after(t, end) or not (_led(t, i) or _timed(t, end))):
        return None
    month, day = (a, b) if t.month_first and sign == "/" else (b, a)
    found = _checked(None, month.number, day.number)
    if found is None and sign == "/":
        found = _checked(None, day.number, month.number)
    around = (
        _led(t, i)
        or _ends_range(t, i)
        or _timed(t, end + 1)
        or _ranged(t, end + 1)
        or t.has(end + 1, "weekday")
    )
    if found is None or (dotted and not (around or b.digits == 2)):
        return None
    return found, end + dotted


def _ranged(t: Text, i: int) -> bool:
    return (t.low(i) == "-" or t.has(i, "to")) and t.at(i + 1).number > 0


def _ends_range(t: Text, i: int) -> bool:
    """Whether a dash and another day stand before it: "5. - 16.8."."""
    return t.low(i - 1) == "-" and (t.low(i - 2) == "." or t.at(i - 2).number > 0)


def _checked(year: int | None, month: int, day: int) -> Written | None:
    good = 1 <= month <= 12 and 1 <= day <= 31
    return Written(day, month, year) if good else None


def _led(t: Text, i: int) -> bool:
    """Whether a lead or a weekday stands before it."""
    at = i - 1
    while t.low(at) in {",", ".", "("}:
        at -= 1
    return t.has(at, *LEADS)


def _timed(t: Text, i: int) -> bool:
    return (
        t.has(i, "at", "noon")
        or t.low(t.skip_one(i, "at") + 1) == ":"
        or t.has(i + 1, "meridiem", "clock")
    )


def _odd_before(t: Text, i: int) -> bool:
    before = t.at(i - 1)
    if not t.glued(i):
        return before.low in {"#", "$", "€", "£", "version", "v", "§"}
    if before.low == "-" and t.low(i - 2) == ".":
        return False  # "07.-10.08.2026"
    return before.low not in {*"([|:\"'*>,_t¶"}


def _odd_after(t: Text, i: int) -> bool:
    """ "3/11/5", "12.3.2026.1", "5/6%": the number goes on."""
    after = t.at(i)
    if not t.glued(i):
        return False
    if after.low in {"-", "/", ".", ",", ":"}:
        return t.at(i + 1).digits > 0 and t.glued(i + 1) and after.low != ":"
    return after.low in {"%", "€", "$", "_", "+"} or (after.low.isalpha() and after.low != "t")
