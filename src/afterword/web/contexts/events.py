"""Events, groups and help in words: who will be there and what to say, whom the user met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from afterword.core.planning.moves import Plan
from afterword.core.world import Gathering, World
from afterword.flows.network_shown import events_shown, help_words, is_coming
from afterword.records.queries.events import EventSource
from afterword.web.contexts.forms import fields
from afterword.web.contexts.words import listed, local, point

NAMES = ("address", "group", "name", "url", "with", "who", "direction", "what", "met", "company")
_PARTS = {"host": "organises it", "speaker": "speaks", "attendee": "will be there"}
_STATUS = {
    "cancelled": "Called off",
    "postponed": "Postponed",
    "online": "Moved online",
}
_KINDS = {
    "cared": "Your notes",
    "tell": "You can tell them",
    "open": "Left open",
    "news": "News of theirs",
    "ask": "You could ask",
}
_FIRST = 6  # events shown at once; what comes later and has nobody known waits behind a tap
_SHORT = 12  # people of one event on the page; the rest is counted


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say, and why."""

    kind: str
    text: str
    fact: str


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody at an event."""

    name: str
    person: str  # Person.id, or ""
    about: str  # "speaks, Quayside"
    note: str
    say: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One event."""

    id: str
    fact: str
    title: str
    when: str
    where: str
    group: str
    url: str
    status: str
    people: tuple[Who, ...]
    others: int  # named there, and nobody known
    went: bool | None
    met: str
    lines: tuple[tuple[str, str], ...]  # (move, name) of lines to write
    coming: bool
    asks: bool  # whether the user was there can still be said


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody in the ledger of help."""

    person: str
    name: str
    badge: str
    lines: tuple[str, ...]


def events(
    world: World,
    plan: Plan,
    sources: list[EventSource],
    typed: Mapping[str, str],
    wrong: Mapping[str, str],
) -> dict[str, Any]:
    """Everything on the page."""
    shown = events_shown(world, sources)
    by_key = {g.key or g.id: g for g in world.gatherings}
    lines: dict[str, list[tuple[str, str]]] = {}
    for move in plan.moves:
        if move.play == "network" and move.occasion.kind == "event":
            name = world.people[move.person].name
            lines.setdefault(move.occasion.ref, []).append((move.id, name))
    cards = {
        part: [
            _card(each, by_key[each["id"]], world, lines.get(each["fact"], []))
            for each in shown[part]
        ]
        for part in ("coming", "past")
    }
    coming = cards["coming"]
    later = [each for each in coming[_FIRST:] if not each.people]
    return {
        "coming": [each for each in coming if each not in later],
        "later": later,
        "past": cards["past"],
        "sources": [_source(each, world) for each in shown["sources"]],
        "groups": shown["groups"],
        "helps": [_row(each) for each in shown["helps"]],
        "matches": [m | {"why": _capital(m["why"])} for m in shown["matches"] if not m["has_it"]],
        "form": fields(NAMES, typed, wrong),
        "refusal": next((line for name, line in wrong.items() if name not in NAMES), ""),
        "wrong_event": typed.get("event", ""),
        "names": sorted({p.name for p in _near(world) if p.name}),
    }


def _near(world: World) -> list[Any]:
    """People whose names a form offers: those of pursuits and whoever was written with, and not
    fifty thousand.
    """
    ids = {m.person for p in world.pursuits for m in p.members}
    ids |= {t.person for t in world.touches[-500:]}
    return [world.people[each] for each in sorted(ids) if each in world.people]


def _card(
    each: Mapping[str, Any],
    gathering: Gathering,
    world: World,
    lines: list[tuple[str, str]],
) -> Card:
    known = [who for who in each["people"] if who["id"] or who["of_pursuit"]]
    where = each["where"] or ("Online" if each["online"] else "")
    if each["online"] and each["where"]:
        where += ", and online"
    return Card(
        id=each["id"],
        fact=each["fact"],
        title=each["title"],
        when=_when(gathering, world),
        where=where,
        group=each["group"] or "",
        url=each["url"] or "",
        status=_STATUS.get(each["status"], ""),
        people=tuple(_who(who) for who in known[:_SHORT]),
        others=len(each["people"]) - len(known[:_SHORT]),
        went=each["went"],
        met=listed([who["name"] for who in each["met"]]),
        lines=tuple(lines),
        coming=is_coming(gathering, world) and each["status"] != "cancelled",
        asks=gathering.start <= world.now
        and each["went"] is not False
        and each["status"] != "cancelled",
    )


def _when(gathering: Gathering, world: World) -> str:
    """Wed 20 May, 18:30 to 21:00, where the user is; the event's own hour where that differs."""
    start, end = gathering.start, gathering.end
    if gathering.all_day:
        last = (end or start + timedelta(days=1)) - timedelta(days=1)
        first = f"{start:%a %-d %b}"
        return first if last.date() <= start.date() else f"{first} to {last:%a %-d %b}"
    words = point(start, world)
    if end is not None:
        there = local(end, world)
        same = there.date() == local(start, world).date()
        words += f" to {there:%H:%M}" if same else f" to {point(end, world)}"
    if start.utcoffset() != local(start, world).utcoffset():
        words += f" (there {start:%H:%M})"
    return words if start.year == world.now.year else f"{words}, {start.year}"


def _who(who: Mapping[str, Any]) -> Who:
    about = ", ".join(filter(None, (_PARTS[who["part"]], who["company"])))
    note = "" if who["sure"] else "By the name alone: it may be somebody else."
    if who["decides"]:
        note = f"{note} They are deciding about you: say hello, and leave that for its own time."
    say = tuple(
        Line(_KINDS[line["kind"]], line["text"], next(iter(line["facts"]), ""))
        for line in who["say"]
    )
    return Who(who["name"], who["id"] or "", about, note.strip(), say)


def _source(each: Mapping[str, Any], world: World) -> dict[str, str]:
    if each["error"]:
        state = _capital(each["error"])
    elif each["read_at"] is None:
        state = "Is being read"
    else:
        state = f"Read {point(datetime.fromisoformat(each['read_at']), world)}"
        state += "" if each["again"] else ", a file"
    wrong = "yes" if each["error"] else ""
    return {
        "address": each["address"],
        "group": each["group"] or "",
        "state": state,
        "wrong": wrong,
    }


def _row(each: Mapping[str, Any]) -> Row:
    found = each["balance"]
    owed = [
        row
        for row in each["rows"]
        if row["direction"] == "in" and row["state"] == "given" and not row["thanked_at"]
    ]
    badge = "Not thanked yet" if owed else "Give before you ask" if found["owes"] else ""
    lines = tuple(
        f"{datetime.fromisoformat(row['at']):%-d %b %Y}: {help_words(row)}" for row in each["rows"]
    )
    return Row(each["person"]["id"], each["person"]["name"], badge, lines)


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
