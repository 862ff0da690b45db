"""Says in one line what went wrong, for a person who can do something about it."""

from __future__ import annotations

import errno

from afterword.config.lock import BusyError


def in_words(error: Exception) -> str:
    """One line on what went wrong and what to do; a failure that nobody foresaw names itself."""
    text = str(error)
    if (isinstance(error, OSError) and error.errno == errno.ENOSPC) or "disk is full" in text:
        return "the disk is full; what was there is kept, make room and run it again"
    if "disk I/O error" in text:
        # What SQLite says where no room is left for the index of its log, too.
        return "the disk is full or fails; what was there is kept, make room and run it again"
    if "database is locked" in text or isinstance(error, BusyError):
        return "another command is writing to this data folder; try again when it is done"
    if "readonly database" in text:
        return "the data folder can't be written to; check its permissions"
    if "not a database" in text or "malformed" in text:
        return "the database of the data folder is damaged; restore an export into a new folder"
    if "connection to server" in text:
        why = " ".join(text.partition("failed: ")[2].partition("failed: ")[2].split()) or text
        return f"the PostgreSQL that AFTERWORD_DATABASE names can't be reached: {why}"
    if isinstance(error, OSError) and error.filename:
        # What is written beside its place until it is whole is meant by the name it would get.
        return f"{str(error.filename).removesuffix('.unfinished')}: {error.strerror}"
    name = type(error).__name__
    return f"something went wrong ({name}: {text}); AFTERWORD_DEBUG=1 shows where"
