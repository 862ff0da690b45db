"""Worlds of the panels with what happened since, and a move for each of the newer kinds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from tests.core.letters.panels import START, move_for

from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import (
    Achieved,
    Gathering,
    News,
    Outcome,
    Person,
    Place,
    Request,
    Sendable,
    Stage,
    Touch,
    World,
)

HERE = Place("UTC", "GB", "said")
CONNECTED = date(2019, 3, 12)
DAY = START.date()


def since_then(world: World, *, stage: Stage = "offer") -> World:
    """The same search with an offer, news, an event, a friend there, and something to send."""
    (pursuit,) = world.pursuits
    name = world.companies["c"].name
    friend = Person(
        "friend",
        "Noor Haddad",
        ("noor@haddad.example",),
        HERE,
        company="c",
        company_name=name,
        connected_since=CONNECTED,
    )
    connection = Fact(
        id="connected",
        kind="connection",
        said_at=START,
        known_at=START,
        value={},
        quote="Noor Haddad, 12 Mar 2019",
        source=Source("export", "Connections.csv 4"),
        people=(Who("Noor Haddad", "noor@haddad.example"),),
    )
    shown = next((m.text for m in world.moments if m.person == "p0"), "work")
    return replace(
        world,
        people={**world.people, "friend": friend},
        pursuits=(replace(pursuit, stage=stage, door_open=stage == "rejected"),),
        outcomes=(
            Outcome("no", "rejection", pursuit.id, "c", "p0", START, "unfortunately"),
            Outcome("yes", "offer", pursuit.id, "c", "p0", START, "we offer you"),
        ),
        requests=(
            Request("asks", pursuit.id, "c", "p1", "p1", "rota plan", None, START, "", mine=False),
        ),
        materials=(Sendable("file", "work sample", f"On {shown[:40]}", 1, "one.pdf"),),
        achievements=(Achieved("did", "Course in shift planning finished", DAY, None, ""),),
        news=(
            News("item", "c", f"{name} opens in Leeds", "https://c.example/1", START, "office"),
            News("layoffs", "c", f"{name} lets go", "", START, "layoffs", sensitive=True),
            News("unread", "c", f"{name} does something", "", START),
        ),
        gatherings=(Gathering("fair", "Autumn Fair", START, None, "Hall 2"),),
        facts=(connection,),
    )


def made(
    world: World, play: str, kind: str, ref: str, person: str = "p0", **details: object
) -> Move:
    """A move of that occasion; needs may stand among the details."""
    needs = details.pop("needs", ())
    move = move_for(world, person, play, **details)
    occasion = Occasion(kind, ref, "occasion")  # type: ignore[arg-type]
    return replace(move, occasion=occasion, channel="email", due=None, needs=needs)  # type: ignore[arg-type]


def occasions(world: World) -> Iterator[tuple[str, World, Move]]:
    """Kind, world and move of each kind that is neither a thank-you nor a check-in."""
    offered = since_then(world)
    closed = since_then(world, stage="rejected")
    early = since_then(world, stage="applied")
    lacking = {"requests": ("asks",), "what": ("rota plan",), "needs": ("permission",)}
    for kind in ("offer", "accept", "decline"):
        yield kind, offered, made(offered, "thank_you", "offer", "yes")
    for kind in ("congratulation", "news", "comment"):
        yield kind, offered, made(offered, "news", "news", "item", url="https://c.example/1")
    if "p1" in world.people:
        yield (
            "ask_permission",
            offered,
            made(offered, "materials", "request", "asks", "p1", **lacking),
        )
    yield "offer_help", offered, made(offered, "network", "event", "fair")
    yield "keep_in_touch", closed, made(closed, "network", "keep_in_touch", "x", achievement="did")
    yield "keep_in_touch", closed, made(closed, "network", "keep_in_touch", "x", news="item")
    yield "keep_in_touch", closed, made(closed, "network", "keep_in_touch", "x")
    for kind in ("introduction", "advice", "word"):
        yield kind, early, made(early, "introduction", "company", "c", "friend")
    yield "advice", early, made(early, "introduction", "company", "c", "friend", live=True)
    through = {"outside": True, "to": "p0"}
    if "p0" in world.people:
        asked = made(early, "introduction", "company", "c", "friend", **through)
        yield "introduction", early, asked
    yield "help_given", offered, made(offered, "network", "help", "x", "friend")
    for more in ({}, {"asked_for": "word"}, {"asked_for": "advice"}, {"declined": True}):
        asked = made(offered, "introduction", "help", "x", "friend", **more)
        yield "help_given", offered, asked
    for end in ("talk", "nothing"):
        asked = made(offered, "introduction", "outcome", "x", "friend", end=end)
        yield "help_given", offered, asked
    for kind in ("no", "yes"):
        yield "help_given", offered, made(offered, "introduction", "outcome", kind, "friend")


def met_at_the_fair(world: World, person: str) -> World:
    """The same, where the two met at the event."""
    touch = Touch("there", START + timedelta(hours=1), person, "in", "in_person", "meeting")
    return replace(world, touches=(*world.touches, touch))
