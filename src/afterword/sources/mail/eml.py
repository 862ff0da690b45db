"""Single messages in files of their own: `.eml`, Apple Mail's `.emlx`, an entry of a Maildir."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from afterword.core.entries import Bad, Found
from afterword.core.errors import UnreadableError
from afterword.sources.mail.parse import CUT_OFF, Calendar, Origin, message, no_calendar, size_note

MESSAGE_LIMIT = 64 << 20
_BEGINNING = 4 << 20
# Apple Mail puts the message's length before it and a property list of its own behind; others an
# mbox's line or a byte order mark before.
_BEFORE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*(?:(?P<length>\d{1,12})[ \t]*\r?\n)?"
    rb"(?:>?From [^\r\n]{0,900}\r?\n)?"
)
_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_KNOWN = frozenset(
    (
        b"from", b"to", b"cc", b"date", b"subject", b"received", b"return-path", b"message-id",
        b"delivered-to", b"mime-version", b"content-type", b"reply-to", b"sender", b"x-mailer",
        b"dkim-signature", b"envelope-to", b"x-original-to", b"in-reply-to", b"references",
    )
)  # fmt: skip
_MUST = frozenset(
    (b"from", b"to", b"received", b"message-id", b"return-path", b"delivered-to", b"date")
)


def is_eml(head: bytes) -> bool:
    """Whether a file that begins with these bytes (4 kB will do) is a message: by its header
    fields.
    """
    before = _BEFORE.match(head)
    start = before.end() if before else 0
    names: set[bytes] = set()
    for line in head[start : start + 65536].splitlines():
        if not line.strip():
            break
        if line[:1] in b" \t" and names:
            continue
        match = _FIELD.match(line)
        if match is None:
            if not names:
                return False
            continue
        names.add(match[1].lower())
    return len(names & _KNOWN) >= 2 and bool(names & _MUST)


def _stop(raw: bytes, before: re.Match[bytes]) -> int:
    """Where the message ends: before Apple Mail's property list, else with the file."""
    if before["length"]:
        stop = raw.index(b"\n", before.end("length")) + 1 + int(before["length"])
        if raw[stop : stop + 100].lstrip().startswith((b"<?xml", b"<!DOCTYPE plist", b"<plist")):
            return stop
    return len(raw)


def read(
    path: Path,
    *,
    calendar: Calendar = no_calendar,
    progress: Callable[[int], None] | None = None,
    folder: str = "",
    place: str = "message",
) -> Iterator[Found | Bad]:
    """The one message of a file. Raises UnreadableError if the file can't be opened."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            raw = stream.read(_BEGINNING if size > MESSAGE_LIMIT else MESSAGE_LIMIT)
    except OSError as error:
        raise UnreadableError(f"can't be read: {error.strerror}", path=str(path)) from error
    if progress:
        progress(size)
    before = _BEFORE.match(raw)
    if before and before.end():
        raw = raw[before.end() : _stop(raw, before)]
    origin = Origin(
        path=str(path), place=place, folder=folder, size=size if size > MESSAGE_LIMIT else 0
    )
    entry = message(raw, origin, calendar)
    if isinstance(entry, Bad):
        yield entry
    elif entry is not None:
        yield Found(entry=entry, place=place)
        for note in size_note(origin):
            yield Bad(str(path), place, note)
        if CUT_OFF in entry.notes and not origin.size:
            yield Bad(str(path), place, "it is cut off: read as far as it goes")
