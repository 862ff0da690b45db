"""Rows of exports, cards, news and files the user added, to facts: each says what it says,
nothing is inferred.
"""

from __future__ import annotations

from datetime import date

from afterword.core.announcements import event_key
from afterword.core.entries import (
    Achievement,
    Announcement,
    Card,
    Connection,
    Material,
    Referee,
    Who,
)
from afterword.core.facts import Fact
from afterword.core.profiles import profile_key
from afterword.core.reading.record import Record


def read_connection(row: Connection, record: Record) -> list[Fact]:
    """A LinkedIn connection, and what the export says that this person does."""
    who = Who(name=row.name, email=row.email, url=row.url)
    facts = [
        record.fact(
            "connection",
            {"since": _iso(row.since)},
            row.name,
            people=(who,),
            company=row.company,
            confidence=1.0,
        )
    ]
    if row.company or row.position:
        facts.append(_profile(who, row.position, row.company, record))
    return facts


def read_card(card: Card, record: Record) -> list[Fact]:
    """What an address book says of a person."""
    who = Who(name=card.name, email=card.emails[0] if card.emails else "", url=_profile_key(card))
    if not (card.company or card.position or card.phones or card.country or card.department):
        return []
    fact = _profile(who, card.position, card.company, record)
    value = {**fact.value, "phone": card.phones[0] if card.phones else "", "country": card.country}
    return [
        record.fact(
            "profile",
            value,
            fact.quote,
            key="profile",
            people=(who,),
            company=card.company,
            extra={"team": card.department} if card.department else {},
        )
    ]


def read_achievement(entry: Achievement, record: Record) -> list[Fact]:
    """An achievement of the user's."""
    value = {
        "title": entry.title,
        "date": _iso(entry.day),
        "public_from": _iso(entry.public_from),
        "about": entry.text,
    }
    told = [[name, _iso(day)] for name, day in entry.told]
    return [
        record.fact(
            "achievement",
            value,
            entry.title,
            key=entry.title,
            confidence=1.0,
            extra={"told": told},
        )
    ]


def read_announcement(entry: Announcement, record: Record) -> list[Fact]:
    """An event that a page or a calendar of events announces. Who is named there is known by name
    only: the projection says who of them is somebody.
    """
    value = {
        "title": entry.title,
        "start": entry.start.isoformat(),
        "end": entry.end.isoformat() if entry.end else None,
        "where": entry.where,
    }
    extra = {
        "key": event_key(entry.uid, entry.source),
        "zone": getattr(entry.start.tzinfo, "key", ""),
        "all_day": entry.all_day,
        "online": entry.online,
        "standing": entry.standing,
        "url": entry.url,
        "group": entry.group,
        "about": entry.about,
        "source": entry.source,
        "guests": [
            {"name": g.name, "part": g.part, "email": g.email, "url": g.url, "company": g.company}
            for g in entry.guests
        ],
    }
    people = tuple(Who(name=guest.name) for guest in entry.guests if guest.name)
    return [record.fact("event", value, entry.title, key=entry.uid, people=people, extra=extra)]


def read_material(entry: Material, record: Record) -> list[Fact]:
    """A file that the user could send."""
    value = {"title": entry.title, "what": entry.what, "version": entry.version}
    extra = {"file": entry.file, "sha256": entry.sha256, "shareable": entry.shareable}
    people = (Who(name=entry.person),) if entry.person else ()
    return [record.fact("material", value, entry.title, people=people, confidence=1.0, extra=extra)]


def read_referee(entry: Referee, record: Record) -> list[Fact]:
    """A reference that a file of the user's names. Their consent is another fact, in their own
    words.
    """
    who = Who(name=entry.name, email=entry.email)
    value = {"name": entry.name, "role": "reference", "title": entry.relation}
    return [record.fact("introduced", value, entry.name, people=(who,), company=entry.company)]


def _profile(who: Who, title: str, company: str, record: Record) -> Fact:
    value = {"title": title, "company": company, "phone": "", "country": "", "city": ""}
    quote = ", ".join(part for part in (title, company) if part) or who.name
    return record.fact("profile", value, quote, key="profile", people=(who,), company=company)


def _profile_key(card: Card) -> str:
    return next((key for url in card.urls if (key := profile_key(url))), "")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
