"""Mails and entries made by hand, and those of the corpora, as the sources hand them over."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from afterword.core.entries import Attachment, Entry, Event, Header, Message, Who
from afterword.core.facts import Fact
from afterword.core.reading.entry import read
from afterword.core.world import Owner

HERE = Path(__file__).parent
OWNER = Owner(
    "Imre Halvorsen",
    ("imre.halvorsen@fastpost.example", "imre@halvorsen.example"),
    "Europe/Dublin",
    "IE",
)
ME = "Imre Halvorsen <imre.halvorsen@fastpost.example>"


def who(text: str) -> Who:
    """'Ana Reis <ana@x.example>' → Who."""
    name, _, email = text.rpartition("<")
    return Who(name.strip(), email.strip("> ").lower()) if email else Who(text)


def mail(text: str = "", **given: Any) -> Message:
    """A message; what is not given is a plain mail from Ana Reis to the owner on 7 October 2025."""
    at = datetime.fromisoformat(given.get("at", "2025-10-07T10:00:00+01:00"))
    earlier = "earlier@mail.example" if given.get("reply") else ""
    header = Header(
        message_id="m@mail.example",
        in_reply_to=earlier,
        references=(earlier,) if earlier else (),
        sender=who(given.get("sender", "Ana Reis <ana.reis@bruma.example>")),
        to=tuple(who(one) for one in given.get("to", [ME])),
        cc=tuple(who(one) for one in given.get("cc", [])),
        at=at,
        received=at,
        subject=given.get("subject", ""),
        bulk=given.get("bulk", False),
        automatic=given.get("automatic", False),
        attachments=tuple(
            Attachment(name, "application/pdf", 9000) for name in given.get("attached", [])
        ),
    )
    return Message(
        header,
        text,
        given.get("quoted", ""),
        given.get("signature", ""),
        html=False,
        events=tuple(given.get("events", ())),
        bounce=given.get("bounce"),
    )


def event(title: str, **given: Any) -> Event:
    """An invitation of an hour from the outside, with the owner asked; fields by their names."""
    start = given.get("start", datetime(2025, 10, 14, 9, tzinfo=UTC))
    return Event(
        uid=given.get("uid", "u1@calendar.example"),
        method=given.get("method", "REQUEST"),
        sequence=given.get("sequence", 0),
        stamp=given.get("stamp", datetime(2025, 10, 7, 8, tzinfo=UTC)),
        created=None,
        start=start,
        end=given.get("end"),
        all_day=given.get("all_day", False),
        status=given.get("status", "confirmed"),
        title=title,
        where=given.get("where", ""),
        description=given.get("description", ""),
        organizer=given.get("organizer", Who("Ana Reis", "ana.reis@bruma.example")),
        attendees=tuple(given.get("attendees", (who(ME),))),
        recurs=given.get("recurs", False),
        recurrence_id="",
        zone="Etc/UTC",
    )


def facts_of(entry: Entry, *kinds: str) -> list[Fact]:
    """What `read` gives of an entry, of these kinds only where any are named."""
    known = (
        entry.header.received if isinstance(entry, Message) else datetime(2025, 10, 7, tzinfo=UTC)
    )
    facts = read(entry, OWNER, record="r1", ref="<m@mail.example>", known_at=known)
    return [fact for fact in facts if not kinds or fact.kind in kinds]


def corpus(name: str) -> Iterator[tuple[str, Message, Mapping[str, Any]]]:
    """The mails of a corpus: name, message, and what it must give."""
    with (HERE / name).open("rb") as file:
        rows = tomllib.load(file)["mail"]
    for row in rows:
        given = {key: value for key, value in row.items() if key not in ("name", "gives", "text")}
        yield row["name"], mail(row["text"], sender=given.pop("from"), **given), row["gives"]
