"""A letter's place in the user's mailbox: its folders, and the Message-IDs that it has there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.conf import settings

from afterword.config.env import SettingError
from afterword.config.lock import only_one
from afterword.core.errors import RefusedError, TroubleError
from afterword.flows.accounts import open_mailbox
from afterword.flows.write import Written
from afterword.records import models
from afterword.records.mapping import read
from afterword.sources import imap

if TYPE_CHECKING:
    from imapclient import IMAPClient

# How long until another look, or another try to put it there: within the hour most things pass, and
# a full mailbox may be a day's.
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 8, 20, 40, 180, 720, 1440))
# Of a letter whose place there is settled: no further try, and nothing to tell.
DONE: Mapping[str, Any] = {"tries": 0, "next_try_at": None, "trouble": "", "trouble_at": None}
_CALLED = {"sent": "sent mail", "drafts": "drafts"}
# What keeps us from a mailbox, each a sentence for the user.
CANT = (TroubleError, RefusedError, SettingError, OSError)


@dataclass(frozen=True, slots=True)
class Place:
    """An open session, and the folder that it is about."""

    client: IMAPClient
    folder: str


@contextmanager
def one_at_a_time(patience: float) -> Iterator[None]:
    """Two that look at once would both find no copy, and both put one there. BusyError."""
    with only_one(settings.DATA / "mailbox-lock", patience=patience):
        yield


@contextmanager
def place_in(account: models.Account, use: str, *, now: datetime) -> Iterator[Place]:
    """A session with the mailbox and its folder for `sent` or `drafts`; TroubleError if none."""
    options, secret = open_mailbox(account, now=now)
    known = models.Folder.objects.filter(owner=account.owner_id, account=account, use=use)
    name = known.order_by("name").values_list("name", flat=True).first()
    with imap.session(options, secret) as client:
        folder = name or imap.folder_for(client, use)
        if folder is None:
            words = f"your mailbox has no folder for {_CALLED[use]}"
            raise TroubleError(words, retryable=False, field="folder")
        yield Place(client, folder)


def wanted(row: models.Letter) -> imap.Wanted:
    """What its copy is known by; the hour is that of its Date."""
    written = read(Written, row.content)
    return imap.Wanted(
        message_id=row.message_id,
        to=written.to,
        subject=written.subject,
        body=written.body,
        at=row.claimed_at,
    )


def learn_id(row: models.Letter, message_id: str) -> None:
    """Keeps the id that a server gave the letter instead of ours, with what is said of it: who
    answers names that one. Within a transaction.
    """
    if not message_id or message_id in (row.message_id, *row.other_ids):
        return
    row.other_ids = [*row.other_ids, message_id]
    models.Letter.objects.filter(id=row.id).update(other_ids=row.other_ids)
    for said in models.Saying.objects.filter(owner=row.owner_id, kind="sent", subject=row.move):
        said.content = said.content | {"other_ids": row.other_ids}
        said.save(update_fields=["content"])


def look_later(row: models.Letter, *, now: datetime, words: str = "") -> bool:
    """Sets when to look again, with what went wrong; False after the last time."""
    if row.tries >= len(PAUSES):
        return False
    fields: dict[str, Any] = {"tries": row.tries + 1, "next_try_at": now + PAUSES[row.tries]}
    if words:
        fields |= {"trouble": words, "trouble_at": now}
    models.Letter.objects.filter(id=row.id, state=row.state).update(**fields)
    return True


def postpone_look(letter: UUID, *, now: datetime) -> None:
    """Pushes what failed in a way that nobody thought of into the future."""
    rows = models.Letter.objects.filter(id=letter, state__in=("sent", "unknown", "approved"))
    rows.update(next_try_at=now + PAUSES[-3])
