"""Circles: who is planned together, and that what strangers do changes nothing."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.core.generated import NOW, touches, worlds
from tests.core.worlds import (
    asked,
    at,
    closed,
    heard,
    interview,
    outcome,
    person,
    promised,
    pursuit,
    world,
    wrote,
)

from afterword.core.planning.circles import divide
from afterword.core.planning.index import Common
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.world import Ask, Gathering, Said, Touch, World


def circles(*things: Any) -> list[set[str]]:
    """The people of each circle that has any."""
    made = world("2025-09-15 09:00", *things)
    division = divide(made, Common(made))
    return [set(circle.owned) for circle in division.circles.values() if circle.owned]


BRASS = pursuit(members={"bo": "recruiter"}, ref="other", company="brass")


def test_a_pursuit_its_company_and_their_people_are_one() -> None:
    colleague = person("cy", "acme")
    found = circles(pursuit(), BRASS, person("bo", "brass"), colleague)
    assert {"bo"} in found
    assert any({"ruth", "hana", "ivo", "ines", "cleo", "cy"} <= some for some in found)


def test_who_stands_in_two_pursuits_joins_them() -> None:
    both = replace(BRASS, members=(*BRASS.members, *pursuit(members={"ruth": "recruiter"}).members))
    assert [some for some in circles(pursuit(), both, person("bo", "brass")) if "bo" in some] == [
        {"bo", "ruth", "hana", "ivo", "ines", "cleo"}
    ]


def test_a_connector_of_two_companies_joins_them() -> None:
    asks = [Ask(f"ask {c}", "cy", c, NOW) for c in ("acme", "brass")]
    found = circles(pursuit(), BRASS, person("bo", "brass"), person("cy", "former"), *asks)
    assert any({"bo", "cy", "hana"} <= some for some in found)


def test_a_reference_joins_nothing() -> None:
    things = [
        pursuit(members={"hana": "hiring_manager", "olga": "reference"}),
        pursuit(members={"bo": "recruiter", "olga": "reference"}, ref="other", company="brass"),
    ]
    found = circles(*things, person("bo", "brass"), person("olga", "former", referee=True))
    assert not any({"bo", "hana"} <= some for some in found)


def test_an_offer_is_heard_of_in_other_circles() -> None:
    offer = outcome("offer", "2025-09-12 10:00", pursuit="other", company="brass", person="bo")
    things = [
        pursuit("deciding"),
        interview("2025-09-10 14:00", "hana"),
        wrote("ruth", "2025-09-01 10:00", "answer"),
        replace(BRASS, stage="offer"),
        person("bo", "brass"),
        offer,
    ]
    made = world("2025-09-15 09:00", *things)
    assert "offer" in [m.occasion.kind for m in plan(made, Policy(), made.now).moves]


@given(worlds(), touches("acme", 99) | touches("brass", 99))
def test_a_plan_after_something_new_is_the_plan_of_all(made: World, new: Touch) -> None:
    """What is taken over of the old plan, and what is filed anew, come to the same."""
    told = replace(made, touches=(*made.touches, new))
    policy = Policy(keep=0.0)
    before = plan(made, policy, NOW)
    division = before.memo.division  # type: ignore[attr-defined]
    again = divide(told, Common(told, division.common), before=division)
    whole = divide(told, Common(told))
    assert {k: (set(c.owned), _things(c.world)) for k, c in again.circles.items()} == {
        k: (set(c.owned), _things(c.world)) for k, c in whole.circles.items()
    }


def test_people_of_a_company_without_a_pursuit_keep_one_pace() -> None:
    """Met at one event; two letters a week to their company are enough all the same."""
    now = at("2025-09-15 10:00")
    four = [person(f"z{n}", "zeta") for n in range(4)]
    event = Gathering("meetup", "Meetup", at("2025-09-14 18:00"), at("2025-09-14 20:00"), "")
    talks = [
        Touch(f"met {p.id}", at("2025-09-14 19:00"), p.id, "in", "in_person", "meeting", "zeta")
        for p in four
    ]
    made = world(now, *four, event, *talks)
    found = plan(made, Policy(), now)
    assert [m.play for m in found.moves] == ["network", "network"]


def test_a_helper_who_is_not_to_be_written_to_elsewhere_is_left_in_peace_here_too() -> None:
    rex = person("rex", "brass", referee=True)
    things = [
        pursuit("deciding", members={"hana": "hiring_manager", "rex": "reference"}),
        pursuit(
            "deciding",
            members={"bo": "recruiter", "rex": "connector"},
            ref="other",
            company="brass",
        ),
        person("bo", "brass"),
        rex,
        asked("references", "2025-09-12 10:00", "hana"),
        closed("team", "bo", company="brass", pursuit="other"),
    ]
    found = plan(made := world("2025-09-15 09:00", *things), Policy(), made.now)
    assert "rex" not in [m.person for m in found.moves]


def test_a_word_taken_back_is_planned_anew() -> None:
    things = [pursuit(), interview("2025-09-12 14:00", "hana")]
    made = world("2025-09-15 09:00", *things)
    (letter,) = [m for m in plan(made, Policy(), made.now).moves if m.play == "thank_you"]
    done = replace(made, said=(Said(letter.id, "done", at("2025-09-12 17:00")),))
    after = plan(done, Policy(), made.now)
    assert plan(made, Policy(), made.now, after) == plan(made, Policy(), made.now)


def test_what_was_sent_today_counts_in_a_plan_that_takes_others_over() -> None:
    things = [
        pursuit("deciding"),
        promised("2025-09-10", "2025-09-05 10:00"),
        heard("ruth", "2025-09-05 10:00"),
        replace(BRASS, stage="deciding"),
        person("bo", "brass"),
        heard("bo", "2025-09-12 10:00", pursuit="other", company="brass"),
    ]
    made = world("2025-09-15 12:00", *things)
    note = wrote("bo", "2025-09-15 11:00", "other", pursuit="other", company="brass")
    told = replace(made, touches=(*made.touches, note))
    policy = Policy(daily_limit=1)
    before = plan(made, policy, made.now)
    assert [m.person for m in before.moves] == ["ruth"]
    again = plan(told, policy, made.now, before)
    assert [h.rule for h in again.holds if h.move.person == "ruth"] == ["daily-limit"]
    assert again == plan(told, policy, made.now)


def test_one_word_to_one_person_of_two_pursuits_is_the_same_in_any_order() -> None:
    two = [
        pursuit("applied", members={}, ref=ref, opened=at(f"2025-09-0{n} 10:00"))
        for n, ref in enumerate(("a", "b"), 1)
    ]
    cy = person("cy", "acme", connected_since=date(2020, 1, 1))
    warm = [
        wrote("cy", "2025-05-01 10:00", "other", pursuit=""),
        heard("cy", "2025-05-02 10:00", pursuit=""),
    ]
    plans = [
        plan(world("2025-09-15 09:00", *some, cy, *warm), Policy(), at("2025-09-15 09:00"))
        for some in (two, two[::-1])
    ]
    assert plans[0].moves
    assert plans[0].moves == plans[1].moves


@given(worlds(), st.integers(0, 3))
def test_planning_the_same_again_takes_everything_over(made: World, times: int) -> None:
    found = plan(made, Policy(), NOW)
    for _ in range(times):
        found = plan(made, Policy(), NOW, found)
    assert found == plan(made, Policy(), NOW)


def _things(part: World) -> dict[str, set[str]]:
    names = ("pursuits", "interviews", "touches", "promises", "requests", "outcomes", "away")
    return {name: {thing.id for thing in getattr(part, name)} for name in names}
