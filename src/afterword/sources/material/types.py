"""What a file is, by its first bytes; and what its name says it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

HEAD = 4096  # bytes looked at
# Names of types as people say them. A type is what the name of a file is compared with.
NAMES: Mapping[str, str] = {
    "pdf": "a PDF",
    "docx": "a Word document",
    "docm": "a Word document with macros",
    "pptx": "a PowerPoint presentation",
    "pptm": "a PowerPoint presentation with macros",
    "xlsx": "an Excel workbook",
    "xlsm": "an Excel workbook with macros",
    "odt": "an OpenDocument text",
    "ods": "an OpenDocument sheet",
    "odp": "an OpenDocument presentation",
    "epub": "an e-book",
    "zip": "a zip archive",
    "archive": "an archive",
    "ole": "an old Office file",
    "rtf": "a rich text",
    "jpeg": "a JPEG picture",
    "png": "a PNG picture",
    "gif": "a GIF picture",
    "webp": "a WebP picture",
    "heic": "a HEIC picture",
    "tiff": "a TIFF picture",
    "svg": "an SVG picture",
    "video": "a video",
    "audio": "a sound",
    "html": "a web page",
    "program": "a program",
    "text": "plain text",
    "data": "of a kind that is not known here",
}
_BY_NAME: Mapping[str, tuple[str, ...]] = {
    ".pdf": ("pdf",),
    ".docx": ("docx",),
    ".docm": ("docm",),
    ".dotx": ("docx",),
    ".pptx": ("pptx",),
    ".ppsx": ("pptx",),
    ".pptm": ("pptm",),
    ".xlsx": ("xlsx",),
    ".xlsm": ("xlsm",),
    ".odt": ("odt",),
    ".ods": ("ods",),
    ".odp": ("odp",),
    ".epub": ("epub",),
    ".zip": ("zip",),
    ".doc": ("ole", "rtf"),
    ".xls": ("ole",),
    ".ppt": ("ole",),
    ".rtf": ("rtf",),
    ".jpg": ("jpeg",),
    ".jpeg": ("jpeg",),
    ".png": ("png",),
    ".gif": ("gif",),
    ".webp": ("webp",),
    ".heic": ("heic",),
    ".heif": ("heic",),
    ".tif": ("tiff",),
    ".tiff": ("tiff",),
    ".svg": ("svg", "text"),
    ".mp4": ("video",),
    ".mov": ("video",),
    ".webm": ("video",),
    ".mp3": ("audio",),
    ".wav": ("audio",),
    ".html": ("html", "text"),
    ".htm": ("html", "text"),
    ".md": ("text", "html"),
    ".markdown": ("text", "html"),
    ".txt": ("text", "html"),
    ".csv": ("text",),
    ".tex": ("text",),
    ".json": ("text",),
}
_PROGRAMS = frozenset(
    ".exe .com .bat .cmd .scr .msi .ps1 .vbs .jar .app .dmg .lnk .iso .hta .cpl .reg".split()
)
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"\xfe\xed\xfa", "program"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"ID3", "audio"),
    (b"\xff\xfb", "audio"),
    (b"OggS", "audio"),
)
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"})
_WINDOWS = re.compile(rb"^MZ.{58}", re.DOTALL)


def type_of(path: Path) -> str:
    """The type of the bytes at `path`; OSError where they can't be read.

    A zip is a "zip", whosever file it is: `zip_types` looks into it.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    found = next((kind for start, kind in _STARTS if head.startswith(start)), "")
    if found == "program" and head.startswith(b"MZ") and not _is_windows(head):
        found = ""  # a text may well begin with these two letters
    return found or _of_container(head) or _of_text(head)


def by_name(name: str) -> tuple[str, ...]:
    """The types that a file of this name is; empty where its ending says nothing."""
    return _BY_NAME.get(Path(name).suffix.lower(), ())


def is_program(name: str) -> bool:
    """Whether mail servers refuse the name alone."""
    return Path(name).suffix.lower() in _PROGRAMS


def _is_windows(head: bytes) -> bool:
    return bool(_WINDOWS.match(head)) and b"\0" in head[:64]


def _of_container(head: bytes) -> str:
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "audio", b"AVI ": "video"}.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return "heic" if head[8:12] in _HEIC else "video"
    # Some programs write a line or two before it; readers look through the first kilobyte.
    return "pdf" if b"%PDF-" in head[:1024] else ""


def _of_text(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text"
    if b"\0" in head:
        return "data"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "html"
    if b"<svg" in start[:1024] and start.startswith(b"<"):
        return "svg"
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return "data" if controls * 50 > len(head) else "text"
