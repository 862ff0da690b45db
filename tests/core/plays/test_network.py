"""Lines after events, and to those who left the door open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.worlds import (
    at,
    heard,
    listed,
    outcome,
    person,
    pursuit,
    today,
    world,
    wrote,
)

from afterword.core.letters.outline import outline
from afterword.core.world import Achieved, Ask, Gathering, Help, News, Stage
from afterword.writers.phrasebook import write

MEETUP = Gathering("meetup", "Data evening", at("2025-09-10 18:00"), at("2025-09-10 21:00"), "")
KIM = person("kim", "brass")
MET = heard("kim", "2025-09-10 19:00", "meeting", channel="in_person", pursuit="", company="")


def test_a_line_to_whom_one_met_within_two_days() -> None:
    assert listed(today("2025-09-11 10:00", MEETUP, KIM, MET)) == [("network", "kim", "event")]
    assert listed(today("2025-09-12 21:01", MEETUP, KIM, MET)) == []
    sent = wrote("kim", "2025-09-11 09:00", "other", pursuit="", company="brass")
    assert listed(today("2025-09-11 10:00", MEETUP, KIM, MET, sent)) == []


def test_no_line_around_a_manager_who_decides() -> None:
    open_one = pursuit("deciding", {"kim": "colleague"}, company="brass")
    assert listed(today("2025-09-11 10:00", MEETUP, KIM, MET, open_one)) == []


HELPED = Help("help", "kim", "in", "given", at("2025-09-08 10:00"), "read my CV", "note")


def test_thanks_are_proposed_for_help_that_the_user_noted() -> None:
    plan = today("2025-09-11 10:00", HELPED, KIM)
    assert listed(plan) == [("network", "kim", "help")]
    assert not plan.moves[0].obligation

    made = world("2025-09-11 10:00", HELPED, KIM)
    letter = write(outline(plan.moves[0], made), seed="seed")
    assert {ground for s in letter.sentences for ground in s.grounds} == {"help"}


@pytest.mark.parametrize(
    "other",
    [
        replace(HELPED, direction="out"),
        replace(HELPED, state="asked"),
        replace(HELPED, thanked_at=at("2025-09-09 10:00")),
        replace(HELPED, at=at("2025-08-08 10:00")),
        replace(HELPED, source="introduction"),
    ],
)
def test_no_thanks_are_proposed_for_what_was_none_or_has_been_thanked(other: Help) -> None:
    assert listed(today("2025-09-11 10:00", other, KIM)) == []


def test_an_ask_of_which_nothing_came_keeps_no_thanks_for_other_help_back() -> None:
    silent = Ask("ask", "kim", "brass", at("2025-06-02 10:00"), state="silent")
    assert listed(today("2025-09-11 10:00", HELPED, KIM, silent)) == [("network", "kim", "help")]


def test_who_decides_is_not_thanked_beside_it_and_whom_one_wrote_to_has_been() -> None:
    deciding = pursuit("deciding", {"kim": "interviewer"}, company="brass")
    assert listed(today("2025-09-11 10:00", HELPED, KIM, deciding)) == []
    sent = wrote("kim", "2025-09-09 09:00", "other", pursuit="", company="brass")
    assert listed(today("2025-09-11 10:00", HELPED, KIM, sent)) == []


def test_who_only_helps_with_a_decision_gets_a_line_after_an_event() -> None:
    helps = pursuit("deciding", {"kim": "connector"})
    found = listed(today("2025-09-11 10:00", MEETUP, KIM, MET, helps))
    assert ("network", "kim", "event") in found


NO = outcome("rejection", "2025-05-01 10:00")
DOOR = pursuit("rejected", ended=NO.said_at, door_open=True)
TALK = Achieved("talk", "Streaming", date(2025, 8, 1), None, "")


def test_an_open_door_is_used_after_ninety_days_with_something_to_tell() -> None:
    assert listed(today("2025-09-11 10:00", DOOR, NO, TALK)) == [
        ("network", "ruth", "keep_in_touch")
    ]
    assert listed(today("2025-09-11 10:00", DOOR, NO)) == []
    assert listed(today("2025-07-25 10:00", DOOR, NO, TALK)) == []
    shut = pursuit("rejected", ended=NO.said_at)
    assert listed(today("2025-09-11 10:00", shut, NO, TALK)) == []


def test_an_open_door_is_used_once_a_quarter() -> None:
    line = wrote("ruth", "2025-08-15 10:00", "other")
    assert listed(today("2025-09-11 10:00", DOOR, NO, TALK, line)) == []


def test_good_news_of_theirs_is_something_to_tell_where_there_is_nothing_else() -> None:
    won = News("won", "acme", "Acme wins a prize", "", at("2025-09-01 10:00"), "award")

    def details(*things: object) -> list[dict[str, object]]:
        plan = today("2025-09-11 10:00", DOOR, NO, *things)
        return [{k: v for k, v in m.details.items() if k != "day"} for m in plan.moves]

    assert details(won) == [{"news": "won"}]
    assert details(won, TALK) == [{"achievement": "talk"}]
    assert details(replace(won, kind="other")) == []
    assert details(replace(won, sensitive=True)) == []
    assert details(replace(won, published=at("2025-08-01 10:00"))) == []


def test_who_was_met_at_an_announced_event_is_the_users_word() -> None:
    announced = replace(MEETUP, key="page")
    assert listed(today("2025-09-11 10:00", announced, KIM, MET)) == []  # an interview of that day

    noted = replace(MET, what="reply")
    assert listed(today("2025-09-11 10:00", announced, KIM, noted)) == [("network", "kim", "event")]
    stayed = replace(announced, went=False)
    assert listed(today("2025-09-11 10:00", stayed, KIM, noted)) == []


def test_a_page_that_changes_afterwards_asks_for_no_second_line() -> None:
    noted = replace(MET, what="reply")
    ids = {
        move.id
        for fact in ("first", "second")
        for move in today(
            "2025-09-11 10:00", replace(MEETUP, id=fact, key="page"), KIM, noted
        ).moves
    }
    assert len(ids) == 1


def test_two_closed_pursuits_of_one_company_have_one_line_a_quarter() -> None:
    earlier = replace(DOOR, id="earlier", ended=at("2025-04-01 10:00"))
    assert len(today("2025-09-11 10:00", DOOR, earlier, NO, TALK).moves) == 1
    other = {"cleo": "recruiter"}
    earlier = pursuit("rejected", other, ref="earlier", ended=NO.said_at, door_open=True)
    line = wrote("cleo", "2025-08-15 10:00", "other", pursuit="earlier")
    assert listed(today("2025-09-11 10:00", DOOR, earlier, NO, TALK, line)) == []


def test_no_line_where_the_company_has_something_open_with_the_user() -> None:
    live = pursuit("deciding", {"cleo": "recruiter"}, ref="live")
    found = listed(today("2025-09-11 10:00", DOOR, live, NO, TALK))
    assert ("network", "ruth", "keep_in_touch") not in found


def test_news_of_a_company_is_no_occasion_for_who_has_left_it() -> None:
    won = News("won", "acme", "Acme wins a prize", "", at("2025-09-01 10:00"), "award")
    gone = person("ruth", "brass")

    assert listed(today("2025-09-11 10:00", DOOR, NO, won, gone)) == []
    assert len(today("2025-09-11 10:00", DOOR, NO, TALK, gone).moves) == 1


@given(
    st.lists(st.integers(0, 400), max_size=3),
    st.lists(st.integers(0, 400), max_size=2),
    st.sampled_from(("rejected", "deciding", "withdrawn", "offer")),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=60)
def test_long_term_contact_is_seldom_founded_and_never_beside_an_open_decision(
    written: list[int], ended: list[int], other: Stage, talk: bool, won: bool
) -> None:
    now = at("2026-03-03 10:00")
    days = [now - timedelta(days=n) for n in written]
    things: list[object] = [
        pursuit("rejected", ref=f"p{n}", ended=now - timedelta(days=n), door_open=True)
        for n in ended
    ]
    things += [pursuit(other, {"cleo": "recruiter"}, ref="other", ended=now, door_open=True)]
    things += [wrote("ruth", day.isoformat(), "other") for day in days]
    things += [Achieved("talk", "Streaming", date(2026, 2, 20), None, "")] if talk else []
    things += [News("won", "acme", "A prize", "", now - timedelta(days=2), "award")] if won else []

    lines = [m for m in today(now, *things).moves if m.occasion.kind == "keep_in_touch"]

    assert len(lines) <= 1
    for line in lines:
        assert line.details.get("achievement") or line.details.get("news")
        assert all(now - day >= timedelta(days=90) for day in days)
        assert min(ended) >= 90
        assert other in ("rejected", "withdrawn")
