"""What reading notes in a language asks for, besides English: plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notes:
    """Words and patterns of one language."""

    confidential: str  # a line with one of these gives nothing
    unusable: str  # a piece with one of these is private, judges, doubts or is about the talk
    subjects: frozenset[str]  # what a piece may begin with: "sie", "elle"
    patterns: tuple[tuple[str, str], ...]  # kind of remark, pattern with the phrase as `x`
    opening: tuple[tuple[str, str], ...]  # beginnings of `x` and what they become
    articles: frozenset[str]
    stops: frozenset[str]  # no plain noun phrase has one of these
    never_first: frozenset[str] = frozenset()
    never_last: frozenset[str] = frozenset()
    articles_needed: bool = False  # a frame takes no bare noun
    theme: str = ""  # a bare phrase that is one by its looks
    quoted: str = "{}"
