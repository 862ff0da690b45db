"""Gives our calendar out under a secret address: made, revoked, and written as it stands now."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db import transaction

from afterword.core.calendar_out import PAST, DatedEntry, dated_entries
from afterword.core.errors import RefusedError
from afterword.core.planning.planner import plan
from afterword.core.planning.settings import policy_of
from afterword.flows.look import look
from afterword.flows.take_calendar import OWN_UID
from afterword.outlets.calendar_feed import FeedItem, write_feed
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.calendar import feed_key, feed_of

NAME = "Afterword"
_AHEAD = 14  # days of planned moves; further ahead a plan still changes from day to day
_GONE = timedelta(days=30)  # that an entry which is no more is given out as cancelled
_SEEN = timedelta(minutes=10)  # between two notes of when the address was read


@dataclass(frozen=True, slots=True)
class Written:
    """The calendar as it stands, and what tells a reader that it has it already."""

    data: bytes
    etag: str
    changed: datetime


def new_feed(owner: models.Owner, *, now: datetime) -> tuple[UUID, str]:
    """A new secret address: its id and its token, which is shown this once and kept as a hash."""
    token = secrets.token_urlsafe(32)
    row = models.Feed.objects.create(id=uuid7(now), owner=owner, key=feed_key(token), made_at=now)
    return row.id, token


def revoke_feed(owner: models.Owner, which: str, *, now: datetime) -> None:
    """Ends an address for good, by its id; `all` ends every one. RefusedError for no such one."""
    rows = models.Feed.objects.filter(owner=owner, revoked_at=None)
    if which != "all":
        try:
            rows = rows.filter(id=UUID(which))
        except ValueError:
            rows = rows.none()
    if not rows.update(revoked_at=now) and which != "all":
        raise RefusedError(
            f"no address of the calendar is called {which!r}; `afterword calendar list` has them"
        )


def read_feed(token: str, *, now: datetime) -> Written | None:
    """The calendar that a token opens; None for one that nobody has, or that was revoked."""
    feed = feed_of(token)
    if feed is None:
        return None
    written = give_out(feed.owner, now=now)
    if feed.read_at is None or feed.read_at + _SEEN <= now:
        models.Feed.objects.filter(id=feed.id).update(read_at=now)
    return written


def give_out(owner: models.Owner, *, now: datetime) -> Written:
    """The calendar as it stands at `now`; the same state gives the same bytes.

    What changed since it was last given out gets a higher SEQUENCE, what is gone is cancelled.
    """
    world = look(owner, now)
    coming = plan(world, policy_of(world), now, days=_AHEAD)
    entries = dated_entries(world, coming)
    with transaction.atomic():
        rows = {row.uid: row for row in models.FeedEntry.objects.filter(owner=owner)}
        current = _keep(owner, rows, entries, now)
        _cancel(rows, current, now)
    items = sorted(_items(rows.values(), current, now), key=lambda each: (each.start, each.uid))
    data = write_feed(items, name=NAME)
    changed = max((each.changed for each in items), default=datetime(1970, 1, 1, tzinfo=UTC))
    return Written(data, f'"{sha256(data).hexdigest()[:32]}"', changed)


def _keep(
    owner: models.Owner,
    rows: dict[str, models.FeedEntry],
    entries: Sequence[DatedEntry],
    now: datetime,
) -> set[str]:
    """Keeps each entry as it is given out now, in `rows` too; the UIDs of all."""
    made, changed, current = [], [], set()
    for entry in entries:
        uids = [_uid(owner, key) for key in entry.keys]
        uid = next((each for each in uids if each in rows and each not in current), uids[0])
        if uid in current:
            continue
        current.add(uid)
        content = json.dumps(_content(entry), sort_keys=True, ensure_ascii=False)
        digest = sha256(content.encode("utf-8", "replace")).hexdigest()
        row = rows.get(uid)
        if row is None:
            rows[uid] = models.FeedEntry(
                id=uuid7(now), owner=owner, uid=uid, digest=digest, changed_at=now, content=content
            )
            made.append(rows[uid])
        elif row.gone or row.digest != digest:
            row.digest, row.content, row.gone = digest, content, False
            row.sequence, row.changed_at = row.sequence + 1, now
            changed.append(row)
    models.FeedEntry.objects.bulk_create(made)
    _save(changed)
    return current


def _cancel(rows: Mapping[str, models.FeedEntry], current: set[str], now: datetime) -> None:
    """Cancels what was given out and is no more; what is long past only falls out of sight."""
    gone = []
    for uid, row in rows.items():
        end = datetime.fromisoformat(json.loads(row.content)["end"])
        if uid not in current and not row.gone and end >= now - PAST:
            row.gone, row.sequence, row.changed_at = True, row.sequence + 1, now
            gone.append(row)
    _save(gone)


def _save(rows: list[models.FeedEntry]) -> None:
    fields = ["digest", "content", "gone", "sequence", "changed_at"]
    models.FeedEntry.objects.bulk_update(rows, fields, batch_size=200)


def _items(
    rows: Iterator[models.FeedEntry] | Any, current: set[str], now: datetime
) -> Iterator[FeedItem]:
    for row in rows:
        if row.uid not in current and not (row.gone and row.changed_at > now - _GONE):
            continue
        content = json.loads(row.content)
        yield FeedItem(
            uid=row.uid,
            sequence=row.sequence,
            changed=row.changed_at.astimezone(UTC).replace(microsecond=0),
            start=datetime.fromisoformat(content["start"]),
            end=datetime.fromisoformat(content["end"]),
            title=content["title"],
            where=content["where"],
            text=content["text"],
            status="cancelled" if row.gone else content["status"],
            busy=content["busy"],
        )


def _content(entry: DatedEntry) -> dict[str, Any]:
    """What a reader of the calendar would notice."""
    return {
        "start": entry.start.isoformat(),
        "end": entry.end.isoformat(),
        "title": _whole(entry.title),
        "where": _whole(entry.where),
        "text": _whole(entry.text),
        "status": entry.status,
        "busy": entry.busy,
    }


def _whole(text: str) -> str:
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def _uid(owner: models.Owner, key: str) -> str:
    """The same for the same thing for ever, and another for every user."""
    return sha256(f"{owner.id} {key}".encode()).hexdigest()[:32] + OWN_UID
