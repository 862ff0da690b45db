"""Reads what a page or a calendar announces, keeping nothing: bytes to announcements and lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from afterword.core.announcements import kept, of_event
from afterword.core.entries import Announcement
from afterword.core.errors import UnreadableError
from afterword.sources.event_page import parse_event_page
from afterword.sources.ical import parse_state, series_dates

T = TypeVar("T")

LARGEST = 8 << 20  # bytes of a file
_MOST_OF_SERIES = 12


class EmptyCalendarError(UnreadableError):
    """A calendar that is whole and announces nothing: its group may have called everything off."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where events are read from; `address` is what a page's own links are joined to."""

    name: str  # as it may be shown
    address: str
    group: str
    zone: str  # the owner's


def bytes_of(path: Path) -> bytes:
    """What a file holds. UnreadableError where it can't be opened, or is no event by its size."""
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableError("larger than 8 MB, which is no event", path=path.name)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=path.name) from error


def read(data: bytes, source: Source, now: datetime) -> tuple[list[Announcement], list[str]]:
    """What a page or a calendar announces. UnreadableError where nothing is left of it, and
    EmptyCalendarError where that is so though nothing of it was unreadable.
    """
    calendar = b"BEGIN:VCALENDAR" in data[:4096].upper()
    if calendar:
        found, notes = _of_calendar(data, source, now)
    else:
        found, notes = parse_event_page(
            data, address=source.address, zone=source.zone, source=source.name
        )
        if source.group:
            found = [replace(each, group=each.group or source.group) for each in found]
    good, left_out = kept(found, now)
    lines = [*notes, *left_out]
    if not good:
        # A page without events may be laid out anew; a calendar that is cut off ends nowhere.
        whole = calendar and not notes and data.rstrip().upper().endswith(b"END:VCALENDAR")
        trouble = EmptyCalendarError if whole else UnreadableError
        raise trouble(lines[0] if lines else "no event is in it", path=source.name)
    return good, lines


def _of_calendar(
    data: bytes, source: Source, now: datetime
) -> tuple[list[Announcement], list[str]]:
    events, bad = parse_state(data, zone=source.zone)
    zone = ZoneInfo(source.zone)
    group = source.group or _calendar_name(data)
    dates = series_dates(data, now=now) if any(each.recurs for each in events) else {}
    found = []
    for event in events:
        coming = dates.get(event.uid, ()) if event.recurs else ()
        if not coming:
            found.append(of_event(event, group=group, source=source.name, zone=zone))
        for start, end in sorted(coming, key=lambda each: str(each[0]))[:_MOST_OF_SERIES]:
            one = replace(event, start=_zoned(start, zone), end=_zoned(end, zone))
            part = start.isoformat()
            found.append(of_event(one, group=group, source=source.name, zone=zone, part=part))
    return found, [f"entry {uid}: {reason}" for uid, reason in sorted(bad.items())]


def _zoned(at: T, zone: ZoneInfo) -> T | datetime:
    return at.replace(tzinfo=zone) if isinstance(at, datetime) and at.tzinfo is None else at


def _calendar_name(data: bytes) -> str:
    """X-WR-CALNAME, by which calendars of groups are called."""
    for line in data[:8192].decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(":")
        if name.upper().partition(";")[0] == "X-WR-CALNAME":
            return " ".join(value.replace("\\,", ",").split())[:200]
    return ""
