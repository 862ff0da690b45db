"""One request at a time a host, whoever asks, with a pause between one asker and the next.

A round asks a host in one thread and pauses by itself; but another owner's round, a search for a
company's sources or a redirect may lead to the same host meanwhile. They wait for each other here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic, sleep

from afterword.core.errors import TroubleError


class _Turn:
    """Whose turn it was last, and until when."""

    def __init__(self) -> None:
        self.free, self.asker, self.ended = Lock(), object(), 0.0


# By host, as many as were ever asked: some hundred bytes each. `setdefault` of a dict is one step,
# and a lock around it would be what a hundred threads queue for.
_TURNS: dict[str, _Turn] = {}


@contextmanager
def turn_at(host: str, asker: object, *, pause: float, patience: float) -> Iterator[float]:
    """The turn to ask that host (its name and port), and how many seconds it was waited for:
    `pause` seconds lie between two askers; the same one knows itself how long it is to pause.

    TroubleError where that would take longer than `patience` seconds.
    """
    turn = _TURNS.setdefault(host, _Turn())
    begun, patience = monotonic(), max(0.0, patience)
    if not turn.free.acquire(timeout=patience):
        raise _busy(host)
    try:
        now = monotonic()
        rest = turn.ended + pause - now if turn.asker is not asker else 0.0
        if rest > 0:
            if now + rest > begun + patience:
                raise _busy(host)
            sleep(rest)
        turn.asker = asker
        try:
            yield monotonic() - begun
        finally:
            turn.ended = monotonic()
    finally:
        turn.free.release()


def _busy(host: str) -> TroubleError:
    return TroubleError(f"{host} is asked for something else just now", retryable=True)
