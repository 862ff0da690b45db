"""The plan as a whole: what comes first, what displaces what, and when nothing is right."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.worlds import (
    NEW_YORK,
    asked,
    at,
    heard,
    hold,
    interview,
    listed,
    move,
    person,
    promised,
    pursuit,
    today,
    wrote,
)

from afterword.core.planning.policy import Override, Policy
from afterword.core.world import Invitation, Said

DUE = (
    pursuit("deciding"),
    promised("2025-09-12", "2025-09-05 10:00"),
    heard("ruth", "2025-09-05 10:00"),
)


def test_moves_are_ordered_by_what_is_due_or_runs_out_first() -> None:
    talk = interview("2025-09-16 10:00", "hana")
    wish = asked("portfolio", "2025-09-15 10:00", due="2025-09-19")
    plan = today("2025-09-16 12:00", *DUE, talk, wish)
    assert [m.play for m in plan.moves] == ["thank_you", "materials"]
    plan = today("2025-09-16 12:00", *DUE, wish)
    assert [m.play for m in plan.moves] == ["materials", "check_in"]


def test_a_question_that_is_due_comes_before_invitations() -> None:
    talk = interview("2025-09-15 10:00", "hana", "ivo", "ines")
    promise = promised("2025-09-15", "2025-09-05 10:00", "cleo")
    plan = today("2025-09-17 12:00", pursuit("deciding"), promise, talk)
    chosen = [(m.play, m.person) for m in plan.moves if m.unasked]
    assert chosen == [("connect", "hana"), ("check_in", "cleo")]
    assert {hold(plan, "connect", who).rule for who in ("ines", "ivo")} == {"company-pace"}


def test_what_a_listed_move_displaces_is_held_from_now_on() -> None:
    talk = interview("2025-09-10 10:00", "hana", "ivo", "ines")
    later = promised("2025-10-10", "2025-09-10 12:00")
    plan = today("2025-09-12 12:00", pursuit(), talk, later)
    displaced = [h for h in plan.holds if h.move.play == "connect"]
    assert [(h.rule, h.until) for h in displaced] == [("company-pace", at("2025-09-19 08:30"))]


def test_the_daily_limit_holds_what_is_more() -> None:
    things = []
    for n in range(7):
        company = f"firm{n}"
        contact = f"rae{n}"
        things += [
            person(contact, company),
            pursuit("deciding", {contact: "recruiter"}, ref=f"role{n}", company=company),
            promised(
                "2025-09-12",
                "2025-09-05 10:00",
                contact,
                pursuit=f"role{n}",
                company=company,
                id=f"promise {n}",
            ),
        ]
    plan = today("2025-09-16 12:00", *things)
    assert len(plan.moves) == 5
    assert {(h.rule, h.until) for h in plan.holds} == {("daily-limit", at("2025-09-17 08:30"))}
    generous = today("2025-09-16 12:00", *things, policy=Policy(daily_limit=9))
    assert len(generous.moves) == 7


def test_yesterdays_choice_stays() -> None:
    talk = interview("2025-09-10 10:00", "ivo", "ines", "nora")
    world = (
        pursuit(members={"ivo": "interviewer", "ines": "interviewer", "nora": "interviewer"}),
        person("nora"),
        talk,
        promised("2025-10-10", "2025-09-10 12:00", "ivo"),
    )
    first = today("2025-09-12 12:00", *world)
    chosen = {m.id for m in first.moves if m.play == "connect"}
    (left,) = [h.move for h in first.holds if h.move.play == "connect"]
    pretended = replace(first, moves=(left,))
    second = today("2025-09-12 13:00", *world, previous=pretended)
    assert left.id in {m.id for m in second.moves}
    assert left.id not in chosen


def test_a_hold_ends_when_the_recipients_working_day_starts() -> None:
    ruth = person("ruth", zone=NEW_YORK)
    plan = today("2025-09-15 12:00", *DUE, ruth)
    assert hold(plan, "check_in", "ruth").until == at("2025-09-16 08:30", NEW_YORK)
    assert hold(plan, "check_in", "ruth").move.earliest == at("2025-09-16 08:30", NEW_YORK)


def test_mail_leaves_in_their_hours_and_invitations_by_hand() -> None:
    ruth = person("ruth", zone=NEW_YORK)
    plan = today("2025-09-17 22:00", *DUE, ruth)
    assert move(plan, "check_in", "ruth").leaves_at == at("2025-09-17 17:00", NEW_YORK)
    assert move(today("2025-09-17 23:00", *DUE, ruth), "check_in", "ruth").leaves_at == at(
        "2025-09-18 08:30", NEW_YORK
    )
    talk = interview("2025-09-10 10:00", "hana")
    invited = today("2025-09-12 12:00", pursuit(), talk)
    assert move(invited, "connect", "hana").leaves_at is None


def test_snoozed_moves_come_back_by_themselves() -> None:
    first = move(today("2025-09-16 12:00", *DUE), "check_in", "ruth")
    said = Said(first.id, "snoozed", at("2025-09-16 12:10"), until=at("2025-09-18 09:00"))
    assert listed(today("2025-09-17 12:00", *DUE, said)) == []
    assert listed(today("2025-09-18 12:00", *DUE, said)) == [("check_in", "ruth", "promise")]


def test_what_left_by_another_hand_waits_for_the_word_that_it_went() -> None:
    first = move(today("2025-09-16 12:00", *DUE), "check_in", "ruth")
    said = Said(first.id, "handed_over", at("2025-09-16 12:10"))
    waiting = move(today("2025-09-17 12:00", *DUE, said), "check_in", "ruth")
    assert (waiting.state, waiting.needs) == ("handed_over", ("confirm_sent",))
    sent = Said(first.id, "sent", at("2025-09-17 12:10"))
    assert listed(today("2025-09-17 13:00", *DUE, said, sent)) == []


def test_the_last_word_on_when_it_comes_back_counts_and_is_what_comes_next() -> None:
    first = move(today("2025-09-16 12:00", *DUE), "check_in", "ruth")
    later = Said(first.id, "snoozed", at("2025-09-16 12:10"), until=at("2025-10-18 00:00"))
    sooner = Said(first.id, "snoozed", at("2025-09-16 12:20"), until=at("2025-09-19 00:00"))
    assert listed(today("2025-09-19 12:00", *DUE, later, sooner)) == [
        ("check_in", "ruth", "promise")
    ]
    plan = today("2025-09-17 12:00", *DUE, later, sooner)
    assert plan.quiet is not None
    assert (plan.quiet.why.id, plan.quiet.next) == ("put_off", at("2025-09-19 00:00"))


def test_what_waits_for_a_word_that_it_went_takes_no_room() -> None:
    first = move(today("2025-09-16 12:00", *DUE), "check_in", "ruth")
    said = Said(first.id, "handed_over", at("2025-09-16 12:10"))
    none_left = wrote("ivo", "2025-09-17 09:00", "other", company="brass", pursuit="")
    plan = today("2025-09-17 12:00", *DUE, said, none_left, policy=Policy(daily_limit=1))
    assert [m.state for m in plan.moves] == ["handed_over"]


def test_of_very_many_moves_of_one_circle_none_is_lost() -> None:
    things: list[object] = []
    for n in range(24):
        boss = f"boss{n:02}"
        things += [
            pursuit(
                "deciding", {boss: "hiring_manager", "cleo": "coordinator"}, f"role{n}", f"c{n}"
            ),
            person(boss, f"c{n}"),
            promised(
                "2025-09-12",
                "2025-09-05 10:00",
                boss,
                id=f"p{n}",
                pursuit=f"role{n}",
                company=f"c{n}",
            ),
        ]
    plan = today("2025-09-16 12:00", *things, policy=Policy(daily_limit=100))
    assert sum(m.play == "check_in" for m in plan.moves) == 24


def test_a_quiet_day_of_the_users_own_asks_nothing_unasked_of_them() -> None:
    policy = Policy(quiet_weekdays=frozenset({1}))  # the 16th is a Tuesday
    plan = today("2025-09-16 12:00", *DUE, policy=policy)
    assert (hold(plan, "check_in", "ruth").rule, plan.moves) == ("own-pace", ())
    assert today("2025-09-17 12:00", *DUE, policy=policy).moves
    wish = asked("portfolio", "2025-09-15 10:00", due="2025-09-19")
    assert [m.play for m in today("2025-09-16 12:00", *DUE, wish, policy=policy).moves] == [
        "materials"
    ]


def test_the_users_longer_wait_holds_and_ends() -> None:
    policy = Policy(overrides=(Override("role", "recruiter", play="check_in", later=2),))
    held = hold(today("2025-09-16 12:00", *DUE, policy=policy), "check_in", "ruth")
    assert (held.rule, held.until) == ("own-pace", at("2025-09-18 08:30"))
    assert today("2025-09-18 12:00", *DUE, policy=policy).moves


def test_a_gentle_manner_asks_nothing_that_brings_nothing() -> None:
    gentle = today("2025-09-16 12:00", *DUE, policy=Policy(manner="gentle"))
    assert (gentle.moves, [each.move.play for each in gentle.left]) == ((), ["check_in"])
    assert gentle.quiet is not None
    assert gentle.quiet.why.id == "left_alone"
    for_ruth = Policy(manner="gentle", overrides=(Override("person", "ruth", manner="standard"),))
    assert today("2025-09-16 12:00", *DUE, policy=for_ruth).moves


def test_a_quiet_day_says_why_and_what_comes_next() -> None:
    assert today("2025-09-16 12:00", *DUE).quiet is None
    plan = today("2025-09-15 12:00", *DUE)
    assert plan.quiet is not None
    assert plan.quiet.next == at("2025-09-16 08:30")
    ahead = today("2025-09-15 12:00", pursuit(), interview("2025-09-15 15:00", "hana"))
    assert ahead.quiet is not None
    assert ahead.quiet.next == at("2025-09-15 16:00")
    nothing = today("2025-09-15 12:00")
    assert nothing.quiet is not None
    assert (nothing.quiet.why.id, nothing.quiet.next) == ("nothing_yet", None)


def test_holds_of_the_far_future_are_only_shown_for_questions() -> None:
    far = promised("2025-12-12", "2025-09-05 10:00")
    plan = today("2025-09-15 12:00", pursuit("deciding"), far)
    assert hold(plan, "check_in", "ruth").until == at("2025-12-16 08:30")


def test_the_coming_days_have_their_moves_with_the_day() -> None:
    talk = interview("2025-09-17 10:00", "hana")
    world = (pursuit(), talk, promised("2025-09-17", "2025-09-05 10:00"))
    assert listed(today("2025-09-16 12:00", *world)) == []
    week = today("2025-09-16 12:00", *world, days=7)
    days = {(m.play, m.person): m.details["day"] for m in week.moves}
    assert days == {
        ("thank_you", "hana"): date(2025, 9, 17),
        ("connect", "hana"): date(2025, 9, 22),
        ("check_in", "ruth"): date(2025, 9, 19),
    }


def test_the_coming_days_keep_every_pace() -> None:
    talk = interview("2025-09-10 10:00", "hana", "ivo", "ines", "ruth")
    world = (pursuit(), talk, promised("2025-10-10", "2025-09-10 12:00"))
    plan = today("2025-09-12 12:00", *world, days=6)
    assert len([m for m in plan.moves if m.play == "connect"]) == 2
    plan = today("2025-09-12 12:00", *world, days=14)
    days = sorted(m.details["day"] for m in plan.moves if m.play == "connect")
    assert len(days) == 4
    assert days[2] - days[0] >= timedelta(days=7)


def test_an_invitation_that_nobody_made_a_touch_of_counts_for_the_pace() -> None:
    talk = interview("2025-09-10 10:00", "hana", "ivo", "ines")
    later = promised("2025-10-10", "2025-09-10 12:00")
    sent = (Invitation("ivo", at("2025-09-11 10:00")), Invitation("ines", at("2025-09-11 10:05")))
    plan = today("2025-09-12 12:00", pursuit(), talk, later, *sent)
    assert hold(plan, "connect", "hana").rule == "company-pace"


def test_who_wrote_to_them_is_the_reason_in_words_of_the_world() -> None:
    letter = wrote("ruth", "2025-09-12 10:00", "other")
    held = hold(today("2025-09-16 12:00", *DUE, letter), "check_in", "ruth")
    assert (held.rule, held.why.values["on"]) == ("person-pace", letter.at)


def test_a_quiet_day_ends_with_a_move_that_nothing_holds() -> None:
    talk = interview("2025-09-11 10:00", "hana")  # a Thursday
    thanks = wrote("hana", "2025-09-11 15:00", "thank_you")
    later = promised("2025-10-10", "2025-09-11 12:00")
    plan = today("2025-09-11 16:00", pursuit(), talk, thanks, later)
    assert plan.quiet is not None
    assert plan.quiet.next == at("2025-09-12 08:30")  # the invitation


def test_what_is_not_ready_hangs_on_no_order() -> None:
    """Ivo's invitation waits for tomorrow in any case; today's two hold it back for a week."""
    earlier = interview("2025-09-10 10:00", "hana", "ines")
    talk = interview("2025-09-11 15:00", "ivo")
    later = promised("2025-10-10", "2025-09-10 12:00")
    plan = today("2025-09-12 12:00", pursuit(), earlier, talk, later)
    assert sorted(m.person for m in plan.moves if m.play == "connect") == ["hana", "ines"]
    assert hold(plan, "connect", "ivo").rule == "company-pace"
    assert today("2025-09-12 12:00", pursuit(), earlier, talk, later, previous=plan) == plan


@pytest.mark.parametrize("play", ["check_in", "materials", "connect", "thank_you"])
@pytest.mark.parametrize("word", ["dismissed", "done", "sent"])
def test_what_the_user_has_done_or_does_not_want_comes_no_more(play: str, word: str) -> None:
    things = {
        "check_in": DUE,
        "materials": (pursuit(), asked("portfolio", "2025-09-15 10:00")),
        "connect": (pursuit(), interview("2025-09-12 10:00", "hana")),
        "thank_you": (pursuit(), interview("2025-09-15 10:00", "hana")),
    }[play]
    (found,) = [m for m in today("2025-09-16 12:00", *things).moves if m.play == play]
    said = Said(found.id, word, at("2025-09-16 12:10"))  # type: ignore[arg-type]
    after = today("2025-09-16 13:00", *things, said)
    assert found.id not in [m.id for m in after.moves] + [h.move.id for h in after.holds]
