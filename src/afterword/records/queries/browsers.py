"""Which browsers were paired, and is this one of them?"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from afterword.records import models


@dataclass(frozen=True, slots=True)
class Paired:
    """A paired browser as the pages show it: all but what its session is known by."""

    id: UUID
    name: str
    paired_at: datetime
    used_on: date
    zone: str  # its owner's, or ""


def paired(owner: models.Owner) -> list[Paired]:
    """All that are in, the newest first."""
    return [_value(row, owner.zone) for row in live(owner).order_by("-paired_at", "-id")]


def paired_by(token: str) -> Paired | None:
    """The browser whose session carries that token; None where it was removed or never was."""
    row = (
        models.Browser.objects.filter(key=key_of(token), revoked_at=None)
        .select_related("owner")
        .first()
    )
    return None if row is None else _value(row, row.owner.zone if row.owner else "")


def live(owner: models.Owner) -> QuerySet[models.Browser]:
    """The rows of those that are in, and may be listed and removed by that owner."""
    mine = Q(owner=owner) | Q(owner=None)
    return models.Browser.objects.filter(mine, revoked_at=None)


def key_of(token: str) -> str:
    """What is kept of a token: who reads the database gets in by none of it."""
    return hashlib.sha256(token.encode()).hexdigest()


def _value(row: models.Browser, zone: str) -> Paired:
    return Paired(row.id, row.name, row.paired_at, row.used_on, zone)
