"""The records with these keys, as they came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.entries import Event, Message
from afterword.records import models
from afterword.records.mapping import read_entry


@dataclass(frozen=True, slots=True)
class Kept:
    """A message or a calendar entry, with what its facts are told by."""

    key: str
    ref: str
    known_at: datetime
    entry: Message | Event


def kept_entries(owner: models.Owner, keys: Sequence[str]) -> list[Kept]:
    """The messages and calendar entries among them, in the order they became known."""
    rows = models.Record.objects.filter(owner=owner, key__in=list(keys)).order_by("known_at", "key")
    found = [(row, read_entry(row.kind, row.payload)) for row in rows]
    return [
        Kept(row.key, row.ref, row.known_at, entry)
        for row, entry in found
        if isinstance(entry, Message | Event)
    ]
