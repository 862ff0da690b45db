"""Has a letter written by the user's chat model: asked for, done when somebody comes to it, kept.

That it was asked for stands on the letter's row, so no second list of what is due is kept. While
the model writes no transaction is open. Whatever goes wrong, the letter that was there stays, with
the reason: nobody waits for a model to have a letter.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from afterword.config.env import SettingError
from afterword.core.errors import RefusedError, TroubleError, words_of
from afterword.core.guardrails import verdicts
from afterword.core.letters.checks import check
from afterword.core.letters.frame import fingerprint
from afterword.core.letters.letter import Draft
from afterword.core.letters.orders import has_blank
from afterword.core.planning.index import Index
from afterword.core.planning.moves import Move
from afterword.core.planning.settings import policy_of
from afterword.core.planning.situation import Situation
from afterword.core.world import World
from afterword.flows.connect_chat_model import asking, options_of, ready_chat_model
from afterword.flows.draft import LettersDesk
from afterword.flows.inspect_material import inspected
from afterword.flows.look import plan_for
from afterword.flows.say import find_move
from afterword.flows.write import ByModel, Desk, Set, Written, desk_of, letter_of
from afterword.records import models
from afterword.records.queries.chat_model import chat_model_of, letters_asked
from afterword.sources.reach.network import Network
from afterword.writers import chat_model

# What of the second request the first does not show.
AGAIN = (
    "If its answer will not do, it is asked once more: the same, with what was wrong in words of "
    "ours, and the sentence of its own that was refused"
)
_ON_THE_DESK = ("draft", "refused")
_GRACE = timedelta(minutes=1)  # beyond the model's own seconds, for looking at the world
# A letter that its process was ended over is tried again for so long, and then left alone.
_STALE = timedelta(minutes=30)
ENDED = "the program ended each time while it was asked; ask again if you like"
BLANK = "something that it must say reads like an instruction to a program; write it in your words"
# Checks of the letter's surroundings, on which no words have a bearing.
_AROUND = frozenset({"right-address", "threading", "guardrails"})


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave this machine for a letter: where it goes to, and the request itself."""

    address: str
    model: str
    request: dict[str, Any]

    @property
    def data(self) -> str:
        """What of it is of the user's: all but the constant text and the form of the answer."""
        content: str = self.request["messages"][1]["content"]
        return content

    @property
    def text(self) -> str:
        """The request as it is sent, and no word more. Where the answer won't do it is sent once
        more, with AGAIN.
        """
        return json.dumps(self.request, ensure_ascii=False, indent=1)


def what_leaves(owner: models.Owner, move: str, *, now: datetime) -> Leaving:
    """What the chat model would be asked for the letter of a move; nothing is asked.

    With no move, for the first letter of the plan. RefusedError where there is none, or no model.
    """
    row = chat_model_of(owner)
    if row is None:
        ready_chat_model(owner)
    assert row is not None
    world, plan = plan_for(owner, now)
    found = find_move(plan, move) if move else next((m for m in plan.moves), None)
    if found is None:
        raise RefusedError(
            f"there is no move {move!r}; `afterword today` lists them" if move else "no letter yet"
        )
    desk = _desk(LettersDesk(owner, world, now), found)
    options = options_of(row)
    form = "plain" if row.state.get("plain") else "schema"
    asked = chat_model.request(desk.outline, desk.frame(), options, form=form)
    return Leaving(options.address, options.model, asked)


def ask_model(owner: models.Owner, move: str, *, now: datetime) -> UUID:
    """Asks that the chat model write a letter; twice is once. RefusedError where it can't."""
    ready_chat_model(owner)
    world, found = _found(owner, move, now)
    desk = LettersDesk(owner, world, now)
    row, _ = desk.draft(found)
    desk.keep()
    rows = models.Letter.objects.filter(id=row.id, state__in=_ON_THE_DESK)
    if not rows.exists():
        raise RefusedError(f"this letter is {row.state.replace('_', ' ')}; take the yes back first")
    # Also where whoever was at it has ended.
    rows.filter(Q(model_asked_at=None) | Q(model_until__lt=now)).update(
        model_asked_at=now, model_until=None
    )
    return row.id


def write_with_model(
    owner: models.Owner, move: str, *, now: datetime, network: Network | None = None
) -> Written:
    """The letter of a move, written by the chat model now; else the one that there was, with the
    reason in its `model`. RefusedError where the model can't be asked at all.
    """
    key = ask_model(owner, move, now=now)
    try:
        write_asked(owner, key, now=now, network=network)
    except BaseException:  # somebody waited and does no more: `up` must not ask it later
        _put_down(key)
        raise
    world, found = _found(owner, move, now)
    desk = LettersDesk(owner, world, now)
    _, written = desk.draft(found)
    return written


def by_phrasebook(owner: models.Owner, move: str, *, now: datetime) -> Written:
    """Lets the chat model's words go, and the user's own; the phrasebook's letter stands again."""
    world, found = _found(owner, move, now)
    desk = LettersDesk(owner, world, now)
    _, written = desk.draft(found, kind=desk.kept_kind(found))
    desk.keep()
    return written


def write_asked(
    owner: models.Owner, letter: UUID, *, now: datetime, network: Network | None = None
) -> str:
    """Does what was asked of one letter, if nobody is at it; a line for the user, or ""."""
    row, stale = _claimed(owner, letter, now)
    if row is None:
        return ""
    world, plan = plan_for(owner, now)
    world, move = inspected(owner, world), find_move(plan, row.move)
    if move is None or row.state not in _ON_THE_DESK:
        _put_down(row.id)
        return ""
    if stale:
        made = ByModel(fingerprint(_desk(LettersDesk(owner, world, now), move).outline), note=ENDED)
    else:
        made = _made(owner, world, move, now=now, network=network)
    with transaction.atomic():
        mine = models.Letter.objects.filter(id=row.id, model_until=row.model_until).exists()
        same = models.Letter.objects.filter(
            id=row.id, state__in=_ON_THE_DESK, sha256=row.sha256
        ).exists()
        if mine:
            _put_down(row.id)
        elif same:  # let go meanwhile, or another took it over
            return ""
        if mine and same:
            desk = LettersDesk(owner, world, now)
            desk.draft(move, model=made)
            desk.keep()
    name = world.people[move.person].name
    if not same:
        return f"{row.move}: the letter to {name} was changed meanwhile, and stays as it is"
    if made.note:
        return f"{row.move}: the chat model did not write to {name}: {made.note}"
    return f"{row.move}: the chat model wrote to {name}"


def give_up(letter: UUID, *, error: str) -> None:
    """Asks no more for a letter that failed by a fault of ours; the account keeps the reason."""
    row = models.Letter.objects.filter(id=letter).select_related("owner").first()
    if row is not None:
        _put_down(row.id)
        account = chat_model_of(row.owner)
        if account is not None:
            models.Account.objects.filter(id=account.id).update(error=error)


def _claimed(owner: models.Owner, letter: UUID, now: datetime) -> tuple[models.Letter | None, bool]:
    """Takes the letter, for as long as the model may need; None where it is not to be had. With it
    whether it was asked for long ago and never done: each time the process ended over it.
    """
    account = chat_model_of(owner)
    holds = timedelta(seconds=int(account.options["seconds"])) if account else timedelta(0)
    rows = letters_asked(now).filter(id=letter, owner=owner).order_by()
    stale = rows.filter(model_asked_at__lt=now - _STALE, model_until__isnull=False).exists()
    if not rows.update(model_until=now + holds + _GRACE):
        return None, False
    return models.Letter.objects.get(id=letter), stale


def _found(owner: models.Owner, move: str, now: datetime) -> tuple[World, Move]:
    """The world and a move of its plan by id; RefusedError where there is none."""
    world, plan = plan_for(owner, now)
    found = find_move(plan, move)
    if found is None:
        raise RefusedError(f"there is no move {move!r}; `afterword today` lists them")
    return inspected(owner, world), found


def _put_down(letter: UUID) -> None:
    models.Letter.objects.filter(id=letter).update(model_asked_at=None, model_until=None)


def _desk(desk: LettersDesk, move: Move) -> Desk:
    return desk_of(desk.world, move, letters=desk.letters(move), kind=desk.kept_kind(move))


def _made(  # what a letter is made of
    owner: models.Owner,
    world: World,
    move: Move,
    *,
    now: datetime,
    network: Network | None,
) -> ByModel:
    """What the model makes of the letter, or why it makes nothing."""
    desk = _desk(LettersDesk(owner, world, now), move)
    mark = fingerprint(desk.outline)
    if not desk.outline.points:
        return ByModel(mark, note="there is nothing to be said in words")
    if has_blank(desk.outline):
        return ByModel(mark, note=BLANK)
    name = ""
    try:
        account = ready_chat_model(owner)
        name = account.options["model"]
        with asking(account, now=now, network=network) as line:
            made = chat_model.write(
                desk.outline, desk.frame(), line, judge=_Judge(desk, world, move)
            )
    except (RefusedError, TroubleError, SettingError) as error:
        return ByModel(mark, name, note=_words(error))
    if made.why:
        return ByModel(mark, name, note=f"it failed twice: {made.why}")
    said = (Set(p.sentence.text, p.sentence.grounds, p.part) for p in made.said)
    return ByModel(mark, name, tuple(said))


class _Judge:
    """The checks that every letter passes: a model's may fail none that the phrasebook's passes."""

    def __init__(self, desk: Desk, world: World, move: Move) -> None:
        self._desk, self._world = desk, world
        self._held = verdicts(move, Situation(Index(world), policy_of(world), world.now))
        self._usual = {rule for rule, _ in self._failed(desk.by_phrasebook())} | _AROUND

    def __call__(self, draft: Draft) -> chat_model.Failed | None:
        failed = (each for each in self._failed(draft) if each[0] not in self._usual)
        return next((chat_model.Failed(rule, note) for rule, note in failed), None)

    def _failed(self, draft: Draft) -> list[tuple[str, str]]:
        letter = letter_of(self._desk.outline, draft)
        others = self._desk.colleagues
        looked = check(letter, self._desk.outline, self._world, others=others, held=self._held)
        return [(each.rule, each.note) for each in looked if not each.ok]


def _words(error: Exception) -> str:
    return words_of(error) if isinstance(error, TroubleError) else str(error)
