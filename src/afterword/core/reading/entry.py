"""The only door of the reader: an entry in, the facts it states out; it knows its owner alone."""

from __future__ import annotations

from datetime import datetime

from afterword.core.entries import (
    Achievement,
    Announcement,
    Card,
    Connection,
    Debrief,
    Entry,
    Event,
    Material,
    Message,
    Referee,
)
from afterword.core.facts import Fact, Source
from afterword.core.reading.debriefs import read_debrief
from afterword.core.reading.events import read_event
from afterword.core.reading.message import read_message
from afterword.core.reading.record import Record, distinct
from afterword.core.reading.rows import (
    read_achievement,
    read_announcement,
    read_card,
    read_connection,
    read_material,
    read_referee,
)
from afterword.core.world import Owner

__all__ = ["read"]


def read(
    entry: Entry, owner: Owner, *, record: str, ref: str, known_at: datetime
) -> tuple[Fact, ...]:
    """The facts that one entry states, in its own order; the same entry gives the same ids.

    `record` is the record's id, `ref` what the user finds the entry by, `known_at` (aware) when
    it was there to be known. Entries that only the projection has a use for (items, boards,
    invitations, positions) state nothing here.
    """
    said_at = entry.header.at if isinstance(entry, Message) else known_at
    read_from = Record(record, owner, Source(_source_kind(entry), ref), said_at, known_at)
    return distinct(_facts(entry, read_from))


def _facts(entry: Entry, record: Record) -> list[Fact]:
    match entry:
        case Message():
            return read_message(entry, record)
        case Event():
            return read_event(entry, record)
        case Debrief():
            return read_debrief(entry, record)
        case Connection():
            return read_connection(entry, record)
        case Card():
            return read_card(entry, record)
        case Achievement():
            return read_achievement(entry, record)
        case Announcement():
            return read_announcement(entry, record)
        case Material():
            return read_material(entry, record)
        case Referee():
            return read_referee(entry, record)
        case _:
            return []


def _source_kind(entry: Entry) -> str:
    kinds: dict[type, str] = {
        Message: "message",
        Event: "calendar",
        Debrief: "debrief",
        Card: "card",
        Achievement: "achievements",
        Announcement: "announcement",
        Material: "material",
        Referee: "material",
    }
    return kinds.get(type(entry), "export")
