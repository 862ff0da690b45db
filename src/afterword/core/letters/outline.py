"""What a letter must say to this person, each point with the fact or moment it rests on.

An outline holds no wording: a writer makes the words, and the checks compare both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from afterword.core.errors import RefusedError
from afterword.core.letters.case import Case
from afterword.core.letters.kinds.along import with_achievement, with_news
from afterword.core.letters.kinds.asking import ASK_KINDS, ask_kinds
from afterword.core.letters.kinds.check_in import check_in
from afterword.core.letters.kinds.connectors import (
    advice,
    introduction,
    word,
)
from afterword.core.letters.kinds.endings import gracious, withdrawal
from afterword.core.letters.kinds.giving import (
    ask_permission,
    keep_in_touch,
    may_ask,
    needs_of,
    offer_help,
)
from afterword.core.letters.kinds.glad import comment, congratulation, is_glad, may_comment
from afterword.core.letters.kinds.invitation import invitation
from afterword.core.letters.kinds.materials import materials
from afterword.core.letters.kinds.offers import accept, decline, offer
from afterword.core.letters.kinds.others import achievement, event, help_given, news
from afterword.core.letters.kinds.thanks import thank_you
from afterword.core.letters.orders import without_orders
from afterword.core.letters.points import Outline
from afterword.core.planning.moves import Move
from afterword.core.planning.policy import COSTS
from afterword.core.world import World

Kind = Callable[[Case], Outline]

# What each kind is made by; the names are stored and shown.
KINDS: Mapping[str, Kind] = {
    "thank_you": thank_you,
    "gracious": gracious,
    "offer": offer,
    "accept": accept,
    "decline": decline,
    "withdrawal": withdrawal,
    "invitation": invitation,
    "check_in": check_in,
    "materials": materials,
    "ask_permission": ask_permission,
    "achievement": achievement,
    "news": news,
    "congratulation": congratulation,
    "comment": comment,
    "event": event,
    "keep_in_touch": keep_in_touch,
    "offer_help": offer_help,
    "introduction": introduction,
    "advice": advice,
    "word": word,
    "help_given": help_given,
}
# By play and occasion, else by play alone: the kinds that a letter may be. The first that fits is
# written unless the user chooses another.
_BY_OCCASION: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("thank_you", "rejection"): ("gracious",),
    ("thank_you", "offer"): ("offer", "accept", "decline"),
    ("thank_you", "withdrawal"): ("withdrawal",),
    ("materials", "request"): ("materials", "ask_permission"),
    ("network", "help"): ("help_given",),
    ("network", "keep_in_touch"): ("keep_in_touch", "offer_help", "ask_permission"),
    ("introduction", "company"): ASK_KINDS,
}
_BY_PLAY: Mapping[str, tuple[str, ...]] = {
    "thank_you": ("thank_you",),
    "connect": ("invitation",),
    "check_in": ("check_in",),
    "materials": ("materials",),
    "achievement": ("achievement", "ask_permission"),
    "news": ("congratulation", "news", "comment"),
    "network": ("event", "offer_help", "ask_permission"),
    "introduction": ("help_given",),
}
# What a kind needs beside its play and occasion; one that is not here always fits.
_FITS: Mapping[str, Callable[[Move, World], bool]] = {
    "congratulation": is_glad,
    "comment": may_comment,
    "ask_permission": may_ask,
    "offer_help": lambda move, world: (
        move.occasion.kind == "event" or bool(needs_of(world, move.person))
    ),
}


def kinds_of(move: Move, world: World | None = None) -> tuple[str, ...]:
    """The kinds that a move's letter may be, the one first that is written by itself.

    Without a world: all that its play and occasion allow.
    """
    allowed = _BY_OCCASION.get((move.play, move.occasion.kind), _BY_PLAY[move.play])
    if world is None or move.person not in world.people:
        return allowed
    if allowed == ASK_KINDS:
        return ask_kinds(move, world)
    return tuple(kind for kind in allowed if kind not in _FITS or _FITS[kind](move, world))


def as_kind(move: Move, kind: str) -> Move:
    """The move as a letter of that kind makes it: a comment is written on LinkedIn, by hand, where
    the item is, and costs what a visible act does.
    """
    if kind != "comment":
        return move
    details = {**move.details, "opens": move.details.get("url", "")}
    return replace(move, channel="linkedin", needs=(), cost=COSTS["comment"], details=details)


def outline(move: Move, world: World, kind: str = "") -> Outline:
    """The outline of a move's letter, of another `kind` where the user chose one.

    RefusedError where its person is no longer known, and for a kind that does not fit the move.
    """
    if move.person not in world.people:
        raise RefusedError("the person of this move is not known any more")
    fitting_kinds = kinds_of(move, world)
    if kind and kind not in fitting_kinds:
        raise RefusedError(f"this letter can't be {kind!r}; it can be {', '.join(fitting_kinds)}")
    chosen = kind or fitting_kinds[0]
    case = Case(as_kind(move, chosen), world, chosen)
    made = with_achievement(case, replace(KINDS[chosen](case), kind=chosen))
    made = with_news(case, made)
    return without_orders(made)
