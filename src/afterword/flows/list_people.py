"""Keeps the list of people as what is known has it: anew where contacts came or went, else those
alone whom anything speaks of.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction

from afterword.config.keeping import keeping_all
from afterword.config.lock import BusyError, only_one
from afterword.core.identity import person_id
from afterword.core.known import Known
from afterword.core.names import name_key
from afterword.core.people_list import VERSION, PeopleRow, begins, people_rows, words_of
from afterword.core.projection import project
from afterword.core.projection.everybody import everybody
from afterword.core.projection.reach import Asked
from afterword.core.world import Person
from afterword.flows.reader_version import READER
from afterword.records import models
from afterword.records.queries import people_list as rows
from afterword.records.queries import state
from afterword.records.queries.known import in_parts, known
from afterword.records.queries.owner import as_value

# Contacts that a page waits for when the list is made anew; beyond it takes seconds, and is done
# behind it.
WAITED_FOR = 3000
_PATIENCE = 60.0  # another that makes it needs seconds
OF_VERSION = f"{VERSION}.{READER}."  # with which each mark begins
_BRIEFLY = 1.0  # a page shows the list as it was instead


def list_people(owner: models.Owner, *, now: datetime, patience: float = _PATIENCE) -> bool:
    """Brings the list up to date; whether there was anything to do.

    Costs a handful of counts where nothing changed, a look where something did, and where contacts
    came or went some tens of microseconds for each. BusyError where another process was at it for
    longer than `patience` seconds.
    """
    held = models.PeopleList.objects.filter(owner=owner).values_list("mark", flat=True).first()
    if held == mark_of(owner, now):
        return False
    with only_one(settings.DATA / f"listing-{owner.pk.hex}-lock", patience=patience):
        return _list(owner, now)


def _list(owner: models.Owner, now: datetime) -> bool:
    mark = mark_of(owner, now)  # another may have made it meanwhile
    was = models.PeopleList.objects.filter(owner=owner).first()
    if was is not None and was.mark == mark:
        return False
    contacts = state.contacts(owner)
    if _is_to_be_made_anew(was, contacts, made_by(owner)):
        _anew(owner, mark, contacts, now)
    else:
        _again(owner, mark, contacts, now)
    return True


def list_soon(owner: models.Owner, *, now: datetime) -> bool:
    """The same for a page, which doesn't wait for thousands: False where the list is still to be
    made anew, which the work behind the pages does (jobs.due) or does just now.
    """
    if many_to_list(owner):
        return False
    try:
        list_people(owner, now=now, patience=_BRIEFLY)
    except BusyError:
        return False
    return True


def many_to_list(owner: models.Owner) -> int:
    """How many contacts are to be gone through for a list made anew, which takes seconds; 0 where
    it isn't, or they are few.
    """
    was = models.PeopleList.objects.filter(owner=owner).first()
    contacts = state.contacts(owner)
    anew = _is_to_be_made_anew(was, contacts, made_by(owner))
    return contacts if anew and contacts > WAITED_FOR else 0


def mark_of(owner: models.Owner, now: datetime) -> str:
    """Of what the list is made, in short: the version, the day (ties fade), and what is known."""
    day = now.astimezone(ZoneInfo(owner.zone)).date()
    known_by_now = "-".join(state.state_of(owner, now))
    return f"{made_by(owner)} {day} {_short(known_by_now)}"


def made_by(owner: models.Owner) -> str:
    """The version of a list, and of whom it leaves out the user: another is made anew."""
    return f"{OF_VERSION}{_short(repr(as_value(owner)))}"


def _is_to_be_made_anew(was: models.PeopleList | None, contacts: int, by: str) -> bool:
    return was is None or was.contacts != contacts or not was.mark.startswith(f"{by} ")


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _anew(owner: models.Owner, mark: str, contacts: int, now: datetime) -> None:
    value = as_value(owner)
    with keeping_all():
        near, rest, alone = in_parts(owner, now)
        world = project(value, now, near)
        every = everybody(value, now, rest, alone)
        # Of each what all contacts tell, and what only the look knows: words, meetings, a yes by
        # mail.
        told = (_with(person, world.people.get(person.id)) for person in every.values())
        named = (person for person in world.people.values() if person.id not in every)
        found = list(people_rows(replace(world, people={p.id: p for p in (*told, *named)})))
        with transaction.atomic():
            with rows.all_anew(owner):
                _add(owner, found, near=world.people.keys())
            _keep_mark(owner, mark, contacts, now)


def _with(person: Person, looked_at: Person | None) -> Person:
    if looked_at is None:
        return person
    return replace(
        person,
        connected_since=person.connected_since or looked_at.connected_since,
        department=person.department or looked_at.department,
        city=person.city or looked_at.city,
        # The look knows whose an interviewer's domain is that no list names.
        company=person.company or looked_at.company,
        company_name=person.company_name or looked_at.company_name,
        also=tuple(sorted({*person.also, *looked_at.also})),
    )


def _again(owner: models.Owner, mark: str, contacts: int, now: datetime) -> None:
    """Whoever is spoken of now or was at the last time; nobody else's row can have changed."""
    before = rows.near(owner)
    handles = tuple(handle for row in before.values() for handle in rows.handles(row))
    loaded = known(owner, now, Asked(handles))
    world = project(as_value(owner), now, loaded)
    told = {touch.person for touch in world.touches}
    near = {
        row.person: row
        for row in people_rows(world)
        if row.person in told or _is_spoken_of(world.people[row.person], loaded)
    }
    people = [world.people[person] for person in near]
    gone = set(before) | set(near) | _former(people)
    there = rows.held(owner, gone)
    same = {p for p, row in near.items() if p in there and there[p] == _columns(row)}
    with transaction.atomic():
        rows.take_out(owner, gone - same)
        _add(owner, [row for person, row in near.items() if person not in same], near=near.keys())
        _keep_mark(owner, mark, contacts, now)


def _is_spoken_of(person: Person, loaded: Known) -> bool:
    handles = (*person.emails, *person.closed, *person.urls)
    # Who is known by name alone is no contact, and is here because of what was said of them.
    return not handles or not loaded.spoken.isdisjoint((name_key(person.name), *handles))


def _former(people: Iterable[Person]) -> set[str]:
    """Ids that somebody had who has joined one of these."""
    return {
        person_id(key)
        for person in people
        for key in (
            *(f"m:{email}" for email in (*person.emails, *person.closed)),
            *(f"u:{url}" for url in person.urls),
            # Of several names at one address (core.identity).
            *(f"k:{email}:{name_key(person.name)}" for email in person.emails),
        )
    }


def _add(owner: models.Owner, found: Iterable[PeopleRow], *, near: Collection[str]) -> None:
    ordered = sorted(found, key=lambda row: (-row.strength, row.name, row.person))
    numbers = rows.numbers([(row.strength, row.name) for row in ordered])
    rows.add(
        owner,
        [
            (number, row.person in near, row.person, *_columns(row).values())
            for number, row in zip(numbers, ordered, strict=True)
        ],
    )


def _columns(row: PeopleRow) -> dict[str, object]:
    return {
        "name": row.name,
        "company": row.company,
        "department": row.department,
        "position": row.position,
        "city": row.city,
        "country": row.country,
        "emails": " ".join(row.emails),
        "urls": " ".join(row.urls),
        "last_at": row.last_at,
        "connected": row.connected,
        "strength": row.strength,
        "also": "\n".join(row.also),
        "company_begins": begins(row.company),
        "words": words_of(row),
    }


def _keep_mark(owner: models.Owner, mark: str, contacts: int, now: datetime) -> None:
    models.PeopleList.objects.update_or_create(
        owner=owner, defaults={"mark": mark, "contacts": contacts, "made_at": now}
    )
