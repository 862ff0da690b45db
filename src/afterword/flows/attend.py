"""What the user says of an event: that they were there, whom they met, whom they expect there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from afterword.core.corrections import is_address, root_of
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.planning.settings import handles
from afterword.core.world import Gathering, Person, World
from afterword.flows.look import look
from afterword.flows.merge import find_person, handle_of
from afterword.flows.note import note
from afterword.flows.say import say
from afterword.records import models

_INTO = timedelta(hours=1)  # into an event, one has met somebody
_LONGEST = 200  # characters of a name


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody as the user names them: a name, and for whom is not known yet what else they say."""

    name: str
    email: str = ""
    company: str = ""


def find_event(world: World, which: str) -> Gathering:
    """An event by its id, its fact's, or its whole title; RefusedError where that is not one."""
    wanted = " ".join(which.split()).casefold()
    found = [g for g in world.gatherings if which in (g.key, g.id, root_of(g.id))]
    found = found or [g for g in world.gatherings if g.title.casefold() == wanted]
    if len(found) != 1:
        what = "no event is" if not found else f"{len(found)} events are"
        raise RefusedError(f"{what} called {which!r}; `afterword events list` has their ids")
    return found[0]


def went(
    owner: models.Owner, which: str, *, met: Sequence[Met] = (), text: str = "", now: datetime
) -> str:
    """The user was there, and met these; returns the id of the saying, for `undo`.

    Each is a contact in person, so that a line to them is proposed within two days. Whom nobody
    knows yet becomes known by an address, or by name where their company is said.
    """
    # Somebody met may be a contact whom nothing else speaks of.
    world = look(owner, now, *(text for each in met for text in (each.email, each.name) if text))
    event = find_event(world, which)
    if event.start > now:
        raise RefusedError(f"“{event.title}” has not begun yet")
    if event.standing == "cancelled":
        raise RefusedError(f"“{event.title}” was called off")
    if wrong := _wrong(owner, world, met):
        raise WrongFieldsError({"met": wrong})
    with transaction.atomic():
        names = [_known(owner, world, each, now) for each in met]
        known = [world.people[person] for person in event.met if person in world.people]
        already = {handle for each in known for handle in (*handles(each), each.name.casefold())}
        at = _moment(event, now)
        touches = [
            note(
                owner,
                "touch",
                {
                    "person": name,
                    "channel": "in_person",
                    "direction": "in",
                    "when": at.isoformat(),
                    "what": "event",
                    "text": text or f"met at {event.title}",
                },
                now=now,
            )
            for name in names
            if name.casefold() not in already
        ]
        values: dict[str, object] = {"went": "yes", "with": names}
        values |= {"text": text, "touches": touches}
        return _say(owner, event, values, now)


def stayed_away(owner: models.Owner, which: str, *, now: datetime) -> str:
    """The user was not there; returns the id of the saying."""
    return _say(owner, find_event(look(owner, now), which), {"went": "no"}, now)


def expect(owner: models.Owner, which: str, people: Sequence[str], *, now: datetime) -> str:
    """These people said that they will be there; returns the id of the saying."""
    world = look(owner, now, *people)
    event = find_event(world, which)
    names = [handle_of(find_person(world, who), who) for who in people]
    if not names:
        raise RefusedError("name who will be there")
    return _say(owner, event, {"expects": names}, now)


def take_off(owner: models.Owner, which: str, *, now: datetime) -> str:
    """One event off the list, wherever it came from; returns the id of the saying, for `undo`."""
    return _say(owner, find_event(look(owner, now), which), {"went": "removed"}, now)


def _say(owner: models.Owner, event: Gathering, values: dict[str, object], now: datetime) -> str:
    key = event.key or root_of(event.id)
    given = {name: held for name, held in values.items() if held}
    return str(say(owner, "note_event", {"event": key, **given}, at=now, about=key).id)


def _moment(event: Gathering, now: datetime) -> datetime:
    """A time within the event that has been: of a whole day its afternoon tells no more."""
    end = event.end or event.start + _INTO
    return min(now, max(event.start, min(event.start + _INTO, end)))


def _wrong(owner: models.Owner, world: World, met: Sequence[Met]) -> str:
    for each in met:
        if each.email and not is_address(each.email):
            return f"{each.email!r} is no whole address"
        if each.email.casefold() in owner.emails:
            return f"{each.email} is your own address"
        if _find(world, each) is None and not each.email and not each.company:
            return f"nobody called {each.name!r} is known yet; add their address or their company"
    return ""


def _find(world: World, who: Met) -> Person | None:
    for text in filter(None, (who.email, who.name)):
        try:
            return find_person(world, text)
        except RefusedError:
            continue
    return None


def _known(owner: models.Owner, world: World, who: Met, now: datetime) -> str:
    """What somebody is called by in a saying; who is not known is noted first."""
    found = _find(world, who)
    if found is not None:
        return handle_of(found, who.email or who.name)
    name = " ".join(who.name.split())[:_LONGEST] or who.email
    values = {"person": name, "company": who.company, "with": [who.email] if who.email else []}
    note(owner, "person", values, now=now)
    return who.email.casefold() or name
