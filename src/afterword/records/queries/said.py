"""What did the user say of moves of late, and could still take back?"""

from datetime import datetime

from afterword.core.known import Saying
from afterword.records import models

OF_MOVES = ("done", "dismissed", "snoozed")


def said_of_moves(owner: models.Owner, *, since: datetime, now: datetime) -> list[Saying]:
    """What was said of moves between the two times and stands, the newest first."""
    rows = models.Saying.objects.filter(
        owner=owner, kind__in=OF_MOVES, at__gte=since, at__lte=now, undone_at=None
    )
    return [
        Saying(id=str(row.id), at=row.at, kind=row.kind, values=row.content)
        for row in rows.order_by("-at", "-id")
    ]
