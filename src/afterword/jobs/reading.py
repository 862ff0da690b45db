"""Reads mailboxes and calendars: one that is due, or all for an owner who waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Event
from time import monotonic
from uuid import UUID
from zoneinfo import ZoneInfo

from afterword.config.clock import now as clock
from afterword.config.lock import BusyError
from afterword.core.mailbox_words import mailbox_words
from afterword.flows.open import Owner, owner_of
from afterword.flows.sync import Progress, Synced, sync
from afterword.flows.sync_folder import StoppedError, TurnOverError
from afterword.records.queries.calendar import any_calendars
from afterword.records.queries.mailbox import MailboxStand, mailbox_stands, mailboxes

# Set when the process is about to end: what is slow ends at its next step.
ending = Event()
# Set while something slow waits until a thread is free: what is slow gives way after its turn.
crowded = Event()
TURN = 60.0  # seconds
_WILLING = 5.0  # seconds to wait for another process that reads the mailbox
Show = Callable[[str, int, int], None]  # address, messages seen, messages there


def read_mailbox(
    owner: UUID,
    key: UUID,
    *,
    patience: float,
    tell: Callable[[Progress], None] | None = None,
) -> Synced:
    """Reads one mailbox. It takes longer than a moment, so it has a clock of its own.

    BusyError where another process was at it for longer than `patience` seconds.
    """
    until = monotonic() + TURN

    def told(progress: Progress) -> None:
        if ending.is_set():
            raise StoppedError
        if crowded.is_set() and monotonic() > until:
            raise TurnOverError
        if tell is not None:
            tell(progress)

    return sync(owner_of(owner), key, clock=clock, patience=patience, tell=told)


def read_words(done: Synced) -> str:
    """What a reading came to, in a line; "" where nothing was new."""
    if done.error:
        return f"{done.address}: {done.error}"
    return f"{done.address}: {done.new} new" if done.new else ""


def read_all(owner: Owner, *, progress: Show | None = None) -> bool:
    """Reads each mailbox once; whether any could not be read."""
    failed = False

    def tell(done: Progress) -> None:
        if progress is not None:
            progress(done.address, done.done, done.total)

    for key in mailboxes().filter(owner=owner).values_list("id", flat=True):
        try:
            failed |= bool(read_mailbox(owner.pk, key, patience=_WILLING, tell=tell).error)
        except BusyError:
            continue  # the other one does it
    if progress is not None:
        progress("", 0, 0)
    return failed


def read_calendars(owner: Owner, now: datetime) -> tuple[list[str], bool]:
    """Reads each calendar and each address of events once: what came of it, in a line each; whether
    any could not be read.
    """
    if not any_calendars(owner):
        return [], False
    # Imported here: the clients of calendars are half of what a reading of mail starts with.
    from afterword.flows.events import read_sources
    from afterword.flows.sync_calendar import sync_calendars

    done = sync_calendars(owner, now=now)
    lines = [str(each) or f"{each.kind} {each.address}: nothing new" for each in done]
    found = read_sources(owner, now=now)
    lines += [str(each) or f"events {each.source}: nothing new" for each in found]
    return lines, any(each.error for each in done) or any(each.error for each in found)


def stands(owner: Owner, now: datetime) -> list[str]:
    """How each mailbox stands, in a line."""
    later = max(now, clock())
    return [_line(each, later, owner.zone) for each in mailbox_stands(owner, later)]


def _line(stand: MailboxStand, now: datetime, zone: str) -> str:
    words = mailbox_words(
        read_at=stand.read_at,
        new=stand.new,
        error=stand.error,
        folders=stand.folders,
        now=now,
        zone=ZoneInfo(zone),
    )
    return f"{stand.address}: " + ("is being read; " if stand.reads_now else "") + words
