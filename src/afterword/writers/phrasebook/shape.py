"""What a language of the phrasebook is made of; each is a package of plain data here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# One phrasing: the same in both registers (then the informal one gets contractions), or a formal
# and an informal text. Slots: {n}, {N} a remark; {words}, {Words} a piece of the notes; {day:w} a
# weekday, {on:d} a day, {by:wd} both; others as the point names them. A capital begins a sentence.
Phrase = str | tuple[str, str]
Pool = tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """All that is said in one language."""

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
