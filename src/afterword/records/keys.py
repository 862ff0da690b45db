"""Keys of rows: of the time for the database, of the content for finding a record again."""

import hashlib
import os
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

_RANDOM = 76  # bits below the 48 of the time and the 4 of the version
_MOST = (1 << 48) - 1
_VARIANTS = "89ab"


def uuid7(at: datetime) -> UUID:
    """A UUIDv7 (RFC 9562 §5.7) of that moment: rows made together lie together in the index.

    The time is an argument as everywhere, so a world loaded with a set clock has keys of its time.
    """
    milliseconds = min(max(0, int(at.timestamp() * 1000)), _MOST)
    chance = int.from_bytes(os.urandom(10), "big") & ((1 << _RANDOM) - 1)
    number = milliseconds << 80 | 7 << 76 | chance
    return UUID(int=number & ~(3 << 62) | 2 << 62)


def uuid7_texts(at: datetime, count: int) -> Iterator[str]:
    """So many UUIDv7 of that moment, in hex and in ascending order, so that each goes to the end of
    an index and thousands are made in the time of a hundred.
    """
    milliseconds = min(max(0, int(at.timestamp() * 1000)), _MOST)
    chances = os.urandom(10 * count)
    for chance in sorted(chances[n : n + 10] for n in range(0, 10 * count, 10)):
        text = chance.hex()
        yield f"{milliseconds:012x}7{text[:3]}{_VARIANTS[chance[9] & 3]}{text[3:18]}"


def content_key(kind: str, text: str) -> str:
    """32 hex digits for a record's content: the same content gives the same key, in any year."""
    return hashlib.blake2b(f"{kind}\n{text}".encode(), digest_size=16).hexdigest()
