"""Settles letters of which nobody knew whether they left: by the user's word, or by their copy."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.flows.approve import Approved, approved_of
from afterword.flows.letter_step import back_to_draft
from afterword.flows.say import letter_went
from afterword.records import models
from afterword.records.queries.letter import seen_letters


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
        found.append(row.move)
    return found
