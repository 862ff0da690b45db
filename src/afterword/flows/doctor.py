"""Looks at the set-up and says what is there, what is missing and what went wrong."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from django.db import connection

from afterword import __version__
from afterword.config import vault
from afterword.config.clock import now as clock
from afterword.config.env import SettingError
from afterword.core.errors import RefusedError
from afterword.core.mailbox_words import mailbox_words, moment
from afterword.core.planning.words import weekday_words
from afterword.flows.accounts import look_at
from afterword.flows.calendar_checks import account_line, given_lines
from afterword.flows.chat_model_told import model_line
from afterword.flows.reader_version import READER
from afterword.flows.watch import sources_shown
from afterword.records import models
from afterword.records.queries.counts import Kept, kept, unread
from afterword.records.queries.letter import stands
from afterword.records.queries.mailbox import mailbox_stands
from afterword.records.queries.sources import KIND as WATCH

_LOW_SPACE = 200 << 20  # bytes: an import of a large mailbox would not fit
_LAG = timedelta(hours=2)  # a mailbox that is read lies less far behind
# What an agenda rests on, and where it comes from.
_WANTED = {
    "message": "no mail was imported: export a mailbox as mbox and run `afterword import FILE`",
    "event": "no calendar was imported: export it as .ics and run `afterword import FILE`",
    "connection": "no LinkedIn export was imported: it finds introductions and who is connected",
    "debrief": "no notes on an interview: `afterword debrief FILE` makes better thank-yous",
    "card": "no address book was imported",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: `state` is "ok", "note" (could be better) or "wrong"."""

    name: str
    state: str
    note: str


def doctor(owner: models.Owner, folder: Path) -> list[Check]:
    """All checks, the quick ones first; none of them changes anything."""
    numbers = kept(owner, READER)
    return [
        Check("version", "ok", f"Afterword {__version__}, Python {sys.version.split()[0]}"),
        _folder(folder),
        _space(folder),
        _database(),
        _zones(owner),
        _contents(numbers),
        *_failed(numbers),
        *_missing(numbers),
        *_unread(owner),
        *_letters(numbers),
        *_key(folder),
        *_accounts(owner),
        *_mailboxes(owner, clock()),
        *_company_news(owner, clock()),
        *(Check("calendar out", "ok", line) for line in given_lines(owner)),
        *_on_their_way(owner),
    ]


def _folder(folder: Path) -> Check:
    if not os.access(folder, os.W_OK):
        return Check("data folder", "wrong", f"{folder} can't be written to")
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        return Check("data folder", "note", f"{folder} is open to others: chmod 700 closes it")
    return Check("data folder", "ok", str(folder))


def _space(folder: Path) -> Check:
    free = shutil.disk_usage(folder).free
    text = f"{free / 1e9:.1f} GB free"
    return Check("disk", "wrong" if free < _LOW_SPACE else "ok", text)


def _database() -> Check:
    if connection.vendor != "sqlite":
        return Check("database", "ok", connection.vendor)
    with connection.cursor() as cursor:
        answer = cursor.execute("PRAGMA quick_check(1)").fetchone()[0]
    sound = answer == "ok"
    return Check("database", "ok" if sound else "wrong", "sound" if sound else str(answer))


def _zones(owner: models.Owner) -> Check:
    try:
        version = importlib.metadata.version("tzdata")
    except importlib.metadata.PackageNotFoundError:
        version = "the system's"
    return Check("time zones", "ok", f"{ZoneInfo(owner.zone).key}, data {version}")


def _contents(numbers: Kept) -> Check:
    parts = [f"{kind.replace('_', ' ')} {count}" for kind, count in numbers.records.items()]
    facts = sum(numbers.facts.values())
    text = f"{', '.join(parts) or 'nothing yet'}; {facts} facts; {numbers.sayings} things you said"
    return Check("contents", "ok", text)


def _failed(numbers: Kept) -> list[Check]:
    count = numbers.waiting_for_reader
    if not count:
        return []
    return [Check("reading", "note", f"{count} records gave no facts by a fault of ours")]


def _missing(numbers: Kept) -> list[Check]:
    return [
        Check("import", "note", text)
        for kind, text in _WANTED.items()
        if not numbers.records.get(kind)
    ]


def _unread(owner: models.Owner) -> list[Check]:
    return [
        Check("unread", "note", " ".join(part for part in (path, place, reason) if part))
        for path, place, reason in unread(owner)
    ]


def _letters(numbers: Kept) -> list[Check]:
    waiting = numbers.letters.get("handed_over", 0)
    if not waiting:
        return []
    return [Check("letters", "note", f"{waiting} handed over: say `done` when they went")]


def _key(folder: Path) -> list[Check]:
    key = folder / vault.FILE
    if os.name == "posix" and key.exists() and stat.S_IMODE(key.stat().st_mode) & 0o077:
        return [Check("vault", "wrong", f"{key} can be read by others: chmod 600 closes it")]
    return []


def _accounts(owner: models.Owner) -> Iterator[Check]:
    """Each account: whether its secret opens, and how the last try ended. Nothing is tried here."""
    rows = models.Account.objects.filter(owner=owner).exclude(kind=WATCH)  # that is no server
    for row in rows.order_by("kind", "made_at"):
        name = f"{row.kind} {row.address}"
        if row.kind in ("calendar", "contacts"):
            yield Check(name, *account_line(row))
            continue
        if row.kind == "events":
            yield Check(name, "wrong" if row.error else "ok", row.error or "its events are read")
            continue
        if row.kind == "chat_model":
            yield Check(name, *model_line(owner, row, clock()))
            continue
        try:
            options = look_at(row)
        except (SettingError, RefusedError) as error:
            yield Check(name, "wrong", str(error))
            continue
        if row.kind == "imap":  # how it stands is told below
            continue
        server = f"{options.host}:{options.port}, tls {options.tls}"
        yield Check(name, "note" if row.error else "ok", row.error or server)


def _mailboxes(owner: models.Owner, now: datetime) -> Iterator[Check]:
    """Each mailbox that is read: how far, how long ago, what is wrong, when it is tried again."""
    zone = ZoneInfo(owner.zone)
    for stand in mailbox_stands(owner, now):
        words = mailbox_words(
            read_at=stand.read_at,
            new=0,
            error=stand.error,
            folders=stand.folders,
            now=now,
            zone=zone,
        )
        if stand.read_at is not None and now - stand.read_at > _LAG:
            words += f"; that is {_since(stand.read_at, now)} ago"
        if stand.reads_now:
            words += "; is being read now"
        elif stand.next_at is not None and stand.next_at > now:
            words += f"; next try {moment(stand.next_at, now, zone)}"
        elif stand.error:
            words += "; next try as soon as `up`, `work` or `sync` runs"
        if stand.waiting:
            many = "1 message that went to many people is left on the server until it concerns"
            if stand.waiting > 1:
                many = (
                    f"{stand.waiting} messages that went to many people are left on the server "
                    "until they concern"
                )
            words += f"; {many} your search"
        wrong = stand.error or any(folder.error for folder in stand.folders)
        yield Check(f"imap {stand.address}", "wrong" if wrong else "ok", words)


def _company_news(owner: models.Owner, now: datetime) -> Iterator[Check]:
    """How many sources of company news are read, and each of which that fails."""
    read = [each for each in sources_shown(owner, now) if not each["muted"]]
    wrong = [each for each in read if each["wrong"]]
    if well := len(read) - len(wrong):
        yield Check("company news", "ok", f"{well} source{'s' if well > 1 else ''} watched")
    for each in wrong:
        yield Check("company news", "note", f"{each['address']}: {each['state']}")


def _since(at: datetime, now: datetime) -> str:
    hours = int((now - at).total_seconds() // 3600)
    return f"{hours // 24} days" if hours >= 48 else f"{hours} hours"


def _on_their_way(owner: models.Owner) -> Iterator[Check]:
    """Letters that wait, that came back, that were refused, and of which nobody knows."""
    for stand in stands(owner).values():
        to = f"to {stand.to_name or stand.to} ({stand.move})"
        match stand.state:
            case "approved" if stand.outlet == "smtp" and stand.leaves_at is not None:
                local = stand.leaves_at.astimezone(ZoneInfo(owner.zone))
                why = f": {stand.trouble}" if stand.trouble else ""
                words = f"{to} waits, leaves {weekday_words(local.date())} at {local:%H:%M}{why}"
                yield Check("letter", "note" if why else "ok", words)
            case "sending":
                yield Check("letter", "note", f"{to} is leaving")
            case "unknown":
                settled = f"`done {stand.move}` if it went, `undo {stand.move}` if not"
                yield Check("letter", "wrong", f"{to}: {stand.trouble}; {settled}")
            case "refused":
                yield Check("letter", "wrong", f"{to} was refused: {stand.trouble}")
            case "approved" if stand.outlet == "drafts":
                yield Check("letter", "note", f"{to} is being put into Drafts: {stand.trouble}")
            case "sent":
                yield Check("letter", "note", f"{to}: {stand.trouble}")
            case "draft":
                yield Check("letter", "note", f"{to} came back: {stand.trouble}")
