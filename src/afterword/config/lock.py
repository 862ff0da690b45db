"""Lets one process at a time do a thing; one that dies lets go of it, on any system."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


class BusyError(Exception):
    """Another process or thread holds the lock, and went on holding it for as long as we waited."""


@contextmanager
def only_one(file: Path, *, patience: float) -> Iterator[None]:
    """Holds the lock of that name; BusyError after `patience` seconds.

    The lock is an open transaction on a database file of its own: SQLite knows how to lock a file
    on each system, and the system opens the lock of a process that is no more.
    """
    with closing(sqlite3.connect(file, timeout=patience, isolation_level=None)) as held:
        try:
            held.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise BusyError(file.name) from error
            raise
        yield
