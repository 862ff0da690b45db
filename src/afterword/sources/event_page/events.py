"""The events that a page states: name, time, place, who organises and who speaks there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from html import unescape
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from afterword.core.entries import Announcement, Guest, Part, Standing
from afterword.core.errors import UnreadableError
from afterword.core.names import is_full
from afterword.core.places import zone_of_place
from afterword.core.profiles import profile_key
from afterword.core.written_dates import find_date
from afterword.sources.event_page.statements import Statement, statements

_KINDS = frozenset({"Festival", "Hackathon", "CourseInstance", "EventSeries"})
_GROUPS = (
    "Organization",
    "Group",
    "Company",
    "Corporation",
    "Association",
    "Institution",
    "Business",
)
_PARTS: tuple[tuple[Part, tuple[str, ...]], ...] = (
    ("host", ("organizer",)),
    (
        "speaker",
        ("performer", "performers", "speaker", "speakers", "actor", "director", "contributor"),
    ),
    ("attendee", ("attendee", "attendees")),
)
_STANDINGS: tuple[tuple[str, Standing], ...] = (
    ("cancel", "cancelled"),
    ("postpone", "postponed"),
    ("movedonline", "online"),
)
_OFFSET = re.compile(r"\s*(?:Z|[+-]\d{1,2}:?\d{0,2})$")
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LONGEST_TEXT = {"name": 200, "where": 300, "about": 2000}  # characters
_WALL = re.compile(
    r"\b(?:cookies?|consent|zustimm\w+|captcha|robot|verify you are human|log in|sign in|anmelden"
    r"|enable javascript)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Page:
    """One page, as it is read."""

    address: str
    zone: str  # the owner's
    source: str
    notes: list[str] = field(default_factory=list)


def parse_event_page(
    data: bytes, *, address: str, zone: str, source: str = ""
) -> tuple[list[Announcement], list[str]]:
    """The events that a page states, in its order, and a line for each thing that is amiss.

    `zone` (IANA) is where a time is that names none, unless the event's place says. Nothing is
    judged by the clock here: core.announcements.kept() says which of them can be. UnreadableError,
    with what to do, where the page states none.
    """
    stated, notes = statements(data)
    page = _Page(address, zone, source or address, notes)
    found: dict[str, Announcement] = {}
    for each in _events(stated, 0):
        announced = _announcement(each, page)
        if announced is not None:
            found.setdefault(f"{announced.title.casefold()} {announced.start.date()}", announced)
    if not found and not page.notes:
        raise UnreadableError(_why_none(data))
    return _named(found.values()), page.notes


def _named(found: Iterable[Announcement]) -> list[Announcement]:
    """Each with a name of its own, as short as it can be: a page's one event is its address,
    whatever it comes to be called.
    """
    events = list(found)
    addresses = Counter(each.uid for each in events)
    titles = Counter((each.uid, each.title.casefold()) for each in events)
    named = []
    for each in events:
        uid = each.uid
        if addresses[each.uid] > 1:
            uid += f"\n{each.title.casefold()}"
        if titles[each.uid, each.title.casefold()] > 1:
            uid += f"\n{each.start.date().isoformat()}"
        named.append(replace(each, uid=uid))
    return named


def _why_none(data: bytes) -> str:
    text = " ".join(_MARKUP.sub(" ", data[:200_000].decode("utf-8", "replace")).split())
    if _WALL.search(text[:4000]):
        return (
            "it asks something first (cookies, a log-in), so no event can be read there; save the "
            "page in your browser and add the file, or add the event's .ics"
        )
    return "it states no event that can be read; add the event's .ics, or note it by hand"


def _events(things: Iterable[object], depth: int) -> Iterator[Statement]:
    """Events at any depth, save the parts of one that are over with it."""
    for thing in things:
        if not isinstance(thing, dict) or depth > 8:
            continue
        if _is_event(thing):
            yield thing
        for name, held in thing.items():
            if not (_is_event(thing) and name in ("superEvent", "recordedIn")):
                inner = held if not _is_whole(thing) or name != "subEvent" else ()
                yield from _events(inner, depth + 1)


def _is_event(thing: Statement) -> bool:
    kinds = [str(kind) for kind in thing.get("@type", ())]
    return any(kind.endswith("Event") or kind in _KINDS for kind in kinds)


def _is_whole(thing: Statement) -> bool:
    """A conference: its talks are parts of it and no events by themselves."""
    return (
        _is_event(thing) and bool(_text(thing, "startDate")) and "EventSeries" not in _kinds(thing)
    )


def _kinds(thing: Statement) -> list[str]:
    return [str(kind) for kind in thing.get("@type", ())]


def _announcement(thing: Statement, page: _Page) -> Announcement | None:
    title = _clean(_text(thing, "name") or _text(thing, "headline"), "name")
    if "EventSeries" in _kinds(thing) and thing.get("subEvent"):
        return None
    if not title:
        page.notes.append("an event without a name is left out")
        return None
    where, online, city = _place(thing)
    begin = _text(thing, "startDate")
    start, all_day = _when(begin, title, city, page)
    if start is None:
        reason = f"its date {begin[:40]!r} is none" if begin else "it names no date"
        page.notes.append(f"{title}: {reason}; it is left out")
        return None
    end, whole_day = _when(_text(thing, "endDate"), title, city, page)
    try:
        if end is None and (length := _duration(_text(thing, "duration"))):
            end = start + length
        elif end is not None and whole_day:
            end += timedelta(days=1)
        elif end is None and all_day:
            end = start + timedelta(days=1)
    except OverflowError:  # the last day that there is
        end = None
    address = _clean(_text(thing, "url"), "where") or page.address
    standing = _standing(thing)
    return Announcement(
        uid=_plain_address(_joined(page.address, address) or page.source),
        title=title,
        start=start,
        end=end,
        all_day=all_day,
        where=where,
        online=online or standing == "online",
        standing=standing,
        url=_joined(page.address, address),
        group=_group(thing),
        guests=tuple(_guests(thing)),
        about=_clean(_text(thing, "description"), "about"),
        source=page.source,
    )


def _when(text: str, title: str, city: str, page: _Page) -> tuple[datetime | None, bool]:
    """A moment, and whether it is a whole day."""
    text = " ".join(text.split())
    if not text:
        return None, False
    zone = ZoneInfo(zone_of_place(city) or page.zone) if city else ZoneInfo(page.zone)
    try:
        if re.fullmatch(r"\d{4}-?\d\d-?\d\d", text):
            return datetime.combine(date.fromisoformat(text), time.min, zone), True
        at = datetime.fromisoformat(text)
    except ValueError:
        bare = _OFFSET.sub("", text)
        try:
            at = datetime.fromisoformat(bare)
            wrong = text[len(bare) :].strip()
            page.notes.append(
                f"{title}: its zone {wrong!r} is none; its time is taken as in {zone}"
            )
        except ValueError:
            day = find_date(text[:80])
            return (None if day is None else datetime.combine(day, time.min, zone)), day is not None
    if at.tzinfo is None:
        return at.replace(tzinfo=zone), False
    try:  # a zone's name outlives a change of clocks, so it is kept where it is as far from UTC
        local = at.astimezone(zone)
        return (local if local.utcoffset() == at.utcoffset() else at), False
    except OverflowError:  # the first or last day that there is
        return at.replace(tzinfo=zone), False


def _duration(text: str) -> timedelta | None:
    found = re.fullmatch(
        r"P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:\d+S)?)?", text.strip()
    )
    if found is None:
        return None
    days, hours, minutes = (int(part or 0) for part in found.groups())
    length = timedelta(days=days, hours=hours, minutes=minutes)
    return length or None


def _place(thing: Statement) -> tuple[str, bool, str]:
    """Where it is in words, whether (only) online, and a city with its country for the zone."""
    parts: list[str] = []
    city, virtual = "", False
    for place in thing.get("location", ()):
        if not isinstance(place, dict):
            text = _clean(str(place), "where")
            if text.startswith(("https://", "http://")) or text.casefold() == "online":
                virtual = True
            else:
                parts.append(text)
                city = city or text.rpartition(",")[2].strip()
            continue
        if "VirtualLocation" in _kinds(place):
            virtual = True
            continue
        parts.append(_clean(_text(place, "name"), "where"))
        for address in place.get("address", ()):
            if isinstance(address, dict):
                lines = [
                    _clean(_text(address, name), "where")
                    for name in ("streetAddress", "postalCode", "addressLocality", "addressCountry")
                ]
                parts += lines
                city = city or ", ".join(filter(None, lines[2:]))
            else:
                parts.append(_clean(str(address), "where"))
    mode = _text(thing, "eventAttendanceMode").casefold()
    where = ", ".join(dict.fromkeys(part for part in parts if part))[: _LONGEST_TEXT["where"]]
    online = virtual or "onlineevent" in mode or "mixedevent" in mode
    return where, online, city


def _standing(thing: Statement) -> Standing:
    said = " ".join(str(each).casefold() for each in thing.get("eventStatus", ()))
    return next((standing for word, standing in _STANDINGS if word in said), "")


def _group(thing: Statement) -> str:
    """The group or organisation behind it."""
    for each in thing.get("organizer", ()):
        if isinstance(each, dict):
            name = _clean(_text(each, "name"), "name")
            if name and not _is_person(each, name):
                return name
        elif name := _clean(str(each), "name"):
            return name  # in a word or two, it is a group more often than anybody
    return ""


def _guests(thing: Statement) -> Iterator[Guest]:
    """People whom it names, and those of its talks."""
    seen: set[str] = set()
    for part, names in _PARTS:
        talks = [each for each in thing.get("subEvent", ()) if isinstance(each, dict)]
        for owner in (thing, *talks):
            for each in (each for name in names for each in owner.get(name, ())):
                guest = None if part == "host" and isinstance(each, str) else _guest(each, part)
                if guest is not None and guest.name.casefold() not in seen:
                    seen.add(guest.name.casefold())
                    yield guest


def _guest(value: object, part: Part) -> Guest | None:
    if not isinstance(value, dict):
        name = _clean(str(value), "name")
        return Guest(name, part) if is_full(name) and "http" not in name else None
    name = _clean(_text(value, "name"), "name")
    if not name:
        name = _clean(f"{_text(value, 'givenName')} {_text(value, 'familyName')}", "name")
    if not name or not _is_person(value, name):
        return None
    links = [str(each) for key in ("sameAs", "url", "@id") for each in value.get(key, ())]
    company = next(
        (
            _clean(_text(each, "name") if isinstance(each, dict) else str(each), "name")
            for key in ("worksFor", "affiliation", "memberOf")
            for each in value.get(key, ())
        ),
        "",
    )
    email = _text(value, "email").removeprefix("mailto:").strip().lower()
    return Guest(
        name=name,
        part=part,
        email=email if re.fullmatch(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+", email) else "",
        url=next((key for link in links if (key := profile_key(link))), ""),
        company=company,
    )


def _is_person(value: Statement, name: str) -> bool:
    kinds = _kinds(value)
    if "Person" in kinds:
        return True
    return not any(kind.endswith(_GROUPS) for kind in kinds) and is_full(name) and not kinds


def _text(thing: Statement, name: str) -> str:
    """The first text of a property; the name or address of a thing in its place."""
    for each in thing.get(name, ()):
        if isinstance(each, dict):
            inner = next((each[key] for key in ("name", "url", "@id") if each.get(key)), [""])
            if inner and isinstance(inner[0], str):
                return inner[0]
        elif str(each).strip():
            return str(each)
    return ""


def _clean(text: str, kind: str) -> str:
    """Text without markup, signs that can't be seen, and length."""
    text = unescape(unescape(text[:20_000]))
    bare = _MARKUP.sub(" ", text) if "<" in text else text
    return " ".join(_CONTROL.sub(" ", bare).split())[: _LONGEST_TEXT[kind]].strip()


def _joined(base: str, address: str) -> str:
    try:
        joined = urljoin(base, address.strip())
        return joined[:1000] if urlsplit(joined).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _plain_address(address: str) -> str:
    """Without what changes from visit to visit."""
    return address.partition("#")[0].partition("?utm_")[0]
