"""Circles: people whose moves bear on each other, planned together and apart from all others.

A pursuit, its company and the people of both are one circle; whoever stands in two joins them, and
so does a connector. What strangers do then cannot change a plan, and a new fact has only its own
circle planned again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from afterword.core.planning.index import HELPERS, Common, Index
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


@dataclass(frozen=True, slots=True)
class Division:
    """A world in circles, and what is needed to file something new in it."""

    world: World
    common: Common
    found: _Union
    filed: _Filed
    circles: Mapping[str, Circle]  # by key


def divide(
    world: World,
    common: Common,
    also: Iterable[tuple[str, str]] = (),
    before: Division | None = None,
) -> Division:
    """The world in circles, each with its people; who belongs to no pursuit belongs to none,
    unless an event or a favour may be a reason to write to them.

    `also` are persons with a circle's key that they belong to besides. `before` is the division of
    the same world with less in it, which is kept where nothing joins what was apart.
    """
    if before is not None and not also:
        news = _additions(before, world, common)
        if news is not None:
            return _with(before, world, common, news)
    found = _Union()
    helpers = _join(world, common, found)
    for person, key in also:
        found.join(f"h{person}", key)
    return _parts(world, common, found, helpers)


# What may be added to one circle without a look at the others.
_ADDED = ("touches", "promises", "requests", "outcomes", "permissions", "away", "invitations")
MOST_ADDITIONS = 20


def _additions(before: Division, world: World, common: Common) -> list[tuple[str, Any]] | None:
    """What is new since then, by field; None where more has changed than that."""
    if common.key != before.common.key:
        return None
    news: list[tuple[str, Any]] = []
    for each in fields(World):
        name = each.name
        was, now = getattr(before.world, name), getattr(world, name)
        if was is now or name in ("now", "said", "facts", "facets"):
            continue
        if name not in _ADDED:
            return None
        known = set(map(id, was))
        fresh = [(name, thing) for thing in now if id(thing) not in known]
        if len(fresh) != len(now) - len(was) or len(fresh) > MOST_ADDITIONS:
            return None
        news += fresh
    alone = all(_place_of(before, thing) is not None for _, thing in news)
    return news if alone else None


def _place_of(before: Division, thing: Any) -> str | None:
    """The one circle that a thing belongs to; None where it may join some or be in several."""
    parent, people = before.found.parent, {thing.person, getattr(thing, "through", thing.person)}
    if any(f"h{p}" not in parent or p in before.filed.guests for p in people):
        return None
    keys = [f"h{person}" for person in people]
    keys += [f"p{pursuit}" for pursuit in [getattr(thing, "pursuit", "")] if pursuit]
    keys += [
        f"c{company}" for company in [getattr(thing, "company", "")] if f"c{company}" in parent
    ]
    roots = {before.found.root(key) for key in keys}
    return roots.pop() if len(roots) == 1 else None


def _with(before: Division, world: World, common: Common, news: list[tuple[str, Any]]) -> Division:
    filed = before.filed.copy()
    touched: set[str] = set()
    for name, thing in news:
        where = _place_of(before, thing)
        assert where is not None
        if where not in touched:
            filed.things[where] = {n: list(some) for n, some in filed.things[where].items()}
            touched.add(where)
        filed.things[where].setdefault(name, []).append(thing)
    made = dict(before.circles)
    for where in sorted(touched):
        owned = before.circles[where].owned
        made[where] = _circle(world, common, where, filed, owned, _blank(world))
    return Division(world, common, before.found, filed, made)


class _Union:
    """Which things belong together: ids of pursuits, companies and people, each with its letter."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def root(self, one: str) -> str:
        """The one that stands for all that it was joined with: of them the first by its name."""
        parent = self.parent
        top = parent.get(one, one)
        if parent.get(top, top) == top:  # nearly always
            return top
        while (up := parent.get(top, top)) != top:
            top = up
        while (up := parent.get(one, one)) != top:
            parent[one] = top
            one = up
        return top

    def join(self, one: str, other: str) -> None:
        """Takes both as belonging together."""
        first, second = self.root(one), self.root(other)
        if second < first:
            first, second = second, first
        self.parent.setdefault(first, first)
        self.parent[second] = first


def _join(world: World, common: Common, found: _Union) -> dict[str, set[str]]:
    """Joins what belongs together; returns who only helps with each pursuit from outside.

    A reference or connector of several pursuits joins them only where they also sit on the other
    side somewhere.
    """
    members = {m.person for p in world.pursuits for m in p.members if m.role not in HELPERS}
    helping = [(p.id, m.person) for p in world.pursuits for m in p.members if m.role in HELPERS]
    outside = {person for _, person in helping} - members
    in_play = {p.company for p in world.pursuits} | {ask.company for ask in world.asks} - {""}
    chosen = [choice.best for choice in common.choices if choice.best.company]
    in_play |= {candidate.company for candidate in chosen}
    helpers: dict[str, set[str]] = defaultdict(set)
    for pursuit in world.pursuits:
        found.join(f"p{pursuit.id}", f"c{pursuit.company}" if pursuit.company else f"p{pursuit.id}")
    # Most stand in a pursuit by more than one thing; to join them again changes nothing.
    for pursuit_id, person in dict.fromkeys(_said_where(world)):
        if person in outside:
            helpers[pursuit_id].add(person)
        else:
            found.join(f"p{pursuit_id}", f"h{person}")
    for known in world.people.values():
        if known.company in in_play:
            found.join(f"h{known.id}", f"c{known.company}")
    favours = [(ask.connector, ask.company) for ask in world.asks]
    favours += [(candidate.connector, candidate.company) for candidate in chosen]
    for connector, company in favours:
        found.join(f"h{connector}", f"c{company}")
    _join_by_touches(world, found, outside, in_play)
    # People of one company keep one pace, whether there is a pursuit or not.
    for known in world.people.values():
        if known.company and known.company not in in_play and f"h{known.id}" in found.parent:
            found.join(f"h{known.id}", f"c{known.company}")
    return helpers


def _join_by_touches(world: World, found: _Union, outside: set[str], in_play: set[str]) -> None:
    done: set[tuple[str, str, str]] = set()  # that joined all that such a touch can join
    for touch in world.touches:
        alike = touch.person, touch.pursuit, touch.company
        if alike in done and touch.channel != "in_person":
            continue
        person = f"h{touch.person}"
        if touch.person not in outside:
            if touch.pursuit:
                found.join(f"p{touch.pursuit}", person)
            if touch.company and (touch.company in in_play or person in found.parent):
                found.join(person, f"c{touch.company}")
                done.add(alike)
        # Met somewhere: an event may be a reason to write to them.
        if touch.channel == "in_person" and world.gatherings:
            found.join(person, person)

    for helped in world.helps:  # and so may help that they gave
        found.join(f"h{helped.person}", f"h{helped.person}")


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
) -> Division:
    roots = {one: found.root(one) for one in found.parent}
    filed = _Filed(roots)
    for pursuit in world.pursuits:
        where = roots[f"p{pursuit.id}"]
        filed.things[where].setdefault("pursuits", []).append(pursuit)
        for person in helpers.get(pursuit.id, ()):
            filed.invite(person, {where})
    # Whoever asked for references concerns all of them, wherever they stand.
    asking = {found.root(f"p{request.pursuit}") for request in world.requests}
    for person in common.references:
        filed.invite(person, asking)
    filed.take_in(world)
    owned: dict[str, set[str]] = defaultdict(set)
    for one, where in roots.items():
        if one[0] == "h":
            owned[where].add(one[1:])
    blank = _blank(world)
    made = {
        where: _circle(world, common, where, filed, frozenset(owned[where]), blank)
        for where in sorted({*filed.things, *owned})
    }
    return Division(world, common, found, filed, made)


def _blank(world: World) -> dict[str, Any]:
    """What is everybody's, by field: looked up once, which `replace` would do for each circle."""
    return {each.name: getattr(world, each.name) for each in fields(World)} | _NOTHING


def _circle(
    world: World,
    common: Common,
    where: str,
    filed: _Filed,
    owned: frozenset[str],
    blank: Mapping[str, Any],
) -> Circle:
    things = {name: tuple(some) for name, some in filed.things[where].items()}
    filed.things[where] = things  # the same tuples: fewer objects to keep
    guests = filed.guests_of.get(where, set())
    known = tuple(world.people.get(person) for person in sorted(owned | guests))
    shared = (
        world.achievements,
        world.materials,
        world.consents,
        world.gatherings,
        world.helps,
        world.closed,
        world.owner,
        common.key,
    )
    part = World(**{**blank, **things})
    return Circle(where, part, owned, (known, things, shared))


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
_NOTHING: dict[str, Any] = dict.fromkeys((*_FILED, "said", "facts"), ())


def everyone(world: World, common: Common) -> Index:
    """Look-ups over what all circles share and nothing else, for what is counted over all."""
    return Index(replace(world, **_NOTHING), common)


class _Filed:
    """The world's things by circle: in each that has the person, the pursuit or the company."""

    def __init__(self, roots: Mapping[str, str]) -> None:
        self.roots = roots  # by what belongs to the circle of each
        self.things: dict[str, dict[str, Any]] = defaultdict(dict)  # by field, in a row
        self.guests: dict[str, set[str]] = defaultdict(set)  # person → circles
        self.guests_of: dict[str, set[str]] = defaultdict(set)  # circle → persons

    def invite(self, person: str, places: set[str]) -> None:
        """Has a person's things filed in these circles too."""
        self.guests[person] |= places
        for where in places:
            self.guests_of[where].add(person)

    def copy(self) -> _Filed:
        """The same, whose circles may be given other things."""
        other = _Filed(self.roots)
        other.things.update(self.things)
        other.guests, other.guests_of = self.guests, self.guests_of
        return other

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
        places = set(self.guests.get(person, ()))
        for key in (f"h{person}", f"p{pursuit}", f"c{company}"):
            where = self.roots.get(key)
            if where is not None:
                places.add(where)
        for where in places:
            self.things[where].setdefault(name, []).append(thing)
