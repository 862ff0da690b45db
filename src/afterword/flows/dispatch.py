"""Sends a letter whose time has come, once; or says what became of it instead.

The order matters. One process at a time sends (a lock that a dead one lets go of), so each letter
is looked at with all that left before it. A letter is claimed by one UPDATE in the moment before
bytes may leave and not earlier, and marked once more before the dot that ends it: what is found
claimed with nobody at work may have gone if it is marked, and has not if it isn't.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction

from afterword.config.lock import only_one
from afterword.config.vault import LockedError
from afterword.core.errors import RefusedError, TroubleError
from afterword.flows.accounts import open_account
from afterword.flows.as_mail import as_mail
from afterword.flows.demo_world import is_demo
from afterword.flows.last_look import LATE, Back, Later, Ready, last_look
from afterword.flows.letter_step import back_to_draft, end_approval, step_letter
from afterword.flows.say import letter_went
from afterword.outlets import smtp
from afterword.records import models
from afterword.records.on_disk import on_disk
from afterword.records.queries.account import sending_account
from afterword.records.queries.letter import due_letters

# How long until another try, for what another try may mend: within two hours it is sent or back.
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 8, 20, 40))
# Longer than any conversation with a server; a claim older than that has nobody behind it.
_LOST = timedelta(minutes=30)
_DIED = (
    "Afterword was ended while this letter was on its way, and nobody knows whether it left: look "
    "into your sent mail"
)
_DIED_BEFORE = "Afterword was ended before this letter had left"


@dataclass(frozen=True, slots=True)
class Dispatched:
    """What became of a letter: its state now, and why, in words."""

    move: str
    to: str
    state: str
    words: str


def dispatch(
    owner: models.Owner, letter: UUID, *, now: datetime, patience: float = 60.0
) -> Dispatched | None:
    """Sends one letter of an owner if it is due; None where there was nothing to do any more.

    BusyError where another process was sending for longer than `patience` seconds.
    """
    with _alone(patience):
        row = due_letters(now).filter(owner=owner, id=letter).select_related("owner").first()
        if row is None:
            return None
        if row.state == "sending":
            return _found_dead(row, now)
        return _dispatch(owner, row, now)


def _dispatch(owner: models.Owner, row: models.Letter, now: datetime) -> Dispatched | None:
    account = sending_account(owner, row.sender)
    if account is None or is_demo(owner):
        return _give_back(row, f"the mail account {row.sender} is not connected any more", now)
    match last_look(owner, row, now=now):
        case Back(why):
            return _give_back(row, why, now)
        case Later(at):
            models.Letter.objects.filter(id=row.id, state="approved").update(leaves_at=at)
            row.leaves_at = at
            return _told(row, "it waits for the other's working hours")
        case Ready() as ready:
            return _send(owner, row, account, ready)


def _send(
    owner: models.Owner, row: models.Letter, account: models.Account, ready: Ready
) -> Dispatched | None:
    now = ready.world.now
    try:
        options, secret = open_account(account, now=now)
    except TroubleError as trouble:  # no fresh token: the letter has not been claimed, and waits
        again = _next_try(row, now) if trouble.retryable else None
        return _give_back(row, str(trouble), now) if again is None else _wait(row, trouble, again)
    except (LockedError, RefusedError) as error:
        return _give_back(row, str(error), now)
    try:
        mail = as_mail(owner, ready.world, row, ready.written, sender=account.address)
    except (RefusedError, OSError) as error:
        return _give_back(row, str(error), now)
    # As it was looked at: an undo and a new yes in between is another letter with another minute.
    seen = {"sha256": row.sha256, "leaves_at": row.leaves_at}
    if not step_letter(row, "sending", seen=seen, claimed_at=now, dot_at=None):
        return None

    def keep(outcome: smtp.Outcome) -> None:
        with transaction.atomic():
            _keep(row, account, outcome, now)

    try:
        outcome = smtp.send(
            options, secret, mail, before_dot=lambda: _mark_dot(row, now), told=keep
        )
    except (RefusedError, OSError) as error:  # the message could not be built
        outcome = smtp.Refused(str(error), permanent=True)
        keep(outcome)
    return _told(row, "" if isinstance(outcome, smtp.Sent) else outcome.words)


def _mark_dot(row: models.Letter, now: datetime) -> None:
    """From here on nobody can say that the letter has not left; kept before it may, even if the
    power goes.
    """
    with on_disk():
        mine = models.Letter.objects.filter(id=row.id, state="sending", dot_at=None)
        if not mine.update(dot_at=now):
            raise RefusedError("this letter was settled while it was on its way")


def _keep(
    row: models.Letter, account: models.Account, outcome: smtp.Outcome, now: datetime
) -> None:
    error = "" if isinstance(outcome, smtp.Sent) else outcome.words
    models.Account.objects.filter(id=account.id).update(tried_at=now, error=error)
    match outcome:
        case smtp.Sent():
            letter_went(row, at=now)
        case smtp.Unknown(words):
            _doubt(row, words, now)
        case smtp.Refused(words, permanent):
            _refuse(row, words, None if permanent else _next_try(row, now), now)


def _refuse(row: models.Letter, words: str, again: datetime | None, now: datetime) -> None:
    """It has not left: it waits for another try, or is the user's to mend. In a transaction."""
    trouble: dict[str, Any] = {"trouble": words, "trouble_at": now}
    if again is not None:
        step_letter(row, "approved", tries=row.tries + 1, next_try_at=again, **trouble)
    else:
        step_letter(row, "refused", **trouble)
        end_approval(row, now=now)


def _next_try(row: models.Letter, now: datetime) -> datetime | None:
    """When to try again; None where that would be once too often, or too late."""
    if row.tries >= len(PAUSES) or row.leaves_at is None:
        return None
    again = now + PAUSES[row.tries]
    return again if again <= row.leaves_at + LATE else None


def _wait(row: models.Letter, trouble: TroubleError, again: datetime) -> Dispatched | None:
    """Puts off what was only looked at; None where it is not the same any more."""
    waits = {"tries": row.tries + 1, "next_try_at": again, "trouble": str(trouble)}
    waiting = models.Letter.objects.filter(id=row.id, state="approved", leaves_at=row.leaves_at)
    return _told(row, str(trouble)) if waiting.update(**waits) else None


def _give_back(row: models.Letter, why: str, now: datetime) -> Dispatched | None:
    with transaction.atomic():
        return _told(row, why) if back_to_draft(row, now=now, why=why) else None


def _found_dead(row: models.Letter, now: datetime) -> Dispatched | None:
    """A claimed letter that nobody is sending: with the lock in hand we know it of this machine,
    elsewhere by its age. It may have left only if its dot was marked.
    """
    here = connection.vendor == "sqlite"
    if not here and row.claimed_at is not None and now - row.claimed_at < _LOST:
        return None
    if row.dot_at is None:
        with transaction.atomic():
            _refuse(row, _DIED_BEFORE, _next_try(row, now), now)
        return _told(row, _DIED_BEFORE)
    _doubt(row, _DIED, now)
    return _told(row, _DIED)


def _doubt(row: models.Letter, words: str, now: datetime) -> None:
    """Nobody knows whether it left; Sent is looked into at once, where there is a mailbox."""
    step_letter(row, "unknown", trouble=words, trouble_at=now, tries=0, next_try_at=None)


def postpone(letter: UUID, *, now: datetime, error: str) -> None:
    """Pushes a letter that can't be looked at into the future, with the error on its row."""
    models.Letter.objects.filter(id=letter, state="approved").update(
        next_try_at=now + PAUSES[-2], trouble=error, trouble_at=now
    )


def _told(row: models.Letter, words: str) -> Dispatched:
    return Dispatched(row.move, row.content.get("to", ""), row.state, words)


@contextmanager
def _alone(patience: float) -> Iterator[None]:
    with only_one(settings.DATA / "sending-lock", patience=patience):
        yield
