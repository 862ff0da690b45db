"""Circles: people whose moves bear on each other, planned together and apart from all others.

A pursuit, its company and the people of both are one circle; whoever stands in two joins them, and
so does a connector. What strangers do then cannot change a plan, and a new fact has only its own
circle planned again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from afterword.core.planning.index import HELPERS, Common
from afterword.core.world import World


@dataclass(frozen=True, slots=True)
class Circle:
    """A part of the world that is planned by itself.

    `world` has everything that concerns it and nothing else, save what is everybody's: people to
    look up, achievements, materials, consents, events. `owned` are the people whom only this circle
    plans for. `inputs` are equal when nothing in it has changed.
    """

    key: str
    world: World
    owned: frozenset[str]
    inputs: tuple[Any, ...]


def circles(world: World, common: Common, also: Iterable[tuple[str, str]] = ()) -> list[Circle]:
    """The world in circles, each with its people; who belongs to no pursuit belongs to none,
    unless an event or a favour may be a reason to write to them.

    `also` are persons with a circle's key that they belong to besides.
    """
    found = _Union()
    helpers = _join(world, found)
    for person, key in also:
        found.join(f"h{person}", key)
    return list(_parts(world, common, found, helpers))


class _Union:
    """Which things belong together: ids of pursuits, companies and people, each with its letter."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def root(self, one: str) -> str:
        """The one that stands for all that it was joined with: of them the first by its name."""
        parent = self.parent
        top = one
        while (up := parent.get(top, top)) != top:
            top = up
        while (up := parent.get(one, one)) != top:
            parent[one] = top
            one = up
        return top

    def join(self, one: str, other: str) -> None:
        """Takes both as belonging together."""
        first, second = sorted((self.root(one), self.root(other)))
        self.parent.setdefault(first, first)
        self.parent[second] = first


def _join(world: World, found: _Union) -> dict[str, set[str]]:
    """Joins what belongs together; returns who only helps with each pursuit from outside.

    A reference or connector of several pursuits joins them only where they also sit on the other
    side somewhere.
    """
    members = {m.person for p in world.pursuits for m in p.members if m.role not in HELPERS}
    helping = [(p.id, m.person) for p in world.pursuits for m in p.members if m.role in HELPERS]
    outside = {person for _, person in helping} - members
    in_play = {p.company for p in world.pursuits} | {ask.company for ask in world.asks} - {""}
    helpers: dict[str, set[str]] = defaultdict(set)
    for pursuit in world.pursuits:
        found.join(f"p{pursuit.id}", f"c{pursuit.company}" if pursuit.company else f"p{pursuit.id}")
    for pursuit_id, person in _said_where(world):
        if person in outside:
            helpers[pursuit_id].add(person)
        else:
            found.join(f"p{pursuit_id}", f"h{person}")
    for known in world.people.values():
        if known.company in in_play:
            found.join(f"h{known.id}", f"c{known.company}")
    for ask in world.asks:
        found.join(f"h{ask.connector}", f"c{ask.company}")
    _join_by_touches(world, found, outside, in_play)
    return helpers


def _join_by_touches(world: World, found: _Union, outside: set[str], in_play: set[str]) -> None:
    for touch in world.touches:
        person = f"h{touch.person}"
        if touch.person not in outside:
            if touch.pursuit:
                found.join(f"p{touch.pursuit}", person)
            if touch.company in in_play:
                found.join(person, f"c{touch.company}")
        # Met somewhere: an event may be a reason to write to them.
        if touch.channel == "in_person" and world.gatherings:
            found.join(person, person)


def _said_where(world: World) -> Iterator[tuple[str, str]]:
    """Pursuits with their people: members, and whoever spoke or took part."""
    for pursuit in world.pursuits:
        for member in pursuit.members:
            yield pursuit.id, member.person
    said: list[tuple[str, str]] = []
    for interview in world.interviews:
        said += [(interview.pursuit, p) for p in (*interview.interviewers, interview.organizer)]
    said += [(promise.pursuit, promise.person) for promise in world.promises]
    said += [(r.pursuit, person) for r in world.requests for person in (r.person, r.through)]
    said += [(outcome.pursuit, outcome.person) for outcome in world.outcomes]
    yield from ((pursuit_id, person) for pursuit_id, person in said if person in world.people)


def _parts(
    world: World, common: Common, found: _Union, helpers: Mapping[str, set[str]]
) -> Iterator[Circle]:
    filed = _Filed(found)
    for pursuit in world.pursuits:
        where = found.root(f"p{pursuit.id}")
        filed.things[where]["pursuits"].append(pursuit)
        for person in helpers.get(pursuit.id, ()):
            filed.guests[person].add(where)
    # Whoever asked for references concerns all of them, wherever they stand.
    asking = {found.root(f"p{request.pursuit}") for request in world.requests}
    for person in common.references:
        filed.guests[person] |= asking
    filed.take_in(world)
    owned: dict[str, set[str]] = defaultdict(set)
    for one in found.parent:
        if one[0] == "h":
            owned[found.root(one)].add(one[1:])
    seen: dict[str, set[str]] = defaultdict(set)
    for person, places in filed.guests.items():
        for where in places:
            seen[where].add(person)
    shared = (
        world.achievements,
        world.materials,
        world.consents,
        world.gatherings,
        world.closed,
        world.owner,
        common.key,
    )
    nothing: dict[str, Any] = dict.fromkeys((*_FILED, "said", "facts"), ())
    for where in sorted({*filed.things, *owned}):
        things = {name: tuple(some) for name, some in filed.things[where].items()}
        people = owned[where]
        known = tuple(world.people.get(person) for person in sorted(people | seen[where]))
        part = replace(world, **{**nothing, **things})
        inputs = (known, tuple(sorted(things.items())), shared)
        yield Circle(where, part, frozenset(people), inputs)


_FILED = (
    "pursuits",
    "interviews",
    "promises",
    "requests",
    "outcomes",
    "permissions",
    "away",
    "invitations",
    "touches",
    "moments",
    "news",
    "asks",
)


class _Filed:
    """The world's things by circle: in each that has the person, the pursuit or the company."""

    def __init__(self, found: _Union) -> None:
        self.found = found
        self.things: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
        self.guests: dict[str, set[str]] = defaultdict(set)  # person → circles

    def take_in(self, world: World) -> None:
        """Files everything."""
        for name in ("interviews", "promises", "requests", "outcomes"):
            for thing in getattr(world, name):
                self._file(name, thing, pursuit=thing.pursuit)
        for name in ("permissions", "away", "invitations"):
            for thing in getattr(world, name):
                self._file(name, thing, thing.person)
        for touch in world.touches:
            self._file("touches", touch, touch.person, touch.pursuit, touch.company)
        talks = {interview.id: interview.pursuit for interview in world.interviews}
        for moment in world.moments:
            self._file("moments", moment, moment.person, talks.get(moment.interview, ""))
        for item in world.news:
            self._file("news", item, company=item.company)
        for ask in world.asks:
            self._file("asks", ask, ask.connector, company=ask.company)

    def _file(
        self, name: str, thing: Any, person: str = "", pursuit: str = "", company: str = ""
    ) -> None:
        root, parent = self.found.root, self.found.parent
        places = set(self.guests.get(person, ()))
        for key in (f"h{person}", f"p{pursuit}", f"c{company}"):
            if key in parent:
                places.add(root(key))
        for where in places:
            self.things[where][name].append(thing)
