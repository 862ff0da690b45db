"""Any worlds: two companies, their people in three zones, and whatever may have happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any, get_args

from hypothesis import strategies as st
from tests.core.worlds import BERLIN, LONDON, NEW_YORK, at, person, pursuit, world

from afterword.core.planning.moves import Move, Occasion, OccasionKind, PlayName, letter_kind
from afterword.core.planning.policy import COSTS
from afterword.core.world import (
    Achieved,
    Ask,
    Away,
    Closed,
    Consent,
    Interview,
    Invitation,
    Moment,
    News,
    Outcome,
    Permission,
    Promise,
    Pursuit,
    Request,
    Said,
    Stage,
    Touch,
    World,
)

# A Tuesday before a week with a German holiday, so that calendars differ.
NOW = at("2025-09-30 12:00")
ROLES = ("recruiter", "hiring_manager", "interviewer", "interviewer", "coordinator")
REFERENCE = "olga"  # the user's, so of every pursuit
COMPANIES = ("acme", "brass")
PEOPLE = {c: tuple(f"{c}-{n}" for n in range(len(ROLES))) for c in COMPANIES}
MEMBERS = {c: (*PEOPLE[c], f"{c}-connector", REFERENCE) for c in COMPANIES}
PARTS = (*ROLES, "connector", "reference")
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


_zones = st.sampled_from((LONDON, BERLIN, NEW_YORK))


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
        person=draw(st.sampled_from((*MEMBERS[company][:-1], *PEOPLE[company][:2] * 3))),
        direction="out" if out else "in",
        channel="linkedin" if what == "like" else "email",
        what=what,
        company=company,
        pursuit=draw(st.sampled_from((company, ""))),
        unasked=out and what in ("enquiry", "closing", "other", "like", "introduction_ask"),
        # Few, so that some letters go to several people.
        message_id=draw(st.sampled_from(("", "", f"{company} letter"))) if out else "",
        direct=draw(st.integers(0, 5)) > 0,
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
            dict(zip(MEMBERS[company], PARTS, strict=True)),  # type: ignore[arg-type]
            ref=company,
            company=company,
            ended=NOW - timedelta(days=draw(st.integers(0, 200))),
            door_open=draw(st.booleans()),
            resumes=draw(st.none() | around(20, 20)),
        )
    ]
    for one in PEOPLE[company]:
        zone = draw(_zones)
        connected = draw(st.sampled_from((None, None, None, date(2020, 1, 1))))
        emails = draw(st.sampled_from(((f"{one}@{company}.example",), ())))
        keep = draw(st.integers(0, 5)) == 0
        things.append(
            person(one, company, zone, connected_since=connected, emails=emails, keep_in_touch=keep)
        )
    connector = f"{company}-connector"
    things += [person(connector, company), person(REFERENCE, "former", referee=True)]
    things += [draw(touches(company, n)) for n in range(draw(st.integers(0, 8)))]
    things += [draw(interviews(company, n)) for n in range(draw(st.integers(0, 3)))]
    for n in range(draw(st.integers(0, 2))):
        by, opened = draw(around(20, 5)), draw(st.integers(0, 3)) > 0
        said = draw(past(30))
        things.append(
            Promise(f"{company} promise {n}", company, company, draw(who), by, said, "q", opened)
        )
    for kind in draw(
        st.lists(st.sampled_from(("offer", "on_hold", "rejection", "complaint")), max_size=2)
    ):
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
    things += draw(_words(company))
    for _ in range(draw(st.integers(0, 2))):
        things.append(Invitation(draw(who), draw(past(40)), with_note=draw(st.booleans())))
    things += [
        Moment(f"{company} moment {n}", f"{company} interview 0", draw(who), "talked", text)
        for n, text in enumerate(TEXTS[: draw(st.integers(0, 4))] * 2)
    ]
    helpers = st.sampled_from((connector, connector, *PEOPLE[company][:2]))
    for n in range(draw(st.integers(0, 3))):
        asked = draw(past(400))
        answered = draw(st.none() | st.just(asked))
        things.append(Ask(f"{company} ask {n}", draw(helpers), company, asked, answered))
    return things


@st.composite
def _words(draw: st.DrawFn, company: str) -> list[Any]:
    """What was said of sending things, and what the company's pages said."""
    things: list[Any] = []
    who = st.sampled_from(PEOPLE[company])
    for n in range(draw(st.integers(0, 2))):
        what, granted = draw(st.sampled_from(("portfolio", "", "plans"))), draw(st.booleans())
        things.append(
            Permission(
                f"{company} word {n}", draw(who), company, company, what, granted, draw(past(20))
            )
        )
    for n in range(draw(st.integers(0, 2))):
        kind = draw(st.sampled_from(("launch", "award", "layoffs", "other")))
        url, at = "https://news.example", draw(past(4))
        sensitive = draw(st.booleans())
        things.append(News(f"{company} news {n}", company, "News", url, at, kind, sensitive))
    return things


@st.composite
def worlds(draw: st.DrawFn, companies: tuple[str, ...] = COMPANIES) -> World:
    """A world of these companies and a few achievements."""
    things = [thing for company in companies for thing in draw(histories(company))]
    if draw(st.booleans()):
        until = draw(around(5, 300))
        things.append(Consent("consent", REFERENCE, draw(st.booleans()), until))
    for n, text in enumerate(TEXTS[: draw(st.integers(0, 3))]):
        day = draw(around(70, 3))
        told = tuple(draw(st.lists(st.sampled_from(PEOPLE[companies[0]]), max_size=1)))
        things.append(Achieved(f"achievement {n}", f"Talk {n}", day, None, text, told))
    return world(NOW, *things)


@st.composite
def silences(draw: st.DrawFn) -> World:
    """A world in which they have said nothing for long, so that a question or a last line is due,
    or nearly; sometimes with a little more that happened.
    """
    company = COMPANIES[0]
    recruiter, manager = PEOPLE[company][:2]
    days = sorted(draw(st.lists(st.integers(9, 75), min_size=1, max_size=3)), reverse=True)
    talk, *questions = (NOW - timedelta(days=day) for day in days)
    whom = draw(st.sampled_from((recruiter, recruiter, manager)))
    things: list[Any] = [
        pursuit(
            draw(st.sampled_from((*OPEN, "on_hold"))),
            dict(zip(MEMBERS[company], PARTS, strict=True)),  # type: ignore[arg-type]
            ref=company,
            company=company,
            resumes=draw(st.none() | around(20, 3)),
        ),
        Interview(
            id="talk",
            pursuit=company,
            company=company,
            start=talk - timedelta(hours=1),
            end=talk,
            status="confirmed",
            title="Interview",
            where="",
            interviewers=(recruiter, manager),
        ),
    ]
    things += [
        person(one, company if one != REFERENCE else "former", draw(_zones))
        for one in MEMBERS[company]
    ]
    things += [
        Touch(
            f"question {n}",
            at,
            whom,
            "out",
            "email",
            "enquiry",
            company,
            company,
            unasked=True,
        )
        for n, at in enumerate(questions)
    ]
    if draw(st.booleans()):
        by = draw(around(40, 0))
        said = talk + timedelta(hours=1)
        things.append(Promise("promise", company, company, whom, by, said, "q", open=True))
    if draw(st.booleans()):
        things.append(Outcome("hold", "on_hold", company, company, whom, draw(past(75)), ""))
    things += [draw(touches(company, n)) for n in range(draw(st.sampled_from((0, 0, 1, 2))))]
    if draw(st.integers(0, 3)) == 0:
        back = draw(st.none() | around(10, 9))
        things.append(Away("away", draw(st.sampled_from((whom, manager))), draw(past(20)), back))
    return world(NOW, *things)


@st.composite
def crowds(draw: st.DrawFn) -> World:
    """A world in which much has just happened between few people, so that every rule has work."""
    company = COMPANIES[0]
    few = PEOPLE[company][:2]
    who = st.sampled_from(few)
    day = draw(st.integers(1, 40))
    things: list[Any] = [
        pursuit(
            draw(st.sampled_from(("deciding", "interviewing", "silent", "on_hold", "offer"))),
            dict(zip(MEMBERS[company], PARTS, strict=True)),  # type: ignore[arg-type]
            ref=company,
            company=company,
        )
    ]
    things += [
        person(one, company if one != REFERENCE else "former", draw(_zones))
        for one in MEMBERS[company]
    ]
    for n in range(draw(st.integers(0, 4))):
        what = draw(st.sampled_from(("enquiry", "other", "invitation", "thank_you", "letter")))
        out = what != "letter"
        things.append(
            Touch(
                f"touch {n}",
                draw(past(day)),
                draw(who),
                "out" if out else "in",
                "email",
                what,
                company,
                company,
                unasked=out and what != "thank_you",
            )
        )
    match draw(st.sampled_from(("promise", "talk", "away", "asked", "told", "nothing"))):
        case "promise":
            by, said = draw(around(5, 5)), NOW - timedelta(days=41)
            things.append(Promise("promise", company, company, few[0], by, said, "q", open=True))
        case "talk":
            things.append(draw(interviews(company, 0)))
        case "away":
            back = draw(st.none() | around(6, 9))
            things.append(Away("away", draw(who), draw(past(5)), back, left=draw(st.booleans())))
        case "asked":
            connectors = st.sampled_from((f"{company}-connector", *few))
            asks = draw(st.lists(st.tuples(connectors, past(90)), min_size=1, max_size=4))
            things += [Ask(f"ask {n}", c, company, at, at) for n, (c, at) in enumerate(asks)]
        case "told":
            told = tuple(draw(st.lists(who, min_size=1, max_size=2, unique=True)))
            things.append(Achieved("done", "Talk", NOW.date(), None, "", told))
            kind = draw(st.sampled_from(("launch", "layoffs")))
            item = News("news", company, "News", "", NOW, kind, sensitive=draw(st.booleans()))
            things.append(item)
    return world(NOW, *things)


# What a play may propose: what it is about, and where the plan finds its occasion in the world.
_OCCASIONS: Mapping[PlayName, tuple[OccasionKind, ...]] = {
    "thank_you": ("rejection", "offer", "withdrawal"),
    "connect": ("interview",),
    "materials": ("request",),
    "check_in": ("promise", "silence", "closing", "offer"),
    "network": ("event", "keep_in_touch"),
    "achievement": ("achievement",),
    "introduction": ("company", "help"),
    "news": ("news",),
}
_ASKED = frozenset({"thank_you", "materials"})


@st.composite
def proposals(draw: st.DrawFn, made: World) -> list[Move]:
    """Anything that plays could propose in a world: whoever, whenever, however unwise."""
    plays = (*get_args(PlayName), "check_in", "check_in", "achievement", "network")
    return [
        draw(_proposal(made, draw(st.sampled_from(plays)), n))
        for n in range(draw(st.integers(1, 6)))
    ]


def each_proposal(made: World) -> Iterator[Move]:
    """Every play with every kind of occasion to those to whom most has happened."""
    (pursuit,) = made.pursuits
    company = pursuit.company
    who = (*PEOPLE[company][:2], f"{company}-connector")
    for play, kinds in _OCCASIONS.items():
        for kind, one, ref in product(kinds, who, sorted({*_refs(made, play)} - {""})):
            yield _move(pursuit, play, kind, one, ref, f"{play} {kind} {one} {ref}")


@st.composite
def _proposal(draw: st.DrawFn, made: World, play: PlayName, number: int) -> Move:
    pursuit = draw(st.sampled_from(made.pursuits))
    members = [m.person for m in pursuit.members]
    details: dict[str, Any] = {}
    if play == "materials":
        details = {"what": (draw(st.sampled_from(("portfolio", "plans"))),)}
        details["references"] = draw(st.sampled_from(((), (REFERENCE,))))
    proposed = _move(
        pursuit,
        play,
        draw(st.sampled_from(_OCCASIONS[play])),
        draw(st.sampled_from((*members, *members[:2] * 4))),
        draw(st.sampled_from(_refs(made, play))),
        f"move {number}",
    )
    return replace(
        proposed,
        leaves_at=NOW if play == "connect" and draw(st.integers(0, 3)) == 0 else None,
        weight=draw(st.sampled_from((0.3, 0.5, 1.0))),
        details=details,
    )


def _move(
    pursuit: Pursuit, play: PlayName, kind: OccasionKind, who: str, ref: str, name: str
) -> Move:
    asked = play in _ASKED or kind == "help"
    return Move(
        id=name,
        play=play,
        channel="linkedin" if play == "connect" else "email",
        person=who,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=Occasion(kind, ref, "something"),
        earliest=NOW,
        best=NOW,
        due=None,
        latest=None,
        obligation=asked,
        unasked=not asked,
        cost=0.0 if kind == "help" else COSTS.get(letter_kind(play, kind), 0.0),
    )


def _refs(made: World, play: PlayName) -> list[str]:
    """Ids of what a move of the play may rest on; seldom nothing at all."""
    fields = {"materials": made.requests, "achievement": made.achievements, "news": made.news}
    found = [thing.id for thing in fields.get(play, ())]
    return [*found * 4, "other", ""] if found else ["other", "other", "other", ""]


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
