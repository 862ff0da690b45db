"""When an approved letter leaves: after the time to undo, in hours that suit the other person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.errors import RefusedError
from afterword.core.guardrails import WORKING_HOURS
from afterword.core.planning.moves import Move
from afterword.core.planning.words import weekday_words
from afterword.core.worktime import leaves_at as in_hours
from afterword.core.world import World

UNDO = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a letter that gets its yes now could leave: as soon as it may, and at its best time."""

    soonest: datetime
    best: datetime


def hours(move: Move, world: World) -> Hours:
    """The two times that a page offers; the same where the best time has come."""
    soonest = world.now + UNDO
    return Hours(
        soonest=hour_for(move, world, soonest),
        best=hour_for(move, world, max(soonest, move.best)),
    )


def leaving(move: Move, world: World, *, chosen: datetime | None, overrule: str) -> datetime:
    """When the letter leaves, if the yes is given now: at its best time, or the one chosen.

    RefusedError where that is outside the other's hours and `overrule` doesn't name
    `working-hours`, where it has gone by, and where the move runs out before.
    """
    soonest = world.now + UNDO
    if chosen is not None and chosen < world.now:
        raise RefusedError(f"{when_words(chosen, world)} is over; choose a time that lies ahead")
    if overrule == WORKING_HOURS.id:
        return max(soonest, chosen or soonest)
    wanted = max(soonest, chosen or move.best)
    at = hour_for(move, world, wanted)
    if chosen is not None and at > wanted:
        raise RefusedError(
            f"{WORKING_HOURS.id}: {when_words(wanted, world)} is outside their hours; "
            f"{when_words(at, world)} is the next that fits, or --overrule {WORKING_HOURS.id}"
        )
    if move.latest is not None and at > move.latest:
        raise RefusedError(
            f"{WORKING_HOURS.id}: it would leave {when_words(at, world)}, after its last time; "
            f"--overrule {WORKING_HOURS.id} sends it in a minute"
        )
    return at


def hour_for(move: Move, world: World, ready: datetime) -> datetime:
    """The first moment from `ready` on that the guardrail `working-hours` lets pass."""
    place = world.people[move.person].place
    return in_hours(
        ready, place.calendar, place.zone, thank_you=move.play == "thank_you", due=move.due
    )


def when_words(at: datetime, world: World) -> str:
    """A moment by the user's clock."""
    local = at.astimezone(ZoneInfo(world.owner.zone))
    return f"{weekday_words(local.date())}, {local:%H:%M}"
