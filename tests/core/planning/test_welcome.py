"""The load of contact and what is left of the budget, against figures worked by hand."""

from datetime import timedelta

import pytest
from tests.core.worlds import at, heard, interview, person, pursuit, world, wrote

from afterword.core.planning.index import Index
from afterword.core.planning.policy import Policy
from afterword.core.planning.situation import Situation
from afterword.core.planning.welcome import (
    bearable_from,
    budget,
    burdens,
    load,
    load_of,
    welcome,
)


def situation(now: str, *things: object) -> Situation:
    made = world(now, pursuit(), *things)
    return Situation(Index(made), Policy(), made.now)


def test_the_load_of_a_touch_halves_in_eight_days() -> None:
    start = at("2025-09-01 10:00")
    weights = [(start, 0.6)]
    assert load(weights, start) == pytest.approx(0.6)
    assert load(weights, start + timedelta(days=8)) == pytest.approx(0.3)
    assert load(weights, start + timedelta(days=40)) == 0.0  # 0.019 is below 0.05
    assert load(weights, start - timedelta(hours=1)) == 0.0


def test_each_unanswered_message_weighs_more() -> None:
    touches = [
        wrote("ruth", "2025-09-01 10:00", "thank_you"),
        wrote("ruth", "2025-09-02 10:00", "enquiry"),
        wrote("ruth", "2025-09-16 10:00", "enquiry"),
    ]
    assert [w for _, w in burdens(touches)] == pytest.approx([0.2, 0.6, 0.6 * 1.7])


def test_a_reply_or_a_talk_sets_the_load_to_nothing() -> None:
    sent = wrote("ruth", "2025-09-02 10:00")
    assert burdens([sent, heard("ruth", "2025-09-03 10:00")]) == []
    assert burdens([sent], met=[at("2025-09-03 11:00")]) == []
    talk = interview("2025-09-03 10:00", "ruth")
    assert load_of(situation("2025-09-04 10:00", sent, talk), "ruth") == 0.0


def test_an_accepted_invitation_is_answered_but_is_no_reply() -> None:
    touches = [
        wrote("hana", "2025-09-02 10:00", "invitation"),
        heard("hana", "2025-09-03 10:00", "accepted"),
        wrote("hana", "2025-09-10 10:00", "other"),
    ]
    assert [w for _, w in burdens(touches)] == pytest.approx([0.2, 0.5])


def test_what_they_asked_for_costs_little_and_an_answer_nothing() -> None:
    touches = [
        wrote("ruth", "2025-09-02 10:00", "materials"),
        wrote("ruth", "2025-09-03 10:00", "answer"),
        wrote("ruth", "2025-09-04 10:00", "other", unasked=False),
    ]
    assert [w for _, w in burdens(touches)] == pytest.approx([0.2, 0, 0])


@pytest.mark.parametrize(
    ("roles", "whole"),
    [
        (["recruiter"], 1.3),
        (["hiring_manager"], 1.2),
        (["interviewer"], 0.8),
        ([], 1.0),
        (["connector"], 1.0),
        (["interviewer", "hiring_manager"], 1.2),
    ],
)
def test_the_budget_is_that_of_the_most_generous_role(roles: list[str], whole: float) -> None:
    assert budget(roles, Policy()) == whole
    assert budget(roles, Policy(), keep_in_touch=True) == whole + 1


def test_welcome_is_the_share_of_the_budget_that_is_left() -> None:
    assert welcome(situation("2025-09-02 10:00"), "ivo") == 1.0
    sent = wrote("ivo", "2025-09-02 10:00", "other")
    assert welcome(situation("2025-09-02 10:00", sent), "ivo") == pytest.approx(0.3 / 0.8)
    friend = person("ivo", keep_in_touch=True)
    assert welcome(situation("2025-09-02 10:00", sent, friend), "ivo") == pytest.approx(1.3 / 1.8)


def test_the_wait_for_a_message_ends_when_it_fits() -> None:
    sent = wrote("ivo", "2025-09-02 10:00", "other")
    now = situation("2025-09-02 10:00", sent)
    fits = bearable_from(now, "ivo", 0.5)
    assert fits is not None
    later = now.then(fits)
    assert bearable_from(later, "ivo", 0.5) == fits
    before = now.then(fits - timedelta(minutes=5))
    assert bearable_from(before, "ivo", 0.5) != before.at
    assert bearable_from(now, "ivo", 2.0) is None
