"""A small search to project: records made by hand, as sources and readers would leave them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from afterword.core.entries import Entry, Header, Who
from afterword.core.facts import Fact, Source
from afterword.core.known import Known, Saying
from afterword.core.projection import project
from afterword.core.world import Owner, World

OWNER = Owner("Noa Brandt", ("noa@brandt.example",), "Europe/Berlin", "DE")
ME = Who("Noa Brandt", "noa@brandt.example")
RUTH = Who("Ruth Adler", "ruth.adler@kornfeld.example")
OMAR = Who("Omar Said", "omar.said@kornfeld.example")
START = datetime(2027, 9, 6, 8, 0, tzinfo=UTC)


def day(number: float) -> datetime:
    """So many days after the first Monday of the scene."""
    return START + timedelta(days=number)


class Scene:
    """Collects records; `world(at)` projects what was known by then."""

    def __init__(self) -> None:
        self.headers: list[tuple[str, Header]] = []
        self.facts: list[Fact] = []
        self.entries: list[tuple[str, datetime, Entry]] = []
        self.sayings: list[Saying] = []

    def mail(self, mid: str, sender: Who, to: Who, at: datetime, **parts: Any) -> str:
        """A message between two people; returns its id."""
        header = Header(
            message_id=mid,
            in_reply_to=parts.get("reply_to", ""),
            references=(),
            sender=sender,
            to=(to,),
            cc=parts.get("cc", ()),
            at=at,
            received=at,
            subject=parts.get("subject", "A talk"),
            bulk=False,
            automatic=parts.get("automatic", False),
        )
        self.headers.append((f"r-{mid}", header))
        return mid

    def fact(self, kind: str, mid: str, at: datetime, *people: Who, **parts: Any) -> Fact:
        """A fact as read from a message."""
        fact = Fact(
            id=f"{kind}-{mid}-{len(self.facts)}",
            kind=kind,
            said_at=at,
            known_at=at,
            value=parts.pop("value", {}),
            quote=parts.pop("quote", kind),
            source=Source(parts.pop("source", "message"), f"<{mid}>"),
            people=people,
            **parts,
        )
        self.facts.append(fact)
        return fact

    def interview(
        self, mid: str, said: datetime, start: datetime, *people: Who, **parts: Any
    ) -> Fact:
        """An interview fact, by default as an invitation of Ruth's states it."""
        extra = {
            "uid": mid,
            "sequence": 0,
            "stamp": said.isoformat(),
            "method": "REQUEST",
            "organizer": {"name": RUTH.name, "email": RUTH.email},
            "invited": [who.email for who in people] + [RUTH.email],
            "strength": 0.9,
        } | parts.pop("extra", {})
        minutes = parts.pop("minutes", 60)
        value = {
            "start": start.isoformat(),
            "end": (start + timedelta(minutes=minutes)).isoformat() if minutes else None,
            "status": parts.pop("status", "confirmed"),
            "title": parts.pop("title", "Interview"),
            "where": "",
        }
        return self.fact("interview", mid, said, *people, value=value, extra=extra, **parts)

    def known(self, at: datetime) -> Known:
        """What was there by a moment."""
        return Known(
            tuple(pair for pair in self.headers if pair[1].received <= at),
            tuple(fact for fact in self.facts if fact.known_at <= at),
            tuple(entry for entry in self.entries if entry[1] <= at),
            tuple(saying for saying in self.sayings if saying.at <= at),
        )

    def world(self, at: datetime) -> World:
        """The world at a moment."""
        return project(OWNER, at, self.known(at))
