"""The user's policy as the doors show it: plain JSON values, and words for a terminal."""

from __future__ import annotations

from datetime import date
from typing import Any

from afterword.core.planning.policy_words import MANNER_WORDS
from afterword.core.planning.settings import WEEKDAYS, Choice, Settings
from afterword.core.planning.words import weekday_words

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
    }


def policy_told(document: Shown) -> str:
    """A line for each thing that can be chosen."""
    name, words = MANNER_WORDS[document["manner"]]
    lines = [f"{name}. {words}"]
    lines += [f"  {_told(each)}" for each in document["overrides"]]
    quiet = [f"every {each.capitalize()}" for each in document["quiet_weekdays"]]
    quiet += [weekday_words(date.fromisoformat(each)) for each in document["quiet_days"]]
    lines.append(f"Quiet: {', '.join(quiet) or 'no day'}.")
    lines.append(f"At most {document['daily_limit']} unasked a day.")
    lines += [f"`afterword undo {each}` takes it back." for each in document.get("said", ())]
    return "\n".join(lines)


def _told(choice: Shown) -> str:
    return f"{choice['name']}: {choice['manner']}."
