"""One request at a time a host, whoever asks: the readings of a process wait for each other there.

A round asks a host in one thread, with pauses; but another owner's round, a search for a company's
sources or a redirect may lead to the same host meanwhile. Between those there is no pause.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic
from weakref import WeakValueDictionary

from afterword.core.errors import TroubleError


class _Turn:
    """Whose turn it is at one host; gone when nobody asks it."""

    __slots__ = ("__weakref__", "lock")

    def __init__(self) -> None:
        self.lock = Lock()


_TURNS: WeakValueDictionary[str, _Turn] = WeakValueDictionary()
_LOOKING = Lock()


@contextmanager
def turn_at(host: str, patience: float) -> Iterator[float]:
    """The turn to ask that host (its name and port), and how many seconds it was waited for.

    TroubleError where others ask it for longer than `patience` seconds.
    """
    with _LOOKING:
        turn = _TURNS.get(host)
        if turn is None:
            turn = _TURNS[host] = _Turn()
    begun = monotonic()
    if not turn.lock.acquire(timeout=max(0.0, patience)):
        raise TroubleError(f"{host} is asked for something else just now", retryable=True)
    try:
        yield monotonic() - begun
    finally:
        turn.lock.release()
