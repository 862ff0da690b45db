"""What is found in files that are looked at as bytes: old Office files, RTF, zips, web pages."""

from __future__ import annotations

import re
from pathlib import Path

from afterword.core.materials.findings import Finding
from afterword.sources.material.zips import opened

_LOOKED_AT = 4 * 2**20  # bytes
_RTF_AUTHOR = re.compile(rb"\{\\(?:author|operator|manager)\s+([^{}]{1,200})\}")
_RTF_COMPANY = re.compile(rb"\{\\\*?\\?company\s+([^{}]{1,200})\}")
_RTF_NOTE = re.compile(rb"\{\\\*\\annotation\b")
_RTF_CHANGE = re.compile(rb"\\(?:revised|deleted)\d*[\s\\]")
# Names of streams in an old Office file's directory, as UTF-16.
_STREAMS = (
    ("EncryptedPackage", ""),
    ("WordDocument", "An old Word file"),
    ("PowerPoint Document", "An old PowerPoint file"),
    ("Workbook", "An old Excel file"),
    ("Book", "An old Excel file"),
)


def inspect_ole(path: Path) -> tuple[Finding, ...]:
    """An old Office file; or a new one with a password, which is kept in the same shell."""
    with path.open("rb") as file:
        data = file.read(64 * 2**20)
    for stream, words in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return (Finding("old_format", names=(words,)) if words else Finding("password"),)
    return (Finding("old_format", names=("An old Office file",)),)


def inspect_rtf(path: Path) -> tuple[Finding, ...]:
    """What a rich text says of who made it."""
    with path.open("rb") as file:
        data = file.read(_LOOKED_AT)
    authors = [hit.decode("latin-1").strip() for hit in _RTF_AUTHOR.findall(data)]
    companies = [hit.decode("latin-1").strip() for hit in _RTF_COMPANY.findall(data)]
    found = []
    if authors:
        found.append(Finding("author", len(authors), tuple(dict.fromkeys(authors))))
    if companies:
        found.append(Finding("company", len(companies), tuple(dict.fromkeys(companies))))
    if notes := len(_RTF_NOTE.findall(data)):
        found.append(Finding("comments", notes))
    if changes := len(_RTF_CHANGE.findall(data)):
        found.append(Finding("changes", changes))
    return tuple(found)


def inspect_zip(path: Path) -> tuple[Finding, ...]:
    """An archive of anything: what it would do to whoever unpacks it."""
    with opened(path) as archive:
        if archive.is_encrypted:
            return (Finding("password"),)
        out = archive.escaping
        escapes = (Finding("escapes", len(out), tuple(out[:10])),) if out else ()
        return (*escapes, Finding("archive", len(archive.names)))


def inspect_html(path: Path) -> tuple[Finding, ...]:
    """A web page or an SVG: scripts in it."""
    with path.open("rb") as file:
        data = file.read(_LOOKED_AT).lower()
    return (Finding("script"),) if b"<script" in data or b"javascript:" in data else ()
