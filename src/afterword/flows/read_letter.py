"""Opens the letter of a move to be read, whatever became of it: a draft, on its way, or past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.letters.outline import as_kind, kinds_of
from afterword.core.planning.moves import Hold, Move
from afterword.core.world import World
from afterword.flows.draft import draft_in
from afterword.flows.inspect_material import inspected
from afterword.flows.leaving import Hours, hours
from afterword.flows.letter_step import back_to_draft
from afterword.flows.look import plan_for
from afterword.flows.say import find_hold, find_move
from afterword.flows.write import Written
from afterword.records import models
from afterword.records.mapping import read
from afterword.records.queries.account import sending_address
from afterword.records.queries.chat_model import ModelStand, model_stand
from afterword.records.queries.letter import Stand, as_stand

# Other words for these are another letter, which needs a yes of its own.
_TAKEN_BACK = frozenset({"approved", "handed_over"})


class ChangedError(RefusedError):
    """The letter is not as it was when it was read; `typed` words were not kept."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A letter with what a page says of it."""

    world: World
    move: Move | None  # None: the plan has no such move any more
    hold: Hold | None
    written: Written
    stand: Stand
    own: bool  # the user's own words
    hours: Hours | None  # when it could leave; None: it leaves by the user's own hand
    sender: str  # the connected account that it would go from, or ""
    ended: str  # what the user said of the move that the plan has no more, or ""
    model: ModelStand | None = None  # the chat model that could write it
    asked: bool = False  # it is being written by that
    kinds: tuple[str, ...] = ()  # that the letter can be, the one first that is written by itself


def read_letter(owner: models.Owner, move: str, *, now: datetime) -> Opened | None:
    """The letter as it would go now or as it went; None where there never was one."""
    world, plan = plan_for(owner, now)
    found = find_move(plan, move)
    kinds: tuple[str, ...] = ()
    if found is not None:
        world = inspected(owner, world)
        kinds = kinds_of(found, world)
        row, written = draft_in(owner, world, found, now=now)
        found = as_kind(found, written.kind)
    else:
        kept = models.Letter.objects.filter(owner=owner, move=move).first()
        if kept is None:
            return None
        row, written = kept, read(Written, kept.content)
    by_mail = found is not None and found.channel == "email"
    said = [each.what for each in world.said if each.move == move]
    return Opened(
        world=world,
        move=found,
        hold=find_hold(plan, move),
        written=written,
        stand=as_stand(row, owner),
        own=row.own_words,
        hours=hours(found, world) if found is not None and by_mail else None,
        sender=sending_address(owner) if by_mail else "",
        ended=said[-1] if found is None and said else "",
        model=model_stand(owner, now),
        asked=row.model_asked_at is not None,
        kinds=kinds,
    )


def reword(owner: models.Owner, move: str, body: str, *, seen: str, now: datetime) -> None:
    """Keeps the user's own words for a letter; `seen` is the hash of the text they changed.

    A yes to other words is taken back, since it was to those. ChangedError where the letter was
    changed elsewhere meanwhile; RefusedError where it has left or its move has ended.
    """
    world, plan = plan_for(owner, now)
    found = find_move(plan, move)
    if found is None:
        raise RefusedError("this letter is not due any more, so the words were not kept")
    world = inspected(owner, world)
    with transaction.atomic():
        row, written = draft_in(owner, world, found, now=now)
        if body == written.body:
            return
        if seen and seen != written.sha256:
            raise ChangedError("the letter was changed since you opened it")
        if row.state in _TAKEN_BACK:
            back_to_draft(row, now=now)
        if row.state not in ("draft", "refused"):
            raise RefusedError(f"this letter is {row.state} and can't be changed")
        draft_in(owner, world, found, now=now, body=body)
