"""The world as every door shows it: CONTRACT.md's documents, made of plain JSON values.

The command line, the REST API, the MCP server and the pages take these, so that one fact has one
shape and one name everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.entries import Who
from afterword.core.facts import KINDS, Fact
from afterword.core.known import ALWAYS
from afterword.core.planning.moves import Hold, Left, Move, Occasion, Plan, Reason
from afterword.core.planning.words import CHANGES, sentence
from afterword.core.plays.regard import Regard, regards_of
from afterword.core.role_changes import role_changes
from afterword.core.world import BoardRole, Person, Pursuit, World

Shown = dict[str, Any]


def facts_shown(world: World, kind: str | None = None) -> list[Shown]:
    """The contract's facts in order of time; those that only planning uses are left out."""
    wanted = {kind} if kind else set(KINDS)
    kinds = wanted & set(KINDS)
    by_email = {
        email: each for each in world.people.values() for email in (*each.closed, *each.emails)
    }
    return [fact_shown(fact, world, by_email) for fact in world.facts if fact.kind in kinds]


def fact_shown(fact: Fact, world: World, by_email: Mapping[str, Person]) -> Shown:
    """One fact with its source."""
    return {
        "id": fact.id,
        "kind": fact.kind,
        "company": _company_of(fact, world),
        "people": [who_shown(who, world) for who in fact.people],
        "said_at": _said_at(fact, world, by_email),
        "value": _plain(fact.value),
        "quote": fact.quote,
        "source": {"kind": fact.source.kind, "ref": fact.source.ref},
        "confidence": round(fact.confidence, 2),
        "confirmed": fact.confirmed,
        "refused": fact.refused,
        "doubtful": fact.doubtful,
        "superseded_by": fact.superseded_by or None,
        "fulfilled_by": fact.fulfilled_by or None,
    }


def pursuits_shown(world: World) -> list[Shown]:
    """One row for each role that the user is going for."""
    return [pursuit_shown(pursuit, world) for pursuit in world.pursuits]


def pursuit_shown(pursuit: Pursuit, world: World) -> Shown:
    """A pursuit with the people in it."""
    return {
        "id": pursuit.id,
        "company": pursuit.company_name,
        "role": pursuit.role,
        "stage": pursuit.stage,
        "decision_by": time_shown(pursuit.decision_by),
        "last_heard": _last_heard(pursuit, world),
        "people": [
            person_shown(member.person, world) | {"role": member.role} for member in pursuit.members
        ],
    }


def today_shown(world: World, plan: Plan) -> Shown:
    """What is worth doing now, what is held back and why, and the roles that were closed or posted
    again.
    """
    quiet = plan.quiet
    return {
        "at": time_shown(plan.at.astimezone(ZoneInfo(world.owner.zone))),
        "moves": [move_shown(move, world) for move in plan.moves],
        "held": [hold_shown(hold, world) for hold in plan.holds],
        "quiet": quiet and {"why": why_shown(quiet.why, world), "next": time_shown(quiet.next)},
        "roles": [
            role_shown(change.role, world) | {"pursuit": change.pursuit or None}
            for change in role_changes(world)
        ],
    }


def move_shown(move: Move, world: World) -> Shown:
    """One thing the user could do."""
    return {
        "id": move.id,
        "play": move.play,
        "channel": move.channel,
        "person": person_shown(move.person, world),
        "company": company_shown(move.company, world),
        "pursuit": move.pursuit or None,
        "earliest": time_shown(move.earliest),
        "best": time_shown(move.best),
        "due": time_shown(move.due),
        "latest": time_shown(move.latest),
        "leaves_at": time_shown(move.leaves_at),
        "obligation": move.obligation,
        "occasion": occasion_shown(move.occasion),
        "why": [why_shown(reason, world) for reason in move.why],
        "needs": list(move.needs),
        "state": move.state,
    }


def hold_shown(hold: Hold, world: World) -> Shown:
    """A move that waits, with the rule that holds it longest."""
    return _not_done(hold.move, world) | {
        "until": time_shown(hold.until),
        "rule": hold.rule,
        "also": list(hold.also),
        "why": why_shown(hold.why, world),
        "changes": [CHANGES[change] for change in hold.changes],
    }


def left_shown(left: Left, world: World) -> Shown:
    """A move that may go and is not made, and why not."""
    return _not_done(left.move, world) | {"why": why_shown(left.why, world)}


def _not_done(move: Move, world: World) -> Shown:
    return {
        "id": move.id,
        "play": move.play,
        "channel": move.channel,
        "person": person_shown(move.person, world),
        "company": company_shown(move.company, world),
        "pursuit": move.pursuit or None,
        "occasion": occasion_shown(move.occasion),
    }


def occasion_shown(occasion: Occasion) -> Shown:
    """The reason for a contact."""
    return {"kind": occasion.kind, "ref": occasion.ref, "text": occasion.text}


def watch_shown(world: World) -> Shown:
    """Company news, with whom each item may be brought up, and the roles on job boards."""
    return {
        "sources": [],
        "items": [item_shown(regard, world) for regard in regards_of(world, world.news)],
        "roles": [role_shown(role, world) for role in world.roles],
    }


def item_shown(regard: Regard, world: World) -> Shown:
    """An item of a company's news, and with whom it may be brought up."""
    item = regard.item
    return {
        "id": item.id,
        "company": company_shown(item.company, world),
        "title": item.title,
        "url": item.url,
        "published": time_shown(item.published),
        "kind": item.kind,
        "sensitive": item.sensitive,
        "duplicate_of": item.duplicate_of or None,
        "talking_point_for": [
            person_shown(talk.person, world) | {"why": why_shown(talk.why, world)}
            for talk in regard.talks
        ],
        "used": [
            person_shown(use.person, world) | {"at": time_shown(use.at), "move": use.move or None}
            for use in item.used
        ],
    }


def role_shown(role: BoardRole, world: World) -> Shown:
    """A role on a job board."""
    return {
        "company": company_shown(role.company, world),
        "role": role.title,
        "status": role.status,
        "since": time_shown(role.since),
        "url": role.url,
    }


def person_shown(person: str, world: World) -> Shown:
    """Somebody by id: the name, and the address to write to or null. Of whom only a list names no
    address is shown: nobody is written to by another's list.
    """
    found = world.people.get(person)
    if found is not None:
        return {"name": found.name, "email": next(iter(found.emails), None)}
    stranger = world.strangers.get(person)
    return {"name": stranger.name if stranger is not None else "", "email": None}


def who_shown(who: Who, world: World) -> Shown:
    """Somebody as a record names them; a bare address gets the name that is known for it."""
    name = who.name
    if not name and who.email:
        name = next((p.name for p in world.people.values() if who.email in p.emails), "")
    return {"name": name, "email": who.email or None}


def company_shown(company: str, world: World) -> str:
    """A company's name by its id."""
    found = world.companies.get(company)
    return found.name if found else company


def why_shown(reason: Reason, world: World) -> str:
    """A reason as a sentence for the user, today where they are."""
    return sentence(reason, world.now, world.owner.zone)


def time_shown(at: date | None) -> str | None:
    """RFC 3339 for a point in time, to the second, and ISO 8601 for a day."""
    if isinstance(at, datetime):
        return at.isoformat(timespec="seconds")
    return None if at is None else at.isoformat()


def _said_at(fact: Fact, world: World, by_email: Mapping[str, Person]) -> str | None:
    """As its writer's clock had it, of what the user said as theirs; null for what has no date.

    Mail servers that write all times in UTC say nothing of a clock: then it is the clock where the
    person is.
    """
    if fact.said_at == ALWAYS:
        return None
    if fact.source.kind == "said":
        return time_shown(fact.said_at.astimezone(ZoneInfo(world.owner.zone)))
    known = (by_email[who.email] for who in fact.people if who.email in by_email)
    return _their_time(fact.said_at, next(known, None))


def _last_heard(pursuit: Pursuit, world: World) -> str | None:
    """The last word as `_said_at` has it."""
    at = pursuit.last_heard
    if at is None or not _in_utc(at):
        return time_shown(at)
    members = [member.person for member in pursuit.members]
    said = (each.person for each in world.touches if each.at == at and each.direction == "in")
    return _their_time(at, world.people.get(next((who for who in said if who in members), "")))


def _their_time(at: datetime, who: Person | None) -> str | None:
    return time_shown(at.astimezone(ZoneInfo(who.place.zone)) if who and _in_utc(at) else at)


def _in_utc(at: datetime) -> bool:
    return at.tzinfo is not None and at.utcoffset() == timedelta(0)


def _company_of(fact: Fact, world: World) -> str:
    if fact.company in world.companies:
        return world.companies[fact.company].name
    return fact.company


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return time_shown(value)
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if hasattr(value, "items"):
        return {name: _plain(held) for name, held in value.items()}
    return value
