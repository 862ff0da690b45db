"""When to ask how things stand, whom, and when to let it rest."""

from datetime import date

import pytest
from tests.core.worlds import (
    BERLIN,
    asked,
    at,
    away,
    closed,
    heard,
    hold,
    interview,
    listed,
    move,
    outcome,
    person,
    promised,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Said

DECIDING = pursuit("deciding")
FRIDAY = promised("2025-09-12", "2025-09-05 10:00")
WORD = heard("ruth", "2025-09-05 10:00")


def test_a_promise_is_asked_after_two_business_days_past_its_date() -> None:
    plan = today("2025-09-16 08:29", DECIDING, FRIDAY, WORD)
    waiting = hold(plan, "check_in", "ruth")
    assert (waiting.rule, waiting.until) == ("promised-date", at("2025-09-16 08:30"))
    assert listed(today("2025-09-16 08:30", DECIDING, FRIDAY, WORD)) == [
        ("check_in", "ruth", "promise")
    ]


def test_the_days_are_those_of_the_recipients_calendar() -> None:
    ruth = person("ruth", zone=BERLIN)
    promise = promised("2025-10-02", "2025-09-22 10:00")  # 3 October is a holiday in Germany
    waiting = hold(today("2025-10-01 12:00", DECIDING, promise, ruth), "check_in", "ruth")
    assert waiting.until == at("2025-10-07 08:30", BERLIN)


def test_without_a_promise_seven_business_days_of_silence() -> None:
    waiting = hold(today("2025-09-08 12:00", DECIDING, WORD), "check_in", "ruth")
    assert (waiting.rule, waiting.until) == ("check-in-gap", at("2025-09-16 08:30"))
    assert listed(today("2025-09-16 09:00", DECIDING, WORD)) == [("check_in", "ruth", "silence")]


@pytest.mark.parametrize(
    ("things", "contact"),
    [
        ((promised("2025-09-12", "2025-09-05 10:00", "hana"),), "hana"),
        ((), "ruth"),
        ((closed("person", "ruth"),), "hana"),
        ((away("ruth", "2025-09-05 11:00", left=True),), "hana"),
        ((promised("2025-09-12", "2025-09-05 10:00", "hana"), closed("team")), "ruth"),
    ],
)
def test_who_promised_is_asked_else_the_recruiter_else_the_manager(
    things: tuple[object, ...], contact: str
) -> None:
    plan = today("2025-09-18 09:00", DECIDING, WORD, *things)
    assert [m.person for m in plan.moves if m.play == "check_in"] == [contact]


def test_only_one_person_of_a_pursuit_is_asked() -> None:
    two = (FRIDAY, promised("2025-09-11", "2025-09-05 10:00", "hana", id="another"))
    assert len(listed(today("2025-09-17 09:00", DECIDING, WORD, *two))) == 1


def test_after_five_months_nobody_is_asked_for_what_was_promised() -> None:
    assert listed(today("2026-02-12 12:00", DECIDING, FRIDAY, WORD)) == [
        ("check_in", "ruth", "promise")
    ]
    assert listed(today("2026-02-14 12:00", DECIDING, FRIDAY, WORD)) == []
    paused = outcome("on_hold", "2025-09-05 10:00")
    assert listed(today("2026-04-20 12:00", pursuit("on_hold"), paused, WORD)) != []
    assert listed(today("2026-04-29 12:00", pursuit("on_hold"), paused, WORD)) == []


def test_a_late_question_stands_while_something_still_happens() -> None:
    asks = [("check_in", "ruth", "promise")]
    late = "2026-02-20 12:00"
    word = heard("cleo", "2026-02-05 10:00")
    assert listed(today(late, DECIDING, FRIDAY, WORD, word)) == asks
    first = move(today("2025-09-16 09:00", DECIDING, FRIDAY, WORD), "check_in", "ruth")
    put_off = Said(first.id, "snoozed", at("2026-02-10 11:00"), at("2026-02-18 09:00"))
    assert listed(today(late, DECIDING, FRIDAY, WORD, put_off)) == asks
    by_hand = Said(first.id, "handed_over", at("2026-02-10 11:00"))
    assert listed(today(late, DECIDING, FRIDAY, WORD, by_hand)) == asks
    gone = away("ruth", "2026-02-01 09:00", "2026-02-18")
    assert listed(today("2026-02-24 12:00", DECIDING, FRIDAY, WORD, gone)) == asks


def test_an_offer_is_told_where_the_question_is_too_old_to_ask() -> None:
    elsewhere = pursuit("offer", {"bea": "recruiter"}, ref="other", company="brass")
    offer = outcome("offer", "2026-03-02 10:00", "bea", pursuit="other", company="brass")
    plan = today("2026-03-04 10:00", DECIDING, FRIDAY, WORD, elsewhere, offer)
    assert ("check_in", "ruth", "offer") in listed(plan)


def test_a_second_question_a_closing_line_and_then_rest() -> None:
    world = [DECIDING, FRIDAY, WORD, wrote("ruth", "2025-09-16 10:00")]
    waiting = hold(today("2025-09-17 09:00", *world), "check_in", "ruth")
    assert (waiting.rule, waiting.until) == ("check-in-gap", at("2025-09-30 08:30"))
    assert "open-question" in waiting.also
    second = today("2025-09-30 09:00", *world)
    assert listed(second) == [("check_in", "ruth", "promise")]

    world.append(wrote("ruth", "2025-09-30 10:00"))
    waiting = hold(today("2025-10-01 09:00", *world), "check_in", "ruth")
    assert waiting.until == at("2025-10-21 08:30")
    assert listed(today("2025-10-21 09:00", *world)) == [("check_in", "ruth", "closing")]

    world.append(wrote("ruth", "2025-10-21 10:00", "closing"))
    rest = today("2025-12-01 09:00", *world)
    assert (rest.moves, rest.holds) == ((), ())


def test_a_reply_cancels_the_waiting_question_and_the_count_starts_anew() -> None:
    world = (DECIDING, FRIDAY, WORD, wrote("ruth", "2025-09-16 10:00"))
    reply = heard("ruth", "2025-09-18 10:00")
    plan = today("2025-09-18 11:00", *world, reply)
    assert hold(plan, "check_in", "ruth").until == at("2025-09-29 08:30")
    asked = today("2025-09-29 09:00", *world, reply)
    assert move(asked, "check_in", "ruth").details["nth"] == 1


def test_a_word_after_the_promised_date_is_an_answer_to_it() -> None:
    late = heard("ruth", "2025-09-15 10:00")
    plan = today("2025-09-16 09:00", DECIDING, FRIDAY, WORD, late)
    assert hold(plan, "check_in", "ruth").rule == "check-in-gap"


def test_a_promise_that_a_later_one_replaced_is_not_asked_after() -> None:
    old = promised("2025-09-12", "2025-09-05 10:00", open=False)
    new = promised("2025-09-19", "2025-09-11 10:00")
    plan = today("2025-09-16 12:00", DECIDING, old, new)
    assert hold(plan, "check_in", "ruth").until == at("2025-09-23 08:30")


def test_while_an_interview_lies_ahead_nobody_is_asked() -> None:
    ahead = interview("2025-09-25 10:00", "hana")
    plan = today("2025-09-19 09:00", pursuit("interviewing"), FRIDAY, WORD, ahead)
    waiting = hold(plan, "check_in", "ruth")
    assert (waiting.rule, waiting.until) == ("resting", at("2025-09-25 08:30"))


def test_an_acknowledged_application_is_not_asked_after() -> None:
    assert today("2025-10-20 09:00", pursuit("applied")).holds == ()


def test_an_application_is_asked_after_where_both_sides_have_written() -> None:
    assert listed(today("2025-09-16 09:00", pursuit("applied"), WORD)) == []
    answer = wrote("ruth", "2025-09-05 11:00", "answer")
    plan = today("2025-09-16 09:00", pursuit("applied"), WORD, answer)
    assert listed(plan) == [("check_in", "ruth", "silence")]


@pytest.mark.parametrize("stage", ["offer", "accepted", "rejected", "withdrawn"])
def test_where_all_is_decided_nothing_is_asked(stage: str) -> None:
    plan = today("2025-09-18 09:00", pursuit(stage), FRIDAY, WORD)  # type: ignore[arg-type]
    assert [h for h in plan.holds if h.move.play == "check_in"] == []
    assert [m for m in plan.moves if m.play == "check_in"] == []


def test_on_hold_is_asked_once_after_the_date_they_named() -> None:
    paused = outcome("on_hold", "2025-09-05 10:00")
    waiting = pursuit("on_hold", resumes=date(2025, 9, 30))
    plan = today("2025-09-29 09:00", waiting, paused, WORD)
    assert hold(plan, "check_in", "ruth").until == at("2025-10-01 08:30")
    assert listed(today("2025-10-01 09:00", waiting, paused, WORD)) == [
        ("check_in", "ruth", "silence")
    ]
    after = today("2025-12-01 09:00", waiting, paused, WORD, wrote("ruth", "2025-10-01 10:00"))
    assert (after.moves, after.holds) == ((), ())


def test_on_hold_without_a_date_rests_for_sixty_business_days() -> None:
    paused = outcome("on_hold", "2025-09-05 10:00")
    plan = today("2025-10-06 09:00", pursuit("on_hold"), paused, WORD)
    assert hold(plan, "check_in", "ruth").until == at("2025-11-28 08:30")


def test_a_question_the_user_says_was_asked_counts() -> None:
    first = move(today("2025-09-16 09:00", DECIDING, FRIDAY, WORD), "check_in", "ruth")
    said = Said(first.id, "done", at("2025-09-16 11:00"))
    plan = today("2025-09-17 09:00", DECIDING, FRIDAY, WORD, said)
    assert hold(plan, "check_in", "ruth").until == at("2025-09-30 08:30")


def test_an_offer_from_elsewhere_may_pass_the_promised_date_once() -> None:
    other = pursuit("offer", {"bea": "recruiter"}, ref="other", company="brass")
    offer = outcome(
        "offer",
        "2025-09-09 10:00",
        "bea",
        pursuit="other",
        company="brass",
        answer_by=date(2025, 9, 17),
    )
    world = (DECIDING, FRIDAY, WORD, other, person("bea", "brass"), offer)
    plan = today("2025-09-09 12:00", *world)
    told = move(plan, "check_in", "ruth")
    assert (told.occasion.kind, told.needs) == ("offer", ("confirm",))
    assert hold(plan, "check_in", "ruth").until == at("2025-09-16 08:30")
    assert [m.person for m in plan.moves if m.play == "check_in"] == ["ruth"]
    again = today("2025-09-10 12:00", *world, wrote("ruth", "2025-09-09 14:00"))
    assert [m for m in again.moves if m.play == "check_in"] == []


def test_an_offer_goes_into_a_question_that_is_due_anyway() -> None:
    other = pursuit("offer", {"bea": "recruiter"}, ref="other", company="brass")
    offer = outcome("offer", "2025-09-15 10:00", "bea", pursuit="other", company="brass")
    world = (DECIDING, FRIDAY, WORD, other, person("bea", "brass"), offer)
    plan = today("2025-09-16 12:00", *world)
    assert [m.occasion.kind for m in plan.moves if m.person == "ruth"] == ["promise"]


def test_what_the_user_owes_does_not_hide_the_question() -> None:
    owed = asked("portfolio", "2025-09-05 10:00")
    plan = today("2025-09-16 09:00", DECIDING, FRIDAY, WORD, owed)
    assert ("check_in", "ruth", "promise") in listed(plan)


def test_a_colleagues_answer_counts_where_a_question_was_asked_before_the_date() -> None:
    world = (
        pursuit("deciding"),
        heard("ruth", "2025-09-01 10:00"),
        promised("2025-09-12", "2025-09-01 10:00"),
    )
    asked_early = wrote("ruth", "2025-09-05 10:00")
    assert listed(today("2025-09-22 12:00", *world, asked_early)) == [
        ("check_in", "ruth", "promise")
    ]
    answer = heard("cleo", "2025-09-22 10:00")
    assert listed(today("2025-09-22 12:00", *world, asked_early, answer)) == []
    # What a colleague writes unasked is no answer to the promise.
    assert listed(today("2025-09-22 12:00", *world, answer)) == [("check_in", "ruth", "promise")]


def test_of_several_recruiters_the_one_who_wrote_last_is_asked() -> None:
    desk = pursuit("interviewing", {"amy": "recruiter", "ruth": "recruiter"})
    words = [heard("amy", "2025-09-01 10:00"), heard("ruth", "2025-09-02 10:00")]
    plan = today("2025-09-15 12:00", desk, person("amy"), *words)
    assert listed(plan) == [("check_in", "ruth", "silence")]
    plan = today("2025-09-16 12:00", desk, person("amy"), *words, heard("amy", "2025-09-03 10:00"))
    assert listed(plan) == [("check_in", "amy", "silence")]
