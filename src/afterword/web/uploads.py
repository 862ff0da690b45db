"""Files that come through the browser: straight to disk, each in a file of its own.

Django's own handlers keep small files in memory and large ones open; a folder of twenty thousand
messages has too many for both.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import IO, Any, cast
from uuid import uuid4

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest, QueryDict
from django.http.multipartparser import MultiPartParser
from django.utils.datastructures import MultiValueDict

from afterword.jobs.imports import uploads
from afterword.web.gate import is_inside

_LONGEST_NAME = 120  # characters; no file system takes less than 255 bytes
_FORBIDDEN = dict.fromkeys(map(ord, '<>:"/\\|?*'), "_")  # on Windows; mail folders use ":"


class Arrived(UploadedFile):  # type: ignore[type-arg]  # generic in the stubs only
    """A file that is on disk, closed, under a name that can't lead anywhere."""

    def __init__(self, path: Path, name: str, size: int) -> None:
        super().__init__(file=None, name=name, size=size)
        self.path = path

    def close(self) -> None:
        """It is closed; Django asks for it where a body turns out to be unreadable."""


class IntoFolder(FileUploadHandler):
    """Takes the files of one request into one new folder below the data folder, all or none.

    It reads the body itself, since Django tells a handler of a connection that broke off and not of
    a body that can't be read.
    """

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, Any],  # noqa: N803  # as Django calls it
        content_length: int,  # noqa: ARG002  # as Django calls it
        boundary: str,  # noqa: ARG002  # as Django calls it
        encoding: str | None = None,
    ) -> tuple[QueryDict, MultiValueDict[str, Any]]:
        """What was typed and the files; of a stranger's body nothing is read or written."""
        if self.request is None or not is_inside(self.request):
            return QueryDict(encoding=encoding), MultiValueDict()
        writes = _Writes(self.request)
        try:
            return MultiPartParser(META, input_data, [writes], encoding).parse()
        except BaseException:
            writes.upload_interrupted()
            raise


class _Writes(FileUploadHandler):
    """Writes each file as it comes."""

    chunk_size = 2**18

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self._folder: Path | None = None
        self._open: IO[bytes] | None = None
        self._number = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Opens the next file; the name is the last part of what the browser says."""
        super().new_file(*args, **kwargs)
        if self._folder is None:
            self._folder = uploads() / uuid4().hex
            self._folder.mkdir(mode=0o700)
        self._number += 1
        path = self._folder / _safe(self.file_name or "file")
        if path.exists():  # the same name from another folder
            path = self._folder / str(self._number) / path.name
            path.parent.mkdir()
        self._path = path
        self._open = path.open("xb")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002  # as Django calls it
        """Writes one piece."""
        assert self._open is not None
        self._open.write(raw_data)

    def file_complete(self, file_size: int) -> Arrived:
        """Closes the file."""
        assert self._open is not None
        self._open.close()
        self._open = None
        return Arrived(self._path, self.file_name or self._path.name, file_size)

    def upload_interrupted(self) -> None:
        """Leaves nothing of a request that was cut off."""
        if self._open is not None:
            self._open.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def arrived(request: HttpRequest, *names: str) -> list[Arrived]:
    """The files of these fields."""
    files = cast("MultiValueDict[str, Any]", request.FILES)
    return [each for name in names for each in files.getlist(name) if isinstance(each, Arrived)]


def folder_of(files: list[Arrived]) -> Path | None:
    """The folder that the files of a request lie in."""
    found = {each.path.relative_to(uploads()).parts[0] for each in files}
    return uploads() / found.pop() if found else None


def put_away(request: HttpRequest) -> None:
    """Removes the files of a request that are not wanted after all."""
    names = list(cast("MultiValueDict[str, Any]", request.FILES))
    if folder := folder_of(arrived(request, *names)):
        shutil.rmtree(folder, ignore_errors=True)


def _safe(name: str) -> str:
    """A name without what a file system may not take, its ending kept."""
    plain = name.translate(_FORBIDDEN).strip(". ") or "file"
    return plain if len(plain) <= _LONGEST_NAME else plain[-_LONGEST_NAME:]
