"""Mailbox files: many messages in one file, each behind a "From " line.

There are four dialects and no standard. A line starts a message if it has an envelope's form (RFC
4155, or what Thunderbird writes) and a blank line stands before it or, since some programs write
none, a header after it; Content-Length is not believed; ">From " is unescaped in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from afterword.core.entries import Bad, Found
from afterword.core.errors import UnreadableError
from afterword.sources.mail.parse import CUT_OFF, Calendar, Origin, message, no_calendar, size_note

BLOCK = 1 << 20
# A message may be this long; of a longer one the beginning is kept.
MESSAGE_LIMIT = 64 << 20
_BEGINNING = 4 << 20
_LINE = 1024  # no envelope line is longer

_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_ENVELOPE = re.compile(
    rb"From [^\r\n]{0,900}?(?:"
    rb"(?P<asctime>"
    + _DAY
    + rb" +"
    + _MONTH
    + rb" +\d{1,2} +\d{1,2}:\d\d(?::\d\d)? +(?:[A-Z]{1,5} +|[+-]\d{4} +){0,2}\d{4})"
    rb"|(?P<dated>"
    + _DAY
    + rb", +\d{1,2} +"
    + _MONTH
    + rb" +\d{4} +\d{1,2}:\d\d(?::\d\d)?(?: +[+-]\d{4})?))"
    rb"[^\r\n]{0,60}\r?\n"
)
# Thunderbird leaves the address, and some versions the date, away; then a field must follow.
_BARE = re.compile(
    rb"From(?: -?[ \t]*[^\s@]{0,64}(?:@\S{1,250})?)?[ \t]*\r?\n(?:[!-9;-~]{1,76}:[ \t]|>From )"
)
_NEXT_FIELD = re.compile(rb"([!-9;-~]{1,76}):[ \t]")
_HEADERS = frozenset(
    (b"from", b"to", b"date", b"subject", b"received", b"message-id", b"return-path")
)
_FIRST_LINES = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*")


def is_mbox(head: bytes) -> bool:
    """Whether a file that begins with these bytes (4 kB will do) is an mbox."""
    start = _FIRST_LINES.match(head)
    return start is not None and _starts_message(head, start.end())


def read(
    path: Path,
    *,
    calendar: Calendar = no_calendar,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Found | Bad]:
    """The messages of an mbox, one at a time: memory is bounded by the largest message, not by the
    file.

    `progress` is called with the number of bytes read since its last call. Raises UnreadableError
    if the file can't be opened or is no mbox.
    """
    try:
        with path.open("rb") as stream:
            yield from _entries(stream, path, calendar, progress)
    except OSError as error:
        raise UnreadableError(f"can't be read: {error.strerror}", path=str(path)) from error


def _entries(
    stream: BinaryIO, path: Path, calendar: Calendar, progress: Callable[[int], None] | None
) -> Iterator[Found | Bad]:
    number = 0
    for number, piece in enumerate(pieces(stream, progress), start=1):
        place = f"message {number}"
        origin = Origin(
            path=str(path),
            place=place,
            arrived=_arrived(piece.envelope),
            from_mbox=True,
            size=piece.size,
        )
        entry = message(piece.data, origin, calendar)
        piece.data = b""  # not kept while the next is read: both may be long
        if isinstance(entry, Bad):
            yield entry
        elif entry is not None:
            yield Found(entry=entry, place=place)
            for note in size_note(origin):
                yield Bad(str(path), place, note)
            if piece.torn or (piece.last and CUT_OFF in entry.notes):
                yield Bad(
                    str(path), place, "the file ends in the middle of it: read as far as it goes"
                )
    if not number:
        raise UnreadableError(
            "no mailbox file: it does not begin with a “From ” line", path=str(path)
        )


@dataclass(slots=True)
class Piece:
    """One message's bytes and the envelope line that stood before them."""

    data: bytes
    envelope: bytes
    size: int = 0  # where only the beginning was kept
    last: bool = False
    torn: bool = False  # the last line has no end


def pieces(stream: BinaryIO, progress: Callable[[int], None] | None = None) -> Iterator[Piece]:
    """Cut an mbox at its envelope lines; nothing comes from a file that does not begin with one."""
    window = _Window(stream, progress)
    window.advance()
    blank = _FIRST_LINES.match(window.data)
    found: int | None = blank.end() if blank else 0
    if not _starts_message(window.data, found or 0):
        return
    while found is not None:
        envelope = window.begin(found)
        found = window.next_start()
        yield window.take(found, envelope)


@dataclass(slots=True)
class _Window:
    """The bytes of the message that is being read, up to the end of the last block."""

    stream: BinaryIO
    progress: Callable[[int], None] | None
    data: bytes = b""
    start: int = 0  # in data: where what is not yet put by of the message begins
    held: list[bytes] = field(default_factory=list)
    size: int = 0  # of all that was put by
    ended: bool = False

    def begin(self, position: int) -> bytes:
        """Start a message whose envelope line is at `position`; return that line."""
        line_end = self.data.find(b"\n", position) + 1 or len(self.data)
        self.start, self.held, self.size = line_end, [], 0
        return self.data[position:line_end]

    def next_start(self) -> int | None:
        """Where in `data` the next message starts; None at the end of the file."""
        position = max(0, self.start - 1)
        while True:
            found = self.data.find(b"\nFrom", position)
            if found < 0 or (found + _LINE >= len(self.data) and not self.ended):
                if self.ended:
                    return None
                self.advance()
                position = self.start
                continue
            position = found + 1
            if _starts_message(self.data, position) and (
                _after_blank(self.data, found) or _before_header(self.data, position)
            ):
                return position

    def advance(self) -> None:
        """Read a block and put by what was searched, so that a long message is copied once, not
        with every block.
        """
        block = self.stream.read(BLOCK)
        if self.progress and block:
            self.progress(len(block))
        self.ended = not block
        keep = max(self.start, len(self.data) - _LINE - 8)
        self._hold(self.data[self.start : keep])
        self.data = self.data[keep:] + block
        self.start = 0

    def _hold(self, block: bytes) -> None:
        self.size += len(block)
        if self.size <= MESSAGE_LIMIT:
            self.held.append(block)
        elif len(self.held) > 1:
            self.held = [b"".join(self.held)[:_BEGINNING]]

    def take(self, end: int | None, envelope: bytes) -> Piece:
        """The message up to `end`, or to the end of the file."""
        tail = self.data[self.start : end]
        size = self.size + len(tail)
        if size > MESSAGE_LIMIT:
            whole = b"".join(self.held)[:_BEGINNING]
            return Piece(whole, envelope, size=size, last=end is None)
        whole = b"".join((*self.held, tail)) if self.held else tail
        self.held = []
        last = end is None
        return Piece(whole, envelope, last=last, torn=last and not tail.endswith(b"\n"))


def _after_blank(data: bytes, newline: int) -> bool:
    """Whether the line that ends at `newline` is blank."""
    before = newline - 1
    if before >= 0 and data[before] == 13:
        before -= 1
    return before >= 0 and data[before] == 10


def _before_header(data: bytes, position: int) -> bool:
    """Whether an envelope with a date has a mail's header next, as no prose has.

    Only what is sure to be at hand is looked at, so that the edges of blocks decide nothing.
    """
    envelope = _ENVELOPE.match(data, position, position + _LINE)
    if envelope is None:
        return False
    names: set[bytes] = set()
    for line in data[envelope.end() : position + _LINE].splitlines(keepends=True):
        field = _NEXT_FIELD.match(line)
        if field is not None:
            names.add(field[1].lower())
        elif line[:1] not in b" \t" and line.endswith(b"\n"):
            break
    return len(names & _HEADERS) >= 2


def _starts_message(data: bytes, position: int) -> bool:
    if not data.startswith(b"From", position):
        return False
    return (
        _ENVELOPE.match(data, position, position + _LINE) is not None
        or _BARE.match(data, position, position + _LINE) is not None
    )


def _arrived(envelope: bytes) -> str:
    """The envelope's date, unread: few messages need it."""
    match = _ENVELOPE.match(envelope)
    return (match["asctime"] or match["dated"]).decode("ascii") if match else ""
