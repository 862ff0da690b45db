"""A lease on an account that is read: whoever holds it reads, and nobody else meanwhile.

On one's own machine a lock that a dead process lets go of decides, so that a killed reading goes on
at once; in a fleet the time on the row does. Either way what a reader writes is written only while
the row still bears its own mark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection
from django.db.models import Q

from afterword.config.lock import BusyError, only_one
from afterword.records.models import Account

# Longer than any one step of a reading; extended with each.
HOLDS = timedelta(minutes=5)
Clock = Callable[[], datetime]


class LostLeaseError(Exception):
    """Another reader took the account over: what this one has in hand is not to be written."""


class Lease:
    """The right to read one account."""

    def __init__(self, account: UUID, until: datetime, clock: Clock) -> None:
        self.account = account
        self._until, self._planned, self._clock = until, until, clock

    def extend(self) -> None:
        """Says that the reader is alive; LostLeaseError where it is not the reader any more."""
        later = max(self._clock() + HOLDS, self._until + timedelta(microseconds=1))
        mine = Account.objects.filter(id=self.account, leased_until=self._until)
        if not mine.update(leased_until=later):
            raise LostLeaseError
        self._until = later

    def end(self, next_at: datetime, **changes: Any) -> bool:
        """Gives the account back with what became of it, and says whether it was still the reader's
        to give. Whoever asked for another look meanwhile (`wish`) gets it.
        """
        mine = Account.objects.filter(id=self.account, leased_until=self._until)
        held = bool(mine.update(leased_until=None, **changes))
        if held:
            Account.objects.filter(id=self.account, next_at=self._planned).update(next_at=next_at)
        return held


def wish(account: UUID) -> None:
    """Asks for a look at this account as soon as anybody can."""
    Account.objects.filter(id=account).update(next_at=None)


@contextmanager
def leased(account: UUID, clock: Clock, *, patience: float) -> Iterator[Lease]:
    """Takes the account; BusyError where somebody else reads it for longer than `patience`
    seconds.

    Who is killed leaves the row as it is, and the time on it runs out.
    """
    with only_one(settings.DATA / f"reading-{account.hex}-lock", patience=patience):
        now = clock()
        until = now + HOLDS
        rows = Account.objects.filter(id=account)
        if connection.vendor != "sqlite":
            rows = rows.filter(Q(leased_until=None) | Q(leased_until__lt=now))
        if not rows.update(leased_until=until, next_at=until):
            raise BusyError(str(account))
        lease = Lease(account, until, clock)
        try:
            yield lease
        finally:
            lease.end(clock())  # nothing where it was ended before
