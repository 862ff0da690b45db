"""`person-pace`: one unasked message in five business days, four in thirty days."""

from __future__ import annotations

from datetime import timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation

BETWEEN_BUSINESS_DAYS = 5
IN_A_MONTH = 4
MONTH = timedelta(days=30)


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until both paces allow one more; invitations count, likes do not."""
    if not move.unasked:
        return None
    sent = situation.past(move.person).unasked
    if not sent:
        return None
    until = situation.business_days_after(move.person, sent[-1], BETWEEN_BUSINESS_DAYS)
    if len(sent) >= IN_A_MONTH:
        until = max(until, sent[-IN_A_MONTH] + MONTH)
    if situation.is_past(until):
        return None
    return RULE.hold(until, "wrote_lately", who=situation.name(move.person), on=sent[-1])


RULE = Rule(
    "person-pace",
    "One unasked message in five business days is enough for anyone.",
    check,
    only_unasked=True,
    ends_by=("date",),
)
