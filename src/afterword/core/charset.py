"""Bytes to text where nothing names the encoding: files that people and programs export."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark starts with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> str:
    """The text of `data`: by its byte order mark, else UTF-8, else UTF-16, else Windows-1252.

    Never fails.

    A file cut off in the middle of a character stays UTF-8: one bad byte at the end would otherwise
    spoil every accent before it.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > 0:
            return data.decode("utf-8", "replace")
    guess = _utf16(data)
    if guess:
        return data.decode(guess, "replace")
    return data.decode("cp1252", "replace") if _printable_cp1252(data) else data.decode("latin-1")


def _utf16(data: bytes) -> str:
    """The byte order of UTF-16 without a mark: Latin text has a zero in every second byte."""
    head = data[:2000]
    half = len(head) // 2
    if half < 2:
        return ""
    if head[1::2].count(0) > half * 0.6:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > half * 0.6 else ""


def _printable_cp1252(data: bytes) -> bool:
    """Five bytes have no character in Windows-1252; a file that uses them is Latin-1."""
    return not any(byte in data for byte in b"\x81\x8d\x8f\x90\x9d")
