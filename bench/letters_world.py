"""Worlds for bench/letters, made from a seed: a panel, its notes, and a move for every occasion."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

import letters_words as words

from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.letters.outline import KINDS, kinds_of
from afterword.core.names import title_of
from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion, OccasionKind, PlayName
from afterword.core.world import (
    Achieved,
    Ask,
    Company,
    Consent,
    Gathering,
    Interview,
    Member,
    Moment,
    News,
    Outcome,
    Owner,
    Permission,
    Person,
    Place,
    Promise,
    Pursuit,
    Request,
    Sendable,
    Touch,
    World,
)

OWNER = Owner("Ines Calloway", ("ines@calloway.example",), "UTC", "GB")
HELPER = "helper"
CONNECTED = date(2019, 3, 12)
PLACES = (("UTC", "GB"), ("America/Chicago", "US"), ("Asia/Tokyo", "JP"), ("Europe/Berlin", "DE"))


def world(seed: int, language: str = "en") -> World:
    """A panel of one to eight the evening after their interview, and all else that may happen.
    They write to the user in that language.
    """
    chance = random.Random(seed)
    names = chance.sample(words.NAMES, chance.randint(1, 8))
    company, role = chance.choice(words.COMPANIES), chance.choice(words.ROLES)
    start = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(
        days=chance.randint(0, 360), minutes=15 * chance.randint(0, 32)
    )
    people = {f"p{n}": _person(chance, n, name, company) for n, name in enumerate(names)}
    people = {key: replace(person, language=language) for key, person in people.items()}
    friend = _person(chance, 90, chance.choice(words.NAMES), company)
    people[HELPER] = replace(friend, id=HELPER, connected_since=CONNECTED)
    panel = tuple(people)[:-1]
    talk = Interview(
        id="talk",
        pursuit="role",
        company="c",
        start=start,
        end=start + timedelta(minutes=chance.choice((20, 30, 45, 60, 90))),
        status="confirmed",
        title="Interview",
        where="",
        interviewers=panel,
    )
    members = tuple(
        Member(p, "interviewer" if n else "hiring_manager") for n, p in enumerate(panel)
    )
    pursuit = Pursuit("role", "c", company, role, "deciding", members, start)
    moments = tuple(_moments(chance, panel))
    made = World(
        owner=replace(OWNER, premium=chance.random() < 0.2),
        now=talk.end + timedelta(hours=3),
        people=people,
        companies={"c": Company("c", company), "k": Company("k", "Kingfisher Mills")},
        pursuits=(pursuit,),
        interviews=(talk,),
        moments=moments,
    )
    return _eventful(chance, made, start, panel)


def _eventful(chance: random.Random, made: World, start: datetime, panel: tuple[str, ...]) -> World:
    asked, boss = chance.choice(words.ASKED), panel[0]
    who = chance.choice(panel)
    day, later = start.date(), start + timedelta(days=chance.randint(1, 9))
    name = made.companies["c"].name
    promise = Promise("says", "role", "c", boss, day + timedelta(days=9), start, "next week", True)
    return replace(
        made,
        promises=(promise,) if chance.random() < 0.6 else (),
        requests=(Request("asks", "role", "c", who, who, asked, None, start, f"the {asked}"),),
        permissions=(Permission("may", who, "c", "role", asked, True, start),),
        materials=(Sendable("file", asked, f"{asked.capitalize()} of 2026", 1, "one.pdf"),),
        consents=(Consent("consent", HELPER, True, None),),
        outcomes=(
            Outcome("no", "rejection", "role", "c", boss, later, "unfortunately"),
            Outcome("yes", "offer", "role", "c", boss, later, "we offer you"),
            Outcome("pause", "on_hold", "role", "c", boss, later, "on hold"),
        ),
        achievements=(Achieved("did", chance.choice(words.DONE), day, None, ""),),
        news=(
            News("item", "c", chance.choice(words.NEWS).replace("NAME", name), "", later, "launch"),
        ),
        gatherings=(Gathering("fair", chance.choice(words.EVENTS), later, None, "Hall 2"),),
        touches=(
            Touch("asked", later, boss, "out", "email", "enquiry", pursuit="role"),
            Touch("wrote", start, boss, "in", "email", "letter", pursuit="role"),
        ),
        asks=(Ask("ask", HELPER, "c", start),),
        facts=(_connection(made.people[HELPER], start),),
    )


def _connection(who: Person, at: datetime) -> Fact:
    return Fact(
        id="connected",
        kind="connection",
        said_at=at,
        known_at=at,
        value={},
        quote=f"{who.name}, 12 Mar 2019",
        source=Source("export", "Connections.csv 4"),
        people=(Who(who.name, who.emails[0]),),
    )


def _person(chance: random.Random, number: int, name: str, company: str) -> Person:
    zone, country = chance.choice(PLACES)
    return Person(
        f"p{number}",
        name,
        (f"p{number}@mail.example",),
        Place(zone, country, "said"),
        company="c",
        company_name=company,
        formal=chance.random() < 0.3,
        title=title_of(name),
    )


def _moments(chance: random.Random, panel: tuple[str, ...]) -> Iterator[Moment]:
    notes = chance.sample(words.NOTES, len(panel) + 1)
    lines = [(who, "talked", note) for who, note in zip(panel, notes, strict=False)]
    lines += [(panel[0], "talked", notes[-1])] if chance.random() < 0.4 else []
    lines += [("", "learned", chance.choice(words.LEARNED))]
    lines += [("", "bring", note) for note in chance.sample(words.BRING, 2)]
    for number, (person, heading, text) in enumerate(lines):
        if text:
            yield Moment(f"note-{number}", "talk", person, heading, text)


# Every occasion that the plays know, with what it needs: play, occasion, what it rests on, details.
OCCASIONS: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("thank_you", "rejection", "no", {}),
    ("thank_you", "offer", "yes", {}),
    ("thank_you", "withdrawal", "role", {}),
    ("thank_you", "withdrawal", "elsewhere", {}),
    ("check_in", "promise", "says", {"promise": "says", "nth": 1}),
    ("check_in", "promise", "asked", {"promise": "says", "nth": 2}),
    ("check_in", "silence", "talk", {"nth": 1}),
    ("check_in", "silence", "pause", {"nth": 1}),
    ("check_in", "closing", "asked", {"nth": 3}),
    ("check_in", "offer", "yes", {}),
    ("materials", "request", "asks", {"requests": ("asks",), "materials": ("file",)}),
    ("materials", "briefing", "asks", {"ask_consent": True}),
    ("materials", "briefing", "asks", {"ask_consent": False}),
    ("materials", "outcome", "yes", {"outcome": "offer"}),
    ("materials", "outcome", "no", {"outcome": "rejection"}),
    ("achievement", "achievement", "did", {"achievement": "did"}),
    ("network", "keep_in_touch", "did", {"achievement": "did"}),
    ("news", "news", "item", {"url": "https://news.example/1"}),
    ("materials", "request", "asks", {"requests": ("asks",), "needs": ("permission",)}),
    ("network", "event", "fair", {}),
    ("introduction", "company", "c", {}),
    ("introduction", "help", "ask", {}),
    ("introduction", "outcome", "no", {}),
)
TO_HELPERS = {"introduction", "briefing", "outcome"}
# The stage of a pursuit in which an occasion comes.
STAGES: dict[tuple[str, str], Any] = {
    ("introduction", "company"): "applied",
    ("network", "keep_in_touch"): "rejected",
    ("thank_you", "offer"): "offer",
}


def cases(made: World) -> Iterator[tuple[World, Move, str]]:
    """Thanks and an invitation to everybody, a move of each occasion in its world, and an odd one
    of each kind that none of these can be; each of every kind that it may be.
    """
    met: set[str] = set()
    for there, move in _occasions(made):
        lacks = bool(move.needs)  # a letter that waits for its file is no letter yet
        for kind in kinds_of(move, there)[lacks:]:
            met.add(kind)
            yield there, move, kind
    for move in _odd(made, made.interviews[0].interviewers[0], set(KINDS) - met):
        for kind in kinds_of(move, made):
            yield made, move, kind


def _occasions(made: World) -> Iterator[tuple[World, Move]]:
    panel = made.interviews[0].interviewers
    for person in panel:
        yield made, _move(made, person, "thank_you", "interview", "talk", {})
        yield made, _move(made, person, "connect", "interview", "talk", {})
    for play, kind, ref, details in OCCASIONS:
        asker = made.requests[0].person if kind == "request" else panel[0]
        person = HELPER if TO_HELPERS & {play, kind} and kind != "request" else asker
        if kind == "promise" and not made.promises:
            continue
        there = _at_stage(made, STAGES.get((play, kind), "deciding"))
        if "needs" in details:  # the user has not said yet that it is theirs to share
            there = replace(there, requests=(replace(made.requests[0], mine=False),))
        yield there, _move(there, person, play, kind, ref, details)


def _at_stage(made: World, stage: Any) -> World:
    (pursuit,) = made.pursuits
    return replace(made, pursuits=(replace(pursuit, stage=stage, door_open=stage == "rejected"),))


def _odd(made: World, person: str, missing: set[str]) -> Iterator[Move]:
    """Kinds that no occasion here is for: any play and occasion that may be one."""
    for play in get_args(PlayName):
        for kind in get_args(OccasionKind):
            found = _move(made, person, play, kind, "talk", {})
            try:
                fitting = set(kinds_of(found, made)) & missing
            except KeyError:
                continue
            if fitting:
                missing -= fitting
                yield found


def _move(
    made: World, person: str, play: str, kind: str, ref: str, details: dict[str, Any]
) -> Move:
    talk = made.interviews[0]
    occasion = Occasion(kind, ref, kind)  # type: ignore[arg-type]
    days = {"interview": "talk", "interviews": ("talk",)} if kind == "interview" else {}
    seed = f"{talk.start.isoformat()} {made.companies['c'].name}"
    return Move(
        id=move_id(play, f"{person} {seed}", occasion),  # type: ignore[arg-type]
        play=play,  # type: ignore[arg-type]
        channel="linkedin" if play == "connect" else "email",
        person=person,
        company="c",
        pursuit="role",
        occasion=occasion,
        earliest=talk.end,
        best=talk.end,
        due=talk.end + timedelta(days=6) if kind == "offer" and talk.start.day % 2 else None,
        latest=None,
        needs=details.get("needs", ()),
        details={**details, **days},
    )
