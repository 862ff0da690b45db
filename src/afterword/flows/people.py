"""What the user knows better of a person: their part, an address, one that is not theirs."""

from __future__ import annotations

from datetime import datetime

from afterword.core.corrections import is_address
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.names import could_be, is_full
from afterword.core.world import Person, World
from afterword.flows.look import look
from afterword.flows.note import note
from afterword.flows.reread import call_in
from afterword.flows.say import say
from afterword.records import models


def person_of(world: World, person: str) -> Person:
    """Somebody by id; RefusedError where nobody has it any more."""
    found = world.people.get(person)
    if found is None:
        raise RefusedError("that person is not known under this address any more")
    return found


def add_address(owner: models.Owner, person: str, address: str, *, now: datetime) -> str:
    """Keeps an address that the user knows; the one written to first stays until it bounces.

    Returns the id of the person, which changes for whom no address was known. The same address
    twice changes nothing.
    """
    world = look(owner, now, person, address.strip().casefold())
    known = person_of(world, person)
    email = address.strip().casefold()
    if not is_address(email):
        raise WrongFieldsError(
            {"address": "that is no whole address, such as lena@kestrel.example"}
        )
    if email in known.emails:
        return person
    if email in owner.emails:
        raise WrongFieldsError({"address": "that is your own address"})
    holder = next((p for p in world.people.values() if email in (*p.emails, *p.closed)), None)
    if email in known.closed:
        raise WrongFieldsError({"address": "letters to it came back; another one is needed"})
    values = {"person": known.name, "company": _company_of(world, known), "with": [email]}
    say(owner, "note_person", {name: held for name, held in values.items() if held}, at=now)
    handle = next(iter((*known.emails, *known.closed, *known.urls)), "")
    if handle or holder is not None:
        say(owner, "merge", {"a": handle or known.name, "b": email}, at=now)
    call_in(owner)
    return _now_at(look(owner, now, email), email, person)


def part_address(owner: models.Owner, person: str, address: str, *, now: datetime) -> str:
    """The address is not this person's; returns the person's id."""
    known = person_of(look(owner, now, person), person)
    if address not in (*known.emails, *known.closed):
        raise RefusedError("that address is not theirs any more")
    if len((*known.emails, *known.closed, *known.urls)) < 2:
        raise RefusedError("it is the only thing they are known by; add the right address first")
    handles = [each for each in (*known.emails, *known.closed, *known.urls) if each != address]
    say(owner, "unmerge", {"a": address, "of": handles[0]}, at=now)
    return _now_at(look(owner, now, handles[0]), handles[0], person)


def change_part(
    owner: models.Owner, person: str, pursuit: str, role: str, *, now: datetime
) -> str | None:
    """The user's word on somebody's part in a pursuit; None where it is their part already."""
    world = look(owner, now, person)
    known = person_of(world, person)
    found = next((each for each in world.pursuits if each.id == pursuit), None)
    if found is None:
        raise RefusedError("that pursuit is not known any more")
    if any(m.person == person and m.role == role for m in found.members):
        return None
    who = next(iter(known.emails), known.name)
    values = {"person": who, "role": role, "company": found.company_name}
    return note(owner, "person", values, now=now)


_LONGEST = 120  # characters


def change_work(
    owner: models.Owner, person: str, department: str, reports_to: str, *, now: datetime
) -> None:
    """The user's word on where somebody works and to whom they report; empty says nothing.

    WrongFieldsError where nothing was said, for what is too long, and for a manager whom nobody
    there is called.
    """
    world = look(owner, now, person)
    known = person_of(world, person)
    department, reports_to = " ".join(department.split()), " ".join(reports_to.split())
    if not department and not reports_to:
        raise WrongFieldsError({"department": "say the department or the team, or their manager"})
    for name, held in (("department", department), ("reports_to", reports_to)):
        if len(held) > _LONGEST:
            raise WrongFieldsError({name: f"that is longer than {_LONGEST} characters"})
    values: dict[str, str] = {}
    if department and department.casefold() not in (known.department, known.team.casefold()):
        values["department"] = department
    if reports_to:
        colleagues = look(owner, now, person, known.company_name) if known.company_name else world
        values["reports_to"] = _manager(colleagues, known, reports_to)
    who = next(iter((*known.emails, *known.closed)), known.name)
    company = _company_of(world, known)
    for name, held in values.items():
        note(owner, "person", {"person": who, "company": company, name: held}, now=now)


def _manager(world: World, known: Person, typed: str) -> str:
    """The manager as a saying keeps them: by address, else by full name."""
    there = [p for p in world.people.values() if p.company == known.company and p.id != known.id]
    fits = [p for p in there if typed.casefold() in p.emails or could_be(typed, p.name)]
    if len(fits) == 1:
        return next(iter(fits[0].emails), fits[0].name)
    if len(fits) > 1:
        raise WrongFieldsError({"reports_to": "several there are called so; write the whole name"})
    if could_be(typed, known.name):
        raise WrongFieldsError({"reports_to": "nobody reports to themselves"})
    if not is_full(typed) and not is_address(typed.casefold()):
        raise WrongFieldsError({"reports_to": "write the whole name, or an address"})
    return typed


def _company_of(world: World, known: Person) -> str:
    met = (p.company_name for p in world.pursuits if any(m.person == known.id for m in p.members))
    return known.company_name or next(met, "")


def _now_at(world: World, email: str, otherwise: str) -> str:
    found = (p.id for p in world.people.values() if email in (*p.emails, *p.closed, *p.urls))
    return next(found, otherwise)
