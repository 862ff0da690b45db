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
    from recurring_ical_events import of

    found: dict[str, Dates] = defaultdict(list)
    try:
        calendar: Any = Calendar.from_ical(data)
        repeating = [each for each in calendar.walk("VEVENT") if "RRULE" in each or "RDATE" in each]
        if len(repeating) > _MOST or any(map(_too_often, repeating)):
            return {}
        uids = {str(each.get("UID", "")) for each in repeating}
        dates = of(calendar, components=["VEVENT"]).between(now - BACK, now + AHEAD)
        for each in dates:
            uid = str(each.get("UID", ""))
            if uid in uids and str(each.get("STATUS", "")).upper() != "CANCELLED":
                end = each.get("DTEND")
                found[uid].append((each["DTSTART"].dt, end.dt if end is not None else None))
    except Exception:  # noqa: BLE001  # two libraries over a stranger's file: anything may be raised
        return {}
    return found


def _too_often(entry: Any) -> bool:
    rules = entry.get("RRULE", ())
    told = (each.to_ical() for each in (rules if isinstance(rules, list) else [rules]) if each)
    return any(_TOO_OFTEN.search(text.decode("utf-8", "replace")) for text in told)
