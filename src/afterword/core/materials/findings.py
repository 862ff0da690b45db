"""What was found in a file that could be sent, as values: `sources.material` looks, this judges.

A finding is about the bytes alone. Whether it matters depends on whose file it is: the user's own
name as its author is no leak, somebody else's is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from afterword.core.names import fold

# Raised when looking changes: what was looked at by an older one is looked at again.
CHECKER = 1

# stops: it can't go with a letter, whatever the user says. look: the user decides, knowing it.
# note: told, and no reason to wait.
Level = Literal["stops", "look", "note"]

# Of a mail as it travels, in bytes: Gmail, Outlook.com and most companies' servers take no more
# (their limit counts what is encoded), and MB there means a million.
LARGEST_MAIL = 25_000_000
# Bytes of a file: from here on a link is kinder, and the strictest companies (10 MB a mail) refuse.
LARGE = 10_000_000
# Base64 makes four of three bytes, and puts a line end (two bytes) after each 76.
_ENCODED = 4 / 3 * 78 / 76
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in a file: its kind (a key of `core.materials.words.WORDS`), and what of it.

    `names` are names or words of the file itself, `count` how many there are, `removable` whether a
    cleaned copy can be without it.
    """

    kind: str
    count: int = 0
    names: tuple[str, ...] = ()
    removable: bool = False


@dataclass(frozen=True, slots=True)
class Inspection:
    """What looking at these bytes found, and by which checker."""

    sha256: str
    size: int  # bytes
    type: str  # as `core.materials.types` names it: pdf, docx, jpeg, …
    findings: tuple[Finding, ...] = ()
    checker: int = CHECKER


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding with what it means for this user's letters."""

    kind: str
    level: Level
    words: str
    removable: bool


def encoded_size(size: int) -> int:
    """The bytes that a file of `size` bytes takes within a mail."""
    return int(size * _ENCODED) + 1


def is_too_large(sizes: Iterable[int]) -> bool:
    """Whether files of these sizes are too much for one mail."""
    return sum(map(encoded_size, sizes)) > LARGEST_MAIL


def others_than(own: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Those of `names` that are not the user's; "Nair, Priya" and "priya nair" are one name."""
    mine = [frozenset(fold(name).split()) for name in own]
    return tuple(name for name in names if not _is_one_of(name, mine))


def _is_one_of(name: str, mine: Iterable[frozenset[str]]) -> bool:
    words = frozenset(fold(name).split())
    # An initial more or less, or a second first name, is still them; a family name alone is not.
    return any(
        len(words & each) >= min(2, len(each)) and (words <= each or each <= words) for each in mine
    )
