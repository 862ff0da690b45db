"""Puts together what to bring into a talk: by interview, by person or by company."""

from __future__ import annotations

from datetime import datetime

from afterword.core.errors import RefusedError
from afterword.core.letters.sheet import Sheet, sheet_of_company, sheet_of_person, sheet_of_talk
from afterword.core.names import company_key, fold
from afterword.core.world import World
from afterword.flows.look import look
from afterword.flows.merge import find_person
from afterword.records import models

MOST_NAMED = 5  # people whom an unclear name could mean, in one line


def prepare(owner: models.Owner, subject: str, *, now: datetime) -> tuple[World, Sheet]:
    """The sheet for an interview (by its id), a company (by its name) or a person (by name,
    address or id), in that order; a first or last name, or a word of a company's, will do where it
    means one. RefusedError where it is none of them.
    """
    world = look(owner, now, subject)
    return world, sheet_in(world, subject)


def sheet_in(world: World, subject: str) -> Sheet:
    """The same where the world is looked at already."""
    wanted = world.facets["former"].get(subject, subject)
    talk = next((each for each in world.interviews if each.id == wanted), None)
    if talk is not None:
        return sheet_of_talk(world, talk)
    key = company_key(subject)
    named = [each.id for each in world.companies.values() if key and company_key(each.name) == key]
    if len(named) == 1:
        return sheet_of_company(world, named[0])
    if (by_part := _by_part(world, subject)) is not None:
        return sheet_of_person(world, by_part)
    if (by_word := _company_by_word(world, subject)) is not None:
        return sheet_of_company(world, by_word)
    try:
        return sheet_of_person(world, find_person(world, subject).id)
    except RefusedError as error:
        raise RefusedError(
            f"{subject!r} is no interview, no company and no person that is known; "
            "`afterword facts --kind interview` and `afterword pursuits` list them"
        ) from error


def _by_part(world: World, subject: str) -> str | None:
    """Whom a first or last name alone means: the only one of that name, else the only one of those
    who were met or decide; RefusedError where that is not one person. None for any other words.
    """
    wanted = fold(subject).split()
    if len(wanted) != 1:
        return None
    named = [p for p in world.people.values() if wanted[0] in fold(p.name).split()]
    if any(fold(p.name).split() == wanted for p in named):  # the whole name of somebody
        return None
    met = {person for talk in world.interviews for person in talk.interviewers}
    met |= {member.person for pursuit in world.pursuits for member in pursuit.members}
    nearer = [p for p in named if p.id in met] if len(named) > 1 else named
    if len(nearer) == 1:
        return nearer[0].id
    if not named:
        return None
    names = ", ".join(sorted(p.name for p in nearer or named)[:MOST_NAMED])
    raise RefusedError(f"{subject!r} could be {names}; give the whole name or an address")


def _company_by_word(world: World, subject: str) -> str | None:
    """The only company with this word in its name, else the only one of those with a pursuit."""
    wanted = fold(subject).split()
    if len(wanted) != 1:
        return None
    named = [c.id for c in world.companies.values() if wanted[0] in fold(c.name).split()]
    tried = {pursuit.company for pursuit in world.pursuits}
    nearer = [company for company in named if company in tried] if len(named) > 1 else named
    return nearer[0] if len(nearer) == 1 else None
