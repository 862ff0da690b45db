"""A text cut into sentences that keep their places, so that a quote is an exact piece of it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

# Every sign becomes one sign: a place in the folded copy is the same place in the text.
_SIGNS = {
    **dict.fromkeys("‘’‚`´ʼ", "'"),
    **dict.fromkeys("“”„«»‹›", '"'),
    **dict.fromkeys("‐‑‒–—―", "-"),
    **dict.fromkeys("\t\n\r\v\f\xa0\u2007\u2009\u200a\u202f\u200b", " "),
    **dict.fromkeys("¿¡", " "),
    **dict.fromkeys("Łł", "l"),
    **dict.fromkeys("Øø", "o"),
    **dict.fromkeys("İı", "i"),
    "…": ".",
}


def _without_accent(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


_FOLD = str.maketrans({**{chr(n): _without_accent(chr(n)) for n in range(0xC0, 0x180)}, **_SIGNS})

_GAPS = str.maketrans(dict.fromkeys("\"'-.,;:!?()[]<>*_/|", " "))

# After these a full stop ends no sentence.
_ABBREVIATIONS = frozenset(
    """dr mr mrs ms prof st sr sra srta jr inc ltd vs nr bzw ca evtl ggf inkl tel str mme mlle av
    dept approx ext
    dra eng exmo exma vgl abt ing dipl sog usw resp mag""".split()
)
# After these it ends none before a number or a lower-case letter ("Fri. 22 May", "no. 4").
_SHORT_DATES = frozenset(
    """no jan feb mar apr jun jul aug sep sept oct okt nov dec dez mon tue tues wed thu thur thurs
    fri sat sun
    mo di mi do fr sa so""".split()
)
_MONTHS = frozenset(
    """januar jänner februar märz april mai juni juli august september oktober november dezember
    jan feb apr jun
    jul aug sep sept okt nov dez""".split()
)
_STOP = re.compile(r"[.!?…]+[\"')\]”’»*_]*(?=\s|$)")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_NEWLINE = re.compile(r"\n[ \t]*")
_BULLET = re.compile(r"(?:[-*•·–◦]|\(?\d{1,2}[.)]|[a-z]\))\s+")
_EDGES = re.compile(r"^[^\w]+|[^\w]+$")
_INITIALS = re.compile(r"(?:\w\.)+\w")
# A line that is shorter than this was ended by hand; a longer one was wrapped by the program.
_WRAPPED = 50
# Nobody writes such sentences: it is a table or a legal notice, and cut up so that no pattern gets
# long input.
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's place in the text: `start` and `end`, without white space around it."""

    start: int
    end: int
    bullet: bool = False


@dataclass(frozen=True)
class Text:
    """A text, its folded copy of the same length (lower case, no accents), and its sentences."""

    text: str

    @cached_property
    def folded(self) -> str:
        """Lower case, without accents, with plain quotes and spaces; as long as the text."""
        folded = self.text.translate(_FOLD)
        low = folded.lower()
        if len(low) == len(folded):
            return low
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)

    @cached_property
    def stems(self) -> frozenset[str]:
        """How the words that occur begin: the cheap question that comes before any dear one."""
        return stems_of(self.folded)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order."""
        return tuple(
            sentence
            for start, end in _paragraphs(self.text)
            for sentence in _sentences(self.text, start, end)
        )

    @cached_property
    def slices(self) -> tuple[str, ...]:
        """The folded words of each sentence, in their order."""
        return tuple(self.folded[one.start : one.end] for one in self.sentences)

    def sentences_with(self, pieces: Iterable[str]) -> list[Sentence]:
        """The sentences in which one of these pieces of the folded text stands, in their order."""
        found = set()
        for piece in pieces:
            place = self.folded.find(piece)
            while place >= 0:
                at = bisect_right(self._starts, place) - 1
                end = self.sentences[at].end if at >= 0 else 0
                if place + len(piece) <= end:
                    found.add(at)
                place = self.folded.find(piece, max(end, place + 1))
        return [self.sentences[at] for at in sorted(found)]

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(sentence.start for sentence in self.sentences)

    @cached_property
    def stems_of_sentences(self) -> tuple[frozenset[str], ...]:
        """How the words of each sentence begin, in their order."""
        return tuple(stems_of(said) for said in self.slices)

    def said(self, start: int, end: int) -> str:
        """The folded words of a stretch."""
        return self.folded[start:end]

    def quote(self, start: int, end: int) -> tuple[str, tuple[int, int]]:
        """The text's own words at a place, without white space around them, and their place."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        return self.text[start : start + len(piece.strip())], (start, start + len(piece.strip()))

    def after(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """The sentences behind one."""
        return self.sentences[self.sentences.index(sentence) + 1 :]


@lru_cache(maxsize=8)  # a letter, asked for by one reader of it after the other
def cut(text: str) -> Text:
    """A text that was cut before is not cut again."""
    return Text(text)


def stems_of(folded: str) -> frozenset[str]:
    """The first three and the first five letters of each word of a folded text."""
    words = folded.translate(_GAPS).split()
    return frozenset([word[:3] for word in words] + [word[:5] for word in words])


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Stretches between blank lines, and between lines that were ended by hand."""
    cuts = [0]
    for block in _BLANK_LINE.finditer(text):
        cuts.extend((block.start(), block.end()))
    cuts.append(len(text))
    found: list[tuple[int, int]] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        found.extend(_lines(text, start, end))
    return found


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    line = begin = start
    for newline in _NEWLINE.finditer(text, start, end):
        if _ended_by_hand(text[line : newline.start()], text[newline.end() : newline.end() + 80]):
            found.append((begin, newline.start()))
            begin = newline.end()
        line = newline.end()
    found.append((begin, end))
    return found


def _ended_by_hand(line: str, following: str) -> bool:
    line = line.rstrip()
    if _BULLET.match(following):
        # "until" at the end of a line and "20. May" on the next are no list.
        return not (following[0].isdigit() and line[-1:].isalnum())
    runs_on = following[:1].islower() and line[-1:].isalnum()
    return len(line) < _WRAPPED and not runs_on


def _sentences(text: str, start: int, end: int) -> list[Sentence]:
    found = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop[0][0] != "." or _ends_sentence(text, stop.start(), stop.end()):
            found += _pieces(text, begin, stop.end())
            begin = stop.end()
    return found + _pieces(text, begin, end)


def _pieces(text: str, start: int, end: int) -> list[Sentence]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end = start + len(piece.strip())
    bullet = _BULLET.match(text, start, end)
    if bullet and bullet.end() < end:
        start = bullet.end()
    return [
        Sentence(at, min(at + _LONGEST, end), bullet is not None)
        for at in range(start, end, _LONGEST)
    ]


def _ends_sentence(text: str, stop: int, end: int) -> bool:
    """Whether a full stop ends a sentence: not after a title, in a date, behind an initial."""
    before = text[max(0, stop - 16) : stop].split()
    word = _EDGES.sub("", before[-1]).lower() if before else ""
    following = text[end : end + 24].split(None, 1)[0] if text[end : end + 24].strip() else ""
    if word in _ABBREVIATIONS:
        return False
    if not following:
        return True
    number = word.rpartition(".")[2]
    if len(number) <= 2 and number.isdigit():
        return not (following[0].islower() or following.strip(".,;:").lower() in _MONTHS)
    if word in _SHORT_DATES:
        return not following[0].isdigit()
    if len(word) == 1 and word.isalpha():
        return False
    # "p.m." may end a sentence, "z.B." does not.
    return not (_INITIALS.fullmatch(word) and (word[-1] != "m" or following[0].islower()))
