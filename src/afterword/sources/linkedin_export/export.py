"""A LinkedIn export to entries: whom the owner knows, wrote to and worked with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from zipfile import is_zipfile
from zoneinfo import ZoneInfo

from afterword.core.charset import decode
from afterword.core.entries import (
    Bad,
    Connection,
    Endorsement,
    Entry,
    Found,
    LinkedInInvitation,
    LinkedInMessage,
    Position,
    Profile,
    Recommendation,
    Who,
)
from afterword.core.errors import UnreadableError
from afterword.core.names import name_key
from afterword.core.profiles import profile_key
from afterword.core.world import Owner
from afterword.core.written_dates import find_date, fold, parse_month
from afterword.sources.linkedin_export.archive import Member, members
from afterword.sources.linkedin_export.moments import day_comes_first, parse_day, parse_moment
from afterword.sources.linkedin_export.rows import Torn, rows, split_line
from afterword.sources.linkedin_export.tables import Layout, by_header, by_shape

_GIVEN = "if they gave it to you: `afterword connections-of NAME FILE`"
# Why a list is left out on which the user stands.
_YOURSELF = f"that is you, so this list is somebody else's and was left out; {_GIVEN}"
_NAMED_AS_YOU = (
    "your name: if that is you, this list is somebody else's, and it was left out; {given}; if it"
    " is yours and that is a namesake: {way}"
)
_BY_PROFILE = (
    "say which profile is yours (`afterword init --profile ADDRESS`, or Settings) and import it"
    " again"
)
_BY_EXPORT = "import the whole export, which has your Profile.csv"
_OTHERS_EXPORT = "the export of {name}, with you among the connections: nothing of it was taken"
_HEAD = 20_000  # bytes that show what a file is
_PREAMBLE = 20  # lines before the header: three today, none before 2021
_DATED = {"connections": "since", "invitations": "sent", "messages": "date", "positions": "start"}
_FILLED = {"connections": "since", "invitations": "sent", "messages": "date"}
_YES = {"yes", "true", "1", "ja", "si", "oui", "sim"}
_OUTGOING = (
    "out",
    "ausg",
    "gesend",
    "sal",
    "envi",
    "sort",
    "env",
    "sai",
    "usc",
    "inv",
    "uit",
    "verz",
)
_DEGREE = re.compile(r"[A-Z][A-Za-z.]{0,4}[A-Z.]|Jr\.?|Sr\.?|Esq\.?|I{2,3}")
_HTML = re.compile(r"</?(?:p|br|div|span|a|ul|li|strong|em)\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _File:
    """A recognised CSV: its layout, its data rows, and how its days are written."""

    name: str
    layout: Layout
    rows: list[list[str] | Torn]
    day_first: bool
    zone: ZoneInfo  # of times that name none

    def cell(self, row: list[str], field: str) -> str:
        return self.layout.cell(row, field)


def read(path: Path, *, zone: str = "UTC", owner: Owner | None = None) -> Iterator[Found | Bad]:
    """The entries of the export at `path`: a zip, a folder or one CSV file.

    `zone` (IANA) is the owner's: invitations carry no zone. Files of an export that hold nothing
    for us (skills, settings, …) are passed over. Raises UnreadableError where none of its tables is
    found. With an `owner` it is read as theirs: connections among whom the owner stands are
    somebody else's, and none of them is taken; nor is anything else of an export with them whose
    profile is another's. A namesake is none of the owner: with another profile than theirs, or on
    a list that came with their own Profile.csv.
    """
    place = ZoneInfo(zone)
    found_table = False
    refused: list[Bad] = []
    whose = _profile_in(path) if owner is not None else ""
    # The whole name: an export of "A. Silva" with Ana Silva in it is not hers.
    is_own = owner is not None and bool(whose) and name_key(whose) == name_key(owner.name)
    if owner is not None and whose and not is_own and (at := _found_in(path, owner)):
        listed, row = at
        way = "" if _is_sure(listed, row, owner) else f"; if it is yours: {_BY_PROFILE}"
        reason = f"{_OTHERS_EXPORT.format(name=whose)}; {_GIVEN}{way}"
        yield Bad(str(path), f"{listed.name} row {row}", reason)
        return
    for member in members(path):
        if isinstance(member, Bad):
            refused.append(member)
            continue
        file = _open(member, place)
        if file is None:
            continue
        found_table = True
        if owner is not None and not is_own and (row := _row_of(file, owner)):
            refused.append(Bad(str(path), f"{file.name} row {row}", _why_not(file, row, owner)))
            continue
        yield from _entries(path, member, file)
    if not found_table:
        why = f"; {refused[0].place}: {refused[0].reason}" if refused else ""
        raise UnreadableError(f"no table of a LinkedIn export is in it{why}", path=str(path))
    yield from refused


def _row_of(file: _File, owner: Owner) -> int:
    """The row of a list of connections that is the owner, 0 where none is: nobody is a connection
    of their own.
    """
    if file.layout.kind != "connections":
        return 0
    # Tens of thousands of rows: only what could be the owner is looked at whole.
    end, slug = " ".join(name_key(owner.name).split()[-1:]), owner.profile.removeprefix("/in/")
    for number, row in enumerate(file.rows, 1):
        if isinstance(row, Torn):
            continue
        text = ",".join(row).lower()
        may_be = (end and end in text) or (slug and slug in text) or not text.isascii()
        may_be = may_be or any(email in text for email in owner.emails)
        if may_be and _is_you(file, row, owner):
            return number
    return 0


def _is_you(file: _File, row: list[str], owner: Owner) -> bool:
    email, url = file.cell(row, "email"), profile_key(file.cell(row, "url"))
    return owner.stands_as(_name(file, row), email=email, url=url)


def _why_not(file: _File, number: int, owner: Owner) -> str:
    if _is_sure(file, number, owner):
        return _YOURSELF
    row = file.rows[number - 1]
    url = isinstance(row, list) and profile_key(file.cell(row, "url"))
    return _NAMED_AS_YOU.format(given=_GIVEN, way=_BY_PROFILE if url else _BY_EXPORT)


def _is_sure(file: _File, number: int, owner: Owner) -> bool:
    """Whether a row that is the owner's says so by more than a name."""
    row = file.rows[number - 1]
    assert isinstance(row, list)
    by_profile = bool(owner.profile) and bool(profile_key(file.cell(row, "url")))
    return by_profile or file.cell(row, "email").lower() in owner.emails


def _profile_in(path: Path) -> str:
    """Whose export it is: the name in its profile, "" where it has none, as a lone table."""
    for file in _tables(path, "profile"):
        for row in file.rows:
            if isinstance(row, list) and (name := _name(file, row)):
                return name
    return ""


def _found_in(path: Path, owner: Owner) -> tuple[_File, int] | None:
    """The list of connections and its row in which the owner stands in an export."""
    for file in _tables(path, "connections"):
        if row := _row_of(file, owner):
            return file, row
    return None


def _tables(path: Path, kind: str) -> Iterator[_File]:
    """The export's tables of one kind; of others the beginning alone is looked at."""
    if path.is_file() and not is_zipfile(path):
        return
    zone = ZoneInfo("UTC")
    for member in members(path):
        if isinstance(member, Bad):
            continue
        head = _open(Member(member.name, member.data[:_HEAD]), zone)
        if head is not None and head.layout.kind == kind:
            file = _open(member, zone)
            if file is not None:
                yield file


def is_table(data: bytes) -> bool:
    """Whether `data` (the start of a file will do) is a table of an export."""
    return _open(Member("", data), ZoneInfo("UTC")) is not None


def is_export(path: Path) -> bool:
    """Whether a zip or a folder holds a table of an export. Never raises."""
    try:
        found = (one for one in members(path) if isinstance(one, Member))
        return any(is_table(member.data[:_HEAD]) for member in found)
    except UnreadableError:
        return False


def _open(member: Member, zone: ZoneInfo) -> _File | None:
    """The member as a table, None where it is none that we read."""
    if b"," not in member.data and b";" not in member.data and b"\t" not in member.data:
        return None
    lines = re.split(r"\r\n|\n|\r", decode(member.data).replace("\0", ""))
    found = _layout(lines)
    if found is None:
        return None
    layout, at, delimiter = found
    dated = _DATED.get(layout.kind, "")

    def starts_row(row: list[str]) -> bool:
        cell = layout.cell(row, dated) if dated else ""
        return len(row) <= layout.width and _is_dated(cell)

    data = list(rows(lines[at + 1 :], delimiter, layout.width, starts_row))
    cells = (layout.cell(row, dated) for row in data if isinstance(row, list))
    day_first = day_comes_first(cells, english=layout.english)
    return _File(PurePosixPath(member.name).name, layout, data, day_first, zone)


def _is_dated(cell: str) -> bool:
    return len(cell) < 40 and (parse_day(cell, day_first=True) or find_date(cell)) is not None


def _layout(lines: list[str]) -> tuple[Layout, int, str] | None:
    """The layout, the line of its header, and the delimiter: spreadsheets save with others."""
    head = lines[: _PREAMBLE + 1]
    for delimiter in ",;\t":
        for at, line in enumerate(head):
            layout = by_header(split_line(line, delimiter)) if delimiter in line else None
            if layout is not None:
                return layout, at, delimiter
    for at, line in enumerate(head):
        header = split_line(line, ",")
        if len(header) >= 5:
            layout = by_shape(header, [split_line(line, ",") for line in lines[at + 1 : at + 31]])
            if layout is not None:
                return layout, at, ","
    return None


def _entries(path: Path, member: Member, file: _File) -> Iterator[Found | Bad]:
    make = _MAKERS[file.layout.kind]
    for number, row in enumerate(file.rows, 1):
        place = f"{file.name} row {number}"
        entry = row.reason if isinstance(row, Torn) else _cut_off(file, row) or make(file, row)
        if isinstance(entry, str):
            yield Bad(str(path), place, entry)
        elif entry is not None:
            yield Found(entry, place, sub=member.name)


def _cut_off(file: _File, row: list[str]) -> str:
    """Why a row is a broken one: it ends before the column that every row of its table fills."""
    last = file.layout.columns.get(_FILLED.get(file.layout.kind, ""), -1)
    if len(row) > last:
        return ""
    return f"it is cut off: {len(row)} of {file.layout.width} cells"


_CELLS = ("first", "last", "url", "email", "company", "title", "since")


def _connection(file: _File, row: list[str]) -> Connection | str:
    # Row by row the slowest part of an import: one look at the columns serves all cells.
    columns, width = file.layout.columns, len(row)
    first, last, url, email, company, title, since = (
        row[at].strip() if (at := columns.get(field, width)) < width else "" for field in _CELLS
    )
    name, url = " ".join(f"{first} {last}".split()), profile_key(url)
    if not name and not url:
        return "it names nobody: the member hides, or closed the account"
    day = parse_day(since, day_first=file.day_first)
    if since and day is None:
        return f"{since[:40]!r} is no date"
    return Connection(
        name=name,
        url=url,
        email=email.lower(),
        company=company,
        position=title,
        since=day,
    )


def _invitation(file: _File, row: list[str]) -> LinkedInInvitation | str:
    sender = Who(file.cell(row, "from"), url=profile_key(file.cell(row, "from_url")))
    to = Who(file.cell(row, "to"), url=profile_key(file.cell(row, "to_url")))
    if not (sender.name or sender.url) or not (to.name or to.url):
        return "it doesn't say who invited whom"
    text = file.cell(row, "sent")
    sent = parse_moment(text, file.zone, day_first=file.day_first)
    if text and sent is None:
        return f"{text[:40]!r} is no time"
    direction = fold(file.cell(row, "direction"))
    return LinkedInInvitation(
        sender, to, sent, file.cell(row, "note"), outgoing=direction.startswith(_OUTGOING)
    )


def _message(file: _File, row: list[str]) -> LinkedInMessage | str | None:
    """A message; None for drafts, advertisements and what LinkedIn itself holds for spam."""
    drafts = (file.cell(row, field) for field in ("draft", "conversation_draft"))
    sender = Who(file.cell(row, "from"), url=profile_key(file.cell(row, "sender_url")))
    text = file.cell(row, "content")
    if any(fold(cell) in _YES for cell in drafts) or file.cell(row, "folder").upper() == "SPAM":
        return None
    if not sender.url and ("spinmail" in text or fold(sender.name) in ("", "linkedin member")):
        return None
    at = parse_moment(file.cell(row, "date"), ZoneInfo("UTC"), day_first=file.day_first)
    if at is None:
        return f"{file.cell(row, 'date')[:40]!r} is no time"
    return LinkedInMessage(
        conversation=file.cell(row, "conversation"),
        sender=sender,
        to=_recipients(file.cell(row, "to"), file.cell(row, "urls")),
        at=at,
        text=_plain(text),
        subject=file.cell(row, "subject"),
    )


def _position(file: _File, row: list[str]) -> Position | str:
    company = file.cell(row, "company")
    if not company:
        return "it names no company"
    return Position(
        company,
        file.cell(row, "title"),
        start=_month(file.cell(row, "start")),
        end=_month(file.cell(row, "end")),
    )


def _profile(file: _File, row: list[str]) -> Profile | str:
    name = _name(file, row)
    if not name:
        return "it has no name"
    return Profile(name, file.cell(row, "headline"), file.cell(row, "place"))


def _recommendation(file: _File, row: list[str]) -> Recommendation | str:
    name = _name(file, row)
    if not name:
        return "it doesn't say whose it is"
    at = parse_moment(file.cell(row, "at"), file.zone, day_first=file.day_first)
    return Recommendation(Who(name), file.cell(row, "company"), file.cell(row, "title"), at)


def _endorsement(file: _File, row: list[str]) -> Endorsement | str | None:
    """None where it was taken back or never accepted."""
    name, url = _name(file, row), profile_key(file.cell(row, "url"))
    if not name and not url:
        return "it doesn't say whose it is"
    if fold(file.cell(row, "status")) not in ("", "accepted"):
        return None
    at = parse_moment(file.cell(row, "at"), ZoneInfo("UTC"), day_first=file.day_first)
    return Endorsement(Who(name, url=url), file.cell(row, "skill"), at)


_MAKERS: dict[str, Callable[[_File, list[str]], Entry | str | None]] = {
    "connections": _connection,
    "invitations": _invitation,
    "messages": _message,
    "positions": _position,
    "profile": _profile,
    "recommendations": _recommendation,
    "endorsements": _endorsement,
}


def _name(file: _File, row: list[str]) -> str:
    return " ".join(f"{file.cell(row, 'first')} {file.cell(row, 'last')}".split())


def _month(text: str) -> date | None:
    found = parse_month(text) or find_date(text)
    return found.replace(day=1) if found else None


def _recipients(names: str, urls: str) -> tuple[Who, ...]:
    """Names and addresses in pairs.

    Names are joined by the comma that some hold ("Ann Lee, PhD").
    """
    keys = [key for url in urls.split(",") if (key := profile_key(url))]
    if len(keys) == 1:
        return (Who(names, url=keys[0]),)
    parts: list[str] = []
    for part in filter(None, names.split(", ")):
        if parts and _DEGREE.fullmatch(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    if not keys:
        return tuple(Who(name) for name in parts)
    if len(parts) != len(keys):
        return tuple(Who(url=key) for key in keys)  # which name is whose can't be told
    return tuple(Who(name, url=key) for name, key in zip(parts, keys, strict=True))


def _plain(text: str) -> str:
    """Text of a message; older InMails are HTML."""
    if not _HTML.search(text):
        return text
    from inscriptis import get_text  # 0.2 s, for messages that are years old

    try:
        return str(get_text(text)).strip()
    except (ValueError, AssertionError):
        return _HTML.sub(" ", text).strip()
