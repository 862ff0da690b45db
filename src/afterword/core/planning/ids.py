"""Ids of moves: the same play, person and occasion give the same id in every plan."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from afterword.core.corrections import root_of
from afterword.core.planning.moves import Occasion, PlayName


def move_id(play: PlayName, person: str, occasion: Occasion) -> str:
    """Ten hexadecimal digits; `occasion.text` is words for people and has no part in it.

    A fact that the user puts right is the same occasion: what was said of the move stays said.
    """
    return _id(play, person, occasion.kind, occasion.ref)


@lru_cache(maxsize=8192)  # plays and rules ask for the id of one move some four times
def _id(play: str, person: str, kind: str, ref: str) -> str:
    key = f"{play}\x1f{person}\x1f{kind}\x1f{root_of(ref)}"
    return blake2b(key.encode(), digest_size=5).hexdigest()
