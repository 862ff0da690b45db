"""Puts together what to bring into a talk: by interview, by person or by company."""

from __future__ import annotations

from datetime import datetime

from afterword.core.errors import RefusedError
from afterword.core.letters.sheet import Sheet, sheet_of_company, sheet_of_person, sheet_of_talk
from afterword.core.names import company_key
from afterword.core.world import World
from afterword.flows.look import look
from afterword.flows.merge import find_person
from afterword.records import models


def prepare(owner: models.Owner, subject: str, *, now: datetime) -> tuple[World, Sheet]:
    """The sheet for an interview (by its id), a company (by its name) or a person (by name,
    address or id), in that order; RefusedError where it is none of them.
    """
    world = look(owner, now)
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
    try:
        return sheet_of_person(world, find_person(world, subject).id)
    except RefusedError as error:
        raise RefusedError(
            f"{subject!r} is no interview, no company and no person that is known; "
            "`afterword facts --kind interview` and `afterword pursuits` list them"
        ) from error
