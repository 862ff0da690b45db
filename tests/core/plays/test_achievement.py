"""An achievement is told where it answers somebody, while it is news, and once."""

from datetime import date
from typing import Any

import pytest
from tests.core.worlds import (
    at,
    heard,
    interview,
    listed,
    move,
    noted,
    promised,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Achieved

TALK = "2025-08-20 14:00"
MET = interview(TALK, "hana")
WORRY = noted("hana", TALK, "she worries about replay of streaming batches")
LATER = promised("2025-11-28", "2025-08-20 16:00")  # so that no question is due meanwhile
INVITED = wrote("hana", "2025-08-22 10:00", "invitation")
QUIET = (pursuit("deciding"), MET, INVITED, LATER, WORRY)


def achieved(**more: Any) -> Achieved:
    known: dict[str, Any] = {"day": date(2025, 9, 8), "public_from": None, "told": (), **more}
    return Achieved("talk", "Streaming replay", text="a talk about batches", **known)


def told(now: str, *things: object) -> list[str]:
    plan = today(now, *QUIET, *things)
    return [m.person for m in plan.moves if m.play == "achievement"]


def test_it_goes_to_the_one_whom_it_answers() -> None:
    plan = today("2025-09-09 12:00", *QUIET, achieved())
    assert listed(plan) == [("achievement", "hana", "achievement")]
    assert move(plan, "achievement", "hana").why[0].values["about"] == "batches, replay, streaming"


def test_without_a_shared_matter_there_is_nothing_to_say() -> None:
    unrelated = Achieved("race", "Half marathon", date(2025, 9, 8), None, "under two hours")
    assert told("2025-09-09 12:00", unrelated) == []


@pytest.mark.parametrize(
    ("thing", "now", "people"),
    [
        (achieved(public_from=date(2025, 9, 15)), "2025-09-14 12:00", []),
        (achieved(public_from=date(2025, 9, 15)), "2025-09-15 12:00", ["hana"]),
        (achieved(day=date(2025, 7, 1)), "2025-09-09 12:00", []),
        (achieved(told=("hana",)), "2025-09-09 12:00", []),
        (achieved(told=("ivo",)), "2025-09-09 12:00", ["hana"]),
    ],
)
def test_public_recent_and_once(thing: Achieved, now: str, people: list[str]) -> None:
    assert told(now, thing) == people


def test_ten_business_days_after_the_last_letter() -> None:
    letter = wrote("hana", "2025-09-02 10:00", "thank_you")
    assert told("2025-09-15 12:00", achieved(), letter) == []
    assert told("2025-09-16 12:00", achieved(), letter) == ["hana"]


def test_once_in_three_weeks_and_twice_a_pursuit() -> None:
    before = wrote("hana", "2025-09-02 10:00", "other")
    reply = heard("hana", "2025-09-03 10:00")
    assert told("2025-09-20 12:00", achieved(), before, reply) == []
    assert told("2025-09-23 12:00", achieved(), before, reply) == ["hana"]
    earlier = [Achieved(f"old {n}", "Old", None, None, "", told=("ivo",)) for n in range(2)]
    assert told("2025-09-23 12:00", achieved(), *earlier) == []


@pytest.mark.parametrize("stage", ["rejected", "offer", "applied"])
def test_only_where_they_are_deciding(stage: Any) -> None:
    plan = today("2025-09-09 12:00", pursuit(stage), WORRY, achieved())
    assert "achievement" not in [m.play for m in plan.moves]


def test_it_runs_out_with_its_news() -> None:
    letter = move(today("2025-09-09 12:00", *QUIET, achieved()), "achievement", "hana")
    assert letter.latest == at("2025-11-07 23:59")
