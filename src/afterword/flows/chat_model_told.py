"""How the connected chat model stands, in words: for `doctor`, the terminal and the pages."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings

from afterword.config import vault
from afterword.config.env import SettingError
from afterword.core.errors import RefusedError
from afterword.core.planning.words import weekday_words
from afterword.flows.connect_chat_model import options_of
from afterword.records import models
from afterword.records.queries.chat_model import ModelStand, model_stand


def model_line(owner: models.Owner, row: models.Account, now: datetime) -> tuple[str, str]:
    """State ("ok", "note" or "wrong") and words of the chat model; nothing is asked here."""
    try:
        options_of(row)
        if row.sealed:
            vault.unseal(settings.DATA, row.sealed)
    except (SettingError, RefusedError) as error:
        return "wrong", str(error)
    stand = model_stand(owner, now)
    assert stand is not None
    state = "note" if stand.error or not stand.allowed_at or not stand.left else "ok"
    return state, "; ".join(stand_words(stand, owner.zone))


def stand_words(stand: ModelStand, zone: str) -> list[str]:
    """What there is to say of it, a piece each: the model, the yes, the month, what went wrong."""
    found = [stand.model, yes_words(stand), use_words(stand)]
    if stand.error:
        found.append(f"when it was last asked: {stand.error}")
    if stand.next_at is not None:
        found.append(f"next try from {moment_words(stand.next_at, zone)}")
    return found


def yes_words(stand: ModelStand) -> str:
    """Since when it may be asked."""
    if stand.allowed_at is None:
        return "it is asked nothing until you say yes"
    return f"you said yes on {weekday_words(stand.allowed_at.date())} {stand.allowed_at.year}"


def use_words(stand: ModelStand) -> str:
    """What was used of the month."""
    return (
        f"{stand.requests:,} of {stand.most_requests:,} requests and {stand.tokens:,} of "
        f"{stand.most_tokens:,} tokens used this month"
    )


def moment_words(at: datetime, zone: str) -> str:
    """A moment by the user's clock."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{weekday_words(local.date())} at {local:%H:%M}"
