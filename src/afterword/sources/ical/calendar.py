"""An iCalendar file, or a mail's calendar part, to events: every good one of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar.parser import unescape_backslash

from afterword.core.entries import Bad, Event, Found, Who
from afterword.core.errors import UnreadableError
from afterword.sources.ical.blocks import Block, Property, cut
from afterword.sources.ical.times import (
    Zones,
    read_duration,
    read_stamp,
    read_time,
    zone_name,
    zones_of,
)
from afterword.sources.ical.zones import named_zone

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=3660)
_TAGS = re.compile(r"</?(?:p|br|div|span|html|body|b|a|ul|li|table)\b[^>]*>", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s:<>\"]+@[^\s<>\"]+")
_JOIN = (
    "LOCATION",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE",
)
# In these each entry is one person's word about the same meeting, so none replaces another.
_ANSWERS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")


def parse_calendar(data: bytes, *, zone: str = "UTC") -> tuple[Event, ...]:
    """The events of a calendar in the file's order; those that can't be read are left out.

    `zone` (IANA) is the owner's: a time without a zone is there, unless the calendar says where it
    is. Of several versions of one entry the highest SEQUENCE is kept, then the latest DTSTAMP.
    """
    found = (entry for entry in _entries(data, zone) if isinstance(entry, Event))
    return tuple(_newest(found))


def parse_state(data: bytes, *, zone: str) -> tuple[list[Event], dict[str, str]]:
    """The events of a calendar as it stands on a server, and by UID why others can't be read.

    Whatever METHOD the file has (Google and Outlook write PUBLISH) it hands nothing over: it shows
    what is in the user's calendar. `zone` as `parse_calendar` has it.
    """
    events: list[Event] = []
    bad: dict[str, str] = {}
    for uid, entry in _named_entries(data, zone):
        if isinstance(entry, str):
            bad[uid] = entry
        else:
            events.append(replace(entry, method=""))
    return _newest(iter(events)), bad


def read(path: Path, *, zone: str = "UTC") -> Iterator[Found | Bad]:
    """The events of the file at `path`, and what could not be read of it.

    Raises UnreadableError where it can't be opened or is no calendar.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    entries = list(_entries(data, zone))
    if not entries and b"BEGIN:V" not in data.upper():
        raise UnreadableError("no calendar: it has no VCALENDAR", path=str(path))
    newest = set(map(id, _newest(entry for entry in entries if isinstance(entry, Event))))
    for number, entry in enumerate(entries, 1):
        if isinstance(entry, str):
            yield Bad(str(path), f"event {number}", entry)
        elif id(entry) in newest:
            yield Found(entry, f"event {number}")
            # It is taken, and the user must still hear that its hour is a guess.
            for note in dict.fromkeys(entry.notes):
                yield Bad(str(path), f"event {number}", note)


def _entries(data: bytes, owner_zone: str) -> Iterator[Event | str]:
    """Each VEVENT as an event, or the reason why it is none."""
    yield from (entry for _, entry in _named_entries(data, owner_zone))


def _named_entries(data: bytes, owner_zone: str) -> Iterator[tuple[str, Event | str]]:
    """The same with the UID that the entry itself has."""
    root = cut(data)
    calendars = [root, *(block for block in root.inner if block.name == "VCALENDAR")]
    zones = zones_of(calendars, named_zone(owner_zone) or ZoneInfo("UTC"))
    for calendar in calendars:
        method = calendar.value("METHOD").upper()
        for block in _events(calendar):
            yield block.value("UID"), _event(block, method, zones)


def _events(calendar: Block) -> Iterator[Block]:
    """VEVENTs of `calendar`, also one within a component that was never closed."""
    for block in calendar.inner:
        if block.name == "VEVENT":
            yield block
        elif block.name != "VCALENDAR":
            yield from _events(block)


def _event(block: Block, method: str, zones: Zones) -> Event | str:
    zones.notes.clear()
    start = read_time(_begin(block), zones)
    if start is None:
        return "it has no start" if block.first("DTSTART") is None else "its start is no date"
    end = _end(block, start, zones)
    if not block.closed:
        zones.notes.append("cut off before its end")
    title = _text(block.first("SUMMARY"))
    repeats = block.first("RECURRENCE-ID")
    repeated = read_time(repeats, zones)
    return Event(
        uid=block.value("UID") or _made_uid(start, title),
        method=method,
        sequence=_number(block.value("SEQUENCE")),
        stamp=read_stamp(block.first("DTSTAMP"), zones),
        created=read_stamp(block.first("CREATED"), zones),
        start=start,
        end=end,
        all_day=not isinstance(start, datetime),
        status=_status(block.value("STATUS").upper(), method),
        title=title,
        where=_text(block.first(*_JOIN)),
        description=_description(block),
        organizer=next(iter(_people(block, "ORGANIZER")), None),
        attendees=tuple(_people(block, "ATTENDEE")),
        recurs=any("FREQ=" in one.value.upper() for one in block.properties("RRULE"))
        or block.first("RDATE") is not None,
        recurrence_id=repeated.isoformat() if repeated else "",
        zone=zone_name(start),
        notes=tuple(zones.notes),
    )


def _begin(block: Block) -> Property | None:
    """DTSTART; without a zone of its own it is in the one that DTEND names."""
    begin, end = block.first("DTSTART"), block.first("DTEND")
    zone = end.params.get("TZID", "") if end else ""
    floats = begin is not None and not begin.params.get("TZID") and not begin.value.endswith("Z")
    if begin is None or not (zone and floats):
        return begin
    return Property(begin.name, begin.params | {"TZID": zone}, begin.value)


def _end(block: Block, start: datetime | date, zones: Zones) -> datetime | date | None:
    """DTEND, else start and DURATION, else the next day for a whole day, else not known."""
    end = read_time(block.first("DTEND"), zones)
    if isinstance(start, datetime):
        if isinstance(end, datetime) or end is None:
            stated = end
        else:
            stated = datetime.combine(end, time.min, start.tzinfo)
        if stated is not None and stated >= start:
            return stated
    elif end is not None:
        return max(end.date() if isinstance(end, datetime) else end, start + _DAY)
    length = read_duration(block.value("DURATION"))
    if length is not None and length < _LONGEST:
        return start + length
    return None if isinstance(start, datetime) else start + _DAY


def _status(status: str, method: str) -> str:
    if method == "CANCEL" or status == "CANCELLED":
        return "cancelled"
    return "tentative" if status == "TENTATIVE" else "confirmed"


def _people(block: Block, name: str) -> Iterator[Who]:
    """Who is named, each once; rooms and equipment are left out."""
    seen: set[tuple[str, str]] = set()
    for found in block.properties(name):
        if found.params.get("CUTYPE", "").upper() in ("ROOM", "RESOURCE"):
            continue
        address = _ADDRESS.search(found.value) or _ADDRESS.search(found.params.get("EMAIL", ""))
        email = address[0].lower() if address else ""
        written = unescape_backslash(found.params.get("CN", "")).strip("\"' ")
        full_name = "" if written.lower() == email else written
        if (email or full_name) and (email, "" if email else full_name) not in seen:
            seen.add((email, "" if email else full_name))
            answer = found.params.get("PARTSTAT", "").lower()
            yield Who(
                full_name, email, role=_role(found) if name == "ATTENDEE" else "", answer=answer
            )


def _role(found: Property) -> str:
    """Who is invited only for information is as little an interviewer as who may stay away."""
    role = found.params.get("ROLE", "").upper()
    if role in ("OPT-PARTICIPANT", "NON-PARTICIPANT"):
        return "optional"
    return "chair" if role == "CHAIR" else "required"


def _text(found: Property | None) -> str:
    return unescape_backslash(found.value).replace("\r\n", "\n").strip() if found else ""


def _description(block: Block) -> str:
    """DESCRIPTION, else Outlook's HTML. Tags, which Google writes into plain text too, go."""
    text = _text(block.first("DESCRIPTION", "X-ALT-DESC"))
    if not _TAGS.search(text):
        return text
    from inscriptis import get_text  # 0.2 s, which most calendars don't need

    try:
        return str(get_text(text)).strip()
    except (ValueError, AssertionError):  # lxml: nothing but comments or markup left
        return _TAGS.sub(" ", text).strip()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _made_uid(start: datetime | date, title: str) -> str:
    """The same entry read again has the same made-up UID."""
    return hashlib.sha256(f"{start.isoformat()}\0{title}".encode()).hexdigest()[:32]


def _newest(events: Iterator[Event]) -> list[Event]:
    best: dict[tuple[str, ...], Event] = {}
    for event in events:
        key: tuple[str, ...] = (event.uid, event.recurrence_id)
        if event.method in _ANSWERS:
            key = (*key, event.method, *(who.email for who in event.attendees))
        if key not in best or _age(event) >= _age(best[key]):
            best[key] = event
    return list(best.values())


def _age(event: Event) -> tuple[int, datetime]:
    return event.sequence, event.stamp or datetime.min.replace(tzinfo=UTC)
