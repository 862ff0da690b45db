"""Outlines made by hand, for tests of what looks at them."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.core.letters.points import Outline, Point, Window
from afterword.core.planning.moves import Move, Occasion

NOW = datetime(2031, 5, 20, 10, 0, tzinfo=UTC)


def outline_of(*points: Point, language: str = "en", window: Window | None = None) -> Outline:
    """A letter to Odile that says these points."""
    move = Move(
        id="m1",
        play="thank_you",
        channel="email",
        person="p1",
        company="c1",
        pursuit="u1",
        occasion=Occasion("interview", "talk", "interview on 19 May"),
        earliest=NOW,
        best=NOW,
        due=None,
        latest=None,
    )
    return Outline(
        move=move,
        channel="email",
        register="informal",
        to="odile@quayside.example",
        person="p1",
        addressee="Odile",
        owner="Ines Carvalho",
        subject=Point("subject_thanks", {"day": NOW.date()}),
        points=points,
        window=window or Window(20, 120, 180),
        language=language,
        kind="thank_you",
    )
