"""Mailbox files: many messages in one file, each behind a "From " line.

There are four dialects and no standard. A line starts a message if a blank line stands before it and it has an envelope's
form (RFC 4155, or what Thunderbird writes); Content-Length is not believed; ">From " is unescaped in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from afterword.core.entries import Bad, Found
from afterword.core.errors import UnreadableError
from afterword.sources.mail import header
from afterword.sources.mail.parse import Calendar, Origin, message, no_calendar

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
    """The messages of an mbox, one at a time: memory is bounded by the largest message, not by the file.

    `progress` is called with the number of bytes read since its last call. Raises UnreadableError if the file can't be
    opened or is no mbox.
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
        if piece.data is None:
            raise UnreadableError("no mailbox file", path=str(path))
        origin = Origin(
            path=str(path), place=place, arrived=piece.arrived, from_mbox=True, size=piece.size
        )
        entry = message(piece.data, origin, calendar)
        if isinstance(entry, Bad):
            yield entry
        elif entry is not None:
            yield Found(entry=entry, place=place)
            if piece.torn or (piece.last and "its last part is cut off" in entry.notes):
                yield Bad(
                    str(path), place, "the file ends in the middle of it: read as far as it goes"
                )


@dataclass(slots=True)
class Piece:
    """One message's bytes, without its envelope line. `data` None: the file is no mbox."""

    data: bytes | None
    arrived: datetime | None
    size: int = 0  # where only the beginning was kept
    last: bool = False
    torn: bool = False  # the last line has no end


def pieces(stream: BinaryIO, progress: Callable[[int], None] | None = None) -> Iterator[Piece]:
    """Cut an mbox at its envelope lines."""
    window = _Window(stream, progress)
    window.fill()
    blank = _FIRST_LINES.match(window.data)
    start = blank.end() if blank else 0
    if not _starts_message(window.data, start):
        yield Piece(None, None)
        return
    window.cut_to(start)
    while True:
        found = window.next_start()
        yield window.take(found)
        if found is None:
            return


@dataclass(slots=True)
class _Window:
    """The bytes of the message that is being read, and of the block after it."""

    stream: BinaryIO
    progress: Callable[[int], None] | None
    data: bytes = b""  # starts with the message's envelope line, or goes on after `held`
    held: list[bytes] = field(default_factory=list)
    held_size: int = 0
    kept_size: int = 0
    ended: bool = False

    def fill(self) -> None:
        block = self.stream.read(BLOCK)
        if self.progress and block:
            self.progress(len(block))
        self.ended = not block
        self.data = self.data + block if self.data else block

    def next_start(self) -> int | None:
        """Where in `data` the next message starts; reads on as long as it must. None at the end of the file."""
        position = 0
        while True:
            found = self.data.find(b"\nFrom", position)
            if found >= 0 and (self.ended or found + _LINE * 2 < len(self.data)):
                position = found + 1
                if _after_blank(self.data, found) and _starts_message(self.data, position):
                    return position
                continue
            if self.ended:
                return None
            position = self._make_room(found if found >= 0 else len(self.data))
            self.fill()

    def _make_room(self, position: int) -> int:
        """Put by what was searched, so that a long message is not copied with every block."""
        done = min(position, len(self.data)) - _LINE * 2
        if done < BLOCK:
            return max(0, min(position, len(self.data)) - 8)
        self._hold(self.data[:done])
        self.data = self.data[done:]
        return max(0, position - done - 8)

    def _hold(self, block: bytes) -> None:
        self.held_size += len(block)
        if self.held_size <= MESSAGE_LIMIT:
            self.held.append(block)
            self.kept_size += len(block)
        elif self.kept_size > _BEGINNING:
            beginning = b"".join(self.held)[:_BEGINNING]
            self.held, self.kept_size = [beginning], len(beginning)

    def take(self, end: int | None) -> Piece:
        """The message up to `end`; the window then starts with the next one."""
        tail = self.data if end is None else self.data[:end]
        rest = b"" if end is None else self.data[end:]
        size = self.held_size + len(tail)
        too_long = size > MESSAGE_LIMIT
        if too_long:
            whole = b"".join(self.held)[:_BEGINNING]
        elif self.held:
            whole = b"".join((*self.held, tail))
        else:
            whole = tail
        last = end is None
        torn = last and not whole.endswith(b"\n") and not too_long
        self.held, self.held_size, self.kept_size, self.data = [], 0, 0, rest
        line_end = whole.find(b"\n") + 1 or len(whole)
        return Piece(
            data=whole[line_end:],
            arrived=_arrived(whole[:line_end]),
            size=size if too_long else 0,
            last=last,
            torn=torn,
        )

    def cut_to(self, start: int) -> None:
        self.data = self.data[start:]


def _after_blank(data: bytes, newline: int) -> bool:
    """Whether the line that ends at `newline` is blank."""
    before = newline - 1
    if before >= 0 and data[before] == 13:
        before -= 1
    return before >= 0 and data[before] == 10


def _starts_message(data: bytes, position: int) -> bool:
    if not data.startswith(b"From", position):
        return False
    return (
        _ENVELOPE.match(data, position, position + _LINE) is not None
        or _BARE.match(data, position, position + _LINE) is not None
    )


def _arrived(line: bytes) -> datetime | None:
    """The envelope's date; it names no zone as a rule, and RFC 4155 says UTC."""
    match = _ENVELOPE.match(line if line.endswith(b"\n") else line + b"\n")
    if match is None:
        return None
    return header.date_of((match["asctime"] or match["dated"]).decode("ascii"))
