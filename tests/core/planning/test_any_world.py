"""What holds of the plan of any world."""

import random
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.generated import (
    NOW,
    REFERENCE,
    crowds,
    each_proposal,
    histories,
    proposals,
    said,
    silences,
    worlds,
)
from tests.core.plain_rules import broken
from tests.core.worlds import LONDON, at, by_hand, pursuit, world, wrote

from afterword.core.guardrails import RULES
from afterword.core.planning import drafts
from afterword.core.planning.index import HELPERS
from afterword.core.planning.moves import Move, Plan
from afterword.core.planning.planner import plan, plan_today
from afterword.core.planning.policy import Policy
from afterword.core.planning.words import REASONS, sentence
from afterword.core.world import Touch, World

GENEROUS = Policy(daily_limit=100)


@given(worlds() | silences())
def test_no_plan_breaks_a_guardrail(made: World) -> None:
    assert broken(made, plan(made, Policy(), NOW)) == []


@given(crowds() | silences(), st.integers(1, 5))
def test_no_plan_breaks_a_guardrail_whatever_a_play_proposes(made: World, limit: int) -> None:
    """The plays at hand time their moves so well that the guardrails seldom have to; one that is
    added may not.
    """
    for move in each_proposal(made):
        assert broken(made, _plan_of(made, [move], limit), limit) == []


@given(worlds() | crowds(), st.integers(1, 5), st.data())
def test_no_plan_breaks_a_guardrail_whatever_several_plays_propose(
    made: World, limit: int, data: st.DataObject
) -> None:
    proposed = data.draw(proposals(made))
    assert broken(made, _plan_of(made, proposed, limit), limit) == []


def _plan_of(made: World, proposed: list[Move], limit: int) -> Plan:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drafts, "PLAYS", {"any": lambda _: iter(proposed)})
        return plan(made, Policy(daily_limit=limit), NOW)


@given(worlds(), st.data())
def test_no_plan_breaks_a_guardrail_whatever_the_user_said(
    made: World, data: st.DataObject
) -> None:
    first = plan(made, Policy(), NOW)
    known = [m.id for m in first.moves] + [h.move.id for h in first.holds]
    told = replace(made, said=tuple(data.draw(said(known))))
    found = plan(told, Policy(), NOW)
    # What left by another hand only waits for the word that it went; it is nothing to do.
    to_do = tuple(move for move in found.moves if move.state != "handed_over")
    assert broken(told, replace(found, moves=to_do)) == []


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_what_is_known_makes_no_difference(made: World, dice: random.Random) -> None:
    assert plan(_shuffled(made, dice), Policy(), NOW) == plan(made, Policy(), NOW)


@given(worlds())
def test_the_same_world_gives_the_same_plan(made: World) -> None:
    first = plan(made, Policy(), NOW)
    assert plan(made, Policy(), NOW, first) == first


@given(silences(), st.data())
def test_a_reply_cancels_the_question_that_waited(made: World, data: st.DataObject) -> None:
    """Whoever of their side answers a question: the next one is not due any more.

    A question that nobody has asked yet is still theirs to answer who was to be asked.
    """
    for move in plan(made, GENEROUS, NOW).moves:
        if move.play != "check_in":
            continue
        again = move.details["nth"] > 1
        side = [m.person for p in made.pursuits for m in p.members if m.role not in HELPERS]
        who = data.draw(st.sampled_from(side)) if again else move.person
        reply = Touch("reply", NOW, who, "in", "email", "reply", move.company, move.pursuit)
        answered = replace(made, touches=(*made.touches, reply))
        after = plan(answered, GENEROUS, NOW)
        assert [m for m in after.moves if m.play == "check_in"] == []
        held = [h.move.id for h in after.holds if h.until is None or h.until <= NOW]
        assert move.id not in [*held, *(m.id for m in after.moves)]


@given(silences())
def test_what_is_no_word_of_theirs_cancels_nothing(made: World) -> None:
    """An accepted invitation, a word from a reference, their own words elsewhere."""
    before = [m.id for m in plan(made, GENEROUS, NOW).moves if m.play == "check_in"]
    for who, what in (("acme-0", "accepted"), (REFERENCE, "letter"), ("acme-connector", "reply")):
        if any(t.person == who and t.what == "enquiry" for t in made.touches):
            continue  # what they were asked themselves they answer, and that frees what waited
        touch = Touch("word", NOW, who, "in", "email", what, "acme", "acme")
        told = replace(made, touches=(*made.touches, touch))
        assert [m.id for m in plan(told, GENEROUS, NOW).moves if m.play == "check_in"] == before


@given(worlds(("acme",)), histories("brass"))
def test_another_company_changes_nothing_here(made: World, others: list[object]) -> None:
    # Only an offer is heard of elsewhere, so the other company makes none.
    calm = [t for t in others if getattr(t, "stage", "") not in ("offer", "accepted")]
    calm = calm if len(calm) == len(others) else []
    both = world(NOW, *_things(made), *calm)
    here = plan(made, GENEROUS, NOW)
    there = plan(both, GENEROUS, NOW)
    notes = {"note": None, "length": None}  # the monthly allowance for notes is one for all
    assert [replace(m, why=(), details={**m.details, **notes}) for m in here.moves] == [
        replace(m, why=(), details={**m.details, **notes})
        for m in there.moves
        if m.company == "acme"
    ]


@given(worlds())
def test_every_reason_has_words_and_every_hold_a_rule(made: World) -> None:
    found = plan(made, Policy(), NOW)
    reasons = [reason for move in found.moves for reason in move.why]
    reasons += [hold.why for hold in found.holds]
    reasons += [found.quiet.why] if found.quiet else []
    for reason in reasons:
        assert reason.id in REASONS
        assert "{" not in sentence(reason, NOW, LONDON)
    assert {hold.rule for hold in found.holds} <= set(RULES)
    assert [hold for hold in found.holds if hold.until is not None and hold.until <= NOW] == []


@given(worlds() | silences())
def test_when_the_first_hold_ends_it_is_no_hold_any_more(made: World) -> None:
    """Unless something else has come up: another move, another rule, a later end."""
    found = plan(made, GENEROUS, NOW)
    for hold in [h for h in found.holds if h.until is not None and h.move.play == "check_in"][:1]:
        assert hold.until is not None
        later = plan(replace(made, now=hold.until), GENEROUS, hold.until)
        again = [h for h in later.holds if h.move.id == hold.move.id]
        assert all(h.until is None or h.until > hold.until for h in again)


@given(worlds() | silences())
def test_who_asks_for_today_gets_what_the_whole_plan_has_for_it(made: World) -> None:
    whole, now = plan(made, GENEROUS, NOW), plan_today(made, GENEROUS, NOW)
    assert (now.moves, now.holds, now.left, now.quiet) == (
        whole.moves,
        whole.holds,
        whole.left,
        whole.quiet,
    )


@given(worlds(), st.integers(1, 14))
def test_the_coming_days_begin_with_today(made: World, days: int) -> None:
    now = plan(made, Policy(), NOW)
    coming = plan(made, Policy(), NOW, days=days)
    assert {m.id for m in now.moves} <= {m.id for m in coming.moves}
    assert all("day" in m.details for m in coming.moves)
    ids = [m.id for m in coming.moves] + [h.move.id for h in coming.holds]
    assert len(ids) == len(set(ids))


def test_the_plain_rules_see_a_breach() -> None:
    """The property above is only worth something if its judge can say no."""
    made = world("2025-09-15 09:00", pursuit(), wrote("hana", "2025-09-12 10:00", "other"))
    empty = plan(made, Policy(), made.now)
    note = by_hand(leaves_at=at("2025-09-15 09:00"))
    assert broken(made, replace(empty, moves=(note,))) == [
        "person-pace: achievement achievement to hana"
    ]


def _shuffled(made: World, dice: random.Random) -> World:
    changed = {}
    for field in fields(World):
        value = getattr(made, field.name)
        if isinstance(value, tuple):
            changed[field.name] = tuple(dice.sample(value, len(value)))
    people = dice.sample(sorted(made.people), len(made.people))
    return replace(made, people={p: made.people[p] for p in people}, **changed)


def _things(made: World) -> list[object]:
    found: list[object] = list(made.people.values())
    for field in fields(World):
        value = getattr(made, field.name)
        if isinstance(value, tuple):
            found.extend(value)
    return found
