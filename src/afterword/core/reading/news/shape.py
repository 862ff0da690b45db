"""The shape that every language's module of news words has, and how its phrases are written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NewsWords:
    """One language. Phrases are split at " | " and stand for folded text (core.names.fold).

    `cut* ... <staff>`: a star stands for any end of a word, three dots for at most five words, a
    number sign for a word with a figure, (a/b) for one of both, <staff> for what `macros` has.
    A phrase begins with letters or with a choice of them.
    """

    macros: dict[str, str]  # name: "a/b/c"
    harmless: str  # senses of the words below that hurt nobody: taken out first
    layoffs: str
    lawsuit: str
    breach: str
    closure: str
    incident: str
    doubtful: str  # words of bad news that may be about something else
    weak: str  # words of bad news where nothing glad is told
    glad: str  # verbs: what is offered, won or founded is about the topics that follow
    topics: str  # words of bad news that such a thing may be about
    turns: str  # where that ends: "amid", "after"
    editorial: str  # tips, stories, reports: nothing happened
    benign: str  # words of what hurts nobody, where no kind is told
    minor: str  # of glad kinds, what few have heard of: a trial, an added feature, a listing
    kinds: dict[str, str]  # of glad and plain news, strongest first
