"""The parts of an Office file: by their names, as trees, and the pictures among them."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from afterword.sources.material import xml
from afterword.sources.material.zips import Archive, TrapError

_LARGEST_PICTURE = 64 * 2**20  # bytes
_MEDIA = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff")


def part(archive: Archive, name: str) -> xml.Element:
    """The tree of one part."""
    try:
        return xml.tree(archive.read(name, xml.LARGEST))
    except TrapError as error:
        if str(error) != name:
            raise
        raise TooLargeError(name) from error


class TooLargeError(Exception):
    """A part is too large to be looked through, and no trap."""


def matching(archive: Archive, *patterns: str) -> list[str]:
    """The members whose names match, in their order."""
    return [n for n in archive.names if any(fnmatchcase(n.lower(), p) for p in patterns)]


def media_of(archive: Archive) -> Iterator[bytes]:
    """The pictures inside."""
    for name in archive.names:
        if PurePosixPath(name.lower()).suffix in _MEDIA:
            yield archive.read(name, _LARGEST_PICTURE)
