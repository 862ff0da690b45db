"""Working days and hours: the arithmetic inverts, and letters leave only when they may."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import worktime
from afterword.core.errors import RefusedError

COUNTRIES = ["US", "DE", "GB", "FR", "BR", "JP", "EG", "IL", "IR", "CN", "GR", "TR", "XX"]
ZONES = ["America/Chicago", "Europe/Berlin", "Asia/Kolkata", "Africa/Cairo", "Australia/Lord_Howe"]
days = st.dates(date(2020, 1, 1), date(2032, 12, 31))
moments = st.integers(1_577_836_800, 1_988_150_400).map(lambda at: datetime.fromtimestamp(at, UTC))
countries = st.sampled_from(COUNTRIES)
zones = st.sampled_from(ZONES)


@pytest.mark.parametrize(
    ("day", "country", "works"),
    [
        (date(2026, 7, 3), "US", False),  # the 4th is a Saturday, observed the day before
        (date(2026, 5, 1), "DE", False),
        (date(2026, 5, 1), "US", True),
        (date(2026, 3, 20), "EG", False),  # a Friday
        (date(2026, 3, 22), "SA", False),  # a Sunday, but in Eid
        (date(2026, 2, 1), "SA", True),  # a Sunday
        (date(2026, 3, 21), "XX", False),  # no calendar: weekends alone
        (date(2026, 12, 25), "XX", True),
        (date(2026, 2, 14), "CN", True),  # a Saturday made up for the spring festival
    ],
)
def test_business_days_are_those_of_the_country(day: date, country: str, works: bool) -> None:
    assert worktime.is_business_day(day, country) is works


@pytest.mark.parametrize(
    ("name", "country", "day"),
    [
        ("Independence Day", "US", date(2026, 7, 4)),  # not the day off in its place
        ("Independence Day", "IN", date(2026, 8, 15)),
        ("Diwali", "SG", date(2026, 11, 8)),
        ("Diwali", "DE", None),
        ("Pongal", "IN", date(2026, 1, 14)),  # optional, and one of several names
        ("Independence Day", "BR", date(2026, 9, 7)),
        ("Christmas", "XX", None),
    ],
)
def test_a_holiday_is_known_by_its_english_name_where_it_is_kept(
    name: str, country: str, day: date | None
) -> None:
    assert worktime.holiday_named(name, 2026, country) == day


def test_regional_holidays_count_only_where_the_region_is_named() -> None:
    epiphany = date(2026, 1, 6)
    assert worktime.is_business_day(epiphany, "DE")
    assert not worktime.is_business_day(epiphany, "DE", "BY")
    assert not worktime.is_business_day(epiphany, "DE-BY")
    assert worktime.is_business_day(epiphany, "DE", "no such region")


def test_where_hardly_anybody_keeps_only_the_nations_days_the_usual_part_is_meant() -> None:
    late_august, early_august = date(2026, 8, 31), date(2026, 8, 3)
    assert not worktime.is_business_day(late_august, "GB")
    assert worktime.is_business_day(late_august, "GB-SCT")
    assert worktime.is_business_day(early_august, "GB")
    assert not worktime.is_business_day(early_august, "GB-SCT")
    assert not worktime.is_business_day(date(2026, 10, 12), "CA")  # Thanksgiving


def test_promises_have_two_business_days_of_grace() -> None:
    assert worktime.promised_plus(date(2026, 3, 20), "US") == date(2026, 3, 24)
    assert worktime.promised_plus(date(2026, 4, 30), "DE") == date(2026, 5, 5)  # 1 May between
    assert worktime.promised_plus(date(2026, 4, 2), "EG") == date(2026, 4, 6)  # Friday, Saturday


@given(days, st.integers(-40, 40), countries)
def test_adding_business_days_is_undone_by_taking_them_away(
    day: date, n: int, country: str
) -> None:
    start = worktime.next_business_day(day, country)
    end = worktime.add_business_days(start, n, country)
    assert worktime.is_business_day(end, country)
    assert worktime.add_business_days(end, -n, country) == start
    assert worktime.business_days_between(start, end, country) == n


@given(days, countries)
def test_the_next_business_day_is_the_nearest_one(day: date, country: str) -> None:
    found = worktime.next_business_day(day, country)
    between = [day + timedelta(days=n) for n in range((found - day).days)]
    assert worktime.is_business_day(found, country)
    assert not any(worktime.is_business_day(other, country) for other in between)


def test_a_week_ends_on_the_last_day_before_the_weekend() -> None:
    assert worktime.last_business_weekday("US", 2026) == 4
    assert worktime.last_business_weekday("EG", 2026) == 3
    assert worktime.last_business_weekday("IR", 2026) == 3


@pytest.mark.parametrize(
    ("day", "at", "shown", "hours"),
    [
        (date(2026, 3, 8), time(2, 30), "03:30", -5),  # skipped
        (date(2026, 11, 1), time(1, 30), "01:30", -5),  # comes twice, the first
        (date(2026, 3, 9), time(8, 30), "08:30", -5),
        (date(2026, 3, 6), time(8, 30), "08:30", -6),
    ],
)
def test_local_times_exist_through_clock_changes(
    day: date, at: time, shown: str, hours: int
) -> None:
    found = worktime.in_zone(day, at, "America/Chicago")
    assert found.strftime("%H:%M") == shown
    assert found.utcoffset() == timedelta(hours=hours)


@given(days, st.times(), zones)
def test_a_local_time_is_the_same_moment_in_utc(day: date, at: time, zone: str) -> None:
    found = worktime.in_zone(day, at, zone)
    assert found.astimezone(UTC).astimezone(found.tzinfo).time() == found.time()


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc", "Europe", "\0"])
def test_an_unknown_zone_is_refused_in_words(zone: str) -> None:
    with pytest.raises(RefusedError):
        worktime.in_zone(date(2026, 3, 8), time(2, 30), zone)


@given(moments, countries, zones)
def test_working_moments_are_working_moments(after: datetime, country: str, zone: str) -> None:
    found = worktime.first_working_moment(after, country, zone)
    assert found >= after
    assert worktime.is_business_day(found.date(), country)
    assert worktime.WORK_STARTS <= found.time() <= worktime.work_ends(found.date(), country)
    assert worktime.first_working_moment(found, country, zone) == found


@given(moments, countries, zones, st.booleans(), st.none() | st.integers(0, 72))
def test_letters_leave_in_the_hours_that_they_may(
    ready: datetime, country: str, zone: str, thank_you: bool, hours: int | None
) -> None:
    due = None if hours is None else ready + timedelta(hours=hours)
    found = worktime.leaves_at(ready, country, zone, thank_you=thank_you, due=due)
    assert found >= ready
    if thank_you:
        assert not worktime.is_rest_day(found.date(), country)
        assert not worktime.is_holiday(found.date(), country)
        assert time(8) <= found.time() <= time(21, 30)
        ends = worktime.NOON if worktime.is_half_day(found.date(), country) else time(20)
        if found.time() > ends:
            assert due is not None
            assert found == ready
    else:
        assert worktime.is_business_day(found.date(), country)
        assert time(8, 30) <= found.time() <= worktime.work_ends(found.date(), country)


@pytest.mark.parametrize(
    ("ready", "due", "leaves"),
    [
        ("2026-03-12T22:00", "2026-03-13T16:00", "2026-03-13T08:00"),  # the morning is in time
        ("2026-03-12T20:45", "2026-03-13T07:00", "2026-03-12T20:45"),  # no hour is: the evening
        ("2026-03-12T20:45", None, "2026-03-13T08:00"),
        ("2026-03-12T21:45", "2026-03-13T07:00", "2026-03-13T08:00"),
        ("2026-03-14T10:00", "2026-03-15T10:00", "2026-03-14T10:00"),  # Saturdays are fine
        ("2026-03-14T21:00", "2026-03-15T10:00", "2026-03-14T21:00"),  # Sunday is not
        ("2026-03-15T11:00", "2026-03-15T20:00", "2026-03-16T08:00"),
    ],
)
def test_a_thank_you_leaves_in_time_where_the_hours_allow(
    ready: str, due: str | None, leaves: str
) -> None:
    zone = worktime.zone_info("Europe/Berlin")

    def local(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=zone)

    found = worktime.leaves_at(
        local(ready), "DE", "Europe/Berlin", thank_you=True, due=local(due) if due else None
    )
    assert found == local(leaves)


@pytest.mark.parametrize(
    ("day", "country", "half"),
    [
        (date(2026, 12, 24), "GR", True),
        (date(2026, 12, 23), "GR", False),
        (date(2028, 12, 24), "GR", False),  # a Sunday has no half to work
        (date(2026, 10, 28), "TR", True),
        (date(2026, 12, 24), "AU-SA", False),  # from seven in the evening
        (date(2027, 3, 8), "CN", False),  # for women
        (date(2026, 12, 24), "DE", False),  # a custom, and no law
        (date(2026, 12, 24), "XX", False),
    ],
)
def test_half_a_holiday_is_a_business_day(day: date, country: str, half: bool) -> None:
    assert worktime.is_half_day(day, country) is half
    if half:
        assert worktime.is_business_day(day, country)


@pytest.mark.parametrize(
    ("ready", "thank_you", "due", "leaves"),
    [
        ("2026-12-24T12:15", False, None, "2026-12-24T12:15"),
        ("2026-12-24T12:45", False, None, "2026-12-28T08:30"),  # after Christmas
        ("2026-12-24T12:45", True, None, "2026-12-28T08:00"),  # the 27th is a Sunday
        ("2026-12-24T12:45", True, "2026-12-25T11:00", "2026-12-24T12:45"),  # else it comes late
    ],
)
def test_on_half_a_holiday_letters_leave_until_noon(
    ready: str, thank_you: bool, due: str | None, leaves: str
) -> None:
    zone = worktime.zone_info("Europe/Athens")

    def local(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=zone)

    found = worktime.leaves_at(
        *(local(ready), "GR", "Europe/Athens"),
        thank_you=thank_you,
        due=local(due) if due else None,
    )
    assert found == local(leaves)
