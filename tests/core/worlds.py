"""Small worlds by hand: a cast with sensible defaults, and what happened as one line each.

The company is Acme in London; September 2025 starts on a Monday and has no public holiday there.
Ruth recruits, Hana is the hiring manager, Ivo and Ines interview, Cleo coordinates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any, get_args, get_type_hints

from afterword.core.planning.moves import Hold, Move, Occasion, Plan
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.worktime import zone_info
from afterword.core.world import (
    Away,
    Bond,
    Channel,
    Closed,
    Company,
    Interview,
    Member,
    Moment,
    Outcome,
    Owner,
    Person,
    Place,
    Promise,
    Pursuit,
    Request,
    Role,
    Stage,
    Touch,
    World,
)

LONDON, BERLIN, NEW_YORK = "Europe/London", "Europe/Berlin", "America/New_York"
COUNTRIES = {LONDON: "GB", BERLIN: "DE", NEW_YORK: "US"}
OWNER = Owner("Robin Vale", ("robin@vale.example",), LONDON, "GB")
CAST: Mapping[str, Role] = {
    "ruth": "recruiter",
    "hana": "hiring_manager",
    "ivo": "interviewer",
    "ines": "interviewer",
    "cleo": "coordinator",
}
_numbers = count()


def at(text: str, zone: str = LONDON) -> datetime:
    """2025-09-10 14:00, in the zone."""
    return datetime.fromisoformat(text).replace(tzinfo=zone_info(zone))


def person(ref: str, company: str = "acme", zone: str = LONDON, **more: Any) -> Person:
    more.setdefault("emails", (f"{ref}@{company}.example",))
    place = Place(zone, COUNTRIES[zone], "said")
    name = more.pop("name", ref.title())
    return Person(id=ref, name=name, place=place, company=company, company_name=company, **more)


def pursuit(
    stage: Stage = "interviewing",
    members: Mapping[str, Role] = CAST,
    ref: str = "role",
    company: str = "acme",
    **more: Any,
) -> Pursuit:
    more.setdefault("opened", at("2025-08-01 10:00"))
    roles = tuple(Member(person, role) for person, role in sorted(members.items()))
    return Pursuit(ref, company, company.title(), "Engineer", stage, roles, **more)


def interview(start: str, *people: str, hours: float = 1, **more: Any) -> Interview:
    """A confirmed interview; its id is its start."""
    begins = at(start, more.pop("zone", LONDON))
    more = {"id": start, "pursuit": "role", "company": "acme", "status": "confirmed", **more}
    end = begins + timedelta(hours=hours)
    return Interview(
        start=begins, end=end, title="Interview", where="", interviewers=people, **more
    )


def wrote(person: str, when: str, what: str = "enquiry", **more: Any) -> Touch:
    """The user wrote; enquiries, other letters and invitations were not asked for."""
    unasked = what in ("enquiry", "closing", "other", "invitation", "introduction_ask")
    channel: Channel = "linkedin" if what in ("invitation", "like", "comment") else "email"
    more = {"unasked": unasked, "channel": channel, **more}
    return _touch(person, when, direction="out", what=what, **more)


def heard(person: str, when: str, what: str = "letter", **more: Any) -> Touch:
    """They wrote."""
    return _touch(person, when, direction="in", what=what, **{"channel": "email", **more})


def _touch(person: str, when: str, **more: Any) -> Touch:
    return Touch(
        id=more.pop("id", f"touch {next(_numbers):04}"),
        at=at(when, more.pop("zone", LONDON)),
        person=person,
        **{"company": "acme", "pursuit": "role", **more},
    )


def promised(by: str, said: str, person: str = "ruth", **more: Any) -> Promise:
    more = {"id": f"promise {by}", "pursuit": "role", "company": "acme", "open": True, **more}
    return Promise(
        person=person, by=date.fromisoformat(by), said_at=at(said), quote="we will", **more
    )


def asked(what: str, said: str, person: str = "ruth", due: str = "", **more: Any) -> Request:
    more = {"id": f"request {what}", "pursuit": "role", "company": "acme", **more}
    more.setdefault("through", person)
    day = date.fromisoformat(due) if due else None
    return Request(person=person, what=what, due=day, said_at=at(said), quote="please", **more)


def outcome(kind: str, said: str, person: str = "ruth", **more: Any) -> Outcome:
    more = {"id": f"{kind} {said}", "pursuit": "role", "company": "acme", **more}
    return Outcome(kind=kind, person=person, said_at=at(said), quote=kind, **more)


def away(person: str, since: str, until: str = "", **more: Any) -> Away:
    day = date.fromisoformat(until) if until else None
    return Away(f"away {person}", person, at(since), day, **more)


def closed(whom: Any, person: str = "ruth", said: str = "2025-09-01 10:00", **more: Any) -> Closed:
    more = {"id": f"closed {whom}", "company": "acme", "pursuit": "role", **more}
    return Closed(whom=whom, person=person, said_at=at(said), quote="please do not", **more)


def noted(person: str, interview: str, text: str = "the test rig") -> Moment:
    return Moment(f"moment {person} {interview} {text}", interview, person, "talked", text)


def world(now: str | datetime, *things: Any, owner: Owner = OWNER) -> World:
    """A world of these things and the cast, each thing in the field of its kind."""
    moment = at(now) if isinstance(now, str) else now
    kinds = {
        get_args(hint)[0]: name
        for name, hint in get_type_hints(World).items()
        if str(hint).startswith("tuple") and name in {f.name for f in fields(World)}
    }
    kinds[Bond] = "bonds"  # a sequence, worked out when asked for
    filled: dict[str, tuple[Any, ...]] = {}
    people = {one: person(one) for one in CAST}
    companies = {"acme": Company("acme", "Acme", ("acme.example",))}
    for thing in things:
        if isinstance(thing, Person):
            people[thing.id] = thing
        elif isinstance(thing, Company):
            companies[thing.id] = thing
        else:
            name = kinds[type(thing)]
            filled[name] = (*filled.get(name, ()), thing)
    return World(owner, moment, people, companies, **filled)


def today(now: str | datetime, *things: Any, policy: Policy | None = None, **more: Any) -> Plan:
    """The plan of a small world at its now."""
    made = world(now, *things, owner=more.pop("owner", OWNER))
    return plan(made, policy or Policy(), made.now, **more)


def listed(plan: Plan) -> list[tuple[str, str, str]]:
    """(play, person, occasion) of each move, in the plan's order."""
    return [(m.play, m.person, m.occasion.kind) for m in plan.moves]


def move(plan: Plan, play: str, person: str) -> Move:
    (found,) = [m for m in plan.moves if (m.play, m.person) == (play, person)]
    return found


def hold(plan: Plan, play: str, person: str) -> Hold:
    (found,) = [h for h in plan.holds if (h.move.play, h.move.person) == (play, person)]
    return found


def by_hand(play: Any = "achievement", person: str = "hana", **more: Any) -> Move:
    """A move that no play proposed, to be held against a guardrail."""
    when = more.pop("when", at("2025-09-01 09:00"))
    more = {
        "id": f"{play} {person}",
        "channel": "email",
        "company": "acme",
        "pursuit": "role",
        "occasion": Occasion("achievement", "ref", "something done"),
        "due": None,
        "latest": None,
        "cost": 0.5,
        **more,
    }
    return Move(play=play, person=person, earliest=when, best=when, **more)
