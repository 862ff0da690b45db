"""Makes the text of a move: outline, words, checks. Nothing is kept here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from afterword.core.errors import RefusedError
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.records import models


@dataclass(frozen=True, slots=True)
class Ground:
    """A sentence of a letter and the facts it rests on (ids)."""

    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What one check says of a letter."""

    rule: str
    ok: bool
    note: str


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as it would go."""

    to: str  # an address, or a name where it goes by another channel
    subject: str
    body: str
    attachments: tuple[str, ...] = ()  # titles of materials
    in_reply_to: str = ""  # Message-ID in angle brackets
    grounds: tuple[Ground, ...] = ()
    checks: tuple[Checked, ...] = ()

    @property
    def sha256(self) -> str:
        """The hash that an approval names: of all that would leave."""
        parts = (self.to, self.subject, self.body, self.in_reply_to, *self.attachments)
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def write(owner: models.Owner, world: World, move: Move, *, body: str | None = None) -> Written:
    """The letter for a move; `body` is the user's own text for it, checked like any other."""
    raise RefusedError(f"no letter can be written yet for {move.play} {move.id}")
