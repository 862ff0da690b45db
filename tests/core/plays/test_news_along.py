"""A talking point goes along in a due letter: to one of a panel, once a month, where it fits."""

from __future__ import annotations

from typing import Any

from tests.core.worlds import at, interview, noted, promised, pursuit, today

from afterword.core.planning.moves import Move, Plan
from afterword.core.world import News, Use

TALK = "2025-09-09 14:00"
ROBOTS = "the warehouse robots in the Bremen warehouse"


def item(**more: Any) -> News:
    known: dict[str, Any] = {"kind": "launch", "published": at("2025-09-01 09:00"), **more}
    return News("item", "acme", "Acme opens a Bremen warehouse for robots", "", **known)


def carriers(plan: Plan) -> list[Move]:
    return [move for move in plan.moves if move.details.get("news")]


def test_thanks_carry_it_to_the_one_who_spoke_of_it() -> None:
    met = interview(TALK, "hana", "omar")
    plan = today(
        "2025-09-10 08:00", pursuit("interviewing"), met, noted("hana", TALK, ROBOTS), item()
    )
    assert [(m.play, m.person) for m in carriers(plan)] == [("thank_you", "hana")]


def test_thanks_to_who_did_not_speak_of_it_carry_none() -> None:
    met = interview(TALK, "hana", "omar")
    plan = today("2025-09-10 08:00", pursuit("interviewing"), met, item())
    assert carriers(plan) == []


def test_of_a_panel_one_hears_of_it() -> None:
    met = interview(TALK, "hana", "omar")
    spoke = [noted(who, TALK, ROBOTS) for who in ("hana", "omar")]
    plan = today("2025-09-10 08:00", pursuit("interviewing"), met, *spoke, item())
    assert len(carriers(plan)) == 1


def test_bad_old_or_told_news_goes_along_nowhere() -> None:
    met, spoke = interview(TALK, "hana"), noted("hana", TALK, ROBOTS)
    for thing in (
        item(sensitive=True),
        item(kind="layoffs", sensitive=True),
        item(published=at("2025-08-01 09:00")),
        item(duplicate_of="another"),
        item(used=(Use("hana", at("2025-09-02 09:00")),)),
    ):
        plan = today("2025-09-10 08:00", pursuit("interviewing"), met, spoke, thing)
        assert carriers(plan) == [], thing


def test_a_check_in_carries_it() -> None:
    talk = "2025-08-20 14:00"
    met, spoke = interview(talk, "hana"), noted("hana", talk, ROBOTS)
    promise = promised("2025-09-03", "2025-08-20 16:00")
    plan = today(
        "2025-09-10 10:00",
        pursuit("deciding"),
        met,
        spoke,
        promise,
        item(published=at("2025-08-25 09:00")),
    )
    assert [m.play for m in carriers(plan)] == ["check_in"]
