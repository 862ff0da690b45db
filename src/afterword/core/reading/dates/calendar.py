"""Calendar arithmetic for phrases: which week, month or year is meant, from the day it was said."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.core import worktime

# A date without a year lies between a month ago and eleven months ahead: what people promise.
BACK, AHEAD = timedelta(days=31), timedelta(days=334)
# "the 14th", "Thursday the 14th": people name the month when it is further off than this.
NEAR = timedelta(days=45)
FIRST_YEAR, LAST_YEAR = 1950, 2100


@dataclass(frozen=True, slots=True)
class Today:
    """The day it was said, in the speaker's country."""

    day: date
    country: str

    @property
    def last_workday(self) -> int:
        """How many days after the week's first its last working day is."""
        first = self.first_workday
        return (worktime.last_business_weekday(self.country, self.day.year) - first) % 7

    @property
    def first_workday(self) -> int:
        """The weekday after the weekend: Monday nearly everywhere, Sunday in Egypt."""
        resting = worktime.weekend(self.country, self.day.year)
        return next(
            (day % 7 for day in (5, 6, 7) if day % 7 not in resting and day - 1 in resting), 0
        )


@dataclass(frozen=True, slots=True)
class Days:
    """What a phrase says: days from `start` to `end`, both in it."""

    start: date
    end: date

    @classmethod
    def one(cls, day: date) -> Days:
        """A single day."""
        return cls(day, day)


def shifted(day: date, days: int) -> date | None:
    """The day that many days on, None outside of the years that anybody means."""
    if abs(days) > 40_000:
        return None
    found = day + timedelta(days=days)
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def month_end(year: int, month: int) -> date:
    """The month's last day."""
    return date(year, month, monthrange(year, month)[1])


def months_on(day: date, months: int) -> date | None:
    """The same day of another month, or its last where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return min(date(year, month, 1) + timedelta(days=day.day - 1), month_end(year, month))


def written(
    day: int, month: int, year: int | None, weekday: int | None, today: Today
) -> date | None:
    """A day of a month, None if there is no such day or its weekday is another one."""
    if year is not None:
        found = _valid(year, month, day)
    else:
        years = (today.day.year + n for n in (-1, 0, 1))
        found = next(
            (
                each
                for each in (_valid(year, month, day) for year in years)
                if each and today.day - BACK <= each <= today.day + AHEAD
            ),
            None,
        )
    return None if found and weekday is not None and found.weekday() != weekday else found


def _valid(year: int, month: int, day: int) -> date | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def full_year(number: int, digits: int) -> int | None:
    """The year that four or two digits say ("26" is 2026, "96" 1996, as POSIX has it)."""
    if digits == 4:
        return number if FIRST_YEAR <= number <= LAST_YEAR else None
    if digits == 2:
        return number + (2000 if number < 69 else 1900)
    return None


def month_year(month: int, year: int | None, today: Today) -> int:
    """The year of a month that comes next, this month included."""
    if year is not None:
        return year
    return today.day.year + (month < today.day.month)


def nth(day: int, weekday: int | None, today: Today) -> date | None:
    """ "the 14th": the next day of that number, today included, within 45 days."""
    for months in (0, 1):
        count = today.day.month - 1 + months
        found = _valid(today.day.year + count // 12, count % 12 + 1, day)
        fits = found and (weekday is None or found.weekday() == weekday)
        if found and fits and today.day <= found <= today.day + NEAR:
            return found
    return None


def week_start(today: Today, weeks: int) -> date:
    """The first working day of this week, or of one before or after it.

    On the days of rest "this week" has ended and "next week" is the one that is about to begin, so
    both start from the week that the rest closes.
    """
    return today.day + timedelta(
        days=-((today.day.weekday() - today.first_workday) % 7) + 7 * weeks
    )


def weekday(number: int, weeks: int | None, today: Today) -> date:
    """The next such weekday; with `weeks` the one of this (0, today included), next (1), … week."""
    if weeks is None:
        return today.day + timedelta(days=(number - today.day.weekday() - 1) % 7 + 1)
    if weeks == 0:
        return today.day + timedelta(days=(number - today.day.weekday()) % 7)
    start = week_start(today, weeks)
    return start + timedelta(days=(number - start.weekday()) % 7)


def period(unit: str, shift: int, today: Today) -> Days:
    """This, next, … week (its working days), weekend, month, quarter or year."""
    day = today.day
    if unit in {"week", "workweek"}:
        start = week_start(today, shift)
        end = start + timedelta(days=today.last_workday)
        if shift == 0 and end < day:  # said on a day of rest: "this week" is the one that comes
            start, end = start + timedelta(days=7), end + timedelta(days=7)
        return Days(start, end)
    if unit == "weekend":
        start = week_start(today, shift) + timedelta(days=today.last_workday + 1)
        return Days(start, start + timedelta(days=max(5 - today.last_workday, 0)))
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    count = (day.year * 12 + day.month - 1) // months * months + shift * months
    year, month = count // 12, count % 12 + 1
    last = count + months - 1
    return Days(date(year, month, 1), month_end(last // 12, last % 12 + 1))


def part_of(days: Days, part: str, unit: str) -> Days:
    """Early, mid, late, end of a period: thirds of a week, a month or a longer time.

    The middle ends in the middle: "by mid-May" means by the 15th, "mid-week" Wednesday at last.
    """
    if part == "end":
        return Days.one(days.end)
    if unit in {"week", "workweek"}:
        size = (days.end - days.start).days
        cuts = {"early": (0, 1), "mid": (1, size // 2), "late": (size - 1, size)}
        cuts |= {"half1": (0, size // 2), "half2": (size // 2, size)}
        first, last = cuts[part]
        return Days(days.start + timedelta(days=first), days.start + timedelta(days=last))
    if unit == "month":
        end = days.end.day
        cuts = {"early": (1, 10), "mid": (11, 15), "late": (21, end), "half1": (1, 15)}
        first, last = (cuts | {"half2": (16, end)})[part]
        return Days(days.start.replace(day=first), days.start.replace(day=last))
    size = (days.end - days.start).days
    cuts = {"early": (0, size // 3), "mid": (size // 3, size // 2), "late": (size * 2 // 3, size)}
    first, last = (cuts | {"half1": (0, size // 2), "half2": (size // 2, size)})[part]
    return Days(days.start + timedelta(days=first), days.start + timedelta(days=last))


def week_number(number: int, year: int | None, today: Today) -> Days | None:
    """The working days of an ISO week, in the year that is nearest ahead."""
    for candidate in (year,) if year else range(today.day.year - 1, today.day.year + 2):
        if 1 <= number <= date(candidate, 12, 28).isocalendar().week:
            start = date.fromisocalendar(candidate, number, 1)
            if year or today.day - BACK <= start <= today.day + AHEAD:
                return Days(start, start + timedelta(days=4))
    return None
