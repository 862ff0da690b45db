"""Takes in events that pages and calendars announce, reads them again, and lets them go.

A calendar of events is kept apart from the user's own: nothing in it is an appointment of theirs,
so it is never read as an interview, and nothing in it is believed to have been attended.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction

from afterword.config import vault
from afterword.config.lock import BusyError
from afterword.core.announcements import ends
from afterword.core.entries import Announcement, Bad
from afterword.core.errors import AfterwordError, RefusedError, UnreadableError, words_of
from afterword.core.world import Owner
from afterword.flows.announced import LARGEST, EmptyCalendarError, Source, bytes_of, read
from afterword.flows.forgotten import forgotten_of
from afterword.flows.imported import keep_unread
from afterword.flows.lease import LostLeaseError, leased
from afterword.flows.made import key_of
from afterword.flows.reader_version import READER
from afterword.flows.reread import read_facts
from afterword.records import models
from afterword.records.keys import content_key, uuid7
from afterword.records.mapping import read_entry, write
from afterword.records.queries.events import KIND, announced, due_sources
from afterword.records.queries.owner import as_value
from afterword.sources.calendar_server import shown
from afterword.sources.reach.fetch import Bounds, Fetched, fetch, web_address
from afterword.sources.reach.network import Network

_AGAIN = timedelta(hours=12)  # a page says early enough that an event is called off
_REST = timedelta(days=7)  # where nothing lies ahead any more
_TRIES = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=7))
_DOUBT = timedelta(hours=1)  # as flows.sync_calendar has it of the user's own
_MOST_TOLD = 20  # lines of what was left out


@dataclass(frozen=True, slots=True)
class Came:
    """What one reading brought: counts of events, and a line for each thing left out."""

    source: str
    new: int = 0
    changed: int = 0
    gone: int = 0
    unchanged: int = 0
    notes: tuple[str, ...] = ()
    error: str = ""

    def __str__(self) -> str:
        """A line for the user; "" where all is as it was."""
        if self.error:
            return f"events {self.source}: {self.error}"
        counts = {"new": self.new, "changed": self.changed, "gone": self.gone}
        parts = [f"{count} {word}" for word, count in counts.items() if count]
        return f"events {self.source}: {', '.join(parts)}" if parts else ""


def add_events(
    owner: models.Owner,
    what: str,
    *,
    now: datetime,
    group: str = "",
    network: Network | None = None,
    bounds: Bounds | None = None,
) -> Came:
    """Takes the events at an address, which is then read again twice a day, or in a file.

    The same again changes nothing. TroubleError or UnreadableError, in a line with what to do,
    where there is none; nothing is kept then.
    """
    group = " ".join(group.split())[:200]
    path = Path(what).expanduser()
    if "://" not in what and path.is_file():
        return add_file(owner, path.name, bytes_of(path), now=now, group=group)
    if path.suffix.lower() in (".ics", ".html", ".htm", ".mhtml") and "/" not in what:
        raise UnreadableError("there is no such file", path=what)
    address = web_address(what)
    found = fetch(address, bounds=bounds, network=network)
    source = Source(shown(address), found.address, group, owner.zone)
    good, notes = read(found.data or b"", source, now)
    kept_as = {
        "options": {"group": group} if group else {},
        "sealed": vault.seal(settings.DATA, json.dumps({"address": address})),
        "tried_at": now,
        "read_at": now,
        "next_at": now + _pause(good, now),
        "error": "",
        "failures": 0,
        "leased_until": None,
        "state": {"etag": found.etag},
    }
    with transaction.atomic():
        models.Account.objects.update_or_create(
            owner=owner,
            kind=KIND,
            address=source.name,
            defaults=kept_as,
            create_defaults={"id": uuid7(now), "made_at": now, **kept_as},
        )
        return _take(owner, source, good, notes, now=now)


def want_events(owner: models.Owner, address: str, *, now: datetime, group: str = "") -> str:
    """Keeps an address whose events the background is to read, and returns how it is shown; a page
    waits for no other server. RefusedError for what is no address.
    """
    address = web_address(address)
    group = " ".join(group.split())[:200]
    kept_as = {
        "options": {"group": group} if group else {},
        "sealed": vault.seal(settings.DATA, json.dumps({"address": address})),
        "next_at": None,
        "error": "",
        "failures": 0,
        "state": {},
    }
    row, _ = models.Account.objects.update_or_create(
        owner=owner,
        kind=KIND,
        address=shown(address),
        defaults=kept_as,
        create_defaults={"id": uuid7(now), "made_at": now, **kept_as},
    )
    return row.address


def add_file(
    owner: models.Owner, name: str, data: bytes, *, now: datetime, group: str = ""
) -> Came:
    """Takes the events of a file as it was handed over; UnreadableError where it has none."""
    if len(data) > LARGEST:
        raise UnreadableError("larger than 8 MB, which is no event", path=name)
    source = Source(Path(name).name[:200], "", " ".join(group.split())[:200], owner.zone)
    return _take(owner, source, *read(data, source, now), now=now)


def remove_source(owner: models.Owner, which: str, *, now: datetime) -> int:
    """Lets an address or a file go with all events that were read from it; returns how many."""
    names = {which.strip()}
    if "…" not in which:
        try:
            names.add(shown(web_address(which)))
        except RefusedError:
            names.add(Path(which).name)
    with transaction.atomic():
        accounts = models.Account.objects.filter(owner=owner, kind=KIND, address__in=names)
        rows = [row for name in names for row in announced(owner, name)]
        if not rows and not accounts.exists():
            raise RefusedError(
                f"no events come from {which!r}; `afterword events list` has them, and from where"
            )
        accounts.delete()
        _end([row.id for row in rows], now)
        return len(rows)


def read_sources(
    owner: models.Owner,
    *,
    now: datetime,
    network: Network | None = None,
    bounds: Bounds | None = None,
) -> list[Came]:
    """Reads all addresses of events again now, whenever they were due."""
    rows = models.Account.objects.filter(owner=owner, kind=KIND).order_by("made_at", "id")
    keys = list(rows.values_list("id", flat=True))
    done: list[Came] = []
    for key in keys:
        with suppress(BusyError):  # who reads it now tells of it
            came = read_source(owner, key, now=now, at_once=True, network=network, bounds=bounds)
            done += [came] if came.source else []
    return done


def read_source(  # what a reading is made of
    owner: models.Owner,
    account: UUID,
    *,
    now: datetime,
    at_once: bool = False,
    network: Network | None = None,
    bounds: Bounds | None = None,
) -> Came:
    """Reads one address again, if it is due or `at_once`; of one that was let go nothing comes, of
    no source. What goes wrong stands on the account with the time of the next try, and what was
    believed stays.
    """
    rows = models.Account.objects.select_related("owner")
    row = rows.filter(id=account, owner=owner, kind=KIND).first()
    if row is None:  # let go since somebody saw that it was due
        return Came("")
    if not at_once and not due_sources(now).filter(id=account).exists():
        return Came(row.address)
    with leased(account, lambda: now, patience=0) as lease:
        came, error = Came(row.address), None
        pause = _TRIES[min(row.failures, len(_TRIES) - 1)]
        state = row.state
        try:
            address = json.loads(vault.unseal(settings.DATA, row.sealed))["address"]
            group = str(row.options.get("group", ""))
            found = fetch(address, etag=row.state.get("etag", ""), bounds=bounds, network=network)
            source = Source(row.address, found.address, group, owner.zone)
            lease.extend()  # the user may have let it go meanwhile
            came, pause = _taken_again(owner, source, found, now, row.state)
            state = {"etag": found.etag}
        except LostLeaseError:
            return came
        except AfterwordError as trouble:
            if isinstance(trouble, EmptyCalendarError):
                state = row.state | {"empty_since": _empty_since(row.state, now).isoformat()}
            error = words_of(trouble)
        told = {"tried_at": now, "error": error or "", "state": state}
        told |= (
            {"failures": min(row.failures + 1, 1000)} if error else {"failures": 0, "read_at": now}
        )
        lease.end(now + pause, **told)
        return replace(came, error=error or "")


def postpone_source(account: UUID, *, now: datetime, error: str) -> None:
    """Pushes an address that can't be read, by a fault of ours, into the future."""
    models.Account.objects.filter(id=account, kind=KIND).update(
        next_at=now + _TRIES[-2], leased_until=None, error=error, tried_at=now
    )


def _taken_again(
    owner: models.Owner, source: Source, found: Fetched, now: datetime, state: Mapping[str, str]
) -> tuple[Came, timedelta]:
    held = [_entry(row) for row in announced(owner, source.name)]
    if found.data is None:
        return Came(source.name, unchanged=len(held)), _pause(held, now)
    try:
        good, notes = read(found.data, source, now)
    except EmptyCalendarError as empty:
        if _pause(held, now) == _AGAIN and _empty_since(state, now) + _DOUBT > now:
            raise EmptyCalendarError(
                "it is empty all at once; that is believed if it stays so for an hour"
            ) from empty
        good, notes = [], []
    return _take(owner, source, good, notes, now=now), _pause(good, now)


def _empty_since(state: Mapping[str, str], now: datetime) -> datetime:
    """When a calendar was first found empty; a time that lies ahead was set by a wrong clock."""
    kept = state.get("empty_since")
    return min(datetime.fromisoformat(kept), now) if kept else now


def _pause(found: Iterable[Announcement], now: datetime) -> timedelta:
    return _AGAIN if any(ends(each) > now for each in found) else _REST


def _take(
    owner: models.Owner,
    source: Source,
    good: Sequence[Announcement],
    notes: Sequence[str],
    *,
    now: datetime,
) -> Came:
    """Keeps what a source says now: what is not in it any more, and lies ahead, is gone."""
    value = as_value(owner)
    with transaction.atomic():
        if (they := forgotten_of(owner)) is not None:
            left = (they.entry(each, owner.emails) for each in good)
            good = [each for each in left if isinstance(each, Announcement)]
        before = {_entry(row).uid: row for row in announced(owner, source.name)}
        new = changed = unchanged = 0
        over: list[UUID] = []
        for each in good:
            row = before.pop(each.uid, None)
            if row is not None and _same(_entry(row), each):
                unchanged += 1
                continue
            if row is not None:
                over.append(row.id)
            new, changed = new + (row is None), changed + (row is not None)
            _keep(owner, each, now, value=value)
        gone = [row.id for row in before.values() if ends(_entry(row)) > now]
        _end([*over, *gone], now)
        bad = [Bad(source.name, "", line) for line in notes[:_MOST_TOLD]]
        keep_unread(owner, bad, now)
    told = tuple(notes[:_MOST_TOLD])
    return Came(source.name, new, changed, len(gone), unchanged, told)


def _keep(owner: models.Owner, each: Announcement, now: datetime, *, value: Owner) -> None:
    key = key_of(each)
    if models.Record.objects.filter(owner=owner, key=key).exists():
        key = content_key("announcement", f"{key} {now.isoformat()}")  # it says so again
    record = models.Record(
        id=uuid7(now),
        owner=owner,
        key=key,
        kind="announcement",
        ref=each.url or each.source,
        known_at=now,
        imported_at=now,
        reader=READER,
        payload=write(each),
    )
    facts = read_facts(value, record, each)
    record.save(force_insert=True)
    models.Fact.objects.bulk_create(facts)


def _same(old: Announcement, new: Announcement) -> bool:
    return key_of(old) == key_of(new)


def _entry(row: models.Record) -> Announcement:
    entry = read_entry(row.kind, row.payload)
    assert isinstance(entry, Announcement)
    return entry


def _end(ids: Sequence[UUID], now: datetime) -> None:
    models.Record.objects.filter(id__in=ids).update(gone_at=now)
    models.Fact.objects.filter(record__in=ids).update(gone_at=now)
