"""A person's curves: what they start with, what moves them, and where the decision lies."""

from datetime import date

import pytest
from tests.core.worlds import at, heard, interview, promised, pursuit, today, world, wrote

from afterword.core.planning.curves import Curves, curves
from afterword.core.planning.policy import Policy

TALK = interview("2025-09-09 14:00", "hana")
THANKS = wrote("hana", "2025-09-09 17:00", "thank_you")
PROMISE = promised("2025-09-19", "2025-09-09 16:00", "hana")
THINGS = (pursuit(), TALK, THANKS, PROMISE)


def drawn(now: str, *things: object, ahead: int = 30) -> Curves:
    made = world(now, *things)
    plan = today(now, *things, days=ahead)
    planned = [
        (plan.days.get(m.id, max(m.best, made.now)), m) for m in plan.moves if m.person == "hana"
    ]
    return curves(made, Policy(), "hana", sorted(planned, key=lambda p: p[0]), ahead=ahead)


def test_presence_starts_with_the_first_talk_and_fades() -> None:
    found = drawn("2025-09-15 10:00", pursuit(), heard("hana", "2025-09-01 10:00"), TALK)
    points = {p.day: p for p in found.points}
    assert points[date(2025, 9, 8)].presence == 0.0
    assert points[date(2025, 9, 9)].presence > 0.99
    days = [p.if_nothing for p in found.points if p.day > date(2025, 9, 9)]
    assert days == sorted(days, reverse=True)
    assert days[-1] == pytest.approx(0.80, abs=0.06)


def test_what_is_planned_lifts_the_curve_and_nothing_else_does() -> None:
    found = drawn("2025-09-10 10:00", *THINGS)
    assert [m.play for _, m in found.planned][:1] == ["connect"]
    first = found.planned[0][0]
    for point in found.points:
        later = at(f"{point.day} 17:30") > first
        assert (point.presence > point.if_nothing) == later


def test_welcome_falls_with_a_letter_and_comes_back() -> None:
    found = drawn("2025-09-15 10:00", pursuit(), TALK, wrote("hana", "2025-09-12 10:00", "other"))
    welcome = {p.day: p.welcome for p in found.points}
    assert welcome[date(2025, 9, 11)] == 1.0
    assert welcome[date(2025, 9, 12)] < 0.7
    assert welcome[date(2025, 9, 12)] < welcome[date(2025, 9, 16)]


def test_the_decision_stands_at_the_promise_and_after_it() -> None:
    found = drawn("2025-09-15 10:00", *THINGS)
    shares = dict(found.decision)
    assert max(shares, key=lambda day: shares[day]) == date(2025, 9, 19)
    assert shares[date(2025, 9, 19)] == pytest.approx(0.47)
    assert date(2025, 9, 20) not in shares  # a Saturday
    assert sum(shares.values()) == pytest.approx(1.0, abs=0.02)


def test_the_curve_of_somebody_unknown_to_the_search_is_empty_and_whole() -> None:
    made = world("2025-09-15 10:00")
    found = curves(made, Policy(), "hana", [], ahead=5)
    assert [p.presence for p in found.points] == [0.0] * 6
    assert found.decision == ()
