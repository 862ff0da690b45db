"""Ids of moves: the same play, person and occasion give the same id in every plan."""

from __future__ import annotations

from hashlib import blake2b

from afterword.core.corrections import root_of
from afterword.core.planning.moves import Occasion, PlayName


def move_id(play: PlayName, person: str, occasion: Occasion) -> str:
    """Ten hexadecimal digits; `occasion.text` is words for people and has no part in it.

    A fact that the user puts right is the same occasion: what was said of the move stays said.
    """
    key = f"{play}\x1f{person}\x1f{occasion.kind}\x1f{root_of(occasion.ref)}"
    return blake2b(key.encode(), digest_size=5).hexdigest()
