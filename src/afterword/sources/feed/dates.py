"""Times as feeds have them: as a standard writes them, or as people do."""

from __future__ import annotations

from datetime import UTC, datetime, time
from email.utils import parsedate_to_datetime

from afterword.core.written_dates import find_date


def stated(value: object) -> datetime | None:
    """A time as ISO 8601 or a mail has it, in UTC if it names no zone; else a day, at noon UTC."""
    text = str(value or "").strip()
    for form in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = form(text)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            moment.astimezone(UTC)  # the ends of the calendar have no such time
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
        return moment
    day = find_date(text[:100])
    return datetime.combine(day, time(12), UTC) if day else None
