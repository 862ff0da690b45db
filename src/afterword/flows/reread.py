"""Reads facts out of records: of new ones as they come, of old ones when the reader got better."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from django.db import transaction

from afterword.core.entries import Entry
from afterword.core.reading import read
from afterword.core.world import Owner
from afterword.flows.reader_version import READER
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read_entry, write
from afterword.records.queries.owner import as_value

_BATCH = 500

log = logging.getLogger(__name__)


def reread(owner: models.Owner) -> int:
    """Reads every record anew that an older reader read; returns how many.

    What the user confirmed or refused is kept apart from facts, under ids that stay the same.
    """
    value, done = as_value(owner), 0
    while True:
        with transaction.atomic():
            rows = list(
                models.Record.objects.filter(owner=owner)
                .exclude(reader=READER)
                .order_by("id")[:_BATCH]
            )
            _read_again(owner, value, rows)
        done += len(rows)
        if len(rows) < _BATCH:
            models.Owner.objects.filter(pk=owner.pk).update(reader=READER)
            return done


def _read_again(owner: models.Owner, value: Owner, rows: list[models.Record]) -> None:
    ids = [row.id for row in rows]
    models.Fact.objects.filter(owner=owner, record__in=ids).delete()
    models.Fact.objects.bulk_create(
        fact for row in rows for fact in read_facts(value, row, read_entry(row.kind, row.payload))
    )
    models.Record.objects.filter(id__in=ids).update(reader=READER)


def read_facts(value: Owner, row: models.Record, entry: Entry) -> Iterator[models.Fact]:
    """Rows for the facts that one entry states; none where the reader fails on it.

    A fault of the reader costs the facts of one record and a line in the log, not the import.
    """
    try:
        facts = read(entry, value, record=row.key, ref=row.ref, known_at=row.known_at)
    except Exception:  # whatever it is, the mailbox goes on
        log.exception("no facts could be read", extra={"ref": row.ref})
        return
    for fact in facts:
        yield models.Fact(
            id=uuid7(row.known_at),
            owner_id=row.owner_id,
            key=fact.id,
            kind=fact.kind,
            record_id=row.id,
            known_at=fact.known_at,
            content=write(fact),
        )
