"""What the user achieved: who knows it, whom it would answer, and the form that adds to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from afterword.core.planning.words import day_words
from afterword.core.world import World
from afterword.flows.achievements import achievements_shown
from afterword.web.contexts.forms import fields
from afterword.web.contexts.words import listed, local

NAMES = ("title", "when", "public_from", "text")


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody whom it answers, in words."""

    person: str  # Person.id
    who: str
    why: str
    said: str


@dataclass(frozen=True, slots=True)
class Kept:
    """One achievement, in words."""

    fact: str  # its id
    title: str
    when: str
    about: str
    note: str  # when it may be told, where that is not now
    told: str  # who knows it, or ""
    answers: tuple[Answered, ...]
    is_over: bool  # no news any more: whom it would have answered does not matter


def achievements(
    world: World, typed: Mapping[str, str], wrong: Mapping[str, str]
) -> dict[str, Any]:
    """Everything on the page."""
    today = local(world.now, world).date().isoformat()
    return {
        "kept": [_kept(each) for each in achievements_shown(world)],
        "achieved": fields(NAMES, dict(typed) or {"when": today}, wrong),
        "refusal": next((line for name, line in wrong.items() if name not in NAMES), ""),
        "today": today,
    }


def _kept(shown: dict[str, Any]) -> Kept:
    note = {
        "undated": "It has no date, so it is told to nobody",
        "ahead": f"Nobody hears of it before {_day(shown['public_from'] or shown['date'])}",
        "past": "Older than 60 days, so it is no news any more",
    }.get(shown["state"], "")
    told = [who["name"] or who["email"] for who in shown["told"]]
    return Kept(
        fact=shown["id"],
        title=shown["title"],
        when=_day(shown["date"]),
        about=shown["about"],
        note=note,
        told=f"Told to {listed(told)}" if told else "",
        answers=tuple(
            Answered(
                person=one["id"],
                who=f"{one['person']['name'] or one['person']['email']}, {one['company']}",
                why=f"{one['why'][:1].upper()}{one['why'][1:]}",
                said=one["said"],
            )
            for one in shown["answers"]
        ),
        is_over=shown["state"] == "past",
    )


def _day(text: str | None) -> str:
    if not text:
        return ""
    day = date.fromisoformat(text)
    return f"{day_words(day)} {day.year}"
