"""Looks at the coming days as they will be if nothing else happens."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.core.planning.curves import Curves, curves
from afterword.core.planning.moves import Plan, Weighed
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.planning.settings import policy_of
from afterword.core.world import Person, World
from afterword.flows.look import look
from afterword.flows.merge import find_person
from afterword.flows.shown import left_shown, move_shown, time_shown, today_shown, why_shown
from afterword.records import models

Shown = dict[str, Any]
# How far a person's curves look ahead: 30 business days, as far as plans are made (DESIGN §7).
CURVE_DAYS = 42


def foresee(owner: models.Owner, now: datetime, *, days: int, person: str = "") -> Shown:
    """CONTRACT.md's `plan`: moves with their day, holds, and for a person the curves.

    Beyond the contract each move that was weighed says what it brings and takes (`weighed`), and
    `left` lists what may go and is not worth it, and `doubts` what contradicts itself.
    """
    world = look(owner, now, *filter(None, [person]))
    policy = policy_of(world)
    who = find_person(world, person) if person else None
    coming = plan(world, policy, now, days=days)
    document = today_shown(world, coming)
    document["moves"] = [
        move_shown(move, world)
        | {
            "day": time_shown(move.details.get("day")),
            "weighed": move.weighed and _weighed_shown(move.weighed),
        }
        for move in coming.moves
    ]
    document["doubts"] = [why_shown(doubt, world) for doubt in coming.doubts]
    document["left"] = [left_shown(left, world) for left in coming.left]
    document["person"] = who and _curves_shown(world, policy, who, coming, days)
    return document


def _weighed_shown(weighed: Weighed) -> Shown:
    return {
        "presence": round(weighed.presence, 4),
        "price": round(weighed.price, 4),
        "worth": round(weighed.worth, 4),
        "net": round(weighed.net, 4),
        "today": weighed.today and round(weighed.today, 4),
        "day_after": weighed.day_after and round(weighed.day_after, 4),
        "nearest": weighed.nearest or None,
        "free_since": time_shown(weighed.free_since),
    }


def _curves_shown(world: World, policy: Policy, person: Person, coming: Plan, days: int) -> Shown:
    ahead = max(days, CURVE_DAYS)
    whole = plan(world, policy, coming.at, coming, days=ahead)
    planned = [
        (whole.days.get(move.id, max(move.best, coming.at)), move)
        for move in whole.moves
        if move.person == person.id
    ]
    planned.sort(key=lambda p: (p[0], p[1].id))
    found: Curves = curves(world, policy, person.id, planned, ahead=ahead)
    return {
        "name": person.name,
        "presence": [
            {
                "day": time_shown(point.day),
                "value": round(point.presence, 3),
                "if_nothing": round(point.if_nothing, 3),
            }
            for point in found.points
        ],
        "welcome": [
            {"day": time_shown(point.day), "value": round(point.welcome, 3)}
            for point in found.points
        ],
        "touches": [
            {
                "at": time_shown(touch.at),
                "kind": touch.what,
                "from": "user" if touch.direction == "out" else "them",
            }
            for touch in found.touches
        ],
        "planned": [{"at": time_shown(at), "move": move.id} for at, move in found.planned],
        "decision": [
            {"day": time_shown(day), "share": round(share, 4)} for day, share in found.decision
        ],
    }
