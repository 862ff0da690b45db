"""The best ways to somebody on a page: a picture, and the same as a list (`web/paths.html`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from afterword.core.connectors import resting
from afterword.core.planning.words import day_words
from afterword.core.ties.paths import Path
from afterword.core.ties.picture import MOST, picture_of, strength_word, varied
from afterword.core.ties.strength import GRADES, Ties
from afterword.core.world import Person, World
from afterword.flows.grade import UNSET
from afterword.flows.paths_shown import bond_words, tie_shown, tie_words
from afterword.records.queries.given_lists import Given
from afterword.web.contexts.fact import Trouble

_GRADES = (
    ("close", "Close"),
    ("good", "We know each other well"),
    ("some", "We know each other"),
    ("slight", "Hardly"),
    ("none", "Not at all"),
)
_OF_GRADE = {value: name for name, value in GRADES.items()}


def ways_on_page(world: World, found: Sequence[Path], goal: str) -> dict[str, Any]:
    """What `web/paths.html` draws and lists: the few best of these ways to `goal`, a name, over
    different people. Give it LOOKED_AT ways.
    """
    shown = varied(found)[:MOST]
    rest = resting(world)
    rests = {way.first.id: each for way in shown if (each := rest(way.first.id))}
    rows: list[dict[str, Any]] = []
    told: set[str] = set()
    for way in shown:
        each = rests.get(way.first.id)
        again = way.first.id in told  # what a second way over them begins with is told
        told.add(way.first.id)
        words = [] if again else tie_words(way.first, way.tie, world, way)
        made = (a.at for a in world.asks if a.connector == way.first.id and not a.offered)
        asked = max(made, default=None)
        rows.append(
            {
                "person": way.first.id if way.first.id in world.people else "",
                "name": way.first.name,
                "then": [person.name for person in _after(way)],
                "strength": strength_word(way.strength),
                "why": _sentences(words),
                "further": [_sentences([words]) for words in bond_words(way)],
                "asked": f"Asked on {day_words(asked.date())}." if asked else "Never asked.",
                "rests": each is not None,
                "until": day_words(each.until.date()) if each and each.until else "",
            }
        )
    return {"goal": goal, "picture": picture_of(shown, rests), "rows": rows}


def grade_words(grade: str) -> str:
    """The user's grade of a tie, as they said it."""
    if not grade:
        return "How well you know each other is as messages show."
    return f"How well you know each other: {dict(_GRADES).get(grade, grade).lower()}."


def tie_on_page(known: Person, world: World) -> dict[str, Any]:
    """What `web/tie.html` shows: the tie with somebody, each part of it, and the user's grade."""
    ties = Ties(world)
    tie = ties.of(known)
    chosen = _OF_GRADE.get(tie.grade, "") if tie.grade is not None else ""
    return {
        "word": strength_word(tie.value) if ties.is_known(known) else "",
        "value": f"{tie.value:.2f}",
        "parts": [
            {"words": f"{words[:1].upper()}{words[1:]}", "weight": _signed(weight)}
            for words, weight in tie_shown(known, tie, world)
        ],
        "grade": chosen,
        "grades": [(name, words, name == chosen) for name, words in _GRADES],
        "unset": UNSET,
    }


def given_by(
    known: Person, lists: Iterable[Given], trouble: Trouble | None = None
) -> dict[str, Any]:
    """The list of connections that somebody gave, if they did, and why one was refused."""
    handles = {*known.emails, *known.closed, *known.urls, known.name}
    given = next((each for each in lists if each.giver in handles), None)
    wrong = trouble.fields["file"] if trouble and trouble.about == "list" else ""
    words = ""
    if given is not None:
        people = "1 person" if given.people == 1 else f"{given.people} people"
        words = f"{people}, given on {day_words(given.given_at.date())}."
    return {"words": words, "wrong": wrong}


def _after(way: Path) -> list[Person]:
    """Whom they lead to."""
    return [person for person, _ in way.via[1:]] + ([way.to] if way.via else [])


def _sentences(words: Sequence[str]) -> str:
    text = "; ".join(words)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _signed(weight: float) -> str:
    return f"{'+' if weight >= 0 else '−'}{abs(weight):.1f}"
