"""Entries of a calendar, and what is believed of the interviews in it."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.core.world import Interview
    from afterword.records import models


_PEOPLE = (
    "ORGANIZER;CN=Odile Brandt:mailto:odile@quayside.example",
    "ATTENDEE;CN=Odile Brandt:mailto:odile@quayside.example",
    "ATTENDEE;CN=Ines Carvalho:mailto:ines@carvalho.example",
)


def entry(  # what an entry is made of
    uid: str,
    start: datetime,
    *,
    title: str = "Interview: Harbour Planner at Quayside",
    minutes: int = 60,
    made: datetime | None = None,
    where: str = "",
    more: tuple[str, ...] = (),
    private: bool = False,
) -> str:
    """A VEVENT that Odile of Quayside organises; a private one has nobody in it."""
    end = start + timedelta(minutes=minutes)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20310101T000000Z",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{end:%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{title}",
        *([] if private else _PEOPLE),
        *([f"LOCATION:{where}"] if where else []),
        *([f"CREATED:{made:%Y%m%dT%H%M%SZ}"] if made else []),
        *more,
        "END:VEVENT",
    ]
    return "\r\n".join(lines) + "\r\n"


def lunch(at: datetime, *more: str) -> str:
    """An entry that is nobody's business."""
    return entry("lunch", at, title="Lunch", more=more, private=True)


def calendar(*entries: str, method: str = "") -> bytes:
    """A whole calendar."""
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
    head += f"METHOD:{method}\r\n" if method else ""
    return (head + "".join(entries) + "END:VCALENDAR\r\n").encode()


def talks(owner: models.Owner, at: datetime) -> list[Interview]:
    """The interviews that are believed at a moment."""
    from afterword.flows.look import look

    return list(look(owner, at).interviews)


def invited(owner: models.Owner, folder: Path, now: datetime, event: str, method: str) -> None:
    """Imports a mail of Odile's with an invitation."""
    from afterword.flows.ingest import ingest

    part = calendar(event, method=method).decode()
    at, name = now - timedelta(days=1), sha256(part.encode()).hexdigest()[:16]
    text = (
        "From: Odile Brandt <odile@quayside.example>\nTo: ines@carvalho.example\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S +0000}\nMessage-ID: <{name}@quayside.example>\n"
        "Subject: Our talk\nMIME-Version: 1.0\n"
        f"Content-Type: text/calendar; method={method}; charset=utf-8\n\n{part}"
    )
    file = folder / f"{name}.eml"
    file.write_text(text)
    ingest(owner, [file], now=now)


def kept(owner: models.Owner) -> Any:
    """The connected calendar as it is kept."""
    from afterword.records import models as tables

    return tables.Account.objects.get(owner=owner, kind="calendar")
