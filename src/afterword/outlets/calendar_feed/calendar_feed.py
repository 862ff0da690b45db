"""Writes an iCalendar file (RFC 5545) that strict readers take.

It has no METHOD, since it shows a calendar and invites nobody, and so DTSTAMP is when an entry was
last changed: the same state gives the same bytes. Times are in UTC, which every reader shows by its
own clock; nobody is an attendee, or calendar programs would answer them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Calendar, Event, vText

_REFRESH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One entry as it is given out; times in UTC."""

    uid: str
    sequence: int
    changed: datetime
    start: datetime
    end: datetime
    title: str
    where: str
    text: str
    status: str  # confirmed, tentative or cancelled
    busy: bool


def write_feed(items: Iterable[FeedItem], *, name: str) -> bytes:
    """The whole file, entries in the order given."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Interviews and deadlines//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    called = vText(" ".join(_clean(name).split()))  # the library would leave these two as they are
    calendar.add("name", called)
    calendar.add("x-wr-calname", called)
    calendar.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for item in items:
        calendar.add_component(_event(item))
    written: bytes = calendar.to_ical()
    return written


def _event(item: FeedItem) -> Event:
    event = Event()
    event.add("uid", item.uid)
    event.add("dtstamp", item.changed)
    event.add("last-modified", item.changed)
    event.add("sequence", item.sequence)
    event.add("dtstart", item.start)
    # A meeting without a length has no DTEND: one that is DTSTART's is not allowed (3.8.2.2).
    if item.end > item.start:
        event.add("dtend", item.end)
    event.add("summary", _clean(item.title) or "Interview")
    if where := _clean(item.where):
        event.add("location", where)
    if text := _clean(item.text):
        event.add("description", text)
    event.add("status", item.status.upper())
    event.add("transp", "OPAQUE" if item.busy and item.status != "cancelled" else "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _clean(text: str) -> str:
    """Text without what iCalendar can't hold: control characters and halves of pairs."""
    whole = text.encode("utf-8", "replace").decode()
    lines = ("".join(c if c.isprintable() else " " for c in line) for line in whole.splitlines())
    return "\n".join(lines).strip()
