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
    world = situation.index.world
    if move.play == "connect":
        known = situation.index.people.get(move.person)
        connected = known is not None and known.connected_since is not None
        invited = any(t.what == "invitation" for t in situation.with_person(move.person))
        return connected or invited
    refs = {move.occasion.ref, move.details.get("achievement")}
    if any(a.id in refs and move.person in a.told for a in world.achievements):
        return True
    sent = set(move.details.get("materials", ()))
    return any(
        m.id in sent and any(person == move.person for person, _ in m.sent_to)
        for m in world.materials
    )


RULE = Rule("once", "Nobody is told or sent the same thing twice.", check)
