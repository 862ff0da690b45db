"""How well short texts answer a query: BM25.

score(q, d) = Σ over the terms t of q:  idf(t) · f·(k1 + 1) / (f + k1·(1 − b + b·|d|/avg))
idf(t) = ln(1 + (N − n + 0.5) / (n + 0.5))

f: how often t is in d; |d|: terms of d; avg: their mean over all texts; N: texts; n: those that
have t. k1 = 1.2 and b = 0.75 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework:
BM25 and Beyond" (2009); the 1 in idf keeps a common term from counting against a text.

What is said in one pursuit is a handful of lines, too few to say which words are rare. `background`
stands for so many further lines that have none of them: with it two words that one line alone has
weigh alike in a pursuit with one line and in one with twenty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from math import log

K1, B = 1.2, 0.75
BACKGROUND = 20  # lines; a guess at the notes and mails of a pursuit that goes on for long


class Bm25:
    """Some texts, each as its terms, to be asked which of them answers a query."""

    def __init__(
        self,
        texts: Sequence[Sequence[str] | Counter[str]],
        *,
        background: int = BACKGROUND,
    ) -> None:
        # Whoever has them counted already is spared that.
        self._counts = [t if isinstance(t, Counter) else Counter(t) for t in texts]
        self._lengths = [counts.total() for counts in self._counts]
        self._mean = sum(self._lengths) / len(texts) if texts else 0.0
        self._texts = len(texts) + background

    def idf(self, term: str) -> float:
        """How much a term tells: the more, the fewer texts have it."""
        having = sum(term in counts for counts in self._counts)
        return log(1 + (self._texts - having + 0.5) / (having + 0.5))

    def score(self, query: Collection[str], text: int) -> float:
        """How well a text, by its place, answers a query; 0 where they share nothing."""
        counts = self._counts[text]
        length = self._lengths[text] / self._mean if self._mean else 1.0
        spread = K1 * (1 - B + B * length)
        found = sorted(set(query) & counts.keys())  # in one order: sums of floats depend on it
        return sum(self.idf(t) * counts[t] * (K1 + 1) / (counts[t] + spread) for t in found)
