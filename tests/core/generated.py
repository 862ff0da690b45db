"""Any worlds: two companies, their people in three zones, and whatever may have happened."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st
from tests.core.worlds import BERLIN, LONDON, NEW_YORK, at, person, pursuit, world

from afterword.core.world import (
    Achieved,
    Ask,
    Away,
    Closed,
    Interview,
    Invitation,
    Moment,
    Outcome,
    Promise,
    Request,
    Said,
    Stage,
    Touch,
    World,
)

# A Tuesday before a week with a German holiday, so that calendars differ.
NOW = at("2025-09-30 12:00")
ROLES = ("recruiter", "hiring_manager", "interviewer", "interviewer", "coordinator")
COMPANIES = ("acme", "brass")
PEOPLE = {c: tuple(f"{c}-{n}" for n in range(len(ROLES))) for c in COMPANIES}
OPEN: tuple[Stage, ...] = ("interviewing", "deciding", "silent")
TEXTS = ("streaming replay and batches", "replay of streaming data", "drawings on paper", "")
OUT = (
    "enquiry",
    "closing",
    "thank_you",
    "other",
    "answer",
    "materials",
    "like",
    "introduction_ask",
)


def past(days: int = 60) -> st.SearchStrategy[datetime]:
    """Some moment of the last days, to the quarter of an hour."""
    return st.integers(0, days * 96).map(lambda n: NOW - timedelta(minutes=15 * n))


def around(before: int, after: int) -> st.SearchStrategy[date]:
    return st.integers(-before, after).map(lambda n: NOW.date() + timedelta(days=n))


@st.composite
def touches(draw: st.DrawFn, company: str, number: int) -> Touch:
    out = draw(st.integers(0, 3)) > 0
    what = draw(st.sampled_from(OUT if out else ("letter", "reply", "accepted")))
    return Touch(
        id=f"{company} touch {number}",
        at=draw(past()),
        person=draw(st.sampled_from((*PEOPLE[company], *PEOPLE[company][:2] * 3))),
        direction="out" if out else "in",
        channel="linkedin" if what == "like" else "email",
        what=what,
        company=company,
        pursuit=draw(st.sampled_from((company, ""))),
        unasked=out and what in ("enquiry", "closing", "other", "like", "introduction_ask"),
    )


@st.composite
def interviews(draw: st.DrawFn, company: str, number: int) -> Interview:
    start = NOW + timedelta(hours=draw(st.integers(-24 * 9, 24) | st.integers(-24 * 40, 24 * 7)))
    who = draw(st.lists(st.sampled_from(PEOPLE[company]), min_size=1, max_size=4, unique=True))
    return Interview(
        id=f"{company} interview {number}",
        pursuit=company,
        company=company,
        start=start,
        end=start + timedelta(minutes=draw(st.sampled_from((30, 60, 90)))),
        status=draw(st.sampled_from(("confirmed", "confirmed", "tentative", "cancelled"))),
        title="Interview",
        where="",
        interviewers=tuple(who),
    )


@st.composite
def histories(draw: st.DrawFn, company: str) -> list[Any]:
    """Everything that happened with one company."""
    who = st.sampled_from(PEOPLE[company])
    # Mostly where something is open, for there the guardrails have work.
    stage = draw(st.sampled_from((*get_args(Stage), *OPEN * 4)))
    things: list[Any] = [
        pursuit(
            stage,
            dict(zip(PEOPLE[company], ROLES, strict=True)),  # type: ignore[arg-type]
            ref=company,
            company=company,
            ended=NOW - timedelta(days=draw(st.integers(0, 200))),
            door_open=draw(st.booleans()),
            resumes=draw(st.none() | around(20, 20)),
        )
    ]
    for one in PEOPLE[company]:
        zone = draw(st.sampled_from((LONDON, BERLIN, NEW_YORK)))
        connected = draw(st.sampled_from((None, None, None, date(2020, 1, 1))))
        emails = draw(st.sampled_from(((f"{one}@{company}.example",), ())))
        things.append(person(one, company, zone, connected_since=connected, emails=emails))
    things += [draw(touches(company, n)) for n in range(draw(st.integers(0, 8)))]
    things += [draw(interviews(company, n)) for n in range(draw(st.integers(0, 3)))]
    for n in range(draw(st.integers(0, 2))):
        by, opened = draw(around(20, 5)), draw(st.integers(0, 3)) > 0
        said = draw(past(30))
        things.append(
            Promise(f"{company} promise {n}", company, company, draw(who), by, said, "q", opened)
        )
    for kind in draw(st.lists(st.sampled_from(("offer", "on_hold", "rejection")), max_size=2)):
        said = draw(past(30))
        things.append(
            Outcome(f"{company} {kind} {said}", kind, company, company, draw(who), said, "")
        )
    for n in range(draw(st.integers(0, 2))):
        asker, what = draw(who), draw(st.sampled_from(("portfolio", "references")))
        due = draw(st.none() | around(5, 5))
        done = draw(st.none() | past(5))
        things.append(
            Request(
                f"{company} request {n}",
                company,
                company,
                asker,
                asker,
                what,
                due,
                draw(past(20)),
                "q",
                done,
            )
        )
    if draw(st.integers(0, 3)) == 0:
        things.append(
            Away(f"{company} away", draw(who), draw(past(20)), draw(st.none() | around(10, 9)))
        )
    if draw(st.integers(0, 5)) == 0:
        whom = draw(st.sampled_from(("person", "team", "company")))
        things.append(
            Closed(f"{company} closed", whom, draw(who), company, company, draw(past()), "")
        )
    for _ in range(draw(st.integers(0, 2))):
        things.append(Invitation(draw(who), draw(past(40)), with_note=draw(st.booleans())))
    things += [
        Moment(f"{company} moment {n}", f"{company} interview 0", draw(who), "talked", text)
        for n, text in enumerate(TEXTS[: draw(st.integers(0, 4))] * 2)
    ]
    if draw(st.integers(0, 3)) == 0:
        asked = draw(past())
        things.append(
            Ask(f"{company} ask", draw(who), company, asked, draw(st.none() | st.just(asked)))
        )
    return things


@st.composite
def worlds(draw: st.DrawFn, companies: tuple[str, ...] = COMPANIES) -> World:
    """A world of these companies and a few achievements."""
    things = [thing for company in companies for thing in draw(histories(company))]
    for n, text in enumerate(TEXTS[: draw(st.integers(0, 3))]):
        day = draw(around(70, 3))
        told = tuple(draw(st.lists(st.sampled_from(PEOPLE[companies[0]]), max_size=1)))
        things.append(Achieved(f"achievement {n}", f"Talk {n}", day, None, text, told))
    return world(NOW, *things)


def said(moves: list[str]) -> st.SearchStrategy[list[Said]]:
    """What the user may have said of these moves."""
    words = st.sampled_from(("done", "dismissed", "snoozed", "handed_over", "sent"))
    until = NOW + timedelta(days=2)
    one = st.builds(
        lambda move, what: Said(move, what, NOW - timedelta(hours=1), until=until),
        st.sampled_from(moves),
        words,
    )
    return st.lists(one, max_size=4) if moves else st.just([])
