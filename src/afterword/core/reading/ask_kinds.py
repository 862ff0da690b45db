"""Which of the three asks of a connector a letter makes, by its words."""

from __future__ import annotations

import re
from functools import cache

from afterword.core.reading.grammar import pattern_of
from afterword.core.reading.terms import union
from afterword.core.reading.words.asks import ASKS


def ask_kind(folded: str) -> str:
    """`word`, `introduction`, `advice`, or "" of a letter that asks for none of them.

    A word before an introduction, since who asks for it often says "introduce" as well; advice
    last, for a quarter of an hour is asked for in every kind of letter.
    """
    if _word().search(folded):
        return "word"
    if _introduction().search(folded):
        return "introduction"
    return "advice" if _advice().search(folded) else ""


@cache
def _introduction() -> re.Pattern[str]:
    return pattern_of(union(lambda terms: terms.asks_introduction))


@cache
def _word() -> re.Pattern[str]:
    return pattern_of(phrase for words in ASKS for phrase in words.word)


@cache
def _advice() -> re.Pattern[str]:
    return pattern_of(phrase for words in ASKS for phrase in words.advice)
