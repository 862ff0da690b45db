"""Who is thanked, when, and what else a letter of thanks can be."""

from datetime import date, timedelta

import pytest
from tests.core.worlds import (
    BERLIN,
    LONDON,
    NEW_YORK,
    asked,
    at,
    heard,
    interview,
    listed,
    move,
    noted,
    outcome,
    person,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Said

TALK = interview("2025-09-10 14:00", "hana", "ivo")
THANKS = [("thank_you", "hana", "interview"), ("thank_you", "ivo", "interview")]


def thanked(now: str, *things: object) -> list[str]:
    plan = today(now, pursuit(), TALK, *things)
    return sorted(m.person for m in plan.moves if m.play == "thank_you")


def test_each_interviewer_is_thanked_and_nobody_else() -> None:
    assert thanked("2025-09-10 15:00") == ["hana", "ivo"]


def test_nobody_is_thanked_before_the_interview_has_ended() -> None:
    assert thanked("2025-09-10 14:59") == []


@pytest.mark.parametrize("status", ["cancelled", "tentative"])
def test_an_interview_that_was_not_held_is_not_thanked_for(status: str) -> None:
    talk = interview("2025-09-10 14:00", "hana", status=status)
    assert listed(today("2025-09-10 16:00", pursuit(), talk)) == []


def test_the_letter_is_due_in_a_day_and_runs_out_after_three() -> None:
    letter = move(today("2025-09-10 16:00", pursuit(), TALK), "thank_you", "hana")
    end = at("2025-09-10 15:00")
    assert (letter.earliest, letter.due) == (end, end + timedelta(hours=24))
    assert letter.latest == end + timedelta(hours=72)
    assert letter.obligation
    assert not letter.unasked
    assert thanked("2025-09-13 15:00") == ["hana", "ivo"]
    assert thanked("2025-09-13 15:01") == []


def test_past_the_day_it_goes_without_a_false_excuse() -> None:
    letter = move(today("2025-09-11 16:00", pursuit(), TALK), "thank_you", "hana")
    assert letter.details["late"]
    assert letter.why[0].id == "met_days_ago"


@pytest.mark.parametrize(
    ("start", "best"),
    [
        ("2025-09-10 14:00", "2025-09-10 17:00"),
        ("2025-09-10 16:45", "2025-09-10 19:45"),
        ("2025-09-10 18:00", "2025-09-11 09:00"),
        ("2025-09-10 22:30", "2025-09-11 09:00"),
    ],
)
def test_the_best_hour_is_the_same_day_or_the_next_morning(start: str, best: str) -> None:
    plan = today("2025-09-11 00:00", pursuit(), interview(start, "hana"))
    assert move(plan, "thank_you", "hana").best == at(best)


def test_the_hours_are_those_of_the_interviewer() -> None:
    hana = person("hana", zone=NEW_YORK)
    talk = interview("2025-09-10 18:00", "hana")  # 13:00 to 14:00 in New York
    plan = today("2025-09-10 19:30", pursuit(), hana, talk)
    assert move(plan, "thank_you", "hana").best == at("2025-09-10 16:00", NEW_YORK)


def test_a_thank_you_that_was_sent_is_done() -> None:
    assert thanked("2025-09-10 18:00", wrote("hana", "2025-09-10 17:00", "thank_you")) == ["ivo"]


def test_a_letter_of_unknown_matter_right_after_the_talk_counts_as_thanks() -> None:
    assert thanked("2025-09-10 18:00", wrote("hana", "2025-09-10 17:00", "other")) == ["ivo"]


@pytest.mark.parametrize("what", ["answer", "materials", "enquiry"])
def test_a_letter_that_is_plainly_something_else_is_no_thanks(what: str) -> None:
    assert "hana" in thanked("2025-09-10 18:00", wrote("hana", "2025-09-10 17:00", what))


def test_being_in_copy_is_not_being_thanked() -> None:
    letter = wrote("hana", "2025-09-10 17:00", "thank_you", direct=False)
    assert thanked("2025-09-10 18:00", letter) == ["hana", "ivo"]


def test_the_thanks_for_an_earlier_talk_do_not_count() -> None:
    earlier = interview("2025-09-02 14:00", "hana")
    letter = wrote("hana", "2025-09-02 17:00", "thank_you")
    assert thanked("2025-09-10 18:00", earlier, letter) == ["hana", "ivo"]


def test_two_talks_on_one_day_are_thanked_for_once_after_the_last() -> None:
    wrap_up = interview("2025-09-10 17:00", "hana")
    assert thanked("2025-09-10 16:00", wrap_up) == ["ivo"]
    plan = today("2025-09-10 18:30", pursuit(), TALK, wrap_up)
    assert listed(plan) == [THANKS[1], THANKS[0]]
    assert move(plan, "thank_you", "hana").due == at("2025-09-11 18:00")


def test_thanks_sent_between_two_talks_of_a_day_are_enough() -> None:
    things = (interview("2025-09-10 17:00", "hana"), wrote("hana", "2025-09-10 16:00", "thank_you"))
    assert thanked("2025-09-10 18:30", *things) == ["ivo"]


def test_of_two_talks_in_three_days_the_later_letter_thanks_for_both() -> None:
    plan = today("2025-09-11 12:00", pursuit(), TALK, interview("2025-09-11 10:00", "hana"))
    assert move(plan, "thank_you", "hana").earliest == at("2025-09-11 11:00")


def test_without_an_address_the_recruiter_is_asked_to_pass_it_on() -> None:
    letter = move(
        today("2025-09-10 16:00", pursuit(), TALK, person("ivo", emails=())), *THANKS[1][:2]
    )
    assert "address" in letter.needs
    assert letter.details["through"] == "ruth"


def test_notes_are_asked_for_where_nothing_is_noted_of_that_person() -> None:
    plan = today("2025-09-10 16:00", pursuit(), TALK, noted("hana", TALK.id))
    assert move(plan, "thank_you", "hana").needs == ()
    assert move(plan, "thank_you", "ivo").needs == ("debrief",)


@pytest.mark.parametrize("what", ["done", "dismissed", "sent"])
def test_what_the_user_says_of_a_move_ends_it(what: str) -> None:
    letter = move(today("2025-09-10 16:00", pursuit(), TALK), "thank_you", "hana")
    said = Said(letter.id, what, at("2025-09-10 16:10"))  # type: ignore[arg-type]
    assert thanked("2025-09-10 17:00", said) == ["ivo"]


def test_after_a_rejection_there_is_one_gracious_reply_and_no_thanks() -> None:
    no = outcome("rejection", "2025-09-11 10:00")
    over = pursuit("rejected", ended=no.said_at)
    plan = today("2025-09-11 11:00", over, TALK, no)
    assert listed(plan) == [("thank_you", "ruth", "rejection")]
    assert not plan.moves[0].obligation
    assert listed(today("2025-09-17 11:00", over, TALK, no)) == []
    reply = wrote("ruth", "2025-09-11 12:00", "gracious")
    assert listed(today("2025-09-11 13:00", over, TALK, no, reply)) == []


def test_a_rejection_without_a_talk_needs_no_answer() -> None:
    no = outcome("rejection", "2025-09-11 10:00")
    assert listed(today("2025-09-11 11:00", pursuit("rejected"), no)) == []


def test_an_offer_is_answered_by_its_date() -> None:
    offer = outcome("offer", "2025-09-15 10:00", answer_by=date(2025, 9, 22))
    plan = today("2025-09-16 11:00", pursuit("offer"), offer)
    answer = move(plan, "thank_you", "ruth")
    assert (answer.occasion.kind, answer.due) == ("offer", at("2025-09-22 23:59"))
    assert answer.obligation
    assert "decision" in answer.needs


def test_a_month_after_its_date_an_offer_waits_for_no_answer() -> None:
    offer = outcome("offer", "2025-09-15 10:00", answer_by=date(2025, 9, 22))
    owed = [("thank_you", "ruth", "offer")]
    assert listed(today("2025-10-22 12:00", pursuit("offer"), offer)) == owed
    assert listed(today("2025-10-23 12:00", pursuit("offer"), offer)) == []
    undated = outcome("offer", "2025-09-15 10:00")
    assert listed(today("2025-11-13 12:00", pursuit("offer"), undated)) == owed
    assert listed(today("2025-11-15 12:00", pursuit("offer"), undated)) == []


def test_an_offer_waits_on_while_they_talk_about_it() -> None:
    offer = outcome("offer", "2025-09-15 10:00", answer_by=date(2025, 9, 22))
    word = heard("ruth", "2025-10-21 10:00")
    plan = today("2025-11-05 12:00", pursuit("offer"), offer, word)
    assert listed(plan) == [("thank_you", "ruth", "offer")]
    first = move(today("2025-09-16 12:00", pursuit("offer"), offer), "thank_you", "ruth")
    asked_for_time = Said(first.id, "done", at("2025-10-20 12:00"))
    plan = today("2025-11-05 12:00", pursuit("offer"), offer, asked_for_time)
    assert listed(plan) == [("thank_you", "ruth", "offer")]


def test_word_of_an_acceptance_is_news_for_a_month() -> None:
    accepted = pursuit("accepted", ended=at("2025-09-16 10:00"))
    other = pursuit("deciding", {"bea": "recruiter"}, ref="other", company="brass")
    bea = person("bea", "brass")
    word = heard("bea", "2025-09-08 10:00", pursuit="other", company="brass")
    told = [("thank_you", "bea", "withdrawal")]
    assert listed(today("2025-10-16 09:00", accepted, other, bea, word)) == told
    assert listed(today("2025-10-16 11:00", accepted, other, bea, word)) == []


def test_an_answered_offer_asks_for_nothing() -> None:
    offer = outcome("offer", "2025-09-15 10:00")
    request = asked(
        "an answer", "2025-09-15 10:00", offer_answer=True, done_at=at("2025-09-16 10:00")
    )
    assert listed(today("2025-09-16 11:00", pursuit("offer"), offer, request)) == []


def test_after_accepting_the_others_hear_it_from_the_user() -> None:
    accepted = pursuit("accepted", ended=at("2025-09-16 10:00"))
    other = pursuit("deciding", {"bea": "recruiter"}, ref="other", company="brass")
    bea = person("bea", "brass")
    word = heard("bea", "2025-09-08 10:00", pursuit="other", company="brass")
    plan = today("2025-09-16 11:00", accepted, other, bea, word)
    assert listed(plan) == [("thank_you", "bea", "withdrawal")]
    note = wrote("bea", "2025-09-16 12:00", "withdrawal", pursuit="other", company="brass")
    assert listed(today("2025-09-16 13:00", accepted, other, bea, word, note)) == []


@pytest.mark.parametrize(
    ("start", "zone", "best", "leaves"),
    [
        # A Saturday, and the eve of 3 October in Germany: the next day takes no letters.
        ("2025-09-13 16:30", LONDON, "2025-09-13 19:30", "2025-09-13 19:30"),
        ("2025-09-13 18:00", LONDON, "2025-09-13 21:00", "2025-09-13 21:00"),
        ("2025-09-13 20:00", LONDON, "2025-09-13 21:30", "2025-09-13 21:30"),
        ("2025-10-02 18:00", BERLIN, "2025-10-02 21:00", "2025-10-02 21:00"),
        ("2025-10-02 18:00", LONDON, "2025-10-03 09:00", "2025-10-03 09:00"),
        # Too late for that evening: nothing is left but to be late.
        ("2025-09-13 21:00", LONDON, "2025-09-14 09:00", "2025-09-15 08:00"),
    ],
)
def test_before_a_day_of_rest_thanks_leave_the_same_evening(
    start: str, zone: str, best: str, leaves: str
) -> None:
    talk = interview(start, "hana", zone=zone)
    plan = today(talk.end, pursuit(), person("hana", zone=zone), talk)
    letter = move(plan, "thank_you", "hana")
    assert (letter.best, letter.leaves_at) == (at(best, zone), at(leaves, zone))


def test_the_hours_are_counted_through_a_change_of_the_clocks() -> None:
    # In Germany the clocks go back in the night to Sunday, 26 October 2025.
    talk = interview("2025-10-24 15:00", "hana", zone=BERLIN)
    world = (pursuit(), person("hana", zone=BERLIN), talk)
    letter = move(today("2025-10-25 12:00", *world), "thank_you", "hana")
    assert letter.latest == at("2025-10-27 15:00", BERLIN)
    assert listed(today(at("2025-10-27 15:00", BERLIN), *world))[0][0] == "thank_you"
    assert "thank_you" not in [m[0] for m in listed(today(at("2025-10-27 15:01", BERLIN), *world))]
    saturday = interview("2025-10-25 15:00", "hana", zone=BERLIN)
    letter = move(today("2025-10-25 16:00", *world[:2], saturday), "thank_you", "hana")
    assert letter.due == at("2025-10-26 15:00", BERLIN)
