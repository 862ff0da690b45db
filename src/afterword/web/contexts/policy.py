"""How forward to be, as Settings asks it: manners, quiet days, a limit, and who is an exception."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.core.planning.policy_words import MANNER_WORDS
from afterword.core.planning.settings import (
    MOST_A_DAY,
    WEEKDAYS,
    Answer,
    Choice,
    Settings,
    settings_from,
)
from afterword.core.planning.words import weekday_words
from afterword.core.world import World
from afterword.flows.policy_shown import choice_words, lessons_shown
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.forms import choices, fields
from afterword.web.contexts.words import day, local

MOST_LESSONS = 3  # at a time: nobody answers a list
# The form for everyone, and the one for somebody: what each can be refused for, in its order.
EVERYONE, SOMEBODY = "everyone", "somebody"
_NAMES = {EVERYONE: ("manner", "day", "daily_limit"), SOMEBODY: ("who", "exception")}


def policy_form(world: World, trouble: Trouble) -> dict[str, Any]:
    """The part of Settings; of a form that was refused, what was typed stays."""
    settings, today = settings_from(world.wishes), local(world.now, world).date()
    lessons = lessons_shown(world)
    typed = dict(trouble.typed) if trouble.about == EVERYONE else _as_kept(settings)
    chosen = {n for n in typed.get("weekdays", "").split(",") if n}
    standing = {d for d in typed.get("days", "").split(",") if d}
    somebody = trouble.typed if trouble.about == SOMEBODY else {"exception": "gentle"}
    manners = [(name, title) for name, (title, _) in MANNER_WORDS.items()]
    return {
        "manners": [
            (name, title, words, name == typed["manner"])
            for name, (title, words) in MANNER_WORDS.items()
        ],
        "weekdays": [
            (n, name[:3].capitalize(), name.capitalize(), str(n) in chosen)
            for n, name in enumerate(WEEKDAYS)
        ],
        "days": [
            (day.isoformat(), weekday_words(day), day.isoformat() in standing)
            for day in sorted(settings.quiet_days)
            if day >= today
        ],
        "policy": fields(_NAMES[EVERYONE], typed, _wrong(trouble, EVERYONE)),
        "somebody": fields(_NAMES[SOMEBODY], somebody, _wrong(trouble, SOMEBODY)),
        "exceptions": list(choices(manners, somebody.get("exception", ""))),
        "most_a_day": MOST_A_DAY,
        "today": today.isoformat(),
        "chosen": [_choice(each) for each in settings.choices],
        "lessons": [lesson_of(shown, world) for shown in lessons[:MOST_LESSONS]],
        "more_lessons": max(0, len(lessons) - MOST_LESSONS),
        "answered": [
            {"id": each.said, "words": _answer(each)}
            for each in settings.answers
            if each.change is not None and local(each.at, world).date() == today
        ],
    }


def _wrong(trouble: Trouble, form: str) -> dict[str, str]:
    return dict(trouble.fields) if trouble.about == form else {}


def _as_kept(settings: Settings) -> dict[str, str]:
    return {
        "manner": settings.manner,
        "weekdays": ",".join(map(str, sorted(settings.quiet_weekdays))),
        "days": ",".join(day.isoformat() for day in settings.quiet_days),
        "daily_limit": str(settings.daily_limit),
    }


def _choice(choice: Choice) -> dict[str, str]:
    """One exception, in words."""
    name = choice.name or choice.ref
    name = f"{name[:1].upper()}{name[1:]}"
    return {"id": choice.said, "name": name, "words": choice_words(choice)}


def lesson_of(shown: dict[str, Any], world: World) -> dict[str, Any]:
    """One lesson: its question, what speaks for it, and each piece of that on its day."""
    return {
        "id": shown["id"],
        "asks": shown["asks"],
        "why": shown["why"],
        "evidence": [
            {
                "when": day(local(datetime.fromisoformat(one["at"]), world)),
                "who": one["person"]["name"] or one["person"]["email"] or "Somebody",
                "what": one["what"],
            }
            for one in shown["evidence"]
        ],
    }


def _answer(answer: Answer) -> str:
    """What was answered today, to be taken back."""
    assert answer.change is not None
    choice, words = answer.change, choice_words(answer.change)
    name = choice.name or choice.ref
    return f"{'Yes' if answer.yes else 'No'} to {name}: {words[:1].lower()}{words[1:]}"
