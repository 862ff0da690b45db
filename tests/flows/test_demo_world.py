"""The demo's own morning: wherever the real clock stands, there is something to show."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.worktime import is_business_day

START = datetime(2024, 1, 1, tzinfo=ZoneInfo("Asia/Tokyo"))


@given(st.integers(0, 12 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)))
def test_it_is_the_last_morning_after_a_working_day(now: datetime) -> None:
    from afterword.flows.demo_world import COUNTRY, lively_moment

    at = lively_moment(now)

    assert at <= now < at + timedelta(days=15)
    assert (at.hour, at.minute) == (8, 40)
    assert is_business_day(at.date(), COUNTRY)
    assert is_business_day(at.date() - timedelta(days=1), COUNTRY)
