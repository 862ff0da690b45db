"""`own-pace`: what the user wants for themselves: quiet days, and longer waits than the rules'."""

from __future__ import annotations

from datetime import date, time, timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.worktime import in_zone, zone_info

A_YEAR = 366  # days; who has no day left in it wants no plans at all


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold what is unasked on a quiet day, and until a wait that the user chose has ended."""
    if not move.unasked:
        return None
    policy, zone = situation.policy, situation.index.world.owner.zone
    if policy.quiet_weekdays or policy.quiet_days:
        today = situation.at.astimezone(zone_info(zone)).date()
        if policy.is_quiet(today):
            until = in_zone(_next_day(situation, today), time(0), zone)
            return RULE.hold(until, "quiet_day", until=until)
    wait = move.details.get("not_before")
    if wait is not None and not situation.is_past(wait):
        return RULE.hold(wait, "own_wait", until=wait)
    return None


def _next_day(situation: Situation, today: date) -> date:
    days = (today + timedelta(days=n) for n in range(1, A_YEAR))
    return next(
        (day for day in days if not situation.policy.is_quiet(day)), today + timedelta(days=A_YEAR)
    )


RULE = Rule(
    "own-pace",
    "You wanted a quiet day, or more time between such letters.",
    check,
    only_unasked=True,
    ends_by=("date", "your_word"),
)
