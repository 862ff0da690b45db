"""Circles: who is planned together, and that what strangers do changes nothing."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.core.generated import NOW, touches, worlds
from tests.core.worlds import interview, outcome, person, pursuit, world, wrote

from afterword.core.planning.circles import divide
from afterword.core.planning.index import Common
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.world import Ask, Touch, World


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


@given(worlds(), st.integers(0, 3))
def test_planning_the_same_again_takes_everything_over(made: World, times: int) -> None:
    found = plan(made, Policy(), NOW)
    for _ in range(times):
        found = plan(made, Policy(), NOW, found)
    assert found == plan(made, Policy(), NOW)


def _things(part: World) -> dict[str, set[str]]:
    names = ("pursuits", "interviews", "touches", "promises", "requests", "outcomes", "away")
    return {name: {thing.id for thing in getattr(part, name)} for name in names}
