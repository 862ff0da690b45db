"""What is known of a company, as plain JSON values and in words for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from afterword.core.errors import RefusedError
from afterword.core.planning.moves import Plan
from afterword.core.plays.regard import regards_of
from afterword.core.ties.company import (
    Acquaintance,
    CompanyView,
    Row,
    companies_of,
    company_view,
    find_company,
    named_by_contacts,
    names_of,
)
from afterword.core.ties.department import DepartmentMap, Seat, Why
from afterword.core.ties.paths import Path
from afterword.core.ties.picture import strength_word
from afterword.core.world import Company, World
from afterword.flows.look import look, plan_for
from afterword.flows.paths_shown import paths_shown
from afterword.flows.shown import (
    hold_shown,
    item_shown,
    person_shown,
    pursuit_shown,
    role_shown,
    time_shown,
)
from afterword.flows.told import item_told
from afterword.flows.ways import givers, ways
from afterword.records import models
from afterword.records.queries.contacts import employers

Shown = dict[str, Any]
_NAMED = 6  # companies that a refusal names
MOST_WAYS = 10


def company_document(owner: models.Owner, now: datetime, name: str) -> Shown:
    """All of one company by its name or id; RefusedError where none or several are meant."""
    contacts = employers(owner, now)
    likely = named_by_contacts(name, contacts)
    spelt = names_of(likely[0].id, contacts) if len(likely) == 1 else []
    world, plan = plan_for(owner, now, *(spelt or [name]), *givers(owner, now))
    found = the_one(find_company(world, name, contacts), name)
    company = world.companies.get(found.id, found)
    shown = ways(owner, world, company.name, limit=MOST_WAYS)
    return view_shown(company_view(world, company, plan.holds), shown, world)


def the_one(found: Sequence[Company], name: str) -> Company:
    """The company that a name means; RefusedError where it means none or several."""
    if not found:
        raise RefusedError(f"no company is known by {name!r}; `afterword company` lists them")
    if len(found) > 1:
        names = ", ".join(company.name for company in found[:_NAMED])
        raise RefusedError(f"{name!r} may be {names}: write the whole name")
    return found[0]


def company_by_id(owner: models.Owner, now: datetime, company: str) -> Company | None:
    """A company by its id, without a plan; None where nothing is known of it."""
    asked = names_of(company, employers(owner, now))
    return look(owner, now, *asked).companies.get(company)


def look_at_company(
    owner: models.Owner, now: datetime, company: str
) -> tuple[World, Plan, Company | None]:
    """The world with all contacts of a company, by its id; None where nothing is known of it."""
    asked = [*names_of(company, employers(owner, now)), *givers(owner, now)]
    world, plan = plan_for(owner, now, *asked)
    return world, plan, world.companies.get(company)


def look_for_companies(owner: models.Owner, now: datetime, query: str = "") -> list[Row]:
    """Every company with a pursuit or an acquaintance, those of a query alone where one is given.

    Contacts are counted, not loaded.
    """
    return companies_of(look(owner, now), query, employers(owner, now))


def companies_document(owner: models.Owner, now: datetime) -> list[Shown]:
    """The same as plain values."""
    return [_row(row) for row in look_for_companies(owner, now)]


def view_shown(view: CompanyView, found: Sequence[Path], world: World) -> Shown:
    """The document of one company."""
    return {
        "id": view.company.id,
        "name": view.company.name,
        "pursuits": [pursuit_shown(pursuit, world) for pursuit in view.pursuits],
        "departments": [map_shown(found, world) for found in view.maps],
        "known": [_acquaintance(one) for one in view.known],
        "known_more": view.more_known,
        "paths": paths_shown(world, found),
        "held": [hold_shown(hold, world) for hold in view.held],
        "do_not_contact": [
            {
                "whom": one.whom,
                "person": person_shown(one.person, world),
                "said_at": time_shown(one.said_at),
                "quote": one.quote,
            }
            for one in view.closed
        ],
        "touches": [
            {
                "at": time_shown(touch.at),
                "person": person_shown(person, world),
                "direction": touch.direction,
                "channel": touch.channel,
                "what": touch.what,
                "subject": touch.subject,
            }
            for touch, person in view.touches
        ],
        "touches_more": view.earlier,
        "news": [item_shown(regard, world) for regard in regards_of(world, view.news)],
        "roles": [role_shown(r, world) for r in world.roles if r.company == view.company.id],
    }


def map_shown(found: DepartmentMap, world: World) -> Shown:
    """The map of the department that hires for one pursuit."""
    names = {person.id: person.name for person in world.people.values()}
    return {
        "pursuit": found.pursuit.id,
        "role": found.pursuit.role,
        "department": found.department or None,
        "team": found.team or None,
        "sure": found.sure,
        "why": [_why(why) for why in found.why],
        "people": [_seat(seat, names) for seat in found.seats],
        "doors": [_seat(seat, names) for seat in found.doors],
        "more": found.more,
    }


def company_told(document: Shown) -> str:
    """A company in words: roles, who hires, who is known, ways in, what is held."""
    lines = [document["name"]]
    lines += [_pursuit_told(pursuit) for pursuit in document["pursuits"]]
    lines += [
        f"  Do not contact: {one['whom']}, said {one['said_at']}"
        for one in document["do_not_contact"]
    ]
    for found in document["departments"]:
        lines += ["", *_map_told(found)]
    if document["news"]:
        lines += ["", "In the news:"]
        lines += [f"  {line}" for item in document["news"] for line in item_told(item)]
    lines += ["", "Who could introduce you:", *_paths_told(document["paths"])]
    for title, told in (
        ("You know there:", [_known_told(one) for one in document["known"]]),
        ("Held back:", [_held_told(hold) for hold in document["held"]]),
        ("Sent and received:", [_touch_told(touch) for touch in document["touches"]]),
    ):
        lines += ["", title, *told] if told else []
    return "\n".join(lines)


def companies_told(document: Iterable[Shown]) -> str:
    """A company a line."""
    lines = [
        f"{row['name']}: {', '.join(row['pursuits']) or 'no talks'}; {row['known']} known there"
        for row in document
    ]
    return "\n".join(lines) or "no companies yet"


def _row(row: Row) -> Shown:
    return {
        "id": row.company.id,
        "name": row.company.name,
        "pursuits": [pursuit.stage for pursuit in row.pursuits],
        "known": row.known,
    }


def _acquaintance(one: Acquaintance) -> Shown:
    person = one.person
    return {
        "name": person.name,
        "email": next(iter(person.emails), None),
        "position": person.position,
        "department": person.department or None,
        "role": one.role or None,
        "tie": strength_word(one.tie.value),
        "strength": round(one.tie.value, 2),
        "connected_since": time_shown(person.connected_since),
        "last_contact": time_shown(one.last),
        "past_colleague": one.colleague,
    }


def _seat(seat: Seat, names: dict[str, str]) -> Shown:
    person = seat.person
    return {
        "name": person.name,
        "email": next(iter(person.emails), None),
        "part": seat.part,
        "sure": seat.sure,
        "title": seat.title,
        "department": person.department or None,
        "team": person.team or None,
        "level": person.level or None,
        "reports_to": names.get(seat.manager) if seat.manager else None,
        "reports_to_sure": seat.manager_sure if seat.manager else None,
        "known_only_by_name": seat.name_only,
        "why": [_why(why) for why in seat.why],
    }


def _why(why: Why) -> Shown:
    return {"words": why.words, "quote": why.quote, "fact": why.fact or None}


def _map_told(found: Shown) -> list[str]:
    name = found["team"] or found["department"] or "not known which department"
    likely = "" if found["sure"] or not found["department"] else ", probably"
    lines = [f"Who hires for {found['role'] or 'the role'}: {name}{likely}"]
    for seat in (*found["people"], *found["doors"]):
        part = seat["part"] if seat["sure"] else f"probably {seat['part']}"
        title = f", {seat['title']}" if seat["title"] else ""
        only = " (known only by name)" if seat["known_only_by_name"] else ""
        lines.append(f"  {seat['name'] or seat['email']}{title}: {part}{only}")
        if seat["reports_to"]:
            verb = "reports to" if seat["reports_to_sure"] else "probably reports to"
            lines.append(f"      {verb} {seat['reports_to']}")
        lines += [f"      {why['words']}" for why in seat["why"]]
    return lines


def _known_told(one: Shown) -> str:
    last = one["last_contact"][:10] if one["last_contact"] else "no word yet"
    return f"  {one['name'] or one['email']}: {one['tie']} tie, last contact {last}"


def _pursuit_told(pursuit: Shown) -> str:
    by = f", decision by {pursuit['decision_by']}" if pursuit["decision_by"] else ""
    stage = pursuit["stage"].replace("_", " ")
    return f"  {pursuit['role'] or 'role unknown'}: {stage}{by}"


def _paths_told(paths: Iterable[Shown]) -> list[str]:
    lines = []
    for path in paths:
        via = ", ".join(each["name"] for each in path["via"])
        lines.append(f"  {path['to']['name']}{f' through {via}' if via else ''}")
        lines += [f"      {why}" for why in path["why"]]
    return lines or ["  nobody you know leads there yet"]


def _held_told(hold: Shown) -> str:
    until = f"until {hold['until']}" if hold["until"] else "for good"
    return f"  {hold['play']} to {hold['person']['name']}, {until}: {hold['why']}"


def _touch_told(touch: Shown) -> str:
    sign = "<" if touch["direction"] == "in" else ">"
    what = touch["what"].replace("_", " ")
    return f"  {touch['at']}  {sign} {touch['person']['name']}: {what}"
