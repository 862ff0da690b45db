"""Writes entries that were made ready, with their envelopes and facts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache

from afterword.flows.made import Made, MadeFact
from afterword.flows.reader_version import READER
from afterword.records import models
from afterword.records.insert import insert, ready_key, ready_time
from afterword.records.keys import uuid7, uuid7_texts

# Stands in a record that the reader failed on; the next version tries again.
FAILED = 0

_RECORD = (
    *("id", "owner", "key", "kind", "ref", "known_at", "gone_at", "imported_at", "reader"),
    "payload",
)
_ENVELOPE = ("record", "owner", "key", "message_id", "known_at", "bulk", "aside", "header")
_FACT = ("id", "owner", "key", "kind", "record", "known_at", "gone_at", "content")

log = logging.getLogger(__name__)
# A row on its way, with the key and the time of its record ready.
Placed = tuple[object, object, Made]


def write_made(owner: models.Owner, made: Sequence[Made], now: datetime) -> None:
    """Records, envelopes and facts of entries that are not there; within the caller's transaction.

    A fault of the reader costs the facts of one record and a line in the log, not the import.
    """
    for each in made:
        if each.fault:
            # No trace, for it would be the user's answer; the reference is enough to find it.
            log.error("no facts could be read", extra={"ref": each.ref, "why": each.fault})
    at = lru_cache(maxsize=None)(ready_time)
    keys = uuid7_texts(now, len(made))
    placed: list[Placed] = [
        (key, at(each.known_at), each) for key, each in zip(keys, made, strict=True)
    ]
    _write_records(owner, placed, at(now))
    messages = [each for each in placed if each[2].kind == "message"]
    insert(models.Envelope, _ENVELOPE, [_envelope(owner, *each) for each in messages])
    facts = [_fact(owner, key, fact, at) for key, _, each in placed for fact in each.facts]
    insert(models.Fact, _FACT, facts)


def _write_records(owner: models.Owner, placed: Sequence[Placed], now: object) -> None:
    own = ready_key(owner.pk)
    rows = [
        (
            *(key, own, each.key, each.kind, each.ref, at, None, now),
            *(FAILED if each.fault else READER, each.payload),
        )
        for key, at, each in placed
    ]
    insert(models.Record, _RECORD, rows)


def _envelope(owner: models.Owner, key: object, at: object, each: Made) -> tuple[object, ...]:
    return (
        *(key, ready_key(owner.pk), each.key, each.message_id, at),
        *(each.bulk, each.aside, each.header),
    )


def _fact(
    owner: models.Owner, record: object, fact: MadeFact, at: Callable[[datetime], object]
) -> tuple[object, ...]:
    known = at(fact.known_at)
    key = ready_key(uuid7(fact.known_at))
    return key, ready_key(owner.pk), fact.key, fact.kind, record, known, None, fact.content
