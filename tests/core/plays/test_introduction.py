"""Whom to ask for an introduction, and what who helped is owed."""

from datetime import date
from typing import Any

import pytest
from tests.core.worlds import (
    at,
    heard,
    interview,
    listed,
    outcome,
    person,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Ask

KIM = person("kim", "acme", connected_since=date(2020, 1, 1))
FRIENDS = (
    wrote("kim", "2025-03-01 10:00", "other", pursuit=""),
    heard("kim", "2025-03-02 10:00", pursuit=""),
)
APPLIED = pursuit("applied", {}, opened=at("2025-09-01 10:00"))


def test_a_friend_who_works_there_is_asked_before_the_talks_begin() -> None:
    assert listed(today("2025-09-03 10:00", APPLIED, KIM, *FRIENDS)) == [
        ("introduction", "kim", "company")
    ]


@pytest.mark.parametrize(
    "things",
    [
        (pursuit("interviewing", {}), KIM, *FRIENDS),
        (APPLIED, KIM),
        (APPLIED, KIM, *FRIENDS, interview("2025-09-10 10:00")),
        (APPLIED, person("kim", "brass", connected_since=date(2020, 1, 1)), *FRIENDS),
        (APPLIED, person("kim", "acme"), *FRIENDS),
        (pursuit("applied", {}, opened=at("2025-07-01 10:00")), KIM, *FRIENDS),
    ],
    ids=["talks have begun", "a stranger", "a talk is ahead", "gone", "no contact", "long ago"],
)
def test_nobody_is_asked(things: tuple[Any, ...]) -> None:
    plan = today("2025-09-03 10:00", *things)
    assert "introduction" not in [m.play for m in plan.moves]


def asked(**more: Any) -> Ask:
    return Ask("ask", "kim", "acme", at("2025-09-02 10:00"), **more)


def test_who_introduced_is_thanked() -> None:
    introduced = asked(introduced_at=at("2025-09-03 10:00"))
    world = (APPLIED, KIM, *FRIENDS, introduced)
    plan = today("2025-09-03 12:00", *world)
    assert listed(plan) == [("introduction", "kim", "help")]
    assert plan.moves[0].obligation
    thanks = wrote("kim", "2025-09-03 13:00", "thank_you", pursuit="")
    assert listed(today("2025-09-03 14:00", *world, thanks)) == []
    assert listed(today("2025-09-20 12:00", *world)) == []


def test_who_helped_hears_how_it_went() -> None:
    helped = asked(answered_at=at("2025-09-03 10:00"))
    offer = outcome("offer", "2025-09-20 10:00")
    world = (pursuit("offer"), KIM, *FRIENDS, helped, offer)
    assert ("introduction", "kim", "outcome") in listed(today("2025-09-21 10:00", *world))
    told = wrote("kim", "2025-09-21 11:00", "other", pursuit="")
    assert ("introduction", "kim", "outcome") not in listed(today("2025-09-21 12:00", *world, told))


def test_who_did_not_answer_is_left_in_peace() -> None:
    offer = outcome("offer", "2025-09-20 10:00")
    plan = today("2025-09-21 10:00", pursuit("offer"), KIM, *FRIENDS, asked(), offer)
    assert "introduction" not in [m.play for m in plan.moves]


def test_who_helped_hears_of_a_withdrawal_too() -> None:
    helped = asked(answered_at=at("2025-09-03 10:00"))
    gone = outcome("withdrawn", "2025-09-20 10:00")
    world = (pursuit("withdrawn", ended=gone.said_at), KIM, *FRIENDS, helped, gone)
    told = [m for m in today("2025-09-21 10:00", *world).moves if m.play == "introduction"]
    assert [(m.person, m.occasion.kind) for m in told] == [("kim", "outcome")]
