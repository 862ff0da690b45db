"""`connector-pace`: who can introduce is asked seldom, and one thing at a time."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation

BETWEEN = timedelta(days=60)
YEAR = timedelta(days=365)
IN_A_YEAR = 3
CONNECTORS_OF_A_COMPANY = 2
SILENCE_BUSINESS_DAYS = 7  # silence that long is a no: the ask is open no more (DESIGN §5.7)


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold an ask until the last one to this connector is answered and 60 days old."""
    if move.play != "introduction" or move.occasion.kind != "company":
        return None
    index = situation.index
    planned = [t for t in situation.planned.unasked if t.what == "introduction_ask"]
    connectors = {a.connector for a in index.world.asks if a.company == move.company}
    connectors |= {t.person for t in planned if t.company == move.company}
    if len(connectors - {move.person}) >= CONNECTORS_OF_A_COMPANY:
        return RULE.hold(None, "connectors_asked", company=move.company)
    asks = sorted(
        [a.at for a in index.world.asks if a.connector == move.person]
        + [t.at for t in planned if t.person == move.person]
    )
    if not asks:
        return None
    until = max(asks[-1] + BETWEEN, _open_until(move, situation))
    if len(asks) >= IN_A_YEAR:
        until = max(until, asks[-IN_A_YEAR] + YEAR)
    if situation.is_past(until):
        return None
    return RULE.hold(until, "connector_asked", who=situation.name(move.person), on=asks[-1])


def _open_until(move: Move, situation: Situation) -> datetime:
    waiting = [
        situation.business_days_after(move.person, a.at, SILENCE_BUSINESS_DAYS)
        for a in situation.index.world.asks
        if a.connector == move.person and a.answered_at is None
    ]
    return max(waiting, default=situation.at)


RULE = Rule(
    "connector-pace",
    "A favour is asked once in sixty days, and three times a year.",
    check,
    plays=("introduction",),
    ends_by=("date",),
)
