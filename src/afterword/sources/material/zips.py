"""A zip from outside within limits: how many members, how large, how tightly packed, which names.

What a zip's directory says is not believed: a member is read as it unpacks, up to its limit.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from zlib import error as ZlibError  # noqa: N812  # its own name says nothing

MOST_MEMBERS = 10_000  # the largest decks have some two thousand
MOST_UNPACKED = 2 * 2**30  # bytes in all
# Sheets of one figure pack to a hundredth and are small; only both together are a trap.
MOST_RATIO = 100
_SMALL = 50 * 2**20  # bytes, unpacked


class TrapError(Exception):
    """Made to fill a disk or a memory."""


class DamagedError(Exception):
    """Can't be opened: in words."""


DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    ZlibError,
    EOFError,
    OSError,
    RuntimeError,  # encrypted
    NotImplementedError,  # packed in a way that is not known
    ValueError,
    OverflowError,
    KeyError,
)


class Archive:
    """An open zip that was looked at as a whole; opened by `opened`."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.infos = [info for info in archive.infolist() if not info.is_dir()]
        self.names = [info.filename for info in self.infos]

    def read(self, name: str, most: int) -> bytes:
        """The bytes of a member; TrapError for more than `most`, DamagedError where it is none."""
        try:
            with self._archive.open(name) as file:
                data = file.read(most + 1)
        except DAMAGE as error:
            raise DamagedError(f"{name} is damaged") from error
        if len(data) > most:
            raise TrapError(name)
        return data

    @property
    def escaping(self) -> list[str]:
        """Names that lead out of the folder into which it is unpacked."""
        return [name for name in self.names if leads_out(name)]

    @property
    def is_encrypted(self) -> bool:
        """Whether some of it has a password."""
        return any(info.flag_bits & 1 for info in self.infos)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive; TrapError or DamagedError where it is not safe or not possible to read on."""
    try:
        archive = zipfile.ZipFile(path)
    except DAMAGE as error:
        raise DamagedError("the file is damaged or cut off") from error
    with archive:
        _look_over(archive.infolist(), path.stat().st_size)
        yield Archive(archive)


def leads_out(name: str) -> bool:
    """Whether a member's name is a path tricks are made of."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or plain[1:2] == ":" or ".." in PurePosixPath(plain).parts


def _look_over(infos: list[zipfile.ZipInfo], size: int) -> None:
    if len(infos) > MOST_MEMBERS:
        raise TrapError(f"{len(infos)} members")
    if sum(info.compress_size for info in infos) > size:
        raise TrapError("its members overlap")
    if len({info.filename for info in infos}) < len(infos):
        raise DamagedError("two of its parts have one name")
    unpacked = sum(info.file_size for info in infos)
    if unpacked > MOST_UNPACKED or (unpacked > _SMALL and unpacked > MOST_RATIO * size):
        raise TrapError("it unpacks to far more than it is")
    for info in infos:
        if info.file_size > _SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
            raise TrapError(info.filename)
