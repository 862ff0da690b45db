"""Which facts stand: as read or as the user put them right, and without what the user refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.core.corrections import corrections_of, put_right
from afterword.core.facts import Fact
from afterword.core.known import Known, Saying
from afterword.core.projection.said import heed, noted_facts, words_on_facts
from afterword.core.world import Owner


@dataclass(frozen=True, slots=True)
class Standing:
    """The facts of a moment with the user's word on them."""

    facts: list[Fact]  # believed, by when they were said
    refused: list[Fact]
    replaced: list[Fact]  # those whose place a correction took
    words: Mapping[str, str]
    corrections: Mapping[str, Saying]

    @property
    def all(self) -> list[Fact]:
        """Whatever may still be shown."""
        return [*self.facts, *self.refused, *self.replaced]


def standing(owner: Owner, known: Known) -> Standing:
    """The facts that were read and those that the user said, in an order of their own."""
    words, corrections = words_on_facts(known.sayings), corrections_of(known.sayings)
    read = [*known.facts, *noted_facts(known.sayings, owner)]
    kept, replaced = put_right(read, corrections)
    heeded = heed(kept, words)
    return Standing(
        facts=sorted(
            (fact for fact in heeded if not fact.refused),
            key=lambda f: (f.said_at, f.kind, f.id),
        ),
        refused=[fact for fact in heeded if fact.refused],
        replaced=replaced,
        words=words,
        corrections=corrections,
    )
