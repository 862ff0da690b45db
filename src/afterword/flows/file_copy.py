"""Sees to it that one copy of a letter that was sent lies in the user's Sent folder.

Many providers file it by themselves, and a second would stand there twice: so Sent is looked into
first, and twice where nobody knows what the server does. The copy also says which Message-ID the
letter has now. Whatever becomes of it, the letter has left and is not sent again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.errors import RefusedError, words_of
from afterword.core.mail_providers import of_host
from afterword.flows.as_mail import as_mail, hashes_of
from afterword.flows.in_mailbox import (
    CANT,
    DONE,
    Place,
    learn_id,
    look_later,
    one_at_a_time,
    place_in,
    wanted,
)
from afterword.flows.look import look
from afterword.flows.write import Written
from afterword.outlets import folder
from afterword.outlets.message import Mail
from afterword.records import models
from afterword.records.mapping import read
from afterword.records.queries.account import mailbox_of
from afterword.records.queries.letter import copies_due
from afterword.sources import imap


def file_copy(owner: models.Owner, letter: UUID, *, now: datetime, patience: float = 60.0) -> str:
    """Looks for the copy of one letter, and files it where nobody else does; what went wrong, in
    words, or "".

    BusyError where another process was at it for longer than `patience` seconds.
    """
    with one_at_a_time(patience):
        row = copies_due(now).filter(owner=owner, id=letter).select_related("owner").first()
        if row is None:
            return ""
        account = mailbox_of(owner, row.sender)
        if account is None:
            _end(row, "none")
            return ""
        try:
            with place_in(account, "sent", now=now) as place:
                return _look(owner, row, place, now)
        except CANT as error:
            return _failed(row, error, now)


def _look(owner: models.Owner, row: models.Letter, place: Place, now: datetime) -> str:
    copy = imap.find_copy(place.client, place.folder, wanted(row))
    if copy is not None:
        with transaction.atomic():
            learn_id(row, copy.message_id)
            _end(row, "filed")
        return ""
    files_itself = _files_itself(owner, row)
    if files_itself or not row.tries:
        # By itself or not, a server may take a moment; one of which we know lets us wait longer.
        if not look_later(row, now=now):
            _end(row, "none")
        return ""
    folder.file_copy(place.client, place.folder, _as_it_left(owner, row, now))
    _end(row, "filed")
    return ""


def _files_itself(owner: models.Owner, row: models.Letter) -> bool:
    """Whether the server that it left by is one that is known to file what it sends."""
    sender = models.Account.objects.filter(owner=owner, kind="smtp", address=row.sender).first()
    provider = of_host(str(sender.options.get("host", ""))) if sender is not None else None
    return provider is not None and provider.files_sent


def _as_it_left(owner: models.Owner, row: models.Letter, now: datetime) -> Mail:
    """The same bytes; RefusedError where what was attached is not there as it was any more."""
    world, written = look(owner, now), read(Written, row.content)
    approval = models.Approval.objects.filter(owner=owner, letter=row, withdrawn_at=None)
    last = approval.order_by("-at", "-id").first()
    if last is not None and hashes_of(world, written) != last.enclosed:
        raise RefusedError("what was attached has changed since, so no copy of it can be made")
    mail = as_mail(owner, world, row, written, sender=row.sender)
    return replace(mail, at=(row.claimed_at or now).astimezone(ZoneInfo(owner.zone)))


def _failed(row: models.Letter, error: Exception, now: datetime) -> str:
    words = f"it left, but its copy is not in Sent: {words_of(error)}"
    again = not isinstance(error, RefusedError) and getattr(error, "retryable", True)
    if not (again and look_later(row, now=now, words=words)):
        _end(row, "none", trouble=words, trouble_at=now)
    return words


def _end(row: models.Letter, copy: str, **fields: Any) -> None:
    mine = models.Letter.objects.filter(id=row.id, state="sent", copy="wanted")
    mine.update(copy=copy, **(dict(DONE) | fields))
