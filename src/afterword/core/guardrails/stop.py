"""`stop`: no word to people whose pursuits have ended, and never to whom "do not contact" names."""

from __future__ import annotations

from datetime import timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.index import ENDED, HELPERS
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.world import Pursuit

# What may still be said after an end: one gracious reply, one's own withdrawal.
LAST_WORDS = frozenset({"rejection", "withdrawal"})
QUIET_DAYS = 90  # before play 4's line to those who left the door open


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good where they asked not to be written to, or where all has ended."""
    closed = situation.index.closed_by(move.person)
    if closed is not None:
        by = situation.name(closed.person)
        return RULE.hold(None, "closed", by=by, on=closed.said_at, whom=closed.whom)
    known = situation.index.ends
    if move.person not in known:
        known[move.person] = _end_of_all(situation, move.person)
    last = known[move.person]
    if last is None:
        return None
    if move.play == "thank_you" and move.occasion.kind in LAST_WORDS:
        return None
    if move.occasion.kind == "keep_in_touch" and last.door_open and last.ended is not None:
        until = last.ended + timedelta(days=QUIET_DAYS)
        if situation.is_past(until):
            return None
        return RULE.hold(until, "door_open", on=last.ended)
    return RULE.hold(None, "ended", stage=last.stage, company=last.company_name)


def _end_of_all(situation: Situation, person: str) -> Pursuit | None:
    """The pursuit of a person that ended last; None where one goes on, or they only help."""
    memberships = situation.index.memberships.get(person, ())
    if any(role in HELPERS for _, role in memberships):
        return None
    pursuits = [pursuit for pursuit, _ in memberships]
    if not all(_ended(situation, pursuit) for pursuit in pursuits):
        return None
    return max(
        pursuits, key=lambda p: (p.ended is not None, p.ended or p.opened, p.id), default=None
    )


def _ended(situation: Situation, pursuit: Pursuit) -> bool:
    said = situation.index.outcomes.get(pursuit.id, ())
    return pursuit.stage in ENDED or any(o.kind == "complaint" for o in said)


RULE = Rule(
    "stop",
    "Who asked not to be written to is left in peace, and so is a company that has said no.",
    check,
    final=frozenset({"closed"}),
    ends_by=("their_word", "date"),
)
