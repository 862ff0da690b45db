"""What the paces say of planned moves among themselves, held against the guardrails."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.generated import NOW, crowds, proposals, silences, worlds

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


@given(worlds() | crowds() | silences(), st.data())
def test_what_fits_is_what_no_guardrail_holds(made: World, data: st.DataObject) -> None:
    """Whatever plays propose: those at hand seldom have much that could collide."""
    proposed = data.draw(proposals(made))
    for draft in sorted(_drafts(made, proposed), key=_key):
        picked = data.draw(_picks(draft))

        fits = draft.circlet.paces.fits(picked)

        if fits:
            assert _held(draft, picked) == []
        elif not _asks_twice(draft, picked):
            assert _held(draft, picked) != []


def _key(draft: Draft) -> str:
    return draft.circle.key


def _drafts(made: World, proposed: list[Move]) -> Iterator[Draft]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drafts, "PLAYS", {"any": lambda _: iter(proposed)})
        memo = plan(made, GENEROUS, NOW).memo
    assert isinstance(memo, Memo)
    for draft in memo.drafts.values():
        if draft.circlet is not None and len(draft.circlet.steps) > 1:
            yield draft


@st.composite
def _picks(draw: st.DrawFn, draft: Draft) -> list[Picked]:
    steps = draft.circlet.steps
    numbers = st.lists(st.sampled_from(range(len(steps))), min_size=1, max_size=4, unique=True)
    return [(n, draw(st.sampled_from(range(len(steps[n].options))))) for n in draw(numbers)]


def _held(draft: Draft, picked: list[Picked]) -> list[str]:
    """What the rules hold of these moves, each made after those before it."""
    steps, own = draft.circlet.steps, draft.situation
    then = Situation(own.index, own.policy, own.at, own.horizon)
    for move, at in draft.asked:
        then.moved_to(at).plan(move)
    ordered = sorted((steps[s].options[o].seconds, s, o) for s, o in picked)
    found, before = [], []
    for _, number, option in ordered:
        move, at = steps[number].move, steps[number].options[option].at
        found += [verdict.rule for verdict in verdicts(move, then.moved_to(at), CIRCLE_RULES)]
        late = move.latest is not None and at > move.latest
        if late and not verdicts(move, then.moved_to(move.latest), PACE):
            found.append("window")
        if any(_should_follow(move, steps[number].options[0].at, at, *each) for each in before):
            found.append("who decides comes first")
        then.moved_to(at).plan(move)
        before.append((move, at))
    return found


def _should_follow(move, first, at, other, then) -> bool:  # type: ignore[no-untyped-def]
    """Whether the other invitation went to somebody who decides less, though this one could have
    gone then.
    """
    invitations = move.play == other.play == "connect" and move.pursuit == other.pursuit
    return invitations and other.weight < move.weight and first <= then < at


def _asks_twice(draft: Draft, picked: list[Picked]) -> bool:
    """Whether two questions of one pursuit are among them: one plan has but one of them, whatever
    the rules would say of the second weeks later.
    """
    asked = [draft.circlet.steps[s].move for s, _ in picked]
    pursuits = [move.pursuit for move in asked if move.play == "check_in"]
    return len(pursuits) > len(set(pursuits))
