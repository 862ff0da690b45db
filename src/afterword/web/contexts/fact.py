"""What a fact's page shows: what is believed, the words it rests on, the user's verdict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from afterword.core.facts import Fact
from afterword.core.planning.words import weekday_words
from afterword.core.world import World
from afterword.flows.shown import company_shown, who_shown
from afterword.web.contexts.sources import source_words
from afterword.web.contexts.words import listed, point

_KINDS = {
    "interview": "An interview",
    "decision_date": "When they decide",
    "request": "What they asked for",
    "permission": "What may be sent",
    "next_round": "The next round",
    "rejection": "A no",
    "offer": "An offer",
    "on_hold": "On hold",
    "withdrawn": "You withdrew",
    "auto_reply": "An automatic reply",
    "bounce": "A letter that came back",
    "linkedin_accepted": "An invitation accepted",
    "do_not_contact": "A wish to be left in peace",
    "achievement": "Something you achieved",
    "material": "Something you can send",
    "consent": "A reference's word",
    "event": "An event",
    "connection": "A connection",
}
_NAMES = {"by": "by", "due": "until", "public_from": "public from"}


def fact_page(fact: Fact, world: World) -> dict[str, Any]:
    """Everything on the page."""
    people = [who_shown(who, world) for who in fact.people]
    company = company_shown(fact.company, world)
    return {
        "fact": fact,
        "title": title_of(fact.kind),
        "company": company,
        "people": listed([who["name"] or who["email"] or "" for who in people]),
        "values": list(values_of(fact, world)),
        "where": source_words(fact, world),
        "replaced": fact.superseded_by,
    }


def title_of(kind: str) -> str:
    """What a kind of fact is called."""
    return _KINDS.get(kind, kind.replace("_", " ").capitalize())


def values_of(fact: Fact, world: World) -> Iterator[tuple[str, str]]:
    """The value's parts that say something, in words."""
    for name, value in fact.value.items():
        if words := _in_words(value, world):
            yield _NAMES.get(name, name.replace("_", " ")), words


def _in_words(value: object, world: World) -> str:
    """A part of a value; times and days come as they are stored, in ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = value.isoformat() if isinstance(value, date) else str(value).strip()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return point(at, world) if at.tzinfo else weekday_words(at.date())
