"""Takes in what a connected calendar holds: a state, in which what is not there is no more.

A record of a calendar's entry holds from when it was there to be known until the calendar says
something else or nothing of it (`gone_at`), so that any moment in between can be looked at again.
An invitation by mail is another record: that the user took its meeting out of the calendar calls
off nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from itertools import chain, islice
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.entries import Event
from afterword.core.known import known_from
from afterword.core.world import Owner
from afterword.flows.forgotten import forgotten_of
from afterword.flows.made import key_of
from afterword.flows.reader_version import READER
from afterword.flows.reread import read_facts
from afterword.records import models
from afterword.records.keys import content_key, uuid7
from afterword.records.mapping import as_text, read_entry, write
from afterword.records.queries.calendar import held_now
from afterword.records.queries.owner import as_value

T = TypeVar("T")
_BATCH = 200
# Of these a fact is made; the others say what record it is and when it was read.
_TOLD = ("kind", "value", "people", "company", "quote", "confidence", "doubtful", "extra")
# Ours, given out and read in again by a calendar that subscribed to them.
OWN_UID = "@afterword"


@dataclass(slots=True)
class Taken:
    """What one reading of an account's calendars brought."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    shrunk: list[models.CalendarItem] = field(default_factory=list)  # hold less than they did
    dropped: list[models.CalendarItem] = field(default_factory=list)  # are no more
    lost: set[str] = field(default_factory=set)  # entries that some calendar has dropped

    @property
    def any(self) -> bool:
        """Whether anything is otherwise than before."""
        return bool(self.new or self.changed or self.gone)


@dataclass(frozen=True, slots=True)
class Held:
    """One item of a calendar, and the entries in it; None where they can't be read just now."""

    name: str
    etag: str
    events: tuple[Event, ...] | None


def take_items(
    source: models.Calendar,
    calendar: str,
    items: Iterable[Held],
    *,
    gone: Iterable[str],
    now: datetime,
    taken: Taken,
) -> None:
    """Takes the items of one calendar that are new or changed, and notes those that are `gone`.

    Another calendar may hold what this one dropped, so the caller asks `let_go` when all are read.
    Until then nothing forgets what it held: killed in between, the next reading finds it again.
    """
    stream, owner = _without_forgotten(source.owner, items), as_value(source.owner)
    while batch := list(islice(stream, _BATCH)):
        _take(source, owner, calendar, batch, now, taken)
    rows = models.CalendarItem.objects.filter(source=source, calendar=calendar)
    for names in _pieces(sorted(gone)):
        _drop(rows.filter(name__in=names), taken)


def _without_forgotten(owner: models.Owner, items: Iterable[Held]) -> Iterator[Held]:
    """The items without whom the user had forgotten; a talk with them alone is not kept."""
    they = forgotten_of(owner)
    for item in items:
        if they is None or item.events is None:
            yield item
            continue
        left = (they.entry(each, owner.emails) for each in item.events)
        yield replace(item, events=tuple(each for each in left if isinstance(each, Event)))


def begin_anew(owner: models.Owner, address: str, now: datetime) -> None:
    """Prepares a calendar that is connected, as if nothing of what it holds had been looked at.

    What it held before is still known by name, so that what is there no more is gone; all that is
    there is read again, since another calendar may have dropped it meanwhile.
    """
    source, _ = models.Calendar.objects.get_or_create(
        owner=owner, address=address, defaults={"id": uuid7(now)}
    )
    rows = list(models.CalendarItem.objects.filter(owner=owner, source=source))
    for row in rows:
        row.etag, row.holds = "", dict.fromkeys(row.holds, "")
    models.CalendarItem.objects.bulk_update(rows, ["etag", "holds"], batch_size=_BATCH)


def drop_calendars(source: models.Calendar, left: Iterable[str], taken: Taken) -> None:
    """Notes what was held by calendars that the account has not any more."""
    rows = models.CalendarItem.objects.filter(source=source)
    _drop(rows.exclude(calendar__in=list(left)), taken)


def let_go(source: models.Calendar, *, now: datetime, taken: Taken) -> None:
    """What no connected calendar holds any more says nothing from now on.

    What was over when last seen stays: a calendar that is tidied up, or that shows the last weeks
    only, does not unmake what was.
    """
    if not (taken.shrunk or taken.dropped):
        return
    zone, seen = ZoneInfo(source.owner.zone), source.read_at or now
    items = models.CalendarItem.objects.filter(owner=source.owner)
    with transaction.atomic():
        items.bulk_update(taken.shrunk, ["etag", "holds"], batch_size=_BATCH)
        for piece in _pieces([row.id for row in taken.dropped]):
            items.filter(id__in=piece).delete()
        for holds in held_now(source.owner).values_list("holds", flat=True).iterator(_BATCH * 5):
            taken.lost -= set(holds)
        live = _live(_of_calendars(source.owner, taken.lost))
        over = [row for row in chain.from_iterable(live.values()) if _end(row, zone) > seen]
        taken.gone += len({_name_of(row) for row in over})
        _end_records(over, now)


def _drop(rows: Iterable[models.CalendarItem], taken: Taken) -> None:
    for row in rows:
        taken.dropped.append(row)
        taken.lost |= set(row.holds)


def _take(
    source: models.Calendar,
    owner: Owner,
    calendar: str,
    batch: Sequence[Held],
    now: datetime,
    taken: Taken,
) -> None:
    rows = models.CalendarItem.objects.filter(
        source=source, calendar=calendar, name__in=[item.name for item in batch]
    )
    before = {row.name: row for row in rows}
    changed: dict[str, tuple[Event, str]] = {}
    made: list[models.CalendarItem] = []
    renewed: list[models.CalendarItem] = []
    for item in batch:
        row = before.get(item.name)
        held: Mapping[str, str] = row.holds if row else {}
        if item.events is None:
            holds = dict(held)
        else:
            keyed = {_name(e): (e, key_of(e)) for e in item.events if _is_others(e)}
            holds = {name: key for name, (_, key) in keyed.items()}
            changed |= {name: pair for name, pair in keyed.items() if held.get(name) != pair[1]}
        fewer = held.keys() - holds.keys()
        taken.lost |= fewer
        if row is None:
            made.append(
                models.CalendarItem(
                    id=uuid7(now),
                    owner=source.owner,
                    source=source,
                    calendar=calendar,
                    name=item.name,
                    etag=item.etag,
                    holds=holds,
                )
            )
        elif row.etag != item.etag or row.holds != holds:
            row.etag, row.holds = item.etag, holds
            (taken.shrunk if fewer else renewed).append(row)
    fresh = _fresh(source.owner, owner, changed, now)
    with transaction.atomic():
        _keep(source.owner, fresh, now, taken)
        models.CalendarItem.objects.bulk_create(made)
        models.CalendarItem.objects.bulk_update(renewed, ["etag", "holds"])


@dataclass(frozen=True, slots=True)
class _Fresh:
    """An entry that says something else than before, as a record with its facts."""

    name: str
    record: models.Record
    facts: list[models.Fact]
    before: list[models.Record]  # what it said until now


def _fresh(
    row: models.Owner, owner: Owner, changed: Mapping[str, tuple[Event, str]], now: datetime
) -> list[_Fresh]:
    """Records and facts of what changed, read without the writer's lock."""
    rows = list(_of_calendars(row, changed))
    live, known = _live(rows), {_name_of(each) for each in rows}
    found = []
    for name, (event, key) in changed.items():
        before = live.get(name, [])
        if any(_content(old) == key for old in before[-1:]):
            continue  # a file said so already
        first = name not in known
        record = models.Record(
            id=uuid7(now),
            owner=row,
            # The same content may come again after another: then it is a record of its own.
            key=key if first else content_key("event", f"{key} {now.isoformat()}"),
            kind="event",
            ref=event.uid,
            known_at=known_from(event, owner.zone, now) if first else now,
            imported_at=now,
            reader=READER,
            payload=write(event),
        )
        found.append(_Fresh(name, record, read_facts(owner, record, event), before))
    return found


def _keep(owner: models.Owner, fresh: list[_Fresh], now: datetime, taken: Taken) -> None:
    keys = [each.record.key for each in fresh]
    there = set(
        models.Record.objects.filter(owner=owner, key__in=keys).values_list("key", flat=True)
    )
    new = [each for each in fresh if each.record.key not in there]
    said = _facts_of(row for each in new for row in each.before)
    records, facts = [], []
    for each in new:
        if each.before and _says(each.facts) == said[each.before[-1].id] and len(each.before) == 1:
            # Nothing that is believed hangs on what changed: it is the same record still.
            _put_in_place(each.before[0], each.record)
            continue
        taken.changed += bool(each.before)
        taken.new += not each.before
        _end_records(each.before, now)
        records.append(each.record)
        facts += each.facts
    models.Record.objects.bulk_create(records)
    models.Fact.objects.bulk_create(facts)


def _put_in_place(old: models.Record, new: models.Record) -> None:
    models.Record.objects.filter(id=old.id).update(payload=new.payload, reader=new.reader)


def _end_records(rows: Sequence[models.Record], now: datetime) -> None:
    ids = [row.id for row in rows]
    models.Record.objects.filter(id__in=ids).update(gone_at=now)
    models.Fact.objects.filter(record__in=ids).update(gone_at=now)


def _live(rows: Iterable[models.Record]) -> dict[str, list[models.Record]]:
    """Of these records the ones that still say something, by entry, the newest last."""
    found: dict[str, list[models.Record]] = defaultdict(list)
    for row in rows:
        if row.gone_at is None:
            found[_name_of(row)].append(row)
    return {
        name: sorted(each, key=lambda row: (row.known_at, row.id)) for name, each in found.items()
    }


def _of_calendars(owner: models.Owner, names: Iterable[str]) -> Iterator[models.Record]:
    """The records of these entries that no mail brought: what has a METHOD was handed over."""
    wanted = set(names)
    uids = sorted({name.partition("\n")[0] for name in wanted})
    for piece in _pieces(uids):
        rows = models.Record.objects.filter(owner=owner, kind="event", ref__in=piece)
        for row in rows:
            if not row.payload.get("method") and _name_of(row) in wanted:
                yield row


def _facts_of(rows: Iterable[models.Record]) -> dict[Any, list[str]]:
    found: dict[Any, list[str]] = {row.id: [] for row in rows}
    facts = models.Fact.objects.filter(record__in=list(found))
    for record, content in facts.values_list("record_id", "content"):
        found[record].append(_saying(content))
    return {record: sorted(said) for record, said in found.items()}


def _says(facts: Iterable[models.Fact]) -> list[str]:
    return sorted(_saying(fact.content) for fact in facts)


def _saying(content: Mapping[str, Any]) -> str:
    told = {name: content.get(name) for name in _TOLD}
    extra = dict(content.get("extra") or {})
    return as_text(told | {"extra": {n: v for n, v in extra.items() if n != "stamp"}})


def _content(row: models.Record) -> str:
    return key_of(read_entry(row.kind, row.payload))


def _is_others(event: Event) -> bool:
    return not event.uid.endswith(OWN_UID)


def _name(event: Event) -> str:
    return f"{event.uid}\n{event.recurrence_id}"


def _name_of(row: models.Record) -> str:
    return f"{row.payload.get('uid') or ''}\n{row.payload.get('recurrence_id') or ''}"


def _end(row: models.Record, zone: ZoneInfo) -> datetime:
    """When the entry is over; a series never is."""
    event = read_entry(row.kind, row.payload)
    assert isinstance(event, Event)
    if event.recurs:
        return datetime.max.replace(tzinfo=zone)
    return _moment(event.end or event.start, zone)


def _moment(at: date, zone: ZoneInfo) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, time.min, zone)


def _pieces(names: Sequence[T]) -> Iterator[list[T]]:
    stream = iter(names)
    while piece := list(islice(stream, 500)):
        yield piece
