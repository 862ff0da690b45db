"""What a path holds, told by its content and never by its name, and its entries in one stream.

Each kind is one line of the registry `KINDS`, tried in order. A reader's libraries are loaded only
when a file of its kind is met: together they would take half a second of each command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from afterword.core.charset import decode
from afterword.core.entries import Bad, Event, Found
from afterword.core.errors import UnreadableError
from afterword.core.world import Owner

_HEAD = 64 * 1024  # bytes that show what a file is
_LARGEST_NOTE = 2**20  # bytes: nobody writes a longer one by hand
_LARGEST_BOARD = 64 * 2**20

Entries = Iterator[Found | Bad]
Progress = Callable[[int], None]  # called with the number of bytes read since its last call


@dataclass(frozen=True)
class Look:
    """A file as far as it is looked at: its path and its beginning."""

    path: Path
    size: int
    head: bytes

    @cached_property
    def text(self) -> str:
        """The beginning as text, without white space before it."""
        return decode(self.head).lstrip("\ufeff \t\r\n")

    def starts(self, *words: str) -> bool:
        """Whether the text begins with one of `words`, in any case."""
        return self.text[:200].lower().startswith(words)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: what it is called, how it is known, how it is read."""

    name: str
    known: Callable[[Look], bool]
    read: Callable[[Path, Owner, Progress | None], Entries]


def open_path(path: Path, owner: Owner, progress: Progress | None = None) -> Entries:
    """Everything readable at `path`, a file or a folder of any, and what is not, with its reason.

    Never raises: a file that can't be read at all is one `Bad` with an empty place. The owner's
    zone is that of times that name none.
    """
    if path.is_dir():
        yield from _folder(path, owner, progress)
        return
    try:
        look = _look(path)
        kind = _kind(look)
        if kind is None:
            yield Bad(str(path), "", NOT_KNOWN if look.size else "the file is empty")
        else:
            yield from kind.read(path, owner, progress)
    except UnreadableError as error:
        yield Bad(error.path or str(path), error.place, error.reason)


def kind_of(path: Path) -> str:
    """The name of what a file is; empty where it is nothing that we read.

    Raises UnreadableError where it can't be opened.
    """
    kind = _kind(_look(path))
    return kind.name if kind else ""


NOT_KNOWN = (
    "not a kind of file that Afterword reads (mail, calendar, address book, LinkedIn export, notes,"
    " feed, newsroom page, job board's answer)"
)


def _look(path: Path) -> Look:
    if path.exists() and not path.is_file():  # a pipe or a device would be waited for
        raise UnreadableError("not a file", path=str(path))
    try:
        with path.open("rb") as file:
            return Look(path, path.stat().st_size, file.read(_HEAD))
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error


def _kind(look: Look) -> Kind | None:
    return next((kind for kind in KINDS if kind.known(look)), None)


def _folder(
    path: Path, owner: Owner, progress: Progress | None, *, within_export: bool = False
) -> Entries:
    """A Maildir, or each file by name and then each folder within; hidden ones are left out.

    The tables of an export are read together with those that lie below them.
    """
    from afterword.sources.mail import is_maildir, maildir

    if is_maildir(path):
        calendar = _calendar(owner)
        yield from maildir.read(path, calendar=calendar, progress=progress)
        return
    try:
        children = sorted(child for child in path.iterdir() if not child.name.startswith("."))
    except OSError as error:
        yield Bad(str(path), "", error.strerror or "cannot be opened")
        return
    files = [child for child in children if not child.is_dir()]
    if not within_export and any(map(is_export_table, files)):
        within_export = True
        yield from _read_linkedin(path, owner, progress)
    for file in files:
        if not (within_export and file.suffix.lower() == ".csv"):
            yield from open_path(file, owner, progress)
    for child in children:
        if child.is_dir() and not child.is_symlink():  # a link may lead back up
            yield from _folder(child, owner, progress, within_export=within_export)


def is_export_table(path: Path) -> bool:
    """Whether a file is a table of a LinkedIn export."""
    if path.suffix.lower() != ".csv":
        return False
    try:
        return _is_linkedin(_look(path))
    except UnreadableError:
        return False


def _calendar(owner: Owner) -> Callable[[bytes], tuple[Event, ...]]:
    """How a calendar part of a mail is read."""

    def parse(data: bytes) -> tuple[Event, ...]:
        from afterword.sources.ical import parse_calendar

        return parse_calendar(data, zone=owner.zone)

    return parse


def _is_zip(look: Look) -> bool:
    return look.head.startswith(b"PK\x03\x04")


def _is_mbox(look: Look) -> bool:
    from afterword.sources.mail import is_mbox

    return is_mbox(look.head)


def _read_mbox(path: Path, owner: Owner, progress: Progress | None) -> Entries:
    from afterword.sources.mail import mbox

    return mbox.read(path, calendar=_calendar(owner), progress=progress)


def _is_eml(look: Look) -> bool:
    from afterword.sources.mail import is_eml

    return is_eml(look.head)


def _read_eml(path: Path, owner: Owner, progress: Progress | None) -> Entries:
    from afterword.sources.mail import eml

    return eml.read(path, calendar=_calendar(owner), progress=progress)


def _is_calendar(look: Look) -> bool:
    return look.starts("begin:vcalendar", "begin:vevent")


def _read_calendar(path: Path, owner: Owner, _: Progress | None) -> Entries:
    from afterword.sources import ical

    return ical.read(path, zone=owner.zone)


def _is_cards(look: Look) -> bool:
    return look.starts("begin:vcard")


def _read_cards(path: Path, _: Owner, __: Progress | None) -> Entries:
    from afterword.sources import vcard

    return vcard.read(path)


def _is_linkedin(look: Look) -> bool:
    if look.starts("{", "[", "<"):  # data or a page that quotes a header
        return False
    from afterword.sources import linkedin_export

    return linkedin_export.is_table(look.head)


def _read_linkedin(path: Path, owner: Owner, _: Progress | None) -> Entries:
    from afterword.sources import linkedin_export

    return linkedin_export.read(path, zone=owner.zone, owner=owner)


def _is_board(look: Look) -> bool:
    if look.size > _LARGEST_BOARD or not (
        look.starts("{", "[") or "<workzag-jobs" in look.text[:500]
    ):
        return False
    from afterword.sources import job_board

    return job_board.is_board(look.path.read_bytes())


def _read_board(path: Path, _: Owner, __: Progress | None) -> Entries:
    from afterword.sources import job_board

    return job_board.read(path)


def _is_feed(look: Look) -> bool:
    if look.starts("<!doctype html", "<html"):
        return False
    from afterword.sources import feed

    return feed.is_feed(look.head)


def _read_feed(path: Path, _: Owner, __: Progress | None) -> Entries:
    from afterword.sources import feed

    return feed.read(path)


def _is_page(look: Look) -> bool:
    if not look.starts("<"):
        return False
    from afterword.sources import page

    return page.is_page(look.head)


def _read_page(path: Path, _: Owner, __: Progress | None) -> Entries:
    from afterword.sources import page

    return page.read(path)


def _is_note(look: Look) -> bool:
    return 0 < look.size <= _LARGEST_NOTE and b"\0" not in look.head[:1000]


def _is_debrief(look: Look) -> bool:
    if not _is_note(look):
        return False
    from afterword.sources import notes

    return notes.is_debrief(look.text)


def _read_debrief(path: Path, _: Owner, __: Progress | None) -> Entries:
    from afterword.sources import notes

    return notes.read_debrief(path)


def _is_achievements(look: Look) -> bool:
    if not _is_note(look):
        return False
    from afterword.sources import notes

    return notes.is_achievements(look.text)


def _read_achievements(path: Path, _: Owner, __: Progress | None) -> Entries:
    from afterword.sources import notes

    return notes.read_achievements(path)


# The surest first: a mail may hold a calendar, and a note may quote anything.
KINDS = (
    Kind("linkedin", _is_zip, _read_linkedin),
    Kind("ics", _is_calendar, _read_calendar),
    Kind("vcf", _is_cards, _read_cards),
    Kind("mbox", _is_mbox, _read_mbox),
    Kind("eml", _is_eml, _read_eml),
    Kind("board", _is_board, _read_board),
    Kind("feed", _is_feed, _read_feed),
    Kind("page", _is_page, _read_page),
    Kind("linkedin", _is_linkedin, _read_linkedin),
    Kind("debrief", _is_debrief, _read_debrief),
    Kind("achievements", _is_achievements, _read_achievements),
)
