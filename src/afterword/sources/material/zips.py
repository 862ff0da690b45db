"""A zip from outside within limits: how many members, how large, how tightly packed, which names.

What a zip's directory says is not believed: a member is read as it unpacks, up to its limit.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from zlib import error as ZlibError  # noqa: N812  # its own name says nothing

MOST_MEMBERS = 10_000  # the largest decks have some two thousand
_MOST_DIRECTORY = 8 * 2**20  # bytes of the list of members; 20,000 of them take 2 MB
_MOST_UNPACKED = 2 * 2**30  # bytes in all
# Sheets of one figure pack to a hundredth and are small; only both together are a trap.
_MOST_RATIO = 100
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
        return [name for name in self.names if _leads_out(name)]

    @property
    def is_encrypted(self) -> bool:
        """Whether some of it has a password."""
        return any(info.flag_bits & 1 for info in self.infos)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive; TrapError or DamagedError where it is not safe or not possible to read on."""
    with listed(path) as archive:
        _look_over(archive.infolist(), path.stat().st_size)
        yield Archive(archive)


@contextmanager
def listed(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive as far as its list of members was read, which alone is within a limit."""
    with _Directory(io.FileIO(path)) as file:
        try:
            archive = zipfile.ZipFile(file)
        except DAMAGE as error:
            raise DamagedError("the file is damaged or cut off") from error
        file.limit = None
        with archive:
            yield archive


class _Directory(io.BufferedReader):
    """A zip being opened: the library takes its whole list of members into memory at once, whose
    size stands in one of several records. Which of them it believes makes no difference here.
    """

    limit: int | None = _MOST_DIRECTORY

    def read(self, size: int | None = -1, /) -> bytes:
        if self.limit is None:
            return super().read(size)
        left = max(0, os.fstat(self.fileno()).st_size - self.tell())
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted > self.limit:
            raise TrapError(f"a list of {wanted} bytes")
        return super().read(wanted)


def _leads_out(name: str) -> bool:
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
    if unpacked > _MOST_UNPACKED or (unpacked > _SMALL and unpacked > _MOST_RATIO * size):
        raise TrapError("it unpacks to far more than it is")
    for info in infos:
        if info.file_size > _SMALL and info.file_size > _MOST_RATIO * max(info.compress_size, 1):
            raise TrapError(info.filename)
