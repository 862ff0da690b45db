"""The pairs of records that may be one person's, side by side, and what was answered today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from afterword.core.evidence import Side
from afterword.core.identity import Likely
from afterword.core.known import Saying
from afterword.flows.proposals import Twins

MOST = 20  # that stand on a page at once


@dataclass(frozen=True, slots=True)
class Column:
    """What is known under one of the two."""

    name: str
    lines: tuple[str, ...]


def merge_proposals(
    found: Twins, said: Sequence[Saying], back: str, about: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """The context of `merge_proposals.html`; `about` are the id, addresses and profiles of whom the
    page is about, none for all.
    """
    pairs = [_likely(pair) for pair in found.likely if _is_about(about, pair.ours, pair.theirs)]
    pairs += [
        _proposed(pair.a, pair.b, pair.reason)
        for pair in found.proposed
        if _is_about(about, (pair.a.id, *pair.a.handles), (pair.b.id, *pair.b.handles))
    ]
    return {
        "merge_pairs": pairs[:MOST],
        "merge_more": max(0, len(pairs) - MOST),
        "merge_receipts": [(each.id, told(each)) for each in said],
        "merge_back": back,
    }


def told(said: Saying) -> str:
    """An answer of the user's in words."""
    a, b = (str(said.values.get(f"{end}_name") or said.values.get(end) or "") for end in ("a", "b"))
    if said.kind == "merge":
        theirs = str(said.values.get("b") or "")
        return f"{a} and {b} are one person." if a != b else f"{theirs} is {a} as well."
    return f"{a} and {b} are two people." if b else f"{a} is somebody else."


def _is_about(about: frozenset[str], *sides: Sequence[str]) -> bool:
    return not about or any(about & {*side} for side in sides)


def _likely(pair: Likely) -> dict[str, Any]:
    return {
        "a": next(iter(pair.ours), pair.a),
        "b": next(iter(pair.theirs), pair.b),
        "joined": True,
        "why": pair.reason,
        "columns": [Column(pair.name, pair.ours), Column(pair.name, pair.theirs)],
    }


def _proposed(a: Side, b: Side, why: str) -> dict[str, Any]:
    return {
        "a": a.id,
        "b": b.id,
        "joined": False,
        "why": why,
        "columns": [_column(a), _column(b)],
    }


def _column(side: Side) -> Column:
    work = ", ".join(part for part in (side.title, side.company_name) if part)
    lines = (work, *side.emails, *side.urls, *side.phones)
    return Column(side.name, tuple(line for line in lines if line))
