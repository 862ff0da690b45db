"""Reads mailboxes: what is new first, and of a mailbox never read before the newest first.

A pass costs what is new and not what is there: one question tells of every folder whether anything
changed. Nothing is changed on the server; what vanishes there stays a record here.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from time import monotonic
from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from afterword.config.env import SettingError
from afterword.core.errors import AfterwordError, TroubleError
from afterword.core.facts import Fact
from afterword.core.projection.threads import Threads
from afterword.flows import sync_folder
from afterword.flows.explain import in_words
from afterword.flows.lease import Lease, LostLeaseError, leased
from afterword.flows.mailbox import mailbox
from afterword.flows.readers import readers, warm_up
from afterword.flows.reconcile import reconcile
from afterword.flows.reread import call_in, known_in_play
from afterword.flows.sync_folder import Reader, StoppedError, TurnOverError, read_all
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries import aside
from afterword.records.queries.owner import as_value
from afterword.sources import imap
from afterword.sources.imap import Place, Status

NEWEST = 100  # of a folder never read before: with so many the agenda is worth a look
# Minutes until the next try, by how often it failed in a row.
BACK_OFF = (1, 2, 5, 15, 30, 60)
# Minutes until the next look: where the server tells of the inbox by itself, and where it doesn't.
_TOLD, _UNTOLD = 10, 2
_NEVER_READ = ("drafts", "junk", "trash")
_FIRST = ("inbox", "sent", "all")
_BATCH = 500
_EXTEND = 60.0  # seconds between two signs of life while a slow answer is waited for

log = logging.getLogger(__name__)
Clock = Callable[[], datetime]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pass is: messages seen so far, of all in the folders that are read."""

    address: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What one pass came to: messages that were new, how many of them were taken, or the error."""

    address: str
    new: int = 0
    taken: int = 0
    error: str = ""


Tell = Callable[[Progress], None]


def sync(
    owner: models.Owner, account: UUID, *, clock: Clock, patience: float, tell: Tell | None = None
) -> Synced:
    """Reads one mailbox until nothing new is left in it, or until `tell` raises StoppedError.

    Never raises what a server or a line can cause: the error stands on the account, in words, with
    the time of the next try. BusyError where another process reads it.
    """
    with leased(account, clock, patience=patience) as lease:
        row = models.Account.objects.get(owner=owner, id=account, kind="imap")
        work = _Pass(owner, row, lease, clock, tell or (lambda _: None))
        try:
            work.do()
        except StoppedError:
            lease.end(clock(), state=work.state)
            return Synced(row.address, work.new, work.taken)
        except LostLeaseError:
            return Synced(row.address, work.new, work.taken)
        except (AfterwordError, SettingError) as error:
            retryable = not isinstance(error, TroubleError) or error.retryable
            return _failed(lease, row, work, str(error), clock(), retryable=retryable)
        except Exception as error:  # a mailbox that fails takes no other with it
            log.exception("a mailbox could not be read")
            return _failed(lease, row, work, in_words(error), clock(), retryable=True)
        now = clock()
        pause = timedelta(minutes=_TOLD if work.state.get("idle") else _UNTOLD)
        told = {"tried_at": now, "read_at": now, "failures": 0, "error": ""}
        lease.end(now + pause, state=work.state, **told)
        return Synced(row.address, work.new, work.taken)


def _failed(
    lease: Lease,
    row: models.Account,
    work: _Pass,
    words: str,
    now: datetime,
    *,
    retryable: bool,
) -> Synced:
    """A wrong password is tried again seldom: servers lock out whoever tries it often."""
    before = 0 if work.passed_over else row.failures  # what it was about is behind us
    minutes = BACK_OFF[min(before, len(BACK_OFF) - 1)] if retryable else BACK_OFF[-1]
    lease.end(
        now + timedelta(minutes=minutes),
        tried_at=now,
        failures=min(before + 1, 1000),
        error=words,
        state=work.state | {"new": work.new},
    )
    return Synced(row.address, work.new, work.taken, words)


class _Pass:
    """One reading of a mailbox."""

    def __init__(
        self, owner: models.Owner, account: models.Account, lease: Lease, clock: Clock, tell: Tell
    ) -> None:
        self._owner, self._account, self._lease = owner, account, lease
        self._clock, self._tell = clock, tell
        self.state: dict[str, Any] = dict(account.state)
        self.new = self.taken = self._total = self._before = 0
        self.passed_over = self._over = self._settling = False
        self._extended = monotonic()

    def do(self) -> None:
        if not models.Folder.objects.filter(owner=self._owner, account=self._account).exists():
            warm_up(as_value(self._owner))  # the first agenda waits for it
        with (
            mailbox(self._account, now=self._clock()) as (client, options),
            readers(as_value(self._owner)) as those,
        ):
            reader = Reader(
                self._owner, self._account, client, self._lease, those, self._clock, self
            )
            # Smaller steps after a failure: a slow line, or a few messages larger than they may be.
            reader.chunk = max(1, sync_folder.CHUNK >> 2 * min(self._account.failures, 5))
            reader.broke_at = self.state.get("broke_at", [])
            reader.refused = dict(self.state.get("refused", {}))
            # Whose letters can be read when they come need not wait until all that waits, and the
            # conversations that it stands in, were looked at.
            reader.who = lambda: known_in_play(self._owner, Threads(()), aside.notes(self._owner))
            self.state["idle"] = imap.can_idle(client)
            try:
                self._read(reader, self._folders(client, options))
            except Exception:
                self.state |= {"broke_at": reader.broke_at, "refused": reader.doubted()}
                self.passed_over = reader.passed_over
                raise
        self.state |= {"new": self.new, "taken": self.taken, "trips": client.trips}
        self.state |= {"broke_at": [], "refused": reader.doubted()}

    def _read(self, reader: Reader, folders: Sequence[_Folder]) -> None:
        self._count(folders)
        try:
            for each in folders:
                each.at_first(reader)
            if any(each.is_first for each in folders):
                self._settle(reader, folders)
            # What the user wrote says whom they are in touch with: who is known to be in play when
            # their letters come needs no second look at them.
            for each in sorted(folders, key=lambda each: each.use != "sent"):
                each.to_the_end(reader)
        except TurnOverError:
            self._settle(reader, folders)
            raise
        self._settle(reader, folders)
        # Where an answer may lie unread, the mailbox was not read to its end.
        vital = [each for each in folders if each.use in ("inbox", "all")] or folders
        if behind := next((each for each in vital if each.failed), None):
            raise TroubleError(f"{behind.row.name}: {behind.row.error}", retryable=True)

    def _folders(self, client: imap.Client, options: imap.Options) -> list[_Folder]:
        there = imap.places(client)
        if not there:
            raise TroubleError("the mail server names no folder at all", retryable=True)
        chosen = choose(there, options)
        rows = _rows(self._owner, self._account, chosen, there, self._clock())
        self._lease.extend()
        return [
            _Folder(rows[place.name], place, options.label) for place in sorted(chosen, key=_order)
        ]

    def _count(self, folders: Sequence[_Folder]) -> None:
        """How much there is, and how much of it was seen before."""
        self._total = sum(each.messages for each in folders)
        rows = models.Sighting.objects.filter(owner=self._owner, folder__account=self._account)
        self._before = rows.count()

    def kept(self, seen: int, taken: int) -> None:
        """As sync_folder.Watcher has it; a turn ends only where something was kept."""
        self.new, self.taken = self.new + seen, self.taken + taken
        try:
            self._told()
        except TurnOverError:
            self._over = True

    def alive(self) -> None:
        """As sync_folder.Watcher has it."""
        if monotonic() - self._extended > _EXTEND:
            self._lease.extend()
            self._extended = monotonic()
        with suppress(TurnOverError):
            self._told()

    def is_over(self) -> bool:
        """As sync_folder.Watcher has it; what is looked at in the end is looked at as a whole."""
        return self._over and not self._settling

    def _told(self) -> None:
        done = self._before + self.new
        self._tell(Progress(self._account.address, min(done, self._total or done), self._total))

    def _settle(self, reader: Reader, folders: Sequence[_Folder]) -> None:
        """Reads what came into play, on the server too; costs four counts where nothing changed."""
        marks = [self.new, *aside.marks(self._owner)]
        if self.state.get("marks") == [0, *marks[1:]] and not self.new:
            return
        places = {each.row.id: each for each in folders}
        self._settling = True
        call_in(
            self._owner,
            lambda called: _called(reader, places, called),
            those=reader.those,
            known=reader.waiting,
        )
        self._settling = False
        self.state["marks"] = [0, *aside.marks(self._owner)]
        reconcile(self._owner, now=self._clock())


def choose(places: Sequence[Place], options: imap.Options) -> list[Place]:
    """The folders that are read.

    Those that the user named; else where all mail is in one folder (Gmail), that one, since the
    others are views of it; else all but junk, trash and drafts. TroubleError where a named one is
    missing.
    """
    by_name = {place.name.casefold(): place for place in places}
    if options.folders:
        missing = [name for name in options.folders if name.casefold() not in by_name]
        if len(missing) == len(options.folders):
            words = f"the mailbox has no folder {', '.join(missing)}; it has "
            words += ", ".join(sorted(place.name for place in places)[:20])
            raise TroubleError(words, retryable=False, field="folder")
        return [by_name[name.casefold()] for name in options.folders if name not in missing]
    if everything := [place for place in places if place.use == "all"]:
        return everything[:1]
    return [place for place in places if place.use not in _NEVER_READ]


def _order(place: Place) -> tuple[int, str]:
    return (_FIRST.index(place.use) if place.use in _FIRST else len(_FIRST), place.name)


def _rows(
    owner: models.Owner,
    account: models.Account,
    chosen: Sequence[Place],
    there: Sequence[Place],
    now: datetime,
) -> dict[str, models.Folder]:
    """A row for each folder. One that was renamed keeps its row, and with it what was seen; of one
    that is gone the sightings are forgotten, never the records.
    """
    kept = models.Folder.objects.filter(owner=owner, account=account)
    rows = {row.name: row for row in kept}
    names, on_server = {place.name for place in chosen}, {place.name for place in there}
    # Some servers give all folders one UIDVALIDITY; there a new folder is not an old one renamed.
    often = Counter(row.uidvalidity for row in rows.values())
    gone = {
        row.uidvalidity: row
        for row in rows.values()
        if row.name not in on_server and often[row.uidvalidity] == 1
    }
    with transaction.atomic():
        for place in chosen:
            row = rows.get(place.name)
            if row is None and place.status is not None:
                row = gone.pop(place.status.uidvalidity or -1, None)
                if row is not None and row.uidnext > place.status.uidnext:
                    row = None
            if row is None:
                row = models.Folder(id=uuid7(now), owner=owner, account=account)
            if (row.name, row.use) != (place.name, place.use):
                row.name, row.use = place.name, place.use
                row.save()
            rows[place.name] = row
        kept.exclude(name__in=names).delete()
    return rows


def _called(reader: Reader, folders: dict[UUID, _Folder], called: Sequence[UUID]) -> Iterator[Fact]:
    """Takes messages that waited and are in play now; the facts that they state.

    All of a folder in one go, so that the next are fetched and read while some are kept.
    """
    by_folder: dict[UUID, list[tuple[int, str]]] = {}
    for some in _batches(called):
        rows = models.Sighting.objects.filter(id__in=some, waits=True)
        for folder, uid, message_id in rows.values_list("folder_id", "uid", "message_id"):
            by_folder.setdefault(folder, []).append((uid, message_id))
    for folder, messages in by_folder.items():
        if folder in folders and folders[folder].call(reader, [uid for uid, _ in messages]):
            for names in _batches([name for _, name in messages]):
                yield from aside.facts_of(names, reader.owner)


def _batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """So many that a question to the database may name them."""
    for at in range(0, len(items), _BATCH):
        yield items[at : at + _BATCH]


class _Folder:
    """One folder in a pass: what is known of it, what the server says, and what is to be done."""

    def __init__(self, row: models.Folder, place: Place, label: str) -> None:
        self.row, self._place, self._label = row, place, label
        self._status: Status | None = place.status
        self.failed = False
        self.is_first = not row.uidvalidity

    @property
    def use(self) -> str:
        """What it is for, as records.models.mailbox.USES."""
        return self._place.use

    @property
    def messages(self) -> int:
        """How many there are."""
        return self._status.messages if self._status else 0

    def at_first(self, reader: Reader) -> None:
        """What came since, or of a folder never read before the newest."""
        with self._in_words():
            if self._status is None:
                self._status = imap.ask_status(reader.client, self._place)
            if self._unchanged():
                return
            status = self._open(reader)
            if self._label:
                self._by_label(reader, status, NEWEST)
                return
            self._newer(reader, status)
            if self.is_first and self._place.use in _FIRST:
                self._older(reader, most=NEWEST)

    def to_the_end(self, reader: Reader) -> None:
        """All the rest, and what has vanished."""
        if self.failed or self._unchanged():
            return
        with self._in_words():
            status = self._open(reader)
            if self._label:
                self._by_label(reader, status, None)
            else:
                self._newer(reader, status)
                self._older(reader, most=None)
            self._forget_vanished(reader, status)
            self._tell(reader, modseq=status.modseq, messages=status.messages, error="",
                       read_at=reader.clock())  # fmt: skip

    def call(self, reader: Reader, uids: Sequence[int]) -> bool:
        """Takes messages of this folder that waited; False where it can't be opened any more."""
        taken = False
        with self._in_words():
            if self._open(reader).uidvalidity == self.row.uidvalidity:
                read_all(reader, self.row, uids, called=True)
                # What was not there any more waits for nothing.
                for some in _batches(uids):
                    self._sightings().filter(uid__in=some).update(waits=False)
                taken = True
        return taken

    def _unchanged(self) -> bool:
        row, now = self.row, self._status
        if now is None or not row.uidvalidity or row.lowest != 1 or row.error:
            return False
        same = (row.uidvalidity, row.uidnext, row.messages) == (
            now.uidvalidity,
            now.uidnext,
            now.messages,
        )
        # A label may come to an old message; only a server that counts changes tells of that.
        return same and (not self._label or bool(now.modseq and now.modseq == row.modseq))

    def _open(self, reader: Reader) -> Status:
        if reader.opened is self.row and self._status is not None:
            return self._status
        reader.opened = None
        known = Status(self.row.messages, self.row.uidnext, self.row.uidvalidity, self.row.modseq)
        opened = imap.open_folder(reader.client, self._place, known)
        status = opened.status
        if not status.uidnext:  # some servers tell it only when asked
            status = replace(status, uidnext=imap.ask_status(reader.client, self._place).uidnext)
        if not status.uidvalidity or not status.uidnext:
            raise TroubleError(
                f"the folder {self._place.name} has no lasting numbers, so it can't be followed",
                retryable=True,
                field="folder",
            )
        # Numbers that go back were wrong once: then or now.
        if status.uidvalidity != self.row.uidvalidity or status.uidnext < self.row.uidnext:
            self._anew(status)
        elif opened.vanished:
            self._forget(opened.vanished)
        self._status, reader.opened = status, self.row
        return status

    def _anew(self, status: Status) -> None:
        """Nothing that was known of its numbers holds: they are another folder's, or given anew.
        What was taken is recognised by its content.
        """
        with transaction.atomic():
            self._sightings().delete()
            self._set(
                uidvalidity=status.uidvalidity,
                uidnext=status.uidnext,
                lowest=max(1, status.uidnext),
                modseq=0,
                messages=0,
            )
        self.is_first = True

    def _newer(self, reader: Reader, status: Status) -> None:
        """What has come since, the oldest first: cut off, it goes on where it stood."""
        low, high = self.row.uidnext, status.uidnext - 1
        if high < low:
            return
        found = [
            uid
            for some in imap.uids_between(reader.client, low, high, messages=status.messages)
            for uid in some
        ]
        read_all(reader, self.row, sorted(found), reached=lambda upto: {"uidnext": upto + 1})
        self._set(uidnext=status.uidnext)

    def _older(self, reader: Reader, *, most: int | None) -> None:
        """Back from what was seen, the newest first."""
        left = most
        if self.row.lowest <= 1:
            return
        for found in imap.uids_between(
            reader.client, 1, self.row.lowest - 1, messages=self.messages
        ):
            down = found[::-1] if left is None else found[::-1][:left]
            read_all(reader, self.row, down, reached=lambda upto: {"lowest": upto})
            if left is not None:
                left -= len(down)
                if left <= 0:
                    return
        self._set(lowest=1)

    def _by_label(self, reader: Reader, status: Status, most: int | None) -> None:
        """Mail that bears the label: any message may have got it since, or lost it."""
        rows = self._sightings()
        seen = set(rows.values_list("uid", flat=True))
        found = [
            uid
            for some in imap.uids_between(
                reader.client, 1, status.uidnext - 1, messages=status.messages, label=self._label
            )
            for uid in some
            if uid not in seen
        ]
        read_all(reader, self.row, sorted(found, reverse=True)[:most])
        if most is None:
            self._set(lowest=1, uidnext=status.uidnext)

    def _forget_vanished(self, reader: Reader, status: Status) -> None:
        """Where there are fewer than were seen, asks which: a server without QRESYNC does not say,
        and one with it may have said so to somebody else.
        """
        rows = self._sightings()
        if self._label or rows.count() <= status.messages:
            return
        there: set[int] = set()
        for some in imap.uids_between(
            reader.client, 1, status.uidnext - 1, messages=status.messages
        ):
            there.update(some)
        gone = [uid for uid in rows.values_list("uid", flat=True) if uid not in there]
        for batch in _batches(gone):
            rows.filter(uid__in=batch).delete()

    def _forget(self, runs: Sequence[tuple[int, int]]) -> None:
        with transaction.atomic():
            for first, last in runs:
                self._sightings().filter(uid__range=(first, last)).delete()

    def _sightings(self) -> QuerySet[models.Sighting]:
        """What was seen in it; by the owner first, as the index has it."""
        return models.Sighting.objects.filter(owner=self.row.owner_id, folder=self.row)

    def _tell(self, reader: Reader, **changes: Any) -> None:
        reader.lease.extend()
        self._set(**changes)

    def _set(self, **changes: Any) -> None:
        models.Folder.objects.filter(id=self.row.id).update(**changes)
        for name, value in changes.items():
            setattr(self.row, name, value)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """What is wrong with this folder is told there, and the others are read; what is wrong with
        the line is not caught.
        """
        try:
            yield
        except TroubleError as error:
            if error.field != "folder":
                raise
            self.failed = True
            self._set(error=error.words)
