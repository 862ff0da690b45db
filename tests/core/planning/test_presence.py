"""Presence against the worked figures of evidence.md §4b, and for any touches."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.planning.minds import Event, in_order
from afterword.core.planning.presence import (
    LONG,
    LONG_DIFFICULTY,
    SHORT,
    SHORT_DIFFICULTY,
    elapsed_for,
    presence,
    refreshed,
    remember,
    retrievability,
)

Touches = list[tuple[float, float]]


def rows(touches: Touches, *, first: float = SHORT, difficulty: float = SHORT_DIFFICULTY) -> tuple:
    """One person: an interview on day 0, then touches of a day and a strength."""
    at = np.array([[0.0, *(day for day, _ in touches)]])
    strength = np.array([[1.87, *(f for _, f in touches)]])
    start = np.zeros_like(at)
    start[0, 0] = first
    return at, remember(at, strength, start, np.array([[difficulty]]))


def seen(touches: Touches, *days: float) -> list[float]:
    """Presence on those days."""
    at, memory = rows(touches)
    return [round(float(value), 3) for value in presence(at, memory, np.array(days))[0]]


def test_an_untouched_memory_fades_as_worked_out() -> None:
    assert seen([], 1, 7, 14, 21, 30, 60) == [0.947, 0.808, 0.742, 0.702, 0.668, 0.603]


def test_a_thank_you_on_the_first_day_is_worth_what_was_worked_out() -> None:
    assert seen([(1, 1.0)], 8, 15, 25) == [0.903, 0.85, 0.801]
    assert rows([(1, 1.0)])[1].stability[0, 1] == pytest.approx(7.3, abs=0.05)


def test_three_spaced_touches_are_worth_what_was_worked_out() -> None:
    touches = [(1.0, 1.0), (8.0, 1.0), (18.0, 1.0)]
    assert seen(touches, 25) == [0.985]
    assert rows(touches)[1].stability[0, 3] == pytest.approx(66, abs=0.6)


def test_a_letter_of_the_moment_in_which_a_talk_ends_follows_it() -> None:
    """The other way round nobody would be remembered who could be written to."""
    ends = datetime(2026, 3, 10, 15, tzinfo=UTC)
    talk, letter = Event(ends, 1.87, SHORT), Event(ends, 1.0)
    assert in_order([letter, talk]) == in_order([talk, letter]) == [talk, letter]


def test_nobody_is_remembered_before_the_first_interview() -> None:
    at = np.array([[1.0, 5.0]])
    memory = remember(at, np.array([[0.6, 1.87]]), np.array([[0.0, LONG]]), np.array([[1.0]]))
    assert presence(at, memory, np.array([0.0, 2.0, 5.0]))[0].tolist() == [0.0, 0.0, 1.0]


def test_a_later_interview_leaves_at_least_its_own_stability() -> None:
    at = np.array([[0.0, 0.01]])
    first = np.array([[SHORT, LONG]])
    memory = remember(at, np.full((1, 2), 1.87), first, np.array([[SHORT_DIFFICULTY]]))
    assert memory.stability[0, 1] == LONG


def test_what_was_before_goes_on_as_if_it_were_one_row() -> None:
    at, memory = rows([(4.0, 1.0), (9.0, 0.6)])
    left, start = rows([(4.0, 1.0)])
    passed = presence(left, start, np.array([6.0]))
    stable = start.stability[:, -1:]
    before = type(start)(stable, elapsed_for(passed, stable))
    later = remember(
        np.array([[3.0]]),
        np.array([[0.6]]),
        np.zeros((1, 1)),
        np.array([[SHORT_DIFFICULTY]]),
        before,
    )
    days = np.array([0.0, 2.0, 4.0, 30.0])
    whole = presence(at, memory, days + 6.0)
    assert presence(np.array([[3.0]]), later, days, before) == pytest.approx(whole)


_touches = st.lists(
    st.tuples(st.floats(0, 120), st.sampled_from((0.2, 0.6, 1.0, 1.5, 1.87))), max_size=8
).map(sorted)


@given(_touches, st.floats(0, 200))
def test_presence_is_a_share_and_no_touch_ever_takes_from_it(touches: Touches, day: float) -> None:
    with_all, without = (seen_exactly(some, day) for some in (touches, touches[:-1]))
    assert 0.0 <= without <= with_all + 1e-9 <= 1.0 + 1e-9


def seen_exactly(touches: Touches, day: float) -> float:
    at, memory = rows(touches, first=LONG, difficulty=LONG_DIFFICULTY)
    return float(presence(at, memory, np.array([day]))[0, 0])


@given(st.floats(0.01, 1.0), st.floats(0.1, 500))
def test_time_and_what_is_left_are_inverse(left: float, stable: float) -> None:
    assert float(retrievability(elapsed_for(left, stable), stable)) == pytest.approx(left)


@given(st.floats(0, 1), st.floats(0, 2))
def test_refreshing_stays_within_a_whole(left: float, strength: float) -> None:
    assert left <= float(refreshed(left, strength)) + 1e-12 <= 1.0 + 1e-9
