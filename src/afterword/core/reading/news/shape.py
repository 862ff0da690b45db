"""The shape that every language's table of news words has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NewsWords:
    """One language. Phrases are written as core.reading.news.phrases says, parted by commas.

    Evidence that a headline hurts: `hurting` by kind (each alone is enough), `doubtful` (enough
    where nothing glad is told beside it), `weak` (enough only where nothing else is told at all).
    Evidence against: `kinds` of glad and plain news, `hints` of them that say less, and `benign`.
    """

    small: str  # words that every sentence needs, to tell the language by
    macros: dict[str, str]  # name: "a/b/c"
    hurting: dict[str, str]
    doubtful: str
    weak: str
    harmless: str  # senses of those words that hurt nobody: what they cover counts for nothing
    glad: str  # verbs: what is offered, won or founded is about the topics that follow
    turns: str  # where that ends: "amid", "after"
    frames: str  # "guide", "webinar", "how to": the whole headline is about its topics
    topics: str  # words of bad news that such a thing may be about
    kinds: dict[str, str]
    hints: dict[str, str]
    benign: str  # words of what hurts nobody, where no kind is told
    editorial: str  # tips, stories, reports: nothing happened
    minor: str  # of glad kinds, what few have heard of: a trial, an added feature, a listing
    marks: str = ""  # letters that, in a small word, tell the language: "ß"
