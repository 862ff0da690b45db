"""The distribution of the decision: shares, what moves them, and odd input."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.planning.decision import GRID, KEPT, after_promise, by_length, not_before

EVERY_DAY = np.ones(GRID, bool)
WEEKDAYS = np.array([day % 7 < 5 for day in range(GRID)])


def test_a_promise_is_kept_with_its_chance_and_else_late_by_business_days() -> None:
    shares = after_promise(3, WEEKDAYS)
    assert shares[3] == pytest.approx(KEPT)
    assert shares[:3].sum() == 0.0
    assert shares[4] == pytest.approx((1 - KEPT) / 7)
    assert shares[5] == shares[6] == 0.0
    assert shares[7] == pytest.approx((1 - KEPT) * 6 / 49)


def test_after_the_promised_day_only_the_late_part_counts() -> None:
    shares = after_promise(-1, EVERY_DAY)
    assert shares[0] == pytest.approx(1 / 7)
    assert float(shares @ np.arange(GRID)) == pytest.approx(6, abs=0.01)


def test_a_promise_far_ahead_stands_on_the_last_day() -> None:
    assert after_promise(400, EVERY_DAY)[-1] == pytest.approx(1.0)


def test_without_a_promise_the_length_of_the_process_tells() -> None:
    days = np.arange(GRID) + 0.5
    assert float(by_length(0) @ days) == pytest.approx(24, abs=0.3)
    assert by_length(0).argmax() in range(9, 14)  # the mode of that lognormal is 11.5 days
    late = by_length(60)
    assert late.sum() == pytest.approx(1.0)
    assert float(late @ days) > float(by_length(20) @ days)


def test_nothing_is_decided_before_an_interview_that_lies_ahead() -> None:
    shares = not_before(after_promise(2, EVERY_DAY), 10)
    assert shares[:10].sum() == 0.0
    assert shares.sum() == pytest.approx(1.0)
    # The promise was for before the interview: it is contradictory, and something comes out.
    assert not_before(np.eye(GRID)[2], 10)[-1] == 1.0


@given(st.integers(-4000, 4000), st.integers(-10, 9000), st.integers(-5, 400))
def test_shares_add_up_for_any_days(promised: int, age: int, ahead: int) -> None:
    for shares in (after_promise(promised, WEEKDAYS), by_length(age)):
        for some in (shares, not_before(shares, ahead)):
            assert some.min() >= 0.0
            assert some.sum() == pytest.approx(1.0)
