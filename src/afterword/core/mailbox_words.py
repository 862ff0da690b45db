"""How far a mailbox was read, in a sentence that a person can trust."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Protocol


class Folder(Protocol):
    """What is said of one folder."""

    @property
    def name(self) -> str:
        """As people call it."""

    @property
    def error(self) -> str:
        """Why it could not be read; empty where it could."""

    @property
    def read_at(self) -> datetime | None:
        """When it was last read to its end."""


def mailbox_words(
    *,
    read_at: datetime | None,
    new: int,
    error: str,
    folders: Sequence[Folder],
    now: datetime,
    zone: tzinfo,
) -> str:
    """ "read to 07:58; 3 new; Sent: never, because …".

    The moment is that of the whole mailbox; a folder is named only where it stands worse.
    """
    if read_at is None:
        told = ["never read to the end"]
    else:
        told = [f"read to {moment(read_at, now, zone)}"]
    if new:
        told.append(f"{new} new")
    if error:
        told.append(error)
    for each in folders:
        if each.error:
            last = moment(each.read_at, now, zone) if each.read_at else "never"
            told.append(f"{each.name}: {last}, because {each.error}")
    return "; ".join(told)


def moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    """The time of a moment, with its day where that is not today's."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    if local.date() == today:
        return f"{local:%H:%M}"
    return f"{local:%H:%M} on {local.day} {local:%B}" + (
        "" if local.year == today.year else f" {local.year}"
    )
