"""Which announced events are worth keeping, and what of them: a page may claim anything.

What can't be is left out with a line that says so, and the rest is kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

from afterword.core.entries import Announcement, Event, Guest, Who

# An event is announced a year or two ahead; one that was may matter for some months.
AHEAD = timedelta(days=3 * 366)
BACK = timedelta(days=400)
LONGEST = timedelta(days=31)  # a festival; what lasts longer is an exhibition, or a slip
MOST = 50  # events of one page or calendar that lie ahead, and as many that are over
MOST_GUESTS = 200
_WORDS = 600  # characters of a description


def kept(found: Iterable[Announcement], now: datetime) -> tuple[list[Announcement], list[str]]:
    """The events to keep, by time, and a line for each thing that was left out."""
    good: dict[str, Announcement] = {}
    lines: list[str] = []
    for each in found:
        announced, notes = _checked(each, now)
        lines += (f"{each.title}: {note}" for note in notes)
        if announced is not None:
            good.setdefault(announced.uid, announced)
    by_time = sorted(good.values(), key=lambda a: (a.start, a.uid))
    over = [each for each in by_time if ends(each) <= now]
    coming = [each for each in by_time if ends(each) > now]
    dropped = max(len(over) - MOST, 0) + max(len(coming) - MOST, 0)
    if dropped:
        lines.append(f"{len(by_time)} dates are more than anybody goes to: {dropped} are left out")
    return [*over[-MOST:], *coming[:MOST]], list(dict.fromkeys(lines))


def ends(announced: Announcement) -> datetime:
    """When it is over, as far as it says."""
    return announced.end or announced.start


def _checked(each: Announcement, now: datetime) -> tuple[Announcement | None, list[str]]:
    if not (datetime(1990, 1, 1, tzinfo=now.tzinfo) < each.start < now + AHEAD):
        return None, [f"it says that it begins in the year {each.start.year}; it is left out"]
    if each.start < now - BACK and (each.end is None or each.end < now - BACK):
        return None, [f"it was over in {each.start.year}; it is left out"]
    notes = []
    if each.end is not None and each.end < each.start:
        each = replace(each, end=None)
        notes.append("it says that it ends before it begins; its end is left out")
    elif each.end is not None and each.end - each.start > LONGEST:
        notes.append(f"it says that it lasts until {each.end.year}; its end is left out")
        each = replace(each, end=None)
    if len(each.guests) > MOST_GUESTS:
        notes.append(f"it names {len(each.guests)} people; the first {MOST_GUESTS} are kept")
        each = replace(each, guests=each.guests[:MOST_GUESTS])
    return replace(each, about=each.about[:_WORDS]), notes


def of_event(
    event: Event, *, group: str, source: str, zone: tzinfo, part: str = ""
) -> Announcement:
    """An entry of a calendar of events. `part` tells the dates of one series apart."""
    start = _moment(event.start, zone)
    guests = [*((_guest(event.organizer, "host"),) if event.organizer else ())]
    known = {guest.email or guest.name for guest in guests}
    guests += [
        _guest(who, "attendee")
        for who in event.attendees
        if who.answer != "declined" and (who.email or who.name) not in known
    ]
    online = event.where.startswith(("https://", "http://"))
    return Announcement(
        uid="\n".join(filter(None, (event.uid, part or event.recurrence_id))),
        title=" ".join(event.title.split()) or "An event",
        start=start,
        end=None if event.end is None else _moment(event.end, zone),
        all_day=event.all_day,
        where=" ".join(event.where.split()),
        online=online,
        standing="cancelled" if event.status == "cancelled" else "",
        group=group,
        guests=tuple(guest for guest in guests if guest.name or guest.email),
        about=event.description,
        source=source,
    )


def _guest(who: Who, part: str) -> Guest:
    return Guest(who.name, "host" if part == "host" else "attendee", who.email, who.url)


def _moment(at: datetime | date, zone: tzinfo) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, time.min, zone)


def event_key(uid: str, source: str) -> str:
    """What an event is called on a page and at the command line: it stays when its page changes."""
    return hashlib.sha256(f"event\0{source}\0{uid}".encode()).hexdigest()[:16]
