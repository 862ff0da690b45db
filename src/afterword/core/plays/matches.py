"""What of the user's would help somebody: what they asked or worry about, and the achievement or
write-up that answers it. By the same measure as an achievement that is told (core.plays.answers):
precision first, and the reason beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from afterword.core.planning.index import Index
from afterword.core.plays.answers import Answer, answers_in
from afterword.core.world import Achieved, Pursuit, Sendable, World


@dataclass(frozen=True, slots=True)
class Match:
    """Something of the user's that answers what one person said."""

    person: str  # Person.id
    pursuit: str
    kind: Literal["achievement", "material"]
    thing: str  # its id
    title: str
    about: str  # the matter, in their words
    answers: str  # core.plays.answers.Kind
    said: str
    ground: str  # id of what they said
    done: bool  # they have it, or were told
    score: float


def matches_of(world: World, index: Index | None = None) -> list[Match]:
    """All of them, person by person the best first. No rule of time or channel is looked at here:
    what may be sent, and when, is for the plays.
    """
    index = index or Index(world)
    told = {a.id: a.told for a in world.achievements}
    things = {m.id: m for m in world.materials if m.what != "reference"}
    known = (*world.achievements, *map(_as_achieved, things.values()))
    found: dict[tuple[str, str], Match] = {}
    for pursuit in index.pursuits.values():
        for answer in answers_in(index, pursuit, known):
            if answer.statement.kind == "role":
                continue  # nobody said it
            person, thing = answer.statement.person, answer.achieved.id
            material = things.get(thing)
            has = told[thing] if material is None else tuple(p for p, _ in material.sent_to)
            match = _match(answer, pursuit, material, done=person in has)
            best = found.get((person, thing))
            if best is None or best.score < match.score:
                found[person, thing] = match
    return sorted(found.values(), key=lambda m: (m.done, -m.score, m.person, m.thing))


def _match(answer: Answer, pursuit: Pursuit, material: Sendable | None, *, done: bool) -> Match:
    return Match(
        person=answer.statement.person,
        pursuit=pursuit.id,
        kind="achievement" if material is None else "material",
        thing=answer.achieved.id,
        title=answer.achieved.title,
        about=answer.about,
        answers=answer.statement.kind,
        said=answer.statement.text,
        ground=answer.statement.ground,
        done=done,
        score=answer.score,
    )


def _as_achieved(material: Sendable) -> Achieved:
    """A material as far as words are compared: its title, and what it was said to be good for."""
    return Achieved(material.id, material.title, None, None, " ".join(material.good_for))
