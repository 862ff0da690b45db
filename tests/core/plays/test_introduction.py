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


def told(when: str, *things: Any) -> list[tuple[str, str, bool]]:
    """What is to be told to connectors then: occasion, its text, and whether it is owed."""
    moves = [m for m in today(when, KIM, *FRIENDS, *things).moves if m.play == "introduction"]
    return [(m.occasion.kind, m.occasion.text, m.obligation) for m in moves]


INTRODUCED = {"introduced_at": at("2025-09-03 10:00"), "thanked_at": at("2025-09-03 12:00")}


def test_the_talk_it_led_to_is_told_of_once_those_who_were_met_are_thanked() -> None:
    things = (pursuit("interviewing", {}), asked(**INTRODUCED), interview("2025-09-10 10:00"))

    assert told("2025-09-11 10:00", *things) == []
    assert told("2025-09-12 10:00", *things) == [("outcome", "talk on 10 September", True)]
    wrote_since = wrote("kim", "2025-09-11 12:00", "other", pursuit="")
    assert told("2025-09-12 10:00", *things, wrote_since) == []
    assert told("2025-09-25 10:00", *things) == []


def test_that_nothing_came_of_it_is_told_where_nothing_is_under_way() -> None:
    quiet = (pursuit("applied", {}), asked(**INTRODUCED))

    assert told("2025-10-10 10:00", *quiet) == []
    assert told("2025-10-20 10:00", *quiet) == [("outcome", "nothing came of it", True)]
    assert told("2025-10-20 10:00", pursuit("deciding", {}), asked(**INTRODUCED)) == []


def test_a_kind_no_may_be_thanked_for_and_owes_nothing_else() -> None:
    no = {"answered_at": at("2025-09-03 10:00"), "declined_at": at("2025-09-03 10:00")}
    offer = outcome("offer", "2025-09-20 10:00")

    assert told("2025-09-04 10:00", APPLIED, asked(**no)) == [
        ("help", "answered on 3 September", False)
    ]
    assert told("2025-09-15 10:00", APPLIED, asked(**no)) == []
    assert told("2025-09-21 10:00", pursuit("offer", {}), asked(**no), offer) == []


@pytest.mark.parametrize(
    ("kind", "when"), [("word", "agreed_at"), ("advice", "met_at"), ("introduction", "")]
)
def test_each_kind_of_help_is_thanked_for(kind: Any, when: str) -> None:
    more = {
        "answered_at": at("2025-09-03 10:00"),
        **({when: at("2025-09-03 10:00")} if when else {}),
    }
    found = told("2025-09-03 14:00", APPLIED, asked(kind=kind, **more))

    assert found == ([("help", "helped you on 3 September", True)] if when else [])


def test_two_asks_of_one_person_are_told_of_one_outcome_once() -> None:
    helped = {"answered_at": at("2025-08-03 10:00"), "agreed_at": at("2025-08-03 10:00")}
    first = Ask("first", "kim", "acme", at("2025-08-02 10:00"), kind="advice", **helped)
    second = asked(**INTRODUCED)
    offer = outcome("offer", "2025-09-20 10:00")

    found = told("2025-09-21 10:00", pursuit("offer", {}), first, second, offer)
    assert found == [("outcome", "offer on 20 September", True)]
