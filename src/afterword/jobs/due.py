"""What is due, worked out from what is kept and nowhere written down a second time.

A hint names a flow, an owner and a key. It promises nothing: a lost hint comes again at the next
look, and one that comes twice finds nothing to claim. Facts that want a new plan will be a further
kind of hint.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from uuid import UUID

from afterword.config.lock import BusyError
from afterword.flows.dispatch import dispatch, postpone
from afterword.flows.events import postpone_source, read_source
from afterword.flows.file_copy import file_copy
from afterword.flows.in_mailbox import postpone_look
from afterword.flows.last_look import LATE
from afterword.flows.list_people import OF_VERSION, list_people
from afterword.flows.open import owner_of
from afterword.flows.proposals import twins, wanted
from afterword.flows.settle import settle_by_looking, settle_seen
from afterword.flows.sync_calendar import postpone_calendar, sync_calendar
from afterword.flows.to_drafts import postpone_tidying, put_again, tidy_drafts
from afterword.flows.watch_companies import watch_companies
from afterword.flows.write_with_model import give_up, write_asked
from afterword.jobs.reading import read_mailbox, read_words
from afterword.records.queries.calendar import due_hints
from afterword.records.queries.chat_model import letters_asked
from afterword.records.queries.events import due_event_hints
from afterword.records.queries.letter import (
    copies_due,
    doubts_due,
    drafts_due,
    due_letters,
    left_in_drafts,
    seen_letters,
)
from afterword.records.queries.mailbox import due_mailboxes
from afterword.records.queries.sources import due_watch_hints
from afterword.records.queries.state import stale_lists
from afterword.records.queries.unread_mailbox import wanted_mailboxes


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that seems to be due."""

    flow: str  # one of FLOWS
    owner: UUID
    key: UUID


# What talks long with a server: it shall not keep letters waiting.
SLOW = frozenset({"sync", "calendar", "events", "watch", "write", "list", "twins"})


# What has no row to keep its next try on waits in this process: a minute after the first failure,
# twice as long after each further one, at most an hour.
_RESTED = frozenset({"list", "twins", "watch"})
_FIRST_REST, _LONGEST_REST = timedelta(minutes=1), timedelta(hours=1)
_rests: dict[Hint, tuple[datetime, timedelta]] = {}  # failed when, and for how long left alone
_lock = Lock()


def due(now: datetime) -> list[Hint]:
    """Everything that is due at `now`, reading first, and of each what has waited longest: some
    small queries.
    """
    return [*due_for_reading(now), *due_of_letters(now)]


def due_of_letters(now: datetime) -> list[Hint]:
    """What is due of letters; what was read may change it."""
    found = (
        ("settle", seen_letters(now)),
        ("look", doubts_due(now)),
        ("tidy", left_in_drafts(now)),
        ("send", due_letters(now)),
        ("draft", drafts_due(now)),
        ("copy", copies_due(now)),
        ("write", letters_asked(now)),
    )
    return [
        Hint(flow, owner, key)
        for flow, rows in found
        for owner, key in rows.values_list("owner_id", "id")
    ]


def due_for_reading(now: datetime) -> list[Hint]:
    """The mailboxes and calendars whose next look has come, and mailboxes that are read before a
    letter leaves: their answer may lie there.
    """
    found = (due_mailboxes(now), wanted_mailboxes(now, late=LATE))
    rows = dict.fromkeys(row for each in found for row in each.values_list("owner_id", "id"))
    waiting = [
        *(
            Hint("list", owner, owner)
            for owner in stale_lists(OF_VERSION).values_list("id", flat=True)
        ),
        *(Hint("twins", owner, owner) for owner in wanted()),
        *(Hint("watch", owner, owner) for owner in due_watch_hints(now)),
    ]
    return [
        *(Hint("sync", owner, key) for owner, key in rows),
        *(Hint("calendar", owner, key) for owner, key in due_hints(now)),
        *(Hint("events", owner, key) for owner, key in due_event_hints(now)),
        *(hint for hint in waiting if not _rests_at(hint, now)),
    ]


def do(hint: Hint, now: datetime, *, patience: float) -> str:
    """Does what the hint names; a line for the user, or "" where nothing was to be done any more.

    BusyError where another process was at it for longer than `patience` seconds.
    """
    done = FLOWS[hint.flow](hint, now, patience)
    with _lock:
        _rests.pop(hint, None)
    return done


def put_off(hint: Hint, now: datetime, error: str) -> None:
    """Pushes what can't be done into the future, with the error where its owner sees it."""
    if hint.flow == "send":
        postpone(hint.key, now=now, error=error)
    elif hint.flow == "calendar":
        postpone_calendar(hint.key, now=now, error=error)
    elif hint.flow == "events":
        postpone_source(hint.key, now=now, error=error)
    elif hint.flow == "write":
        give_up(hint.key, error=error)
    elif hint.flow == "tidy":
        postpone_tidying(hint.key, now=now, error=error)
    elif hint.flow in _RESTED:
        _rest(hint, now)
    elif hint.flow not in ("settle", "sync"):  # a mailbox keeps its own next look
        postpone_look(hint.key, now=now)


def _rest(hint: Hint, now: datetime) -> None:
    with _lock:
        _, before = _rests.get(hint, (now, _FIRST_REST / 2))
        _rests[hint] = now, min(2 * before, _LONGEST_REST)


def _rests_at(hint: Hint, now: datetime) -> bool:
    with _lock:
        failed, rest = _rests.get(hint, (now, timedelta()))
    return timedelta() <= now - failed < rest  # a clock that was set back keeps nothing waiting


def _send(hint: Hint, now: datetime, patience: float) -> str:
    done = dispatch(owner_of(hint.owner), hint.key, now=now, patience=patience)
    if done is None:
        return ""
    words = f": {done.words}" if done.words else ""
    state = {"draft": "back to you", "approved": "waits"}.get(done.state, done.state)
    return f"{done.move} to {done.to}, {state}{words}"


def _settle(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # as all do
    moves = settle_seen(now=now)
    return f"{', '.join(moves)}: sent, its copy was found" if moves else ""


def _sync(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # it asks the clock
    return read_words(read_mailbox(hint.owner, hint.key, patience=patience))


def _look(hint: Hint, now: datetime, patience: float) -> str:
    move = settle_by_looking(owner_of(hint.owner), hint.key, now=now, patience=patience)
    return f"{move}: sent, its copy lies in Sent" if move else ""


def _draft(hint: Hint, now: datetime, patience: float) -> str:
    return put_again(owner_of(hint.owner), hint.key, now=now, patience=patience)


def _tidy(hint: Hint, now: datetime, patience: float) -> str:
    return tidy_drafts(owner_of(hint.owner), hint.key, now=now, patience=patience)


def _copy(hint: Hint, now: datetime, patience: float) -> str:
    return file_copy(owner_of(hint.owner), hint.key, now=now, patience=patience)


def _calendar(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # as all do
    return str(sync_calendar(owner_of(hint.owner), hint.key, now=now) or "")


def _events(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # as all do
    return str(read_source(owner_of(hint.owner), hint.key, now=now))


def _watch(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # as all do
    return str(watch_companies(owner_of(hint.owner), now=now))


def _write(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # as all do
    return write_asked(owner_of(hint.owner), hint.key, now=now)


def _list(hint: Hint, now: datetime, patience: float) -> str:
    owner = owner_of(hint.owner)
    list_people(owner, now=now, patience=patience)
    twins(owner, now)  # the page shows who may be there twice, and doesn't wait for it
    return ""


def _twins(hint: Hint, now: datetime, patience: float) -> str:  # noqa: ARG001  # as all do
    twins(owner_of(hint.owner), now)
    return ""


FLOWS: Mapping[str, Callable[[Hint, datetime, float], str]] = {
    "send": _send,
    "settle": _settle,
    "sync": _sync,
    "look": _look,
    "draft": _draft,
    "tidy": _tidy,
    "copy": _copy,
    "calendar": _calendar,
    "events": _events,
    "watch": _watch,
    "write": _write,
    "list": _list,
    "twins": _twins,
}

__all__ = [
    "FLOWS",
    "SLOW",
    "BusyError",
    "Hint",
    "do",
    "due",
    "due_for_reading",
    "due_of_letters",
    "put_off",
]
