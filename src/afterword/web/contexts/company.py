"""What a company's page shows, and the list of companies."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from afterword.core.planning.moves import Plan
from afterword.core.ties.company import OVER, Acquaintance, CompanyView, Row
from afterword.core.ties.picture import strength_word
from afterword.core.watch_words import Chosen
from afterword.core.world import BoardRole, Closed, Pursuit, World
from afterword.web.contexts.department import department, department_name
from afterword.web.contexts.news import news
from afterword.web.contexts.person import PARTS, held_of, next_of, point_of
from afterword.web.contexts.pursuits import STAGES, note, rows
from afterword.web.contexts.words import ROLE_WORDS, came, day, listed, local, no_word, point

MOST_ROWS = 200
_WHOM = {
    "company": "Nobody there is written to: they asked not to be contacted.",
    "team": "The team is not written to: they asked so. Recruiters and coordinators may be.",
    "person": "{} asked not to be written to.",
}
_LISTED_KNOWN = 12


def company(
    view: CompanyView, world: World, plan: Plan, letters: Collection[str] = ()
) -> dict[str, Any]:
    """Everything on the page; `letters` are the moves whose letter can be opened."""
    moves = [move for move in plan.moves if move.company == view.company.id]
    return {
        "company": view.company,
        "lede": lede(view, world),
        "pursuits": [_pursuit(p, world) for p in view.pursuits],
        "maps": [department(found, world) for found in view.maps],
        "known": [acquaintance(a, world) for a in view.known[:_LISTED_KNOWN]],
        "others": [acquaintance(a, world) for a in view.known[_LISTED_KNOWN:]],
        "more_known": view.more_known,
        "next": [next_of(move, world) | {"whom": _name(move.person, world)} for move in moves],
        "held": [
            held_of(hold, world) | {"whom": _name(hold.move.person, world)} for hold in view.held
        ],
        "closed": [_closed(one, world) for one in view.closed],
        "touches": [
            (point_of(touch, world, {}), person, _name(person, world))
            for touch, person in view.touches
        ],
        "earlier": view.earlier,
        "no_word": no_word(world, company=view.company.id),
        "news": news(view.news, world, letters),
        "roles": [
            _on_board(role, world) for role in world.roles if role.company == view.company.id
        ],
    }


def words(chosen: Chosen) -> dict[str, str]:
    """The words by which items are chosen, as they are typed."""
    return {"keep": ", ".join(chosen.keep), "block": ", ".join(chosen.block)}


def companies(found: Sequence[Row], query: str) -> dict[str, Any]:
    """The list; `query` is what was searched for."""
    listed_rows = [_row(row) for row in found]
    return {
        "query": query,
        "pursued": [row for row in listed_rows if row["live"] == "talks"],
        "applied": [row for row in listed_rows if row["live"] == "applied"],
        "leads": [row for row in listed_rows if row["live"] == "lead"],
        "ended": [row for row in listed_rows if row["pursuits"] and not row["live"]],
        "others": [row for row in listed_rows if not row["pursuits"]][:MOST_ROWS],
        "more": max(0, sum(not row["pursuits"] for row in listed_rows) - MOST_ROWS),
    }


def lede(view: CompanyView, world: World) -> str:
    """Which roles, how far, and the next talk."""
    if not view.pursuits:
        return "You are in no talks there."
    first = view.pursuits[0]
    stage = dict(STAGES)[first.stage]
    words = f"{first.role}: {stage[:1].lower()}{stage[1:]}" if first.role else stage
    ahead = [
        talk
        for talk in world.interviews
        if talk.company == view.company.id and talk.status != "cancelled" and talk.start > world.now
    ]
    if not ahead:
        return f"{words}."
    names = listed([_name(person, world) for person in ahead[0].interviewers][:3])
    with_whom = f" with {names}" if names else ""
    return f"{words}. Next talk {point(ahead[0].start, world)}{with_whom}."


def acquaintance(known: Acquaintance, world: World) -> dict[str, Any]:
    """Somebody known there, in a line or two."""
    person = known.person
    reasons = []
    if known.role:
        reasons.append(dict(PARTS).get(known.role, ""))
    if known.colleague:
        reasons.append(f"you both worked at {known.tie.shared_employer}")
    if person.connected_since:
        reasons.append(f"connected since {person.connected_since:%Y}")
    if known.last:
        reasons.append(f"last contact {_when(known.last, world)}")
    else:
        theirs = (each for each in reversed(world.receipts) if each.person == person.id)
        receipt = next((each for each in theirs if each.how != "word"), None)
        reasons.append(came(receipt, world) if receipt else "no word yet")
    words = ", ".join(filter(None, reasons))
    return {
        "id": person.id,
        "name": person.name or next(iter(person.emails), "No name yet"),
        "title": person.position or department_name(person.department, person.team),
        "how": tie_word(known.tie.value) if known.knows else "",
        "words": f"{words[:1].upper()}{words[1:]}.",
    }


def tie_word(strength: float) -> str:
    """A strong tie, a fair one, a weak one."""
    return f"A {strength_word(strength)} tie"


def _on_board(role: BoardRole, world: World) -> dict[str, str]:
    since = day(local(role.since, world))
    return {
        "title": role.title,
        "url": role.url if role.url.startswith(("https://", "http://")) else "",
        "words": f"{ROLE_WORDS[role.status].capitalize()}, {since}",
    }


def _pursuit(pursuit: Pursuit, world: World) -> dict[str, Any]:
    talks = (
        talk
        for talk in world.interviews
        if talk.pursuit == pursuit.id and talk.status != "cancelled" and talk.end > world.now
    )
    return {
        "id": pursuit.id,
        "role": pursuit.role or "Role not known yet",
        "stage": dict(STAGES)[pursuit.stage],
        "rows": rows(pursuit, world, next(talks, None)),
        "note": note(pursuit, world),
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.company.id,
        "name": row.company.name,
        "pursuits": [(p.role or "Role not known yet", dict(STAGES)[p.stage]) for p in row.pursuits],
        "known": _count(row.known),
        "live": _furthest(row.pursuits),
    }


def _furthest(pursuits: Sequence[Pursuit]) -> str:
    """Whether the two talk, the user has applied, or has an eye on it; "" where all is over."""
    live = {pursuit.stage for pursuit in pursuits if pursuit.stage not in OVER}
    if live - {"applied", "lead"}:
        return "talks"
    return "applied" if "applied" in live else "lead" if live else ""


def _count(known: int) -> str:
    if not known:
        return "Nobody known there yet"
    return "One person known there" if known == 1 else f"{known} people known there"


def _closed(closed: Closed, world: World) -> dict[str, str]:
    name = _name(closed.person, world) or "Somebody"
    return {
        "words": _WHOM[closed.whom].format(name),
        "quote": closed.quote,
        "when": day(local(closed.said_at, world)),
        "fact": closed.id if any(fact.id == closed.id for fact in world.facts) else "",
    }


def _name(person: str, world: World) -> str:
    known = world.people.get(person)
    return (known.name or next(iter(known.emails), "")) if known else ""


def _when(at: datetime, world: World) -> str:
    there = local(at, world)
    same_year = there.year == local(world.now, world).year
    return f"{there:%-d %b}" if same_year else f"{there:%b %Y}"
