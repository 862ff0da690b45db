"""Did anything come in or was anything said since? Counts and last keys; no row is read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Count, F, Model, OuterRef, Q, Subquery
from django.db.models.query import QuerySet

from afterword.records import models
from afterword.records.queries.contacts import PLAIN_KINDS

_TABLES = (models.Record, models.Fact, models.Saying)


def state_of(owner: models.Owner, now: datetime) -> tuple[str, ...]:
    """A value that changes with whatever is known by now: with each record, fact and saying, with
    what is taken back, and with what was told of the user. One query.

    The last of each counts too, since an earlier copy takes the place of a record and leaves as
    many.
    """
    plain = Q(kind__in=PLAIN_KINDS)
    known, gone = Q(known_at__lte=now), Q(gone_at__lte=now)
    marks: dict[str, Any] = {
        "contacts": Subquery(_contacts()),
        "records": _count(models.Record, known & ~plain),
        "facts": _count(models.Fact, known),
        "gone": _count(models.Fact, gone),
        "sayings": _count(models.Saying, Q(at__lte=now)),
        "undone": _count(models.Saying, Q(undone_at__lte=now)),
    }
    marks |= {f"last{number}": _last(table) for number, table in enumerate(_TABLES)}
    row = models.Owner.objects.filter(pk=owner.pk).annotate(**marks)
    values = row.values_list("name", "emails", "profile", "reader", *marks).get()
    return tuple(str(value or 0) for value in values)


def contacts(owner: models.Owner) -> int:
    """A number that rises with each row of an export or an address book that came, and again with
    each that went: both stay, so a card that was replaced by another is no standstill.
    """
    rows = models.Owner.objects.filter(pk=owner.pk).annotate(n=Subquery(_contacts()))
    return rows.values_list("n", flat=True).get() or 0


def stale_lists(made_by: str) -> QuerySet[models.Owner]:
    """Owners whose contacts came or went since their list was made, or whose list is not of this
    version (`made_by`, with which its mark begins).
    """
    owners = models.Owner.objects.annotate(there=Subquery(_contacts())).filter(there__gt=0)
    of_now = Q(peoplelist__contacts=F("there"), peoplelist__mark__startswith=made_by)
    return owners.filter(Q(peoplelist=None) | ~of_now)


def _contacts() -> QuerySet[Any]:
    rows = _of_owner(models.Record).filter(kind__in=PLAIN_KINDS)
    counted: QuerySet[Any] = rows.annotate(n=Count("pk") + Count("gone_at")).values("n")
    return counted


def _count(table: type[Model], which: Q) -> Subquery:
    return Subquery(_of_owner(table).filter(which).annotate(n=Count("pk")).values("n"))


def _last(table: type[Model]) -> Subquery:
    return Subquery(_rows(table).order_by("-id").values("id")[:1])


def _of_owner(table: type[Model]) -> QuerySet[Any]:
    return _rows(table).order_by().values("owner")


def _rows(table: type[Model]) -> QuerySet[Any]:
    rows: QuerySet[Any] = table._default_manager.filter(owner=OuterRef("pk"))  # noqa: SLF001  # Django's own name for it
    return rows
