"""Whether sentences that a chat model made say their points and nothing else.

A model may lie, or obey what stands in a note. So its sentences are no more than a setting for
the outline's values: each value stands in them word for word, and what stands around it is made of
words that the phrasebook has for such a point, or of plain courtesy. A claim, a name, a figure or
an address that is in no value has no word left to be made of. `not`, where no phrase of that point
has it, would turn a sentence into its opposite, and is no plain word either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.letters.courtesies import COURTESIES, DENIALS
from afterword.core.letters.frame import Frame, Placed, is_fixed
from afterword.core.letters.letter import Sentence
from afterword.core.letters.orders import plain
from afterword.core.letters.points import Outline
from afterword.core.names import fold
from afterword.core.reading.language import detect_language

LONGEST = 500  # characters of one sentence: three times the phrasebook's longest
MOST = 25  # sentences; the longest letter has 20
_STEM = 6  # letters that two long words must share to be one: "appreciate", "appreciated"
_TELLING = 12  # words that tell which language they are
_STRANGE = re.compile(r"[<>{}\[\]|`*#\\~^=@/_]|\d")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a model's, with the places in the outline of the points that it says."""

    text: str
    points: tuple[int, ...] = ()


def fault(outline: Outline, frame: Frame, said: Sequence[Said]) -> str:
    """The first thing that is wrong with them, in words; "" where they are faithful."""
    if not said:
        return "there are no sentences"
    if len(said) > MOST:
        return f"there are {len(said)} sentences, which is too many"
    text = " ".join(each.text for each in said)
    # In the language of the phrasebook, which writes English where it has no other.
    wanted = detect_language(" ".join(each[0] for each in frame.examples if each))
    if len(text.split()) >= _TELLING and detect_language(text) != wanted:
        return f"it is not written in the language asked for ({outline.language})"
    for each in said:
        if wrong := _wrong(outline, frame, each):
            return wrong
    return _unsaid(outline, said)


def placed(outline: Outline, said: Sequence[Said]) -> tuple[Placed, ...]:
    """The sentences with grounds and paragraph, both of their points; one without a point stands
    where the one before it does.
    """
    found: list[Placed] = []
    part = min((p.part for p in outline.points if not is_fixed(p)), default=0)
    for each in said:
        points = [outline.points[at] for at in each.points]
        part = max(part, points[0].part) if points else part
        grounds = dict.fromkeys(ground for point in points for ground in point.grounds)
        found.append(Placed(Sentence(each.text, tuple(grounds)), part))
    return tuple(found)


def shortened(outline: Outline, frame: Frame, said: Sequence[Said], most: int) -> tuple[Said, ...]:
    """The sentences without those that need not be said, the least needed first, until the whole
    has at most so many words.
    """
    kept = list(said)
    around = f"{frame.greeting} {frame.farewell}" + (frame.enclosed.body if frame.enclosed else "")
    room = (
        most
        - len(around.split())
        - sum(
            len(frame.examples[at][0].split())
            for at, point in enumerate(outline.points)
            if is_fixed(point)
        )
    )
    while sum(len(each.text.split()) for each in kept) > room:
        rank, at = max(((_rank(outline, each), at) for at, each in enumerate(kept)), default=(0, 0))
        if not rank:
            break
        del kept[at]
    return tuple(kept)


def _rank(outline: Outline, said: Said) -> int:
    """How well it can be done without: 0 not at all; one that says no point goes first."""
    return min((outline.points[at].rank for at in said.points), default=99)


def _unsaid(outline: Outline, said: Sequence[Said]) -> str:
    told = {at for each in said for at in each.points}
    if outline.window.characters:
        return "" if len(told) == 1 else "a note says one point of those offered, and no other"
    for at, point in enumerate(outline.points):
        if at in told or point.spare or is_fixed(point):
            continue
        if not point.rank:
            return f"point p{at + 1} must be said and is not"
    return ""


def _wrong(outline: Outline, frame: Frame, said: Said) -> str:
    text = said.text
    if not text or len(text) > LONGEST:
        return "a sentence is empty or far too long"
    if any(unicodedata.category(letter)[0] == "C" for letter in text):
        return "a sentence has line breaks or signs that nobody sees"
    if any(not 0 <= at < len(outline.points) or is_fixed(outline.points[at]) for at in said.points):
        return f"“{text}” names a point that there is not"
    rest, missing = _without_values(frame, said)
    if missing:
        return f"“{text}” must have the words “{missing}” exactly as they are"
    if strange := _STRANGE.search(rest):
        return f"“{text}” has “{strange[0]}”, which no point has"
    words = _allowed(outline, frame, said)
    denials = DENIALS.get(outline.language, DENIALS["en"])
    own = frozenset(word for at in said.points for word in frame.words[at])
    for word in fold(rest).split():
        if (word in denials and word not in own) or not _is_known(word, words):
            return f"“{text}” has the word “{word}”, which its point does not bear out"
    return ""


def _allowed(outline: Outline, frame: Frame, said: Said) -> frozenset[str]:
    words = set(frame.common) | COURTESIES.get(outline.language, frozenset())
    for at in said.points:
        words |= frame.words[at]
    return frozenset(words | set(fold(f"{outline.addressee} {outline.owner}").split()))


def _is_known(word: str, words: frozenset[str]) -> bool:
    if word in words or len(word) == 1:
        return True
    return len(word) > _STEM and any(
        each[:_STEM] == word[:_STEM] and len(each) >= _STEM and abs(len(each) - len(word)) < 5
        for each in words
    )


def _without_values(frame: Frame, said: Said) -> tuple[str, str]:
    """The sentence without the values of its points, and the first value that it should have and
    does not. The longest go first, since one may stand within another.
    """
    rest = f" {plain(said.text)} "
    values = [value for at in said.points for value in frame.values[at]]
    missing = next(
        (
            value.ways[0]
            for value in values
            if value.needed and not any(_pattern(way).search(rest) for way in value.ways)
        ),
        "",
    )
    for way in sorted({way for value in values for way in value.ways}, key=len, reverse=True):
        rest = _pattern(way).sub(" ", rest)
    return rest, missing


@lru_cache(maxsize=1024)
def _pattern(words: str) -> re.Pattern[str]:
    """The words as they are, whatever the signs and blanks between them."""
    parts = [re.escape(part) for part in re.findall(r"\w+", words)] or [re.escape(words)]
    return re.compile(r"(?<!\w)" + r"\W{1,3}".join(parts) + r"(?!\w)", re.IGNORECASE)
