"""Bad input: a plan comes out, the doubtful fact is named in it, and nothing crashes."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.core.worlds import (
    LONDON,
    asked,
    at,
    interview,
    move,
    noted,
    person,
    promised,
    pursuit,
    today,
)

from afterword.core.planning.moves import Plan
from afterword.core.planning.words import sentence
from afterword.core.world import Achieved, Gathering, Place

NOW = "2025-09-15 10:00"


def told(plan: Plan) -> list[str]:
    return [sentence(doubt, at(NOW), LONDON) for doubt in plan.doubts]


def test_a_talk_that_ends_before_it_starts_is_named() -> None:
    talk = interview("2025-09-12 14:00", "hana")
    backwards = replace(talk, end=talk.start - timedelta(hours=1))
    plan = today(NOW, pursuit(), backwards)
    assert told(plan) == [
        "a talk on Friday 12 September at 14:00 ends before it starts; put its time right"
    ]
    assert plan.moves


def test_a_promise_for_the_past_is_named() -> None:
    plan = today(NOW, pursuit("deciding"), promised("2025-09-01", "2025-09-08 10:00"))
    assert plan.doubts[0].values["fact"] == "promise 2025-09-01"
    assert "look at the date" in told(plan)[0]


def test_a_decision_before_the_talk_is_named() -> None:
    ahead = interview("2025-09-24 14:00", "hana")
    plan = today(NOW, pursuit(), ahead, promised("2025-09-19", "2025-09-08 10:00"))
    assert told(plan) == [
        (
            "Ruth said by Friday 19 September, and a talk on Wednesday 24 September at 14:00 comes "
            "after it; one of the two is wrong"
        )
    ]


def test_people_without_zone_or_country_are_planned_by_the_users_own() -> None:
    nowhere = replace(person("hana"), place=Place("", "", "own"))
    plan = today(NOW, pursuit(), interview("2025-09-15 08:00", "hana"), nowhere)
    assert move(plan, "thank_you", "hana").due == at("2025-09-16 09:00")
    assert told(plan) == ["nobody knows where Hana is; your own days and hours are taken"]


def test_a_thousand_occasions_for_one_person_are_one_plan() -> None:
    talk = interview("2025-08-20 14:00", "hana")
    things: list[Any] = [
        Achieved(f"done {n}", "A talk on streaming replay", date(2025, 9, 8), None, "replay")
        for n in range(1000)
    ]
    things += [asked(f"sample {n}", "2025-09-12 10:00", "hana") for n in range(1000)]
    things += [
        Gathering(f"event {n}", f"Meetup {n}", at("2025-09-14 18:00"), None, "")
        for n in range(1000)
    ]
    plan = today(NOW, pursuit("deciding"), talk, noted("hana", "2025-08-20 14:00"), *things)
    assert [m.play for m in plan.moves].count("materials") == 1
    assert len(plan.moves) < 10


def test_a_promise_at_the_end_of_time_is_asked_about_and_stops_nothing() -> None:
    for by in ("9999-12-31", "9000-01-01"):
        plan = today(NOW, pursuit("deciding"), promised(by, "2025-09-08 10:00"))
        assert "is that the year that was meant?" in told(plan)[0]
