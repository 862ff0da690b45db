"""One request at a time a host, whoever asks: the readings of a process wait for each other there.

A round asks a host in one thread, with pauses; but another owner's round, a search for a company's
sources or a redirect may lead to the same host meanwhile. Between those there is no pause.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic

from afterword.core.errors import TroubleError

# By host, as many as were ever asked: some hundred bytes each. `setdefault` of a dict is one step,
# and a lock around it would be what a hundred threads queue for.
_TURNS: dict[str, Lock] = {}


@contextmanager
def turn_at(host: str, patience: float) -> Iterator[float]:
    """The turn to ask that host (its name and port), and how many seconds it was waited for.

    TroubleError where others ask it for longer than `patience` seconds.
    """
    turn = _TURNS.setdefault(host, Lock())
    begun = monotonic()
    if not turn.acquire(timeout=max(0.0, patience)):
        raise TroubleError(f"{host} is asked for something else just now", retryable=True)
    try:
        yield monotonic() - begun
    finally:
        turn.release()
