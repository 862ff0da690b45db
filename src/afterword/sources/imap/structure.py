"""The parts of a message as BODYSTRUCTURE tells them, and their headers written again, by which a
reader of messages finds in some parts of it what it would find in the whole one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from afterword.sources.imap.answers import Value, number

_DEEPEST = 20
_MOST = 500  # parts; a message with more is an attack or a digest

Pairs = tuple[tuple[bytes, bytes], ...]
# The header of a message or of a part, and of each part within it.
Heads: TypeAlias = tuple[bytes, tuple["Heads", ...]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A container, or a part that can be fetched by its number."""

    number: str
    type: str  # "text/plain", in lower case
    params: Pairs = ()
    encoding: bytes = b""
    octets: int = 0  # as sent
    disposition: bytes = b""
    named: Pairs = ()  # parameters of the disposition
    children: tuple[Piece, ...] = ()

    def leaves(self) -> Iterator[Piece]:
        """The parts that hold something, in order."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()

    def decoded_size(self) -> int:
        """Bytes of its content, for base64 with lines of the usual length to within two."""
        if not self.encoding.lower().startswith(b"base64"):
            return self.octets
        lines = (self.octets + 2 + 77) // 78
        return max(0, (self.octets - 2 * (lines - 1)) // 4 * 3)


def read_structure(value: Value) -> Piece | None:
    """What a server says of a message's parts; None where that makes no sense."""
    if not isinstance(value, list) or not value:
        return None
    budget = [_MOST]
    return _piece(value, "", 0, budget) if budget[0] >= 0 else None


def _piece(value: list[Value], place: str, depth: int, budget: list[int]) -> Piece | None:
    budget[0] -= 1
    if depth > _DEEPEST or budget[0] < 0 or not value:
        return None
    if isinstance(value[0], list):
        inner = [each for each in value if isinstance(each, list)]
        count = next((i for i, each in enumerate(value) if not isinstance(each, list)), len(value))
        children = []
        for at, each in enumerate(inner[:count], start=1):
            child = _piece(each, f"{place}.{at}" if place else str(at), depth + 1, budget)
            if child is None:
                return None
            children.append(child)
        rest = value[count:]
        kind = f"multipart/{_word(rest[0]) if rest else 'mixed'}"
        return Piece(place, kind, _pairs(rest[1] if len(rest) > 1 else None), children=(*children,))
    kind = f"{_word(value[0])}/{_word(value[1]) if len(value) > 1 else ''}"
    held = [*value, *[None] * 12]
    at = 9 if kind.startswith("text/") else 11 if kind == "message/rfc822" else 8
    disposition = held[at]
    shown = isinstance(disposition, list) and bool(disposition)
    return Piece(
        number=place or "1",
        type=kind,
        params=_pairs(held[2]),
        encoding=held[5] if isinstance(held[5], bytes) else b"",
        octets=number(held[6]),
        disposition=_bytes(disposition[0]) if shown else b"",
        named=_pairs(disposition[1]) if shown and len(disposition) > 1 else (),
    )


def _word(value: Value) -> str:
    return value.decode("ascii", "replace").lower() if isinstance(value, bytes) else ""


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def _pairs(value: Value) -> Pairs:
    if not isinstance(value, list):
        return ()
    return tuple(
        (value[at], value[at + 1])
        for at in range(0, len(value) - 1, 2)
        if isinstance(value[at], bytes) and isinstance(value[at + 1], bytes)
    )


def heads(header: bytes, piece: Piece) -> Heads:
    """The headers of a message and of its parts, of which nothing else is at hand."""
    block, inner = _heads(piece)
    head = _fields_of(header)
    return (head + b"\n" + block if head else block), inner


def _heads(piece: Piece) -> Heads:
    params = piece.params
    if piece.children:  # each message's own, and none of its parts is cut out by it
        params = tuple(pair for pair in params if pair[0].lower() != b"boundary")
    made = _usual_head if sum(len(value) for _, value in (*params, *piece.named)) < 500 else _head
    block = made(piece.type, params, piece.encoding, piece.disposition, piece.named)
    return block, tuple(map(_heads, piece.children))


def _fields_of(header: bytes) -> bytes:
    return header.replace(b"\r\n", b"\n").strip(b"\n").partition(b"\n\n")[0]


def _head(kind: str, params: Pairs, encoding: bytes, disposition: bytes, named: Pairs) -> bytes:
    """The header of a part."""
    lines = [b"Content-Type: " + _field(kind.encode(), params)]
    if encoding:
        lines.append(b"Content-Transfer-Encoding: " + _line(encoding))
    if disposition:
        lines.append(b"Content-Disposition: " + _field(disposition, named))
    return b"\n".join(lines) + b"\n"


# Most parts of most mail have one of a handful.
_usual_head = lru_cache(maxsize=1024)(_head)


def _field(value: bytes, pairs: Pairs) -> bytes:
    return _line(value) + b"".join(
        b"; " + _line(name) + b'="' + _quoted(held) + b'"' for name, held in pairs
    )


def _quoted(value: bytes) -> bytes:
    return _line(value).replace(b"\\", b"\\\\").replace(b'"', b'\\"')


def _line(value: bytes) -> bytes:
    """Without what would begin a line of its own."""
    return b" ".join(value.split()) if b"\n" in value or b"\r" in value else value
