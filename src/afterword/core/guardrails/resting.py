"""`resting`: no enquiry while an interview lies ahead, nor where nothing is open to ask."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import hold_end, standing

DECIDED = frozenset({"offer", "accepted", "rejected", "withdrawn"})


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold an enquiry until the interview is over, the hold has run out, or for good."""
    pursuit = situation.pursuit(move.pursuit)
    if move.play != "check_in" or pursuit is None:
        return None
    if pursuit.stage in DECIDED:
        return RULE.hold(None, "decided", stage=pursuit.stage)
    now = standing(situation, pursuit)
    if now.paused is not None:
        if now.enquiries:
            return RULE.hold(None, "asked_on_hold", on=now.enquiries[0].at)
        until = hold_end(situation, now.paused, pursuit.resumes, move.person)
        if not situation.is_past(until):
            return RULE.hold(until, "on_hold", on=now.paused.said_at, resumes=pursuit.resumes)
    if now.ahead is not None:
        return RULE.hold(now.ahead.end, "interview_ahead", start=now.ahead.start)
    return None


RULE = Rule(
    "resting",
    "While an interview lies ahead or all is on hold, asking adds nothing.",
    check,
    plays=("check_in",),
    ends_by=("date", "their_word"),
)
