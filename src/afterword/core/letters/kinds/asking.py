"""Which of the three asks fits when, and why another does not.

Before an application advice or an introduction; after it a word as well; once the talks have begun
only advice on the team: no insider is asked to sway a live decision (DESIGN §5.7).
"""

from __future__ import annotations

from collections.abc import Mapping

from afterword.core.connectors import TALKS_ON
from afterword.core.planning.moves import Move
from afterword.core.world import Pursuit, World

ASK_KINDS = ("introduction", "word", "advice")
_LIVE = (
    "your talks have begun: nobody there is asked to sway the decision, and advice on the team is "
    "all that is fair to ask"
)
_OUTSIDE = "they work elsewhere, and can only bring you together with somebody there"
_EARLY = "you have not applied yet, and a word is for an application that is there to be read"


def ask_kinds(move: Move, world: World) -> tuple[str, ...]:
    """The kinds that may be asked for, the one first that is written by itself."""
    fitting = [kind for kind in ASK_KINDS if not why_not(kind, move, world)]
    wanted = move.details.get("wanted")
    return tuple(sorted(fitting, key=lambda kind: kind != wanted))


def refused_kinds(move: Move, world: World) -> Mapping[str, str]:
    """The kinds that may not, each with the reason in words."""
    reasons = {kind: why_not(kind, move, world) for kind in ASK_KINDS}
    return {kind: reason for kind, reason in reasons.items() if reason}


def why_not(kind: str, move: Move, world: World) -> str:
    """Why a kind may not be asked for now; "" where it may."""
    pursuit = next((p for p in world.pursuits if p.id == move.pursuit), None)
    if is_live(move, pursuit):
        return "" if kind == "advice" else _LIVE
    if move.details.get("outside"):
        return "" if kind == "introduction" else _OUTSIDE
    if kind == "word" and (pursuit is None or pursuit.stage != "applied"):
        return _EARLY
    return ""


def is_live(move: Move, pursuit: Pursuit | None) -> bool:
    """Whether somebody is deciding there: talks are agreed, or were."""
    return bool(move.details.get("live")) or (pursuit is not None and pursuit.stage in TALKS_ON)
