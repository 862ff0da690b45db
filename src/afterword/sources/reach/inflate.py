"""The bytes of an answer as they were before they were packed, and no more of them than asked for.

A packed answer can be a thousand times larger than it looks, so each step is told how much it may
give: a client that unpacks whole pieces has made the whole bomb before anybody counts.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

ENCODINGS = "gzip, deflate"  # what a server may use
_STEP = 256 << 10  # bytes unpacked at a time


def inflated(pieces: Iterable[bytes], encoding: str, size: int) -> bytes | None:
    """The unpacked bytes of an answer; None where they are more than `size`.

    ValueError for an encoding that was not asked for (brotli, say) and for broken packing. An
    answer that ends early gives what came, as browsers do.
    """
    names = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    for name in reversed([name for name in names if name != "identity"]):
        pieces = _unpacked(pieces, name)
    kept, taken = [], 0
    for piece in pieces:
        taken += len(piece)
        if taken > size:
            return None
        kept.append(piece)
    return b"".join(kept)


def _unpacked(pieces: Iterable[bytes], name: str) -> Iterable[bytes]:
    if name not in ("gzip", "x-gzip", "deflate"):
        raise ValueError(f"packed as {name[:40]!r}, which was not asked for")
    # 32: gzip or zlib by the header; many servers send deflate without any (RFC 9110 §8.4.1.2).
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
    begun = False
    try:
        for piece in pieces:
            rest = piece
            while rest and not unpack.eof:
                try:
                    out = unpack.decompress(rest, _STEP)
                except zlib.error:
                    if begun or name != "deflate":
                        raise
                    unpack = zlib.decompressobj(-zlib.MAX_WBITS)
                    out = unpack.decompress(rest, _STEP)
                begun = True
                rest = unpack.unconsumed_tail
                if out:
                    yield out
        yield from _rest(unpack)
    except zlib.error as error:
        raise ValueError("packed in a way that cannot be undone") from error


def _rest(unpack: zlib._Decompress) -> Iterable[bytes]:
    while not unpack.eof and (out := unpack.decompress(unpack.unconsumed_tail, _STEP)):
        yield out
