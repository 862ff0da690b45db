"""What did the user say of moves of late, and could still take back?"""

from collections.abc import Iterable
from datetime import datetime

from afterword.core.known import Saying
from afterword.records import models

OF_MOVES = ("done", "dismissed", "snoozed")


def said_of_moves(owner: models.Owner, *, since: datetime, now: datetime) -> list[Saying]:
    """What was said of moves between the two times and stands, the newest first."""
    return said_since(owner, OF_MOVES, since=since, now=now)


def said_since(
    owner: models.Owner, kinds: Iterable[str], *, since: datetime, now: datetime
) -> list[Saying]:
    """What was said of these kinds between the two times and stands, the newest first."""
    rows = models.Saying.objects.filter(
        owner=owner, kind__in=list(kinds), at__gte=since, at__lte=now, undone_at=None
    )
    return [
        Saying(id=str(row.id), at=row.at, kind=row.kind, values=row.content)
        for row in rows.order_by("-at", "-id")
    ]


def correction_of(owner: models.Owner, fact: str, *, now: datetime) -> Saying | None:
    """The user's correction of a fact that stands, by the id under which it was read."""
    rows = models.Saying.objects.filter(
        owner=owner, subject=fact, kind__in=("correct", "confirm", "refuse"), at__lte=now
    ).filter(undone_at=None)
    last = rows.order_by("-at", "-id").first()
    if last is None or last.kind != "correct":
        return None
    return Saying(id=str(last.id), at=last.at, kind=last.kind, values=last.content)
