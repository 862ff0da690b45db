"""Outlines as values: what a letter must say, to whom, and on which facts each point rests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from afterword.core.letters.voice import PLAIN, Register, Voice
from afterword.core.planning.moves import Move
from afterword.core.world import Channel, Gender

# What a slot of a phrase is filled with: words as they are, a date written out, a list joined.
Value = str | date | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to be said. `kind` names the phrases that can say it, `values` fill their slots.

    `part` is the paragraph. `rank` 0 must be said; the others are left out, the highest first,
    where the letter would be too long. `spare` is said only where it would be too short.
    """

    kind: str
    values: Mapping[str, Value] = field(default_factory=dict)
    grounds: tuple[str, ...] = ()
    part: int = 0
    rank: int = 0
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """The message that a letter answers; ids without angle brackets."""

    message_id: str
    subject: str
    references: tuple[str, ...] = ()  # root first, the message itself last


@dataclass(frozen=True, slots=True)
class Window:
    """How long a letter of its kind is: `low` to `high` words, `cap` at most for own words.

    `characters` limits the whole text where the channel counts them; 0 for no such limit.
    """

    low: int
    high: int
    cap: int
    characters: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """All that a writer is given.

    Letters of one `family` (a panel) take their phrases by their `place` in it, so that no two take
    the same; others have no family. Where the channel counts characters, the points are
    alternatives, the best first. `enclosed` is a letter within the letter: the lines to be passed
    on to somebody else.
    """

    move: Move
    channel: Channel
    register: Register
    to: str  # an address, or a name where it goes by another channel; "" where it is missing
    person: str  # Person.id of whom the letter reaches
    addressee: str  # as the greeting names them: "Dr. Rao", "Priya"; "" where no name is known
    owner: str
    subject: Point
    points: tuple[Point, ...]
    window: Window
    family: str = ""
    place: int = 0
    reply: Reply | None = None
    attachments: tuple[str, ...] = ()  # titles of materials
    missing: tuple[str, ...] = ()  # what the user must give first
    enclosed: Outline | None = None
    gender: Gender = ""  # of the addressee, where somebody called them Mr or Ms
    language: str = "en"
    wanted: str = "en"  # of the thread: another where this kind is not written in that language
    kind: str = ""  # one of core.letters.outline.KINDS
    voice: Voice = PLAIN
    year: int = 0  # of now, where the person is: months of it are named without a year
    bare: bool = False  # no greeting and no name below: a comment that all can read
