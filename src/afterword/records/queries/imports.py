"""What is being imported, and what came of the last imports?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from afterword.records import models
from afterword.records.models.intake import OPEN, Import


@dataclass(frozen=True, slots=True)
class Running:
    """An import as far as it is."""

    id: str
    state: str
    open: bool
    step: str
    names: tuple[str, ...]
    size: int
    read: int
    seconds: float
    counts: Mapping[str, int]
    unchanged: int
    skipped: int
    found: Mapping[str, Any]
    reason: str


def recent_imports(owner: models.Owner, *, most: int = 3) -> list[Running]:
    """All that are not over, and the last of those that are, in the order they came."""
    rows = Import.objects.filter(owner=owner).order_by("-made_at", "-id")
    # The open ones first: one that ends between the two questions is then in both answers, and
    # the other way round it would be in none.
    still = {row.id: row for row in rows.filter(state__in=OPEN)}
    over = {row.id: row for row in rows.exclude(state__in=OPEN)[:most]}
    shown = [*{**still, **over}.values()][: max(most, 10)]
    return [_running(row) for row in sorted(shown, key=lambda row: (row.made_at, row.id))]


def _running(row: Import) -> Running:
    return Running(
        id=str(row.id),
        state=row.state,
        open=row.state in OPEN,
        step=row.step,
        names=tuple(name for _, name in row.paths),
        size=row.size,
        read=row.read,
        seconds=row.seconds,
        counts=row.counts,
        unchanged=row.unchanged,
        skipped=row.skipped,
        found=row.found,
        reason=row.reason,
    )
