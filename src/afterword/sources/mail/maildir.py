"""Maildir folders: a file a message, in `cur` and `new`; folders within, with a dot or without."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from afterword.core.entries import Bad, Found
from afterword.core.errors import UnreadableError
from afterword.sources.mail import eml
from afterword.sources.mail.parse import Calendar, no_calendar

_PARTS = ("cur", "new", "tmp")
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
        files = [(file, "") for file in _files(path)]
        for within in _folders(path):
            name = within.relative_to(path).as_posix().removeprefix(".")
            files += [(file, name) for file in _files(within)]
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


def _folders(path: Path) -> Iterator[Path]:
    """The Maildirs within: ".Sent" beside each other, or "Archive/2026" in one another."""
    for child in sorted(path.iterdir()):
        if child.is_dir() and not child.is_symlink() and child.name not in _PARTS:
            if is_maildir(child):
                yield child
            yield from _folders(child)


def _files(folder: Path) -> list[Path]:
    found = [file for name in ("cur", "new") for file in (folder / name).iterdir()]
    return sorted(file for file in found if file.is_file() and not _is_gone(file.name))


def _is_gone(name: str) -> bool:
    flags = _FLAGS.search(name)
    return name.startswith(".") or (flags is not None and not {"D", "T"}.isdisjoint(flags[1]))
