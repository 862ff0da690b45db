"""Finds the entries of a table of words in a title: the longer one wins where two overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

_MOST = 3  # words that a lone "*" stands for


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found: what it says, how much it weighs, and where it stands in the
    words joined by spaces.
    """

    says: str
    weight: int
    start: int
    end: int
    word: int  # the place of the first of its words
    last: int  # and of the last

    @property
    def length(self) -> int:
        """How many letters it covers."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class _Entry:
    says: str
    weight: int
    words: tuple[str, ...]


class Table:
    """Entries by their first word, so that a title is asked for few of them."""

    def __init__(self, entries: Iterable[tuple[str, int, str]]) -> None:
        """`entries`: what one says, its weight, and its words ("chief * officer")."""
        self._by_letters: dict[str, list[_Entry]] = defaultdict(list)
        self._inside: list[_Entry] = []
        for says, weight, words in dict.fromkeys(entries):
            entry = _Entry(says, weight, tuple(words.split()))
            first = entry.words[0]
            if first.startswith("*"):
                self._inside.append(entry)
            else:
                self._by_letters[first[:2]].append(entry)
        # The words of a hundred thousand titles are a few thousand.
        self._starting_with = lru_cache(maxsize=16384)(self._candidates)

    def find(self, words: tuple[str, ...]) -> list[Hit]:
        """What is found in folded words, in order; the longer one of two that overlap."""
        starts = _starts(words)
        hits = [hit for at in range(len(words)) for hit in self._hits_at(words, at, starts)]
        if len(hits) < 2:
            return hits
        kept: list[Hit] = []
        for hit in sorted(hits, key=lambda h: (-h.length, -h.weight, h.start)):
            if all(hit.end <= other.start or hit.start >= other.end for other in kept):
                kept.append(hit)
        return sorted(kept, key=lambda h: h.start)

    def _hits_at(self, words: tuple[str, ...], at: int, starts: list[int]) -> Iterator[Hit]:
        for entry, start, end in self._starting_with(words[at]):
            if len(entry.words) == 1:
                yield Hit(entry.says, entry.weight, starts[at] + start, starts[at] + end, at, at)
            elif last := _rest(entry.words[1:], words, at + 1):
                behind = starts[last - 1] + len(words[last - 1])
                yield Hit(entry.says, entry.weight, starts[at], behind, at, last - 1)

    def _candidates(self, word: str) -> tuple[tuple[_Entry, int, int], ...]:
        likely = [*self._by_letters.get(word[:2], ()), *self._inside]
        places = ((entry, _place(entry.words[0], word)) for entry in likely)
        return tuple((entry, *place) for entry, place in places if place)


def table(fields: Iterable[tuple[int, Mapping[str, str]]]) -> Table:
    """A table of mappings from what is said to entries parted by " | ", each with its weight; of
    several words an entry weighs a little more.
    """
    return Table(
        (says, weight + entry.count(" "), entry)
        for weight, mapping in fields
        for says, entries in mapping.items()
        for entry in " ".join(entries.split()).split(" | ")
    )


def _place(pattern: str, word: str) -> tuple[int, int] | None:
    """Where a pattern of one word stands in a word: "*leiter" in "vertriebsleiter" from 9 to 15."""
    core = pattern.strip("*")
    before, after = pattern.startswith("*"), pattern.endswith("*")
    if before and after:
        at = word.find(core)
    elif before:
        at = len(word) - len(core) if word.endswith(core) else -1
    elif after:
        at = 0 if word.startswith(core) else -1
    else:
        at = 0 if word == core else -1
    return None if at < 0 else (at, at + len(core))


def _rest(patterns: tuple[str, ...], words: tuple[str, ...], at: int) -> int:
    """Behind which word an entry ends whose other patterns begin at `at`; 0 where it does not
    fit.
    """
    if not patterns:
        return at
    if patterns[0] == "*":
        ends = (_rest(patterns[1:], words, at + more) for more in range(1, _MOST + 1))
        return next((end for end in ends if end), 0)
    if at < len(words) and _place(patterns[0], words[at]):
        return _rest(patterns[1:], words, at + 1)
    return 0


def _starts(words: tuple[str, ...]) -> list[int]:
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + 1
    return starts
