"""`no-empty-word`: every move has an occasion."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good what rests on nothing."""
    if move.occasion.ref and move.occasion.text:
        return None
    return RULE.hold(None, "no_occasion", who=situation.name(move.person))


RULE = Rule("no-empty-word", "A message without a reason takes time and gives nothing.", check)
