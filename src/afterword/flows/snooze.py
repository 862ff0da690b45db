"""Puts a move off until a day."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from afterword.core.errors import MisspokenError, RefusedError
from afterword.flows.say import say_of_move
from afterword.records import models


def snooze(owner: models.Owner, move: str, until: str, *, now: datetime) -> models.Saying:
    """The move comes again on the morning of that day, where the user is; it must lie ahead."""
    zone = ZoneInfo(owner.zone)
    try:
        day = date.fromisoformat(until)
    except ValueError:
        raise MisspokenError(f"{until!r} is no day such as 2026-03-20") from None
    at = datetime.combine(day, time(), zone)
    if at <= now:
        raise RefusedError(f"{until} is over; name a day that lies ahead")
    return say_of_move(owner, "snoozed", move, now=now, until=at.isoformat())
