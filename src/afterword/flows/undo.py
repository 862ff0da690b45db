"""Takes back what the user said or approved, as long as nothing has left by it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from afterword.core.corrections import root_of
from afterword.core.errors import RefusedError
from afterword.flows.approve import Approved, approved_of
from afterword.flows.letter_step import back_to_draft
from afterword.records import models


def undo(owner: models.Owner, subject: str, *, now: datetime) -> Approved | str:
    """Takes back the latest thing under an id: of a letter, a move, a fact, a saying or a note.

    A letter that is approved, was handed over or refused is a draft again, and so is one of which
    nobody knew whether it left: the user says by it that it did not. Returns the letter, or the
    kind of what was taken back. The rows stay with the time they were taken back, so the past can
    be shown as it was. RefusedError where the letter has left or is leaving.
    """
    with transaction.atomic():
        subject, own = root_of(subject), _as_uuid(subject)
        letter = (
            models.Letter.objects.filter(Q(move=subject) | Q(id=own), owner=owner)
            .exclude(state="draft")
            .first()
        )
        if letter is not None:
            return _back(letter, now)
        said = models.Saying.objects.filter(owner=owner, undone_at=None)
        row = said.filter(Q(subject=subject) | Q(id=own)).order_by("-at", "-id").first()
        if row is None:
            raise RefusedError(f"there is nothing to undo under {subject!r}")
        if row.kind == "sent":
            raise RefusedError("a letter that has left can't be taken back")
        # Whom one met at an event was noted with the word that one went.
        with_it = [UUID(str(each)) for each in row.content.get("touches", ())]
        said.filter(id__in=[row.id, *with_it]).update(undone_at=now)
        return row.kind


def _back(letter: models.Letter, now: datetime) -> Approved:
    if letter.state == "sent":
        raise RefusedError("this letter has left, and nothing takes it back")
    if letter.state == "sending" or not back_to_draft(letter, now=now):
        raise RefusedError("this letter is leaving just now; look again in a moment")
    return approved_of(letter)


def _as_uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
