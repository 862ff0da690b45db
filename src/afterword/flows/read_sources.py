"""Reads public sources of company news again: each once, however many owners watch it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from time import monotonic
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from afterword.core.errors import AfterwordError, TroubleError, UnreadableError, words_of
from afterword.core.world import Owner
from afterword.flows.host_rules import host_rules
from afterword.flows.manners import usual
from afterword.flows.opened_source import New, Row, ToOpen, open_some
from afterword.flows.readers import Readers, readers
from afterword.records import models
from afterword.records.insert import change, insert, ready_key, ready_time
from afterword.records.keys import uuid7_texts
from afterword.records.queries.sources import due_sources
from afterword.sources.job_board import next_page
from afterword.sources.reach.fetch import Fetched, NotGivenError
from afterword.sources.reach.round import Answer, Ask, Manners, walk_round
from afterword.sources.reach.trouble import host_of
from afterword.sources.reach.turns import BusyError

KINDS = ("feed", "sitemap", "page", "board", "filings")
# How long after the last look: news keep for days, and most sites say something new once a week.
_PAUSES = {"feed": timedelta(hours=6)}
_PAUSE = timedelta(hours=12)  # of all others
_QUIET, _QUIET_PAUSE = timedelta(days=30), timedelta(days=1)  # nothing new for so long
_TRIES = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3))
_GONE_PAUSE = timedelta(days=7)
_GONE_AFTER = 2  # looks that find nothing there: once may be a slip of the server
_LONGEST_PAUSE = timedelta(days=14)  # that a server may ask for
HOLDS = timedelta(minutes=10)  # longer than a round takes; a killed one's sources wait so long
# Sources claimed at a time. So many that one slow host in ten, which all wait for in the end, is
# waited for once and not with every few; so few that 128 at a time, each as slow as it may be, are
# done before the lease is over.
_ROUND = 1500
# Of these at one host: one after the other, a second apart. Where its robots.txt asks for more than
# three, those at the end are read after their lease is over, and again by whoever claims them then.
_OF_A_HOST = 200
_TOGETHER = 50  # answers kept in one transaction
# What a look may change in the row of a source.
_CHANGED = (
    *("kind", "etag", "modified", "digest", "next_at", "leased_until", "lease", "tried_at"),
    *("read_at", "new_at", "news", "gone_since", "failures", "error", "last", "seconds"),
)
NEEDED = ("afterword.flows.opened_source", "lxml.etree", "feedparser")  # to open what comes
_NOBODY = Owner(name="", emails=(), zone="UTC", country="")  # what is public is nobody's


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
    wanted = list(_wanted(now, keys, at_once=at_once))
    done: list[Read] = []
    began = monotonic()
    with readers(_NOBODY, NEEDED) as those:
        those.expect(len(wanted))
        for some in _rounds(wanted):
            # A later round's lease counts from when it begins.
            rows = _claimed(some, now + timedelta(seconds=monotonic() - began))
            asks = [_ask(row, named) for row in rows.values()]
            with host_rules((ask.address for ask in asks), now) as rules:
                answers = walk_round(asks, manners or usual(), rules)
                done += _round(rows, answers, those, now)
    return done


def _ask(row: models.Source, named: Collection[str]) -> Ask:
    """A board that says the same as yesterday says that a role is still missing, so it is asked for
    whatever it was last.
    """
    is_board = row.kind == "board"
    return Ask(
        row.id.hex,
        row.address,
        "" if is_board else row.etag,
        "" if is_board else row.modified,
        named=host_of(row.address) in named,
        seconds=row.seconds,
        next_page=next_page if is_board else None,
    )


def _round(
    rows: dict[UUID, models.Source], answers: Iterator[Answer], those: Readers, now: datetime
) -> Iterator[Read]:
    """Some answers are read, wherever there is time, while those before them are written."""
    waiting: _Waiting | None = None
    for some in _batches(answers, _TOGETHER):
        next_ones = _Waiting(some, rows, those, now)
        if waiting is not None:
            yield from waiting.keep()
        waiting = next_ones
    if waiting is not None:
        yield from waiting.keep()


class _Waiting:
    """Some answers on their way into the tables."""

    def __init__(
        self,
        some: Sequence[Answer],
        rows: dict[UUID, models.Source],
        those: Readers,
        now: datetime,
    ) -> None:
        self._some, self._now = some, now
        self._rows = {answer.ask.key: rows[UUID(answer.ask.key)] for answer in some}
        changed = [(a.ask.key, a.page) for a in some if a.page and self._has_changed(a)]
        known = _known([self._rows[key] for key, _ in changed])
        asked = [self._to_open(key, page, known) for key, page in changed]
        self._keys = [key for key, _ in changed]
        self._opened = those.share(open_some, asked)

    def _has_changed(self, answer: Answer) -> bool:
        row = self._rows[answer.ask.key]
        data = answer.page.data if answer.page else None
        return data is not None and (row.kind == "board" or _digest(data) != row.digest)

    def _to_open(self, key: str, page: Fetched, known: Mapping[UUID, frozenset[str]]) -> ToOpen:
        row = self._rows[key]
        there = known.get(row.id, frozenset())
        return ToOpen(row.kind, page, there, first=row.read_at is None, now=self._now)

    def keep(self) -> list[Read]:
        """Writes down what each look came to, and gives the sources back.

        Where it took longer than the lease, somebody else may read a source by now: it is theirs.
        """
        new = dict(zip(self._keys, self._opened(), strict=True))
        with transaction.atomic():
            mine = _held(self._rows)
            said = [
                (mine[key], each.rows)
                for key, each in new.items()
                if key in mine and isinstance(each, New)
            ]
            keep_items(said, self._now)
            some = [answer for answer in self._some if answer.ask.key in mine]
            done = [self._keep(answer, new.get(answer.ask.key)) for answer in some]
            change(models.Source, _CHANGED, list(mine.values()))
            return done

    def _keep(self, answer: Answer, new: New | str | None) -> Read:
        """One of them; `new` is None where it is as it was."""
        row, now = self._rows[answer.ask.key], self._now
        if isinstance(answer.trouble, BusyError):  # it was not asked, and is due as before
            row.leased_until, row.lease = None, ""
            return Read(row.id, row.address, error=answer.trouble.words)
        rows = new.rows if isinstance(new, New) else ()
        if answer.page is None:
            _failed(row, answer.trouble, now)
        elif isinstance(new, str):
            _failed(row, UnreadableError(new), now)
        else:
            row.kind = new.kind if new is not None else row.kind
            was_read(row, answer.page, len(rows), now)
        row.tried_at, row.leased_until, row.lease = now, None, ""
        row.seconds = answer.seconds or row.seconds
        return Read(row.id, row.address, len(rows), row.error)


def _known(rows: Sequence[models.Source]) -> dict[UUID, frozenset[str]]:
    """The keys that each of these sources has said before: one query."""
    keys: dict[UUID, set[str]] = {}
    there = models.SourceItem.objects.filter(source__in=[row.id for row in rows])
    for source, key in there.values_list("source_id", "key"):
        keys.setdefault(source, set()).add(key)
    return {source: frozenset(held) for source, held in keys.items()}


def _held(rows: Mapping[str, models.Source]) -> dict[str, models.Source]:
    """Those of these sources, claimed under one lease, that are still held by it."""
    ids, leases = {row.id for row in rows.values()}, {row.lease for row in rows.values()}
    there = models.Source.objects.filter(id__in=ids, lease__in=leases)
    held = set(there.values_list("id", flat=True))
    return {key: row for key, row in rows.items() if row.id in held}


def _wanted(
    now: datetime, keys: Collection[UUID] | None, *, at_once: bool
) -> Iterable[tuple[UUID, str]]:
    """Sources by their keys and addresses, the longest due first."""
    every = models.Source.objects.order_by("next_at", "id")
    rows = (every if at_once else due_sources(now)).values_list("id", "address")
    return rows if keys is None else rows.filter(id__in=keys)


def _rounds(wanted: Sequence[tuple[UUID, str]]) -> Iterator[list[UUID]]:
    """Parts of what is wanted that are read before a lease is over."""
    while wanted:
        some, later = list[UUID](), list[tuple[UUID, str]]()
        of_host: Counter[str] = Counter()
        for key, address in wanted:
            host = host_of(address)
            of_host[host] += 1
            if len(some) < _ROUND and of_host[host] <= _OF_A_HOST:
                some.append(key)
            else:
                later.append((key, address))
        yield some
        wanted = later


def _claimed(ids: Sequence[UUID], now: datetime) -> dict[UUID, models.Source]:
    """Those of these sources that nobody reads now, which this process reads from here on."""
    lease = uuid4().hex
    free = Q(leased_until=None) | Q(leased_until__lte=now) | Q(leased_until__gt=now + 2 * HOLDS)
    models.Source.objects.filter(free, id__in=ids).update(lease=lease, leased_until=now + HOLDS)
    rows = models.Source.objects.filter(id__in=ids, lease=lease)
    return {row.id: row for row in rows}


def _batches(answers: Iterator[Answer], size: int) -> Iterator[list[Answer]]:
    while some := list(islice(answers, size)):
        yield some


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
    row.next_at = now + (_QUIET_PAUSE if quiet else _PAUSES.get(row.kind, _PAUSE))


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def keep_items(found: Iterable[tuple[models.Source, Sequence[Row]]], now: datetime) -> None:
    """Adds to sources what they said for the first time; the caller saves their rows."""
    seen, rows = ready_time(now), list[tuple[object, ...]]()
    for source, new in found:
        key = ready_key(source.id)
        rows += [
            (key, number, each.key, each.kind, seen, each.payload)
            for number, each in enumerate(new, source.last + 1)
        ]
        source.last += len(new)
    insert(
        models.SourceItem,
        ("id", "source", "number", "key", "kind", "seen_at", "payload"),
        [(id_, *row) for id_, row in zip(uuid7_texts(now, len(rows)), rows, strict=True)],
    )


def _failed(row: models.Source, error: AfterwordError | None, now: datetime) -> None:
    assert error is not None
    row.failures = min(row.failures + 1, 1000)
    row.error = words_of(error)
    pause = _TRIES[min(row.failures, len(_TRIES)) - 1]
    if isinstance(error, NotGivenError):
        if error.status in (404, 410):
            row.gone_since = row.gone_since or now
            pause = _GONE_PAUSE if row.failures >= _GONE_AFTER else pause
        pause = max(pause, min(timedelta(seconds=error.pause), _LONGEST_PAUSE))
    elif isinstance(error, TroubleError) and not error.retryable:
        pause = max(pause, _TRIES[-1])
    row.next_at = now + pause
