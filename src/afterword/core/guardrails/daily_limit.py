"""`daily-limit`: the user's own limit of unasked moves a day (DESIGN §7)."""

from __future__ import annotations

from datetime import time, timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.worktime import in_zone


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until the user's tomorrow what would be one more than they want in a day."""
    if not move.unasked:
        return None
    midnight, zone = situation.midnight(), situation.index.world.owner.zone
    planned = sum(t.at >= midnight for t in situation.planned.unasked)
    count = situation.sent_today() + planned
    if count < situation.policy.daily_limit:
        return None
    tomorrow = in_zone(midnight.date() + timedelta(days=1), time(0), zone)
    return RULE.hold(tomorrow, "enough_today", limit=situation.policy.daily_limit)


RULE = Rule(
    "daily-limit",
    "Enough for one day; the rest keeps until tomorrow.",
    check,
    only_unasked=True,
    ends_by=("date",),
)
