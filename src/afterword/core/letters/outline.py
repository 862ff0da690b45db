"""What a letter must say to this person, each point with the fact or moment it rests on.

An outline holds no wording: a writer makes the words, and the checks compare both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from afterword.core.errors import RefusedError
from afterword.core.letters.case import Case
from afterword.core.letters.kinds.check_in import check_in
from afterword.core.letters.kinds.endings import gracious, offer, withdrawal
from afterword.core.letters.kinds.invitation import invitation
from afterword.core.letters.kinds.materials import materials
from afterword.core.letters.kinds.others import achievement, event, introduction, news
from afterword.core.letters.kinds.thanks import thank_you
from afterword.core.letters.orders import without_orders
from afterword.core.letters.points import Outline
from afterword.core.planning.moves import Move
from afterword.core.world import World

Kind = Callable[[Case], Outline]

# What each kind is made by; the names are stored and shown.
KINDS: Mapping[str, Kind] = {
    "thank_you": thank_you,
    "gracious": gracious,
    "offer": offer,
    "withdrawal": withdrawal,
    "invitation": invitation,
    "check_in": check_in,
    "materials": materials,
    "achievement": achievement,
    "news": news,
    "event": event,
    "introduction": introduction,
}
# By play and occasion, else by play alone: the kinds that a letter may be. The first is written
# unless the user chooses another.
_BY_OCCASION: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("thank_you", "rejection"): ("gracious",),
    ("thank_you", "offer"): ("offer",),
    ("thank_you", "withdrawal"): ("withdrawal",),
    ("network", "keep_in_touch"): ("achievement",),
}
_BY_PLAY: Mapping[str, tuple[str, ...]] = {
    "thank_you": ("thank_you",),
    "connect": ("invitation",),
    "check_in": ("check_in",),
    "materials": ("materials",),
    "achievement": ("achievement",),
    "news": ("news",),
    "network": ("event",),
    "introduction": ("introduction",),
}


def kinds_of(move: Move) -> tuple[str, ...]:
    """The kinds that a move's letter may be, the one first that is written by itself."""
    return _BY_OCCASION.get((move.play, move.occasion.kind), _BY_PLAY[move.play])


def outline(move: Move, world: World, kind: str = "") -> Outline:
    """The outline of a move's letter, of another `kind` where the user chose one.

    RefusedError where its person is no longer known, and for a kind that does not fit the move.
    """
    if move.person not in world.people:
        raise RefusedError("the person of this move is not known any more")
    fitting = kinds_of(move)
    if kind and kind not in fitting:
        raise RefusedError(f"this letter can't be {kind!r}; it can be {', '.join(fitting)}")
    chosen = kind or fitting[0]
    return without_orders(replace(KINDS[chosen](Case(move, world)), kind=chosen))
