"""The user's policy and its lessons as the doors show them: plain JSON values, and words."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.planning.lessons import Lesson
from afterword.core.planning.observed import Seen
from afterword.core.planning.policy_words import MANNER_WORDS, lesson_words, never_words, wait_words
from afterword.core.planning.settings import WEEKDAYS, Choice, Settings
from afterword.core.planning.words import weekday_words
from afterword.core.world import World
from afterword.flows.learn import learnt
from afterword.flows.shown import company_shown, person_shown, time_shown

Shown = dict[str, Any]


def policy_shown(settings: Settings, today: date) -> Shown:
    """What the user chose; of single quiet days, those that are not over."""
    return {
        "manner": settings.manner,
        "overrides": [choice_shown(choice) for choice in settings.choices],
        "quiet_weekdays": [WEEKDAYS[n] for n in sorted(settings.quiet_weekdays)],
        "quiet_days": [d.isoformat() for d in sorted(settings.quiet_days) if d >= today],
        "daily_limit": settings.daily_limit,
    }


def choice_shown(choice: Choice) -> Shown:
    """What counts for some people only; `id` takes it back."""
    return {
        "id": choice.said,
        "whom": choice.whom,
        "ref": choice.ref,
        "name": choice.name or choice.ref,
        "manner": choice.manner,
        "play": choice.play or None,
        "later": choice.later,
        "never": choice.never,
        "learnt": bool(choice.topic),
    }


def choice_words(choice: Choice) -> str:
    """What is otherwise with them: "Gentle.", "Check-ins 2 business days later."."""
    parts = [MANNER_WORDS[choice.manner][0].lower()] if choice.manner else []
    parts += [wait_words(choice.play, choice.later)] if choice.later else []
    parts += [never_words(choice.play)] if choice.never else []
    words = ", ".join(parts)
    return f"{words[:1].upper()}{words[1:]}."


def lessons_shown(world: World) -> list[Shown]:
    """What is proposed, each with what speaks for it."""
    return [lesson_shown(lesson, world) for lesson in learnt(world)]


def lesson_shown(lesson: Lesson, world: World) -> Shown:
    """One proposed change; `id` takes or leaves it."""
    change = lesson.change
    return {
        "id": lesson.id,
        "kind": lesson.kind,
        "asks": lesson_words(lesson.asks),
        "why": lesson_words(lesson.why),
        "change": {
            "whom": change.whom,
            "ref": company_shown(change.ref, world) if change.whom == "company" else change.ref,
            "manner": change.manner,
            "play": change.play or None,
            "later": change.later,
            "never": change.never,
        },
        "evidence": [
            {
                "ref": one.ref,
                "at": time_shown(one.at.astimezone(ZoneInfo(world.owner.zone))),
                "person": person_shown(one.person, world),
                "what": seen_words(lesson, one),
                "days": one.days,
                "yes": one.yes,
            }
            for one in lesson.evidence
        ],
    }


def seen_words(lesson: Lesson, one: Seen) -> str:
    """What happened, in a word or two."""
    days = f"{one.days} business day{'' if one.days == 1 else 's'}"
    match lesson.kind:
        case "put_off":
            return f"put off by {days}"
        case "turned_down":
            return "turned down"
        case "seldom_accepted":
            return "accepted" if one.yes else "not accepted"
        case _:
            return f"answered after {days}" if one.yes else "not answered"


def policy_told(settings: Settings, document: Shown) -> str:
    """A line for each thing that can be chosen."""
    name, words = MANNER_WORDS[document["manner"]]
    lines = [f"{name}. {words}"]
    lines += [f"  {each.name or each.ref}: {choice_words(each)}" for each in settings.choices]
    quiet = [f"every {each.capitalize()}" for each in document["quiet_weekdays"]]
    quiet += [weekday_words(date.fromisoformat(each)) for each in document["quiet_days"]]
    lines.append(f"Quiet: {', '.join(quiet) or 'no day'}.")
    lines.append(f"At most {document['daily_limit']} unasked a day.")
    lines += [f"`afterword undo {each}` takes it back." for each in document.get("said", ())]
    return "\n".join(lines)


def lessons_told(document: list[Shown]) -> str:
    """A question a paragraph, with what speaks for it."""
    lines = []
    for lesson in document:
        lines += [f"{lesson['id']}  {lesson['asks']}", f"            {lesson['why']}"]
        for one in lesson["evidence"]:
            who = one["person"]["name"] or one["person"]["email"] or "somebody"
            lines.append(f"            {one['at'][:10]} {who}: {one['what']}")
    if not lines:
        return "nothing was learnt yet that would change your plans"
    lines.append("`afterword policy --take ID` or `--leave ID` answers; nothing counts without it.")
    return "\n".join(lines)
