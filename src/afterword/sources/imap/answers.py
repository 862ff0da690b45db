"""What a server answers, as nested lists: a reader for the few forms that we ask for.

IMAPClient's own reader looks at each character by itself, which for the structure of 20,000
messages takes longer than all the rest of reading them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from imapclient.exceptions import IMAPClientAbortError

from afterword.core.errors import TroubleError

# None is NIL; a number is still its digits.
Value = Any

_TOKEN = re.compile(
    rb'\(|\)|"(?:[^"\\]|\\.)*"|BODY\[[^\]]*\](?:<\d+>)?|[^\s()"]+', re.IGNORECASE | re.DOTALL
)
_LITERAL = re.compile(rb"\{\d+\+?\}\Z")
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_DEEPEST = 100
_MOST = 400_000  # UIDs in one answer; twice what is asked for where they lie closest
_WORD = re.compile(rb"[0-9]+(?::[0-9]+)?")


class OddAnswerError(TroubleError):
    """An answer that is no IMAP: the line can't be trusted from here on."""

    def __init__(self, what: str) -> None:
        words = f"the mail server gives an answer that is no IMAP ({what})"
        super().__init__(words, retryable=True)


# What makes an end of a line: it broke, nobody answers, or what comes makes no sense.
BROKEN = (IMAPClientAbortError, OSError, OddAnswerError)


def values(pieces: Sequence[bytes | tuple[bytes, bytes]]) -> list[Value]:
    """One answer, given as imaplib has it: text, and text with a literal behind it."""
    top: list[Value] = []
    stack = [top]
    for piece in pieces:
        text = _LITERAL.sub(b"", piece[0]) if isinstance(piece, tuple) else piece
        for match in _TOKEN.finditer(text):
            token = match[0]
            if token == b"(":
                if len(stack) > _DEEPEST:
                    raise OddAnswerError("lists without end")
                inner: list[Value] = []
                stack[-1].append(inner)
                stack.append(inner)
            elif token == b")":
                if len(stack) > 1:
                    stack.pop()
            elif token[:1] == b'"':
                held = token[1:-1]
                stack[-1].append(_ESCAPED.sub(rb"\1", held) if b"\\" in held else held)
            else:
                stack[-1].append(None if token.upper() == b"NIL" else token)
        if isinstance(piece, tuple):
            stack[-1].append(piece[1])
    return top


def answers(data: Sequence[bytes | tuple[bytes, bytes]]) -> Iterator[list[Value]]:
    """Each of several answers of one name; a literal is followed by the rest of its answer."""
    pieces: list[bytes | tuple[bytes, bytes]] = []
    for piece in data:
        pieces.append(piece)
        if not isinstance(piece, tuple):
            yield values(pieces)
            pieces = []


def fetched(data: Sequence[bytes | tuple[bytes, bytes]]) -> Iterator[dict[bytes, Value]]:
    """Answers to FETCH: what was asked for by name, UID among it; others are left out."""
    for answer in answers(data):
        if len(answer) < 2 or not isinstance(answer[1], list):
            continue
        held = answer[1]
        found = {
            _name(held[at]): held[at + 1]
            for at in range(0, len(held) - 1, 2)
            if isinstance(held[at], bytes)
        }
        if (uid := number(found.get(b"UID"))) > 0:
            found[b"UID"] = uid
            yield found


def _name(token: bytes) -> bytes:
    """BODY[HEADER.FIELDS (…)] by its beginning, since the list of fields is ours."""
    name = token.upper()
    if name.startswith(b"BODY[HEADER"):
        return b"BODY[HEADER]"
    return name.partition(b"<")[0]


def number(value: Value) -> int:
    """A number of at most 63 bits, else 0."""
    if isinstance(value, int):
        return value
    if isinstance(value, bytes) and value.isdigit() and len(value) < 19:
        return int(value)
    return 0


def uids(text: bytes, low: int, high: int) -> list[int]:
    """The numbers of a set such as 1:5,9 from `low` to `high`, ascending: no more than asked for,
    whatever a server says.
    """
    found: set[int] = set()
    for first, last in runs_of(text):
        run = range(max(low, first), min(high, last) + 1)
        if len(found) + len(run) > _MOST:
            raise OddAnswerError("more messages than a folder can have")
        found.update(run)
    return sorted(found)


def runs_of(text: bytes) -> list[tuple[int, int]]:
    """The runs of a set such as 1:5,9: (1, 5) and (9, 9), not written out, since a server may name
    four thousand million at once.
    """
    found = []
    for word in _WORD.findall(text):
        first, _, last = word.partition(b":")
        one, other = number(first), number(last or first)
        found.append((min(one, other), max(one, other)))
    return found


def as_set(numbers: Sequence[int]) -> str:
    """Numbers as a set in the words of IMAP: runs as 1:5."""
    runs: list[tuple[int, int]] = []
    for each in sorted(numbers):
        if runs and runs[-1][1] == each - 1:
            runs[-1] = (runs[-1][0], each)
        else:
            runs.append((each, each))
    return ",".join(str(a) if a == b else f"{a}:{b}" for a, b in runs)
