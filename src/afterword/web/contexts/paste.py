"""What was read from a pasted mail or invitation, and where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from afterword.core.entries import Event, Message, Who
from afterword.core.facts import Fact
from afterword.core.names import domain_label, own_domain
from afterword.core.projection.companies import PROVIDERS
from afterword.core.world import Interview, World
from afterword.flows.paste import Given
from afterword.flows.shown import company_shown
from afterword.web.contexts.fact import title_of, values_of
from afterword.web.contexts.forms import fields
from afterword.web.contexts.words import listed, point

_SAME_START = timedelta(minutes=10)
# Said of anybody who writes, and shown as the writer or not at all.
_PLAIN = frozenset(
    "profile letter outreach scheduling introduced took_part address applied connection".split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was read."""

    title: str
    words: str
    quote: str
    fact: str  # its page, where it has one
    debrief: str  # of an interview that is over


def pasted(
    entries: Sequence[Message | Event], read: Sequence[Fact], world: World
) -> dict[str, Any]:
    """Who, which interview, what was said; and what is missing before anything can follow."""
    writer, subject = _writer(entries)
    talks = list(_talks(read, world))
    shown = {fact.id: fact for fact in world.facts}
    said = [
        Line(
            title_of(fact.kind),
            _words(fact, world),
            fact.quote,
            fact.id if fact.id in shown else "",
            "",
        )
        for fact in read
        if fact.kind not in _PLAIN | {"interview"}
    ]
    mine = writer is not None and writer.email in world.owner.emails
    return {
        "subject": subject,
        "writer": writer,
        "mine": mine,
        "lines": [*(_talk(talk, world) for talk in talks), *said],
        "debrief": next((talk.id for talk in talks if talk.end <= world.now), ""),
        "asks_pursuit": bool(said) and not _in_search(entries, talks, world),
        "company": _company_of(writer, world) if writer and not mine else "",
    }


def ask(given: Given, wrong: Mapping[str, str]) -> dict[str, Any]:
    """The few things that a copied text doesn't say, with what was seen of them in it."""
    values = {
        "name": given.name,
        "address": given.address,
        "day": given.day,
        "hour": given.hour,
        "company": given.company,
    }
    names = ["name", "address", "company", "day", "hour"]
    first = next((name for name in names if not values[name] and name != "company"), "name")
    return {"form": fields(names, values, wrong, start=first), "mine": given.mine}


def _writer(entries: Sequence[Message | Event]) -> tuple[Who | None, str]:
    for entry in entries:
        if isinstance(entry, Message):
            return entry.header.sender, entry.header.subject
        return entry.organizer, entry.title
    return None, ""


def _talks(read: Sequence[Fact], world: World) -> Iterator[Interview]:
    """The interviews that these records speak of."""
    starts = [datetime.fromisoformat(str(f.value["start"])) for f in read if f.kind == "interview"]
    for talk in world.interviews:
        if any(abs(start - talk.start) <= _SAME_START for start in starts if start.tzinfo):
            yield talk


def _talk(talk: Interview, world: World) -> Line:
    names = [world.people[person].name for person in talk.interviewers if person in world.people]
    company = company_shown(talk.company, world)
    what = "An interview that was called off" if talk.status == "cancelled" else "An interview"
    words = ", ".join(filter(None, (company, point(talk.start, world), listed(names))))
    over = talk.end <= world.now and talk.status != "cancelled"
    return Line(what, words, "", talk.id, talk.id if over else "")


def _words(fact: Fact, world: World) -> str:
    return ", ".join(words for _, words in values_of(fact, world))


def _in_search(
    entries: Sequence[Message | Event], talks: Sequence[Interview], world: World
) -> bool:
    """Whether the mail belongs to a role that the user goes for already."""
    if talks:
        return True
    there = {m.person for pursuit in world.pursuits for m in pursuit.members}
    known = {email for person in there for email in world.people[person].emails}
    return any(who.email in known for entry in entries for who in _whos(entry))


def _whos(entry: Message | Event) -> tuple[Who, ...]:
    if isinstance(entry, Message):
        return (entry.header.sender, *entry.header.to)
    return ((entry.organizer,) if entry.organizer else ()) + entry.attendees


def _company_of(writer: Who, world: World) -> str:
    """How their domain would be written as a company's name: proposed, never taken."""
    domain = own_domain(writer.email.rpartition("@")[2])
    for company in world.companies.values():
        if domain and domain in company.domains:
            return company.name
    label = "" if not domain or domain in PROVIDERS else domain_label(domain)
    return label.replace("-", " ").title()
