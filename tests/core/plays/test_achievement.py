"""An achievement is told where it answers somebody, while it is news, and once."""

from datetime import date
from typing import Any

import pytest
from tests.core.worlds import (
    asked,
    at,
    heard,
    interview,
    listed,
    move,
    noted,
    outcome,
    promised,
    pursuit,
    today,
    wrote,
)

from afterword.core.planning.words import sentence
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
    note = move(plan, "achievement", "hana")
    assert note.why[0].values["about"] == "replay of streaming batches"
    assert sentence(note.why[0], note.best, "Europe/London") == (
        "“Streaming replay” answers what worries them, replay of streaming batches"
    )
    assert note.details["achievement"] == "talk"
    assert note.details["answers"] == WORRY.id


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


def test_one_shared_word_and_words_of_every_search_are_no_answer() -> None:
    one = Achieved("one", "Streaming certificate", date(2025, 9, 8), None, "passed the exam")
    every = Achieved("every", "Talk at a meetup", date(2025, 9, 8), None, "asked about her team")
    assert told("2025-09-09 12:00", one, every) == []


def test_a_letter_that_is_due_takes_it_along_and_nothing_goes_by_itself() -> None:
    talk = interview("2025-09-08 14:00", "hana", debriefed=True)
    plan = today("2025-09-09 12:00", *QUIET, talk, achieved())

    thanks = move(plan, "thank_you", "hana")
    assert thanks.details["achievement"] == "talk"
    assert thanks.details["answers"] == WORRY.id
    assert sentence(thanks.why[-1], thanks.best, "Europe/London") == (
        "“Streaming replay” goes along in a sentence: it answers what worries them, "
        "replay of streaming batches"
    )
    assert [m.play for m in plan.moves if m.play == "achievement"] == []


@pytest.mark.parametrize(
    ("thing", "carried"),
    [
        (achieved(), True),
        (achieved(told=("hana",)), False),
        (achieved(public_from=date(2025, 9, 15)), False),
        (Achieved("race", "Half marathon", date(2025, 9, 8), None, "under two hours"), False),
    ],
)
def test_only_what_may_be_told_goes_along(thing: Achieved, carried: bool) -> None:
    request = asked("portfolio", "2025-09-08 10:00", person="hana")
    plan = today("2025-09-09 12:00", *QUIET, request, thing)

    assert ("achievement" in move(plan, "materials", "hana").details) is carried


def test_of_a_panel_one_letter_carries_it() -> None:
    ivo = noted("ivo", TALK, "he worries about streaming batches and their replay")
    talk = interview("2025-09-08 14:00", "hana", "ivo", debriefed=True)
    plan = today("2025-09-09 12:00", *QUIET, ivo, talk, achieved())

    carrying = [m.person for m in plan.moves if "achievement" in m.details]
    assert carrying == ["hana"]


def test_a_gracious_reply_carries_nothing() -> None:
    no = outcome("rejection", "2025-09-08 10:00", person="hana")
    plan = today(
        "2025-09-08 12:00", pursuit("rejected", ended=no.said_at), MET, WORRY, no, achieved()
    )

    assert [m.occasion.kind for m in plan.moves if "achievement" in m.details] == []
