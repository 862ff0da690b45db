"""Whether two texts share a word, whatever its ending: words are compared by how they begin.

Crude, and the same for every language: "drawing" is "drawings", "migrated" is "migration". It errs
on the side of taking words for one, which is right where a kinship is looked for or a letter is
given the benefit of the doubt; core.terms takes endings off by rules and keeps words apart.
"""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.names import fold

STEM = 5  # letters that two words must share to be one
LEAST = 4  # letters of a word; shorter ones are mostly grammar
_FIGURES = re.compile(r"\d+")


@lru_cache(maxsize=1024)
def beginnings(
    text: str, *, without: frozenset[str] = frozenset(), least: int = LEAST
) -> frozenset[str]:
    """The beginnings of the words of a text that have `least` letters; figures are no letters.

    `without`: folded words that say nothing by themselves. Where none are named, ask for longer
    words: those of five letters seldom are grammar.
    """
    words = _FIGURES.sub("", fold(text)).split()
    return frozenset(word[:STEM] for word in words if len(word) >= least and word not in without)
