"""Introductions as every door shows them: asks that are ready, what was asked, and who rests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.core.ask_life import asks_by_connector, silence_of
from afterword.core.connectors import (
    BEFORE_TALKS,
    TALKS_ON,
    Candidate,
    Rest,
    candidates_for,
    never_words,
    rest_of,
    resting,
    why_never,
)
from afterword.core.letters.kinds.asking import refused_kinds
from afterword.core.letters.outline import as_kind, kinds_of
from afterword.core.planning.moves import Hold, Move, Plan, Reason
from afterword.core.planning.situation import calendar_of, zone_of
from afterword.core.world import Ask, Intended, Pursuit, World
from afterword.flows.draft import drafts_in
from afterword.flows.introductions import next_states
from afterword.flows.leaving import hours
from afterword.flows.read_letter import Opened
from afterword.flows.shown import (
    company_shown,
    hold_shown,
    move_shown,
    person_shown,
    time_shown,
    why_shown,
)
from afterword.records import models
from afterword.records.queries.account import sending_address
from afterword.records.queries.letter import as_stand

Shown = dict[str, Any]
BELOW = "* * *"
_BELOW = re.compile(r"\n\s*(?:\*\s*){3}\n")
# Reasons of a move that speak for waiting, or against it.
AGAINST = frozenset({"only_advice", "better_rests", "asked_before", "owes_them"})


@dataclass(frozen=True, slots=True)
class Connector:
    """Somebody who was asked, or could be."""

    person: str  # Person.id
    company: str  # Company.id of where they lead, or work
    asks: tuple[Ask, ...]
    rest: Rest | None
    strength: float | None = None  # of the way, for who could be asked now

    @property
    def asked(self) -> datetime | None:
        """When they were asked last; what they offered is no ask."""
        return max((ask.at for ask in self.asks if not ask.offered), default=None)


def is_ask(move: Move) -> bool:
    """Whether a move asks a connector for something."""
    return (move.play, move.occasion.kind) == ("introduction", "company")


def ready_asks(owner: models.Owner, world: World, plan: Plan, *, now: datetime) -> list[Opened]:
    """The letters of the asks that the plan lists, as a page reads them, in a fixed number of
    queries.
    """
    moves = [move for move in plan.moves if is_ask(move)]
    return [
        _opened(owner, world, move, row, written, sender)
        for sender in ([sending_address(owner)] if moves else [])
        for move, (row, written) in zip(moves, drafts_in(owner, world, moves, now=now), strict=True)
    ]


def _opened(
    owner: models.Owner, world: World, move: Move, row: models.Letter, written: Any, sender: str
) -> Opened:
    by_mail = move.channel == "email"
    return Opened(
        world=world,
        move=as_kind(move, written.kind),
        hold=None,
        written=written,
        stand=as_stand(row, owner),
        own=row.own_words,
        hours=hours(move, world) if by_mail else None,
        sender=sender if by_mail else "",
        ended="",
        kinds=kinds_of(move, world),
    )


def held_asks(plan: Plan) -> list[Hold]:
    """The asks that wait."""
    return [hold for hold in plan.holds if is_ask(hold.move)]


def why_waits(each: Intended, rest: Rest | None, world: World) -> str:
    """Why the plan has no letter yet for whom the user wants to ask, as a sentence without its full
    stop.
    """
    if rest is not None:
        name = person_shown(each.connector, world)["name"]
        return why_shown(Reason(rest.reason, {"who": name, "on": rest.on}), world)
    known = world.people.get(each.connector)
    live = any(p.company == each.company and p.stage in TALKS_ON for p in world.pursuits)
    if live and known is not None and known.company != each.company:
        return "your talks have begun, and they could only ask somebody who decides"
    if never := why_never(world, each.connector, each.company, each.to):
        return never_words(never)
    return "nothing is asked there any more, or it is not the time"


def thoughts(world: World, plan: Plan) -> list[tuple[Intended, Rest | None]]:
    """Whom the user wants to ask and the plan has no letter for yet, with why they rest."""
    shown = {(m.person, m.company) for m in plan.moves if is_ask(m)}
    shown |= {(hold.move.person, hold.move.company) for hold in held_asks(plan)}
    rest = resting(world)
    return [
        (each, rest(each.connector))
        for each in world.thought_of
        if (each.connector, each.company) not in shown
    ]


def parted(body: str) -> tuple[str, str]:
    """A letter's message, and the lines below it that can be passed on, or ""."""
    message, *note = _BELOW.split(body, maxsplit=1)
    return message.strip(), note[0].strip() if note else ""


def joined(message: str, note: str) -> str:
    """The letter of both."""
    return f"{message.strip()}\n\n{BELOW}\n\n{note.strip()}" if note.strip() else message.strip()


def doors(world: World) -> list[Pursuit]:
    """The pursuits for which somebody could still be asked, the newest first."""
    open_ones = [p for p in world.pursuits if p.stage in BEFORE_TALKS]
    return sorted(open_ones, key=lambda p: (p.opened, p.id), reverse=True)


def connectors_of(world: World) -> list[Connector]:
    """Who was asked, and who could be for a door that is open; those who can be asked first."""
    asks = asks_by_connector(world)
    found: dict[str, Connector] = {}
    for pursuit in doors(world):
        for candidate in candidates_for(world, pursuit):
            found.setdefault(candidate.connector, _able(candidate, asks))
    for person, made in asks.items():
        if person in world.people:
            rest = rest_of(made, world.now, lambda ask: _silence(world, ask))
            found.setdefault(person, Connector(person, made[-1].company, made, rest))
    return sorted(
        found.values(),
        key=lambda c: (c.rest is not None, -(c.strength or 0.0), world.people[c.person].name),
    )


def _able(candidate: Candidate, asks: Mapping[str, tuple[Ask, ...]]) -> Connector:
    made = asks.get(candidate.connector, ())
    return Connector(
        candidate.connector, candidate.company, made, candidate.rest, candidate.strength
    )


def _silence(world: World, ask: Ask) -> datetime:
    country, zone = calendar_of(world, ask.connector), zone_of(world, ask.connector)
    return silence_of(ask, country=country, zone=zone)


def asked_of(world: World) -> list[Ask]:
    """What was asked, the newest first."""
    return sorted(world.asks, key=lambda a: (a.at, a.id), reverse=True)


def introductions_shown(world: World, plan: Plan, ready: Iterable[Opened]) -> Shown:
    """The document of `afterword introductions --json`."""
    return {
        "at": time_shown(world.now),
        "ready": [ready_shown(each, world) for each in ready],
        "held": [hold_shown(hold, world) for hold in held_asks(plan)],
        "thought_of": [
            {
                "person": person_shown(each.connector, world),
                "company": company_shown(each.company, world),
                "kind": each.kind,
                "whom": person_shown(each.to, world) if each.to else None,
                "rests_until": time_shown(rest.until) if rest else None,
                "why": why_waits(each, rest, world),
            }
            for each, rest in thoughts(world, plan)
        ],
        "asked": [ask_shown(ask, world) for ask in asked_of(world)],
        "connectors": [connector_shown(each, world) for each in connectors_of(world)],
    }


def ready_shown(opened: Opened, world: World) -> Shown:
    """An ask with its message, the lines to pass on, and what speaks for and against it."""
    move, written = opened.move, opened.written
    assert move is not None
    message, note = parted(written.body)
    return move_shown(move, world) | {
        "kind": written.kind,
        "kinds": list(opened.kinds),
        "not_now": dict(refused_kinds(move, world)),
        "wanted": move.details.get("wanted"),
        "whom": person_shown(str(move.details["to"]), world) if "to" in move.details else None,
        "for": [why_shown(r, world) for r in move.why if r.id not in AGAINST],
        "against": [why_shown(r, world) for r in move.why if r.id in AGAINST],
        "subject": written.subject,
        "message": message,
        "note": note,
        "note_words": len(note.split()),
        "sha256": written.sha256,
    }


def ask_shown(ask: Ask, world: World) -> Shown:
    """An ask that was made, with its life."""
    times = ("answered", "agreed", "declined", "introduced", "met", "thanked", "reported")
    return {
        "id": ask.id,
        "person": person_shown(ask.connector, world),
        "company": company_shown(ask.company, world),
        "kind": ask.kind,
        "state": ask.state,
        "offered": ask.offered,
        "asked": time_shown(ask.at),
        **{name: time_shown(getattr(ask, f"{name}_at")) for name in times},
        "silent_from": time_shown(_silence(world, ask)),
        "whom": person_shown(ask.to, world) if ask.to else None,
        "quote": ask.quote,
        "fact": ask.answer or None,
        "next": list(next_states(ask)),
    }


def connector_shown(connector: Connector, world: World) -> Shown:
    """A connector: when they were asked last, and until when they rest."""
    rest = connector.rest
    last = connector.asked
    why = None
    if rest is not None:
        name = world.people[connector.person].name
        why = why_shown(Reason(rest.reason, {"who": name, "on": rest.on}), world)
    return {
        "person": person_shown(connector.person, world),
        "company": company_shown(connector.company, world),
        "asked": time_shown(last),
        "can_be_asked": rest is None,
        "rests_until": time_shown(rest.until) if rest is not None else None,
        "why": why,
    }


def introductions_told(document: Shown) -> str:
    """The same for a person at a terminal."""
    lines = []
    for each in document["ready"]:
        whom = f" to {each['whom']['name']}" if each["whom"] else ""
        who = each["person"]["name"]
        lines.append(f"{each['id']}  ask {who} for {_A[each['kind']]}{whom}, {each['company']}")
        lines += [f"            + {why}" for why in each["for"]]
        lines += [f"            - {why}" for why in each["against"]]
        if why := each["not_now"].get(each["wanted"]):
            lines.append(f"            - not for {_A[each['wanted']]}: {why}")
    lines += [] if lines else ["Nobody is to be asked now."]
    for hold in document["held"]:
        until = f"until {hold['until'][:10]}" if hold["until"] else "for good"
        lines.append(f"{hold['id']}  {hold['person']['name']}, {hold['company']}, waits {until}")
        lines.append(f"            {hold['why']}")
    for wish in document["thought_of"]:
        whom = f" to {wish['whom']['name']}" if wish["whom"] else ""
        what = f"{_A[wish['kind']]}{whom}, {wish['company']}"
        lines.append(f"You want to ask {wish['person']['name']} for {what}: not now")
        lines.append(f"            {wish['why']}")
    if document["asked"]:
        lines += ["", "Already asked:"]
    for ask in document["asked"]:
        offered = ", offered by them" if ask["offered"] else ""
        what = f"{ask['person']['name']}, {ask['company']}: {ask['kind']}{offered}"
        lines.append(f"{ask['id']}  {ask['asked'][:10]}  {what}, {ask['state']}")
        lines += [f"            “{ask['quote']}”"] if ask["quote"] else []
    if document["connectors"]:
        lines += ["", "Connectors:"]
    for each in document["connectors"]:
        rests = f"rests until {each['rests_until'][:10]}" if each["rests_until"] else ""
        free = "can be asked" if each["can_be_asked"] else rests or "rests until they write"
        lines.append(f"  {each['person']['name']}, {each['company']}: {free}")
    return "\n".join(lines)


_A = {"introduction": "an introduction", "word": "a word", "advice": "advice"}
