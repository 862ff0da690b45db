"""`away`: nothing unasked to somebody whose automatic reply says that they are not there."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until two business days after they are back; who gave no day counts as back at once."""
    away = situation.index.away.get(move.person)
    if not move.unasked or away is None or away.since > situation.at:
        return None
    who = situation.name(move.person)
    if away.left:
        return RULE.hold(None, "left", who=who, alternate=away.alternate)
    back = away.until or situation.day(move.person, away.since)
    grace = situation.policy.grace_business_days
    until = situation.business_days_after(move.person, back, grace)
    if situation.is_past(until):
        return None
    return RULE.hold(until, "away", who=who, back=away.until, alternate=away.alternate)


RULE = Rule(
    "away",
    "They are away; a full inbox on the first day back is no place for a letter.",
    check,
    only_unasked=True,
    ends_by=("date", "their_word"),
)
