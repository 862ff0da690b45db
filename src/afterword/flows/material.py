"""Takes a file that the user could send into the library, under the hash of its bytes."""

from __future__ import annotations

import shutil
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
from afterword.flows.ingest import Imported, ingest_found
from afterword.records import models
from afterword.records.mapping import read
from afterword.sources.material import read_material, read_referees

_TEXT_LIMIT = 1 << 20  # bytes; a longer file is no list of references


def add_material(
    owner: models.Owner,
    file: Path,
    *,
    what: str,
    now: datetime,
    title: str = "",
    person: str = "",
) -> Material:
    """The material as kept; the same file again is the same one, a changed one a new version.

    Of references without a `person`, the names are read from the file. UnreadableError for a file
    that can't be opened or is empty, RefusedError where `what` says nothing.
    """
    if not what.strip():
        raise RefusedError("--what is empty; it says portfolio, sample, reference or the like")
    found = replace(read_material(file, what, title or None), person=person)
    # Before the writer's lock is taken: a large file would keep everybody else waiting.
    _copy(file, found.sha256)
    referees: list[Entry] = []
    if what == "reference" and not person and file.stat().st_size <= _TEXT_LIMIT:
        referees += read_referees(decode(file.read_bytes()))
    with transaction.atomic():  # else two files at once would be the same version
        kept = _numbered(owner, found)
        entries = [Found(entry, "") for entry in (kept, *referees)]
        ingest_found(owner, entries, path=file, now=now, done=Imported())
    return kept


def _numbered(owner: models.Owner, found: Material) -> Material:
    """The same file as it is there, or this one as the next version under its title."""
    earlier = _of_title(owner, found)
    same = next((each for each in earlier if each.sha256 == found.sha256), None)
    return same or replace(found, version=max((each.version for each in earlier), default=0) + 1)


def _of_title(owner: models.Owner, found: Material) -> list[Material]:
    rows = models.Record.objects.filter(
        owner=owner, kind="material", payload__what=found.what, payload__title=found.title
    )
    return [read(Material, payload) for payload in rows.values_list("payload", flat=True)]


def _copy(file: Path, sha256: str) -> None:
    kept = make_private(settings.DATA / "materials") / sha256
    if not kept.exists():
        # A name of its own: the same file may be on its way in twice.
        unfinished = kept.with_suffix(f".{uuid4().hex}.unfinished")
        try:
            shutil.copyfile(file, unfinished)
            unfinished.replace(kept)
        finally:
            unfinished.unlink(missing_ok=True)  # on a full disk it would keep the rest full
