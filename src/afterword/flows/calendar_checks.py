"""What `doctor` says of calendars: those that are read, and ours that is given out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.config.env import SettingError
from afterword.core.errors import RefusedError
from afterword.core.planning.words import weekday_words
from afterword.flows.connect_calendar import open_calendar
from afterword.records import models
from afterword.records.queries.calendar import given_calendars


def account_line(row: models.Account) -> tuple[str, str]:
    """State ("ok" or "wrong") and words of a connected calendar; nothing is tried here."""
    try:
        open_calendar(row)
    except (SettingError, RefusedError) as error:
        return "wrong", str(error)
    zone = ZoneInfo(row.owner.zone)
    read = f"read to {_moment(row.read_at, zone)}" if row.read_at else "not read yet"
    again = f"; next try {_moment(row.next_at, zone)}" if row.next_at else ""
    if row.error:
        return "wrong", f"{row.error}; {read}{again}"
    names = ", ".join(row.state.get("names", ()))
    return "ok", f"{names}: {read}{again}" if names else f"{read}{again}"


def given_lines(owner: models.Owner) -> Iterator[str]:
    """A line for each address under which our calendar is given out."""
    zone = ZoneInfo(owner.zone)
    for each in given_calendars(owner):
        read = f"last read {_moment(each.read_at, zone)}" if each.read_at else "never read yet"
        yield f"given out since {_moment(each.made_at, zone)}, {read}"


def _moment(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    return f"{weekday_words(local.date())} at {local:%H:%M}"
