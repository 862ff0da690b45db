"""Many contacts into the tables at once: a row of an export has seven cells, and an object for each
of its columns would cost ten times what the database does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from json.encoder import encode_basestring as quoted
from typing import Any, NamedTuple

from django.db import connection

from afterword.core.contacts import handles_of, is_plain
from afterword.core.entries import Card, Connection
from afterword.records import models
from afterword.records.insert import insert, ready_key, ready_time
from afterword.records.keys import content_key, uuid7_texts
from afterword.records.mapping import as_text, clean, identity, kind_of, read_entry, write

_CHUNK = 2000


_NUL = quoted("\0")[1:-1]


class PlainRow(NamedTuple):
    """A contact on its way into the tables."""

    key: str
    kind: str
    ref: str
    known_at: datetime
    entry: Connection | Card
    text: str  # of its payload


def keyed(entry: Connection | Card) -> tuple[str, str, str]:
    """The kind of a contact's record, its payload as text, and the key that is made of it.

    As `mapping.as_text` writes any payload: the fields of a connection are few and always there.
    """
    if isinstance(entry, Connection):
        since = f'"{entry.since.isoformat()}"' if entry.since else "null"
        text = (
            f'{{"company":{quoted(entry.company)},"email":{quoted(entry.email)},'
            f'"name":{quoted(entry.name)},"position":{quoted(entry.position)},'
            f'"since":{since},"url":{quoted(entry.url)}}}'
        )
        if text.isascii() and _NUL not in text:
            return "connection", text, _key(text)
    plain = write(entry)
    return (
        kind_of(entry),
        as_text(plain),
        content_key(kind_of(entry), as_text(identity(entry, plain))),
    )


def _key(text: str) -> str:
    return hashlib.blake2b(f"connection\n{text}".encode(), digest_size=16).hexdigest()


def there(owner: models.Owner, keys: Collection[str]) -> set[str]:
    """Which of these records are there; a first import asks once, not for each."""
    if not models.Contact.objects.filter(owner=owner).exists():
        return set()
    # One value however many keys there are: a marker for each costs more than to look it up.
    if connection.vendor == "sqlite":
        sql = _THERE.format("IN (SELECT value FROM json_each(%s))")
        among: Any = json.dumps(list(keys))
    else:
        sql, among = _THERE.format("= ANY(%s)"), list(keys)
    with connection.cursor() as cursor:
        cursor.execute(sql, [ready_key(owner.pk), among])
        return {key for (key,) in cursor.fetchall()}


def add(owner: models.Owner, rows: Sequence[PlainRow], *, reader: int, now: datetime) -> None:
    """Adds records that are not there yet, with their handles. Within a transaction."""
    ids = list(uuid7_texts(now, len(rows)))
    own, at = ready_key(owner.pk), ready_time(now)
    known = _Times()
    records = [
        (id_, own, row.key, row.kind, row.ref, known.ready(row.known_at), at, reader, row.text)
        for id_, row in zip(ids, rows, strict=True)
    ]
    insert(models.Record, _RECORD, records)
    add_handles(
        owner,
        ((id_, row.known_at, row.entry) for id_, row in zip(ids, rows, strict=True)),
        now=now,
    )


def add_handles(
    owner: models.Owner,
    records: Iterable[tuple[str, datetime, Connection | Card]],
    *,
    now: datetime,
) -> None:
    """Rows with the handles of contacts whose records (by id, in hex) are there."""
    own = ready_key(owner.pk)
    known = _Times()
    rows = [
        (own, record, known.ready(at), *each)
        for record, at, entry in records
        for each in _columns(entry)
    ]
    ids = uuid7_texts(now, len(rows))
    insert(models.Contact, _CONTACT, [(id_, *row) for id_, row in zip(ids, rows, strict=True)])


def add_missing_handles(
    owner: models.Owner, *, now: datetime, kinds: Collection[str] = ("connection", "card")
) -> None:
    """Handles for all contacts of these kinds, where none has any: after an update, restored."""
    rows = models.Record.objects.filter(owner=owner.pk, kind__in=kinds)
    held = rows.values_list("id", "known_at", "kind", "payload").iterator(_CHUNK)
    while some := list(islice(held, _CHUNK)):
        entries = ((id_.hex, at, read_entry(kind, payload)) for id_, at, kind, payload in some)
        add_handles(owner, ((i, at, each) for i, at, each in entries if is_plain(each)), now=now)


def _columns(entry: Connection | Card) -> Iterator[tuple[Any, ...]]:
    card = isinstance(entry, Card)
    for name, email, url, employer, company, domain in handles_of(entry):
        given: tuple[str, ...] = (name, email, url, employer, company, domain)
        together = "".join(given)
        if not together.isascii() or "\0" in together:
            given = tuple(map(clean, given))
        yield (card, *[each or None for each in given])


class _Times:
    """Times as the database takes them; those of one day are one object here, which is found again
    faster than a time with a zone is hashed.
    """

    def __init__(self) -> None:
        self._held: dict[int, tuple[datetime, object]] = {}

    def ready(self, at: datetime) -> object:
        held = self._held.get(id(at))
        if held is None:
            held = self._held[id(at)] = at, ready_time(at)
        return held[1]


_THERE = "SELECT key FROM afterword_record WHERE owner_id = %s AND key {}"
_RECORD = "id owner key kind ref known_at imported_at reader payload".split()
_CONTACT = "id owner record known_at card name email url employer company domain".split()
