"""The parts of `bench/policy`: processes drawn, habits followed, memories that fade, the score."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from statistics import NormalDist

import numpy as np
import pytest
from policy_bars import OURS, Equal, Estimate, Judged, bars, beside, equal, frontier, share
from policy_habits import EVERY_THIRD, HABITS, NOTHING, SEQUENCE, THANKS, WEEKLY, Habit, follow
from policy_memory import MODELS, Events, Forgetting, activation
from policy_ours import as_sent, moment, run
from policy_priors import MIDDLE, RANGES, SETTINGS, Priors, Setting
from policy_processes import (
    MANAGER,
    MESSAGES,
    RECRUITER,
    WEEKDAYS,
    Fate,
    Process,
    Promised,
    Talk,
    Word,
    business_day,
    chance_of_answer,
    draw,
    working,
)
from policy_score import (
    CLOSING,
    ENQUIRY,
    INVITATION,
    THANK_YOU,
    Score,
    Sent,
    loads_of,
    panel,
    score,
)

from afterword.core.planning.policy import Policy

MIXED = next(setting for setting in SETTINGS if setting.mixed)
NEVER = 1.0  # a uniform draw that no chance reaches
AT_ONCE = 0.0


def fate(answer: float = NEVER, *, delay: float = 0.1) -> Fate:
    ones = np.ones(MESSAGES)
    return Fate(ones * answer, ones * delay, np.ones((MESSAGES, 3)))


def process(**more: object) -> Process:
    """A screen on Monday and a talk with the manager on the Thursday, then 40 days of waiting."""
    talks = (
        Talk(0.4, 0.5, 0.5 + 1 / 48, (RECRUITER,)),
        Talk(1.4, 3.5, 3.5 + 1 / 24, (MANAGER,)),
    )
    made: dict[str, object] = {
        "number": 0,
        "priors": MIDDLE,
        "opened": 0.4,
        "talks": talks,
        "words": (Word(0.4, RECRUITER), Word(1.4, RECRUITER)),
        "promises": (),
        "decision": 44.5,
        "outcome": 45.5,
        "told": 45.5,
        "end": 45.5,
        "contact": MANAGER,
        "people": 2,
        "fates": (fate(), fate()),
        "keeps": np.full((2, MESSAGES), 0.5),
        "achieved": np.inf,
        "news": np.inf,
    }
    return Process(**{**made, **more})  # type: ignore[arg-type]


def days(habit: Habit, one: Process, seat: int = MANAGER) -> list[int]:
    """The days on which a habit asks somebody, counted from the Monday."""
    people = panel([one])
    sent = follow(habit, people)
    asked = np.isfinite(sent.at[seat]) & (sent.kind[seat] == ENQUIRY)
    return [int(at) for at in sent.at[seat][asked]]


def scored(messages: list[tuple[float, int, float]], one: Process) -> Score:
    """The score of messages to the manager: when, what, and when it is answered."""
    width = max(1, len(messages))
    at, reply = np.full((2, width), np.inf), np.full((2, width), np.inf)
    kind = np.zeros((2, width), np.intp)
    for n, (when, what, answered) in enumerate(messages):
        at[MANAGER, n], kind[MANAGER, n], reply[MANAGER, n] = when, what, answered
    unjumped, untaken = np.zeros(at.shape, bool), np.full(at.shape, np.inf)
    return score(panel([one]), Sent(at, kind, reply, untaken, unjumped))


# Processes drawn.


def test_a_seed_draws_the_same_processes_whatever_else_is_drawn() -> None:
    alone, some = list(draw(MIXED, 7, range(3, 4))), list(draw(MIXED, 7, range(5)))
    assert repr(alone[0]) == repr(some[3])
    assert repr(some[3]) != repr(next(draw(MIXED, 8, range(3, 4))))


def test_the_mixed_setting_draws_all_over_the_ranges() -> None:
    drawn = [one.priors for one in draw(MIXED, 1, range(400))]
    for field in fields(Priors):
        low, high = RANGES[field.name]
        values = [getattr(priors, field.name) for priors in drawn]
        assert low <= min(values) < low + 0.1 * (high - low), field.name
        assert high - 0.1 * (high - low) < max(values) <= high, field.name


def test_the_middle_lies_within_every_range_and_every_setting_keeps_to_them() -> None:
    for setting in SETTINGS:
        for name, (low, high) in RANGES.items():
            assert low <= getattr(setting.priors, name) <= high, (setting.name, name)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_a_process_goes_forward(setting: Setting) -> None:
    for one in draw(setting, 1, range(60)):
        times = [one.opened, *(at for t in one.talks for at in (t.announced, t.start, t.end))]
        assert times == sorted(times)
        assert times[-1] < one.decision < one.outcome
        assert one.decision <= one.end
        assert all(talk.start % 7 < WEEKDAYS for talk in one.talks)
        assert {seat for t in one.talks for seat in t.people} == set(range(len(one.roles)))
        assert all(p.said < p.by for p in one.promises)


def test_processes_are_as_long_and_promises_kept_as_often_as_the_priors_say() -> None:
    drawn = list(draw(Setting("middle"), 1, range(1500)))
    lengths = [one.decision - one.opened for one in drawn]
    final = [(one, p) for one in drawn for p in one.promises if np.isinf(p.closed)]
    kept = [np.isfinite(one.told) and int(one.told) <= p.by for one, p in final]
    assert np.mean(lengths) == pytest.approx(24, abs=1.5)
    assert np.mean(kept) == pytest.approx(MIDDLE.kept, abs=0.05)


def test_nobody_answers_at_night_or_on_a_weekend() -> None:
    at = working(np.linspace(0, 14, 500))
    assert np.all(at % 7 < WEEKDAYS)
    assert np.all((at % 1 >= 9 / 24) & (at % 1 <= 17.5 / 24))
    assert np.all(at >= np.linspace(0, 14, 500))
    assert [business_day(5), business_day(4, 1), business_day(0, 5)] == [7, 7, 7]


def test_the_longer_the_silence_the_seldomer_an_answer() -> None:
    chances = [chance_of_answer("enquiry", n, MIDDLE) for n in range(6)]
    assert chances == [0.5, 0.25, 0.12, 0.06, 0.06, 0.06]
    assert chance_of_answer("thank_you", 3, replace(MIDDLE, answers=1.5)) == 0.375


# Habits.


def test_habits_ask_on_their_days_counted_from_the_talk_and_not_on_weekends() -> None:
    everyone, contact = SEQUENCE
    assert days(everyone, process()) == [7, 10, 17]  # day 6 is a Sunday
    assert days(WEEKLY[0], process()) == [10, 17, 24, 31, 38, 45]
    assert days(EVERY_THIRD[0], process())[:4] == [7, 10, 14, 16]  # 13 is a Sunday
    assert days(contact, process(), RECRUITER) == []
    assert days(NOTHING, process()) == days(THANKS, process()) == []


def test_everyone_who_was_met_is_thanked_the_day_after() -> None:
    sent = follow(THANKS, panel([process()]))
    assert sent.at.astype(int).tolist() == [[1], [4]]
    assert np.all(sent.kind == THANK_YOU)


def test_no_habit_asks_while_a_talk_lies_ahead() -> None:
    assert days(Habit("", days=(2, 8)), process(), RECRUITER) == [8]


def test_a_sequence_ends_with_an_answer_and_a_habit_without_end_waits_after_one() -> None:
    answers = process(fates=(fate(), fate(AT_ONCE)))
    assert days(SEQUENCE[0], answers) == [7]
    assert days(WEEKLY[0], answers) == [10, 17, 24, 31, 38, 45]
    slow = process(fates=(fate(), fate(AT_ONCE, delay=6.0)))
    # The answers come on Monday the 14th and on the 16th.
    assert days(replace(EVERY_THIRD[0], thanks=False), slow)[:3] == [7, 10, 21]


def test_a_question_brings_the_outcome_out_and_ends_it_for_all() -> None:
    silent = process(decision=8.5, told=np.inf, words=(), fates=(fate(), fate(AT_ONCE)))
    assert days(WEEKLY[0], silent) == [10]
    assert days(WEEKLY[0], silent, RECRUITER) == [7]


def test_a_question_before_the_promised_day_is_a_promise_jumped() -> None:
    promise = Promised(RECRUITER, said=4.4, by=16, closed=np.inf)
    people = panel([process(promises=(promise,))])
    sent = follow(Habit("", thanks=True, days=(7, 14)), people)
    jumped = [(int(at), bool(j)) for at, j in zip(sent.at[1], sent.jumped[1], strict=True)]
    assert jumped == [(4, False), (10, True), (17, False)]
    assert score(people, sent).jumped.tolist() == [3]  # the recruiter was asked twice before it


def test_a_promise_that_something_came_of_binds_no_more() -> None:
    promise = Promised(RECRUITER, said=4.4, by=16, closed=9.0)
    assert promise.is_jumped(8.0)
    assert not promise.is_jumped(10.0)


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.name)
def test_messages_are_in_order_and_none_comes_after_the_end(habit: Habit) -> None:
    people = panel(list(draw(MIXED, 2, range(20))))
    sent = follow(habit, people)
    assert np.all(sent.at[:, 1:] >= sent.at[:, :-1])
    assert np.all((sent.at < people.end[:, None]) | np.isinf(sent.at))
    assert np.all(sent.reply >= sent.at)


def test_a_habit_comes_to_as_many_messages_as_ours() -> None:
    people = panel(list(draw(MIXED, 2, range(60))))
    for habit, how in ((EVERY_THIRD[0], "thinned"), (SEQUENCE[0], "lengthened")):
        plain = score(people, follow(habit, people))
        wanted = plain.messages.mean() * (0.6 if how == "thinned" else 1.05)
        made = equal(habit, people, plain, wanted)
        assert made.how == how
        assert made.score.messages.mean() == pytest.approx(wanted, abs=0.25)


# The score.


def below(load: float) -> float:
    """That a threshold of the middle setting lies below it, by the books."""
    return NormalDist(math.log(MIDDLE.median), MIDDLE.spread).cdf(math.log(load))


def test_unanswered_questions_add_up_and_a_thank_you_weighs_little() -> None:
    asked = [(10.4, ENQUIRY, np.inf), (17.4, ENQUIRY, np.inf)]
    thanked = [(10.4, THANK_YOU, np.inf), asked[1]]
    for messages, load in ((asked[:1], 1.0), (asked, 2.0), (thanked, 1.3)):
        assert scored(messages, process()).pushed[0] == pytest.approx(below(load))
    assert scored([], process()).pushed[0] == 0


def test_a_reply_and_a_talk_reset_what_adds_up() -> None:
    answered = [(10.4, ENQUIRY, 12.0), (17.4, ENQUIRY, np.inf)]
    before = [(1.0, ENQUIRY, np.inf), (4.4, ENQUIRY, np.inf)]  # they talked on day 3
    for messages in (answered, before):
        assert scored(messages, process()).pushed[0] == pytest.approx(below(1.0))


def test_what_is_two_weeks_old_adds_nothing() -> None:
    old = [(5.4, ENQUIRY, np.inf), (19.4, ENQUIRY, np.inf)]
    assert scored(old, process()).pushed[0] == pytest.approx(below(1.0))


def test_each_message_beyond_the_threshold_may_put_somebody_off() -> None:
    asked = [(10.4, ENQUIRY, np.inf), (17.4, ENQUIRY, np.inf)]
    once, twice = below(2.0) - below(1.0), below(1.0)
    hazard = MIDDLE.hazard
    expected = once * hazard + twice * (1 - (1 - hazard) ** 2)
    left = scored(asked, process())
    assert left.put_off[0] == pytest.approx(expected)
    assert all(left.kept[model][0] < left.presence[model][0] for model in MODELS)


def test_the_chance_is_what_drawn_thresholds_come_to() -> None:
    people = panel(list(draw(MIXED, 4, range(60))))
    sent = follow(SEQUENCE[0], people)
    loads = np.where(np.isfinite(sent.at), loads_of(people, sent), 0.0)
    chance = np.random.default_rng(1)
    drawn, struck = [], []
    for _ in range(300):
        normal = chance.normal(size=len(people.owner))
        beyond = loads > np.exp(np.log(people.median) + people.spread * normal)[:, None]
        hit = beyond & (chance.random(loads.shape) < people.hazard[:, None])
        drawn.append(beyond.any(axis=1).mean())
        struck.append(hit.any(axis=1).mean())
    made = score(people, sent)
    assert made.pushed.sum() / made.people.sum() == pytest.approx(np.mean(drawn), abs=0.005)
    assert made.put_off.sum() / made.people.sum() == pytest.approx(np.mean(struck), abs=0.005)


def test_everyone_counts_by_their_part() -> None:
    one = scored([], process())
    assert one.people.tolist() == [2]
    assert all(0 < one.presence[model][0] < 1 for model in MODELS)


# The models of memory.


def events(*touches: tuple[float, float, float]) -> Events:
    at, strength, talk = (np.array([[touch[n] for touch in touches]]) for n in range(3))
    return Events(at, strength, talk)


def forgetting(days: float = 14.0) -> Forgetting:
    return Forgetting(np.array([days]), np.array([0.5]), np.array([days]))


def left(model: str, day: float, *touches: tuple[float, float, float]) -> float:
    return float(MODELS[model](events(*touches), np.array([day]), forgetting())[0])


TALK, SCREEN, NOTE = (0.0, 1.87, 2.0), (0.0, 1.87, 1.0), (1.0, 1.0, 0.0)


@pytest.mark.parametrize("model", MODELS)
def test_a_memory_fades_and_a_touch_brings_it_back(model: str) -> None:
    days = [left(model, day, TALK) for day in (0.5, 3, 7, 14, 30, 60)]
    assert days == sorted(days, reverse=True)
    assert left(model, 14, TALK, NOTE) > left(model, 14, TALK)
    assert left(model, 14, TALK, (20.0, 1.0, 0.0)) == left(model, 14, TALK)
    assert left(model, 14, TALK) > left(model, 14, SCREEN)
    assert left(model, 14, (30.0, 1.87, 2.0), NOTE) == 0  # a letter before they have met


def test_fsrs_fades_as_worked_out_in_the_evidence() -> None:
    days = [round(left("FSRS-6", day, SCREEN), 3) for day in (1, 7, 14, 21, 30, 60)]
    assert days == [0.947, 0.808, 0.742, 0.702, 0.668, 0.603]


def test_act_r_fades_as_worked_out_in_the_evidence() -> None:
    def base(day: float, *touches: tuple[float, float, float]) -> float:
        return round(float(activation(events(*touches), np.array([day]))[0]), 2)

    assert [base(day, TALK) for day in (1, 3, 7, 14, 21)] == [-1.59, -2.14, -2.56, -2.91, -3.11]
    assert [base(day, TALK, NOTE) for day in (7, 14, 21)] == [-1.83, -2.20, -2.41]


def test_both_others_are_half_gone_after_the_days_that_are_set() -> None:
    assert left("ACT-R", 14, TALK) == pytest.approx(0.5)
    assert left("exponential", 14, TALK) == pytest.approx(0.5)


# Ours.


def test_ours_thanks_each_interviewer_and_jumps_no_promise() -> None:
    promise = Promised(RECRUITER, said=4.4, by=16, closed=np.inf)
    words = (*process().words, Word(4.4, RECRUITER))
    sent = run(process(promises=(promise,), words=words), Policy())
    thanked = [m.seat for m in sent if m.kind == THANK_YOU]
    asked = [m for m in sent if m.kind in (ENQUIRY, CLOSING)]
    assert thanked == [RECRUITER, MANAGER]
    assert not any(m.jumped for m in asked)
    assert all(m.at >= 18 for m in asked)  # two business days after Wednesday the 16th


def test_ours_hears_answers_and_acceptances_as_the_others_do() -> None:
    prompt = process(fates=(fate(AT_ONCE), fate(AT_ONCE)))
    sent = run(prompt, Policy())
    assert all(np.isfinite(m.reply) for m in sent if m.kind != INVITATION)
    assert all(np.isfinite(m.taken) and np.isinf(m.reply) for m in sent if m.kind == INVITATION)
    made = as_sent([sent], [prompt])
    assert int(np.isfinite(made.at).sum()) == len(sent)
    assert np.all(made.at[:, 1:] >= made.at[:, :-1])


def test_ours_knows_a_talk_only_once_it_is_announced() -> None:
    assert moment(0.0).strftime("%A %H:%M") == "Monday 00:00"
    for one in draw(MIXED, 3, range(8)):
        assert all(m.at >= one.talks[0].end for m in run(one, Policy()))
        assert all(m.at < one.end for m in run(one, Policy()))


# The bars.


def made(presence: float, messages: float, pushed: float, jumped: float = 0.0) -> Score:
    some = np.array([1.0, 1.0, 1.0])
    level = dict.fromkeys(MODELS, some * presence)
    return Score(some * messages, some * 4, some * pushed, some * 0, some * jumped, level, level)


def test_a_cell_that_fails_is_named() -> None:
    by = {habit.name: made(0.8, 3, 1) for habit in HABITS}
    by |= {NOTHING.name: made(0.7, 0, 0), THANKS.name: made(0.95, 2, 0)}
    by |= {f"ours, {manner}": made(0.9, 3, 0) for manner in ("gentle", "standard", "forward")}
    found = {bar.name: bar for bar in bars({"middle": by})}
    failing = found["presence above thank-yous alone"]
    assert len(failing.failures) == len(MODELS)
    assert "middle, FSRS-6 beside thank-you only: -0.05" in str(failing.failures[0])
    assert [bar.name for bar in found.values() if bar.failures] == [failing.name]


def test_the_frontier_is_what_nobody_beats_both_ways() -> None:
    by = {OURS: made(0.9, 3, 0), "more": made(0.95, 9, 2), "worse": made(0.9, 4, 1)}
    assert frontier(by, "ACT-R") == {OURS, "more"}


def test_habits_are_counted_beside_ours_only_where_they_send_as_many() -> None:
    ours = {OURS: made(0.9, 3, 1)}
    even = {"kind": made(0.8, 3.1, 2), "rare": made(0.8, 1, 0)}
    equal_ = {who: Equal("as it is", one) for who, one in even.items()}
    found = beside([Judged("middle", ours, equal_, {})])
    assert found["kind"] == {key: [1, 1] for key in (*MODELS, "pushed")}
    assert found["rare"]["pushed"] == [0, 0]


def test_an_interval_counts_processes_and_not_people() -> None:
    pushed, people = np.array([4.0, 0, 0, 0]), np.full(4, 4.0)
    assert share(pushed, people) == Estimate(25.0, pytest.approx(25.0))
