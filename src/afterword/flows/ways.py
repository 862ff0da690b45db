"""The ways to a company or a person, with what connectors' lists add to them."""

from __future__ import annotations

from datetime import datetime
from itertools import chain

from afterword.core.errors import RefusedError
from afterword.core.names import company_key, name_key
from afterword.core.ties.paths import Path, company_of, paths, person_of
from afterword.core.world import GivenRow, World, bonds_near
from afterword.flows.look import look
from afterword.records import models
from afterword.records.queries.given_lists import given_lists, given_rows


def look_for_ways(
    owner: models.Owner, now: datetime, goal: str, *, limit: int = 10
) -> tuple[World, tuple[Path, ...]]:
    """The world with everybody who could be on a way to the goal, and the best ways.

    RefusedError for no goal, and for a name that several people have.
    """
    if not goal.strip():
        raise RefusedError("name a company or a person")
    world = look(owner, now, goal, *givers(owner, now))
    if not company_of(world, goal) and person_of(world, goal) is None:
        alike = [p for p in world.people.values() if p.is_called(goal)]
        if len(alike) > 1:
            by = "name an address, a profile or an id"
            raise RefusedError(f"{len(alike)} people are called {goal!r}; {by}")
    return world, ways(owner, world, goal, limit=limit)


def givers(owner: models.Owner, now: datetime) -> tuple[str, ...]:
    """Who gave a list, for a look to load: they may be contacts whom nothing else speaks of."""
    return tuple(given.giver for given in given_lists(owner, now))


def ways(owner: models.Owner, world: World, goal: str, *, limit: int = 10) -> tuple[Path, ...]:
    """The best ways, as `core.ties.paths` has them. At most three queries."""
    return paths(world, goal, limit, given_for(owner, world, goal))


def given_for(owner: models.Owner, world: World, goal: str) -> list[GivenRow]:
    """Of the lists that others gave, the rows that can be on a way there: who is at the goal, and
    who is next to it.
    """
    if not models.GivenList.objects.filter(owner=owner, given_at__lte=world.now).exists():
        return []
    company = company_of(world, goal)
    person = None if company else person_of(world, goal)
    if company:
        name = world.companies[company].name
        ends = {each.id for each in world.people.values() if each.company == company}
        last = given_rows(owner, world, companies={company_key(name), company_key(goal)})
    elif person is not None:
        ends = {person.id}
        handles = {*person.emails, *person.closed, *person.urls}
        # Colleagues of theirs lead to them, too.
        last = given_rows(
            owner, world, handles=handles, companies={company_key(person.company_name)}
        )
    else:
        ends = set()
        last = given_rows(owner, world, companies={company_key(goal)}, names={name_key(goal)})
    next_to = {row.giver for row in last}
    for bond in bonds_near(world.bonds, ends):
        next_to |= {bond.a, bond.b} - ends
    near = [world.people[each] for each in sorted(next_to) if each in world.people]
    known_as = {*chain.from_iterable((*p.emails, *p.closed, *p.urls) for p in near)}
    return [*last, *given_rows(owner, world, handles=known_as)]
