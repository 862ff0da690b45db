"""Which calendars and address books want to be read, and which addresses give ours out?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from afterword.records import models
from afterword.records.queries.events import KIND as EVENTS

# No server is left alone for longer. What lies further ahead was set while a clock was wrong.
_LONGEST_PAUSE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Read:
    """A connected calendar as the doors show it."""

    address: str
    names: tuple[str, ...]  # of the calendars behind it
    read_at: datetime | None
    next_at: datetime | None
    error: str


@dataclass(frozen=True, slots=True)
class Given:
    """An address under which our calendar is given out, and the last time that it was read."""

    id: UUID
    made_at: datetime
    read_at: datetime | None


def due_calendars(now: datetime) -> QuerySet[models.Account, UUID]:
    """The accounts whose time has come and that nobody reads now, what has waited longest first."""
    due = Q(next_at=None) | Q(next_at__lte=now) | Q(next_at__gt=now + _LONGEST_PAUSE)
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    free |= Q(leased_until__gt=now + _LONGEST_PAUSE)
    rows = models.Account.objects.filter(due, free, kind__in=("calendar", "contacts"))
    return rows.order_by("next_at", "id").values_list("id", flat=True)


def any_calendars(owner: models.Owner) -> bool:
    """Whether the owner has a calendar, an address book or an address of events to be read."""
    kinds = ("calendar", "contacts", EVENTS)
    return models.Account.objects.filter(owner=owner, kind__in=kinds).exists()


def held_now(owner: models.Owner) -> QuerySet[models.CalendarItem]:
    """What the calendars hold that are connected; those that were let go hold nothing up."""
    return held_by(owner, "calendar")


def held_by(owner: models.Owner, kind: str) -> QuerySet[models.CalendarItem]:
    """What the connected accounts of a kind hold."""
    rows = models.Account.objects.filter(owner=owner, kind=kind)
    connected = [source_of(kind, address) for address in rows.values_list("address", flat=True)]
    return models.CalendarItem.objects.filter(owner=owner, source__address__in=connected)


def source_of(kind: str, address: str) -> str:
    """Under what an account's things are kept: a server may have calendars and contacts at one
    address.
    """
    return address if kind == "calendar" else f"{kind} {address}"


def due_hints(now: datetime) -> Iterable[tuple[UUID, UUID]]:
    """The same with their owners."""
    return models.Account.objects.filter(id__in=due_calendars(now)).values_list("owner_id", "id")


def read_calendars(owner: models.Owner) -> list[Read]:
    """The calendars that are read, by age."""
    rows = models.Account.objects.filter(owner=owner, kind="calendar").order_by("made_at", "id")
    return [
        Read(row.address, tuple(_names(row.state)), row.read_at, row.next_at, row.error)
        for row in rows
    ]


def given_calendars(owner: models.Owner) -> list[Given]:
    """The addresses that were not revoked, by age."""
    rows = models.Feed.objects.filter(owner=owner, revoked_at=None).order_by("made_at", "id")
    return [Given(row.id, row.made_at, row.read_at) for row in rows]


def feed_of(token: str) -> models.Feed | None:
    """The feed that a token opens. It is looked for by its hash, so that the time of the look says
    nothing of the token.
    """
    key = feed_key(token)
    row = models.Feed.objects.filter(key=key, revoked_at=None).select_related("owner").first()
    return row if row is not None and compare_digest(row.key, key) else None


def feed_key(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode()).hexdigest()


def _names(state: dict[str, Any]) -> list[str]:
    return [str(name) for name in state.get("names", ())]
