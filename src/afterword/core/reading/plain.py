"""The facts of contacts' rows, without the readers of prose, which take a quarter of a second to
import: they are read at each look and stand in no table.
"""

from __future__ import annotations

from datetime import datetime

from afterword.core.entries import Card, Connection, Entry
from afterword.core.facts import Fact, Source
from afterword.core.reading.record import Record
from afterword.core.reading.rows import read_card, read_connection
from afterword.core.world import Owner

__all__ = ["read_plain"]


def read_plain(
    entry: Entry, owner: Owner, *, record: str, ref: str, known_at: datetime
) -> tuple[Fact, ...]:
    """As `core.reading.entry.read`, of a connection or a card; nothing of any other entry."""
    match entry:
        case Connection():
            return tuple(read_connection(entry, _record(record, owner, "export", ref, known_at)))
        case Card():
            return tuple(read_card(entry, _record(record, owner, "card", ref, known_at)))
        case _:
            return ()


def _record(record: str, owner: Owner, kind: str, ref: str, known_at: datetime) -> Record:
    return Record(record, owner, Source(kind, ref), known_at, known_at)
