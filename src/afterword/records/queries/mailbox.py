"""How does the reading of each mailbox stand, and which is to be read now?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection
from django.db.models import Count, Q, QuerySet

from afterword.records import models

# No mailbox is left alone for longer. What lies further ahead was set while a clock was wrong.
_LONGEST_PAUSE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class FolderStand:
    """One folder as far as it was read."""

    name: str
    read_at: datetime | None
    error: str
    seen: int  # messages
    there: int  # messages, when it was last read
    is_whole: bool  # read back to its beginning


@dataclass(frozen=True, slots=True)
class MailboxStand:
    """A mailbox that is read, as the pages, `sync` and `doctor` show it."""

    address: str
    read_at: datetime | None  # when all of it was last read
    next_at: datetime | None  # the next look; None: at once
    reads_now: bool
    listens: bool  # the server tells of new mail by itself
    new: int  # messages that the last reading met
    error: str
    failures: int
    waiting: int  # messages whose words were left on the server
    folders: tuple[FolderStand, ...]


def due_mailboxes(now: datetime) -> QuerySet[models.Account]:
    """Mailboxes whose next look has come, of all owners."""
    ready = Q(next_at=None) | Q(next_at__lte=now) | Q(next_at__gt=now + _LONGEST_PAUSE)
    rows = models.Account.objects.filter(ready, kind="imap")
    if connection.vendor != "sqlite":  # there a lock says better whether anybody reads it
        rows = rows.filter(Q(leased_until=None) | Q(leased_until__lt=now))
    return rows.order_by("next_at", "id")


def mailboxes() -> QuerySet[models.Account]:
    """All mailboxes that are read, of all owners."""
    return models.Account.objects.filter(kind="imap").order_by("made_at", "id")


def mailbox_stands(owner: models.Owner, now: datetime) -> list[MailboxStand]:
    """Each mailbox of an owner, in the order in which they were connected."""
    accounts = list(mailboxes().filter(owner=owner))
    seen = Count("sighting")
    folders = models.Folder.objects.filter(owner=owner, account__in=accounts).annotate(seen=seen)
    waiting = models.Sighting.objects.filter(owner=owner, waits=True)
    counts = dict(waiting.values_list("folder__account").annotate(count=Count("id")).order_by())
    by_account: dict[object, list[FolderStand]] = {}
    for row in sorted(folders, key=lambda row: (row.use != "inbox", row.use != "sent", row.name)):
        stand = FolderStand(
            row.name, row.read_at, row.error, row.seen, row.messages, row.lowest == 1
        )
        by_account.setdefault(row.account_id, []).append(stand)
    return [
        MailboxStand(
            address=row.address,
            read_at=row.read_at,
            next_at=row.next_at,
            reads_now=row.leased_until is not None and row.leased_until > now,
            listens=bool(row.state.get("idle")),
            new=int(row.state.get("new", 0)),
            error=row.error,
            failures=row.failures,
            waiting=counts.get(row.id, 0),
            folders=tuple(by_account.get(row.id, ())),
        )
        for row in accounts
    ]


def listened() -> set[UUID]:
    """The mailboxes whose server tells of new mail by itself, and that are in good order."""
    rows = mailboxes().filter(error="").values_list("id", "state")
    return {key for key, state in rows if state.get("idle")}
