"""`two-unanswered`: after two unasked messages without a reply, no third."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation, is_message, is_unasked


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good, until they reply; invitations are no messages, the closing line may pass."""
    if not move.unasked or move.play == "connect" or move.occasion.kind == "closing":
        return None
    heard = situation.last_reply(move.person)
    sent = [
        t.at
        for t in situation.with_person(move.person)
        if is_unasked(t) and is_message(t) and (heard is None or t.at > heard)
    ]
    if len(sent) < 2:
        return None
    return RULE.hold(None, "unanswered", who=situation.name(move.person), on=max(sent))


RULE = Rule(
    "two-unanswered",
    "Two messages without an answer are an answer for now.",
    check,
    ends_by=("reply",),
)
