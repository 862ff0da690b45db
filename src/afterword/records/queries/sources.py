"""Which sources of company news want to be read, and which of them does an owner watch?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from afterword.records import models

KIND = "watch"  # of the account that keeps when a company's site was last looked at
# What lies further ahead was set while a clock was wrong.
_LONGEST_PAUSE = timedelta(days=15)


def due_sources(now: datetime) -> QuerySet[models.Source]:
    """Those whose time has come, that somebody watches and nobody reads now, the longest due
    first.
    """
    due = Q(next_at=None) | Q(next_at__lte=now) | Q(next_at__gt=now + _LONGEST_PAUSE)
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    free |= Q(leased_until__gt=now + _LONGEST_PAUSE)
    watched = models.Watched.objects.filter(muted_at=None).values("source")
    rows = models.Source.objects.filter(due, free, id__in=watched)
    return rows.order_by("next_at", "id")


def watched_by(owner: models.Owner) -> QuerySet[models.Watched]:
    """What an owner watches, by company and then as it was added, each with its source."""
    rows = models.Watched.objects.filter(owner=owner).select_related("source")
    return rows.order_by("company", "made_at", "id")


def untaken(owner: models.Owner) -> QuerySet[models.Watched]:
    """What an owner watches where something new stands."""
    return watched_by(owner).filter(muted_at=None, source__last__gt=F("taken"))


def due_watch_hints(now: datetime) -> Iterable[UUID]:
    """The owners for whom a source is due, something new stands in one, or a site may be looked at:
    three queries.
    """
    of_due = models.Watched.objects.filter(muted_at=None, source__in=due_sources(now).order_by())
    new = models.Watched.objects.filter(muted_at=None, source__last__gt=F("taken"))
    waits = models.Account.objects.filter(kind=KIND, next_at__gt=now).values("owner")
    # A company's site is known by its people's mail: without any there is nothing to look at.
    mail = models.Record.objects.filter(owner=OuterRef("pk"), kind="message")
    seek = models.Owner.objects.exclude(id__in=waits).filter(Exists(mail))
    found = [*of_due.values_list("owner_id", flat=True), *new.values_list("owner_id", flat=True)]
    return dict.fromkeys([*found, *seek.values_list("id", flat=True)])
