"""Joins two records of one person, and parts what was joined."""

from __future__ import annotations

from datetime import datetime

from afterword.core.errors import RefusedError
from afterword.core.names import name_key
from afterword.core.planning.settings import handles
from afterword.core.world import Person, World
from afterword.flows.look import look
from afterword.flows.say import say
from afterword.records import models


def merge(owner: models.Owner, a: str, b: str, *, now: datetime) -> str:
    """Takes two people for one from now on; returns the id of the saying, for `undo`."""
    if not b:
        raise RefusedError("name two people")
    world = look(owner, now, a, b)
    one, other = (handle_of(find_person(world, each), each) for each in (a, b))
    if one == other:
        raise RefusedError(f"{a} and {b} are one person already")
    return str(say(owner, "merge", {"a": one, "b": other}, at=now).id)


def unmerge(owner: models.Owner, a: str, *, now: datetime) -> str:
    """Parts an address or a profile, or all of a person's, from the rest; returns the id."""
    person = find_person(look(owner, now, a), a)
    known = handles(person)
    named = [handle for handle in known if handle == a.casefold()] or known
    said = [say(owner, "unmerge", {"a": handle}, at=now) for handle in named]
    if not said:
        raise RefusedError(f"nothing to part of {a}")
    return str(said[-1].id)


def handle_of(person: Person, who: str = "") -> str:
    """What stays the same however people are joined: an address or a profile, else the name.

    That which the user named (`who`), if it is one of theirs.
    """
    if who.casefold() in handles(person):
        return who.casefold()
    return next(iter(handles(person)), person.name)


def find_person(world: World, who: str) -> Person:
    """Somebody by id, address, profile or full name; RefusedError where that is not one person."""
    wanted = who.casefold()
    for person in world.people.values():
        if person.id == who or wanted in handles(person):
            return person
    named = [each for each in world.people.values() if name_key(each.name) == name_key(who)]
    if len(named) != 1:
        what = "nobody" if not named else f"{len(named)} people"
        raise RefusedError(f"{what} called {who!r}; name an address")
    return named[0]
