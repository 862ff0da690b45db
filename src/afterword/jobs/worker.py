"""Does what is due on one's own machine: a small pool of threads in whatever process has one.

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
from afterword.jobs.due import BusyError, Hint, do, due, put_off

TICK = 5.0  # seconds between looks at what is due; a look is two small queries
_THREADS = 2
_PATIENCE = 1.0  # in the background what is busy is left for the next look
_WILLING = 60.0  # who asked for the work waits for another that does it already
_GOOD_BYE = 30.0  # for a letter on its way when the process is asked to end
Tell = Callable[[str], None]
_NOT_DONE = {
    "send": "could not send a letter",
    "settle": "could not settle a letter",
    "calendar": "could not read a calendar",
}

log = logging.getLogger(__name__)


def work_once(tell: Tell) -> int:
    """Does all that is due now, in this thread; the number of things done, each told in a line."""
    count = 0
    for hint in due(now()):
        line = _done(hint, now(), patience=_WILLING)
        if line:
            tell(line)
            count += 1
    return count


def work(tell: Tell, *, tick: float = TICK) -> None:
    """Does what is due until it is interrupted."""
    with working(tell, tick=tick):
        Event().wait()


@contextmanager
def working(tell: Tell | None = None, *, tick: float = TICK) -> Iterator[None]:
    """Does what is due in the background meanwhile, and finishes what it has begun at the end."""
    worker = _Worker(tell or (lambda line: log.info("done", extra={"what": line})), tick)
    worker.start()
    try:
        yield
    finally:
        worker.end()


class _Worker:
    """One thread that looks, and a few that do. Daemons: the process ends without them if need be,
    and a letter that was on its way is then found as such by the next one.
    """

    def __init__(self, tell: Tell, tick: float) -> None:
        self._tell, self._tick = tell, tick
        self._ending = Event()
        self._hints: Queue[Hint | None] = Queue()
        self._lock = Lock()
        self._in_hand: set[Hint] = set()
        self._doers = [Thread(target=self._work, daemon=True) for _ in range(_THREADS)]
        self._looker = Thread(target=self._look, daemon=True)

    def start(self) -> None:
        for thread in (self._looker, *self._doers):
            thread.start()

    def end(self) -> None:
        """Begins nothing new, and gives what was begun a while to finish."""
        self._ending.set()
        for _ in self._doers:
            self._hints.put(None)
        until = monotonic() + _GOOD_BYE
        for thread in (self._looker, *self._doers):
            thread.join(max(0.0, until - monotonic()))

    def _look(self) -> None:
        while not self._ending.is_set():
            try:
                for hint in due(now()):
                    self._take(hint)
            except Exception:  # the next look may do better; without one nothing would be done
                log.exception("could not look for what is due")
            finally:
                connections.close_all()
            self._ending.wait(self._tick)

    def _take(self, hint: Hint) -> None:
        with self._lock:
            if hint not in self._in_hand:
                self._in_hand.add(hint)
                self._hints.put(hint)

    def _work(self) -> None:
        while (hint := self._hints.get()) is not None and not self._ending.is_set():
            try:
                line = _done(hint, now(), patience=_PATIENCE)
            finally:
                connections.close_all()
                with self._lock:
                    self._in_hand.discard(hint)
            if line:
                self._tell(line)


def _done(hint: Hint, at: datetime, *, patience: float) -> str:
    """A hint done, in a line; what fails in a way that nobody thought of is put off, not lost."""
    try:
        return do(hint, at, patience=patience)
    except BusyError:
        return "" if patience < _WILLING else "another process is sending just now; run it again"
    except (AfterwordError, SettingError) as error:
        put_off(hint, at, str(error))
        return f"{_NOT_DONE[hint.flow]}: {error}"
    except Exception as error:  # a job that fails takes no other with it
        log.exception("a job failed", extra={"flow": hint.flow, "key": str(hint.key)})
        put_off(hint, at, f"something went wrong ({type(error).__name__}: {error})")
        return f"{_NOT_DONE[hint.flow]}: {type(error).__name__}: {error}"
