"""Events, groups and the ledger of help as the doors show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from afterword.core.announcements import LONGEST
from afterword.core.helps import Balance, balance
from afterword.core.letters.between import Whom
from afterword.core.letters.sheet import Sheet, sheet_of_person
from afterword.core.planning.moves import Reason
from afterword.core.planning.words import sentence
from afterword.core.plays.matches import matches_of
from afterword.core.plays.network import OPEN
from afterword.core.world import Gathering, Group, Help, Present, World
from afterword.flows.shown import company_shown, person_shown, time_shown
from afterword.records.queries.events import EventSource

Shown = dict[str, Any]

MOST_PAST = 20  # events that are over, on the page
MOST_LINES = 4  # to say to one person


def events_shown(world: World, sources: list[EventSource]) -> Shown:
    """Events that lie ahead and those of late, with who will be there; groups; help; matches."""
    coming = [g for g in world.gatherings if is_coming(g, world)]
    past = [g for g in world.gatherings if not is_coming(g, world)]
    return {
        "coming": [event_shown(g, world) for g in coming],
        "past": [event_shown(g, world) for g in reversed(past[-MOST_PAST:])],
        "sources": [_source(each) for each in sources],
        "groups": groups_shown(world),
        "helps": helps_shown(world),
        "matches": matches_shown(world),
    }


def is_coming(gathering: Gathering, world: World) -> bool:
    """Whether it is not over yet; one of many weeks is over when it has gone on for a month."""
    end = gathering.end or gathering.start
    return world.now < min(end, gathering.start + LONGEST)


def event_shown(gathering: Gathering, world: World) -> Shown:
    """One event; who of a company in play is there comes first."""
    there = sorted(gathering.people, key=lambda p: (_rank(p, world), p.name.casefold()))
    return {
        "id": gathering.key or gathering.id,
        "fact": gathering.id,
        "title": gathering.title,
        "start": time_shown(gathering.start),
        "end": time_shown(gathering.end),
        "all_day": gathering.all_day,
        "where": gathering.where,
        "online": gathering.online,
        "status": gathering.standing or "as_planned",
        "url": gathering.url or None,
        "group": gathering.group_name or None,
        "source": gathering.source,
        "went": gathering.went,
        "met": [person_shown(each, world) | {"id": each} for each in gathering.met],
        "people": [_present(each, gathering, world) for each in there],
    }


def _rank(present: Present, world: World) -> int:
    if present.person and _pursued(present.person, world):
        return 0
    if present.company in {p.company for p in world.pursuits} - {""}:
        return 1
    return 2 if present.person else 3


def _pursued(person: str, world: World) -> bool:
    return any(m.person == person for p in world.pursuits for m in p.members)


def _present(present: Present, gathering: Gathering, world: World) -> Shown:
    known = bool(present.person) and present.person in world.people
    say = list(_to_say(present.person, world)) if known and is_coming(gathering, world) else []
    return {
        "name": present.name,
        "id": present.person or None,
        "part": present.part,
        "company": present.company_name or None,
        "of_pursuit": _rank(present, world) < 2,
        "sure": present.sure,
        "decides": known and _decides(present.person, world),
        "say": say,
    }


def _decides(person: str, world: World) -> bool:
    """Whether they take part in a decision that is open: then an event is no place for it."""
    return any(
        p.stage in OPEN and any(m.person == person for m in p.members) for p in world.pursuits
    )


def _to_say(person: str, world: World) -> Iterator[Shown]:
    """What this person cared about, and what the user can tell them, from their sheet."""
    if not any(m.person == person for m in world.moments) and not _pursued(person, world):
        return
    sheet: Sheet = sheet_of_person(world, person)
    (whom,) = sheet.people or (Whom(person, "", ""),)
    lines = [
        *(("cared", line) for line in whom.said[:2]),
        *(("tell", line) for line in whom.answers[:1]),
        *(("open", line) for line in whom.open[:1]),
        *(("news", line) for line in sheet.news[-1:]),
        *(("ask", line) for line in sheet.questions[:1]),
    ]
    for kind, line in lines[:MOST_LINES]:
        yield {"kind": kind, "text": line.text, "facts": list(line.facts)}


def groups_shown(world: World) -> list[Shown]:
    """All groups with the people in them."""
    return [_group(each, world) for each in world.groups]


def _group(group: Group, world: World) -> Shown:
    return {
        "id": group.id,
        "name": group.name,
        "url": group.url or None,
        "own": group.own,
        "people": [
            person_shown(each, world) | {"id": each, "company": _company(each, world)}
            for each in group.members
            if each in world.people
        ],
        "coming": sum(is_coming(g, world) for g in world.gatherings if g.group == group.id),
    }


def helps_shown(world: World) -> list[Shown]:
    """The ledger, person by person, whoever was last helped first; the newest first in each."""
    by_person: dict[str, list[Help]] = {}
    for each in sorted(world.helps, key=lambda h: (h.at, h.id), reverse=True):
        by_person.setdefault(each.person, []).append(each)
    return [
        {
            "person": person_shown(person, world) | {"id": person},
            "company": _company(person, world),
            "balance": _balance(balance(world, person)),
            "rows": [_help(each) for each in rows],
        }
        for person, rows in by_person.items()
        if person in world.people
    ]


def _balance(found: Balance) -> Shown:
    return {
        "given": found.given,
        "offered": found.offered,
        "received": found.received,
        "asked": found.asked,
        "gave_first": found.gave_first,
        "owes": found.owes,
    }


def _help(each: Help) -> Shown:
    return {
        "id": each.id,
        "direction": each.direction,
        "state": each.state,
        "at": time_shown(each.at),
        "what": each.what,
        "source": each.source,
        "thanked_at": time_shown(each.thanked_at),
    }


def matches_shown(world: World) -> list[Shown]:
    """What of the user's would help whom, and why it is thought so; what they have comes last."""
    found = []
    for each in matches_of(world):
        reason = Reason("answers_them", {"about": each.about, "answers": each.answers})
        found.append(
            {
                "person": person_shown(each.person, world) | {"id": each.person},
                "company": _company(each.person, world),
                "kind": each.kind,
                "id": each.thing,
                "title": each.title,
                "why": sentence(reason, world.now, world.owner.zone),
                "said": each.said,
                "fact": each.ground,
                "has_it": each.done,
            }
        )
    return found


def _company(person: str, world: World) -> str | None:
    known = world.people.get(person)
    return company_shown(known.company, world) or None if known is not None else None


def _source(each: EventSource) -> Shown:
    return {
        "address": each.address,
        "group": each.group or None,
        "read_at": time_shown(each.read_at),
        "again": each.again,
        "error": each.error or None,
    }


def events_told(document: Mapping[str, Any]) -> str:
    """A few lines for each event."""
    lines: list[str] = []
    for part in ("coming", "past"):
        if document[part]:
            lines.append("coming" if part == "coming" else "\nlately")
        for each in document[part]:
            when = each["start"][: 10 if each["all_day"] else 16].replace("T", " ")
            standing = "" if each["status"] == "as_planned" else f" ({each['status']})"
            place = each["where"] or ("online" if each["online"] else "")
            lines.append(f"{each['id']}  {when}  {each['title']}{standing}")
            if place or each["group"]:
                lines.append("    " + ", ".join(filter(None, (place, each["group"]))))
            for who in each["people"]:
                if who["id"] or who["of_pursuit"]:
                    lines += _who_told(who)
            if each["met"]:
                lines.append(f"    you met {', '.join(who['name'] for who in each['met'])}")
    for each in document["sources"]:
        if each["error"]:
            lines.append(f"{each['address']}: {each['error']}")
    return "\n".join(lines) or "no events yet; `afterword events add ADDRESS_OR_FILE` takes some in"


def _who_told(who: Shown) -> Iterator[str]:
    part = {"host": "organises", "speaker": "speaks"}.get(who["part"], "will be there")
    company = f", {who['company']}" if who["company"] else ""
    maybe = "" if who["sure"] else " (by the name alone)"
    yield f"    {who['name']}{company}: {part}{maybe}"
    for line in who["say"]:
        yield f"        {line['text']}"


def groups_told(document: list[Shown]) -> str:
    """A line for each group."""
    lines = [
        f"{each['name']}  {', '.join(who['name'] for who in each['people']) or 'nobody known yet'}"
        for each in document
    ]
    return "\n".join(lines) or "no groups yet; `afterword group add NAME --with PERSON` adds one"


_DONE = {
    ("out", "given"): "you helped",
    ("out", "offered"): "you offered",
    ("out", "asked"): "they asked you",
    ("in", "given"): "they helped",
    ("in", "offered"): "they offered",
    ("in", "asked"): "you asked",
}


def help_words(each: Mapping[str, Any]) -> str:
    """What one row of the ledger says."""
    words = _DONE[each["direction"], each["state"]]
    return f"{words}: {each['what']}" if each["what"] else words


def helps_told(document: list[Shown], matches: list[Shown]) -> str:
    """The ledger, then what would help whom."""
    lines: list[str] = []
    for each in document:
        lines.append(each["person"]["name"])
        for row in each["rows"]:
            owed = row["direction"] == "in" and row["state"] == "given" and not row["thanked_at"]
            thanks = "  (not thanked yet)" if owed else ""
            lines.append(f"    {row['at'][:10]}  {help_words(row)}{thanks}")
    lines += (
        f"{one['person']['name']}: “{one['title']}”; {one['why']}"
        for one in matches
        if not one["has_it"]
    )
    return "\n".join(lines) or "no help noted yet; `afterword note help --person NAME` notes it"
