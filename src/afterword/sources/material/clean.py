"""The cleaned copy of a file that could be sent: what one sees is the same, the rest is gone."""

from __future__ import annotations

from pathlib import Path

from afterword.core.errors import RefusedError
from afterword.core.materials.types import NAMES
from afterword.sources.material import beside
from afterword.sources.material.inspect import CLEANABLE
from afterword.sources.material.pictures import STRIPPED, without_told
from afterword.sources.material.zips import DamagedError


def clean_file(path: Path, kind: str, to: Path, *, accept: bool = False) -> None:
    """Writes the cleaned copy of the file at `path` to `to`; RefusedError where that can't be.

    With `accept` all tracked changes of a Word document are accepted; without, they are refused.
    """
    if kind not in CLEANABLE:
        raise RefusedError(
            f"{NAMES.get(kind, 'such a file')} can't be cleaned here: save it as PDF, or clean it "
            "in the program that made it"
        )
    if kind in STRIPPED:
        try:
            to.write_bytes(without_told(path.read_bytes()))
        except DamagedError as error:
            raise RefusedError(f"it can't be cleaned: {error}") from error
        return
    why = beside.clean(path, kind, to, accept=accept)
    if why:
        raise RefusedError(f"it can't be cleaned: {why}")
