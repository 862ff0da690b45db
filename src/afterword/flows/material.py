"""Takes a file that the user could send into the library, under the hash of its bytes."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from datetime import datetime
from itertools import islice
from pathlib import Path

from django.conf import settings

from afterword.config.paths import make_private
from afterword.core.entries import Found, Material
from afterword.core.errors import UnreadableError
from afterword.flows.ingest import Imported, ingest_found
from afterword.records import models
from afterword.records.mapping import read

_LIMIT = 512 << 20  # bytes; more than any mail server takes


def add_material(
    owner: models.Owner,
    file: Path,
    *,
    what: str,
    now: datetime,
    title: str = "",
    person: str = "",
) -> Material:
    """The material as kept; the same file again is the same material, a changed one a new version."""
    sha256 = _take(file)
    title = title or _title(file)
    earlier = _of_title(owner, what, title)
    same = next((each for each in earlier if each.sha256 == sha256), None)
    entry = same or Material(
        what=what,
        title=title,
        version=max((each.version for each in earlier), default=0) + 1,
        file=file.name,
        sha256=sha256,
        person=person,
    )
    ingest_found(owner, [Found(entry, "")], path=file, now=now, done=Imported())
    return entry


def _of_title(owner: models.Owner, what: str, title: str) -> list[Material]:
    rows = models.Record.objects.filter(
        owner=owner, kind="material", payload__what=what, payload__title=title
    )
    return [read(Material, payload) for payload in rows.values_list("payload", flat=True)]


def _take(file: Path) -> str:
    """Copies the bytes to their place, and returns their hash."""
    try:
        with file.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > _LIMIT:
                raise UnreadableError("larger than any mail can carry", path=str(file))
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        kept = make_private(settings.DATA / "materials") / sha256
        if not kept.exists():
            unfinished = kept.with_suffix(".unfinished")
            shutil.copyfile(file, unfinished)
            unfinished.replace(kept)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise UnreadableError(error.strerror or "can't be read", path=str(file)) from error
    return sha256


def _title(file: Path) -> str:
    """The first heading of a Markdown file, else the file's name in words."""
    if file.suffix.lower() in (".md", ".markdown", ".txt"):
        with file.open(encoding="utf-8", errors="replace") as lines:
            for line in islice(lines, 20):
                if line.startswith("# ") and line[2:].strip():
                    return line[2:].strip()
    return " ".join(file.stem.replace("_", " ").replace("-", " ").split())
