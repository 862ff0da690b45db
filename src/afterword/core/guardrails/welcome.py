"""`welcome`: no unasked message that costs more than the other's patience has left."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.planning.welcome import bearable_from


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until enough of the load has faded; a check-in within its own windows is never held."""
    if not move.unasked or move.play == "check_in":
        return None
    until = bearable_from(situation, move.person, move.cost)
    if until is not None and until <= situation.at:
        return None
    return RULE.hold(until, "too_much", who=situation.name(move.person))


RULE = Rule(
    "welcome",
    "They have heard enough for now; patience comes back with time.",
    check,
    only_unasked=True,
    ends_by=("date", "reply"),
)
