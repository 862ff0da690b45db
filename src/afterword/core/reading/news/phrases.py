"""Phrases of news words, looked for in the tokens of a headline, all of them in one pass.

How a phrase is written:

    words apart        one after the other
    cut/cuts           one of these; an underscore joins words of a choice: let_go/sacked
    <staff>            one of what the macro has
    launch+            an English word with its endings: launches, launched, launching
    insolven*          any word that begins so (at least three letters)
    ~ers               any word that ends so (at least three letters)
    the?               may be left out
    #  #m              a word with a figure in front; one that ends so, too
    _  ..  ...         at most one, two or five words of any kind, within one piece
    ^  $               where a piece of the headline (between colons, dashes, stops) begins, ends
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

STOP = "."  # the token between two pieces of a headline
_MACRO = re.compile(r"<([a-z]+)>")
_GAPS = {"_": 1, "..": 2, "...": 5}
_EDGES = ("^", "$")
_CONSONANT_VOWEL_CONSONANT = re.compile(r"(?:^|.*[^aeiou])[aeiou][^aeiouwxy]")
_LEAST_STEM = 3  # letters


class Hit(NamedTuple):
    """A phrase that stands there: under which label, on which tokens."""

    label: str
    places: tuple[int, ...]


class _Word(NamedTuple):
    """What may stand at one place of a phrase."""

    words: frozenset[str]
    stems: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()  # what a word with a figure in front may end with


_Part = _Word | int | str  # a word, a gap of so many, "^" or "$"


@dataclass(frozen=True, slots=True)
class _Phrase:
    label: str
    steps: tuple[int | str, ...]  # numbers of words; a gap is below zero; "^" or "$"
    first: int
    needs: frozenset[int]  # the numbers of its words


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a token."""

    numbers: frozenset[int] = frozenset()  # of the words that it may stand for
    alone: tuple[str, ...] = ()  # the labels of phrases of this one word
    rarest_of: tuple[_Phrase, ...] = ()  # longer phrases that it is the rarest word of


class Phrases:
    """Many phrases of one language under labels.

    What may stand at a place has a number, and what numbers a token has is looked up once. A phrase
    is looked at only where the rarest of its words stands, and tried only where all of them do.
    """

    def __init__(self, labelled: Mapping[str, str], macros: Mapping[str, str]) -> None:
        """Takes phrases parted by commas by their label; ValueError names one written wrongly."""
        self._numbers: dict[_Word, int] = {}
        self._phrases: list[_Phrase] = []
        self._words: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}
        self._figures: list[tuple[str, int]] = []
        parsed = lru_cache(maxsize=None)(lambda item: _choices(item, macros))
        for label, written in labelled.items():
            for phrase in " ".join(written.split()).replace("/ ", "/").split(","):
                try:
                    for chosen in product(*map(parsed, phrase.split())):
                        self._add(label, [part for parts in chosen for part in parts])
                except (ValueError, KeyError) as error:
                    raise ValueError(f"{label}, {phrase.strip()!r}: {error}") from error
        self._by_rarest = self._by_rarest_word()
        self._looked_up = lru_cache(maxsize=16384)(self._look_up)

    def knows(self, token: str) -> bool:
        """Whether it is a word of any phrase."""
        return bool(self._looked_up(token).numbers)

    def found(self, tokens: Sequence[str]) -> list[Hit]:
        """Where phrases stand, by their first token; each phrase at most once a token."""
        known = [self._looked_up(token) for token in tokens]
        numbers = [each.numbers for each in known]
        there = frozenset[int]().union(*numbers)
        hits = [Hit(label, (at,)) for at, each in enumerate(known) for label in each.alone]
        tried = {
            id(phrase): phrase
            for each in known
            for phrase in each.rarest_of
            if phrase.needs <= there
        }
        for phrase in tried.values():
            for at, may_be in enumerate(numbers):
                if phrase.first in may_be and (places := _match(phrase.steps, numbers, tokens, at)):
                    hits.append(Hit(phrase.label, places))
        return sorted(hits)

    def _add(self, label: str, parts: Sequence[_Part]) -> None:
        if not parts:
            return
        steps = tuple(
            -part
            if isinstance(part, int)
            else part
            if isinstance(part, str)
            else self._number(part)
            for part in parts
        )
        first = next((step for step in steps if step != "^"), None)
        if not isinstance(first, int) or first < 0:
            raise ValueError("begins with no word")
        needs = frozenset(step for step in steps if isinstance(step, int) and step >= 0)
        self._phrases.append(_Phrase(label, steps, first, needs))

    def _by_rarest_word(self) -> dict[int, list[_Phrase]]:
        """The phrases by that of their words which the fewest of them have."""
        had = Counter(number for phrase in self._phrases for number in phrase.needs)
        often = {n: had[n] * (1 + len(word.words)) for word, n in self._numbers.items()}
        found: dict[int, list[_Phrase]] = {}
        for phrase in self._phrases:
            rarest = min(phrase.needs, key=lambda number: (often[number], number))
            found.setdefault(rarest, []).append(phrase)
        return found

    def _number(self, word: _Word) -> int:
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self._numbers)
            for index, keys in (
                (self._words, word.words),
                (self._stems, word.stems),
                (self._ends, word.ends),
            ):
                for key in keys:
                    index.setdefault(key, []).append(number)
            self._figures += [(end, number) for end in word.figures]
        return number

    def _look_up(self, token: str) -> _Known:
        if token == STOP:
            return _Known()
        found = set(self._words.get(token, ()))
        for length in range(_LEAST_STEM, len(token) + 1):
            found.update(self._stems.get(token[:length], ()))
            found.update(self._ends.get(token[-length:], ()))
        if token[0].isdigit():
            found.update(number for end, number in self._figures if token.endswith(end))
        phrases = [phrase for number in sorted(found) for phrase in self._by_rarest.get(number, ())]
        return _Known(
            frozenset(found),
            tuple(phrase.label for phrase in phrases if len(phrase.steps) == 1),
            tuple(phrase for phrase in phrases if len(phrase.steps) > 1),
        )


def _match(
    steps: Sequence[int | str], numbers: Sequence[frozenset[int]], tokens: Sequence[str], at: int
) -> tuple[int, ...]:
    """The tokens on which the words of a phrase stand from there on; empty where they don't."""
    places: tuple[int, ...] = ()
    for number, step in enumerate(steps):
        if isinstance(step, str):
            if not _is_edge(step, tokens, at):
                return ()
        elif step < 0:
            rest = _after_gap(steps[number + 1 :], numbers, tokens, (at, at - step))
            return places + rest if rest else ()
        elif at < len(tokens) and step in numbers[at]:
            places = (*places, at)
            at += 1
        else:
            return ()
    return places


def _after_gap(
    steps: Sequence[int | str],
    numbers: Sequence[frozenset[int]],
    tokens: Sequence[str],
    between: tuple[int, int],
) -> tuple[int, ...]:
    """The first match that begins between two tokens, in the piece of the former."""
    first, last = between
    for at in range(first, last + 1):
        if places := _match(steps, numbers, tokens, at):
            return places
        if at >= len(tokens) or tokens[at] == STOP:
            break
    return ()


def _is_edge(step: str, tokens: Sequence[str], at: int) -> bool:
    """Whether a piece begins ("^") or ends ("$") there."""
    if step == "^":
        return not at or tokens[at - 1] == STOP
    return at >= len(tokens) or tokens[at] == STOP


def _choices(item: str, macros: Mapping[str, str]) -> list[tuple[_Part, ...]]:
    """What may stand for one item of a phrase: its single words together, its others one by one."""
    if item in _GAPS:
        return [(_GAPS[item],)]
    if item in _EDGES:
        return [(item,)]
    optional = item.endswith("?")
    written = item.removesuffix("?")
    while _MACRO.search(written):
        written = _MACRO.sub(lambda m: "/".join(macros[m[1]].replace("/", " ").split()), written)
    choices = [choice for choice in written.split("/") if choice]
    single = [choice for choice in choices if "_" not in choice]
    found: list[tuple[_Part, ...]] = [(_word(single),)] if single else []
    found += [tuple(_word([word]) for word in c.split("_")) for c in choices if "_" in c]
    return [*found, ()] if optional else found


def _word(written: Iterable[str]) -> _Word:
    words: set[str] = set()
    stems: list[str] = []
    ends: list[str] = []
    figures: list[str] = []
    for word in written:
        if word.startswith("#"):
            figures.append(word[1:])
        elif word.startswith("~"):
            ends.append(word[1:])
        elif word.endswith("*"):
            stems.append(word[:-1])
        elif word.endswith("+"):
            words.update(inflected(word[:-1]))
        else:
            words.add(word)
    if short := [part for part in (*stems, *ends) if len(part) < _LEAST_STEM]:
        raise ValueError(f"too short a part of a word: {', '.join(short)}")
    if bad := [word for word in (*words, *stems, *ends) if not re.fullmatch("[a-z0-9]+", word)]:
        raise ValueError(f"not a folded word: {', '.join(bad)}")
    return _Word(frozenset(words), tuple(stems), tuple(ends), tuple(figures))


def inflected(word: str) -> set[str]:
    """An English word with its endings; of a noun there is a form too many, which hurts nobody."""
    if word.endswith("e"):
        return {word, f"{word}s", f"{word}d", f"{word[:-1]}ing"}
    if re.search(r"[^aeiou]y$", word):
        return {word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"}
    plural = f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"
    found = {word, plural, f"{word}ed", f"{word}ing"}
    if _CONSONANT_VOWEL_CONSONANT.fullmatch(word):
        found |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return found
