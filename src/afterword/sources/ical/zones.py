"""What a calendar's TZID means: the many ways in which programs name one time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from afterword.core.written_dates import fold

_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+\-−])\s*(\d{1,2})(?:[:.]?([0-5]\d))?(?!\d)", re.IGNORECASE)
# Only those that mean one zone to nearly everybody; CST, IST and BST don't.
_SHORT = {
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "mdt": "America/Denver",
    "cdt": "America/Chicago",
    "edt": "America/New_York",
    "cest": "Europe/Berlin",
}
# Outlook's display names that hold neither a city of the IANA list nor a Windows name.
_DISPLAY = {"arizona": "America/Phoenix", "beijing": "Asia/Shanghai", "new delhi": "Asia/Kolkata"}


# Windows names that are younger than icalendar's list of them.
_YOUNGER = {
    "Alberta Standard Time": "America/Edmonton",
    "British Columbia Standard Time": "America/Vancouver",
    "Manitoba Standard Time": "America/Winnipeg",
}


def _squeeze(name: str) -> str:
    return re.sub(r"[^a-z0-9+-]", "", fold(name))


@lru_cache(maxsize=1)
def _iana() -> dict[str, str]:
    """Zones by their name without case and separators ("Europe_Berlin" is Europe/Berlin)."""
    names = available_timezones() - {"localtime", "posixrules", "Factory"}
    return {_squeeze(name): name for name in sorted(names)}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    return {_squeeze(name): zone for name, zone in (WINDOWS_TO_OLSON | _YOUNGER).items()}


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """Zones by their city; of two with one city any will do, for they are links by now."""
    with_city = (name for name in sorted(available_timezones()) if "/" in name)
    regions = ("Etc/", "US/", "SystemV/", "posix/", "right/")
    return {
        _squeeze(name.rpartition("/")[2]): name
        for name in with_city
        if not name.startswith(regions)
    }


@lru_cache(maxsize=1024)
def named_zone(tzid: str) -> ZoneInfo | None:
    """The zone that `tzid` names: IANA, also with a vendor's prefix, or Windows; else None."""
    name = tzid.strip().strip('"').strip()
    name = re.sub(r"^TZID=", "", name, flags=re.IGNORECASE).strip().strip('"')
    if not name or len(name) > 200:
        return None
    parts = [part for part in name.split("/") if part]
    tails = ["/".join(parts[-count:]) for count in (len(parts), 3, 2) if count <= len(parts)]
    for key in map(_squeeze, tails):
        if key in _iana():
            return ZoneInfo(_iana()[key])
    key = (
        _squeeze(name).replace("daylighttime", "standardtime").replace("summertime", "standardtime")
    )
    zone = _windows().get(key) or _SHORT.get(key)
    return ZoneInfo(zone) if zone else None


@lru_cache(maxsize=1024)
def guessed_zone(tzid: str) -> tzinfo | None:
    """The zone that `tzid` describes: "(UTC+01:00) Rome, Vienna", "GMT-05.00", "Eastern Time"."""
    text = tzid.strip().strip('"')[:200]
    offset = _offset(text)
    words = re.sub(r"^\s*\([^)]*\)", "", text)
    for zone in _described(words):
        # The offset that stands before the cities is that of the winter, or of either half of the
        # year.
        if offset is None or offset in _offsets(zone):
            return zone
    return timezone(offset) if offset is not None else None


def _described(words: str) -> Iterator[ZoneInfo]:
    for part in re.split(r"[,:;(]", words):
        key = _squeeze(part)
        region = re.sub("time$", "", key)
        zone = (
            _windows().get(f"{region}standardtime")
            or _cities().get(key)
            or _DISPLAY.get(fold(part.strip()))
        )
        if key and zone:
            yield ZoneInfo(zone)


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.search(text)
    if found is None or int(found[2]) > 14:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return size if found[1] == "+" else -size


def _offsets(zone: ZoneInfo) -> set[timedelta | None]:
    """What `zone` is ahead of UTC in January and in July of one recent year."""
    return {datetime(2024, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)}
