"""`permission`: no attachment, reference or material without a recorded yes."""

from __future__ import annotations

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.world import Request

# Letters about materials that send none: a reference is told whom to expect, asked anew,
# and told how it went.
SENDS_NOTHING = frozenset({"briefing", "renewal", "outcome"})


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold for good what was not asked for, was declined, or names a reference without consent."""
    for person in move.details.get("references", ()):
        if not consented(situation, person):
            return RULE.hold(None, "reference_consent", who=situation.name(person))
    sends = move.play == "materials" or bool(move.details.get("materials"))
    if not sends or move.occasion.kind in SENDS_NOTHING:
        return None
    whats = tuple(move.details.get("what", ()))
    words = sorted(
        (p for p in situation.index.world.permissions if p.person == move.person),
        key=lambda p: (p.said_at, p.id),
    )
    about = [p for p in words if p.what in whats or not p.what]
    asked = max((r.said_at for r in _requests(move, situation)), default=None)
    if about and not about[-1].granted and (asked is None or about[-1].said_at > asked):
        return RULE.hold(None, "declined", who=situation.name(move.person))
    if asked is None and not any(p.granted for p in about):
        return RULE.hold(None, "not_asked_for", who=situation.name(move.person))
    return None


def consented(situation: Situation, person: str) -> bool:
    """Whether a reference gave their own word, and it still holds (12 months, DESIGN §5.3)."""
    today = situation.day(person, situation.at)
    words = [c for c in situation.index.world.consents if c.person == person]
    return bool(words) and all(c.granted and (c.until is None or c.until >= today) for c in words)


def _requests(move: Move, situation: Situation) -> list[Request]:
    refs = {move.occasion.ref, *move.details.get("requests", ())}
    return [r for r in situation.index.requests.get(move.pursuit, ()) if r.id in refs]


RULE = Rule(
    "permission",
    "Only what they asked for or accepted is sent; a reference is named with their own yes.",
    check,
    final=frozenset({"reference_consent"}),
    ends_by=("permission",),
)
