"""What Person shows of somebody beyond the letters: what they do and from where that is known,
what the two share, asks and help.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.core.projection.work import work_of
from afterword.core.ties.department import SOURCE_WORDS
from afterword.core.world import Ask, Basis, Person, World
from afterword.web.contexts.department import LEVEL_NAMES, NAMES
from afterword.web.contexts.words import day_of, local

_MOST_COMMON = 8
_ASKS = {"advice": "advice", "introduction": "an introduction", "word": "a word for you"}
_ASK_STATES = {
    "thought_of": "you think of asking",
    "asked": "not answered yet",
    "agreed": "they agreed",
    "declined": "they said no",
    "silent": "no answer, which is a no",
    "introduced": "they introduced you",
    "met": "you met",
    "thanked": "you thanked them",
    "reported": "you told them how it went",
}
_PLACES = {
    "said": "as you said",
    "signature": "by their signature",
    "phone": "by their phone number",
    "invitation": "by the zone of their invitations",
    "domain": "by the country of their address",
    "company": "where most of their company is",
    "mails": "by the hours of their mails",
    "own": "not known, taken to be where you are",
}
_HELP = {
    ("out", "asked"): "They asked for your help",
    ("out", "offered"): "You offered help",
    ("out", "given"): "You helped",
    ("in", "asked"): "You asked for their help",
    ("in", "offered"): "They offered help",
    ("in", "given"): "They helped you",
}


@dataclass(frozen=True, slots=True)
class Trait:
    """One thing that is believed of what somebody does, with its source."""

    name: str
    value: str
    where: str
    quote: str


def acquaintance(known: Person, world: World) -> dict[str, Any]:
    """The parts of the page that tell what ties somebody to the user."""
    company = world.companies.get(known.company)
    return {
        "work": list(work_rows(known, world)),
        "company": company,
        "common": list(common(known, world))[:_MOST_COMMON],
        "asks": [_ask(ask, known, world) for ask in asks_of(known, world)],
        "helps": [
            {
                "words": _HELP[each.direction, each.state],
                "what": each.what,
                "when": _when(each.at, world),
            }
            for each in reversed(world.helps)
            if each.person == known.id
        ],
    }


def work_rows(known: Person, world: World) -> Iterator[Trait]:
    """Title, department, team, level, manager, reports and place, each with where it comes from."""
    work = work_of(world, known.id)
    before = ""  # what two rows rest on is told once
    for name, basis, words in (
        ("Title", work.title, None),
        ("Department", work.department, NAMES),
        ("Team", work.team, None),
        ("Level", work.level, LEVEL_NAMES),
    ):
        if basis is not None and (value := words.get(basis.value, "") if words else basis.value):
            ground = basis.fact or basis.why
            again = ground == before
            before = ground
            yield Trait(name, value, "" if again else _source(basis, world),
                        "" if again else basis.quote)  # fmt: skip
    for line in world.lines:
        other = line.upper if line.lower == known.id else line.lower
        if known.id in (line.lower, line.upper) and other in world.people:
            name = "Reports to" if line.lower == known.id else "Manages"
            likely = "" if line.sure else ", probably"
            basis = Basis(other, line.why, line.quote, line.fact, line.at)
            yield Trait(name, f"{world.people[other].name}{likely}", _source(basis, world),
                        line.quote)  # fmt: skip
    city = f"{known.city}, " if known.city else ""
    yield Trait("Place", f"{city}{known.place.zone.replace('_', ' ')}",
                _PLACES.get(known.place.why, ""), "")  # fmt: skip


def common(known: Person, world: World) -> Iterator[dict[str, str]]:
    """Groups and events that both are in, and talks where both sat."""
    for group in world.groups:
        if known.id in group.members:
            yield {"what": group.name, "words": "A group that you are both in" if group.own
                   else "A group of theirs"}  # fmt: skip
    for event in reversed(world.gatherings):
        there = known.id in event.met or any(p.person == known.id for p in event.people)
        if there:
            ahead = event.start > world.now
            verb = "you met there" if known.id in event.met else "listed as there"
            yield {"what": event.title, "words": f"{_when(event.start, world)}, "
                   f"{'they are announced' if ahead else verb}"}  # fmt: skip


def asks_of(known: Person, world: World) -> list[Ask]:
    """What was asked of somebody, and for introductions to them, the newest first."""
    own = [ask for ask in world.asks if known.id in (ask.connector, ask.to)]
    return sorted(own, key=lambda ask: (ask.at, ask.id), reverse=True)


def _ask(ask: Ask, known: Person, world: World) -> dict[str, str]:
    company = world.companies.get(ask.company)
    where = f" at {company.name}" if company else ""
    if ask.connector == known.id:
        to = world.somebody(ask.to)
        whom = f" to {to.name}" if to and to.id != known.id else ""
        words = f"You asked for {_ASKS[ask.kind]}{whom}{where}"
    else:
        connector = world.people.get(ask.connector)
        name = connector.name if connector else "somebody"
        words = f"You asked {name} for {_ASKS[ask.kind]} to them"
    return {"words": words, "when": _when(ask.at, world), "state": _ASK_STATES[ask.state],
            "quote": ask.quote}  # fmt: skip


def _source(basis: Basis, world: World) -> str:
    words = SOURCE_WORDS.get(basis.why, "")
    dated = basis.at is not None and basis.why not in ("listed", "card")
    return f"{words}, {_when(basis.at, world)}" if dated and basis.at else words


def _when(at: datetime, world: World) -> str:
    return day_of(local(at, world), local(world.now, world))
