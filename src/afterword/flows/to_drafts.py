"""Puts an approved letter into the Drafts folder of the user's mailbox, for their own hand.

A line may break, and this process end, at any moment between: whoever comes next puts it there
again, in the place of what lies there of the same letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.flows.as_mail import as_mail
from afterword.flows.in_mailbox import CANT, DONE, PAUSES, look_later, one_at_a_time, place_in
from afterword.flows.letter_step import back_to_draft, step_letter
from afterword.flows.look import look
from afterword.flows.say import say
from afterword.flows.write import Written
from afterword.outlets import folder
from afterword.records import models
from afterword.records.mapping import read
from afterword.records.queries.account import drafting_account, mailbox_of
from afterword.records.queries.letter import drafts_due, left_in_drafts

_TIDIED: Mapping[str, Any] = {"drafted_in": "", "tidy_at": None, "tidies": 0}
_STAYS = "a draft of it may still lie in your Drafts folder"
_AFTER_A_FAULT = timedelta(hours=1)


def put_into_drafts(
    owner: models.Owner, letter: UUID, *, now: datetime, patience: float = 60.0
) -> None:
    """Puts one letter there, which is then handed over; nothing where that is done already.

    What keeps it from there is raised, and the letter waits as it was. BusyError where another
    process was at it for longer than `patience` seconds.
    """
    with one_at_a_time(patience):
        row = drafts_due(now).filter(owner=owner, id=letter).select_related("owner").first()
        if row is None:
            return
        account = mailbox_of(owner, row.sender)
        if account is None:
            raise RefusedError(f"the mailbox {row.sender} is not connected any more")
        written = read(Written, row.content)
        mail = as_mail(owner, look(owner, now), row, written, sender=row.sender)
        if row.copy == "drafted" and row.drafted_in not in ("", row.sender):
            _drop(owner, row, now)
        with place_in(account, "drafts", now=now) as place:
            folder.put_draft(place.client, place.folder, mail)
        with transaction.atomic():
            lies = dict(_TIDIED) | {"copy": "drafted", "drafted_in": row.sender}
            if step_letter(row, "handed_over", **lies, **DONE):
                say(owner, "handed_over", row.about, at=now, about=row.move)


def put_again(owner: models.Owner, letter: UUID, *, now: datetime, patience: float = 60.0) -> str:
    """The same for a letter that a process left on its way there; what keeps it from there, in
    words, or "". After the last try it is the user's again.
    """
    try:
        put_into_drafts(owner, letter, now=now, patience=patience)
    except CANT as error:
        row = models.Letter.objects.get(id=letter)
        words = f"it could not be put into Drafts: {error}"
        if not look_later(row, now=now, words=words):
            give_back(row, words, now=now)
        return words
    return ""


def give_back(row: models.Letter, why: str, *, now: datetime) -> None:
    """Makes a letter that can't be put there the user's again, with the reason."""
    lies = dict(_TIDIED) | {"copy": "drafted", "drafted_in": row.sender}
    with transaction.atomic():
        # It may have come there all the same: a line can break behind it.
        if row.state == "approved" and back_to_draft(row, now=now, why=why):
            models.Letter.objects.filter(id=row.id).update(**lies)


def tidy_drafts(owner: models.Owner, letter: UUID, *, now: datetime, patience: float = 60.0) -> str:
    """Removes one letter from Drafts that was taken back or goes another way: it could leave from
    there as well. What keeps us from it, in words, or ""; then it is tried again, and in the end
    asked of the user. BusyError as for putting it there.
    """
    with one_at_a_time(patience):
        row = left_in_drafts(now).filter(owner=owner, id=letter).first()
        if row is None:
            return ""
        try:
            _drop(owner, row, now)
        except CANT as error:
            return _tidy_later(row, f"{_STAYS}, delete it there ({error})", now)
        mine = models.Letter.objects.filter(id=row.id, copy="drafted")
        mine.filter(trouble__startswith=_STAYS).update(trouble="", trouble_at=None)
        mine.update(copy="", **_TIDIED)
        return ""


def postpone_tidying(letter: UUID, *, now: datetime, error: str) -> None:
    """Pushes one whose draft can't be removed, by a fault of ours, into the future."""
    row = models.Letter.objects.filter(id=letter, copy="drafted").first()
    if row is not None:
        _tidy_later(row, f"{_STAYS}, delete it there ({error})", now, pause=_AFTER_A_FAULT)


def _drop(owner: models.Owner, row: models.Letter, now: datetime) -> None:
    """From the mailbox that it was put into."""
    account = mailbox_of(owner, row.drafted_in) if row.drafted_in else drafting_account(owner)
    if account is None:
        raise RefusedError(f"no mailbox {row.drafted_in or 'of yours'} is connected")
    with place_in(account, "drafts", now=now) as place:
        folder.drop_draft(place.client, place.folder, row.message_id)


def _tidy_later(
    row: models.Letter, words: str, now: datetime, *, pause: timedelta | None = None
) -> str:
    """Sets the next try, if there is one; a doubt or a refusal keeps its words till the last."""
    mine = models.Letter.objects.filter(id=row.id, copy="drafted")
    last = row.tidies >= len(PAUSES)
    if last or row.state in ("draft", "approved"):
        mine.update(trouble=words, trouble_at=now)
    if last:
        mine.update(copy="", **_TIDIED)
    else:
        mine.update(tidies=row.tidies + 1, tidy_at=now + (pause or PAUSES[row.tidies]))
    return words
