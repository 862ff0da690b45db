"""Reads facts out of records: of new ones as they come, of old ones when the reader got better."""

from __future__ import annotations

import logging
from itertools import chain
from uuid import UUID

from django.db import transaction

from afterword.core.entries import Entry
from afterword.core.reading.entry import read
from afterword.core.world import Owner
from afterword.flows.reader_version import READER
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read_entry, write
from afterword.records.queries.owner import as_value

_BATCH = 500
# Stands in a record that the reader failed on; the next version tries again.
_FAILED = 0

log = logging.getLogger(__name__)


def reread(owner: models.Owner) -> int:
    """Reads every record anew that an older reader read; returns how many.

    What the user confirmed or refused is kept apart from facts, under ids that stay the same.
    """
    value, done, last = as_value(owner), 0, UUID(int=0)
    stale = models.Record.objects.filter(owner=owner).exclude(reader=READER).order_by("id")
    while True:
        with transaction.atomic():
            rows = list(stale.filter(id__gt=last)[:_BATCH])
            if not rows:
                models.Owner.objects.filter(pk=owner.pk).update(reader=READER)
                return done
            _read_again(value, rows)
        done, last = done + len(rows), rows[-1].id


def _read_again(value: Owner, rows: list[models.Record]) -> None:
    models.Fact.objects.filter(record__in=[row.id for row in rows]).delete()
    found = [read_facts(value, row, read_entry(row.kind, row.payload)) for row in rows]
    models.Fact.objects.bulk_create(chain.from_iterable(found))
    models.Record.objects.bulk_update(rows, ["reader"])


def read_facts(value: Owner, row: models.Record, entry: Entry) -> list[models.Fact]:
    """Rows for the facts that one entry states, and in `row` which reader read it.

    A fault of the reader costs the facts of one record and a line in the log, not the import.
    """
    try:
        facts = read(entry, value, record=row.key, ref=row.ref, known_at=row.known_at)
    except Exception as error:  # noqa: BLE001  # whatever it is, the mailbox goes on
        # No trace, for it would be the user's answer; the record's reference is enough to find it.
        log.error("no facts could be read", extra={"ref": row.ref, "why": repr(error)})  # noqa: TRY400
        row.reader = _FAILED
        return []
    row.reader = READER
    return [
        models.Fact(
            id=uuid7(row.known_at),
            owner_id=row.owner_id,
            key=fact.id,
            kind=fact.kind,
            record_id=row.id,
            known_at=fact.known_at,
            content=write(fact),
        )
        for fact in facts
    ]
