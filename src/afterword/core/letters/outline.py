"""What a letter must say to this person, each point with the fact or moment it rests on.

An outline holds no wording: a writer makes the words, and the checks compare both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from afterword.core.errors import RefusedError
from afterword.core.letters.case import Case
from afterword.core.letters.kinds.check_in import check_in
from afterword.core.letters.kinds.endings import gracious, offer, withdrawal
from afterword.core.letters.kinds.invitation import invitation
from afterword.core.letters.kinds.materials import materials
from afterword.core.letters.kinds.others import achievement, event, introduction, news
from afterword.core.letters.kinds.thanks import thank_you
from afterword.core.letters.points import Outline
from afterword.core.planning.moves import Move
from afterword.core.world import World

Kind = Callable[[Case], Outline]

# By play and occasion, else by play alone.
_KINDS: Mapping[tuple[str, str], Kind] = {
    ("thank_you", "rejection"): gracious,
    ("thank_you", "offer"): offer,
    ("thank_you", "withdrawal"): withdrawal,
    ("network", "keep_in_touch"): achievement,
}
_PLAYS: Mapping[str, Kind] = {
    "thank_you": thank_you,
    "connect": invitation,
    "check_in": check_in,
    "materials": materials,
    "achievement": achievement,
    "news": news,
    "network": event,
    "introduction": introduction,
}


def outline(move: Move, world: World) -> Outline:
    """The outline of a move's letter; RefusedError where its person is no longer known."""
    if move.person not in world.people:
        raise RefusedError("the person of this move is not known any more")
    kind = _KINDS.get((move.play, move.occasion.kind), _PLAYS[move.play])
    return kind(Case(move, world))
