"""Keeps the user's yes or no to what was learnt; nothing learnt counts without it."""

from __future__ import annotations

from datetime import datetime

from afterword.core.errors import RefusedError
from afterword.core.planning.lessons import Lesson, lessons
from afterword.core.planning.policy_words import whom_words
from afterword.core.planning.settings import Answer, policy_of, settings_from
from afterword.core.world import World
from afterword.flows.look import look
from afterword.flows.say import Values, say
from afterword.records import models


def learnt(world: World) -> tuple[Lesson, ...]:
    """What can be proposed at the world's moment."""
    return lessons(world, policy_of(world))


def answer_lesson(owner: models.Owner, lesson: str, *, yes: bool, now: datetime) -> str:
    """Takes a lesson or leaves it; one that was taken can be left. Returns the saying's id.

    The same answer twice is once, and then "" is returned. RefusedError for an unknown lesson.
    """
    world = look(owner, now)
    found = next((each for each in learnt(world) if each.id == lesson), None)
    if found is not None:
        return _say(owner, lesson, _values(found, world), yes=yes, now=now)
    answers = settings_from(world.wishes).answers
    before = next((each for each in reversed(answers) if each.lesson == lesson), None)
    if before is None:
        raise RefusedError(f"there is no lesson {lesson!r}; `afterword lessons` lists them")
    if before.yes == yes:
        return ""
    if yes:
        raise RefusedError("you said no to it; it comes again when more speaks for it")
    return leave(owner, before, now=now)


def leave(owner: models.Owner, taken: Answer, *, now: datetime) -> str:
    """Ends a lesson that was taken; what it rests on is not proposed again for now."""
    values = {"topic": taken.topic, "seen": str(taken.seen)}
    return _say(owner, taken.lesson, values, yes=False, now=now)


def _say(owner: models.Owner, lesson: str, values: Values, *, yes: bool, now: datetime) -> str:
    kept = {"lesson": lesson, "taken": "yes" if yes else "no", **values}
    return str(say(owner, "lesson", kept, at=now, about=lesson).id)


def _values(lesson: Lesson, world: World) -> dict[str, str]:
    """What a saying keeps of a lesson: all that the policy is made of, whatever is learnt later."""
    change = lesson.change
    company = world.companies.get(change.ref) if change.whom == "company" else None
    ref = company.name if company else change.ref
    return {
        "topic": lesson.topic,
        "seen": str(len(lesson.evidence)),
        "whom": change.whom,
        "ref": ref,
        "name": whom_words(change.whom, ref),
        "manner": change.manner or "",
        "play": change.play,
        "later": str(change.later) if change.later else "",
        "never": "yes" if change.never else "",
    }
