"""Did anything come in or was anything said since? One query, and no row is read."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Model, OuterRef, Subquery
from django.db.models.query import QuerySet

from afterword.records import models

_TABLES = (models.Record, models.Fact, models.Saying)


def last_ids(owner: models.Owner) -> tuple[str, ...]:
    """The last record, fact and saying that were kept: one query, three looks into indexes."""
    marks = {f"k{number}": _last(table) for number, table in enumerate(_TABLES)}
    rows = models.Owner.objects.filter(pk=owner.pk).annotate(**marks)
    return tuple(str(value) for value in rows.values_list(*marks).get())


def state_of(owner: models.Owner) -> tuple[Any, ...]:
    """A value that changes with every record, fact and saying, and with what is taken back."""
    marks: dict[str, Any] = {}
    for number, table in enumerate(_TABLES):
        rows: QuerySet[Any] = table._default_manager.filter(owner=OuterRef("pk"))  # noqa: SLF001  # Django's own name for it
        last = "undone_at" if table is models.Saying else "gone_at"
        told = rows.order_by().values("owner")
        marks[f"n{number}"] = Subquery(told.annotate(x=Count("*")).values("x"))
        marks[f"k{number}"] = _last(table)
        marks[f"g{number}"] = Subquery(told.annotate(x=Count(last)).values("x"))
    row = models.Owner.objects.filter(pk=owner.pk).annotate(**marks)
    values = row.values_list("name", "emails", "reader", *marks).get()
    return tuple(str(value) for value in values)


def _last(table: type[Model]) -> Subquery:
    rows: QuerySet[Any] = table._default_manager.filter(owner=OuterRef("pk"))  # noqa: SLF001  # as above
    return Subquery(rows.order_by("-id").values("id")[:1])
