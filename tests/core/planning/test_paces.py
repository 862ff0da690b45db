"""What the paces say of planned moves among themselves, held against the guardrails."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.generated import NOW, crowds, proposals, silences, worlds
from tests.core.worlds import at, by_hand, pursuit, world

from afterword.core.guardrails import PACE, verdicts
from afterword.core.planning import drafts
from afterword.core.planning.drafts import CIRCLE_RULES, Draft
from afterword.core.planning.moves import Move
from afterword.core.planning.paces import Picked
from afterword.core.planning.planner import Memo, plan
from afterword.core.planning.policy import Policy
from afterword.core.planning.situation import Situation
from afterword.core.world import World

GENEROUS = Policy(daily_limit=100)
SETS = 30  # of moves with their days, in each circle


@given(worlds() | crowds() | silences(), st.randoms(use_true_random=False), st.data())
def test_what_fits_is_what_no_guardrail_holds(
    made: World, dice: random.Random, data: st.DataObject
) -> None:
    """Whatever plays propose: those at hand seldom have much that could collide."""
    proposed = [data.draw(_in_a_window(move)) for move in data.draw(proposals(made))]
    for draft in sorted(_drafts(made, proposed), key=_key):
        paces = draft.circlet.paces
        for _ in range(SETS):
            picked = _picks(draft, dice)

            fits = paces.fits(picked)

            if fits:
                assert _held(draft, picked) == []
                assert all(option < paces.reach(step) for step, option in picked)
            elif not _asks_twice(draft, picked):
                assert _held(draft, picked) != []


def test_an_asked_letter_that_lies_ahead_weighs_on_what_follows() -> None:
    first, second = by_hand("achievement", "ivo"), by_hand("network", "ivo")
    thanks = by_hand(
        "thank_you", "ivo", unasked=False, when=at("2025-09-05 10:00"), cost=0.2, obligation=True
    )

    def fits(*moves: Move) -> bool:
        """The second on the first day that their pace leaves to it."""
        (draft,) = _drafts(world("2025-09-01 09:00", pursuit()), list(moves))
        days = [str(option.at.date()) for option in draft.circlet.steps[1].options]
        return draft.circlet.paces.fits([(0, 0), (1, days.index("2025-09-08"))])

    assert fits(first, second)
    assert not fits(first, second, thanks)


@st.composite
def _in_a_window(draw: st.DrawFn, move: Move) -> Move:
    """The move from some day on, and an invitation until some day, later where a pace held it."""
    earliest = NOW + timedelta(days=draw(st.integers(0, 9)))
    if move.play != "connect" or draw(st.booleans()):
        return replace(move, earliest=earliest)
    last = earliest + timedelta(days=draw(st.integers(1, 6)))
    held = last + timedelta(days=draw(st.integers(1, 9)))
    details = {**move.details, "latest_if_held": held}
    return replace(move, earliest=earliest, latest=last, details=details)


def _key(draft: Draft) -> str:
    return draft.circle.key


def _drafts(made: World, proposed: list[Move]) -> Iterator[Draft]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drafts, "PLAYS", {"any": lambda _: iter(proposed)})
        memo = plan(made, GENEROUS, made.now).memo
    assert isinstance(memo, Memo)
    for draft in memo.drafts.values():
        if draft.circlet is not None and len(draft.circlet.steps) > 1:
            yield draft


def _picks(draft: Draft, dice: random.Random) -> list[Picked]:
    """Some moves, each on one of its days; mostly two."""
    steps = draft.circlet.steps
    some = dice.sample(range(len(steps)), min(len(steps), dice.choice((1, 2, 2, 2, 3, 3, 4))))
    return [(n, dice.randrange(len(steps[n].options))) for n in some]


def _held(draft: Draft, picked: list[Picked]) -> list[str]:
    """What the rules hold of these moves, each made after those before it."""
    steps, own = draft.circlet.steps, draft.situation
    then = Situation(own.index, own.policy, own.at, own.horizon)
    for move, when in draft.asked:
        then.moved_to(when).plan(move)
    ordered = sorted((steps[s].options[o].seconds, s, o) for s, o in picked)
    found, before = [], []
    for _, number, option in ordered:
        move, when = steps[number].move, steps[number].options[option].at
        found += [verdict.rule for verdict in verdicts(move, then.moved_to(when), CIRCLE_RULES)]
        late = move.latest is not None and when > move.latest
        if late and not verdicts(move, then.moved_to(move.latest), PACE):
            found.append("window")
        if any(_should_follow(move, steps[number].options[0].at, when, *each) for each in before):
            found.append("who decides comes first")
        then.moved_to(when).plan(move)
        before.append((move, when))
    return found


def _should_follow(
    move: Move, first: datetime, when: datetime, other: Move, then: datetime
) -> bool:
    """Whether the other invitation went to somebody who decides less, though this one could have
    gone then.
    """
    invitations = move.play == other.play == "connect" and move.pursuit == other.pursuit
    return invitations and other.weight < move.weight and first <= then < when


def _asks_twice(draft: Draft, picked: list[Picked]) -> bool:
    """Whether two questions of one pursuit are among them: one plan has but one of them, whatever
    the rules would say of the second weeks later.
    """
    asked = [draft.circlet.steps[s].move for s, _ in picked]
    pursuits = [move.pursuit for move in asked if move.play == "check_in"]
    return len(pursuits) > len(set(pursuits))
