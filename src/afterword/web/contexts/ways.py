"""The ways by which a letter can leave, as choices with what each means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core.planning.moves import Move
from afterword.core.worktime import zone_info
from afterword.core.world import World
from afterword.flows.leaving import UNDO, Hours
from afterword.flows.read_letter import Opened
from afterword.web.contexts.standing import clock_words
from afterword.web.contexts.words import local


@dataclass(frozen=True, slots=True)
class Way:
    """One choice; `by_hand` where Afterword sends nothing itself."""

    value: str
    title: str
    words: str
    by_hand: bool = False


def ways(opened: Opened, mailto: str, *, fit: bool) -> list[Way]:
    """What can be chosen, what comes first being chosen; `fit`: nothing speaks against the text."""
    sent = list(_sent(opened, fit=fit)) if opened.sender and opened.hours and opened.move else []
    file = Way(
        "file", "Save as a file", "An .eml file that opens in any mail program.", by_hand=True
    )
    mail = Way(
        "mail", "Open in your mail program", "As a new letter there; you send it.", by_hand=True
    )
    return [*sent, file, *([mail] if mailto else [])]


def _sent(opened: Opened, *, fit: bool) -> Iterator[Way]:
    world, move, hours = opened.world, opened.move, opened.hours
    assert move is not None
    assert hours is not None
    minute = world.now + UNDO
    at_once = clock_words(minute, now=world.now, zone=world.owner.zone)
    if hours.soonest <= minute:
        words = f"From {opened.sender}. Undo until it leaves at {at_once}."
        yield Way("send", "Send in a minute", words)
        if hours.best > hours.soonest and _in_time(move, hours):
            yield Way(
                "best", _at(hours.best, world), f"{_why(move, hours, world)} Undo until then."
            )
        return
    theirs = world.now.astimezone(zone_info(world.people[move.person].place.zone))
    if _in_time(move, hours):
        words = f"It is {theirs:%H:%M} where they are; this is the next hour that suits them."
        yield Way("best", _at(hours.best, world), f"{words} Undo until then.")
    if fit:
        words = f"It is {theirs:%H:%M} where they are, outside the hours for mail."
        yield Way("now", "Send in a minute all the same", f"{words} Undo until {at_once}.")


def _in_time(move: Move, hours: Hours) -> bool:
    return move.latest is None or hours.best <= move.latest


def _at(at: datetime, world: World) -> str:
    """Send at 09:05, or on the day it is."""
    words = clock_words(at, now=world.now, zone=world.owner.zone)
    same = local(at, world).date() == local(world.now, world).date()
    return f"Send at {words}" if same else f"Send on {words}"


def _why(move: Move, hours: Hours, world: World) -> str:
    """Why that hour is the move's own."""
    place = world.people[move.person].place
    theirs, mine = hours.best.astimezone(zone_info(place.zone)), local(hours.best, world)
    where = (
        f" It is {theirs:%H:%M} where they are." if theirs.utcoffset() != mine.utcoffset() else ""
    )
    if move.play == "thank_you" and move.occasion.kind == "interview":
        return f"Some hours after the talk it is fresh and well considered.{where}"
    return f"The hour planned for it, within their working day.{where}"
