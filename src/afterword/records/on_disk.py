"""What must be on the disk before something else may happen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def on_disk() -> Iterator[None]:
    """What is written within is on the disk when it is committed, even if the power goes then.

    Elsewhere the last moments may be lost with the power (`synchronous=NORMAL`), which is right for
    all that can be read or said again, and costs no wait for the disk at each commit. Within a
    transaction SQLite can't change it, so nothing is promised there.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        (before,) = cursor.execute("PRAGMA synchronous").fetchone()
        cursor.execute("PRAGMA synchronous=FULL")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA synchronous={int(before)}")
