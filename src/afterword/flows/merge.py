"""Joins two records of one person, and parts what was joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.identity import Cluster, handles_of, person_id
from afterword.core.known import Saying
from afterword.core.name_parts import readings, relation
from afterword.core.names import name_key
from afterword.core.planning.settings import handles
from afterword.core.profiles import profile_key
from afterword.core.projection import people_of
from afterword.core.projection.people import People, user_joins
from afterword.core.projection.reach import Asked
from afterword.core.world import Person, World
from afterword.flows.look import look
from afterword.flows.say import say
from afterword.records import models
from afterword.records.queries.known import known, sayings
from afterword.records.queries.owner import as_value

_MOST_LISTED = 8
_CLOSE = frozenset({"order", "spelling", "short"})
_JOINS = ("merge", "unmerge")
_BY = "name an address, a profile or an id"


def merge(owner: models.Owner, a: str, b: str, *, now: datetime) -> str | None:
    """Takes two people for one from now on; returns the id of the saying, for `undo`.

    None, and nothing is kept, where they are one already by the records or by the user's word. A
    pair that is taken for one until the user says is not: their yes makes it so.
    """
    if not b:
        raise RefusedError("name two people")
    people, (one, name), (other, other_name) = _named_both(owner, a, b, now)
    if one == other or _are_one(people, one, other, tuple(sayings(owner, now, *_JOINS))):
        return None
    values = {"a": one, "b": other, "a_name": name, "b_name": other_name}
    with transaction.atomic():
        return str(say(owner, "merge", values, at=now).id)


def part_pair(owner: models.Owner, a: str, b: str, *, now: datetime) -> str:
    """These are two people, whatever speaks for one: never joined or proposed again, until that
    saying, whose id this returns, is taken back or they are merged.
    """
    _, (one, name), (other, other_name) = _named_both(owner, a, b, now)
    if one == other:
        raise RefusedError(f"{a} and {b} are the same address")
    values = {"a": one, "b": other, "a_name": name, "b_name": other_name}
    with transaction.atomic():
        return str(say(owner, "unmerge", values, at=now).id)


def _are_one(people: People, one: str, other: str, said: Sequence[Saying]) -> bool:
    """Whether two handles are one person's for good."""
    mine = _by_handle(people, one)
    if mine is None or mine is not _by_handle(people, other):
        return False
    joined, pairs = {one}, user_joins(said)[1]
    for _ in pairs:  # over as many as there may be between the two
        joined |= {end for pair in pairs if joined & {*pair} for end in pair}
    pair = {one, other}
    guessed = any(pair & {*p.ours} and pair & {*p.theirs} for p in people.identities.likely)
    return other in joined or not guessed


def unmerge(owner: models.Owner, a: str, *, now: datetime) -> str:
    """Parts an address or a profile, or all of a person's, from the rest; returns the id.

    What the user had merged with it is taken back, which leaves all as it was before that. Where
    nothing was merged by the user, it is parted from now on from what the records join it with.
    """
    person = find_person(look(owner, now, a), a)
    known_as = handles(person)
    named = [each for each in known_as if each == a.casefold()] or [*known_as, person.name]
    with transaction.atomic():
        merged = [each for each in sayings(owner, now, "merge") if _speaks_of(each.values, named)]
        if merged:
            rows = models.Saying.objects.filter(owner=owner, id__in=[each.id for each in merged])
            rows.update(undone_at=now)
            return merged[-1].id
        parted = [each for each in named if each in known_as]
        said = [say(owner, "unmerge", {"a": handle}, at=now) for handle in parted]
    if not said:
        raise RefusedError(f"nothing to part of {a}")
    return str(said[-1].id)


def _speaks_of(values: object, named: list[str]) -> bool:
    return isinstance(values, dict) and any(values.get(end) in named for end in ("a", "b"))


def _named_both(
    owner: models.Owner, a: str, b: str, now: datetime
) -> tuple[People, tuple[str, str], tuple[str, str]]:
    """Everybody; and by what each of the two stays known however people are joined, and the name.

    Of the contacts those are loaded who could be meant, in no transaction, since whoever else
    writes would wait.
    """
    people, _, _ = people_of(as_value(owner), now, known(owner, now, Asked((a, b))))
    found = [_in_records(people, each) for each in (a, b)]
    if None in found:
        world = look(owner, now, a, b)  # some are known by name only
        found = [
            each if each is not None else _in_world(world, who)
            for each, who in zip(found, (a, b), strict=True)
        ]
    one, other = (each for each in found if each is not None)
    return people, one, other


def _in_records(people: People, who: str) -> tuple[str, str] | None:
    """The handle and name of whom an id, an address, a profile or a full name means."""
    text = profile_key(who) or who.strip()
    named = _by_handle(people, text)
    if named is not None:
        return (text.casefold() if "@" in text else text), named.name
    if (found := people.identities.by_id(text)) is not None:
        return people.handle(text) or _first(found), found.name
    key = name_key(text)
    alike = [c for c in people.identities.all() if name_key(c.name) == key] if key else []
    if len(alike) > 1:
        raise RefusedError(f"{len(alike)} people called {who!r}; {_BY}")
    return (_first(alike[0]), alike[0].name) if alike else None


def _by_handle(people: People, text: str) -> Cluster | None:
    return people.identities.find(email=text.casefold() if "@" in text else "", url=text)


def _first(cluster: Cluster) -> str:
    return next(iter(handles_of(cluster)), person_id(cluster.key))


def _in_world(world: World, who: str) -> tuple[str, str]:
    person = find_person(world, who)
    return handle_of(person, who), person.name


def handle_of(person: Person, who: str = "") -> str:
    """What stays the same however people are joined: an address or a profile, else the name.

    That which the user named (`who`), if it is one of theirs.
    """
    if who.casefold() in handles(person):
        return who.casefold()
    return next(iter(handles(person)), person.name)


def find_person(world: World, who: str) -> Person:
    """Somebody by id, address, profile or full name, else by what else they are called, a short
    form or another spelling; RefusedError where that is not one person.
    """
    wanted = profile_key(who) or who.casefold()
    for person in world.people.values():
        if person.id == who or wanted in handles(person):
            return person
    named = [each for each in world.people.values() if name_key(each.name) == name_key(who)]
    named = named or [each for each in world.people.values() if each.is_called(who)]
    named = named or list(_called_like(world, who))
    if wanted in world.owner.emails or name_key(who) == name_key(world.owner.name):
        raise RefusedError(f"{who!r} is you; name an address or a profile of who else is called so")
    if len(named) != 1:
        if not named:
            raise RefusedError(f"nobody called {who!r}; {_BY}")
        known_as = ", ".join(sorted(handle_of(each) for each in named)[:_MOST_LISTED])
        raise RefusedError(f"{len(named)} people called {who!r} ({known_as}); {_BY}")
    return named[0]


def _called_like(world: World, who: str) -> Iterator[Person]:
    wanted = [parts for parts in readings(who) if len(parts.words) > 1]
    for person in world.people.values():
        theirs = readings(person.name) if wanted else ()
        if any(relation(one, other) in _CLOSE for one in wanted for other in theirs):
            yield person
