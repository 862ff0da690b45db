"""Maildir folders: a file a message, in `cur` and `new`; a folder within begins with a dot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from afterword.core.entries import Bad, Found
from afterword.core.errors import UnreadableError
from afterword.sources.mail import eml
from afterword.sources.mail.parse import Calendar, no_calendar

# After ":2," (";2," on file systems that forbid colons): D draft, T deleted.
_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)\Z")


def is_maildir(path: Path) -> bool:
    """Whether a folder is a Maildir: it has `cur` and `new` in it."""
    return (path / "cur").is_dir() and (path / "new").is_dir()


def read(
    path: Path,
    *,
    calendar: Calendar = no_calendar,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Found | Bad]:
    """The messages of a Maildir and of the folders in it, by name; drafts and deleted ones left
    out.

    Raises UnreadableError if `path` is no Maildir or can't be listed.
    """
    if not is_maildir(path):
        raise UnreadableError("no Maildir: it needs the folders cur and new", path=str(path))
    try:
        folders = sorted(
            child for child in path.iterdir() if child.name.startswith(".") and is_maildir(child)
        )
        files = [(file, "") for file in _files(path)]
        files += [(file, folder.name[1:]) for folder in folders for file in _files(folder)]
    except OSError as error:
        raise UnreadableError(f"can't be listed: {error.strerror}", path=str(path)) from error
    for file, folder in files:
        place = str(file.relative_to(path))
        try:
            yield from eml.read(
                file, calendar=calendar, progress=progress, folder=folder, place=place
            )
        except UnreadableError as error:
            yield Bad(str(file), place, error.reason)


def _files(folder: Path) -> list[Path]:
    found = [file for name in ("cur", "new") for file in (folder / name).iterdir()]
    return sorted(file for file in found if file.is_file() and not _is_gone(file.name))


def _is_gone(name: str) -> bool:
    flags = _FLAGS.search(name)
    return name.startswith(".") or (flags is not None and not {"D", "T"}.isdisjoint(flags[1]))
