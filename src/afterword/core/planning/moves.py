"""Moves, holds and plans: what planning decides, with its reasons as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from afterword.core.world import Channel

# Needs of a move (`Move.needs`) without which something that was asked for is not here.
LACKING = frozenset({"material", "permission", "consent"})
PlayName = Literal[
    "thank_you",
    "connect",
    "materials",
    "network",
    "achievement",
    "check_in",
    "introduction",
    "news",
]
OccasionKind = Literal[
    "interview",
    "rejection",
    "offer",
    "withdrawal",
    "promise",  # a promised date that ran out
    "silence",  # no date was promised, and nothing came
    "closing",  # the closing line
    "request",
    "achievement",
    "news",
    "event",
    "keep_in_touch",  # a closed pursuit that left the door open
    "company",  # introductions: a company of a pursuit
    "outcome",  # how it went, for connectors and references
    "briefing",
    "renewal",  # a reference's yes that is about to end
    "help",
]


@dataclass(frozen=True, slots=True)
class Occasion:
    """The reason that makes a contact worth the other's time."""

    kind: OccasionKind
    ref: str  # id of the fact, interview, item …
    text: str  # "interview on 10 March"; a title for items and achievements


def letter_kind(play: str, occasion: str, kind: str = "") -> str:
    """What a move's letter is for, in the words of core.facts.LETTER_KINDS; "invitation" or
    "comment" for one. `kind` is the letter's own, where it is known: one of
    core.letters.outline.KINDS.

    What a connector is told afterwards is thanks.
    """
    if kind in _OF_KIND:
        return _OF_KIND[kind]
    match play, occasion:
        case "thank_you", "rejection":
            return "gracious"
        case "thank_you", "offer":
            return "answer"
        case "thank_you", "withdrawal":
            return "withdrawal"
        case "check_in", "closing":
            return "closing"
        case "introduction", "company":
            return "introduction_ask"
        case _:
            return _LETTERS.get(play, "other")


# Kinds that do something else than what their move is listed for. To ask whether something may be
# sent sends nothing yet.
_OF_KIND = {
    "accept": "acceptance",
    "decline": "withdrawal",
    "comment": "comment",
    "ask_permission": "other",
}
_LETTERS = {
    "thank_you": "thank_you",
    "connect": "invitation",
    "materials": "materials",
    "check_in": "enquiry",
    "introduction": "thank_you",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, as data: an id and its values; the doors make the sentence (core.planning.words)."""

    id: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a move that was chosen brings and takes, in the unit of the plan's worth: one is the
    whole attention of a hiring manager at the decision (DESIGN §7; a model, no probability).

    `day` is the plan's; `today` and `day_after` are what it would bring in all on these days
    instead, None where it can't go then. `nearest` is the guardrail that held it last, until
    `free_since`; "" where none did in the last weeks.
    """

    presence: float
    price: float
    worth: float  # of what is done for its own sake, such as a question that is due
    day: date
    today: float | None = None
    day_after: float | None = None
    nearest: str = ""
    free_since: datetime | None = None

    @property
    def net(self) -> float:
        """What it brings in all."""
        return self.presence - self.price + self.worth


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the user could do.

    `cost` is what it takes of the other's welcome (DESIGN §7); `weight` orders people within a
    play: the one who decides first. `unasked` and `obligation` are DESIGN §5 and §6's words. Times
    are aware, in the recipient's zone; `latest` None: it does not run out; `due` None: nothing was
    promised.
    """

    id: str  # of play, person and occasion: core.planning.ids.move_id
    play: PlayName
    channel: Channel
    person: str  # Person.id
    company: str  # Company.id
    pursuit: str
    occasion: Occasion
    earliest: datetime
    best: datetime
    due: datetime | None
    latest: datetime | None
    leaves_at: datetime | None = (
        None  # when an approved mail would leave; None where it leaves by hand
    )
    obligation: bool = False
    unasked: bool = True
    cost: float = 0.0
    weight: float = 0.0
    why: tuple[Reason, ...] = ()
    needs: tuple[str, ...] = ()
    state: str = "open"  # "handed_over": waits for the user's word that it went
    weighed: Weighed | None = None  # of an unasked move that the plan chose
    details: Mapping[str, Any] = field(
        default_factory=dict
    )  # what the outline needs: request what, note or not …


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one guardrail says of one move: pass, or hold until then (None: never)."""

    rule: str
    until: datetime | None
    why: Reason


@dataclass(frozen=True, slots=True)
class Hold:
    """A move that must wait or not happen. `rule` ends last; `also` are the others that hold it.

    `final`: among them is one that the user can't overrule (DESIGN §6).
    """

    move: Move
    rule: str
    until: datetime | None  # start of the recipient's working day on which it would pass
    why: Reason
    also: tuple[str, ...] = ()
    final: bool = False
    # What would end it: "date", "reply", "permission", "their_word", "your_word", "notes", …
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """A move that may go and is not made: it would take more than it brings."""

    move: Move
    why: Reason


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nothing today, and why that is right."""

    why: Reason
    next: datetime | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is worth doing, and what is held back."""

    at: datetime
    moves: tuple[Move, ...]
    holds: tuple[Hold, ...]
    quiet: Quiet | None = None
    left: tuple[Left, ...] = ()
    doubts: tuple[Reason, ...] = ()  # what contradicts itself in what is known
    # The moment that the plan gives each unasked move that it chose, over its whole horizon.
    days: Mapping[str, datetime] = field(default_factory=dict)
    # What was worked out for each circle, for the next plan at the same time to take over.
    memo: object = field(default=None, compare=False, repr=False)
