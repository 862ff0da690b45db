"""`check-in-gap`: enquiries of one pursuit keep their distance, and end after the closing line."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import gap_end, standing


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold an enquiry until enough business days have passed; after the closing line for good."""
    pursuit = situation.pursuit(move.pursuit)
    if move.play != "check_in" or pursuit is None:
        return None
    now = standing(situation, pursuit)
    asked = now.enquiries
    spent = len(asked) > 2 or any(one.closing for one in asked)
    if spent or (len(asked) == 2 and move.occasion.kind != "closing"):
        return RULE.hold(None, "asked_enough", count=len(asked))
    until = gap_end(situation, now, move.person)
    if until is None or situation.is_past(until):
        return None
    if asked:
        return RULE.hold(until, "asked", on=asked[-1].at, until=until, count=len(asked))
    if now.ahead is not None:
        return RULE.hold(until, "talk_first", start=now.ahead.start, until=until)
    return RULE.hold(until, "quiet_since", on=now.word, until=until)


RULE = Rule(
    "check-in-gap",
    "Ten business days between two questions, fifteen before a closing line; then it rests.",
    check,
    plays=("check_in",),
    ends_by=("date", "reply"),
)
