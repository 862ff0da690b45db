"""Phrases of one language's news words, each tried only where a word begins as it does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

_STAR = re.compile(r"(?<!\\w)(?<=[a-z])\*(?!\?)")
_MACRO = re.compile(r"<([a-z]+)>")
_GAP = r" (?:\w+ ){0,5}?"
_END = r"(?![a-z0-9])"
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_PLAIN = re.compile(r"[a-z0-9 ]*")
_HEAD = 2  # letters by which a phrase is looked up


class Phrases:
    """Many phrases, as NewsWords describes them, to be found in folded text."""

    def __init__(self, written: str, macros: Mapping[str, str]) -> None:
        by_head: dict[str, list[str]] = {}
        joined = " ".join(written.split()).replace("/ ", "/")
        for phrase in joined.split(" | "):
            pattern = _pattern(phrase.strip(" |"), macros)
            if not pattern:
                continue
            for head in _heads(pattern):
                by_head.setdefault(head, []).append(pattern)
        self._written = by_head
        self._compiled: dict[str, re.Pattern[str]] = {}

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where phrases stand: at each word the one that was written first."""
        for start in _WORD_START.finditer(text):
            at = start.start()
            for head in (text[at : at + _HEAD], text[at], ""):
                if head in self._written:
                    hit = self._of(head).match(text, at)
                    if hit is not None:
                        yield hit.span()
                        break

    def first(self, text: str) -> str:
        """The first phrase that stands there, or ""."""
        return next((text[start:end] for start, end in self.found(text)), "")

    def check(self) -> None:
        """Raises re.error where a phrase is no pattern."""
        for head in self._written:
            self._of(head)

    def _of(self, head: str) -> re.Pattern[str]:
        if head not in self._compiled:
            written = "|".join(dict.fromkeys(self._written[head]))
            self._compiled[head] = re.compile(rf"(?:{written}){_END}")
        return self._compiled[head]


def _pattern(phrase: str, macros: Mapping[str, str]) -> str:
    """A phrase as a regular expression."""
    phrase = _MACRO.sub(lambda m: macros[m[1]], phrase).replace("/", "|").replace("#", r"\d\w*")
    phrase = _STAR.sub(r"\\w*", phrase)
    phrase = phrase.replace(" ... ", _GAP).removesuffix(" ...").strip()
    return re.sub(r"\((?!\?)", "(?:", phrase)


def _heads(pattern: str) -> set[str]:
    """The letters that what fits may begin with; "" stands for any."""
    if not pattern.startswith("(?:"):
        return {_head(pattern)}
    close = _closing(pattern)
    heads = {_head(choice) for choice in _choices(pattern[3:close])}
    rest = pattern[close + 1 :]
    if rest.startswith("?"):
        heads |= _heads(rest[1:].removeprefix(" ").removeprefix("?"))
    return heads


def _head(choice: str) -> str:
    plain = _PLAIN.match(choice)
    letters = plain[0] if plain else ""
    if choice[len(letters) :].startswith(("?", "*", "{")):  # the last letter need not be there
        letters = letters[:-1]
    return letters[:_HEAD] if len(letters) >= _HEAD else letters if letters == choice else ""


def _choices(inner: str) -> Iterator[str]:
    depth, cuts = 0, [-1]
    for at, sign in enumerate(inner):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            cuts.append(at)
    for start, end in pairwise((*cuts, len(inner))):
        yield inner[start + 1 : end]


def _closing(pattern: str) -> int:
    depth = 0
    for at, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return at
    raise ValueError(pattern)  # a phrase of ours with a bracket too many


@lru_cache(maxsize=128)
def phrases(written: str, macros: tuple[tuple[str, str], ...]) -> Phrases:
    """The same phrases, made once a process."""
    return Phrases(written, dict(macros))
