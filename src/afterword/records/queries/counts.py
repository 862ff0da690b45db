"""How much is there, and what could not be read?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Max, QuerySet

from afterword.records import models


@dataclass(frozen=True, slots=True)
class Kept:
    """Numbers for `doctor`."""

    records: dict[str, int]  # by kind of entry
    facts: dict[str, int]  # by kind of fact
    sayings: int
    letters: dict[str, int]  # by state
    last_import: datetime | None
    waiting_for_reader: int  # records that an older reader read


def kept(owner: models.Owner, reader: int) -> Kept:
    """What there is of this owner's; `reader` is the version of the reader in use."""
    records = models.Record.objects.filter(owner=owner)
    return Kept(
        records=_by(records, "kind"),
        facts=_by(models.Fact.objects.filter(owner=owner), "kind"),
        sayings=models.Saying.objects.filter(owner=owner).count(),
        letters=_by(models.Letter.objects.filter(owner=owner), "state"),
        last_import=records.aggregate(last=Max("imported_at"))["last"],
        waiting_for_reader=records.exclude(reader=reader).count(),
    )


def unread(owner: models.Owner) -> list[tuple[str, str, str]]:
    """Path, place and reason of each entry that no import could read."""
    rows = models.Unread.objects.filter(owner=owner).order_by("path", "place")
    return list(rows.values_list("path", "place", "reason"))


def unread_page(owner: models.Owner, most: int) -> tuple[int, list[tuple[str, str, str]]]:
    """How many entries no import could read, and the first of them."""
    rows = models.Unread.objects.filter(owner=owner).order_by("-at", "path", "place")
    return rows.count(), list(rows.values_list("path", "place", "reason")[:most])


# Said of anybody who writes, whatever about.
_OF_ANYBODY = (
    "profile",
    "letter",
    "bounce",
    "auto_reply",
    "introduced",
    "took_part",
    "address",
    "connection",
)


def messages_about_jobs(owner: models.Owner) -> int:
    """How many messages state something about a search for work."""
    facts = models.Fact.objects.filter(owner=owner, record__kind="message")
    return facts.exclude(kind__in=_OF_ANYBODY).values("record").distinct().count()


def _by(rows: QuerySet[Any], column: str) -> dict[str, int]:
    counted = rows.values_list(column).annotate(n=Count("pk")).order_by(column)
    return dict(counted)
