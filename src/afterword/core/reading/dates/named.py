"""Days that go by a name: Christmas, Easter Monday, and the holidays of the speaker's country."""

from __future__ import annotations

from datetime import date, timedelta

from afterword.core import worktime
from afterword.core.reading.dates.calendar import Days
from afterword.core.reading.dates.grammar import Read, Text

# The days themselves: "before the Christmas break".
_BREAK = frozenset({"break", "holidays", "holiday", "shutdown", "closure", "recess"})
# "Before the Christmas party" is another day.
_OCCASIONS = frozenset(
    "party parties lunch dinner drinks do card cards market markets sale sales rush jumper tree"
    " present presents gift gifts bonus parade weekend week campaign edition special event festival"
    " celebration celebrations concert season period show bazaar raffle quiz fair shopping ball"
    " resolution resolutions trip retreat raffle play panto service".split()
)


def named_day(t: Text, i: int) -> Read:
    """The next day of that name, today included: "before Christmas", "by Independence Day".

    One that the speaker's calendar doesn't know is none: nobody guesses when Diwali is.
    """
    i = t.skip_one(i, "the")
    name = t.means(i, "holiday")
    if name is None:
        return None
    end = i + 1
    if t.low(end) in _BREAK:
        end += 1
    elif t.low(end) in _OCCASIONS:
        return None
    for year in (t.today.day.year, t.today.day.year + 1):
        day = _day_of(name, year, t.today.country)
        if day is not None and day >= t.today.day:
            return Days.one(day), end
    return None


def _day_of(name: tuple[int, int] | int | str, year: int, country: str) -> date | None:
    if isinstance(name, tuple):
        return date(year, *name)
    if isinstance(name, int):
        return _easter(year) + timedelta(days=name)
    return worktime.holiday_named(name, year, country)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's rule)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114, 31)
    return date(year, month, day + 1)
