"""Looks at a file that could be sent: its type, and what it holds besides what one sees."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from afterword.core.materials.findings import Finding, Inspection
from afterword.core.materials.types import findings_of_name
from afterword.core.materials.words import megabytes
from afterword.sources.material import beside
from afterword.sources.material.other import inspect_html, inspect_ole, inspect_rtf
from afterword.sources.material.pictures import STRIPPED, findings_of, without_told
from afterword.sources.material.types import type_of
from afterword.sources.material.zips import DamagedError

# Bytes; what is larger goes with no mail, and isn't taken apart.
LARGEST_LOOKED_AT = 200 * 2**20
_LARGEST_PICTURE = 64 * 2**20
_PICTURES = frozenset({"jpeg", "png", "webp", "tiff", "heic", "video"})
# Taken apart by what could be kept busy or filled: in a process of its own.
_BESIDE = frozenset({"pdf", "zip"})
CLEANABLE = frozenset("pdf docx pptx xlsx".split()) | STRIPPED
_HERE: dict[str, Callable[[Path], tuple[Finding, ...]]] = {
    "ole": inspect_ole,
    "rtf": inspect_rtf,
    "html": inspect_html,
    "svg": inspect_html,
}


def inspect_file(path: Path, name: str, *, sha256: str = "") -> Inspection:
    """What is found in the bytes at `path`, which go by `name`; OSError where they can't be read.

    It takes half a minute at most, and a gigabyte, whatever the file is made of.
    """
    size = path.stat().st_size
    kind = type_of(path)
    if not sha256:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    kind, inside = _of_content(path, kind, size)
    found = (*findings_of_name(kind, name), *inside)
    return Inspection(sha256=sha256, size=size, type=kind, findings=found)


def _of_content(path: Path, kind: str, size: int) -> tuple[str, tuple[Finding, ...]]:
    """The type, which for a zip is more precise than before, and what is found."""
    if size > (_LARGEST_PICTURE if kind in _PICTURES else LARGEST_LOOKED_AT):
        kind = beside.zip_type(path) if kind == "zip" else kind
        return kind, (Finding("unchecked", names=(megabytes(size),)),)
    if kind in _BESIDE:
        return beside.inspect(path, kind)
    if kind in _PICTURES:
        return kind, _of_picture(path.read_bytes(), kind)
    return kind, _HERE[kind](path) if kind in _HERE else ()


def _of_picture(data: bytes, kind: str) -> tuple[Finding, ...]:
    try:
        if kind in STRIPPED:
            without_told(data)
    except DamagedError as error:  # it is cut off
        return (Finding("broken", names=(str(error),)),)
    return findings_of(iter([data]), removable=kind in STRIPPED)
