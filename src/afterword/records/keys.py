"""Keys of rows: of the time for the database, of the content for finding a record again."""

import hashlib
import os
from datetime import datetime
from uuid import UUID

_RANDOM = 76  # bits below the 48 of the time and the 4 of the version
_MOST = (1 << 48) - 1


def uuid7(at: datetime) -> UUID:
    """A UUIDv7 (RFC 9562 §5.7) of that moment: rows made together lie together in the index.

    The time is an argument as everywhere, so a world loaded with a set clock has keys of its time.
    """
    milliseconds = min(max(0, int(at.timestamp() * 1000)), _MOST)
    chance = int.from_bytes(os.urandom(10), "big") & ((1 << _RANDOM) - 1)
    number = milliseconds << 80 | 7 << 76 | chance
    return UUID(int=number & ~(3 << 62) | 2 << 62)


def content_key(kind: str, text: str) -> str:
    """32 hex digits for a record's content: the same content gives the same key, in any year."""
    return hashlib.blake2b(f"{kind}\n{text}".encode(), digest_size=16).hexdigest()
