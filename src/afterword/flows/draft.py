"""Drafts the letter of a move and keeps it, so that the text approved is the text shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.letters.outline import kinds_of
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.flows.inspect_material import inspected
from afterword.flows.look import plan_for
from afterword.flows.say import find_move
from afterword.flows.voice import with_voices
from afterword.flows.write import ByModel, Written, write
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read
from afterword.records.mapping import write as to_plain

# What a server refused is the user's to mend.
_ON_THE_DESK = ("draft", "refused")


def draft(
    owner: models.Owner,
    move: str,
    *,
    now: datetime,
    body: str | None = None,
    kind: str | None = None,
) -> Written:
    """The letter of a move as it would go now; RefusedError for an unknown move.

    The user's own `body` stays until another is given, and so does a `kind` they chose (""
    goes back to the one that is written by itself; a new kind lets own words go). Either ends the
    wait for a chat model, whose words would take the place of theirs. The writer's text is made
    anew from what is known, and comes out the same while that is the same. Where the move has gone,
    the letter that was kept of it is shown, and nothing can be changed.
    """
    world, plan = plan_for(owner, now)
    found = find_move(plan, move)
    if found is not None:
        world = inspected(owner, world)
        return draft_in(owner, world, found, now=now, body=body, kind=kind)[1]
    row = models.Letter.objects.filter(owner=owner, move=move).first()
    if row is None or body is not None or kind is not None:
        raise RefusedError(f"there is no move {move!r}; `afterword today` lists them")
    return read(Written, row.content)


def draft_in(
    owner: models.Owner,
    world: World,
    move: Move,
    *,
    now: datetime,
    body: str | None = None,
    kind: str | None = None,
) -> tuple[models.Letter, Written]:
    """The same where the world is looked at already; the row comes with it."""
    desk = LettersDesk(owner, world, now)
    found = desk.draft(move, body, kind)
    desk.keep()
    return found


def drafts_in(
    owner: models.Owner,
    world: World,
    moves: Sequence[Move],
    *,
    now: datetime,
) -> list[tuple[models.Letter, Written]]:
    """The letters of several moves in a fixed number of queries, in the order of the moves.

    What is the same as before is not written again, so that looking at letters mostly waits for
    nobody who writes.
    """
    desk = LettersDesk(owner, world, now)
    found = [desk.draft(move) for move in moves]
    desk.keep()
    return found


class LettersDesk:
    """All letters of an owner, among which new ones are written."""

    def __init__(self, owner: models.Owner, world: World, now: datetime) -> None:
        self.owner, self.now = owner, now
        rows = list(models.Letter.objects.filter(owner=owner).order_by("id"))
        self.world = with_voices(owner, world, rows)
        self.rows = {row.move: row for row in rows}
        self.texts = {row.move: read(Written, row.content) for row in self.rows.values()}
        self.new: list[models.Letter] = []
        self.changed: list[models.Letter] = []
        self.settled: list[models.Letter] = []  # as the user wants them: no model writes them now

    def draft(
        self,
        move: Move,
        body: str | None = None,
        kind: str | None = None,
        model: ByModel | None = None,
    ) -> tuple[models.Letter, Written]:
        """The letter of one move, written anew unless it has left the user's desk."""
        row = self.rows.get(move.id)
        if row is not None and row.state not in _ON_THE_DESK:
            if body is not None or kind is not None:
                raise RefusedError(
                    f"this letter is {row.state.replace('_', ' ')}; `afterword undo {row.id}` first"
                )
            return row, self.texts[move.id]
        if row is not None and (body is not None or kind is not None):
            self.settled.append(row)
        if kind is None:
            kind = self.kept_kind(move)
            standing = model is None or not model.sentences
            if body is None and row is not None and row.own_words and standing:
                body = self.texts[move.id].body
            if model is None and row is not None:
                model = self.texts[move.id].model
        written = write(
            self.world, move, letters=self.letters(move), body=body, kind=kind, model=model
        )
        return self._put(move, row, written, own=body is not None), written

    def letters(self, move: Move) -> list[Written]:
        """The user's letters but that of the move, the oldest first."""
        return [text for other, text in self.texts.items() if other != move.id]

    def kept_kind(self, move: Move) -> str:
        """The kind that the user chose, where it still fits what the move has become."""
        kept = self.texts[move.id].kind if move.id in self.texts else ""
        return kept if kept in kinds_of(move, self.world) else ""

    def _put(
        self, move: Move, row: models.Letter | None, written: Written, *, own: bool
    ) -> models.Letter:
        if row is None:
            row = models.Letter(
                id=uuid7(self.now),
                owner=self.owner,
                move=move.id,
                message_id=_message_id(self.owner, self.now),
            )
            self.rows[move.id] = row
            self.new.append(row)
        elif (written, own) != (self.texts[move.id], row.own_words):
            self.changed.append(row)
        else:
            return row
        row.sha256, row.content = written.sha256, to_plain(written)
        row.own_words, row.made_at = own, self.now
        self.texts[move.id] = written
        return row

    def keep(self) -> None:
        """Writes what is new; a letter that was approved meanwhile stays as it was approved."""
        if not self.new and not self.changed and not self.settled:
            return
        with transaction.atomic():
            # Not by the rows at hand, which may be older than what was asked of a letter.
            models.Letter.objects.filter(id__in=[row.id for row in self.settled]).update(
                model_asked_at=None, model_until=None
            )
            models.Letter.objects.bulk_create(self.new)
            models.Letter.objects.filter(state__in=_ON_THE_DESK).bulk_update(
                self.changed, ("sha256", "content", "own_words", "made_at")
            )


def _message_id(owner: models.Owner, now: datetime) -> str:
    """Fixed before anything leaves, so that the letter is known again wherever it turns up."""
    return f"{uuid7(now).hex}@{owner.emails[0].rpartition('@')[2]}"
