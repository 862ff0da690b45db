"""Reads all mailboxes and calendars of one owner now, for somebody who waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.config.clock import now as clock
from afterword.core.mailbox_words import mailbox_words
from afterword.flows.open import Owner
from afterword.flows.sync import Progress
from afterword.flows.sync_calendar import sync_calendars
from afterword.jobs.due import BusyError, all_for_reading, read_mailbox
from afterword.records.queries.mailbox import MailboxStand, mailbox_stands

_WILLING = 5.0  # seconds to wait for another process that reads the mailbox
Show = Callable[[str, int, int], None]  # address, messages seen, messages there


def read_all(owner: Owner, *, progress: Show | None = None) -> bool:
    """Reads each mailbox once; whether any could not be read."""
    failed = False

    def tell(done: Progress) -> None:
        if progress is not None:
            progress(done.address, done.done, done.total)

    for hint in all_for_reading(owner.pk):
        try:
            failed |= bool(read_mailbox(hint, patience=_WILLING, tell=tell).error)
        except BusyError:
            continue  # the other one does it
    if progress is not None:
        progress("", 0, 0)
    return failed


def read_calendars(owner: Owner, now: datetime) -> tuple[list[str], bool]:
    """Reads each calendar once: what came of it, in a line each; whether any could not be read."""
    done = sync_calendars(owner, now=now)
    lines = [str(each) or f"calendar {each.address}: nothing new" for each in done]
    return lines, any(each.error for each in done)


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
