"""The CSV files of an export: out of its zip, its folder, or the one file, in memory."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from zlib import error as ZlibError  # noqa: N812 # its own name says nothing

from afterword.core.entries import Bad
from afterword.core.errors import UnreadableError

MOST_MEMBERS = 5000  # a complete export has some hundreds
LARGEST = 256 * 2**20  # bytes of one file, unpacked; messages of ten years take 30 MB
LARGEST_IN_ALL = 2**30
MOST_RATIO = 100  # text packs to a tenth; a hundredth is a bomb


@dataclass(frozen=True, slots=True)
class Member:
    """One CSV file: its path within the export, and its bytes."""

    name: str
    data: bytes


def members(path: Path) -> Iterator[Member | Bad]:
    """The CSV files at `path`, and each that is not safe or not possible to read.

    Raises UnreadableError where nothing of it can be read.
    """
    try:
        if path.is_dir():
            yield from _in_folder(path)
        elif zipfile.is_zipfile(path):
            yield from _in_zip(path)
        else:
            data = _bounded(path)
            if data.startswith(b"PK"):  # its directory stands at the end, and that is missing
                raise UnreadableError("the zip is cut off: fetch it again", path=str(path))
            yield Member(path.name, data)
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error


def _bounded(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise UnreadableError("larger than 256 MB, which no export's file is", path=str(path))
    return path.read_bytes()


def _in_folder(folder: Path) -> Iterator[Member | Bad]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() == ".csv" and path.is_file():
            try:
                yield Member(path.relative_to(folder).as_posix(), _bounded(path))
            except (OSError, UnreadableError) as error:
                yield Bad(
                    str(folder), path.name, getattr(error, "reason", "") or "cannot be opened"
                )


def _in_zip(path: Path) -> Iterator[Member | Bad]:
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            if len(infos) > MOST_MEMBERS:
                raise UnreadableError(f"more than {MOST_MEMBERS} files in one zip", path=str(path))
            if sum(info.compress_size for info in infos) > path.stat().st_size:
                raise UnreadableError("its files overlap, as in a zip bomb", path=str(path))
            left = LARGEST_IN_ALL
            for info in infos:
                reason = _unsafe(info, left)
                if reason:
                    yield Bad(str(path), info.filename, reason)
                elif _is_wanted(info):
                    left -= info.file_size
                    yield _unpacked(archive, info, path)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableError("the zip is damaged", path=str(path)) from error


def _unsafe(info: zipfile.ZipInfo, left: int) -> str:
    """Why this member is refused; empty where it may be read."""
    name = info.filename.replace("\\", "/")
    if name.startswith("/") or name[1:2] == ":" or ".." in PurePosixPath(name).parts:
        return "its name leads out of the archive"
    if info.file_size > MOST_RATIO * max(info.compress_size, 1):
        return "it unpacks to more than a hundred times its size"
    if name.lower().endswith(".zip"):
        return "an archive within the archive"
    if not _is_wanted(info):
        return ""
    if info.flag_bits & 1:
        return "it is encrypted"
    if info.file_size > LARGEST or info.file_size > left:
        return "it is larger than an export's file can be"
    return ""


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(info.filename)
    return path.suffix.lower() == ".csv" and not path.name.startswith("._") and not info.is_dir()


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> Member | Bad:
    try:
        with archive.open(info) as file:
            # One byte more than promised would be a lie in the directory.
            data = file.read(info.file_size + 1)
    except (zipfile.BadZipFile, ZlibError, EOFError, OSError, RuntimeError, NotImplementedError):
        return Bad(str(path), info.filename, "it is damaged")
    return Member(info.filename, data)
