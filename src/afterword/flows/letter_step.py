"""Moves a letter from one state to the next: one UPDATE that names the old state, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, get_args

from afterword.core.letters.letter import State, step
from afterword.records import models

# What a letter that is nobody's to send any more forgets.
_AT_REST: Mapping[str, Any] = {
    "leaves_at": None,
    "path": "",
    "outlet": "",
    "sender": "",
    "claimed_at": None,
    "dot_at": None,
    "next_try_at": None,
    "tries": 0,
}


def step_letter(
    row: models.Letter, to: State, *, seen: Mapping[str, Any] | None = None, **fields: Any
) -> bool:
    """Whether the letter went to `to`; False where another was there first.

    `seen` are fields that must still be as they were looked at. RefusedError for a step that no
    letter takes (core.letters.letter.STEPS). The row in hand is brought up to date.
    """
    state = next(each for each in get_args(State) if each == row.state)
    step(state, to)
    found = models.Letter.objects.filter(id=row.id, state=state, **(seen or {}))
    if not found.update(state=to, **fields):
        return False
    row.state = to
    for name, value in fields.items():
        setattr(row, name, value)
    return True


def back_to_draft(row: models.Letter, *, now: datetime, why: str = "") -> bool:
    """Makes a letter the user's again: its approval ends, and what they overruled for it.

    `why` is told to the user; False where another was there first. Within a transaction.
    """
    trouble: dict[str, Any] = {"trouble": why, "trouble_at": now if why else None}
    if row.state != "draft" and not step_letter(row, "draft", **_AT_REST, **trouble):
        return False
    end_approval(row, now=now)
    return True


def end_approval(row: models.Letter, *, now: datetime) -> None:
    """Takes back the yes, with what was said because of it. Within a transaction."""
    models.Approval.objects.filter(owner=row.owner_id, letter=row, withdrawn_at=None).update(
        withdrawn_at=now
    )
    models.Saying.objects.filter(
        owner=row.owner_id,
        subject=row.move,
        kind__in=("handed_over", "overruled"),
        undone_at=None,
    ).update(undone_at=now)
