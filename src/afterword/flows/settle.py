"""Settles letters of which nobody knew whether they left: by the user's word, or by their copy."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.flows.approve import Approved, approved_of
from afterword.flows.in_mailbox import (
    CANT,
    learn_id,
    look_later,
    one_at_a_time,
    place_in,
    wanted,
)
from afterword.flows.letter_step import back_to_draft
from afterword.flows.say import letter_went
from afterword.records import models
from afterword.records.queries.account import mailbox_of
from afterword.records.queries.letter import doubts_due, seen_letters
from afterword.sources import imap

_NEVER = timedelta(days=36_500)


def settle(owner: models.Owner, move: str, *, went: bool, now: datetime) -> Approved:
    """What the user says of an `unknown` letter of a move: it went, or it did not.

    A letter that went is a touch from when it was on its way; one that did not is a draft again.
    RefusedError where there is no such letter.
    """
    with transaction.atomic():
        row = models.Letter.objects.filter(owner=owner, move=move, state="unknown").first()
        if row is None:
            raise RefusedError("nobody is in doubt about this letter")
        if went:
            letter_went(row, at=row.claimed_at or now)
        else:
            back_to_draft(row, now=now)
        return approved_of(row)


def settle_by_looking(
    owner: models.Owner, letter: UUID, *, now: datetime, patience: float = 60.0
) -> str:
    """Looks for an `unknown` letter in the user's Sent folder; its move where it is there, else "".

    That it is not there proves nothing, since not every server files what it sends: the question
    to the user stays, and it is looked for again. BusyError as for `file_copy`.
    """
    with one_at_a_time(patience):
        row = doubts_due(now).filter(owner=owner, id=letter).select_related("owner").first()
        account = None if row is None else mailbox_of(owner, row.sender)
        if row is None:
            return ""
        copy = None
        if account is not None:
            with suppress(*CANT), place_in(account, "sent", now=now) as place:
                copy = imap.find_copy(place.client, place.folder, wanted(row))
        if copy is None:
            if not look_later(row, now=now):
                models.Letter.objects.filter(id=row.id).update(next_try_at=now + _NEVER)
            return ""
        with transaction.atomic():
            learn_id(row, copy.message_id)
            letter_went(row, at=copy.at or row.claimed_at or now)
            models.Letter.objects.filter(id=row.id).update(copy="filed")
        return row.move


def settle_seen(*, now: datetime) -> list[str]:
    """Takes letters for sent whose copy was imported (by Message-ID); their moves.

    That is the answer for an `unknown` one, and for one that left by the user's own hand.
    """
    found = []
    for row in seen_letters(now).select_related("owner"):
        copies = models.Envelope.objects.filter(owner=row.owner_id, message_id=row.message_id)
        first = copies.order_by("known_at").values_list("known_at", flat=True)[0]
        with transaction.atomic():
            letter_went(row, at=first)
            models.Letter.objects.filter(id=row.id, copy="wanted").update(copy="filed")
        found.append(row.move)
    return found
