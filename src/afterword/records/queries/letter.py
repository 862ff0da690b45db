"""Where do the user's letters stand?"""

from collections.abc import Collection, Mapping
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
    next_try_at: datetime | None
    sha256: str


def stand_of(owner: models.Owner, move: str) -> Stand | None:
    """The letter of one move, if there is one."""
    row = models.Letter.objects.filter(owner=owner, move=move).first()
    return None if row is None else as_stand(row, owner)


def stands(owner: models.Owner, *, sent_since: datetime | None = None) -> Mapping[str, Stand]:
    """By move, each letter that waits, is leaving, came back, or of which nobody knows; with
    `sent_since` those too that a server took since then.
    """
    wanted = TO_TELL
    if sent_since is not None:
        wanted |= Q(state="sent", left_at__gte=sent_since)
    rows = models.Letter.objects.filter(wanted, owner=owner).order_by("leaves_at", "id")
    return {row.move: as_stand(row, owner) for row in rows}


def letters_of(owner: models.Owner, moves: Collection[str]) -> frozenset[str]:
    """Those of these moves that have a letter, which can be opened."""
    rows = models.Letter.objects.filter(owner=owner, move__in=moves)
    return frozenset(rows.values_list("move", flat=True))


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


def copies_due(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners that have left and whose copy is not known to lie in Sent."""
    return _now(models.Letter.objects.filter(state="sent", copy="wanted"), now)


def doubts_due(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners of which nobody knows whether they left, where Sent may tell."""
    mailbox = models.Account.objects.filter(owner=OuterRef("owner"), kind="imap")
    doubts = models.Letter.objects.filter(Exists(mailbox), state="unknown")
    # After the last look the time of the next one lies so far ahead that none comes.
    return _now(doubts, now)


def drafts_due(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners that a process was putting into Drafts when it ended."""
    return _now(models.Letter.objects.filter(state="approved", outlet="drafts"), now)


def left_in_drafts(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners that lie in Drafts, though they were taken back or go another way."""
    ready = Q(tidy_at=None) | Q(tidy_at__lte=now)
    other = Q(state__in=("draft", "refused", "unknown")) | Q(state="approved") & ~Q(outlet="drafts")
    return models.Letter.objects.filter(other, ready, copy="drafted").order_by("id")


def _now(rows: QuerySet[models.Letter], now: datetime) -> QuerySet[models.Letter]:
    return rows.filter(Q(next_try_at=None) | Q(next_try_at__lte=now)).order_by("id")


def as_stand(row: models.Letter, owner: models.Owner) -> Stand:
    """Where a letter stands, of a row in hand."""
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
        next_try_at=row.next_try_at and row.next_try_at.astimezone(zone),
        sha256=row.sha256,
    )
