"""Brings files in by an import that is kept in a table: it can be watched, paused and stopped, and
goes on after a restart.

The import itself is `ingest`, so whatever is cut off leaves whole batches, and the same files again
add what is missing.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from uuid import UUID

from django.db import transaction

from afterword.core.errors import AfterwordError, UnreadableError
from afterword.flows.explain import in_words
from afterword.flows.found import found
from afterword.flows.ingest import Imported, Watch, ingest_path
from afterword.flows.reconcile import reconcile
from afterword.flows.reread import call_in
from afterword.records import models
from afterword.records.models.intake import OPEN, Import
from afterword.sources.recognise import is_export_table

# Small: whoever reads a page may have to wait for one.
_BATCH = 200
# Looking at what was found takes at most this share of the time.
_LOOKS = 0.1
_REST = 0.3  # seconds between two looks at a paused import

log = logging.getLogger(__name__)


class _HaltedError(Exception):
    """The user stopped the import; what was kept stays."""


class _LeftError(Exception):
    """The process ends."""


@dataclass(frozen=True, slots=True)
class Named:
    """A file or a folder, and what the user calls it."""

    path: Path
    name: str


def bring_in(
    owner: models.Owner, key: UUID, files: Sequence[Named], *, now: datetime, folder: str = ""
) -> Import:
    """Puts an import into the queue; the same key again finds the one that is there.

    `folder` is removed when the import is over. UnreadableError for a path that isn't there.
    """
    if missing := [each.name for each in files if not each.path.exists()]:
        raise UnreadableError("there is no such file or folder", path=", ".join(missing))
    paths = [(str(each.path), each.name) for each in files]
    size = sum(_size(each.path) for each in files)
    made = {"owner": owner, "paths": paths, "folder": folder, "size": size, "made_at": now}
    return Import.objects.get_or_create(id=key, defaults=made)[0]


def pause(owner: models.Owner, key: UUID) -> None:
    """Holds an import that runs; nothing happens to any other."""
    _change(owner, key, ("running",), "paused")


def go_on(owner: models.Owner, key: UUID) -> None:
    """Lets a paused import run again."""
    _change(owner, key, ("paused",), "running")


def stop(owner: models.Owner, key: UUID, *, now: datetime) -> None:
    """Ends an import and keeps what it found."""
    if _change(owner, key, ("waiting",), "stopped"):
        _end(Import.objects.get(id=key), "stopped", now)
    _change(owner, key, ("running", "paused"), "stopping")


def claim() -> Import | None:
    """The import that has waited longest, running from now on; None where none waits."""
    while True:
        row = Import.objects.filter(state="waiting").order_by("made_at", "id").first()
        if row is None:
            return None
        if Import.objects.filter(id=row.id, state="waiting").update(state="running"):
            row.refresh_from_db()
            return row


def recover(*, now: datetime) -> None:
    """Puts right what a process that ended left behind; only for who knows that none works here.

    What ran waits again and starts from the beginning: what was kept is not taken twice.
    """
    Import.objects.filter(state="running").update(
        state="waiting", read=0, seconds=0, step="reading"
    )
    for row in Import.objects.filter(state="stopping"):
        _end(row, "stopped", now)


def sweep(uploads: Path) -> None:
    """Removes what came through the browser and is of no open import; only while nothing comes."""
    named = set(Import.objects.filter(state__in=OPEN).values_list("folder", flat=True))
    for left in uploads.iterdir():
        if str(left) in named:
            continue
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def run(row: Import, *, now: datetime, wait: Callable[[float], bool]) -> None:
    """Runs a claimed import to its end, whatever that is; never raises what a file can cause.

    `wait` waits so many seconds and is False once the process ends: the import then stands as it
    is, for `recover`.
    """
    owner = row.owner
    work = _Work(owner, row, now, wait)
    try:
        work.do()
    except _LeftError:
        return
    except _HaltedError:
        _settle(owner, row, "stopped", now)
    except AfterwordError as error:
        _end(row, "failed", now, reason=str(error))
    except Exception as error:  # whatever it is: the page says it, and the queue goes on
        log.exception("an import failed")
        _end(row, "failed", now, reason=in_words(error))
    else:
        _settle(owner, row, "done", now)


class _Work:
    """One run of an import: it reads, and tells the row after each batch how far it is."""

    def __init__(
        self, owner: models.Owner, row: Import, now: datetime, wait: Callable[[float], bool]
    ) -> None:
        self._owner, self._row, self._now, self._wait = owner, row, now, wait
        self._done, self._read, self._begun = Imported(), 0, monotonic()
        self._paused, self._look_after = 0.0, 0.0

    def do(self) -> None:
        finished, watch = 0, Watch(self._progress, self._kept, _BATCH)
        for each in _in_parts(self._row):
            ingest_path(
                self._owner,
                each.path,
                name=each.name,
                now=self._now,
                done=self._done,
                watch=watch,
            )
            # Most readers don't say how far they are; then a file counts when it is done.
            finished += _size(each.path)
            self._read = finished
            self._kept()

    def _progress(self, count: int) -> None:
        self._read += count

    def _kept(self) -> None:
        if self._seconds() >= self._look_after:
            begun = self._seconds()
            self._tell(found=found(self._owner, self._now))
            self._look_after = self._seconds() + (self._seconds() - begun) / _LOOKS
        else:
            self._tell()
        self._obey()

    def _tell(self, **more: object) -> None:
        Import.objects.filter(id=self._row.id).update(
            read=min(self._read, self._row.size),
            seconds=self._seconds(),
            counts=dict(self._done.counts),
            unchanged=self._done.unchanged,
            skipped=len(self._done.skipped),
            **more,
        )

    def _obey(self) -> None:
        """Waits while the import is paused; _HaltedError once it is to stop."""
        held = monotonic()
        while (state := _state(self._row)) == "paused":
            if not self._wait(_REST):
                raise _LeftError
        self._paused += monotonic() - held
        if state != "running":
            raise _HaltedError
        if not self._wait(0):
            raise _LeftError

    def _seconds(self) -> float:
        return monotonic() - self._begun - self._paused


def _in_parts(row: Import) -> Iterator[Named]:
    """Each uploaded file by itself, but the tables of one export together: only so is it known
    which of them say nothing.
    """
    files = [Named(Path(path), name) for path, name in row.paths]
    tables = [each for each in files if each.path.suffix.lower() == ".csv"]
    if row.folder and any(is_export_table(each.path) for each in tables):
        export = Path(row.folder) / "LinkedIn"
        for each in tables:
            export.mkdir(exist_ok=True)
            if each.path.exists():
                each.path.rename(export / each.path.name)
        files = [each for each in files if each not in tables]
        yield Named(export, "LinkedIn export")
    yield from files


def _state(row: Import) -> str:
    states = Import.objects.filter(id=row.id).values_list("state", flat=True)
    return next(iter(states), "stopping")  # gone: the data was put away under it


def _settle(owner: models.Owner, row: Import, state: str, now: datetime) -> None:
    """Reads what the import put in play, looks at it all, and ends."""
    Import.objects.filter(id=row.id).update(step="joining")
    try:
        call_in(owner)
        reconcile(owner, now=now)
        seen = found(owner, now)
    except Exception as error:
        log.exception("an import could not be settled")
        _end(row, "failed", now, reason=in_words(error))
        return
    Import.objects.filter(id=row.id).update(found=seen)
    _end(row, state, now)


def _end(row: Import, state: str, now: datetime, reason: str = "") -> None:
    if row.folder:
        shutil.rmtree(row.folder, ignore_errors=True)
    Import.objects.filter(id=row.id).update(state=state, ended_at=now, reason=reason)


def _change(owner: models.Owner, key: UUID, before: Sequence[str], state: str) -> int:
    with transaction.atomic():
        rows = Import.objects.filter(owner=owner, id=key, state__in=before)
        return rows.update(state=state)


def _size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder; what can't be looked at counts nothing."""
    files = path.rglob("*") if path.is_dir() else (path,)
    total = 0
    for file in files:
        try:
            total += file.stat().st_size if file.is_file() else 0
        except OSError:
            continue
    return total
