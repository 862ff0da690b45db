"""The kind of letter that the user chose for a move, and what the move becomes by it."""

from __future__ import annotations

from afterword.core.letters.outline import as_kind, kinds_of
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.records import models


def chosen_kind(owner: models.Owner, move: Move, world: World) -> str:
    """The kind that was kept for a move, where it still fits; "" where none was."""
    rows = models.Letter.objects.filter(owner=owner, move=move.id).values_list("content", flat=True)
    kept = next((str(content.get("kind") or "") for content in rows), "")
    return kept if kept in kinds_of(move, world) else ""


def as_chosen(owner: models.Owner, move: Move, world: World) -> Move:
    """The move as the letter that was chosen for it makes it: its channel and its cost."""
    return as_kind(move, chosen_kind(owner, move, world))
