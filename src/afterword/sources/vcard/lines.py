"""Cut an address book into cards and a card into its properties, with every value decoded.

The whole file is held as Latin-1, where each byte is one character: in version 2.1 each line may be
in a charset of its own, and folds and soft breaks may stand within a character.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from vobject.base import ParseError, parseLine

from afterword.core.charset import decode

# Large, and never wanted: dropped before anything is joined or decoded.
_BULKY = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_AGENT = re.compile(
    r"^AGENT[^\n]*:[ \t]*\n\s*BEGIN:VCARD\n.*?^END:VCARD[ \t]*$",
    re.IGNORECASE | re.DOTALL | re.MULTILINE,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SEPARATOR = re.compile(r"(?<!\\);")
_QP = re.compile(r"[^:]*(?:ENCODING=)?QUOTED-PRINTABLE[^:]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its name in upper case, its types in lower case, its raw value."""

    name: str
    types: frozenset[str]
    raw: str

    @property
    def text(self) -> str:
        """The value as one text."""
        return _unescape(self.raw)

    @property
    def parts(self) -> list[str]:
        """The components of a structured value (N, ORG, ADR)."""
        return [_unescape(part) for part in _SEPARATOR.split(self.raw)]


class Lines(NamedTuple):
    """The lines of one card, unfolded; `whole` where the card is closed."""

    held: list[str]
    whole: bool


def cards(data: bytes) -> Iterator[Lines]:
    """The lines of each card; a card in a card (an agent) is left out.

    A card that is never closed ends where the next one begins, or with the file; a last line that
    the file breaks off within is left out, since half an address is another's.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data).encode()
    text = re.sub(r"\r\n|\r", "\n", data.decode("latin-1"))
    lines: list[str] | None = None
    for line in _AGENT.sub("", text).split("\n"):
        edge = line.strip("\xef\xbb\xbf \t").upper()
        if edge in ("BEGIN:VCARD", "END:VCARD"):
            if lines is not None:
                yield Lines(_unfold(lines), edge == "END:VCARD")
            lines = [] if edge == "BEGIN:VCARD" else None
        elif lines is not None:
            lines.append(line)
    if lines is not None:
        # And what it goes on from, by a fold or a soft break.
        while lines and lines.pop()[:1] in (" ", "\t"):
            continue
        while lines and lines[-1].endswith("="):
            lines.pop()
        yield Lines(_unfold(lines), whole=False)


def _unfold(lines: list[str]) -> list[str]:
    """Logical lines: continued by white space at the start, or in quoted-printable by "=" at the
    end.
    """
    joined: list[list[str]] = []
    soft = False  # the line before ended in "="
    skipping = False
    for line in lines:
        folded = line[:1] in (" ", "\t")
        if skipping and folded:
            continue
        skipping = not soft and _BULKY.match(line) is not None
        if skipping or not line.strip():
            soft = False
            continue
        if soft and joined:
            joined[-1].append(line.strip() if folded else line)
        elif folded and joined:
            joined[-1].append(line[1:])
        else:
            joined.append([line])
        soft = line.endswith("=") and _QP.match(joined[-1][0]) is not None
        if soft:
            joined[-1][-1] = joined[-1][-1][:-1]
    return ["".join(pieces) for pieces in joined]


def properties(lines: list[str]) -> Iterator[Property]:
    """What each line says; a line that is no property is passed over."""
    for line in lines:
        try:
            name, params, value, _ = parseLine(line)
        except ParseError:
            continue
        named: dict[str, list[str]] = {}
        for key, *values in params:
            # Version 2.1 writes a type or an encoding without saying that it is one.
            named.setdefault(key.upper() if values else "TYPE", []).extend(values or [key])
        types = {
            kind.strip().lower() for value in named.get("TYPE", []) for kind in value.split(",")
        }
        if named.get("PREF"):
            types.add("pref")
        encodings = {one.lower() for one in named.get("ENCODING", [])} | types
        if encodings & {"b", "base64"}:
            continue
        charset = next(iter(named.get("CHARSET", [])), "")
        quoted = "quoted-printable" in encodings
        yield Property(name.upper(), frozenset(types), _decode(value, charset, quoted=quoted))


def _decode(value: str, charset: str, *, quoted: bool) -> str:
    data = value.encode("latin-1", "replace")
    if quoted:
        data = quopri.decodestring(data)
    if charset:
        try:
            return data.decode(charset)
        except (LookupError, ValueError):
            pass  # a name that nobody knows, or the wrong one
    return decode(data)


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda hit: "\n" if hit[1] in "nN" else hit[1], text).strip()
