"""Does what is due on one's own machine: a small pool of threads in whatever process has one, and
a thread that listens for each mailbox.

In a fleet another executor takes the same hints (`jobs/due.py`); nothing here knows what they do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from queue import Queue
from threading import Event, Lock, Thread
from time import monotonic

from django.db import connections

from afterword.config.clock import now
from afterword.config.env import SettingError
from afterword.core.errors import AfterwordError
from afterword.jobs.due import (
    SLOW,
    BusyError,
    Hint,
    do,
    due,
    due_for_reading,
    due_of_letters,
    put_off,
)
from afterword.jobs.listeners import Listeners
from afterword.jobs.reading import crowded, ending

TICK = 5.0  # seconds between looks at what is due; a look is some small queries
_THREADS = 2  # of each lane
_PATIENCE = 1.0  # in the background what is busy is left for the next look
_WILLING = 60.0  # who asked for the work waits for another that does it already
_CUT_OFF = 5.0  # seconds for a reading to end its step
_GOOD_BYE = 30.0  # for a letter on its way when the process is asked to end
Tell = Callable[[str], None]
_NOT_DONE = {
    "send": "could not send a letter",
    "settle": "could not settle a letter",
    "sync": "could not read a mailbox",
    "look": "could not look for a letter in Sent",
    "draft": "could not put a letter into Drafts",
    "tidy": "could not take a letter out of Drafts",
    "copy": "could not file the copy of a letter",
    "calendar": "could not read a calendar",
    "events": "could not read a page of events",
    "watch": "could not read company news",
    "write": "could not write a letter with the chat model",
    "list": "could not bring the list of people up to date",
    "twins": "could not look who may be in the list twice",
}
_BUSY_WITH = {"sync": "reading this mailbox", "list": "making the list of people"}
_SOMETHING = "could not do what was due"

log = logging.getLogger(__name__)


def work_once(tell: Tell) -> int:
    """Does all that is due now, in this thread; the number of things done, each told in a line.

    What is read comes first: it may speak against a letter.
    """
    count = 0
    for look in (due_for_reading, due_of_letters):
        for hint in look(now()):
            if line := _done(hint, now(), patience=_WILLING):
                tell(line)
                count += 1
    return count


def work(tell: Tell, *, tick: float = TICK, reading_only: bool = False) -> None:
    """Does what is due until it is interrupted."""
    with working(tell, tick=tick, reading_only=reading_only):
        Event().wait()


@contextmanager
def working(
    tell: Tell | None = None, *, tick: float = TICK, reading_only: bool = False
) -> Iterator[None]:
    """Does what is due in the background meanwhile, and finishes what it has begun at the end."""
    look = due_for_reading if reading_only else due
    worker = _Worker(tell or (lambda line: log.info("done", extra={"what": line})), tick, look)
    worker.start()
    try:
        yield
    finally:
        worker.end()


class _Worker:
    """One thread that looks, and a few that do; what talks long with servers has a lane of its own.
    Daemons: the process ends without them if need be, a letter that was on its way is then found as
    such by the next one, and a mailbox is read on from where it stood.
    """

    def __init__(self, tell: Tell, tick: float, look: Callable[[datetime], list[Hint]]) -> None:
        self._tell, self._tick, self._due = tell, tick, look
        self._ending, self._stirred = Event(), Event()
        self._quick: Queue[Hint | None] = Queue()
        self._slow: Queue[Hint | None] = Queue()
        self._lock = Lock()
        self._in_hand: set[Hint] = set()
        self._doers = [
            Thread(target=self._work, args=(lane,), daemon=True)
            for lane in (self._quick, self._slow)
            for _ in range(_THREADS)
        ]
        self._looker = Thread(target=self._look, daemon=True)
        self._listeners = Listeners(self._ending, self._stirred.set)

    def start(self) -> None:
        ending.clear()
        crowded.clear()
        for thread in (self._looker, *self._doers):
            thread.start()

    def end(self) -> None:
        """Begins nothing new, and gives what was begun a while to finish."""
        self._ending.set()
        ending.set()
        self._stirred.set()
        for _ in self._doers:
            self._quick.put(None)
            self._slow.put(None)
        until = monotonic() + _GOOD_BYE
        # A reading may take an hour and loses nothing by being cut off.
        for thread in (self._looker, *self._doers[:_THREADS]):
            thread.join(max(0.0, until - monotonic()))
        until = min(until, monotonic() + _CUT_OFF)
        for thread in self._doers[_THREADS:]:
            thread.join(max(0.0, until - monotonic()))

    def _look(self) -> None:
        while not self._ending.is_set():
            try:
                for hint in self._due(now()):
                    self._take(hint)
                self._listeners.see_to()
            except Exception:  # the next look may do better; without one nothing would be done
                log.exception("could not look for what is due")
            finally:
                connections.close_all()
            self._stirred.wait(self._tick)
            if not self._ending.is_set():
                self._stirred.clear()

    def _take(self, hint: Hint) -> None:
        with self._lock:
            if hint not in self._in_hand:
                self._in_hand.add(hint)
                (self._slow if hint.flow in SLOW else self._quick).put(hint)
        self._count()

    def _count(self) -> None:
        """Says whether something slow waits for a thread."""
        if self._slow.empty():
            crowded.clear()
        else:
            crowded.set()

    def _work(self, lane: Queue[Hint | None]) -> None:
        while (hint := lane.get()) is not None and not self._ending.is_set():
            self._count()
            try:
                if line := _done(hint, now(), patience=_PATIENCE):
                    self._tell(line)
            except Exception:  # a thread that ends would leave all that comes after it undone
                log.exception("a job was not done", extra={"flow": hint.flow})
            finally:
                connections.close_all()
                with self._lock:
                    self._in_hand.discard(hint)
                if hint.flow in SLOW:  # what was heard meanwhile is looked at without delay
                    self._stirred.set()


def _done(hint: Hint, at: datetime, *, patience: float) -> str:
    """A hint done, in a line; what fails in a way that nobody thought of is put off, not lost."""
    try:
        return do(hint, at, patience=patience)
    except BusyError:
        if patience < _WILLING:
            return ""
        what = _BUSY_WITH.get(hint.flow, "sending")
        return f"another process is {what} just now; run it again"
    except (AfterwordError, SettingError) as error:
        put_off(hint, at, str(error))
        return f"{_NOT_DONE.get(hint.flow, _SOMETHING)}: {error}"
    except Exception as error:  # a job that fails takes no other with it
        log.exception("a job failed", extra={"flow": hint.flow, "key": str(hint.key)})
        put_off(hint, at, f"something went wrong ({type(error).__name__}: {error})")
        return f"{_NOT_DONE.get(hint.flow, _SOMETHING)}: {type(error).__name__}: {error}"
