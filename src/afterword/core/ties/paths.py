"""Ways to a company or a person through people whom the user knows: the best first, over at most
three edges, found exactly (`core.ties.graph`).

A way is worth the product of what its ties are worth. Only people who work there *now* are a way
of one edge; whoever takes part in the user's own process, has left or asked not to be contacted is
none (`core.ties.barred`), and a way into a company is over with the first who works there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from afterword.core.name_parts import may_be_one
from afterword.core.names import company_key, name_key
from afterword.core.ties.barred import CLOSED, barred
from afterword.core.ties.bonds import COLLEAGUES, MOST_COLLEAGUES
from afterword.core.ties.given import Acquaintances
from afterword.core.ties.graph import best_ways, graph_of
from afterword.core.ties.strength import Strength, Ties, worth_of
from afterword.core.world import Bond, GivenRow, Person, World, bonds_near

__all__ = ["COLLEAGUES", "Path", "known_goal", "paths"]


@dataclass(frozen=True, slots=True)
class Path:
    """One way. `via` is empty where the user knows the goal; each of them stands with the strength
    of the tie that leads to them, and `bonds` are the ties from them on.

    `strength` is the product over the edges; `worth`, by which ways are ordered, that of what they
    are worth.
    """

    to: Person
    via: tuple[tuple[Person, float], ...]
    strength: float
    tie: Strength  # the user's own
    worth: float = 0.0
    bonds: tuple[Bond, ...] = ()

    @property
    def first(self) -> Person:
        """Whom the user would ask."""
        return self.via[0][0] if self.via else self.to


def paths(
    world: World, goal: str, limit: int = 10, given: Iterable[GivenRow] = ()
) -> tuple[Path, ...]:
    """The ways to a company (by name) or a person (by name or address), the best first.

    `given` are rows of lists that connectors gave; those that matter for the goal are enough.
    """
    others = Acquaintances(world, given)
    company = company_of(world, goal)
    if company:
        search = _Search(world, others, company)
        return search.ways(search.at(company), limit)
    strangers = [each for each in others.people.values() if _is_there(each, goal)]
    if strangers:
        return _Search(world, others, "").ways(strangers, limit)
    person = person_of(world, goal, others.people)
    if person is None:
        return ()
    return _Search(world, others, person.company, person).ways([person], limit)


def known_goal(world: World, goal: str) -> bool:
    """Whether a name means any company or person at all."""
    return bool(company_of(world, goal)) or person_of(world, goal) is not None


def company_of(world: World, goal: str) -> str:
    """The company (Company.id) that a name means, or ""; its beginning will do."""
    if goal in world.companies:
        return goal
    key = company_key(goal)
    found = [company.id for company in world.companies.values() if company_key(company.name) == key]
    if not found:
        found = [
            c.id
            for c in world.companies.values()
            if key and company_key(c.name).startswith(key + " ")
        ]
    return found[0] if len(found) == 1 else ""


def person_of(world: World, goal: str, strangers: dict[str, Person] | None = None) -> Person | None:
    """The person that a name, an address, a profile or an id means."""
    wanted = goal.casefold()
    people = {**(strangers or {}), **world.people}
    for person in people.values():
        if wanted in person.emails or wanted in person.urls or person.id == goal:
            return person
    named = [person for person in people.values() if name_key(person.name) == name_key(goal)]
    named = named or [person for person in people.values() if person.is_called(goal)]
    return named[0] if len(named) == 1 else None


def _is_there(stranger: Person, goal: str) -> bool:
    """Whether a list of somebody else's writes the company's name so."""
    key = company_key(goal)
    return bool(key) and not stranger.company and company_key(stranger.company_name) == key


def _alike(
    world: World, shut: Mapping[str, str], strangers: Mapping[str, Person]
) -> Mapping[str, str]:
    """Those of a list who may be somebody that leads nowhere: a list has another address than the
    user knows, or a longer name. Nobody is asked for a way to who may sit on the other side.
    """
    if not strangers:
        return {}
    at: dict[str, list[str]] = defaultdict(list)
    for person in shut.keys() & world.people.keys():
        at[world.people[person].company].append(person)
    for pursuit in world.pursuits:
        at[pursuit.company] += [m.person for m in pursuit.members if m.person in shut]
    found = {}
    for stranger in strangers.values():
        for other in at.get(stranger.company, ()) if stranger.company else ():
            known = world.people.get(other)
            if known is not None and may_be_one(stranger.name, known.name):
                found[stranger.id] = shut[other]
    return found


class _Search:
    """Who could be on a way to the goal, and the ties between them."""

    def __init__(
        self, world: World, others: Acquaintances, company: str, goal: Person | None = None
    ) -> None:
        self._company, self._goal = company, goal
        self._seen = world.bonds
        self._ties = Ties(world)
        self._people = {**others.people, **world.people}
        self._at: dict[str, list[Person]] = defaultdict(list)
        for person in self._people.values():
            if person.company:
                self._at[person.company].append(person)
        shut = dict(barred(world, company))
        shut |= _alike(world, shut, others.people)
        # Whom one wants to reach may well take part; but nobody is asked to lead to them because
        # they stand on a list.
        takes_part = goal is not None and goal.id in shut
        if goal is not None and shut.get(goal.id) != CLOSED and goal.id in world.people:
            shut.pop(goal.id, None)
        self._barred = shut
        self._bonds: dict[tuple[str, str], Bond] = {}
        self._next: dict[str, set[str]] = defaultdict(set)
        for bond in others.bonds if not takes_part else ():
            self._add(bond)

    def at(self, company: str) -> list[Person]:
        """Who works there, the people of lists included."""
        return self._at.get(company, [])

    def ways(self, ends: Iterable[Person], limit: int) -> tuple[Path, ...]:
        """The best ways to any of these."""
        wanted = sorted(person.id for person in ends if person.id not in self._barred)
        self._add_near(wanted)
        if self._goal is not None:
            self._add_near([person.id for person in self.at(self._goal.company)])
            self._add_colleagues(self._goal)
        before: set[str] = set().union(*(self._next[end] for end in wanted)) - {
            *wanted,
            *self._barred,
        }
        self._add_near(before)
        for other in sorted(before):
            self._add_colleagues_of(self._people[other])
        first = set().union(*(self._next[other] for other in before))
        # Numbered by id, so that of equal ways the same one is first whatever came in when.
        ids = sorted({*wanted, *before, *first})
        numbers = {person: number for number, person in enumerate(ids, 1)}
        known = [person for person in ids if self._ties.is_known(self._people[person])]
        bonds = [self._bonds[pair] for pair in self._bonds if numbers.keys() >= {*pair}]
        pairs = [(0, numbers[person]) for person in known]
        pairs += [(numbers[bond.a], numbers[bond.b]) for bond in bonds]
        worths = [self._ties.of(self._people[person]).worth for person in known]
        worths += [worth_of(bond.strength, warm=bond.warm) for bond in bonds]
        graph = graph_of(len(ids) + 1, pairs, worths, 0)
        goal = [numbers[person] for person in wanted]
        shut = [numbers[person] for person in self._barred if person in numbers]
        found = best_ways(graph, goal, limit=limit, barred=shut)
        return tuple(
            self._path([ids[number - 1] for number in way.people[1:]], way.worth) for way in found
        )

    def _path(self, people: list[str], worth: float) -> Path:
        *via, to = [self._people[person] for person in people]
        bonds = tuple(
            self._bonds[min(one, other), max(one, other)] for one, other in pairwise(people)
        )
        tie = self._ties.of(via[0] if via else to)
        strengths = [tie.value, *(bond.strength for bond in bonds)]
        product = 1.0
        for each in strengths:
            product *= each
        return Path(
            to, tuple(zip(via, strengths, strict=False)), product, tie, worth=worth, bonds=bonds
        )

    def _add_near(self, people: Collection[str]) -> None:
        for bond in bonds_near(self._seen, frozenset(people)):
            self._add(bond)

    def _add(self, bond: Bond) -> None:
        """Of two between the same people the better one."""
        pair = (bond.a, bond.b)
        if not {*pair} <= self._people.keys():
            return
        there = self._bonds.get(pair)
        if there is None or (bond.strength, bond.warm) > (there.strength, there.warm):
            self._bonds[pair] = bond
            self._next[bond.a].add(bond.b)
            self._next[bond.b].add(bond.a)

    def _add_colleagues(self, person: Person) -> None:
        """Whom the user knows at their company, for whom nothing better is known; where few work
        there, also whom others know.
        """
        few = len(self.at(person.company)) <= MOST_COLLEAGUES
        for other in self.at(person.company):
            if other.id == person.id:
                continue
            if self._ties.is_known(other) or (few and self._next.get(other.id)):
                low, high = sorted((person.id, other.id))
                why = f"both at {person.company_name or other.company_name}"
                self._add(Bond(low, high, COLLEAGUES, why, "colleagues"))

    def _add_colleagues_of(self, person: Person) -> None:
        """The same for somebody next to the goal, whom the user doesn't know themselves."""
        if person.company == self._company or self._ties.is_known(person):
            return
        if len(self.at(person.company)) <= MOST_COLLEAGUES:
            self._add_colleagues(person)
