"""The times of a calendar entry: dates, instants, durations, and which zone each is in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from icalendar import vDuration

from afterword.sources.ical.blocks import Block, Property
from afterword.sources.ical.rules import offset_at
from afterword.sources.ical.zones import guessed_zone, named_zone

_VALUE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z?))?", re.IGNORECASE
)


@dataclass(slots=True)
class Zones:
    """The zones of one calendar: its own definitions, and where a time without a zone is."""

    own: dict[str, Block]
    floating: ZoneInfo
    notes: list[str] = field(default_factory=list)

    def put(self, local: datetime, tzid: str) -> datetime:
        """`local` (naive) as an aware time in the zone that `tzid` means.

        A name that is known for certain beats the file's own rules, which are often wrong; these
        beat a mere description ("(UTC+01:00) Amsterdam, …").
        """
        if not tzid:
            return local.replace(tzinfo=self.floating)
        known = named_zone(tzid)
        if known is not None:
            return local.replace(tzinfo=known)
        rules = self.own.get(tzid.strip())
        if rules is not None and (lived := named_zone(rules.value("X-LIC-LOCATION"))):
            return local.replace(tzinfo=lived)
        # Outlook's "Harare, Pretoria" gives the right hour, but not the country somebody is in: so
        # only the offset is kept of a description.
        offset = (offset_at(rules, local) if rules else None) or _fixed(local, guessed_zone(tzid))
        if offset is None:
            self.notes.append(f"time zone {tzid!r} is not known, read as {self.floating.key}")
        return local.replace(tzinfo=offset or self.floating)


def zones_of(calendars: Iterable[Block], owner: ZoneInfo) -> Zones:
    """The zones of a file.

    A floating time is in X-WR-TIMEZONE, else in the only zone defined, else in the owner's.
    """
    own: dict[str, Block] = {}
    stated: ZoneInfo | None = None
    for calendar in calendars:
        for block in calendar.inner:
            if block.name == "VTIMEZONE":
                own |= {
                    one.value.strip().replace("\\", ""): block for one in block.properties("TZID")
                }
        stated = stated or named_zone(calendar.value("X-WR-TIMEZONE"))
    only = named_zone(next(iter(own))) if len(own) == 1 else None
    return Zones(own, stated or only or owner)


def read_time(found: Property | None, zones: Zones) -> datetime | date | None:
    """The value of DTSTART and its like: an aware time, a date for a whole day, or None."""
    hit = _VALUE.match(found.value.strip()) if found else None
    if found is None or hit is None:
        return None
    year, month, day, hour, minute, second = (int(part) if part else 0 for part in hit.groups()[:6])
    if not 1600 <= year <= 9000:  # at the ends of the calendar a change of zone leaves it
        return None
    try:
        if hit[4] is None or found.params.get("VALUE", "").upper() == "DATE":
            return date(year, month, day)
        # 24:00 and a leap second are written by some; both mean the start of what follows.
        local = datetime(year, month, day) + timedelta(  # noqa: DTZ001 # put() gives the zone
            hours=min(hour, 24), minutes=min(minute, 59), seconds=min(second, 60)
        )
        # Some write both a zone and a Z: then it is the zone's wall time, with a Z by mistake.
        tzid = found.params.get("TZID", "")
        return local.replace(tzinfo=UTC) if hit[7] and not tzid else zones.put(local, tzid)
    except (ValueError, OverflowError):
        return None


def read_stamp(found: Property | None, zones: Zones) -> datetime | None:
    """DTSTAMP and CREATED are instants in UTC, also where the Z was forgotten."""
    value = read_time(found, zones)
    if not isinstance(value, datetime):
        return None
    floats = found is not None and not found.params.get("TZID")
    return value.replace(tzinfo=UTC) if floats else value


def read_duration(text: str) -> timedelta | None:
    """A length of time, None where it is none or goes backwards."""
    try:
        length: timedelta = vDuration.from_ical(text.strip())  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        return None
    return length if length >= timedelta(0) else None


def zone_name(value: datetime | date) -> str:
    """The IANA name of the zone that `value` is in; empty for a date and a mere offset."""
    if not isinstance(value, datetime):
        return ""
    if value.tzinfo is UTC:
        return "UTC"
    return value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else ""


def _fixed(local: datetime, zone: tzinfo | None) -> timezone | None:
    """The offset that `zone` has at `local`, alone."""
    offset = zone.utcoffset(local) if zone is not None else None
    return timezone(offset) if offset is not None else None
