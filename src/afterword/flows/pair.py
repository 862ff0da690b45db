"""Pairs a browser by its code, notes the days it is used on, and removes it again."""

from __future__ import annotations

import secrets
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from afterword.config import pairing
from afterword.config.pairing import Tried
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.browsers import Paired, key_of, live

LONGEST_NAME = 60  # characters


def pair(
    owner: models.Owner | None, code: str, name: str, *, now: datetime
) -> tuple[str | None, Tried]:
    """The token for the session of a browser that gave the right code, and what came of the try.

    The token is nowhere kept but in that session. `owner` is None where nobody is set up yet.
    """
    tried = pairing.redeem(code, now)
    if not tried.ok:
        return None, tried
    token = secrets.token_urlsafe(32)
    models.Browser.objects.create(
        id=uuid7(now),
        owner=owner,
        key=key_of(token),
        name=plain_name(name) or "A browser",
        paired_at=now,
        used_on=day_of(now, owner.zone if owner else ""),
    )
    return token, tried


def note_use(browser: Paired, *, now: datetime) -> bool:
    """Notes the day; False where it was noted before, which costs no write."""
    today = day_of(now, browser.zone)
    if browser.used_on == today:
        return False
    models.Browser.objects.filter(id=browser.id, revoked_at=None).update(used_on=today)
    return True


def remove(owner: models.Owner, which: UUID, *, now: datetime) -> None:
    """Ends the session of a browser at once, and the open code with it; twice is once.

    Whoever holds that browser may have seen the code, and would be in again with it.
    """
    # First the code, so that nothing lets the browser in between the two.
    pairing.close()
    live(owner).filter(id=which).update(revoked_at=now)


def day_of(now: datetime, zone: str) -> date:
    """The day where the user is."""
    return now.astimezone(ZoneInfo(zone) if zone else UTC).date()


def plain_name(name: str) -> str:
    """A name in one line, without what can't be seen."""
    seen = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(seen.split())[:LONGEST_NAME].strip()
