"""Where do events come from, and which of their addresses want to be read again?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from afterword.records import models

KIND = "events"  # of the account that keeps an address
# What lies further ahead was set while a clock was wrong.
_LONGEST_PAUSE = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class EventSource:
    """An address or a file that events were read from, as the doors show it."""

    address: str
    group: str
    read_at: datetime | None
    error: str
    again: bool  # it is read again by itself: a file is not


def announced(owner: models.Owner, source: str = "") -> QuerySet[models.Record]:
    """The records of events that still hold; those of one source."""
    rows = models.Record.objects.filter(owner=owner, kind="announcement", gone_at=None)
    return rows.filter(payload__source=source) if source else rows


def event_sources(owner: models.Owner) -> list[EventSource]:
    """Addresses by age, then files by name: two queries."""
    rows = models.Account.objects.filter(owner=owner, kind=KIND).order_by("made_at", "id")
    found = [
        EventSource(r.address, str(r.options.get("group", "")), r.read_at, r.error, again=True)
        for r in rows
    ]
    named = {each.address for each in found}
    read: dict[str, datetime] = {}
    for source, at in announced(owner).values_list("payload__source", "imported_at"):
        if source not in named:
            read[source] = max(at, read.get(source, at))
    return [
        *found,
        *(EventSource(name, "", at, "", again=False) for name, at in sorted(read.items())),
    ]


def due_sources(now: datetime) -> QuerySet[models.Account, UUID]:
    """The addresses whose time has come and that nobody reads now."""
    due = Q(next_at=None) | Q(next_at__lte=now) | Q(next_at__gt=now + _LONGEST_PAUSE)
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    free |= Q(leased_until__gt=now + _LONGEST_PAUSE)
    rows = models.Account.objects.filter(due, free, kind=KIND)
    return rows.order_by("next_at", "id").values_list("id", flat=True)


def due_event_hints(now: datetime) -> Iterable[tuple[UUID, UUID]]:
    """The same with their owners."""
    return models.Account.objects.filter(id__in=due_sources(now)).values_list("owner_id", "id")
