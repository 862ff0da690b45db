"""Which lists did others give, and who is on them?"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Count, Q

from afterword.core.world import GivenRow, World
from afterword.records import models

LISTED = "list:"  # what the ground of a letter that goes by a row begins with


@dataclass(frozen=True, slots=True)
class Given:
    """A list: who gave it and when, and how many people are on it."""

    id: str
    giver: str  # their address or profile, else the name
    name: str
    file: str
    given_at: datetime
    people: int


def given_lists(owner: models.Owner, now: datetime) -> list[Given]:
    """All of them by then, the newest last. One query."""
    rows = models.GivenList.objects.filter(owner=owner, given_at__lte=now)
    counted = rows.annotate(people=Count("givenrow")).order_by("given_at", "id")
    return [
        Given(str(row.id), row.giver, row.name, row.file, row.given_at, row.people)
        for row in counted
    ]


def given_rows(
    owner: models.Owner,
    world: World,
    *,
    companies: Collection[str] = (),
    names: Collection[str] = (),
    handles: Collection[str] = (),
) -> list[GivenRow]:
    """The rows at these companies or of these people (all as keys), as of the world's moment. One
    query, however long the lists are; none where nothing is asked for.
    """
    about = Q()
    for field, values in (
        ("company_key", companies),
        ("name_key", names),
        ("url", handles),
        ("email", handles),
    ):
        wanted = {value for value in values if value}
        if wanted:
            about |= Q(**{f"{field}__in": wanted})
    if not about:
        return []
    rows = models.GivenRow.objects.filter(
        about, owner=owner, given__given_at__lte=world.now
    ).order_by("given__given_at", "id")
    columns = ("id", "given__giver", "name", "url", "email", "company", "position", "since")
    found = list(rows.values_list(*columns))
    givers = givers_of(world, {giver for _, giver, *_ in found})
    return [
        replace(GivenRow(givers[giver], *row), ground=f"{LISTED}{key}")
        for key, giver, *row in found
        if giver in givers
    ]


def givers_of(world: World, handles: Iterable[str]) -> dict[str, str]:
    """Person.id of each giver, however people were joined since."""
    wanted = set(handles)
    if not wanted:
        return {}
    found: dict[str, str] = {}
    for person in world.people.values():
        for handle in wanted & {*person.emails, *person.closed, *person.urls, person.name}:
            found.setdefault(handle, person.id)
    return found
