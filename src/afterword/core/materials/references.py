"""The references: who agreed to be named and until when, and what they were told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.facts import Fact
from afterword.core.planning.index import Index
from afterword.core.worktime import zone_info
from afterword.core.world import Consent, World

RENEWED_BEFORE = timedelta(days=30)  # a yes of twelve months is asked for anew before it ends


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference. `state` is one of: asked for nothing yet ("unasked"), agreed ("agreed"), their
    yes ends within a month ("ends"), it has ended ("ended"), they declined ("declined").
    """

    person: str  # Person.id
    state: str
    since: datetime | None = None
    until: date | None = None
    words: str = ""  # their own
    fact: str = ""  # id of the consent
    briefed_at: datetime | None = None  # told whom to expect
    thanked_at: datetime | None = None  # told how it went, with thanks


def references_of(world: World) -> tuple[Reference, ...]:
    """Every reference in the library, by name."""
    facts = {fact.id: fact for fact in world.facts}
    people = Index(world).common.references
    found = [_reference(person, world, facts) for person in people]
    return tuple(sorted(found, key=lambda r: (world.people[r.person].name, r.person)))


def _reference(person: str, world: World, facts: dict[str, Fact]) -> Reference:
    consent = next((c for c in reversed(world.consents) if c.person == person), None)
    fact = facts.get(consent.id) if consent else None
    return Reference(
        person=person,
        state=_state(consent, world),
        since=fact.said_at if fact else None,
        until=consent.until if consent else None,
        words=" ".join(fact.quote.split()) if fact else "",
        fact=consent.id if consent else "",
        briefed_at=max(_told(person, world, "briefing"), default=None),
        thanked_at=max(_told(person, world, "outcome"), default=None),
    )


def _state(consent: Consent | None, world: World) -> str:
    if consent is None:
        return "unasked"
    if not consent.granted:
        return "declined"
    today = world.now.astimezone(zone_info(world.owner.zone)).date()
    if consent.until is None or consent.until > today + RENEWED_BEFORE:
        return "agreed"
    return "ends" if consent.until >= today else "ended"


def _told(person: str, world: World, occasion: str) -> Iterator[datetime]:
    """When the user wrote to them for this, as far as a letter or a word of theirs says."""
    for said in world.said:
        is_it = said.play == "materials" and said.occasion == occasion
        if is_it and said.person == person and said.what in ("done", "sent"):
            yield said.at
