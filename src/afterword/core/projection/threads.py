"""Which messages belong to one conversation: by References and In-Reply-To, never by subject alone
(RFC 5256).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from afterword.core.entries import Header


class Threads:
    """Roots of conversations, by message id."""

    def __init__(self, headers: Iterable[Header], one_letter: Iterable[Sequence[str]] = ()) -> None:
        """`one_letter`: the ids of one and the same letter, where a server gave it another."""
        self._parent: dict[str, str] = {}
        for header in headers:
            links = [*header.references, header.in_reply_to, header.message_id]
            chain = [link for link in dict.fromkeys(links) if link]
            for older, newer in itertools.pairwise(chain):
                self._join(older, newer)
        for ids in one_letter:
            for one, other in itertools.pairwise(filter(None, ids)):
                self._join(one, other)

    def root(self, message_id: str) -> str:
        """The id that stands for the whole conversation: the same for each of its messages."""
        seen = message_id
        while (parent := self._parent.get(seen, seen)) != seen:
            seen = parent
        return seen

    def _join(self, older: str, newer: str) -> None:
        one, two = self.root(older), self.root(newer)
        if one != two:
            # The smaller id stands for both, so that the order of arrival does not matter.
            low, high = sorted((one, two))
            self._parent[high] = low
            self._parent.setdefault(low, low)
