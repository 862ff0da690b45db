"""Reads public sources of company news again: each once, however many owners watch it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from afterword.core.errors import AfterwordError, RefusedError, TroubleError, words_of
from afterword.flows.opened_source import Told, opened
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import kind_of, write
from afterword.records.queries.sources import due_sources
from afterword.sources.reach.fetch import Fetched, NotGivenError
from afterword.sources.reach.round import Answer, Ask, Manners, walk_round
from afterword.sources.reach.trouble import host_of

KINDS = ("feed", "page", "board")
# How long after the last look: news keep for days, and most sites say something new once a week.
_PAUSES = {"feed": timedelta(hours=6), "page": timedelta(hours=12), "board": timedelta(hours=12)}
_QUIET, _QUIET_PAUSE = timedelta(days=30), timedelta(days=1)  # nothing new for so long
_TRIES = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3))
_GONE_PAUSE = timedelta(days=7)
_GONE_AFTER = 2  # looks that find nothing there: once may be a slip of the server
_LONGEST_PAUSE = timedelta(days=14)  # that a server may ask for
HOLDS = timedelta(minutes=10)  # longer than a round takes; a killed one's sources wait so long
_ROUND = 200  # sources claimed at a time
_TOGETHER = 25  # answers kept in one transaction
_RULES_KEEP = timedelta(days=1)  # RFC 9309 §2.4: robots.txt is not kept longer


@dataclass(frozen=True, slots=True)
class Read:
    """What one look at a source came to."""

    source: UUID
    address: str
    new: int = 0
    error: str = ""


def read_sources(
    now: datetime,
    *,
    keys: Collection[UUID] | None = None,
    at_once: bool = False,
    named: Collection[str] = (),
    manners: Manners | None = None,
) -> list[Read]:
    """Reads the sources that are due, of `keys` alone where they are given; `at_once`: due or not.

    `named` are hosts that the user named, which may be in a private network. What can't be read
    keeps what it said before, with the reason and the time of the next try. A source that another
    process reads just now is left to it. Killed in the middle, what was kept stays and the rest is
    read when the lease has run out.
    """
    done: list[Read] = []
    wanted = list(_wanted(now, keys, at_once=at_once))
    for start in range(0, len(wanted), _ROUND):
        rows = _claimed(wanted[start : start + _ROUND], now)
        rules = _rules(rows, now)
        known = dict(rules)
        asks = [
            Ask(
                row.id.hex,
                row.address,
                # A board that says the same as yesterday says that a role is still missing.
                "" if row.kind == "board" else row.etag,
                "" if row.kind == "board" else row.modified,
                named=host_of(row.address) in named,
            )
            for row in rows.values()
        ]
        answers = walk_round(asks, manners or Manners(), known)
        for some in _batches(answers, _TOGETHER):
            with transaction.atomic():
                done += [_keep(rows[UUID(answer.ask.key)], answer, now) for answer in some]
        _keep_rules({name: text for name, text in known.items() if name not in rules}, now)
    return done


def _wanted(now: datetime, keys: Collection[UUID] | None, *, at_once: bool) -> Iterable[UUID]:
    rows = models.Source.objects.values_list("id", flat=True).order_by("next_at", "id")
    if not at_once:
        rows = due_sources(now).values_list("id", flat=True)
    return rows if keys is None else rows.filter(id__in=keys)


def _claimed(ids: Sequence[UUID], now: datetime) -> dict[UUID, models.Source]:
    """Those of these sources that nobody reads now, which this process reads from here on."""
    lease = uuid4().hex
    free = Q(leased_until=None) | Q(leased_until__lte=now) | Q(leased_until__gt=now + 2 * HOLDS)
    models.Source.objects.filter(free, id__in=ids).update(lease=lease, leased_until=now + HOLDS)
    rows = models.Source.objects.filter(id__in=ids, lease=lease)
    return {row.id: row for row in rows}


def _rules(rows: dict[UUID, models.Source], now: datetime) -> dict[str, str]:
    origins = {"/".join(row.address.split("/")[:3]) for row in rows.values()}
    fresh = models.Host.objects.filter(
        origin__in=origins, read_at__gt=now - _RULES_KEEP, read_at__lte=now
    )
    return dict(fresh.values_list("origin", "rules"))


def _keep_rules(rules: dict[str, str], now: datetime) -> None:
    models.Host.objects.bulk_create(
        [models.Host(origin=name, rules=text, read_at=now) for name, text in rules.items()],
        update_conflicts=True,
        unique_fields=["origin"],
        update_fields=["rules", "read_at"],
    )


def _batches(answers: Iterator[Answer], size: int) -> Iterator[list[Answer]]:
    while some := list(islice(answers, size)):
        yield some


def _keep(row: models.Source, answer: Answer, now: datetime) -> Read:
    """Writes down what a look came to, and gives the source back."""
    try:
        if answer.page is None:
            assert answer.trouble is not None
            raise answer.trouble
        new = _take(row, answer.page, now)
    except AfterwordError as error:
        _failed(row, error, now)
        new = 0
    row.tried_at = now
    row.leased_until, row.lease = None, ""
    row.save()
    return Read(row.id, row.address, new, row.error)


def _take(row: models.Source, page: Fetched, now: datetime) -> int:
    new: list[Told] = []
    if page.data is not None and (row.kind == "board" or _digest(page.data) != row.digest):
        known = dict.fromkeys(
            models.SourceItem.objects.filter(source=row).values_list("key", flat=True)
        )
        told = opened(row.kind, page, known=known, first=row.read_at is None, now=now)
        new = [each for each in told if each.key not in known]
        keep_items(row, new, now)
    was_read(row, page, len(new), now)
    return len(new)


def was_read(row: models.Source, page: Fetched, new: int, now: datetime) -> None:
    """Notes on a source that it was read, and when it is next; the caller saves it."""
    if page.data is not None:
        row.digest = _digest(page.data)
    row.etag, row.modified = page.etag, page.modified
    row.read_at = row.tried_at = now
    row.news = new
    row.new_at = now if new else row.new_at
    row.error, row.failures, row.gone_since = "", 0, None
    quiet = row.new_at is None or now - row.new_at > _QUIET
    row.next_at = now + (_QUIET_PAUSE if quiet else _PAUSES[row.kind])


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def keep_items(row: models.Source, new: Sequence[Told], now: datetime) -> None:
    """Adds to a source what it said for the first time; the caller saves the row."""
    models.SourceItem.objects.bulk_create(
        models.SourceItem(
            id=uuid7(now),
            source=row,
            number=row.last + count,
            key=each.key,
            kind=kind_of(each.entry),
            seen_at=now,
            payload=write(each.entry),
        )
        for count, each in enumerate(new, 1)
    )
    row.last += len(new)


def _failed(row: models.Source, error: AfterwordError, now: datetime) -> None:
    row.failures = min(row.failures + 1, 1000)
    row.error = words_of(error)
    pause = _TRIES[min(row.failures, len(_TRIES)) - 1]
    if isinstance(error, NotGivenError):
        if error.status in (404, 410):
            row.gone_since = row.gone_since or now
            pause = _GONE_PAUSE if row.failures >= _GONE_AFTER else pause
        pause = max(pause, min(timedelta(seconds=error.pause), _LONGEST_PAUSE))
    elif isinstance(error, TroubleError | RefusedError) and not error.retryable:
        pause = max(pause, _TRIES[-1])
    row.next_at = now + pause
