"""One request at a time a host, whatever in this process asks, with a pause between one asker and
the next.

A round asks a host in one thread and pauses by itself; but another owner's round, a search for a
company's sources or a redirect may lead to the same host meanwhile. They wait for each other here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic

from afterword.core.errors import TroubleError


class BusyError(TroubleError):
    """Others of ours ask that host just now: nothing is known of the host by it."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} is asked for something else just now", retryable=True)


class _Turn:
    """Whose turn it was last, and until when. An asker is named by a number: the asker itself would
    be kept for ever with all that it holds.
    """

    def __init__(self) -> None:
        self.free, self.asker, self.ended = Lock(), 0, 0.0


# By host, as many as were ever asked: some hundred bytes each. `setdefault` of a dict is one step,
# and a lock around it would be what a hundred threads queue for.
_TURNS: dict[str, _Turn] = {}


@contextmanager
def turn_at(
    host: str, asker: int, *, pause: float, patience: float, wait: Callable[[float], object]
) -> Iterator[float]:
    """The turn to ask that host (its name and port), and how many seconds it was waited for:
    `pause` seconds lie between two askers; the same one knows itself how long it is to pause.

    `wait` sits a pause out, and says True where there is nothing more to wait for. BusyError then,
    and where others take longer than `patience` seconds.
    """
    turn = _TURNS.setdefault(host, _Turn())
    begun = monotonic()
    if not turn.free.acquire(timeout=max(0.0, patience)):
        raise BusyError(host)
    try:
        rest = turn.ended + pause - monotonic() if turn.asker != asker else 0.0
        if rest > 0 and wait(rest):
            raise BusyError(host)
        turn.asker = asker
        try:
            yield monotonic() - begun
        finally:
            turn.ended = monotonic()
    finally:
        turn.free.release()
