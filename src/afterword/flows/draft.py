"""Drafts the letter of a move and keeps it, so that the text approved is the text shown."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.planning.moves import Move, Plan
from afterword.core.world import World
from afterword.flows.look import plan_for
from afterword.flows.say import find_move
from afterword.flows.write import Written, write
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read
from afterword.records.mapping import write as to_plain


def draft(owner: models.Owner, move: str, *, now: datetime, body: str | None = None) -> Written:
    """The letter of a move as it would go now; RefusedError for an unknown move.

    The user's own `body` stays until another is given; the writer's is made anew from what is
    known, and comes out the same while that is the same.
    """
    world, plan = plan_for(owner, now)
    return draft_in(owner, world, _move(plan, move), now=now, body=body)[1]


def draft_in(
    owner: models.Owner, world: World, move: Move, *, now: datetime, body: str | None = None
) -> tuple[models.Letter, Written]:
    """The same where the world is looked at already; the row comes with it."""
    with transaction.atomic():
        row = models.Letter.objects.filter(owner=owner, move=move.id).first()
        if row is not None and row.state != "draft":
            if body is not None:
                raise RefusedError(
                    f"this letter is {row.state.replace('_', ' ')}; `afterword undo {row.id}` first"
                )
            return row, read(Written, row.content)
        if body is None and row is not None and row.own_words:
            body = read(Written, row.content).body
        written = write(owner, world, move, body=body)
        row = row or models.Letter(
            id=uuid7(now), owner=owner, move=move.id, message_id=_message_id(owner, now)
        )
        row.sha256, row.content = written.sha256, to_plain(written)
        row.own_words, row.made_at = body is not None, now
        row.save()
    return row, written


def _move(plan: Plan, move: str) -> Move:
    found = find_move(plan, move)
    if found is None:
        raise RefusedError(f"there is no move {move!r}; `afterword today` lists them")
    return found


def _message_id(owner: models.Owner, now: datetime) -> str:
    """Fixed before anything leaves, so that the letter is known again wherever it turns up."""
    return f"{uuid7(now).hex}@{owner.emails[0].rpartition('@')[2]}"
