"""A job board's answer from a file: the same roles on another day are another look at the board,
which says that a role is still missing; the same within the day is the same answer again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from afterword.core.entries import Board, Found
from afterword.core.projection.boards import TOLD_AGAIN
from afterword.records import models
from afterword.records.mapping import read_entry


def as_of_its_day(owner: models.Owner, found: Sequence[Found], now: datetime) -> list[Found]:
    """The same, with when each answer of a board was taken: one query where there are any."""
    if not any(_is_undated(each) for each in found):
        return list(found)
    rows = models.Record.objects.filter(
        owner=owner, kind="board", known_at__gt=now - TOLD_AGAIN, known_at__lt=now + TOLD_AGAIN
    )
    there = [read_entry("board", payload) for payload in rows.values_list("payload", flat=True)]
    kept = [each for each in there if isinstance(each, Board)]
    return [_of_its_day(each, kept, now) for each in found]


def _of_its_day(found: Found, kept: Sequence[Board], now: datetime) -> Found:
    entry = found.entry
    if not isinstance(entry, Board) or entry.at is not None:
        return found
    same = (each for each in kept if replace(each, at=None) == entry)
    return replace(found, entry=next(same, replace(entry, at=now)))


def _is_undated(found: Found) -> bool:
    return isinstance(found.entry, Board) and found.entry.at is None
