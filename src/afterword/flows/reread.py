"""Reads facts out of records: of new ones as they come, of old ones when the reader got better, of
those set aside when they turn out to concern the search.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from typing import TypeVar
from uuid import UUID

from django.db import transaction

from afterword.core.entries import Entry, Header
from afterword.core.facts import Fact
from afterword.core.in_play import InPlay
from afterword.core.known import Saying
from afterword.core.projection.threads import Threads
from afterword.core.reading.triage import stands_alone
from afterword.core.world import Owner
from afterword.flows.reader_version import READER
from afterword.flows.readers import Readers, Stated, ToRead, read_some, readers
from afterword.flows.write_made import FAILED
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read as as_value_of
from afterword.records.mapping import read_entry, write
from afterword.records.queries import aside
from afterword.records.queries.contacts import PLAIN_KINDS
from afterword.records.queries.owner import as_value

_BATCH = 500
# Headers held at once: some 40 MB, and a third of the time that streaming them three times takes.
FEW = 20_000
log = logging.getLogger(__name__)
T = TypeVar("T")


def reread(owner: models.Owner) -> int:
    """Reads every record anew that an older reader read, or sets it aside; returns how many.

    What the user confirmed or refused is kept apart from facts, under ids that stay the same.
    What waits is called in again at the end.
    """
    done, last = 0, UUID(int=0)
    # What contacts' rows state is read at each look.
    plain = models.Record.objects.filter(owner=owner, kind__in=PLAIN_KINDS)
    plain.exclude(reader=READER).update(reader=READER)
    stale = models.Record.objects.filter(owner=owner).exclude(reader=READER).order_by("id")
    with readers(as_value(owner)) as those:
        before: _Again | None = None
        while rows := list(stale.filter(id__gt=last)[:_BATCH]):
            again = _Again(those, rows)
            if before is not None:
                before.keep()
            before, done, last = again, done + len(rows), rows[-1].id
        if before is not None:
            before.keep()
        call_in(owner, those=those)
    models.Owner.objects.filter(pk=owner.pk).update(reader=READER)
    return done


# Takes messages that wait on a server, by the ids of their sightings; the facts that they state.
Fetch = Callable[[Sequence[UUID]], Iterable[Fact]]


def call_in(
    owner: models.Owner,
    fetch: Fetch | None = None,
    *,
    those: Readers | None = None,
    known: Mapping[UUID, Header] | None = None,
) -> int:
    """Reads what is set aside of people, companies and conversations in play; returns how many.

    A message read may put others in play, so it goes on until nothing new comes of it. What is read
    in the end is the same in any order of import. With `fetch` messages that wait on a server are
    called in too; `known` are headers of theirs that are at hand, by sighting. Costs one look where
    nothing waits, else the headers of the mailbox.
    """
    if not aside.any_aside(owner) and not (fetch and aside.any_waiting(owner)):
        return 0
    if those is None:
        with readers(as_value(owner)) as some:
            return _call_in(owner, fetch, some, known or {})
    return _call_in(owner, fetch, those, known or {})


def _call_in(
    owner: models.Owner, fetch: Fetch | None, those: Readers, known: Mapping[UUID, Header]
) -> int:
    sayings = list(aside.notes(owner))
    headers = _held(partial(aside.headers, owner))
    waiting = _held(partial(aside.waiting, owner, known))
    # Letters that wait on the server hold conversations together too.
    letters = (header for _, header in waiting() if not header.bulk)
    threads = Threads(
        chain((header for _, _, header in headers()), letters),
        (said.letter_ids for said in sayings),
    )
    in_play = known_in_play(owner, threads, sayings)
    before, done, fetched, read, tried = -1, 0, 0, set[UUID](), set[UUID]()
    while fetched or in_play.size() != before:
        before = in_play.size()
        in_play.tell_colleagues(aside.contacts(owner, in_play.is_at))
        called = []
        for record, waits, header in headers():
            in_play.tell_conversation(header)
            if waits and record not in read and in_play.concerns(header):
                called.append(record)
        read.update(called)
        _read(those, called, in_play)
        fetched = _fetch(fetch, waiting(), in_play, tried) if fetch is not None else 0
        done += len(called) + fetched
        if fetched:  # they wait no more, but each is tried once anyway
            headers = _held(partial(aside.headers, owner))
    return done


def known_in_play(owner: models.Owner, threads: Threads, sayings: Iterable[Saying]) -> InPlay:
    """Who and what is in play by what was read, noted and put right so far; contacts apart."""
    in_play = InPlay(as_value(owner), threads)
    for fact in aside.facts(owner):
        in_play.tell_fact(fact)
    for entry in aside.naming_entries(owner):
        in_play.tell_entry(entry)
    for saying in sayings:
        in_play.tell_saying(saying)
    return in_play


def _held(stream: Callable[[], Generator[T, None, None]]) -> Callable[[], Iterable[T]]:
    """Headers of the mailbox, as often as they are asked for: kept where they are few, else
    streamed anew, for a mailbox of a gigabyte has more than memory should hold.
    """
    first = stream()
    few = list(islice(first, FEW))
    first.close()
    return (lambda: few) if len(few) < FEW else stream


def _fetch(
    fetch: Fetch, waiting: Iterable[tuple[UUID, Header]], in_play: InPlay, tried: set[UUID]
) -> int:
    """Each is tried once: one whose folder can't be opened waits on."""
    called = [
        sighting
        for sighting, header in waiting
        if sighting not in tried and in_play.concerns(header)
    ]
    tried.update(called)
    if called:
        for fact in fetch(called):
            in_play.tell_fact(fact)
    return len(called)


def _read(those: Readers, called: list[UUID], in_play: InPlay) -> None:
    before: _Again | None = None

    def keep() -> None:
        for fact in before.keep() if before is not None else ():
            in_play.tell_fact(as_value_of(Fact, fact.content))

    for at in range(0, len(called), _BATCH):
        rows = models.Record.objects.filter(id__in=called[at : at + _BATCH]).order_by("id")
        again = _Again(those, list(rows), whole=True)
        keep()
        before = again
    keep()


class _Again:
    """Records that are read again: begun at once, and their facts replaced when `keep` is called;
    so one batch is read by others while another is loaded and written.

    `whole`: the facts of those too that don't stand alone.
    """

    def __init__(self, those: Readers, rows: list[models.Record], *, whole: bool = False) -> None:
        self._rows = rows
        entries = [(row, read_entry(row.kind, row.payload)) for row in rows]
        self._wanted = [pair for pair in entries if whole or stands_alone(pair[1])]
        self._coming = those.ask([_to_read(row, entry) for row, entry in self._wanted])

    def keep(self) -> list[models.Fact]:
        """Only the writing is done under the writer's lock: reading takes most of the time, and who
        else writes, a page above all, waits for the lock.
        """
        read = zip(self._wanted, self._coming(), strict=True)
        facts = list(chain.from_iterable(fact_rows(row, stated) for (row, _), stated in read))
        ids = [row.id for row in self._rows]
        taken = {row.id for row, _ in self._wanted}
        failed = [row.id for row, _ in self._wanted if row.reader == FAILED]
        with transaction.atomic():
            # One that was put away meanwhile takes its facts along.
            rows = models.Record.objects.filter(id__in=ids)
            left = dict(rows.values_list("id", "gone_at"))
            facts = [fact for fact in facts if fact.record_id in left]
            for fact in facts:
                fact.gone_at = left[fact.record_id]
            models.Fact.objects.filter(record__in=ids).delete()
            models.Fact.objects.bulk_create(facts)
            rows.update(reader=READER)
            models.Record.objects.filter(id__in=failed).update(reader=FAILED)
            envelopes = models.Envelope.objects.filter(record__in=ids)
            envelopes.exclude(record__in=taken).update(aside=True)
            envelopes.filter(record__in=taken).update(aside=False)
        return facts


def read_facts(value: Owner, row: models.Record, entry: Entry) -> list[models.Fact]:
    """Rows for the facts that one entry states, and in `row` which reader read it."""
    (stated,) = read_some(value, [_to_read(row, entry)])
    return fact_rows(row, stated)


def _to_read(row: models.Record, entry: Entry) -> ToRead:
    return ToRead(entry, row.key, row.ref, row.known_at)


def fact_rows(row: models.Record, stated: Stated) -> list[models.Fact]:
    """Rows for what an entry states, and in `row` which reader read it.

    A fault of the reader costs the facts of one record and a line in the log, not the import.
    """
    if isinstance(stated, str):
        # No trace, for it would be the user's answer; the record's reference is enough to find it.
        log.error("no facts could be read", extra={"ref": row.ref, "why": stated})
        row.reader = FAILED
        return []
    row.reader = READER
    return [
        models.Fact(
            id=uuid7(row.known_at),
            owner_id=row.owner_id,
            key=fact.id,
            kind=fact.kind,
            record_id=row.id,
            known_at=fact.known_at,
            gone_at=row.gone_at,
            content=write(fact),
        )
        for fact in stated
    ]
