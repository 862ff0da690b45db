"""Takes contacts in: thousands of rows of one shape, whose facts are read when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from django.db import transaction

from afterword.core.contacts import is_plain
from afterword.core.entries import Bad, Card, Connection, Found
from afterword.core.known import known_from
from afterword.flows.forgotten import forgotten_of
from afterword.flows.imported import Imported, keep_unread, place_of
from afterword.flows.reader_version import READER
from afterword.records import models, plain_rows
from afterword.records.plain_rows import PlainRow
from afterword.records.queries.owner import as_value

# Rows in one transaction: some 5 MB, and so many that the cost of a commit is nothing beside them.
ROWS = 10_000


def is_row(found: Found | Bad) -> bool:
    """Whether this is taken in here; what can't be read goes with what stands around it."""
    return isinstance(found, Bad) or is_plain(found.entry)


class RowsBatch:
    """Some contacts on their way into the tables."""

    def __init__(
        self, owner: models.Owner, batch: Sequence[Found | Bad], *, path: Path, now: datetime
    ) -> None:
        self._owner, self._now = owner, now
        zone = as_value(owner).zone
        since: dict[object, datetime] = {}  # thousands were connected on a few hundred days
        self._rows: list[PlainRow] = []
        self._bad: list[Bad] = []
        for each in batch:
            if isinstance(each, Bad):
                self._bad.append(each)
                continue
            entry = each.entry
            assert isinstance(entry, Connection | Card)
            day = entry.since if isinstance(entry, Connection) else None
            if day not in since:
                since[day] = known_from(entry, zone, now)
            kind, text, key = plain_rows.keyed(entry)
            self._rows.append(PlainRow(key, kind, place_of(each, path), since[day], entry, text))

    def keep(self, done: Imported, *, within: Callable[[], None] | None = None) -> None:
        """Keeps them in one transaction, adding to `done`."""
        first = {row.key: row for row in reversed(self._rows)}
        with transaction.atomic():
            if within is not None:
                within()
            there = plain_rows.there(self._owner, first)
            new = [row for row in reversed(first.values()) if row.key not in there]
            if (they := forgotten_of(self._owner)) is not None:
                new = [row for row in new if they.takes(row.key, row.entry, self._owner.emails)]
            if new:
                plain_rows.add(self._owner, new, reader=READER, now=self._now)
            keep_unread(self._owner, self._bad, self._now)
        done.unchanged += len(self._rows) - len(new)
        done.skipped.extend(self._bad)
        for row in new:
            done.count(row.entry)
