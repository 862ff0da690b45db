"""The key of the hashes by which forgotten people stay forgotten.

A hash of an address without a key can be found by trying addresses. The key lies in a file of the
data folder that only the user can read, apart from the database with the hashes; it goes into an
export, since only with it the hashes there still say anything.
"""

import secrets
from pathlib import Path

from afterword.config.env import SettingError
from afterword.config.private_file import make_once, put

FILE = "forget-key"
_BYTES = 32


class KeyGoneError(SettingError):
    """The hashes are there and their key is not: nobody can be told to be forgotten."""


def forget_key(folder: Path) -> bytes:
    """The key; KeyGoneError says what to do where there is none, since what comes in would bring
    back whoever was forgotten.
    """
    path = folder / FILE
    try:
        return _key(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        words = f"{path} is gone, and without it nobody knows whom you had forgotten"
    except (OSError, UnicodeDecodeError, ValueError) as error:
        words = f"{path} can't be read ({error})"
    raise KeyGoneError(f"{words}: put it back from a copy, or from {FILE} in an export of yours")


def make_forget_key(folder: Path) -> bytes:
    """The key, made at first use; another process that comes at the same time takes the same."""
    if not (folder / FILE).exists():
        make_once(folder, FILE, f"{secrets.token_hex(_BYTES)}\n")
    return forget_key(folder)


def put_back_forget_key(folder: Path, text: str) -> None:
    """Keeps the key of an export; ValueError for what is none."""
    _key(text)
    put(folder, FILE, f"{text.strip()}\n")


def _key(text: str) -> bytes:
    key = bytes.fromhex(text.strip())
    if len(key) != _BYTES:
        raise ValueError(f"a key is {2 * _BYTES} hex digits")
    return key
