"""`open-question`: while a question waits for its answer, nothing else unasked goes to them."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation, is_word
from afterword.core.world import Touch

WAIT_BUSINESS_DAYS = 10


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until ten business days after the enquiry, on any channel."""
    if not move.unasked:
        return None
    touches = situation.past(move.person).touches
    waiting = [t for t in touches if _waits(situation, t, move.person)]
    if not waiting:
        return None
    asked = waiting[-1]
    until = situation.business_days_after(move.person, asked.at, WAIT_BUSINESS_DAYS)
    if situation.is_past(until):
        return None
    return RULE.hold(until, "question_open", who=situation.name(move.person), on=asked.at)


def _waits(situation: Situation, touch: Touch, person: str) -> bool:
    """Whether it is an enquiry that neither the person nor anyone else of the pursuit answered."""
    if touch.direction != "out" or touch.what != "enquiry" or not touch.direct:
        return False
    heard = situation.last_reply(person)
    if heard is not None and heard > touch.at:
        return False
    return not any(
        is_word(other) and other.at > touch.at
        for pursuit in situation.index.pursuits_of(touch)
        for other in situation.in_pursuit(pursuit)
    )


RULE = Rule(
    "open-question",
    "One question at a time: theirs to answer first.",
    check,
    only_unasked=True,
    ends_by=("date", "reply"),
)
