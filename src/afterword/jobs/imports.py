"""Runs imports one after the other in a thread of the server's process."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Event, Lock, Thread

from django.conf import settings
from django.db import connection

from afterword.config.clock import now
from afterword.config.lock import BusyError, only_one
from afterword.config.paths import make_private
from afterword.flows.bring_in import claim, recover, run, sweep
from afterword.records.models import Import

log = logging.getLogger(__name__)
_guard = Lock()
_worker: Thread | None = None  # guarded
_ending = Event()


def uploads() -> Path:
    """Where files wait that came through the browser."""
    return make_private(Path(settings.DATA) / "uploads")


def wake() -> None:
    """Sees to it that what waits is worked on; costs nothing where that is so already."""
    global _worker
    with _guard:
        if _ending.is_set() or (_worker is not None and _worker.is_alive()):
            return
        # A daemon: the end of the server ends it too, and the next start goes on from there.
        _worker = Thread(target=_work, name="imports", daemon=True)
        _worker.start()


def end() -> None:
    """Lets no new work begin, and gives what runs a moment to end its batch."""
    _ending.set()
    if (worker := _worker) is not None:
        worker.join(timeout=2)


def tidy() -> None:
    """Removes files of uploads that became no import; only before anything is served."""
    sweep(uploads())


def _work() -> None:
    """Works until nothing waits, if no other process does so for this folder.

    A process that dies lets go of the lock, so what is marked as running while the lock is free was
    left behind.
    """
    try:
        # The thread before this one may be about to let go of it.
        with only_one(Path(settings.DATA) / "import-lock", patience=5):
            recover(now=now())
            while (row := _next()) is not None:
                run(row, now=now(), wait=_wait)
    except BusyError:
        log.info("another process works on the imports of this folder")
    except Exception:
        log.exception("the worker for imports ended")
    finally:
        connection.close()


def _next() -> Import | None:
    """The next one; None ends this thread, and who wakes the work from then on starts another."""
    global _worker
    with _guard:
        row = None if _ending.is_set() else claim()
        if row is None:
            _worker = None
        return row


def _wait(seconds: float) -> bool:
    """Waits so long; False as soon as the process is about to end."""
    return not _ending.wait(seconds)
