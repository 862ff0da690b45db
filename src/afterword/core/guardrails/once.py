"""`once`: the same achievement, item, material or invitation goes to a person once."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good what this person has had already."""
    if not _had(move, situation):
        return None
    return RULE.hold(None, "had_already", who=situation.name(move.person), play=move.play)


def _had(move: Move, situation: Situation) -> bool:
    index, person = situation.index, move.person
    if move.play == "connect":
        known = index.people.get(person)
        connected = known is not None and known.connected_since is not None
        invited = any(t.what == "invitation" for t in situation.with_person(person))
        return connected or invited
    told, sent = index.common.told, index.common.sent_to
    if (move.occasion.ref, person) in told or (move.details.get("achievement"), person) in told:
        return True
    return any((material, person) in sent for material in move.details.get("materials", ()))


RULE = Rule("once", "Nobody is told or sent the same thing twice.", check)
