"""Takes files in: each entry becomes a record once; what can matter is read in the same pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from django.db import transaction

from afterword.core import entries
from afterword.core.entries import Bad, Entry, Found
from afterword.core.errors import UnreadableError
from afterword.core.known import known_from
from afterword.core.names import company_key
from afterword.core.reading.triage import stands_alone
from afterword.core.world import Owner
from afterword.flows.reader_version import READER
from afterword.flows.reread import call_in, read_facts
from afterword.records import models
from afterword.records.envelopes import envelopes
from afterword.records.keys import content_key, uuid7
from afterword.records.mapping import Plain, as_text, kind_of, write
from afterword.records.queries.owner import as_value
from afterword.sources.recognise import open_path

# One transaction: small enough that another command waits a moment only and that a killed import
# loses little, large enough that the cost of a commit is spread.
BATCH = 1000

Progress = Callable[[int], None]  # bytes read since the last call


@dataclass(slots=True)
class Imported:
    """What an import did: entries taken by kind, those there already, what is unreadable."""

    counts: Counter[str] = field(default_factory=Counter)
    companies: set[str] = field(default_factory=set)  # folded names, to count each once
    unchanged: int = 0
    skipped: list[Bad] = field(default_factory=list)


def imported_shown(done: Imported) -> dict[str, Any]:
    """What an import did, as CONTRACT.md has it."""
    return {
        "imported": dict(done.counts),
        "unchanged": done.unchanged,
        "skipped": [
            {"path": bad.path, "place": bad.place, "reason": bad.reason} for bad in done.skipped
        ],
    }


class _Row(NamedTuple):
    """An entry on its way into the tables."""

    key: str
    kind: str
    ref: str
    known_at: datetime
    entry: Entry
    payload: Plain


def ingest(
    owner: models.Owner,
    paths: Sequence[Path],
    *,
    now: datetime,
    progress: Progress | None = None,
) -> Imported:
    """Takes everything readable at these paths; the same again changes nothing.

    Memory stays flat: a batch at a time is held. Killed in the middle, it leaves whole batches, and
    the next import adds the rest. UnreadableError, before anything is done, for a path that isn't
    there.
    """
    if missing := [str(path) for path in paths if not path.exists()]:
        raise UnreadableError("there is no such file or folder", path=", ".join(missing))
    value, done = as_value(owner), Imported()
    for path in paths:
        _take(owner, open_path(path, value, progress), path=path, now=now, done=done)
    call_in(owner)
    return done


def ingest_found(
    owner: models.Owner,
    found: Iterable[Found | Bad],
    *,
    path: Path,
    now: datetime,
    done: Imported,
) -> None:
    """Takes what a source yields, adding to `done`, and reads what it calls in."""
    _take(owner, found, path=path, now=now, done=done)
    call_in(owner)


def _take(
    owner: models.Owner,
    found: Iterable[Found | Bad],
    *,
    path: Path,
    now: datetime,
    done: Imported,
) -> None:
    value = as_value(owner)
    stream = iter(found)
    while batch := list(islice(stream, BATCH)):
        rows = [_row(each, path, value, now) for each in batch if isinstance(each, Found)]
        bad = [each for each in batch if isinstance(each, Bad)]
        with transaction.atomic():
            _keep(owner, value, rows, now, done)
            _keep_unread(owner, bad, now)
        done.skipped.extend(bad)


def _row(found: Found, path: Path, owner: Owner, now: datetime) -> _Row:
    entry, kind, payload = found.entry, kind_of(found.entry), write(found.entry)
    key = content_key(kind, as_text(_identity(entry, payload)))
    file = found.sub or path.name
    # Places within an archive name the file themselves.
    place = found.place if found.place.startswith(file) else f"{file} {found.place}".strip()
    return _Row(key, kind, _ref(entry, place), known_from(entry, owner.zone, now), entry, payload)


def _identity(entry: Entry, payload: Plain) -> object:
    """What makes two records one: copies of a mail in two folders, an event exported twice."""
    if isinstance(entry, entries.Message):
        header = entry.header
        words = " ".join(entry.text.split())
        return [
            header.message_id,
            header.sender.email,
            header.subject,
            header.at.timestamp(),
            words,
        ]
    if isinstance(entry, entries.Event):
        return {name: held for name, held in payload.items() if name != "stamp"}
    return payload


def _ref(entry: Entry, place: str) -> str:
    if isinstance(entry, entries.Message):
        return f"<{entry.header.message_id}>"
    if isinstance(entry, entries.Event):
        return entry.uid or place
    if isinstance(entry, entries.Item):
        return entry.url or entry.key or place
    return place


def _keep(
    owner: models.Owner, value: Owner, rows: list[_Row], now: datetime, done: Imported
) -> None:
    """Adds what is new; of two copies the one known first stays, in whatever order they come."""
    first: dict[str, _Row] = {}
    for row in rows:
        if row.key not in first or row.known_at < first[row.key].known_at:
            first[row.key] = row
    there = {
        key: (record, known_at)
        for record, key, known_at in models.Record.objects.filter(
            owner=owner, key__in=list(first)
        ).values_list("id", "key", "known_at")
    }
    earlier = [row for key, row in first.items() if key in there and row.known_at < there[key][1]]
    models.Record.objects.filter(id__in=[there[row.key][0] for row in earlier]).delete()
    new = [row for key, row in first.items() if key not in there]
    _insert(owner, value, new + earlier, now)
    done.unchanged += len(rows) - len(new)
    for row in new:
        _count(row.entry, done)


def _insert(owner: models.Owner, value: Owner, rows: list[_Row], now: datetime) -> None:
    records = [
        models.Record(
            id=uuid7(now),
            owner=owner,
            key=row.key,
            kind=row.kind,
            ref=row.ref,
            known_at=row.known_at,
            imported_at=now,
            reader=READER,
            payload=row.payload,
        )
        for row in rows
    ]
    aside = {row.key for row in rows if not stands_alone(row.entry)}
    found = [
        read_facts(value, record, row.entry)
        for row, record in zip(rows, records, strict=True)
        if row.key not in aside
    ]
    models.Record.objects.bulk_create(records)
    models.Envelope.objects.bulk_create(envelopes(records, aside))
    models.Fact.objects.bulk_create(chain.from_iterable(found))


def _keep_unread(owner: models.Owner, bad: list[Bad], now: datetime) -> None:
    models.Unread.objects.bulk_create(
        [
            models.Unread(
                id=uuid7(now),
                owner=owner,
                key=content_key("unread", as_text([each.path, each.place, each.reason])),
                path=each.path,
                place=each.place,
                reason=each.reason,
                at=now,
            )
            for each in bad
        ],
        ignore_conflicts=True,
    )


_COUNTED_AS = {
    "message": "messages",
    "event": "events",
    "connection": "connections",
    "linkedin_invitation": "linkedin_invitations",
    "linkedin_message": "linkedin_messages",
    "position": "positions",
    "profile": "profiles",
    "card": "people",
    "debrief": "debriefs",
    "achievement": "achievements",
    "item": "items",
    "board": "boards",
    "material": "materials",
    "referee": "referees",
}


def _count(entry: Entry, done: Imported) -> None:
    done.counts[_COUNTED_AS[kind_of(entry)]] += 1
    if isinstance(entry, entries.Message) and entry.events:
        done.counts["invitations"] += len(entry.events)
    if isinstance(entry, entries.Connection | entries.Card):
        company = company_key(entry.company)
        if company and company not in done.companies:
            done.companies.add(company)
            done.counts["companies"] += 1
