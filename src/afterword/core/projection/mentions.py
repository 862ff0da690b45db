"""Every mention of a person that carries an address or a profile, in all that is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from afterword.core.corrections import people_of
from afterword.core.entries import (
    Card,
    Connection,
    Entry,
    Header,
    LinkedInInvitation,
    LinkedInMessage,
    Referee,
    Who,
)
from afterword.core.facts import Fact
from afterword.core.known import Known, Saying
from afterword.core.profiles import profile_key
from afterword.core.shared_mailboxes import is_shared_mailbox

# When, who, and how much this way of writing the name counts: people write their own names best.
Mention = tuple[datetime, Who, int]
_OWN, _LISTED, _NAMED = 3, 2, 1


def mentions(known: Known) -> Iterator[Mention]:
    """All of them, in no order."""
    yield from _of_headers(header for _, header in known.headers)
    yield from _of_facts(known.facts)
    for _, at, entry in known.entries:
        yield from _of_entry(at, entry)
    yield from _of_sayings(known.sayings)


def _of_headers(headers: Iterable[Header]) -> Iterator[Mention]:
    for header in headers:
        if not header.automatic:
            yield header.at, header.sender, _OWN
            for who in (*header.to, *header.cc):
                yield header.at, who, _NAMED


def _of_facts(facts: Iterable[Fact]) -> Iterator[Mention]:
    for fact in facts:
        # A card without a name is a firm's; what a mail's signature says is its writer's.
        firm = fact.kind == "profile" and fact.source.kind != "message" and bool(fact.company)
        for who in fact.people:
            if (who.email or who.url) and (who.name or not firm):
                yield fact.said_at, who, _NAMED
        # Who only organises takes no part, and stands in the invitation all the same.
        organizer = fact.extra.get("organizer") if fact.kind == "interview" else None
        if isinstance(organizer, dict) and organizer.get("email"):
            email = str(organizer["email"]).casefold()
            yield fact.said_at, Who(str(organizer.get("name") or ""), email), _NAMED
        if fact.kind == "address" and fact.people:
            email = str(fact.value.get("email") or "").casefold()
            yield fact.said_at, Who(fact.people[0].name, email), _LISTED


def _of_entry(at: datetime, entry: Entry) -> Iterator[Mention]:
    match entry:
        case Connection(name=name, url=url, email=email):
            yield at, Who(name, email, url), _LISTED
        case LinkedInInvitation(sender=sender, to=to):
            yield from ((at, who, _NAMED) for who in (sender, to))
        case LinkedInMessage(sender=sender, to=to):
            yield from ((at, who, _NAMED) for who in (sender, *to))
        case Card(name="", company=company) if company:
            return  # the firm's own card
        case Card(name=name, emails=[first, *others]):
            yield at, Who(name, first, _profile(entry)), _LISTED
            # "jobs@" on somebody's card is read by others too.
            yield from (
                (at, Who("" if is_shared_mailbox(email) else name, email), _LISTED)
                for email in others
            )
        case Referee(name=name, email=email):
            yield at, Who(name, email), _LISTED
        case _:
            return


def _profile(card: Card) -> str:
    return next((key for url in card.urls if (key := profile_key(url))), "")


def _of_sayings(sayings: Iterable[Saying]) -> Iterator[Mention]:
    for saying in sayings:
        if saying.kind == "note_person":
            name = str(saying.values.get("person") or "")
            for address in texts(saying.values.get("with")):
                yield saying.at, Who(name, address.casefold()), _OWN
        elif saying.kind == "correct":
            yield from (
                (saying.at, who, _OWN)
                for who in people_of(saying.values.get("people"))
                if who.email
            )


def texts(value: Any) -> list[str]:
    """What the user gave once or several times, as a list."""
    if isinstance(value, str):
        return [value] if value else []
    return [str(item) for item in value or ()]
