"""How forward to be, as Settings asks it: manners, quiet days, a limit, and who is an exception."""

from __future__ import annotations

from datetime import date
from typing import Any

from afterword.core.planning.policy_words import MANNER_WORDS
from afterword.core.planning.settings import MOST_A_DAY, WEEKDAYS, Choice, Settings
from afterword.core.planning.words import weekday_words
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.forms import choices, fields

# The form for everyone, and the one for somebody: what each can be refused for, in its order.
EVERYONE, SOMEBODY = "everyone", "somebody"
_NAMES = {EVERYONE: ("manner", "day", "daily_limit"), SOMEBODY: ("who", "exception")}


def policy_form(settings: Settings, trouble: Trouble, *, today: date) -> dict[str, Any]:
    """The part of Settings; of a form that was refused, what was typed stays."""
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
    manner = MANNER_WORDS[choice.manner][0] if choice.manner else ""
    return {"id": choice.said, "name": choice.name or choice.ref, "words": f"{manner}."}
