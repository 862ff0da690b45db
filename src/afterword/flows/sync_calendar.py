"""Reads connected calendars and address books: what is new, what changed, and what is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from afterword.config.env import SettingError
from afterword.config.lock import BusyError
from afterword.core.entries import Bad, Event
from afterword.core.errors import AfterwordError, TroubleError, words_of
from afterword.flows.connect_calendar import KINDS, open_calendar
from afterword.flows.imported import keep_unread
from afterword.flows.lease import Lease, LostLeaseError, leased
from afterword.flows.reconcile import reconcile
from afterword.flows.reread import call_in
from afterword.flows.take_calendar import Held, Taken, drop_calendars, let_go, take_items
from afterword.flows.take_cards import cards_in, let_cards_go, take_cards
from afterword.records import models
from afterword.records.queries.calendar import due_calendars, source_of
from afterword.sources import calendar_server as server
from afterword.sources.calendar_server import Calendar, Limits, Line, PauseError
from afterword.sources.ical import parse_state

# A plain address is fetched whole, and its provider makes it anew once in minutes or hours; an
# account is asked in one request whether anything changed.
_PAUSES = {
    "ics": timedelta(minutes=15),
    "caldav": timedelta(minutes=5),
    "carddav": timedelta(minutes=15),
}
# After a failure that waiting may mend; after one that it won't, the server is left in peace.
_TRIES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240))
_HOPELESS = timedelta(hours=6)
_DOUBT = timedelta(hours=1)
_MOST_BAD = 20  # that are told of one reading


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of one reading: what is otherwise, or the error in words."""

    address: str
    new: int = 0
    changed: int = 0
    gone: int = 0
    error: str = ""
    kind: str = "calendar"

    def __str__(self) -> str:
        """A line for the user; "" where all is as it was."""
        if self.error:
            return f"{self.kind} {self.address}: {self.error}"
        counts = {"new": self.new, "changed": self.changed, "gone": self.gone}
        parts = [f"{count} {word}" for word, count in counts.items() if count]
        return f"{self.kind} {self.address}: {', '.join(parts)}" if parts else ""


def sync_calendars(
    owner: models.Owner, *, now: datetime, limits: Limits | None = None
) -> list[Synced]:
    """Reads all calendars and address books of the owner now, whenever they were due."""
    rows = models.Account.objects.filter(owner=owner, kind__in=KINDS).order_by("made_at", "id")
    done = (sync_calendar(owner, key, now=now, at_once=True, limits=limits) for key in _ids(rows))
    return [each for each in done if each is not None]


def sync_calendar(
    owner: models.Owner,
    account: UUID,
    *,
    now: datetime,
    at_once: bool = False,
    limits: Limits | None = None,
) -> Synced | None:
    """Reads one account if it is due, or `at_once`; None where it is not, or another reads it now.

    What goes wrong stands on the account, with the time of the next try; it costs no other account
    anything, and what was believed stays.
    """
    if not at_once and not due_calendars(now).filter(id=account).exists():
        return None
    begun = monotonic()
    try:
        with leased(
            account, lambda: now + timedelta(seconds=monotonic() - begun), patience=0
        ) as lease:
            rows = models.Account.objects.filter(owner=owner, kind__in=KINDS).select_related(
                "owner"
            )
            return _synced(rows.get(id=account), lease, now, limits)
    except BusyError:
        return None


def _synced(row: models.Account, lease: Lease, now: datetime, limits: Limits | None) -> Synced:
    taken, error = Taken(), None
    try:
        _read(row, lease, now, taken, limits)
    except LostLeaseError:
        pass  # nothing more is written of it; what was taken stays
    except (AfterwordError, SettingError) as trouble:
        error = trouble
    if taken.any:
        call_in(row.owner)
        reconcile(row.owner, now=now)
    _release(row, lease, error, now)
    return Synced(row.address, taken.new, taken.changed, taken.gone, _words(error), row.kind)


def postpone_calendar(account: UUID, *, now: datetime, error: str) -> None:
    """Pushes a calendar that can't be read, by a fault of ours, into the future."""
    models.Account.objects.filter(id=account, kind__in=KINDS).update(
        next_at=now + _TRIES[-2], leased_until=None, error=error, tried_at=now
    )


def _ids(rows: Iterable[models.Account]) -> list[UUID]:
    return [row.id for row in rows]


def _release(row: models.Account, lease: Lease, error: Exception | None, now: datetime) -> None:
    told: dict[str, Any] = {"tried_at": now, "error": _words(error), "state": row.state}
    if error is None:
        pause = _PAUSES[row.state["kind"]]
        told |= {"failures": 0, "read_at": now}
    else:
        again = getattr(error, "retryable", False)
        pause = _TRIES[min(row.failures, len(_TRIES) - 1)] if again else _HOPELESS
        if isinstance(error, PauseError):
            pause = max(pause, timedelta(seconds=error.pause))
        told["failures"] = min(row.failures + 1, 1000)
    if lease.end(now + pause, **told) and error is None:
        # There too, since it outlives the account.
        _source(row).update(read_at=now)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of an account, and what it works with."""

    row: models.Account
    source: models.Calendar
    lease: Lease
    line: Line
    now: datetime
    taken: Taken

    @property
    def items(self) -> QuerySet[models.CalendarItem]:
        return models.CalendarItem.objects.filter(owner=self.row.owner, source=self.source)


def _read(
    row: models.Account, lease: Lease, now: datetime, taken: Taken, limits: Limits | None
) -> None:
    found = open_calendar(row)
    source = _source(row).select_related("owner").get()
    hosts = row.state.get("hosts", ())
    with server.opened(found.options, found.secret, limits, hosts=hosts) as line:
        reading = _Reading(row, source, lease, line, now, taken)
        if row.state["kind"] == "ics":
            _read_file(reading)
        else:
            _read_account(reading)
    lease.extend()
    _let_go(reading)


def _let_go(reading: _Reading) -> None:
    """What nothing connected holds any more is gone."""
    end = let_cards_go if reading.row.kind == "contacts" else let_go
    end(reading.source, now=reading.now, taken=reading.taken)


def _source(row: models.Account) -> QuerySet[models.Calendar]:
    return models.Calendar.objects.filter(
        owner=row.owner_id, address=source_of(row.kind, row.address)
    )


def _read_file(reading: _Reading) -> None:
    """A calendar that is one file: each UID is an item."""
    row = reading.row
    last: Mapping[str, str] = row.state.get("file", {})
    found = server.read_file(
        reading.line,
        etag=last.get("etag", ""),
        modified=last.get("modified", ""),
        digest=last.get("digest", ""),
    )
    if found is None:
        return
    events, bad = parse_state(found.data, zone=row.owner.zone)
    held: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        held[event.uid].append(event)
    before = set(reading.items.filter(calendar="").values_list("name", flat=True))
    _doubt_an_empty_one(row, reading.now, empty=not held and not bad, before=len(before) > 1)
    take_items(
        reading.source,
        "",
        (Held(uid, "", tuple(each)) for uid, each in held.items()),
        gone=before - held.keys() - bad.keys(),
        now=reading.now,
        taken=reading.taken,
    )
    drop_calendars(reading.source, ("",), reading.taken)  # where an account was at that address
    _tell_bad(row, bad, reading.now)
    row.state["file"] = {"etag": found.etag, "modified": found.modified, "digest": found.digest}


def _read_account(reading: _Reading) -> None:
    """Each calendar of an account; one that fails costs the others nothing."""
    row = reading.row
    homes = tuple(row.state["homes"])
    calendars = server.listed(reading.line, homes)
    known: dict[str, dict[str, str]] = row.state.setdefault("calendars", {})
    before = bool(known) or reading.items.exists()
    _doubt_an_empty_one(row, reading.now, empty=not calendars, before=before)
    failed: TroubleError | None = None
    for calendar in calendars:
        reading.lease.extend()
        try:
            _read_calendar(reading, calendar)
        except TroubleError as trouble:
            failed = failed or TroubleError(
                f"{calendar.name}: {trouble.words}", retryable=trouble.retryable
            )
    there = {calendar.url for calendar in calendars}
    row.state["calendars"] = {url: held for url, held in known.items() if url in there}
    row.state["names"] = [calendar.name for calendar in calendars]
    drop_calendars(reading.source, there, reading.taken)
    if failed is not None:
        reading.lease.extend()
        _let_go(reading)
        raise failed


def _read_calendar(reading: _Reading, calendar: Calendar) -> None:
    row = reading.row
    last: Mapping[str, str] = row.state["calendars"].get(calendar.url, {})
    etags = dict(reading.items.filter(calendar=calendar.url).values_list("name", "etag"))
    seen = server.Seen(last.get("token", ""), last.get("ctag", ""), etags)
    change = server.read_calendar(reading.line, calendar, seen)
    if change is None:
        return
    _doubt_an_empty_one(
        row,
        reading.now,
        empty=not change.items and len(change.gone) == len(etags),
        before=len(etags) > 1,
        which=calendar.url,
    )
    bad = _take_change(reading, calendar.url, change)
    _tell_bad(row, bad, reading.now)
    row.state["calendars"][calendar.url] = {"token": change.token, "ctag": change.ctag}


def _take_change(reading: _Reading, url: str, change: server.Change) -> dict[str, str]:
    """Takes what changed, and returns what could not be read, with the reason."""
    bad: dict[str, str] = {}
    if reading.row.kind == "contacts":
        cards = []
        for item in change.items:
            found, unread = cards_in(item.url, item.etag, item.data)
            bad |= unread
            cards.append(found)
        take_cards(
            reading.source, url, cards, gone=change.gone, now=reading.now, taken=reading.taken
        )
        return bad
    held = []
    for item in change.items:
        events, unread = parse_state(item.data, zone=reading.row.owner.zone)
        bad |= unread
        held.append(Held(item.url, item.etag, None if unread and not events else tuple(events)))
    take_items(reading.source, url, held, gone=change.gone, now=reading.now, taken=reading.taken)
    return bad


def _doubt_an_empty_one(
    row: models.Account, now: datetime, *, empty: bool, before: bool, which: str = "all"
) -> None:
    """A calendar that had entries and answers with none is believed when it still does so after
    an hour.

    A server that is being moved or repaired answers like that, and everything would be gone.
    """
    kept = row.state.get("doubted", {})
    # When each was first found empty; there was a list of them without times.
    doubted: dict[str, str] = dict(kept) if isinstance(kept, dict) else {}
    since = datetime.fromisoformat(doubted.pop(which)) if which in doubted else now
    row.state["doubted"] = doubted
    if empty and before and not since + _DOUBT <= now:
        doubted[which] = min(since, now).isoformat()
        raise TroubleError(
            "it is empty all at once; that is believed if it stays so for an hour", retryable=True
        )


def _tell_bad(row: models.Account, bad: Mapping[str, str], now: datetime) -> None:
    told = [
        Bad(row.address, f"entry {uid}" if uid else "an entry", reason)
        for uid, reason in sorted(bad.items())[:_MOST_BAD]
    ]
    keep_unread(row.owner, told, now)


def _words(error: Exception | None) -> str:
    return "" if error is None else words_of(error)
