"""Small grammars: phrases as data, each behind a cue that is cheap to look for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.reading.sentences import Sentence, Text

# A cue (pieces of folded text, "|" between them) → the phrases worth trying where one of the pieces occurs.
Phrases = Mapping[str, tuple[str, ...]]
Macros = Mapping[str, str]

LANGUAGES = ("en", "de", "es", "fr", "pt")
# Words that a sentence or two of a language hardly do without, and that the others don't have. English is always
# tried: it is the language of machines and of notices within other mails.
_COMMON = {
    "de": frozenset("wir sie ich ihre ihnen und bitte nicht die der das mit uns ihr gerne ist du dir zu".split()),
    "es": frozenset("el los las usted tu nos con hemos para por una que y su gracias te si lo del al".split()),
    "fr": frozenset("nous vous je le les votre vos et pour de la merci est ne pas une des sur du au".split()),
    "pt": frozenset("o os voce nao para com uma seu sua obrigado obrigada ate em e da do que sim nossa".split()),
}
_MACRO = re.compile(r"<([a-z_]+)>")
_LOOK_BACK = re.compile(r"(\(\?<[!=][^)]*\))")
_LETTERS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "(?:ß|ss)"}
_QUOTED = re.compile(r'"[^"]{0,300}"')


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its sentence, its place in the text, and its named groups."""

    sentence: Sentence
    match: re.Match[str]

    @property
    def start(self) -> int:
        """Where the phrase starts."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.match.end()


class Grammar:
    """Phrases of one language, compiled when first needed."""

    def __init__(self, phrases: Phrases, macros: Macros | None = None) -> None:
        self._cues = tuple((tuple(plain(cue).split("|")), cue) for cue in phrases)
        self._phrases = phrases
        self._macros = macros or {}
        self._compiled: dict[str, re.Pattern[str]] = {}

    def find(self, text: Text) -> Iterator[Hit]:
        """Every phrase that occurs, sentence by sentence within a cue."""
        folded = text.folded
        for pieces, cue in self._cues:
            if not any(piece in folded for piece in pieces):
                continue
            pattern = self._pattern(cue)
            for sentence in text.sentences:
                for match in pattern.finditer(folded, sentence.start, sentence.end):
                    yield Hit(sentence, match)

    def _pattern(self, cue: str) -> re.Pattern[str]:
        if cue not in self._compiled:
            self._compiled[cue] = pattern_of(self._phrases[cue], self._macros)
        return self._compiled[cue]


def pattern_of(phrases: Iterable[str], macros: Macros | None = None) -> re.Pattern[str]:
    """One pattern for folded text that finds any of the phrases as whole words.

    `<name>` stands for a macro, a blank for any white space, and an umlaut for both its spellings.
    """
    joined = "|".join(_expand(phrase, macros or {}) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)")


def _expand(phrase: str, macros: Macros) -> str:
    while True:
        wider = _MACRO.sub(lambda m: f"(?:{macros[m[1]]})" if m[1] in macros else m[0], phrase)
        if wider == phrase:
            break
        phrase = wider
    # What is ASCII stays as it is: \W is not \w.
    spelled = "".join(
        letter if letter.isascii() else _LETTERS.get(letter) or plain(letter) for letter in phrase
    )
    # Looking back needs a fixed width.
    parts = _LOOK_BACK.split(spelled)
    return "".join(part if at % 2 else _spaced(part) for at, part in enumerate(parts))


def _spaced(fragment: str) -> str:
    """A blank is any white space; a blank that may be missing, too."""
    return fragment.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")


@lru_cache(maxsize=4096)
def plain(words: str) -> str:
    """Words folded as a text is, for comparing."""
    return Text(words).folded


def languages_in(text: Text, language: str) -> tuple[str, ...]:
    """The languages worth reading a text in: English, the one detected, and those whose words occur."""
    return tuple(
        name
        for name in LANGUAGES
        if name in ("en", language) or len(_COMMON[name] & text.words) >= 2
    )


def in_quotation_marks(text: Text, hit: Hit) -> bool:
    """Whether a phrase stands within quotation marks: somebody else's words."""
    said = text.said(hit.sentence.start, hit.sentence.end)
    at = hit.start - hit.sentence.start
    return any(m.start() < at < m.end() for m in _QUOTED.finditer(said))
