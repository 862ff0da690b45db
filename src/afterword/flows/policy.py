"""What the user chose of their plans, for doors that don't look at the whole world."""

from __future__ import annotations

from datetime import datetime

from afterword.core.known import WISH_KINDS
from afterword.core.planning.settings import Settings, settings_from
from afterword.records import models
from afterword.records.queries.known import sayings


def settings_of(owner: models.Owner, now: datetime) -> Settings:
    """As the user said it, by then."""
    return settings_from(sayings(owner, now, *WISH_KINDS))
