"""Whether sentences that a chat model made say their points and nothing else.

A model may lie, or obey what stands in a note. So its sentences are no more than a setting for
the outline's values: each value stands in them word for word, and what stands around it is made of
words that the phrasebook has for such a point, or of plain courtesy. A claim, a name, a figure or
an address that is in no value has no word left to be made of. Plain words can claim something too
("I have the role", "I am glad to take it"), or turn a sentence round ("not"): so two words stand
together only where they do in a phrase of that point or in a courtesy, and who does what must be a
courtesy, or stand so in a phrase of that point.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.letters.courtesies import (
    ADDRESSED,
    ADVERBS,
    COURTESIES,
    DENIALS,
    HELPING,
    OWN,
    SETTINGS,
    SHORT,
    SPEAKERS,
    THEIRS,
    VERBS,
)
from afterword.core.letters.frame import SLOT, Frame, Placed, is_fixed, words_around
from afterword.core.letters.letter import Sentence
from afterword.core.letters.orders import plain
from afterword.core.letters.points import Outline
from afterword.core.names import fold
from afterword.core.reading.language import detect_language

LONGEST = 500  # characters of one sentence: three times the phrasebook's longest
MOST = 25  # sentences; the longest letter has 20
_STEM = 6  # letters that two long words must share to be one: "appreciate", "appreciated"
_TELLING = 12  # words that tell which language they are
_CLAUSE = re.compile(r"[.;:!?…]\s|[.;:!?…]$|\s[–—-]\s|—")
_BAR = "|"  # where a phrase or a clause begins or ends
_OPEN = "xopenx"  # where it can't end; a word that no language has
_ANDS = frozenset({"and"})
_LEADS = frozenset({"the", "that", "what", "your"})
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
    return _unsaid(outline, frame, said)


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
    room = most - words_around(outline, frame)
    while sum(len(each.text.split()) for each in kept) > room:
        rank, at = max(((_rank(outline, each), at) for at, each in enumerate(kept)), default=(0, 0))
        if not rank:
            break
        del kept[at]
    return tuple(kept)


def _rank(outline: Outline, said: Said) -> int:
    """How well it can be done without: 0 not at all; one that says no point goes first."""
    return min((outline.points[at].rank for at in said.points), default=99)


def chooses_one(outline: Outline) -> bool:
    """Whether the points are alternatives: where the channel counts characters, unless all can read
    it.
    """
    return bool(outline.window.characters) and not outline.bare


def _unsaid(outline: Outline, frame: Frame, said: Sequence[Said]) -> str:
    told = {at for each in said for at in each.points}
    if chooses_one(outline):
        return "" if len(told) == 1 else "a note says one point of those offered, and no other"
    for at, point in enumerate(outline.points):
        if at in told or point.spare or is_fixed(point) or not frame.examples[at]:
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
    return _unborne(outline, frame, said, rest)


def _unborne(outline: Outline, frame: Frame, said: Said, rest: str) -> str:
    """What the words around the values say that no phrase of these points says."""
    own = _Phrases(tuple(text for at in said.points for text in frame.phrases[at]))
    common = _Phrases(frame.common)
    # Not the user's own: their name in a sentence speaks to them, and the letter to another.
    names = frozenset(fold(outline.addressee).split())
    words = own.words | common.words | names | COURTESIES.get(outline.language, frozenset())
    tokens = fold(rest).split()
    denials = DENIALS.get(outline.language, DENIALS["en"])
    for at, word in enumerate(tokens):
        if word != SLOT and not _is_known(word, words):
            return f"“{said.text}” has the word “{word}”, which its point does not bear out"
        if word in denials and not own.has_around(tokens, at):
            return f"“{said.text}” has “{word}” where no phrase of its point has it"
    bad = _asserted(tokens, own, common) if outline.language in COURTESIES else ""
    bad = bad or _apart(outline.language, _clauses(rest, names), own, common)
    return f"“{said.text}” says “{_seen(bad)}”, which its point does not" if bad else ""


def _clauses(rest: str, names: frozenset[str]) -> list[str]:
    """The plain words of a sentence, a bar at its ends and wherever a clause ends."""
    found = [_BAR]
    for clause in _CLAUSE.split(rest):
        # The one spoken to may be named anywhere.
        words = [word for word in fold(clause).split() if word not in names]
        found += [*_plainly(words), _BAR] if words else []
    return found


def _apart(language: str, tokens: Sequence[str], own: _Phrases, common: _Phrases) -> str:
    """The first words that stand together in no phrase of the points and in no courtesy; or "".

    Where a word is that only phrases have ("role"), it and the two before it: "thank you for the
    role" is made of pairs that are courteous, each by itself.
    """
    courteous = _Phrases((*SETTINGS.get(language, ()), *(_openers() if language == "en" else ())))
    plain_words = COURTESIES.get(language)

    def stand(*words: str) -> bool:
        return any(each.plainly_has(*words) for each in (own, common, courteous))

    for at in range(1, len(tokens)):
        before, word = tokens[at - 1], tokens[at]
        if not (stand(before, word) or _joins(tokens, at, own, stand)):
            return " ".join(each for each in (before, word) if each != _BAR)
        rare = plain_words is not None and word not in plain_words and word not in (SLOT, _BAR)
        # Behind a bar or an "and" the pair says it.
        rare = rare and before != _BAR and before not in _ANDS
        if rare and not any(stand(each, before, word) for each in _two_before(tokens, at)):
            return f"{before} {word}"
    return ""


def _two_before(tokens: Sequence[str], at: int) -> tuple[str, ...]:
    """What may be taken to stand two places before a word: where a clause begins there, that, or
    the end of the one before it.
    """
    before = tokens[at - 2] if at > 1 else ""
    if before in _ANDS:
        return (before, _BAR)
    return (before, tokens[at - 3]) if before == _BAR and at > 2 else (before,)


def _joins(tokens: Sequence[str], at: int, own: _Phrases, stand: Callable[..., bool]) -> bool:
    """Whether the sentence is joined here: at the end of a clause, at an "and" between two, beside
    a value.
    """
    before, word = tokens[at - 1], tokens[at]
    if word == _BAR:
        return before == SLOT or (at + 1 < len(tokens) and stand(before, tokens[at + 1]))
    if before == _BAR:
        return word == SLOT or (at > 1 and stand(tokens[at - 2], word))
    if word in _ANDS:
        return before == SLOT or stand(before, _BAR)
    if before in _ANDS:
        return word == SLOT or stand(_BAR, word)
    # Where a phrase has a value, the value may begin with words of its own ("the question of …").
    return word in _LEADS and own.plainly_has(before, SLOT)


@lru_cache(maxsize=1)
def _openers() -> tuple[str, ...]:
    """What "I" and "you" may begin with, each without an end, so that something must follow."""
    return (
        *(f"{who} {words} {_OPEN}" for who in sorted(SPEAKERS) for words in sorted(OWN)),
        *(f"{who} {words} {_OPEN}" for who in sorted(ADDRESSED) for words in sorted(THEIRS)),
    )


def _asserted(tokens: Sequence[str], own: _Phrases, common: _Phrases) -> str:
    """The first thing that somebody is said to do, have or be, and that is no courtesy; or ""."""
    plainly = _plainly(tokens)
    for at, word in enumerate(plainly):
        after = plainly[at + 1 : at + 5]
        if word in SPEAKERS:
            fine = _begins(after, OWN)
        elif word in ADDRESSED and after and after[0] in VERBS:
            fine = _begins(after, THEIRS)
        else:
            continue
        # Where a phrase has a value next, it may begin with words of its own ("the question of …").
        if after and after[0] not in HELPING:
            fine = fine or own.plainly_has(word, after[0], SLOT)
        if not (fine or own.plainly_has(word, *after[:2]) or common.plainly_has(word, *after[:2])):
            return " ".join((word, *after[:2]))
    return ""


def _begins(after: Sequence[str], courtesies: frozenset[str]) -> bool:
    return any(" ".join(after[:count]) in courtesies for count in (1, 2, 3, 4))


def _seen(words: str) -> str:
    return words.replace(SLOT, "…")


class _Phrases:
    """Phrasings of points, to be asked for runs of words."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._text, self._plain, self.words = _joined(texts)

    def has(self, *words: str) -> bool:
        """Whether these words stand together in a phrase."""
        return f" {' '.join(words)} " in self._text

    def has_around(self, tokens: Sequence[str], at: int) -> bool:
        """Whether a word stands in a phrase between the same neighbours."""
        return self.has(*tokens[max(0, at - 1) : at + 1]) and self.has(*tokens[at : at + 2])

    def plainly_has(self, *words: str) -> bool:
        """The same, contractions written out and adverbs left out."""
        return f" {' '.join(words)} " in self._plain


@lru_cache(maxsize=1024)
def _joined(texts: tuple[str, ...]) -> tuple[str, str, frozenset[str]]:
    whole = f"{_BAR} {f' {_BAR} '.join(texts)} {_BAR}"
    plainly = " ".join(_plainly(whole.split()))
    return f" {whole} ", f" {plainly} ", frozenset(whole.split()) - {_BAR, SLOT}


def _plainly(words: Sequence[str]) -> list[str]:
    """Contractions written out, adverbs left out."""
    return [SHORT.get(word, word) for word in words if word not in ADVERBS]


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
        rest = _pattern(way).sub(f" {SLOT} ", rest)
    return rest, missing


@lru_cache(maxsize=1024)
def _pattern(words: str) -> re.Pattern[str]:
    """The words as they are, whatever the signs and blanks between them."""
    parts = [re.escape(part) for part in re.findall(r"\w+", words)] or [re.escape(words)]
    return re.compile(r"(?<!\w)" + r"\W{1,3}".join(parts) + r"(?!\w)", re.IGNORECASE)
