"""`promised-date`: no enquiry before the promised date and two business days of grace."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import ENQUIRIES, grace_end


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold an enquiry until the grace of the latest open promise has ended."""
    if move.play != "check_in" or _offer_may_pass(move, situation):
        return None
    ends = [
        (until, promise)
        for promise in situation.index.promises.get(move.pursuit, ())
        if promise.open and (until := grace_end(situation, promise, move.person)) is not None
    ]
    until, promise = max(ends, key=lambda e: (e[0], e[1].id), default=(situation.at, None))
    if promise is None or situation.is_past(until):
        return None
    who = situation.name(promise.person)
    return RULE.hold(until, "promised", by=promise.by, until=until, who=who)


def _offer_may_pass(move: Move, situation: Situation) -> bool:
    """An offer from elsewhere may be told at once, but only once to a company."""
    if move.occasion.kind != "offer":
        return False
    # The offer is another company's, so it is looked for among those that all circles hear of.
    known = [o for _, o in situation.index.common.offers] + [*situation.index.world.outcomes]
    offers = [o for o in known if o.id == move.occasion.ref]
    return not any(
        t.what in ENQUIRIES and offers and t.at >= offers[0].said_at
        for t in situation.to_company(move.company)
    )


RULE = Rule(
    "promised-date",
    "They named a date; asking before it, or in the two business days after it, is impatience.",
    check,
    plays=("check_in",),
    ends_by=("date", "their_word"),
)
