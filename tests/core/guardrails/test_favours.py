"""Over weeks of any search no favour is asked too often, twice, or of the wrong person.

INTRODUCTION_WORLDS sets how many worlds are tried.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.worlds import BERLIN, LONDON, NEW_YORK, at, person, pursuit, world

from afterword.core.letters.outline import kinds_of
from afterword.core.planning.moves import Move
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.ties.given import with_given
from afterword.core.worktime import business_days_between, zone_info
from afterword.core.world import (
    Ask,
    Away,
    Closed,
    Company,
    GivenRow,
    Intended,
    Interview,
    Person,
    Pursuit,
    Touch,
    World,
)

WORLDS = int(os.environ.get("INTRODUCTION_WORLDS", "25"))
NOW = at("2025-09-30 12:00")
COMPANIES = ("acme", "brass", "cobalt", "delta")
CONNECTORS = tuple(f"friend {n}" for n in range(6))
GENEROUS = Policy(daily_limit=100)
LIVE = ("screening", "interviewing", "deciding", "silent", "on_hold")
STAGES = ("lead", "applied", "applied", "applied", "interviewing", "deciding", "offer", "rejected")

past = st.integers(0, 420 * 24).map(lambda n: NOW - timedelta(hours=n))
who = st.sampled_from(CONNECTORS)
where = st.sampled_from(COMPANIES)


@st.composite
def made_asks(draw: st.DrawFn, number: int) -> Ask:
    """One ask of the past, and whatever came of it."""
    asked = draw(past)
    then = asked + timedelta(days=draw(st.integers(1, 20)))
    heard = then if then <= NOW else None
    came = draw(st.sampled_from(("nothing", "answer", "yes", "no", "introduced")))
    return Ask(
        f"ask {number}",
        draw(who),
        draw(where),
        asked,
        answered_at=None if came == "nothing" else heard,
        introduced_at=heard if came == "introduced" else None,
        agreed_at=heard if came == "yes" else None,
        declined_at=heard if came == "no" else None,
        kind=draw(st.sampled_from(("advice", "introduction", "word"))),
    )


@st.composite
def friends(draw: st.DrawFn, one: str) -> list[Any]:
    """Somebody who may help: where they are, and whether the two ever wrote."""
    zone = draw(st.sampled_from((LONDON, BERLIN, NEW_YORK)))
    company = draw(st.sampled_from((*COMPANIES, *COMPANIES, "former")))
    since = draw(st.sampled_from((date(2020, 1, 1), date(2020, 1, 1), None)))
    found: list[Any] = [person(one, company, zone, connected_since=since)]
    both = ("out", "in") if draw(st.integers(0, 4)) else ("out",)
    for way in both:
        when = draw(past)
        # What they said long before any ask is no answer to it.
        early = when - timedelta(days=430)
        found.append(Touch(f"{one} {way}", early, one, way, "email", "letter"))  # type: ignore[arg-type]
    return found


@st.composite
def searches(draw: st.DrawFn) -> World:
    """Several companies, at whose doors the user stands or stood, and friends who may help."""
    things: list[Any] = [Company(c, c.title()) for c in COMPANIES]
    for company in COMPANIES:
        stage = draw(st.sampled_from(STAGES))
        members = {f"{company} boss": "hiring_manager"}
        if draw(st.integers(0, 3)) == 0:
            role = draw(st.sampled_from(("interviewer", "recruiter", "connector", "colleague")))
            members[draw(who)] = role
        opened = NOW - timedelta(days=draw(st.integers(0, 40)))
        ended = opened + timedelta(days=1) if stage == "rejected" else None
        things.append(
            pursuit(stage, members, ref=company, company=company, opened=opened, ended=ended)  # type: ignore[arg-type]
        )
        things.append(person(f"{company} boss", company))
        if draw(st.integers(0, 5)) == 0:
            start = NOW + timedelta(days=draw(st.integers(-5, 20)))
            talk = Interview(
                f"{company} talk", company, company, start, start, "confirmed", "", "", ()
            )
            things.append(talk)
    for one in CONNECTORS:
        things += draw(friends(one))
    things += [draw(made_asks(n)) for n in range(draw(st.integers(0, 6)))]
    for n in range(draw(st.integers(0, 2))):
        things.append(Intended(f"thought {n}", draw(who), draw(where), NOW))
    if draw(st.integers(0, 4)) == 0:
        things.append(Away("away", draw(who), draw(past), None, left=True))
    if draw(st.integers(0, 4)) == 0:
        whom, by = draw(st.sampled_from(("person", "team", "company"))), draw(who)
        things.append(Closed("closed", whom, by, draw(where), "", draw(past), ""))
    made = world(NOW, *things)
    return with_given(made, draw(st.lists(given_rows(), max_size=4)))


@st.composite
def given_rows(draw: st.DrawFn) -> GivenRow:
    """A row of a friend's list; the one who decides may stand on it, by a short name."""
    company = draw(where)
    name = draw(st.sampled_from(("Mia Unmet", "Tom Ash", f"{company} boss".title())))
    url = f"/in/{name.replace(' ', '').lower()}"
    return GivenRow(draw(who), name, url, "", company.title(), "Planner", None, f"list:{url}")


def silent(ask: Ask, known: World, when: datetime, mine: Iterable[Ask]) -> bool:
    """Whether seven business days of theirs have gone without a word, and none came since."""
    if any(a.answered_at and ask.at <= a.answered_at <= when for a in mine):
        return False
    place = known.people[ask.connector].place
    local = when.astimezone(zone_info(place.zone))
    first = ask.at.astimezone(zone_info(place.zone)).date()
    gone = business_days_between(first, local.date(), place.country)
    return ask.answered_at is None and gone > 7


def faults(move: Move, known: World, when: datetime, history: Iterable[Ask]) -> list[str]:
    """What is wrong with asking this now, counted anew from all asks so far."""
    asks = [a for a in history if a.at <= when]
    mine = [a for a in asks if a.connector == move.person]
    here = [a for a in mine if a.company == move.company]
    others = {a.connector for a in asks if a.company == move.company} - {move.person}
    roles = {m.role for p in known.pursuits for m in p.members if m.person == move.person} - {
        "connector",
        "reference",
        "colleague",
    }
    one: Person = known.people[move.person]
    door: Pursuit | None = next((p for p in known.pursuits if p.company == move.company), None)
    talks = [i for i in known.interviews if i.company == move.company]
    live = door is not None and (door.stage in LIVE or bool(talks))
    kinds = kinds_of(move, known)
    written = [t.direction for t in known.touches if t.person == move.person]
    found = {
        "once in 60 days": any(when - a.at < timedelta(days=60) for a in mine),
        "three a year": sum(when - a.at < timedelta(days=365) for a in mine) >= 3,
        "two for a company": len(others) >= 2,
        "after a no": any(a.declined_at and a.declined_at <= when for a in here),
        "after silence": any(silent(a, known, when, mine) for a in mine),
        "of the other side": bool(roles),
        "of a stranger": not {"in", "out"} <= set(written),
        "of who has left": any(
            a.left and a.person == one.id and one.company == move.company for a in known.away
        ),
        "of whom one must not write to": any(
            c.person == one.id if c.whom == "person" else c.company in (one.company, move.company)
            for c in known.closed
        ),
        "to sway a decision": live and kinds != ("advice",),
        "without their yes": live and "confirm" not in move.needs,
        "a word before the application": "word" in kinds and (not door or door.stage != "applied"),
        "of who decides": move.details.get("to")
        in {m.person for p in known.pursuits for m in p.members}
        or "Boss" in getattr(known.somebody(str(move.details.get("to") or "")), "name", ""),
        "after the end": door is not None and door.stage in ("offer", "accepted", "rejected"),
    }
    return [name for name, broken in found.items() if broken]


def asked_for(moves: Iterable[Move]) -> list[Move]:
    return [m for m in moves if (m.play, m.occasion.kind) == ("introduction", "company")]


@settings(max_examples=WORLDS)
@given(searches(), st.lists(st.integers(1, 30), max_size=3), st.data())
def test_no_favour_of_any_week_breaks_a_cap(
    made: World, waits: list[int], data: st.DataObject
) -> None:
    """Whatever is listed is asked, some answer, and weeks later one looks again."""
    when = NOW
    for wait in (0, *waits):
        when += timedelta(days=wait)
        made = replace(made, now=when)
        moves = asked_for(plan(made, GENEROUS, when).moves)
        assert len({m.person for m in moves}) == len(moves)
        assert len({m.company for m in moves}) == len(moves)
        for number, move in enumerate(moves):
            assert faults(move, made, when, made.asks) == []
            made = done(made, move, when, number, data.draw(st.sampled_from(("", "yes", "no"))))


def done(made: World, move: Move, when: datetime, number: int, answer: str) -> World:
    """The world in which it was asked, and answered the next day."""
    heard = when + timedelta(days=1) if answer else None
    ask = Ask(
        f"new {when} {number}",
        move.person,
        move.company,
        when,
        answered_at=heard,
        agreed_at=heard if answer == "yes" else None,
        declined_at=heard if answer == "no" else None,
    )
    sent = Touch(
        f"sent {when} {number}",
        when,
        move.person,
        "out",
        "email",
        "introduction_ask",
        unasked=True,
    )
    touches = (*made.touches, sent)
    if heard is not None:
        touches += (Touch(f"heard {when} {number}", heard, move.person, "in", "email", "reply"),)
    return replace(made, asks=(*made.asks, ask), touches=touches)


@settings(max_examples=WORLDS)
@given(searches())
def test_what_is_planned_for_the_coming_weeks_breaks_no_cap(made: World) -> None:
    """All of it together, each on the day that it is planned for."""
    found = plan(made, GENEROUS, NOW, days=28)
    days = {m.id: found.days.get(m.id, max(m.best, NOW)) for m in asked_for(found.moves)}
    history = list(made.asks)
    for move in sorted(asked_for(found.moves), key=lambda m: days[m.id]):
        when = days[move.id]
        assert faults(move, made, when, history) == []
        history.append(Ask(move.id, move.person, move.company, when, answered_at=when))
