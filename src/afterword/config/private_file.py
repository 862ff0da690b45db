"""Small files of the data folder that only the user can read: keys.

Each is written whole beside its place and moved or linked there, so that nobody reads half of one.
"""

import os
import secrets
from pathlib import Path

from afterword.config.paths import make_private


def make_once(folder: Path, name: str, text: str) -> None:
    """Makes the file if it isn't there; of two processes that come at the same time the first one
    makes it, and both read the same after this.
    """
    mine = _unfinished(folder, name, text)
    try:
        os.link(mine, folder / name)
    except FileExistsError:
        pass
    finally:
        mine.unlink()


def put(folder: Path, name: str, text: str) -> None:
    """Makes the file, or replaces it."""
    _unfinished(folder, name, text).replace(folder / name)


def _unfinished(folder: Path, name: str, text: str) -> Path:
    """A whole file beside its place that nobody else can read, from its first moment on."""
    path = make_private(folder) / f"{name}.{secrets.token_hex(8)}"
    path.touch(mode=0o600, exist_ok=False)
    path.write_text(text, encoding="ascii")
    return path
