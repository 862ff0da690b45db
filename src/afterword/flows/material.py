"""Takes what the user could send into the library: a file under its hash, or a link."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.db import transaction

from afterword.config.paths import make_private
from afterword.core.charset import decode
from afterword.core.entries import Entry, Found, Material
from afterword.core.errors import RefusedError
from afterword.core.materials.line import line_named, line_of
from afterword.core.materials.titles import own_title
from afterword.core.world import Sendable
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.inspect_material import inspect_kept
from afterword.flows.look import look
from afterword.flows.say import say
from afterword.records import models
from afterword.records.mapping import read
from afterword.sources.material import is_link, open_file, read_link, read_material, read_referees

_TEXT_LIMIT = 1 << 20  # bytes; a longer file is no list of references
_CHUNK = 1 << 20
_LEFT = 3600.0  # seconds; the largest file is copied in a minute, a cleaned copy is made in two


def add_from(  # noqa: PLR0913  # one for each thing that is said of it
    owner: models.Owner,
    where: str,
    *,
    what: str,
    now: datetime,
    title: str = "",
    person: str = "",
    good_for: Sequence[str] = (),
) -> Material:
    """A file by its path, or a link by its address, whichever was typed."""
    if is_link(where):
        return add_link(owner, where, what=what, now=now, title=title, good_for=good_for)
    return add_material(
        owner, Path(where), what=what, now=now, title=title, person=person, good_for=good_for
    )


def add_material(  # noqa: PLR0913  # one for each thing that is said of it
    owner: models.Owner,
    file: Path,
    *,
    what: str,
    now: datetime,
    title: str = "",
    person: str = "",
    good_for: Sequence[str] = (),
) -> Material:
    """The material as kept: the newest file again is the same one, any other a new version, and
    what was offered no more is offered again.

    Of references without a `person`, the names are read from the file. It is looked at before it is
    kept, which no file escapes. UnreadableError for a file that can't be opened, is empty or is a
    folder or a link, RefusedError where `what` says nothing.
    """
    _refuse_nothing(what)
    # Before the writer's lock is taken: a large file would keep everybody else waiting.
    sha256 = keep_bytes(file)
    kept = kept_at(sha256)
    found = replace(
        read_material(kept, what, title or None, name=file.name, sha256=sha256),
        person=person,
        good_for=tuple(good_for),
    )
    # Anew: it may be added again because the copy was damaged when somebody looked.
    seen = inspect_kept(owner, sha256, file.name, now=now, again=True)
    if not title and (own := own_title(seen)):
        found = replace(found, title=own)
    referees: list[Entry] = []
    if what == "reference" and not person and kept.stat().st_size <= _TEXT_LIMIT:
        referees += read_referees(decode(kept.read_bytes()))
    return _keep(owner, found, referees, path=file, now=now)


def add_link(  # as above
    owner: models.Owner,
    url: str,
    *,
    what: str,
    now: datetime,
    title: str = "",
    good_for: Sequence[str] = (),
) -> Material:
    """A link as kept: its form is looked at, nothing is fetched."""
    _refuse_nothing(what)
    if what == "reference":
        raise RefusedError("a reference is a person: add a file that names them, or --person")
    found = replace(read_link(url, what, title or None), good_for=tuple(good_for))
    return _keep(owner, found, [], path=Path(found.title), now=now)


def add_version(
    owner: models.Owner, of: Sendable, made: Path, *, cleaned_of: str, removed: Sequence[str],
    now: datetime,
) -> Material:  # fmt: skip
    """The cleaned copy at `made` as the next version of a material."""
    sha256 = keep_bytes(made)
    inspect_kept(owner, sha256, of.file, now=now)
    original = _material_of(owner, of.id)
    found = replace(original, sha256=sha256, cleaned_of=cleaned_of, removed=tuple(removed))
    return _keep(owner, replace(found, line=of.line), [], path=made, now=now)


def keep_bytes(file: Path) -> str:
    """Copies a file into the library, and returns the SHA-256 of what is there now.

    The hash is of the bytes that were copied, whatever happens to the file meanwhile. A copy that
    is there is replaced: it may be damaged, which is why a file is added again.
    """
    folder = make_private(settings.DATA / "materials")
    # A name of its own: the same file may be on its way in twice.
    unfinished = folder / f"{uuid4().hex}.unfinished"
    digest = hashlib.sha256()
    try:
        with open_file(file) as source, unfinished.open("wb") as copy:
            while block := source.read(_CHUNK):
                digest.update(block)
                copy.write(block)
            copy.flush()
            _sweep(folder, os.fstat(copy.fileno()).st_mtime)
            os.fsync(copy.fileno())  # a name on the disk before its bytes would be a damaged copy
        unfinished.replace(folder / digest.hexdigest())
    finally:
        unfinished.unlink(missing_ok=True)  # on a full disk it would keep the rest full
    return digest.hexdigest()


def _sweep(folder: Path, at: float) -> None:
    """Takes away what was on its way in when a process was killed; `at` is the disk's time now."""
    for left in (*folder.glob("*.unfinished"), *folder.glob("*.cleaned")):
        with suppress(FileNotFoundError):  # it has just come in, or another one sweeps
            if at - left.stat().st_mtime > _LEFT:
                left.unlink()


def kept_at(sha256: str) -> Path:
    """Where the bytes of a material lie."""
    return Path(settings.DATA) / "materials" / sha256


def _refuse_nothing(what: str) -> None:
    if not what.strip():
        raise RefusedError("--what is empty; it says portfolio, sample, reference or the like")


def _keep(
    owner: models.Owner, found: Material, more: Sequence[Entry], *, path: Path, now: datetime
) -> Material:
    with transaction.atomic():  # else two files at once would be the same version
        kept = _numbered(owner, found, now)
        entries = [Found(entry, "") for entry in (kept, *more)]
        ingest_found(owner, entries, path=path, now=now, done=Imported())
        if not found.cleaned_of:  # a cleaned copy is made of what is retired, too
            _offer(owner, line_of(kept), now)
    return kept


def _offer(owner: models.Owner, line: str, now: datetime) -> None:
    """Takes a line back that was offered no more: who adds to it wants it to go."""
    if _has_said(owner) and any(each.line == line for each in look(owner, now).retired):
        say(owner, "material", {"line": line, "retired": "no"}, at=now, about=line)


def _has_said(owner: models.Owner) -> bool:
    return models.Saying.objects.filter(owner=owner, kind="material").exists()


def _numbered(owner: models.Owner, found: Material, now: datetime) -> Material:
    """The newest version as it is there, where it is this file or was cleaned of it; else this one
    as the next version of its line, also where an earlier one is the same: it is wanted back.
    """
    rows = models.Record.objects.filter(owner=owner, kind="material")
    there = [read(Material, payload) for payload in rows.values_list("payload", flat=True)]
    if not there:
        return replace(found, added_at=now)
    line = found.line or _line(owner, found, there, now)
    earlier = [each for each in there if line_of(each) == line]
    newest = max(earlier, key=lambda each: each.version, default=None)
    if newest is not None and _is_in(newest, found):
        return newest
    version = 1 if newest is None else newest.version + 1
    written = "" if line == line_named(found.what, found.title) else line
    return replace(found, line=written, version=version, added_at=now)


def _is_in(newest: Material, found: Material) -> bool:
    """Whether a file, or a link, is what goes already. One that was cleaned stays cleaned: whoever
    adds the original once more does not ask for its comments back.
    """
    if found.url or newest.url:
        return found.url == newest.url
    return found.sha256 in (newest.sha256, newest.cleaned_of)


def _line(owner: models.Owner, found: Material, there: Sequence[Material], now: datetime) -> str:
    """The line that goes by this title now; a new one where none does."""
    usual = line_named(found.what, found.title)
    if not _has_said(owner):
        return usual
    world = look(owner, now)
    for each in (*world.materials, *world.retired):
        if each.what == found.what and found.title in (each.title, each.own_title):
            return each.line
    taken = {line_of(each) for each in there}
    # Another line had this title before it was called otherwise.
    return next(
        name
        for number in range(1, len(taken) + 2)
        if (name := usual if number == 1 else f"{usual} ({number})") not in taken
    )


def _material_of(owner: models.Owner, record: str) -> Material:
    row = models.Record.objects.get(owner=owner, key=record)
    return read(Material, row.payload)
