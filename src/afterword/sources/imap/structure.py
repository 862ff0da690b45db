"""The parts of a message as BODYSTRUCTURE tells them, and a message put together again of some.

What is put together has the same parts in the same order, those that were left out empty, so that a
reader of messages finds in it what it would find in the whole one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
    return b"".join(_head(piece)), tuple(map(_heads, piece.children))


def joined(header: bytes, piece: Piece, parts: Mapping[str, bytes]) -> bytes:
    """A message of these header fields and of those of its parts that are at hand, by number."""
    head = _fields_of(header)
    # Nobody who wrote one of the parts can have known its hash.
    mark = hashlib.sha256(b"\0".join(parts.values()) + head).hexdigest()[:32].encode()
    out = [head, b"\n"] if head else []
    _write(out, piece, parts, mark)
    return b"".join(out)


def _fields_of(header: bytes) -> bytes:
    return header.replace(b"\r\n", b"\n").strip(b"\n").partition(b"\n\n")[0]


def _write(out: list[bytes], piece: Piece, parts: Mapping[str, bytes], mark: bytes) -> None:
    """The part's own header, a blank line and its content."""
    if piece.children:
        boundary = b"part-" + mark + b"-" + piece.number.encode()
        out += _head(piece, boundary)
        out.append(b"\n")
        for child in piece.children:
            out += (b"--", boundary, b"\n")
            _write(out, child, parts, mark)
            out.append(b"\n")
        out += (b"--", boundary, b"--\n")
        return
    out += _head(piece)
    out += (b"\n", parts.get(piece.number, b"").replace(b"\r\n", b"\n"))


def _head(piece: Piece, boundary: bytes = b"") -> Iterator[bytes]:
    """The header of a part; of a container with the boundary that it gets here."""
    pairs = piece.params
    if piece.children:
        pairs = tuple(pair for pair in pairs if pair[0].lower() != b"boundary")
    yield b"Content-Type: " + _field(piece.type.encode(), pairs)
    yield b'; boundary="' + boundary + b'"\n' if boundary else b"\n"
    if piece.encoding:
        yield b"Content-Transfer-Encoding: " + _line(piece.encoding) + b"\n"
    if piece.disposition:
        yield b"Content-Disposition: " + _field(piece.disposition, piece.named) + b"\n"


def _field(value: bytes, pairs: Pairs) -> bytes:
    return _line(value) + b"".join(
        b"; " + _line(name) + b'="' + _quoted(held) + b'"' for name, held in pairs
    )


def _quoted(value: bytes) -> bytes:
    return _line(value).replace(b"\\", b"\\\\").replace(b'"', b'\\"')


def _line(value: bytes) -> bytes:
    """Without what would begin a line of its own."""
    return b" ".join(value.split()) if b"\n" in value or b"\r" in value else value
