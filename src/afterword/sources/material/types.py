"""What a file is, by its first bytes."""

from __future__ import annotations

import re
from pathlib import Path

HEAD = 4096  # bytes looked at
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
