"""`tact`: no congratulation on bad or private news; doubtful news counts as bad."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.world import News

GLAD = frozenset({"launch", "funding", "award", "office", "partner", "event"})


def is_glad(item: News) -> bool:
    """Whether it is known to be good news; what is doubtful counts as bad (DESIGN §5.8)."""
    return item.kind in GLAD and not item.sensitive


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good a note on news that is not known to be glad."""
    if move.play != "news":
        return None
    items = [n for n in situation.index.world.news if n.id == move.occasion.ref]
    if items and all(map(is_glad, items)):
        return None
    return RULE.hold(None, "not_glad", title=move.occasion.text)


RULE = Rule(
    "tact", "Bad or private news is good to know, and no reason to write.", check, plays=("news",)
)
