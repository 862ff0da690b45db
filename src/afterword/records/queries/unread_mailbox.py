"""Which mailboxes may hold an answer that nobody has read, and which are to be read for it?"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from afterword.records import models

# A letter leaves only where each mailbox was read to its end within this time.
FRESH = timedelta(minutes=3)
# It is read for the letter's sake a little before, so that the letter leaves on its minute.
_AHEAD = timedelta(minutes=1)
# One that could not be read is left in peace for a while: servers lock out whoever tries it often.
_PEACE = timedelta(minutes=15)


def unread_mailboxes(owner: models.Owner, now: datetime) -> QuerySet[models.Account]:
    """Mailboxes of an owner that were not read just now."""
    rows = models.Account.objects.filter(_older_than(FRESH, now), owner=owner, kind="imap")
    return rows.order_by("made_at", "id")


def wanted_mailboxes(now: datetime, *, late: timedelta) -> QuerySet[models.Account]:
    """Mailboxes of all owners that are to be read before a letter leaves, which is now or soon; a
    letter that is more than `late` behind its time leaves no more.
    """
    letters = models.Letter.objects.filter(
        owner=OuterRef("owner"),
        state="approved",
        outlet="smtp",
        leaves_at__lte=now + _AHEAD,
        leaves_at__gte=now - late,
    )
    rested = Q(error="") | Q(tried_at=None) | Q(tried_at__lte=now - _PEACE) | Q(tried_at__gt=now)
    free = Q(leased_until=None) | Q(leased_until__lte=now) | Q(leased_until__gt=now + _PEACE)
    rows = models.Account.objects.filter(
        _older_than(FRESH - _AHEAD, now), rested, free, Exists(letters), kind="imap"
    )
    return rows.order_by("next_at", "id")


def _older_than(age: timedelta, now: datetime) -> Q:
    """Also one that was read at a time which has not come: a clock was wrong."""
    return Q(read_at=None) | Q(read_at__lt=now - age) | Q(read_at__gt=now + FRESH)
