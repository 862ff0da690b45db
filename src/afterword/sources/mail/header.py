"""The header of a message as fields of plain text: scanned by bytes, for every message pays for it.

The email package's parser costs more for a header alone than all the rest that a newsletter needs,
so the scan and the frequent forms of addresses and dates are our own; what is rare or broken goes
to `email.utils`.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from email.utils import getaddresses, parsedate_tz
from functools import lru_cache

from afterword.core import charset as unnamed_charset
from afterword.core.entries import Who
from afterword.sources.mail.charsets import known_charset

# Field name in lower case → its values, unfolded, still in their transfer form.
Fields = Mapping[str, Sequence[str]]

# No honest header comes near; a longer one is cut, so that a hostile one costs no more.
HEADER_LIMIT = 512 * 1024
_ADDRESSES_LIMIT = 64 * 1024

_FOLD = re.compile(r"\n[ \t]+")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*)*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(=\?[^?\s]{1,60}\?[bBqQ]\?)")
_MAILBOX = re.compile(
    r'\s*(?:"((?:[^"\\]|\\.){0,400})"|'
    r'([^"<>,;:()\\]{0,400}?))\s*<\s*([^<>\s@",;]+@[^<>\s@",;]+)\s*>\s*(?:,|\Z)'
)
_BARE = re.compile(r'\s*([^\s<>,;:()"@]+@[^\s<>,;:()"@]+)\s*(?:,|\Z)')
_ANY_ADDRESS = re.compile(r"[^\s<>,;:()\"'@\[\]]+@[^\s<>,;:()\"'@\[\]]+")
_MESSAGE_ID = re.compile(r"<([^<>\s]+)>")
_DATE = re.compile(
    r"\s*(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?"
    r"\s+([+-])(\d\d)(\d\d)\b"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        start=1,
    )
}
_PARAMETER = re.compile(r';\s*([^=;\s"]+)\s*=\s*("(?:[^"\\]|\\.)*"?|[^;"]*)')
_EXTENDED = re.compile(r"(.+?)(?:\*(\d+))?(\*)?\Z")


def header_end(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the header that begins at `start` ends, and where the body begins (both `end` if there
    is none).
    """
    limit = min(end, start + HEADER_LIMIT)
    if raw.startswith((b"\n", b"\r\n"), start):
        return start, start + (1 if raw[start] == 10 else 2)
    unix = raw.find(b"\n\n", start, limit)
    dos = raw.find(b"\n\r\n", start, limit if unix < 0 else unix)
    if dos >= 0:
        return dos + 1, dos + 3
    if unix >= 0:
        return unix + 1, unix + 2
    return limit, limit


def scan(block: bytes) -> dict[str, list[str]]:
    """The fields of a header block, lines unfolded; a line that is no field is left out."""
    text = header_text(block)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    fields: dict[str, list[str]] = {}
    for line in _FOLD.sub(" ", text).split("\n"):
        name, colon, value = line.partition(":")
        name = name.rstrip().lower()
        if colon and name and " " not in name:
            if name in fields:
                fields[name].append(value.strip())
            else:
                fields[name] = [value.strip()]
    return fields


def header_text(block: bytes) -> str:
    """Header bytes as text: ASCII and UTF-8 as they are, else by the best guess."""
    try:
        return block.decode("utf-8")
    except UnicodeDecodeError:
        return unnamed_charset.decode(block)


def first(fields: Fields, name: str) -> str:
    """The first value of a field, or an empty string."""
    values = fields.get(name)
    return values[0] if values else ""


def unfold_words(value: str) -> str:
    """RFC 2047 encoded words as text, the broken forms of real programs too; white space folded."""
    if "=?" in value:
        value = _decode_words(value)
    return " ".join(value.split())


def _decode_words(value: str) -> str:
    value = _BETWEEN_WORDS.sub(r"\1\2", value)
    out: list[str] = []
    pending: tuple[str, bytes] | None = None  # a character may be cut in two by the end of a word
    end = 0
    for match in _WORD.finditer(value):
        between = value[end : match.start()]
        name, data = match[1].partition("*")[0].lower(), _word_bytes(match[2], match[3])
        if pending and (between or pending[0] != name):
            out.append(_word_text(*pending))
            pending = None
        out.append(between)
        pending = (name, (pending[1] if pending else b"") + data)
        end = match.end()
    if pending:
        out.append(_word_text(*pending))
    out.append(value[end:])
    return "".join(out)


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return data


def _word_text(name: str, data: bytes) -> str:
    codec = known_charset(name)
    if codec:
        try:
            return data.decode(codec)
        except UnicodeError:
            pass
    return unnamed_charset.decode(data)


def addresses(values: Sequence[str]) -> tuple[Who, ...]:
    """The people that an address field names, in order, each once; addresses in lower case."""
    if len(values) == 1:
        return _addresses(values[0][:_ADDRESSES_LIMIT])
    found = [who for value in values[:20] for who in _addresses(value[:_ADDRESSES_LIMIT])]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)  # a mailbox names the same few hundred people over and over
def _addresses(value: str) -> tuple[Who, ...]:
    people: list[Who] = []
    position = 0
    while position < len(value):
        match = _MAILBOX.match(value, position)
        if match:
            quoted, plain, address = match.groups()
            people.append(_who(re.sub(r"\\(.)", r"\1", quoted) if quoted else plain or "", address))
        elif match := _BARE.match(value, position):
            people.append(_who("", match[1]))
        else:
            return _odd_addresses(value)
        position = match.end()
    return tuple(dict.fromkeys(people))


def _odd_addresses(value: str) -> tuple[Who, ...]:
    """Comments, groups, routes and what is broken: the standard library first, then any address at
    all.
    """
    pairs = getaddresses([value]) if len(value) < 8192 else []
    people = [_who(name, address) for name, address in pairs if "@" in address]
    if not people:
        people = [_who("", address) for address in _ANY_ADDRESS.findall(value)]
    if not people:
        people = [_who(name, "") for name, _ in pairs if name]
    return tuple(dict.fromkeys(people))


def _who(name: str, address: str) -> Who:
    name = unfold_words(name).strip(" '\"")
    return Who(
        name="" if name.lower() == address.lower() else name, email=address.strip("<>").lower()
    )


def message_ids(values: Sequence[str]) -> tuple[str, ...]:
    """The message ids of In-Reply-To or References, without angle brackets, in order."""
    ids = [found for value in values for found in _MESSAGE_ID.findall(value[:HEADER_LIMIT])]
    return tuple(dict.fromkeys(ids))


def date_of(value: str) -> datetime | None:
    """The moment that a Date field names, in the offset it was written in; None if it names none.

    A date without a zone is taken as UTC (RFC 5322 §3.3: "-0000" says as much).
    """
    match = _DATE.match(value)
    try:
        if match:
            day, month, year, hour, minute, second, sign, hours, minutes = match.groups()
            offset = (int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1)
            return datetime(
                int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute),
                min(int(second or 0), 59), tzinfo=_zone(offset),
            )  # fmt: skip
        parsed = parsedate_tz(value[:200])
        if parsed is None or parsed[0] < 1970:
            return None
        return datetime(*parsed[:5], min(parsed[5], 59), tzinfo=_zone((parsed[9] or 0) // 60))
    except (KeyError, ValueError, OverflowError, TypeError, IndexError):
        return None


@lru_cache(maxsize=200)
def _zone(minutes: int) -> timezone:
    return UTC if minutes == 0 else timezone(timedelta(minutes=minutes))


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """A field such as Content-Type as its value in lower case and its parameters (RFC 2231 forms
    joined).
    """
    value = value[:8192]
    main = value.partition(";")[0].strip().lower()
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for match in _PARAMETER.finditer(value):
        name, text = match[1].lower(), match[2].strip()
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:].removesuffix('"'))
        if "*" in name and (parts := _EXTENDED.match(name)):
            pieces.setdefault(parts[1], []).append((int(parts[2] or 0), bool(parts[3]), text))
        else:
            plain.setdefault(name, text)
    for name, found in pieces.items():
        plain[name] = _join_extended(sorted(found))
    return main, plain


def _join_extended(pieces: list[tuple[int, bool, str]]) -> str:
    """RFC 2231: numbered pieces, the first of which may name a charset, each percent-encoded if
    marked so.
    """
    name, data = "utf-8", b""
    for number, encoded, text in pieces:
        value = text
        if encoded and number == pieces[0][0] and text.count("'") >= 2:
            name, _, value = text.split("'", 2)
        data += _percent_decoded(value) if encoded else value.encode()
    return _word_text(name, data)


def _percent_decoded(text: str) -> bytes:
    return re.sub(
        rb"%([0-9A-Fa-f]{2})", lambda match: bytes.fromhex(match[1].decode()), text.encode()
    )
