"""Small steps over a text: its words, the sentence around a place, the first that says much."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.reading.sentences import Text


def fold_space(text: str) -> str:
    """One line, single spaces."""
    return " ".join(text.split())


def sentence_at(text: Text, position: int) -> str:
    """The sentence around a position in a text."""
    for sentence in text.sentences:
        if sentence.start <= position < sentence.end:
            return fold_space(text.text[sentence.start : sentence.end])
    return fold_space(text.text[max(0, position - 60) : position + 60])


def opening(text: Text) -> str:
    """The first sentence that is more than a greeting."""
    said = [fold_space(text.text[sentence.start : sentence.end]) for sentence in text.sentences]
    told = (words for words in said if words.count(" ") > 2 and not words.endswith((",", ":")))
    return next(told, "".join(said[:1]))


@lru_cache(maxsize=32)
def words_in(folded: str) -> frozenset[str]:
    """The words of a folded text: what is asked before any pattern is tried."""
    return frozenset(re.findall(r"[^\W\d_]+", folded))
