"""Connections of others: rows of a `Connections.csv` that a connector gave to the user.

They are kept apart from what the user knows: nobody on such a list becomes one of the user's
people, and all are gone when the list is taken back. A world holds those rows that plans may need
(`with_given`); a way to somebody takes further ones (`core.ties.paths`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from afterword.core.identity import person_id
from afterword.core.names import company_key, is_full, name_key
from afterword.core.ties.bonds import given_bond
from afterword.core.world import Ask, Bond, GivenRow, Intended, Person, Place, World

OVER = frozenset({"offer", "accepted", "rejected", "withdrawn"})


def firms_asked_for(world: World) -> frozenset[str]:
    """The names of the companies for which somebody could be asked now: those at whose door the
    user stands, and those that they want to ask for.
    """
    wanted = {each.company for each in world.thought_of}
    named = {p.company_name for p in world.pursuits if p.stage in ("lead", "applied")}
    named |= {p.company_name for p in world.pursuits if p.company in wanted and p.stage not in OVER}
    named |= {world.companies[each].name for each in wanted if each in world.companies}
    return frozenset(named - {""})


def with_given(world: World, rows: Iterable[GivenRow]) -> World:
    """The world with these rows, each with whom it means, and with whom asks name who is nobody of
    the user's: by a row, else by the name alone.
    """
    others = Acquaintances(world, rows)
    named = _Named(world, others)
    asks = tuple(map(named.ask, world.asks))
    thought_of = tuple(map(named.intended, world.thought_of))
    if not others.rows and not named.people:
        return world
    return replace(
        world,
        given=others.rows,
        strangers={**named.people, **others.people},
        asks=asks,
        thought_of=thought_of,
    )


class Acquaintances:
    """The people of the lists, as persons: those of the user's own world stay who they are."""

    def __init__(self, world: World, given: Iterable[GivenRow]) -> None:
        self._world = world
        rows = [row for row in given if row.giver in world.people]
        handles = _by_handle(world) if rows else {}
        names = _by_name(world, rows)
        self._companies = {company_key(c.name): c for c in world.companies.values()} if rows else {}
        self.people: dict[str, Person] = {}  # strangers
        self.bonds: list[Bond] = []
        kept = []
        for row in rows:
            known = handles.get(row.url) or handles.get(row.email)
            namesake = names.get(_name_of(row))
            if known is None and namesake and not (row.url and namesake.urls):
                known = namesake
            person = known or self._stranger(row)
            if person.id != row.giver:
                kept.append(replace(row, person=person.id))
                self.bonds.append(self._bond(world.people[row.giver], person, row))
        self.rows: tuple[GivenRow, ...] = tuple(kept)  # each with whom it means

    def _stranger(self, row: GivenRow) -> Person:
        key = _key(row)
        found = self.people.get(key)
        if found is None:
            company = self._companies.get(company_key(row.company))
            owner = self._world.owner
            found = Person(
                id=key,
                name=row.name,
                emails=(row.email,) if row.email else (),
                place=Place(owner.zone, owner.country, "own"),
                urls=(row.url,) if row.url else (),
                company=company.id if company else "",
                company_name=company.name if company else row.company,
                position=row.position,
            )
            self.people[key] = found
        return found

    def _bond(self, giver: Person, other: Person, row: GivenRow) -> Bond:
        there = bool(giver.company_name) and company_key(giver.company_name) == company_key(
            other.company_name
        )
        since = f" since {row.since.year}" if row.since else ""
        low, high = sorted((giver.id, other.id))
        return Bond(
            low,
            high,
            given_bond(years_of(row, self._world), colleagues=there),
            f"connected{since}, by the list that {giver.name} gave you",
            "list",
        )


def years_of(row: GivenRow, world: World) -> float:
    """For how many years the two are connected, as far as the list says."""
    return max(0.0, (world.now.date() - row.since).days / 365) if row.since else 0.0


class _Named:
    """Whom asks name."""

    def __init__(self, world: World, others: Acquaintances) -> None:
        self._world, self._others = world, others
        self.people: dict[str, Person] = {}  # whom no row means

    def ask(self, ask: Ask) -> Ask:
        to = self._whom(ask)
        return replace(ask, to=to) if to != ask.to else ask

    def intended(self, wish: Intended) -> Intended:
        to = self._whom(wish)
        return replace(wish, to=to) if to != wish.to else wish

    def _whom(self, ask: Ask | Intended) -> str:
        if ask.to or not ask.to_name:
            return ask.to
        key, firm = name_key(ask.to_name), ask.company
        rows = [row for row in self._others.rows if name_key(row.name) == key]
        own = [row for row in rows if row.giver == ask.connector]
        there = [row for row in rows if self._works_at(row, firm)]
        for row in own or there:
            return row.person
        company = self._world.companies.get(firm)
        name = company.name if company else ""
        found = person_id(f"n:{company_key(name)}:{key}")
        if found not in self._world.people and found not in self._others.people:
            owner = self._world.owner
            place = Place(owner.zone, owner.country, "own")
            self.people[found] = Person(
                found, ask.to_name, (), place, company=firm, company_name=name
            )
        return found

    def _works_at(self, row: GivenRow, company: str) -> bool:
        known = self._world.people.get(row.person) or self._others.people.get(row.person)
        return known is not None and bool(company) and known.company == company


def _by_handle(world: World) -> Mapping[str, Person]:
    return {
        handle: person
        for person in world.people.values()
        for handle in (*person.emails, *person.closed, *person.urls)
    }


def _name_of(row: GivenRow) -> tuple[str, str]:
    return company_key(row.company), name_key(row.name)


def _by_name(world: World, rows: Sequence[GivenRow]) -> Mapping[tuple[str, str], Person]:
    """Who has the whole name of a row at its company and is the only one. A list seldom has the
    address under which the user knows somebody: to take them for two would have a favour asked for
    an introduction to who is known already, or sits on the other side of the table.
    """
    wanted = {_name_of(row) for row in rows if is_full(row.name)}
    firms = {firm for firm, _ in wanted} - {""}
    found: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in world.people.values() if firms else ():
        if person.company_name and (firm := company_key(person.company_name)) in firms:
            found[firm, name_key(person.name)].append(person)
    return {named: some[0] for named, some in found.items() if named in wanted and len(some) == 1}


def _key(row: GivenRow) -> str:
    """The id that they would have as somebody the user knows."""
    if row.email:
        return person_id(f"m:{row.email}")
    if row.url:
        return person_id(f"u:{row.url}")
    return person_id(f"n:{company_key(row.company)}:{name_key(row.name)}")
