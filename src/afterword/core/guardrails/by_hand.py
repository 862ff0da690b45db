"""`by-hand`: LinkedIn is never automated; the user's own hand does it."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good a LinkedIn move that would leave by itself."""
    if move.channel != "linkedin" or move.leaves_at is None:
        return None
    return RULE.hold(None, "by_hand", who=situation.name(move.person))


RULE = Rule(
    "by-hand", "LinkedIn forbids automation; you press its button.", check, overrulable=False
)
