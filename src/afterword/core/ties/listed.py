"""Connections of others: rows of a `Connections.csv` that a connector gave to the user.

They are kept apart from what the user knows: nobody on such a list becomes one of the user's
people, and all are gone when the list is taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from afterword.core.identity import person_id
from afterword.core.names import company_key, name_key
from afterword.core.ties.bonds import listed_bond
from afterword.core.world import Bond, Person, Place, World


@dataclass(frozen=True, slots=True)
class Listed:
    """One row: `giver` (Person.id) says to be connected with them."""

    giver: str
    name: str
    url: str
    email: str
    company: str  # as the list writes it
    position: str
    since: date | None


class Acquaintances:
    """The people of the lists, as persons: those of the user's own world stay who they are."""

    def __init__(self, world: World, listed: Iterable[Listed]) -> None:
        self._world = world
        rows = [row for row in listed if row.giver in world.people]
        handles = _by_handle(world) if rows else {}
        self._companies = {company_key(c.name): c for c in world.companies.values()} if rows else {}
        self.people: dict[str, Person] = {}  # strangers
        self.bonds: list[Bond] = []
        for row in rows:
            known = handles.get(row.url) or handles.get(row.email)
            person = known or self._stranger(row)
            if person.id != row.giver:
                self.bonds.append(self._bond(world.people[row.giver], person, row))

    def _stranger(self, row: Listed) -> Person:
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

    def _bond(self, giver: Person, other: Person, row: Listed) -> Bond:
        today = self._world.now.date()
        years = max(0.0, (today - row.since).days / 365) if row.since else 0.0
        there = bool(giver.company_name) and company_key(giver.company_name) == company_key(
            other.company_name
        )
        since = f" since {row.since.year}" if row.since else ""
        low, high = sorted((giver.id, other.id))
        return Bond(
            low,
            high,
            listed_bond(years, colleagues=there),
            f"connected{since}, by the list that {giver.name} gave you",
            "list",
        )


def _by_handle(world: World) -> Mapping[str, Person]:
    return {
        handle: person
        for person in world.people.values()
        for handle in (*person.emails, *person.closed, *person.urls)
    }


def _key(row: Listed) -> str:
    """The id that they would have as somebody the user knows."""
    if row.email:
        return person_id(f"m:{row.email}")
    if row.url:
        return person_id(f"u:{row.url}")
    return person_id(f"n:{company_key(row.company)}:{name_key(row.name)}")
