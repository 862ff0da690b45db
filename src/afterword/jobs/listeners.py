"""A thread for each mailbox that listens for news, so that what arrives is read at once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Lock, Thread
from time import monotonic
from uuid import UUID

from django.db import connections

from afterword.config.clock import now
from afterword.config.env import SettingError
from afterword.core.errors import AfterwordError
from afterword.flows.listen import listen
from afterword.records.queries.mailbox import listened

# Seconds until another try, by how often it failed in a row. The mailbox is looked at by the clock
# all the same, and says there what is wrong.
_PAUSES = (5.0, 60.0, 300.0, 900.0)
_HELD = 60.0  # seconds
_MOST = 20  # mailboxes; the others are looked at by the clock alone

log = logging.getLogger(__name__)


class Listeners:
    """Sees to it that each mailbox whose server can tell of new mail has somebody who listens."""

    def __init__(self, ending: Event, heard: Callable[[], None]) -> None:
        self._ending, self._heard = ending, heard
        self._lock = Lock()
        self._threads: dict[UUID, Thread] = {}

    def see_to(self) -> None:
        """Begins to listen for mailboxes that came since; one small query."""
        wanted = listened()
        with self._lock:
            for key in wanted:
                if len(self._threads) < _MOST and key not in self._threads:
                    thread = Thread(target=self._listen, args=(key,), daemon=True)
                    self._threads[key] = thread
                    thread.start()

    def _listen(self, key: UUID) -> None:
        failed = 0
        try:
            while not self._ending.is_set() and key in listened():
                begun = monotonic()
                try:
                    if not listen(key, clock=now, ending=self._ending.is_set, heard=self._heard):
                        break
                except (AfterwordError, SettingError) as error:
                    log.info("a mailbox is not listened to", extra={"why": str(error)})
                finally:
                    connections.close_all()
                # A line that held for a while and broke is no failure: all of them break one day.
                failed = 0 if monotonic() - begun > _HELD else failed + 1
                self._ending.wait(_PAUSES[min(failed, len(_PAUSES) - 1)])
        except Exception:
            log.exception("listening for a mailbox ended")
        finally:
            connections.close_all()
            with self._lock:
                self._threads.pop(key, None)
