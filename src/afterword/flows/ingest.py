"""Takes files in: each entry becomes a record once; what can matter is read in the same pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby, islice
from pathlib import Path
from uuid import UUID

from django.db import transaction

from afterword.core.entries import Bad, Entry, Found
from afterword.core.errors import UnreadableError
from afterword.core.reading.triage import stands_alone
from afterword.flows.board_answers import as_of_its_day
from afterword.flows.forgotten import keep_out
from afterword.flows.imported import Imported, imported_shown, keep_unread, place_of
from afterword.flows.ingest_rows import ROWS, RowsBatch, is_row
from afterword.flows.made import Made, unread, with_facts
from afterword.flows.readers import Readers, ToRead, readers
from afterword.flows.reconcile import reconcile
from afterword.flows.reread import call_in
from afterword.flows.write_made import write_made
from afterword.records import models
from afterword.records.queries.owner import as_value
from afterword.sources.recognise import open_path

__all__ = ["Batch", "Imported", "Watch", "imported_shown", "ingest", "ingest_found", "ingest_path"]

# One transaction: small enough that another command waits a moment only and that a killed import
# loses little, large enough that the cost of a commit is spread.
BATCH = 1000

Progress = Callable[[int], None]  # bytes read since the last call


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
    """Some entries on their way into the tables: read at once, kept when `keep` is called."""

    def __init__(
        self,
        owner: models.Owner,
        batch: Sequence[Found | Bad],
        *,
        path: Path,
        now: datetime,
        those: Readers,
    ) -> None:
        value = as_value(owner)
        self._owner, self._now = owner, now
        found = as_of_its_day(owner, [each for each in batch if isinstance(each, Found)], now)
        self._bad = [each for each in batch if isinstance(each, Bad)]
        rows = [
            (unread(each.entry, value, place_of(each, path), now), each.entry) for each in found
        ]
        self._made = _made(owner, rows, those)

    def keep(self, done: Imported) -> None:
        """Keeps them in one transaction, adding to `done`; calling in is left to the caller."""
        # Reading takes most of the time and the writer's lock isn't needed for it: whoever else
        # writes waits for the rows alone.
        made = self._made()
        with transaction.atomic():
            keep_made(self._owner, made, self._now, done)
            keep_unread(self._owner, self._bad, self._now)
        done.skipped.extend(self._bad)


def _made(
    owner: models.Owner, rows: Sequence[tuple[Made, Entry]], those: Readers
) -> Callable[[], list[Made]]:
    """These rows with their facts, save those that are there already as they came: being read from
    now on, and there when asked for.
    """
    first = _first([made for made, _ in rows])
    there = _there(owner, list(first))
    entries = {id(made): entry for made, entry in rows}
    new = [made for key, made in first.items() if key not in there or made.known_at < there[key][1]]
    alone = [made for made in new if stands_alone(entries[id(made)])]
    coming = those.ask(
        [ToRead(entries[id(made)], made.key, made.ref, made.known_at) for made in alone]
    )

    def ready() -> list[Made]:
        read = {
            id(made): with_facts(made, each) for made, each in zip(alone, coming(), strict=True)
        }
        aside = {id(made) for made in new} - read.keys()
        return [
            made._replace(aside=True) if id(made) in aside else read.get(id(made), made)
            for made, _ in rows
        ]

    return ready


def keep_made(owner: models.Owner, made: Sequence[Made], now: datetime, done: Imported) -> None:
    """Adds what is new; of two copies the one known first stays, in whatever order they come. What
    is of somebody whom the user had forgotten is not taken.

    Another import may have added some meanwhile, so it is looked at again under the lock; none is
    ever taken away, so all that is new now was made ready.
    """
    first = _first(keep_out(owner, made))
    there = _there(owner, list(first))
    earlier = [key for key, each in first.items() if key in there and each.known_at < there[key][1]]
    models.Record.objects.filter(id__in=[there[key][0] for key in earlier]).delete()
    new = [key for key in first if key not in there]
    write_made(owner, [first[key] for key in (*new, *earlier)], now)
    done.unchanged += len(made) - len(new)
    for key in new:
        done.count_made(first[key].kind, first[key].company, first[key].events)


def _first(made: Iterable[Made]) -> dict[str, Made]:
    """By key the one known first."""
    first: dict[str, Made] = {}
    for each in made:
        if each.key not in first or each.known_at < first[each.key].known_at:
            first[each.key] = each
    return first


def _there(owner: models.Owner, keys: list[str]) -> dict[str, tuple[UUID, datetime]]:
    """Which of these records are there, and since when they were known."""
    rows = models.Record.objects.filter(owner=owner, key__in=keys)
    return {key: (record, at) for record, key, at in rows.values_list("id", "key", "known_at")}
