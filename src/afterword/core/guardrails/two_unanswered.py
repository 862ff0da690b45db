"""`two-unanswered`: after two unasked messages without a reply, no third."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good, until they reply; invitations are no messages, the closing line may pass."""
    if not move.unasked or move.play == "connect" or move.occasion.kind == "closing":
        return None
    sent = situation.unanswered(move.person)
    if len(sent) < 2:
        return None
    return RULE.hold(None, "unanswered", who=situation.name(move.person), on=max(sent))


RULE = Rule(
    "two-unanswered",
    "Two messages without an answer are an answer for now.",
    check,
    only_unasked=True,
    ends_by=("reply",),
)
