"""A line of shorthand cut into statements and pieces, without what is not for the other's eyes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from afterword.core.letters.notes import english as en
from afterword.core.names import fold
from afterword.core.reading.language import SMALL_WORDS, detect_language

# A form's own word, which somebody meant to fill in: said back it would read as a blank.
_UNFILLED = re.compile(
    r"\b(?:COMPANY|NAME|ROLE|DATE|TITLE|POSITION|FIRSTNAME|LASTNAME|X{3,}|TODO|TB[DC]|FIXME)\b"
)
LONGEST_LINE = 2_000  # characters: nobody's debrief has longer lines, and patterns stay fast

_SECRET, _PERSONAL, _JUDGING, _HEDGES, _LOGISTICS = (
    re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for words in (en.CONFIDENTIAL, en.PERSONAL, en.JUDGING, en.HEDGES, en.LOGISTICS)
)
_HEARSAY = re.compile(rf"(?<![\w-])(?:{en.HEARSAY})(?![\w-])", re.IGNORECASE)
# What somebody is like, as all that a piece says.
TRAIT = re.compile(
    r"^(?:\S+ )?(?:(?:is|was|are|were|very|really|so|a|bit|little|pretty|quite|and|but) )*"
    rf"(?:{en.TRAITS})(?:$|,| (?:guy|person|type|one|lady|woman|man|and|but)\b)"
    rf"|^(?:{en.TRAITS})$",
    re.IGNORECASE,
)
_SHORTHAND = [(re.compile(pattern, re.IGNORECASE), words) for pattern, words in en.SHORTHAND]
# March and May are words too: months only after these.
_MONTH = re.compile(
    r"(?<=\b(?:in|by|of) )(?:march|may)\b|(?<=\b(?:till|last|next|from) )(?:march|may)\b"
)
_SMILEY = re.compile(r"(?<!\w)[:;=8]['^-]?[)(DPpo/|](?!\w)|<3|\^\^")
_ADDRESS = re.compile(r"\S+@\S+|\b(?:https?://|www\.)\S+")
_ARROW = re.compile(r"\s*(?:->|=>|→|⇒)\s*")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_END = re.compile(r"(?P<ask>\?)[!?.]*(?=\s|$)|[.!;…]+(?=\s|$)|\n+|\s+[-–—]+\s+|—")
_ABBREVIATED = re.compile(r"\b(?:dr|prof|mr|mrs|ms|no|vs|st|e\.g|i\.e|approx|ca)\.$", re.IGNORECASE)
_COMMA = re.compile(r",\s+(?=(?:[^“”]*“[^“”]*”)*[^“”]*$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = frozenset(SMALL_WORDS["en"].split()) | en.FUNCTION
_FOREIGN = re.compile(en.FOREIGN, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a statement; `first` of its line, and whether it was marked as a question."""

    text: str
    first: bool
    asks: bool


def pieces(line: str, *, others: Collection[str] = ()) -> Iterator[Piece]:
    """What of a line may be used, in order. `others` are folded words of other people's names.

    A line told in confidence gives nothing; a statement about somebody's life is left out whole; of
    the rest, pieces that judge, doubt, gossip, speak of other people or are not English.
    """
    text = tidy(line[:LONGEST_LINE])
    if _SECRET.search(text):
        return
    first = True
    for statement, asks in _statements(text):
        bare, asides = _without_asides(statement)
        if _PERSONAL.search(bare) or any(_spoils(aside, others) for aside in asides):
            first = False
            continue
        parts = _COMMA.split(bare)
        for place, piece in enumerate(parts):
            words = piece.strip(" ,;:-–*•\t")
            doubted = _is_hedge(parts[place + 1]) if place + 1 < len(parts) else False
            if words and not doubted and _may_be_used(words, others):
                yield Piece(words, first, asks)
            first = False


def _may_be_used(piece: str, others: Collection[str]) -> bool:
    if any(kind.search(piece) for kind in (_JUDGING, _HEDGES, TRAIT, _LOGISTICS)):
        return False
    if _UNFILLED.search(piece):
        return False
    return is_english(piece) and not (set(fold(piece).split()) & set(others))


def _is_hedge(piece: str) -> bool:
    """Whether a piece only doubts the one before it."""
    return len(piece.split()) <= 3 and _HEDGES.search(piece) is not None


def is_english(piece: str) -> bool:
    """Whether a few words look like English: by small words, else by what other languages have."""
    if any(c.isalpha() and "LATIN" not in unicodedata.name(c, "") for c in piece):
        return False
    words = [word.casefold() for word in _WORD.findall(piece)]
    other = sum(word in en.FOREIGN_WORDS for word in words)
    small = sum(word in _ENGLISH for word in words)
    if other and other >= small:
        return False
    if detect_language(piece) != "en":
        return False
    return bool(small) or not any(_FOREIGN.search(word) for word in words)


def _spoils(aside: str, others: Collection[str]) -> bool:
    """Whether what stands in brackets takes the statement along: hearsay, doubt, somebody else."""
    if any(kind.search(aside) for kind in (_JUDGING, _HEDGES, _PERSONAL)) or "?" in aside:
        return True
    return bool(set(fold(aside).split()) & set(others))


def is_private(text: str, *, secrets_only: bool = False) -> bool:
    """Whether a text was told in confidence, or is about somebody's life, judges or is gossip."""
    kinds = (_SECRET,) if secrets_only else (_SECRET, _PERSONAL, _JUDGING, _HEARSAY)
    return any(kind.search(text) for kind in kinds)


def tidy(line: str) -> str:
    """A line in plain characters, its shorthand written out."""
    text = unicodedata.normalize("NFC", line)
    text = re.sub("[‘’‚`´]", "'", re.sub("[“”„«»‟＂]", '"', text))
    text = "".join(" " if _is_sign(c) else c for c in text)
    text = _ADDRESS.sub(" ", _SMILEY.sub(" ", text))
    text = _paired_quotes(_ARROW.sub("; ", text))
    for pattern, words in _SHORTHAND:
        text = pattern.sub(words, text)
    text = _MONTH.sub(lambda month: month[0].capitalize(), text)
    return _WORD.sub(_spelled, " ".join(text.split()))


def _is_sign(letter: str) -> bool:
    """Emoji, control characters and the like."""
    category = unicodedata.category(letter)
    return category[0] == "C" or category == "So"


def _paired_quotes(text: str) -> str:
    """Straight quotes as pairs of curly ones; none at all where one is left over."""
    parts = text.split('"')
    if len(parts) % 2 == 0:
        return " ".join(parts)
    out = parts[0]
    for place, part in enumerate(parts[1:]):
        out += f"{'”' if place % 2 else '“'}{part.strip() if place % 2 == 0 else part}"
    return out.replace("“”", " ")


def _spelled(word: re.Match[str]) -> str:
    low = word[0].casefold()
    if word[0].islower() and (low in en.CAPITALS or low.removesuffix("s") in en.CAPITALS):
        return word[0].capitalize()
    if low in en.ACRONYMS and word[0].islower():
        return f"{low[:-1].upper()}s" if low[:-1] in en.ACRONYMS else low.upper()
    return en.CONTRACTIONS.get(low, word[0])


def _statements(text: str) -> Iterator[tuple[str, bool]]:
    """The statements of a line, each with whether a question mark ends it."""
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.start() + 1]
        inside = before.count("(") > before.count(")") or before.count("“") > before.count("”")
        if inside or (end[0] == "." and _ABBREVIATED.search(before)):
            continue
        yield text[start : end.start()], bool(end["ask"])
        start = end.end()
    yield text[start:], False


def _without_asides(statement: str) -> tuple[str, list[str]]:
    asides = _ASIDE.findall(statement)
    return " ".join(_ASIDE.sub(" ", statement).split()), asides
