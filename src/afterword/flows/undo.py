"""Takes back what the user said or approved, as long as nothing has left by it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from afterword.core.errors import RefusedError
from afterword.flows.approve import Approved, approved_of
from afterword.records import models


def undo(owner: models.Owner, subject: str, *, now: datetime) -> Approved | str:
    """Takes back the latest thing under an id: of a letter, a move, a fact, a saying or a note.

    An approved letter is a draft again. Returns the letter, or the kind of what was taken back.
    The rows stay with the time they were taken back, so the past can be shown as it was.
    """
    with transaction.atomic():
        own = _as_uuid(subject)
        letter = (
            models.Letter.objects.filter(Q(move=subject) | Q(id=own), owner=owner)
            .filter(state__in=("approved", "handed_over"))
            .first()
        )
        if letter is not None:
            return _back_to_draft(owner, letter, now)
        said = models.Saying.objects.filter(owner=owner, undone_at=None)
        row = said.filter(Q(subject=subject) | Q(id=own)).order_by("-at", "-id").first()
        if row is None:
            raise RefusedError(f"there is nothing to undo under {subject!r}")
        said.filter(id=row.id).update(undone_at=now)
        return row.kind


def _back_to_draft(owner: models.Owner, letter: models.Letter, now: datetime) -> Approved:
    letter.state, letter.leaves_at, letter.path = "draft", None, ""
    letter.save()
    models.Approval.objects.filter(owner=owner, letter=letter, withdrawn_at=None).update(
        withdrawn_at=now
    )
    models.Saying.objects.filter(
        owner=owner, subject=letter.move, kind__in=("handed_over", "overruled"), undone_at=None
    ).update(undone_at=now)
    return approved_of(letter)


def _as_uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
