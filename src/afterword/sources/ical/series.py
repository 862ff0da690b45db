"""The single dates of a calendar's repeating entries, as far as anybody plans ahead.

For calendars of events alone: a series of interviews is none, so the user's own are left as they
stand. Rules that repeat within a day are not followed: "each second" would never end.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

Dates = list[tuple[datetime | date, datetime | date | None]]

AHEAD = timedelta(days=200)
BACK = timedelta(days=60)
_TOO_OFTEN = re.compile(
    r"FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BY(?:SECOND|MINUTE|HOUR)=", re.IGNORECASE
)
_MOST = 300  # series of one calendar


def series_dates(data: bytes, *, now: datetime) -> Mapping[str, Dates]:
    """Start and end of each date around `now`, by UID; an entry that can't be worked out has none.

    Moved and cancelled dates are heeded (RECURRENCE-ID, EXDATE). A floating time stays naive.
    """
    from icalendar import Calendar

    try:
        calendar: Any = Calendar.from_ical(data)
        parts: dict[str, list[Any]] = defaultdict(list)  # a series with its moved dates
        for each in calendar.walk("VEVENT"):
            parts[str(each.get("UID", ""))].append(each)
    except Exception:  # noqa: BLE001  # a library over a stranger's file: anything may be raised
        return {}
    series = {uid: held for uid, held in parts.items() if any(map(_repeats, held))}
    if len(series) > _MOST:
        return {}
    others = [each for each in calendar.subcomponents if each.name != "VEVENT"]  # zones
    found: dict[str, Dates] = {}
    for uid, held in series.items():
        calendar.subcomponents = [*others, *held]
        if not any(map(_too_often, held)) and (dates := _dates(calendar, now)):
            found[uid] = dates
    return found


def _dates(calendar: Any, now: datetime) -> Dates:
    """The dates of one series; none where it can't be worked out, which costs no other any."""
    from recurring_ical_events import of

    try:
        query = of(calendar, components=["VEVENT"])
        return [
            (each["DTSTART"].dt, each["DTEND"].dt if each.get("DTEND") is not None else None)
            for each in query.between(now - BACK, now + AHEAD)
            if str(each.get("STATUS", "")).upper() != "CANCELLED"
        ]
    except Exception:  # noqa: BLE001  # as above
        return []


def _repeats(entry: Any) -> bool:
    return "RRULE" in entry or "RDATE" in entry


def _too_often(entry: Any) -> bool:
    rules = entry.get("RRULE", ())
    told = (each.to_ical() for each in (rules if isinstance(rules, list) else [rules]) if each)
    return any(_TOO_OFTEN.search(text.decode("utf-8", "replace")) for text in told)
