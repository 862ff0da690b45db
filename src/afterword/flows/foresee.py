"""Looks at the coming days as they will be if nothing else happens."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.planning.index import Index
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.planning.situation import Situation
from afterword.core.planning.welcome import welcome
from afterword.core.world import Person, World
from afterword.flows.look import look
from afterword.flows.merge import find_person
from afterword.flows.shown import move_shown, time_shown, today_shown
from afterword.records import models

Shown = dict[str, Any]


def foresee(owner: models.Owner, now: datetime, *, days: int, person: str = "") -> Shown:
    """CONTRACT.md's `plan`: moves with their day, holds, and for a person the curves."""
    world, policy = look(owner, now), Policy()
    who = find_person(world, person) if person else None
    coming = plan(world, policy, now, days=days)
    document = today_shown(world, coming)
    document["moves"] = [
        move_shown(move, world) | {"day": time_shown(move.details.get("day"))}
        for move in coming.moves
    ]
    document["person"] = who and _curves(world, policy, who, days)
    return document


def _curves(world: World, policy: Policy, person: Person, days: int) -> Shown:
    zone, index = ZoneInfo(world.owner.zone), Index(world)
    start = world.now.astimezone(zone)
    moments = [start + timedelta(days=n) for n in range(days + 1)]
    return {
        "name": person.name,
        "welcome": [
            {
                "day": time_shown(at.date()),
                "value": round(welcome(Situation(index, policy, at), person.id), 2),
            }
            for at in moments
        ],
        "touches": [
            {
                "at": time_shown(touch.at),
                "kind": touch.what,
                "from": "user" if touch.direction == "out" else "them",
            }
            for touch in world.touches
            if touch.person == person.id
        ],
    }
