"""Opens letters that were fetched and reads them: from bytes to what the tables keep, in whatever
process has time for it.

Nothing here knows the database. What comes of a letter is text and numbers, which cost little to
hand from one process to another, and nothing to write.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from afterword.core.entries import Bad, Event, Header
from afterword.core.world import Owner
from afterword.flows.made import Made, made_of
from afterword.sources.mail import parse
from afterword.sources.mail.mime import Heads
from afterword.sources.mail.parse import Opened, Origin


class Letter(NamedTuple):
    """What was fetched of a message, still closed."""

    origin: Origin
    header: Header | None  # None: it came as a whole, and nothing is known of it yet
    heads: Heads  # its header and those of its parts; of one that came whole, its bytes
    contents: Mapping[int, bytes]  # of the leaves that are at hand, by their place among all
    seen_at: datetime
    called: bool  # in play, so it is taken and read, whatever it says


class Read(NamedTuple):
    """What came of a letter: nothing of one that is gone, or that is no message."""

    made: Made | None = None
    waits: bool = False  # its words say nothing of hiring
    bad: Bad | None = None
    fault: str = ""  # of ours: the name of what went wrong


def open_some(owner: Owner, letters: Sequence[Letter]) -> list[Read]:
    """What comes of each."""
    return [_open_one(owner, letter) for letter in letters]


def _open_one(owner: Owner, letter: Letter) -> Read:
    try:
        return _opened(letter, owner)
    except Exception as error:  # noqa: BLE001  # one message keeps no other from being read
        return Read(fault=type(error).__name__)


def _opened(letter: Letter, owner: Owner) -> Read:
    origin, header = letter.origin, letter.header
    if header is None:
        mail = parse.opened(letter.heads[0].replace(b"\r\n", b"\n"), origin)
    else:
        mail = parse.put_together(letter.heads, letter.contents, origin)
    if not isinstance(mail, Opened):
        return Read(bad=mail)
    if header is not None and not letter.called and parse.says_nothing(mail, header):
        return Read(waits=True)
    entry = parse.message_of(mail, partial(_events, owner), head=header)
    if isinstance(entry, Bad):
        return Read(bad=entry)
    return Read(made_of(entry, owner, origin.place, letter.seen_at, whole=letter.called))


def _events(owner: Owner, data: bytes) -> tuple[Event, ...]:
    # Imported here: few letters have a calendar, and its reader is half of a second's start.
    from afterword.sources.ical import parse_calendar

    return parse_calendar(data, zone=owner.zone)
