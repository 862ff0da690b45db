"""`daily-limit`: the user's own limit of unasked moves a day (DESIGN §7)."""

from __future__ import annotations

from datetime import time, timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation, is_unasked
from afterword.core.worktime import in_zone, zone_info


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until the user's tomorrow what would be one more than they want in a day."""
    if not move.unasked:
        return None
    zone = situation.index.world.owner.zone
    today = situation.at.astimezone(zone_info(zone)).date()
    midnight = in_zone(today, time(0), zone)
    sent = situation.index.sent_since(midnight, situation.at)
    count = sum(is_unasked(t) for t in sent) + sum(
        t.at >= midnight for t in situation.planned.unasked
    )
    if count < situation.policy.daily_limit:
        return None
    tomorrow = in_zone(today + timedelta(days=1), time(0), zone)
    return RULE.hold(tomorrow, "enough_today", limit=situation.policy.daily_limit)


RULE = Rule(
    "daily-limit", "Enough for one day; the rest keeps until tomorrow.", check, ends_by=("date",)
)
