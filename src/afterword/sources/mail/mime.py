"""The parts of a message: where each lies in the bytes, with nothing decoded or copied.

An attachment of 30 MB costs one search through its bytes. The tree is limited in depth and number
of parts: what lies beyond is read as one opaque part.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from typing import TypeAlias

from afterword.sources.mail.header import (
    Fields,
    first,
    header_end,
    parameters,
    scan,
    unfold_words,
)

MAX_DEPTH = 20
MAX_PARTS = 500
_USUAL = 500  # bytes of the header of a part
# The header of a part, and of each part within it.
Heads: TypeAlias = tuple[bytes, tuple["Heads", ...]]
# Of a part: type, parameters, disposition, name and encoding.
_Description: TypeAlias = tuple[str, Mapping[str, str], str, str, str]
_DESCRIBING = ("content-type", "content-disposition", "content-transfer-encoding")
_DELIMITER_END = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")


@dataclass(slots=True)
class Part:
    """One node of the tree: a container, or a leaf whose content is raw[start:end]."""

    type: str  # "text/plain", in lower case
    params: Mapping[str, str]
    disposition: str  # "attachment", "inline" or empty
    name: str  # of the file, decoded
    encoding: str  # of the transfer, in lower case
    start: int
    end: int
    children: list[Part] = field(default_factory=list)
    closed: bool = True  # the container's last boundary was seen

    def leaves(self) -> Iterator[Part]:
        """The leaves under this part, in order; the part itself if it is one."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()


def tree(raw: bytes, fields: Fields, start: int, end: int) -> Part:
    """The parts of a message whose header is `fields` and whose body is raw[start:end]."""
    return _open(raw, _description(fields), start, end, depth=0, budget=[MAX_PARTS])


def _open(
    raw: bytes, description: _Description, start: int, end: int, *, depth: int, budget: list[int]
) -> Part:
    part = _part(description, start, end)
    boundary = part.params.get("boundary", "")
    if not (part.type.startswith("multipart/") and boundary and depth < MAX_DEPTH):
        return part
    within = part.type == "multipart/digest"
    spans, part.closed = _between_boundaries(raw, boundary, start, end, budget)
    for first_byte, last_byte in spans:
        header_stop, body = header_end(raw, first_byte, last_byte)
        inner = _read(raw[first_byte:header_stop], in_digest=within)
        part.children.append(_open(raw, inner, body, last_byte, depth=depth + 1, budget=budget))
    return part


def tree_of(
    fields: Fields, inner: Sequence[Heads], spans: Mapping[int, tuple[int, int]], start: int
) -> Part:
    """As `tree` of a message of which only the headers are at hand, and those leaves that `spans`
    has, by their place among all: every other part is empty, and begins at a place of its own from
    `start` on.
    """
    told = [first(fields, name) for name in _DESCRIBING]
    described = (_described if sum(map(len, told)) < _USUAL else _describe)(*told)
    return _empty(described, inner, spans, (count(start), count()), depth=0)


def _empty(
    description: _Description,
    inner: Sequence[Heads],
    spans: Mapping[int, tuple[int, int]],
    places: tuple[Iterator[int], Iterator[int]],  # of parts that are not at hand, and of leaves
    *,
    depth: int,
) -> Part:
    place = next(places[0])
    span = None if inner else spans.get(next(places[1]))
    part = _part(description, *(span or (place, place)))
    if depth < MAX_DEPTH:
        for block, within in inner:
            part.children.append(_empty(_read(block), within, spans, places, depth=depth + 1))
    return part


def _read(block: bytes, *, in_digest: bool = False) -> _Description:
    return (_read_usual if len(block) < _USUAL else _read_any)(block, in_digest)


def _read_any(block: bytes, in_digest: bool) -> _Description:  # noqa: FBT001
    fields = scan(block)
    if in_digest and "content-type" not in fields:
        fields["content-type"] = ["message/rfc822"]
    return _description(fields)


# Most parts of most mail have one of a handful of headers.
_read_usual = lru_cache(maxsize=1024)(_read_any)


def _part(description: _Description, start: int, end: int) -> Part:
    kind, params, disposition, name, encoding = description
    return Part(kind, params, disposition, name, encoding, start, end)


def _description(fields: Fields) -> _Description:
    return _describe(*(first(fields, name) for name in _DESCRIBING))


def _describe(content_type: str, disposition: str, encoding: str) -> _Description:
    kind, params = parameters(content_type) if content_type else ("text/plain", {})
    if "/" not in kind:
        kind = "text/plain"
    name = params.get("name", "")
    if disposition:
        disposition, given = parameters(disposition)
        name = given.get("filename", name)
    return kind, params, disposition, unfold_words(name), encoding.strip(' "\t;').lower()


# Without their boundaries most messages have one of a handful of these.
_described = lru_cache(maxsize=1024)(_describe)


def _between_boundaries(
    raw: bytes, boundary: str, start: int, end: int, budget: list[int]
) -> tuple[list[tuple[int, int]], bool]:
    """The spans between the boundary lines, and whether the closing one was seen."""
    mark = b"--" + boundary.encode("utf-8", "surrogateescape").rstrip()
    spans: list[tuple[int, int]] = []
    begin = -1
    position = start if raw.startswith(mark, start) else _next_line(raw, mark, start, end)
    while position >= 0:
        after = _DELIMITER_END.match(raw, position + len(mark), end)
        if after is None:  # a longer boundary that starts the same
            position = _next_line(raw, mark, position + len(mark), end)
            continue
        if begin >= 0:
            spans.append((begin, _before_newline(raw, begin, position)))
            budget[0] -= 1
        if after[1]:
            return spans, True
        begin = after.end()
        if budget[0] <= 0:
            break
        position = _next_line(raw, mark, begin - 1, end)
    if begin >= 0:
        spans.append((begin, end))
    return spans, False


def _next_line(raw: bytes, mark: bytes, start: int, end: int) -> int:
    found = raw.find(b"\n" + mark, start, end)
    return found + 1 if found >= 0 else -1


def _before_newline(raw: bytes, begin: int, position: int) -> int:
    """The newline before a boundary belongs to the boundary."""
    position -= 1
    if position > begin and raw[position - 1] == 13:
        position -= 1
    return max(begin, position)


def decoded(raw: bytes, part: Part, limit: int) -> bytes:
    """The content of a leaf with its transfer encoding undone, at most `limit` bytes of it."""
    if part.encoding.startswith("base64"):
        data = raw[part.start : min(part.end, part.start + limit * 3 // 2)]
        return _base64(data)[:limit]
    if part.encoding.startswith("quoted"):
        data = raw[part.start : min(part.end, part.start + limit * 3)]
        return binascii.a2b_qp(data)[:limit]
    if part.encoding in {"x-uuencode", "uuencode", "x-uue"}:
        return _uuencoded(raw[part.start : min(part.end, part.start + limit * 3 // 2)])[:limit]
    return raw[part.start : min(part.end, part.start + limit)]


def _base64(data: bytes) -> bytes:
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        kept = re.sub(rb"[^A-Za-z0-9+/]", b"", data)  # cut off: the last group is not whole
        return binascii.a2b_base64(kept[: len(kept) // 4 * 4])


def _uuencoded(data: bytes) -> bytes:
    lines: list[bytes] = []
    for line in data.splitlines():
        if line.startswith(b"begin ") or line in {b"end", b"`", b""}:
            continue
        try:
            lines.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(lines)


def decoded_size(raw: bytes, part: Part) -> int:
    """How many bytes a leaf's content has, decoded, without decoding it (quoted-printable: as it
    stands).
    """
    length = part.end - part.start
    if not part.encoding.startswith("base64"):
        return length
    first_break = raw.find(b"\n", part.start, part.end)
    per_line = 2 if first_break > part.start and raw[first_break - 1] == 13 else 1
    breaks = raw.count(b"\n", part.start, part.end) * per_line
    padding = raw[max(part.start, part.end - 8) : part.end].count(b"=")
    return max(0, (length - breaks) // 4 * 3 - padding)
