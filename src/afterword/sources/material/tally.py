"""Findings of one file on their way: counted, and what they name kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from afterword.core.materials.findings import Finding

MOST = 200  # names kept of one finding, and characters of each


@dataclass(slots=True)
class Tally:
    """Findings on their way: counts and names by kind, in the order in which they were met."""

    removable: frozenset[str]
    counts: Counter[str] = field(default_factory=Counter)
    names: dict[str, dict[str, None]] = field(default_factory=dict)

    def add(self, kind: str, *names: str, count: int = 1) -> None:
        """One more of a kind, with what it names."""
        self.counts[kind] += count
        kept = self.names.setdefault(kind, {})
        for name in names:
            plain = " ".join(name.split())[:MOST]
            if plain and len(kept) < MOST:
                kept[plain] = None

    def findings(self) -> tuple[Finding, ...]:
        """As values."""
        return tuple(
            Finding(kind, count, tuple(self.names[kind]), kind in self.removable)
            for kind, count in self.counts.items()
        )
