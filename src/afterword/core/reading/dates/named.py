"""Days that go by a name: Christmas, Easter Monday, and the holidays of the speaker's country."""

from __future__ import annotations

from datetime import date, timedelta

from afterword.core import worktime
from afterword.core.reading.dates import calendar
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

_BEFORE = frozenset({"before", "vor", "avant"})
# Whose day it is where the speaker's own country keeps none of that name: a recruiter in Portland
# is read in Aberdeen.
_HOME = {
    "Thanksgiving": "US",
    "Independence Day": "US",
    "Memorial Day": "US",
    "Juneteenth": "US",
    "Martin Luther King": "US",
    "Washington's Birthday": "US",
    "Veterans Day": "US",
    "Canada Day": "CA",
    "Australia Day": "AU",
    "ANZAC Day": "AU",
    "King's Birthday": "NZ",
    "Waitangi Day": "NZ",
}

# Kept by rule and no public holiday: by country, "" for the others; month, weekday and which one
# (0 is the last), or days after Easter Sunday.
_BY_RULE: dict[str, dict[str, int | tuple[int, int, int]]] = {
    "Mother's Day": {
        "": (5, 6, 2),
        "GB": -21,
        "IE": -21,
        "ES": (5, 6, 1),
        "PT": (5, 6, 1),
        "FR": (5, 6, 0),
    },
    "Father's Day": {"": (6, 6, 3), "AU": (9, 6, 1), "NZ": (9, 6, 1), "DE": 39},
}
_LONG_WEEKEND = "long weekend"
_LOOK_AHEAD = 12  # weeks in which "the long weekend" lies


def named_day(t: Text, i: int) -> Read:
    """The next day of that name, today included: "before Christmas", "by Independence Day".

    One that the speaker's calendar doesn't know is none: nobody guesses when Diwali is.
    """
    i = t.skip_one(i, "the")
    name = t.means(i, "holiday")
    if name is None:
        return None
    if name == _LONG_WEEKEND:
        return _long_weekend(t, i + 1)
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


def beside_named(t: Text, i: int) -> Read:
    """A week or day seen from one that goes by a name: "the week after Thanksgiving", "the Monday
    before Christmas", "the day after New Year".
    """
    i = t.skip_one(i, "the")
    if t.has(i - 1, "number", "counted") or t.at(i - 1).number >= 0:
        return None  # "two weeks before Christmas"
    weekday = t.means(i, "weekday")
    unit, times = t.means(i, "unit") or ("", 0)
    if weekday is None and (unit not in {"week", "workweek", "day"} or times != 1):
        return None
    at = i + 1
    before = t.low(at) in _BEFORE
    after = not before and t.has(at, "after") and not t.has(at, "of")
    of = t.has(at, "of") and unit in {"week", "workweek"}
    if not (before or after or of):
        return None
    found = named_day(t, t.skip_one(at + 1, "of"))
    if found is None:
        return None
    day, end = found[0].start, found[1]
    step = -1 if before else 1
    if unit == "day":
        return Days.one(day + timedelta(days=step)), end
    if weekday is not None:
        away = (step * (weekday - day.weekday()) - 1) % 7 + 1
        return Days.one(day + timedelta(days=step * away)), end
    monday = day - timedelta(days=(day.weekday() - t.today.first_workday) % 7)
    # The week before Easter is the one that Easter Sunday ends.
    resting = before and (day - monday).days > t.today.last_workday
    start = monday + timedelta(days=0 if of or resting else 7 * step)
    return Days(start, start + timedelta(days=t.today.last_workday)), end


def _day_of(name: tuple[int, int] | int | str, year: int, country: str) -> date | None:
    if isinstance(name, tuple):
        return date(year, *name)
    if isinstance(name, int):
        return _easter(year) + timedelta(days=name)
    if name in _BY_RULE:
        rules = _BY_RULE[name]
        rule = rules.get(country, rules[""])
        return _easter(year) + timedelta(days=rule) if isinstance(rule, int) else _nth(year, *rule)
    day = worktime.holiday_named(name, year, country)
    return day or worktime.holiday_named(name, year, _HOME.get(name, country))


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; the last one for 0."""
    if not nth:
        last = calendar.month_end(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _long_weekend(t: Text, end: int) -> Read:
    """The next weekend that a public holiday of theirs lengthens."""
    saturday = t.today.day + timedelta(days=(worktime.SATURDAY - t.today.day.weekday()) % 7)
    for week in range(_LOOK_AHEAD):
        first, last = (saturday + timedelta(days=7 * week + n) for n in (0, 1))
        before, after = first - timedelta(days=1), last + timedelta(days=1)
        off = [worktime.is_holiday(day, t.today.country) for day in (before, after)]
        if any(off):
            return Days(before if off[0] else first, after if off[1] else last), end
    return None


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
