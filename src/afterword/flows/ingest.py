"""Takes files in: each entry becomes a record once; what can matter is read in the same pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, groupby, islice
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from afterword.core import entries
from afterword.core.entries import Bad, Entry, Found
from afterword.core.errors import UnreadableError
from afterword.core.known import known_from
from afterword.core.reading.triage import stands_alone
from afterword.core.world import Owner
from afterword.flows.imported import Imported, imported_shown, keep_unread, place_of
from afterword.flows.ingest_rows import ROWS, RowsBatch, is_row
from afterword.flows.reader_version import READER
from afterword.flows.readers import Readers, ToRead, readers
from afterword.flows.reconcile import reconcile
from afterword.flows.reread import call_in, fact_rows
from afterword.records import models
from afterword.records.envelopes import envelopes
from afterword.records.keys import content_key, uuid7
from afterword.records.mapping import Plain, as_text, kind_of, write
from afterword.records.queries.owner import as_value
from afterword.sources.recognise import open_path

__all__ = ["Batch", "Imported", "Watch", "imported_shown", "ingest", "ingest_found", "ingest_path"]

# One transaction: small enough that another command waits a moment only and that a killed import
# loses little, large enough that the cost of a commit is spread.
BATCH = 1000

Progress = Callable[[int], None]  # bytes read since the last call


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
    with readers(value) as those:
        for path in paths:
            found = open_path(path, value, progress)
            _Intake(owner, now, done, those).take(found, path)
        call_in(owner, those=those)
    reconcile(owner, now=now)
    return done


@dataclass(frozen=True, slots=True)
class Watch:
    """Who watches an import: told of bytes as they are read and of each batch that is safe.

    What `kept` raises ends the import there.
    """

    progress: Progress
    kept: Callable[[], None]
    batch: int = BATCH


def ingest_path(
    owner: models.Owner, path: Path, *, name: str, now: datetime, done: Imported, watch: Watch
) -> None:
    """Takes what one path holds, adding to `done`, and leaves the calling in to the caller.

    `name` is what the user calls it: an uploaded file has a path that means nothing to them.
    """
    value = as_value(owner)
    found = _named(open_path(path, value, watch.progress), path, name)
    with readers(value) as those:
        _Intake(owner, now, done, those, watch).take(found, Path(name))


def _named(found: Iterable[Found | Bad], path: Path, name: str) -> Iterator[Found | Bad]:
    for each in found:
        if isinstance(each, Bad) and each.path.startswith(str(path)):
            yield replace(each, path=name + each.path.removeprefix(str(path)))
        else:
            yield each


def ingest_found(
    owner: models.Owner,
    found: Iterable[Found | Bad],
    *,
    path: Path,
    now: datetime,
    done: Imported,
) -> None:
    """Takes what a source yields, adding to `done`, and reads what it calls in."""
    with readers(as_value(owner)) as those:
        _Intake(owner, now, done, those).take(found, path)
        call_in(owner, those=those)
    reconcile(owner, now=now)


class _Intake:
    """Takes what a source yields in batches: while others read the facts of one, the next is
    parsed.
    """

    def __init__(
        self,
        owner: models.Owner,
        now: datetime,
        done: Imported,
        those: Readers,
        watch: Watch | None = None,
    ) -> None:
        self._owner, self._now, self._done = owner, now, done
        self._those, self._watch = those, watch
        self._read: Batch | RowsBatch | None = None

    def take(self, found: Iterable[Found | Bad], path: Path) -> None:
        size = self._watch.batch if self._watch else BATCH
        try:
            for rows, group in groupby(found, key=is_row):
                most = ROWS * size // BATCH if rows else size
                while some := list(islice(group, most)):
                    batch = self._batch(some, path, rows=rows)
                    self._keep()
                    self._read = batch
        except Exception:  # the source can't be read on: what came before it is kept
            self._keep()
            raise
        self._keep()

    def _batch(self, some: Sequence[Found | Bad], path: Path, *, rows: bool) -> Batch | RowsBatch:
        if rows:
            return RowsBatch(self._owner, some, path=path, now=self._now)
        return Batch(self._owner, some, path=path, now=self._now, those=self._those)

    def _keep(self) -> None:
        batch, self._read = self._read, None
        if batch is not None:
            batch.keep(self._done)
            if self._watch is not None:
                self._watch.kept()


class Batch:
    """Some entries on their way into the tables: read at once, kept when `keep` is called.

    `whole`: they are in play, so those are read too that don't stand alone.
    """

    def __init__(
        self,
        owner: models.Owner,
        batch: Sequence[Found | Bad],
        *,
        path: Path,
        now: datetime,
        those: Readers,
        whole: bool = False,
    ) -> None:
        value = as_value(owner)
        self._owner, self._now = owner, now
        self._rows = [_row(each, path, value, now) for each in batch if isinstance(each, Found)]
        self._bad = [each for each in batch if isinstance(each, Bad)]
        self._ready = _ready(owner, self._rows, now, those, whole=whole)

    def keep(self, done: Imported, *, within: Callable[[], None] | None = None) -> None:
        """Keeps them in one transaction, adding to `done`; calling in is left to the caller.

        `within` runs in the same transaction: what it writes is there if and only if they are.
        """
        # Reading takes most of the time and the writer's lock isn't needed for it: whoever else
        # writes waits for the rows alone.
        ready = self._ready()
        with transaction.atomic():
            if within is not None:
                within()
            _keep(self._owner, self._rows, ready, done)
            keep_unread(self._owner, self._bad, self._now)
        done.skipped.extend(self._bad)


def key_of(entry: Entry) -> str:
    """The key under which a record of this content is found."""
    return content_key(kind_of(entry), as_text(_identity(entry, write(entry))))


def _row(found: Found, path: Path, owner: Owner, now: datetime) -> _Row:
    entry, kind, payload = found.entry, kind_of(found.entry), write(found.entry)
    key = content_key(kind, as_text(_identity(entry, payload)))
    place = place_of(found, path)
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


class _Ready(NamedTuple):
    """A record with its facts, ready to be written."""

    record: models.Record
    facts: list[models.Fact]
    aside: bool


def _ready(
    owner: models.Owner, rows: list[_Row], now: datetime, those: Readers, *, whole: bool
) -> Callable[[], dict[str, _Ready]]:
    """What these rows become, by key, save those that are there already as they came: being read
    from now on, and there when asked for.
    """
    first = _first(rows)
    there = _there(owner, list(first))
    new = [row for key, row in first.items() if key not in there or row.known_at < there[key][1]]
    alone = [row for row in new if whole or stands_alone(row.entry)]
    coming = those.ask([ToRead(row.entry, row.key, row.ref, row.known_at) for row in alone])

    def ready() -> dict[str, _Ready]:
        stated = {row.key: each for row, each in zip(alone, coming(), strict=True)}
        found = {}
        for row in new:
            record = _record(owner, row, now)
            facts = fact_rows(record, stated[row.key]) if row.key in stated else []
            found[row.key] = _Ready(record, facts, aside=row.key not in stated)
        return found

    return ready


def _record(owner: models.Owner, row: _Row, now: datetime) -> models.Record:
    return models.Record(
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


def _first(rows: list[_Row]) -> dict[str, _Row]:
    """Of two copies the one known first, in whatever order they come."""
    first: dict[str, _Row] = {}
    for row in rows:
        if row.key not in first or row.known_at < first[row.key].known_at:
            first[row.key] = row
    return first


def _there(owner: models.Owner, keys: list[str]) -> dict[str, tuple[UUID, datetime]]:
    """Which of these records are there, and since when they were known."""
    rows = models.Record.objects.filter(owner=owner, key__in=keys)
    return {key: (record, at) for record, key, at in rows.values_list("id", "key", "known_at")}


def _keep(owner: models.Owner, rows: list[_Row], ready: dict[str, _Ready], done: Imported) -> None:
    """Adds what is new; of two copies the one known first stays.

    Another import may have added some meanwhile, so it is looked at again under the lock; none is
    ever taken away, so all that is new now was made ready.
    """
    first = _first(rows)
    there = _there(owner, list(first))
    earlier = [key for key, row in first.items() if key in there and row.known_at < there[key][1]]
    models.Record.objects.filter(id__in=[there[key][0] for key in earlier]).delete()
    new = [key for key in first if key not in there]
    made = [ready[key] for key in (*new, *earlier)]
    records = [each.record for each in made]
    models.Record.objects.bulk_create(records)
    aside = {each.record.key for each in made if each.aside}
    models.Envelope.objects.bulk_create(envelopes(records, aside))
    models.Fact.objects.bulk_create(chain.from_iterable(each.facts for each in made))
    done.unchanged += len(rows) - len(new)
    for key in new:
        done.count(first[key].entry)
