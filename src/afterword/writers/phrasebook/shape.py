"""What a language of the phrasebook is made of; each is a package of plain data here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

# One phrasing: the same in both registers (then the informal one gets contractions), or a formal
# and an informal text. Slots: {n}, {N} a remark; {words}, {Words} a piece of the notes; {day:w} a
# weekday, {on:d} a day, {by:wd} both; others as the point names them. A capital begins a sentence.
# [one|another] stands for either: a phrase with two such choices is four phrasings or more.
Phrase = str | tuple[str, str]
Pool = tuple[Phrase, ...]
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Language:
    """All that is said in one language."""

    code: str  # "en"
    points: Mapping[str, Pool]  # by Point.kind; each phrase one sentence
    remarks: Mapping[str, Pool]  # by kind of remark: how it is called inside a sentence
    greeting: tuple[str, str]  # formal, informal; {name}
    greeting_nobody: str
    farewells: tuple[Pool, Pool]  # formal, informal
    contractions: tuple[tuple[str, str], ...]  # patterns and what they become, informal only
    weekdays: tuple[str, ...]  # from Monday
    months: tuple[str, ...]
    last_and: str  # between the last two of a list
    reply: str  # before the subject of an answer
    # Where the channel counts characters: formal, informal; empty: as in a letter.
    note_greeting: tuple[str, str] = ("", "")
    # Formal, to a woman and to a man who were called so; {name} has their title with it.
    greeting_called: tuple[str, str] = ("", "")
    day: str = "{day} {month}"
    first: str = "1"  # the number of a month's first day
    weekday_day: str = "{weekday} {day}"
    # Forms of the weekdays by the letters that ask for them, alone or with the day: {day:na}, "na
    # terça-feira"; {day:nad}, "na terça-feira, 10 de março".
    weekday_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Another word between the last two of a list, where the last begins so: a pattern, the word.
    last_and_before: tuple[str, str] = ("", "")
    lowered: frozenset[str] = frozenset()  # words that a letter begins with in small letters
    # Patterns and what they become once a phrase is filled: the spaces that signs ask for.
    signs: tuple[tuple[str, str], ...] = (
        (r"\s+([.,;:?])", r"\1"),
        # Commas that a remark brings along disappear before other signs.
        (r",(?=\s*[.,;:?])", ""),
        (r"(?<!\.)\.\.(?!\.)", "."),  # a firm's name may end in one: "B.V."
        (r" {2,}", " "),  # a gap that a choice left
    )


@lru_cache(maxsize=4096)
def phrasings(pool: Pool) -> Pool:
    """All phrasings of a pool: first one of each phrase, then the next of each.

    So any that stand together, as many as the pool has phrases, are of different phrases. A phrase
    with fewer choices than another comes again, in its turn.
    """
    ways = [tuple(_ways(phrase)) for phrase in pool]
    most = max(map(len, ways), default=0)
    return tuple(each[at % len(each)] for at in range(most) for each in ways)


def _ways(phrase: Phrase) -> Iterator[Phrase]:
    if isinstance(phrase, str):
        yield from _chosen(phrase)
        return
    formal, informal = (tuple(_chosen(text)) for text in phrase)
    for at in range(max(len(formal), len(informal))):
        yield formal[at % len(formal)], informal[at % len(informal)]


def _chosen(text: str) -> Iterator[str]:
    """The last choice turns fastest; with the first one of every choice it begins."""
    parts = _CHOICE.split(text)
    for some in product(*(part.split("|") for part in parts[1::2])):
        yield "".join(a + b for a, b in zip(parts[::2], (*some, ""), strict=True))
