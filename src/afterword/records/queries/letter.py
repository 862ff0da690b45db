"""Where do the user's letters stand?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet

from afterword.records import models

# Letters that somebody should hear of: on their way, or come back.
TO_TELL = Q(state__in=("approved", "sending", "unknown", "refused")) | ~Q(trouble="")


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one letter stands; `trouble` says why it came back, waits for another try or is stuck.

    `outlet` is the way it was approved for ("smtp", "eml"), empty where none was named. Times are
    by the owner's clock.
    """

    id: str
    move: str
    state: str  # core.letters.letter.State
    outlet: str
    to: str
    to_name: str
    subject: str
    leaves_at: datetime | None
    left_at: datetime | None
    trouble: str
    trouble_at: datetime | None


def stand_of(owner: models.Owner, move: str) -> Stand | None:
    """The letter of one move, if there is one."""
    row = models.Letter.objects.filter(owner=owner, move=move).first()
    return None if row is None else _stand(row, owner)


def stands(owner: models.Owner) -> Mapping[str, Stand]:
    """By move, each letter that waits, is leaving, came back, or of which nobody knows."""
    rows = models.Letter.objects.filter(TO_TELL, owner=owner).order_by("leaves_at", "id")
    return {row.move: _stand(row, owner) for row in rows}


def sent_since(owner: models.Owner, since: datetime) -> list[Stand]:
    """Letters that a server took since then, the newest first."""
    rows = models.Letter.objects.filter(owner=owner, state="sent", left_at__gte=since)
    return [_stand(row, owner) for row in rows.order_by("-left_at", "-id")]


def file_of(owner: models.Owner, move: str) -> str | None:
    """The path of the file that a move's letter was written to, if it was."""
    rows = models.Letter.objects.filter(owner=owner, move=move, state="handed_over")
    return rows.exclude(path="").values_list("path", flat=True).first()


def unasked_since(owner: models.Owner, since: datetime) -> int:
    """How many unasked letters left since then, or may have."""
    rows = models.Letter.objects.filter(
        owner=owner, state__in=("sending", "sent", "unknown"), claimed_at__gte=since
    )
    return sum(bool(about.get("unasked")) for about in rows.values_list("about", flat=True))


def due_letters(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners whose time has come, and those that a process left in the middle."""
    ready = Q(state="approved", outlet="smtp", leaves_at__lte=now) & (
        Q(next_try_at=None) | Q(next_try_at__lte=now)
    )
    return models.Letter.objects.filter(ready | Q(state="sending")).order_by("leaves_at", "id")


def seen_letters(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners that nobody knows to have left, though their copy was imported."""
    copy = models.Envelope.objects.filter(
        owner=OuterRef("owner"), message_id=OuterRef("message_id"), known_at__lte=now
    )
    waiting = models.Letter.objects.filter(state__in=("unknown", "handed_over"))
    return waiting.filter(Exists(copy)).order_by("id")


def _stand(row: models.Letter, owner: models.Owner) -> Stand:
    zone = ZoneInfo(owner.zone)
    return Stand(
        id=str(row.id),
        move=row.move,
        state=row.state,
        outlet=row.outlet,
        to=row.content.get("to", ""),
        to_name=row.content.get("to_name", ""),
        subject=row.content.get("subject", ""),
        leaves_at=row.leaves_at and row.leaves_at.astimezone(zone),
        left_at=row.left_at and row.left_at.astimezone(zone),
        trouble=row.trouble,
        trouble_at=row.trouble_at and row.trouble_at.astimezone(zone),
    )
