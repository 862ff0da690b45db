"""Work that makes millions of values and lets go of none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def keeping_all() -> Iterator[None]:
    """Looks for no garbage meanwhile: a look at the world needs nearly all that it makes, and to
    search that for cycles takes a twentieth of its time, of everybody a third.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.unfreeze()  # the two make it old, so that it is not searched at once after all
            gc.enable()
