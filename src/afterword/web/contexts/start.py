"""Set-up: an import as it goes, what was found so far, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.planning.words import weekday_words
from afterword.records.queries.imports import Running

# Before so much time and so large a part nothing can be said of the rest.
_SOON, _LITTLE = 2.0, 0.01
_KINDS = {
    "messages": ("message", "messages"),
    "events": ("calendar entry", "calendar entries"),
    "connections": ("connection", "connections"),
    "linkedin_invitations": ("LinkedIn invitation", "LinkedIn invitations"),
    "linkedin_messages": ("LinkedIn message", "LinkedIn messages"),
    "positions": ("place you worked at", "places you worked at"),
    "people": ("address card", "address cards"),
    "company_cards": ("company's card", "companies' cards"),
    "debriefs": ("page of notes", "pages of notes"),
    "achievements": ("achievement", "achievements"),
    "items": ("news item", "news items"),
    "boards": ("job board", "job boards"),
}


@dataclass(frozen=True, slots=True)
class Progress:
    """One import, in words."""

    id: str
    state: str
    name: str
    title: str
    percent: int
    left: str  # "62%, about 3 minutes left"
    looked: str  # what was taken so far
    line: str  # what it means
    said: str  # for who listens: changes every tenth only
    open: bool


def progress(row: Running) -> Progress:
    """An import's state in words."""
    share = min(row.read / row.size, 1.0) if row.size else float(row.state == "done")
    percent = int(share * 100)
    if row.state == "done":
        percent = 100
    title = _title(row)
    taken = _taken(row.counts)
    return Progress(
        id=row.id,
        state=row.state,
        name=_called(row.names),
        title=title,
        percent=percent,
        left=_left(row, share, percent),
        looked=_looked(row, taken),
        line=_line(row, taken),
        said=f"{title}, {percent // 10 * 10}%" if row.open else f"{title}.",
        open=row.open,
    )


def found_shown(found: Mapping[str, Any], zone: str, now: datetime) -> dict[str, Any]:
    """The four numbers, and the last interview."""
    numbers = [
        (found.get("messages", 0), "message about jobs", "messages about jobs"),
        (found.get("people", 0), "person", "people"),
        (found.get("companies", 0), "company", "companies"),
        (found.get("interviews", 0), "interview", "interviews"),
    ]
    latest = found.get("latest")
    return {
        "numbers": [(f"{number:,}", one if number == 1 else many) for number, one, many in numbers],
        "any": any(number for number, _, _ in numbers),
        "latest": latest
        and {
            "id": latest["id"],
            "company": latest["company"],
            "day": _day(datetime.fromisoformat(latest["at"]), zone, now),
        },
    }


def megabytes(size: int) -> str:
    """A size as people say it."""
    if size >= 10**9:
        return f"{size / 10**9:.1f} GB"
    return f"{max(size / 10**6, 0.1):.1f} MB" if size < 10**7 else f"{size / 10**6:.0f} MB"


def _title(row: Running) -> str:
    what = _called(row.names)
    match row.state:
        case "waiting":
            return f"{what} waits its turn"
        case "paused":
            return f"{what} is paused"
        case "stopping":
            return f"Stopping {what}"
        case "stopped":
            return f"{what} was stopped"
        case "done":
            return f"{what} was read"
        case "failed":
            return f"{what} could not be read to the end"
        case _:
            return f"Reading {what}"


def _called(names: Sequence[str]) -> str:
    if len(names) <= 2:
        return " and ".join(names)
    return f"{names[0]} and {len(names) - 1:,} more"


def _left(row: Running, share: float, percent: int) -> str:
    if row.state == "running" and row.step == "joining":
        return "Nearly done: finding what belongs to your search"
    if row.state != "running":
        return f"{percent}%" if row.open else ""
    if row.seconds < _SOON or share < _LITTLE:
        return f"{percent}%"
    seconds = row.seconds * (1 - share) / share
    if seconds < 50:
        return f"{percent}%, less than a minute left"
    minutes = max(1, round(seconds / 60))
    return f"{percent}%, about {minutes} minute{'s' if minutes > 1 else ''} left"


def _taken(counts: Mapping[str, int]) -> str:
    parts = [
        f"{number:,} {_KINDS[kind][0 if number == 1 else 1]}"
        for kind, number in counts.items()
        if number and kind in _KINDS
    ]
    return ", ".join(parts)


def _looked(row: Running, taken: str) -> str:
    new = f"{taken} taken in" if taken else ""
    old = f"{row.unchanged:,} known already" if row.unchanged else ""
    return ", ".join(filter(None, (new, old)))


def _line(row: Running, taken: str) -> str:
    match row.state:
        case "waiting":
            return "It begins when the one before it is done. You can close this page."
        case "running" | "stopping":
            return "You can close this page; it goes on."
        case "paused":
            return "What was read so far is kept. It goes on from here when you say so."
        case "stopped":
            return "What was read by then is kept. The same file again adds what is missing."
        case "failed":
            reason = row.reason[:1].upper() + row.reason[1:].rstrip(".")
            return f"{reason}. What was read by then is kept; importing it again is safe."
        case _ if not taken and not row.unchanged:
            return "Nothing in it could be read." if row.skipped else "There was nothing in it."
        case _ if not taken:
            return "All of it was here already."
        case _:
            return ""


def _day(at: datetime, zone: str, now: datetime) -> str:
    day, today = (each.astimezone(ZoneInfo(zone)).date() for each in (at, now))
    if day == today:
        return "today"
    return "yesterday" if day == today - timedelta(days=1) else f"on {weekday_words(day)}"
