"""Business days and hours of other people: what day counts, and when a letter may leave.

Days are those of one country ("DE"), or of a part of it ("GB-SCT", ISO 3166-2) where more than the
nation-wide holidays are meant; hours are local to an IANA zone. Half a holiday is a business day
that is over at noon.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from holidays import HolidayBase

WORK_STARTS, WORK_ENDS = time(8, 30), time(17, 30)
# Thank-yous are kept to the day, so their hours are wider (DESIGN §6, `working-hours`).
THANKS_START, THANKS_END, THANKS_LATEST = time(8, 0), time(20, 0), time(21, 30)
# Where half of the day is a holiday, letters leave in the other half.
NOON = time(12, 30)

_FIRST_DAY, _LAST_DAY = date(2, 1, 1), date(9998, 1, 1)
SATURDAY, SUNDAY, FRIDAY = 5, 6, 4
# Where hardly anybody keeps no more than the nation-wide days: whose are meant unless told.
_USUAL_PART = {"GB": "ENG", "CA": "ON"}
# Where the weekend holds Friday, Friday is the day of rest; these two are the exceptions.
RESTS_ON_SATURDAY = frozenset({"IL", "NP"})
# Half days of the calendar that end no working day at noon: Australia's begin in the evening, and
# China's are for women, the young, children and soldiers.
_WHOLE_AT_WORK = frozenset({"AU", "CN"})


@lru_cache(maxsize=256)
def _calendar(country: str) -> type[HolidayBase] | None:
    """The library's calendar class of a country, or None where it has none.

    The obvious `holidays.country_holidays` imports all 250 countries (0.4 s of a command that takes
    0.3 s without), so the country's own module is loaded alone.
    """
    import holidays
    from holidays.registry import COUNTRIES

    for module, (name, *codes) in COUNTRIES.items():
        if country in codes:
            spec = PathFinder.find_spec(module, [f"{path}/countries" for path in holidays.__path__])
            if spec is None or spec.loader is None:  # another layout: slower, never wrong
                found: Any = getattr(holidays, name)
                return found.get_entity()  # type: ignore[no-any-return]
            loaded = module_from_spec(spec)
            spec.loader.exec_module(loaded)
            return getattr(loaded, name)  # type: ignore[no-any-return]
    return None


@lru_cache(maxsize=4096)
def _year(
    country: str, year: int, subdivision: str = ""
) -> tuple[frozenset[date], frozenset[int], frozenset[date]]:
    """A year's public holidays, weekend (weekday numbers) and weekend days that are worked.

    A calendar object of the library fills itself while it is asked, which two threads must not do
    at once; these sets don't change.
    """
    nation, _, region = country.partition("-")
    found = _calendar(nation)
    if found is None:
        return frozenset(), frozenset({SATURDAY, SUNDAY}), frozenset()
    asked = subdivision or region or _USUAL_PART.get(nation, "")
    part = asked if asked in found.subdivisions else None
    known = found(years=year, subdiv=part)
    return frozenset(known), frozenset(known.weekend), frozenset(known.weekend_workdays)


@lru_cache(maxsize=4096)
def _half_days(country: str, year: int) -> frozenset[date]:
    """A year's holidays that begin at noon; of most countries there are none."""
    nation, _, region = country.partition("-")
    found = _calendar(nation)
    if found is None or nation in _WHOLE_AT_WORK or "half_day" not in found.supported_categories:
        return frozenset()
    asked = region or _USUAL_PART.get(nation, "")
    part = asked if asked in found.subdivisions else None
    return frozenset(found(years=year, subdiv=part, categories=("half_day",)))


@lru_cache(maxsize=256)
def _names(country: str, year: int) -> tuple[tuple[date, str], ...]:
    """A year's holidays by their English names, those that only some keep last."""
    found = _calendar(country)
    if found is None:
        return ()
    language = next((each for each in ("en_US", found.default_language) if each), None)
    if language not in found.supported_languages:
        language = None
    kept = sorted(found(years=year, language=language).items())
    others = [each for each in found.supported_categories if each != "public"]
    if others:
        kept += sorted(found(years=year, language=language, categories=others).items())
    return tuple(kept)


def holiday_named(name: str, year: int, country: str) -> date | None:
    """The day of the holiday whose English name starts so, None where the country keeps none.

    Holidays that only some keep (optional, of the government) count too; a day off in place of one
    on a weekend doesn't.
    """
    return next(
        (
            day
            for day, names in _names(country, year)
            for one in names.split("; ")
            if one.startswith(name) and "(" not in one
        ),
        None,
    )


def is_holiday(day: date, country: str, subdivision: str = "") -> bool:
    """Whether it is a public holiday; of a country without a known calendar, no day is."""
    return day in _year(country, day.year, subdivision)[0]


def weekend(country: str, year: int) -> frozenset[int]:
    """Weekday numbers (Monday 0) of the days that nobody works in that year."""
    return _year(country, year)[1]


def is_business_day(day: date, country: str, subdivision: str = "") -> bool:
    """Whether people work that day: no weekend, no public holiday, or a weekend day worked."""
    off, resting, worked = _year(country, day.year, subdivision)
    return day in worked or (day.weekday() not in resting and day not in off)


def is_half_day(day: date, country: str) -> bool:
    """Whether people work that day, but only until noon."""
    return day in _half_days(country, day.year) and is_business_day(day, country)


def work_ends(day: date, country: str) -> time:
    """When people stop working on a business day: 17:30, at noon on half a holiday."""
    return NOON if is_half_day(day, country) else WORK_ENDS


def is_rest_day(day: date, country: str) -> bool:
    """Whether it is the country's main day of rest: Sunday nearly everywhere."""
    if country in RESTS_ON_SATURDAY:
        return day.weekday() == SATURDAY
    return day.weekday() == (FRIDAY if FRIDAY in weekend(country, day.year) else SUNDAY)


@lru_cache(maxsize=65536)
def add_business_days(day: date, n: int, country: str, subdivision: str = "") -> date:
    """The n-th business day after the day (before it, where n is negative); for 0 the day."""
    step = timedelta(days=1 if n > 0 else -1)
    day = min(max(day, _FIRST_DAY), _LAST_DAY)  # so that counting on never leaves the calendar
    for _ in range(abs(n)):
        day += step
        while not is_business_day(day, country, subdivision):
            day += step
    return day


@lru_cache(maxsize=65536)
def start_after(day: date, n: int, country: str, zone: str) -> datetime:
    """When work starts on the n-th business day after a day."""
    return day_start(add_business_days(day, n, country), zone)


def business_days_between(a: date, b: date, country: str, subdivision: str = "") -> int:
    """How many business days b is after a, a not counted; negative where b comes first."""
    if b < a:
        day, last, sign = b, a - timedelta(days=1), -1
    else:
        day, last, sign = a + timedelta(days=1), b, 1
    count = 0
    while day <= last:
        count += is_business_day(day, country, subdivision)
        day += timedelta(days=1)
    return sign * count


def next_business_day(day: date, country: str, subdivision: str = "") -> date:
    """The day itself if it is a business day, else the first one after it."""
    while not is_business_day(day, country, subdivision):
        day += timedelta(days=1)
    return day


def last_business_weekday(country: str, year: int) -> int:
    """The weekday that ends the working week: Friday (4), or Thursday where Friday is weekend."""
    resting = weekend(country, year)
    return next(
        (day for day in (4, 3, 2) if day not in resting and (day + 1) % 7 in resting), FRIDAY
    )


@lru_cache(maxsize=1024)
def zone_info(zone: str) -> ZoneInfo:
    """The zone of that IANA name; `RefusedError` where there is none."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as unknown:  # OSError: a name that is a folder
        raise RefusedError(
            f"There is no time zone {zone!r}; give one like Europe/Berlin."
        ) from unknown


@lru_cache(maxsize=1024)
def is_zone(zone: str) -> bool:
    """Whether there is a zone of that IANA name."""
    try:
        zone_info(zone)
    except RefusedError:
        return False
    return True


@lru_cache(maxsize=65536)
def in_zone(day: date, at: time, zone: str) -> datetime:
    """That local time as a moment that exists.

    A time that the clocks skip is moved on by the gap (02:30 becomes 03:30), of one that comes
    twice the first is meant.
    """
    local = datetime.combine(day, at.replace(tzinfo=None), zone_info(zone))
    return local.astimezone(UTC).astimezone(zone_info(zone))


def later(moment: datetime, span: timedelta) -> datetime:
    """The moment when that much time has passed, in the moment's zone.

    Adding to a local time moves its clock instead: 24 hours would be 23 or 25 where the clocks
    change in between.
    """
    return (moment.astimezone(UTC) + span).astimezone(moment.tzinfo)


def day_start(day: date, zone: str) -> datetime:
    """When work starts that day, whatever day it is: 08:30."""
    return in_zone(day, WORK_STARTS, zone)


def first_working_moment(after: datetime, country: str, zone: str) -> datetime:
    """`after` itself if people work then, else the next business day's 08:30, in the zone."""
    local = after.astimezone(zone_info(zone))
    day = next_business_day(local.date(), country)
    if day == local.date() and local.time() <= work_ends(day, country):
        return max(local, day_start(day, zone))
    return day_start(next_business_day(local.date() + timedelta(days=1), country), zone)


def leaves_at(
    ready: datetime, country: str, zone: str, *, thank_you: bool, due: datetime | None
) -> datetime:
    """When a letter that is ready then leaves (DESIGN §6, `working-hours`), in the zone.

    Never before `ready`. A thank-you that could not leave before `due` leaves the same evening
    until 21:30, unless that is a day of rest; half a holiday is none.
    """
    if not thank_you:
        return first_working_moment(ready, country, zone)
    local = ready.astimezone(zone_info(zone))
    day = local.date()
    ends = NOON if is_half_day(day, country) else THANKS_END
    if takes_thanks(day, country) and local.time() <= ends:
        return max(local, in_zone(day, THANKS_START, zone))
    today = takes_thanks(day, country) and local.time() <= THANKS_LATEST
    day += timedelta(days=1)
    while not takes_thanks(day, country):
        day += timedelta(days=1)
    morning = in_zone(day, THANKS_START, zone)
    return local if today and due is not None and morning > due else morning


def takes_thanks(day: date, country: str) -> bool:
    """Whether thank-yous leave on that day: neither the main day of rest nor a public holiday."""
    return not is_rest_day(day, country) and not is_holiday(day, country)


def promised_plus(by: date, country: str, n: int = 2) -> date:
    """The first day on which a promise may be asked after: n business days of grace (DESIGN §6)."""
    return add_business_days(by, n, country)
