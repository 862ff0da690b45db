"""Worlds for the planner's benches: pursuits with their people and what has happened, seeded."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from afterword.core.world import (
    Achieved,
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
    Touch,
    World,
)

NOW = datetime(2031, 5, 20, 8, 0, tzinfo=UTC)
OWNER = Owner("Ines Carvalho", ("ines@carvalho.example",), "Europe/Lisbon", "PT")
PLACES = (
    Place("Europe/Lisbon", "PT", "said"),
    Place("Europe/Berlin", "DE", "said"),
    Place("America/New_York", "US", "said"),
    Place("Asia/Dubai", "AE", "said"),
)
ROLES = ("recruiter", "hiring_manager", "interviewer", "interviewer")
MATTERS = ("streaming replay", "forecast drift", "depot planning", "alert fatigue")


def world(seed: int, people: int, pursuits: int) -> World:
    """So many people in so many pursuits; whoever is left over works at one of the companies."""
    chance = random.Random(seed)
    everyone: dict[str, Person] = {}
    companies: dict[str, Company] = {}
    things: dict[str, list[object]] = {}
    a_pursuit = max(2, min(len(ROLES), people // max(1, pursuits)))
    for number in range(pursuits):
        company = f"company{number}"
        companies[company] = Company(company, company.title())
        place = chance.choice(PLACES)
        team = [f"{company}-{n}" for n in range(a_pursuit)]
        for one in team:
            everyone[one] = _person(one, company, place)
        for name, thing in _pursuit(number, company, team, chance):
            things.setdefault(name, []).append(thing)
    for number in range(len(everyone), people):
        company = f"company{chance.randrange(pursuits)}"
        who = f"acquaintance{number}"
        since = date(2020 + number % 9, 1, 1)
        everyone[who] = _person(who, company, PLACES[number % 4], since=since)
        for n in range(chance.choice((0, 0, 2, 4))):
            at = NOW - timedelta(days=chance.randint(30, 900), minutes=n)
            touch = _touch(f"{who} {n}", at, who, company, "", "letter" if n % 2 else "other")
            things.setdefault("touches", []).append(touch)
    for n, matter in enumerate(MATTERS[:2]):
        done = Achieved(f"done{n}", f"A talk on {matter}", NOW.date(), None, f"about {matter}")
        things.setdefault("achievements", []).append(done)
    filled = {name: tuple(some) for name, some in things.items()}
    return World(OWNER, NOW, everyone, companies, **filled)  # type: ignore[arg-type]


def _person(ref: str, company: str, place: Place, since: date | None = None) -> Person:
    return Person(
        id=ref,
        name=ref.title(),
        emails=(f"{ref}@{company}.example",),
        place=place,
        company=company,
        company_name=company.title(),
        connected_since=since,
    )


def _touch(ref: str, at: datetime, person: str, company: str, pursuit: str, what: str) -> Touch:
    out = what not in ("letter", "reply")
    return Touch(
        id=ref,
        at=at,
        person=person,
        direction="out" if out else "in",
        channel="email",
        what=what,
        company=company,
        pursuit=pursuit,
        unasked=what in ("other", "enquiry"),
    )


def _pursuit(
    number: int, company: str, team: list[str], chance: random.Random
) -> Iterator[tuple[str, object]]:
    """One pursuit: a talk with all but the recruiter, thanks, often a promise, sometimes an end."""
    ref = f"pursuit{number}"
    met = NOW - timedelta(days=chance.randint(0, 25), hours=chance.randint(1, 8))
    ended = chance.random() < 0.15
    members = tuple(Member(p, ROLES[n]) for n, p in enumerate(team))  # type: ignore[arg-type]
    yield (
        "pursuits",
        Pursuit(
            id=ref,
            company=company,
            company_name=company.title(),
            role="Engineer",
            stage="rejected" if ended else "deciding",
            members=members,
            opened=met - timedelta(days=9),
            ended=NOW - timedelta(days=1) if ended else None,
        ),
    )
    talk = f"talk{number}"
    yield (
        "interviews",
        Interview(
            id=talk,
            pursuit=ref,
            company=company,
            start=met - timedelta(hours=1),
            end=met,
            status="confirmed",
            title="Interview",
            where="",
            interviewers=tuple(team[1:]),
            debriefed=True,
        ),
    )
    recruiter = team[0]
    for n, days in enumerate((9, 8)):
        what = "other" if n else "letter"
        at = met - timedelta(days=days)
        yield "touches", _touch(f"{ref} word {n}", at, recruiter, company, ref, what)
    for person in team[1:]:
        matter = chance.choice(MATTERS)
        yield "moments", Moment(f"{talk} {person}", talk, person, "talked", f"worries: {matter}")
        if chance.random() < 0.8:
            at = met + timedelta(hours=5)
            yield "touches", _touch(f"{talk} {person}", at, person, company, ref, "thank_you")
    if chance.random() < 0.7:
        by = (met + timedelta(days=chance.choice((7, 10, 14, 30)))).date()
        said = met + timedelta(hours=20)
        yield (
            "promises",
            Promise(f"{ref} p", ref, company, recruiter, by, said, "we will", not ended),
        )
        yield "touches", _touch(f"{ref} promise", said, recruiter, company, ref, "letter")
    if ended:
        at = NOW - timedelta(days=1)
        yield "outcomes", Outcome(f"{ref} no", "rejection", ref, company, recruiter, at, "sorry")
