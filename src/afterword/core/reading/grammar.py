"""Small grammars: phrases as data, each behind a cue that is cheap to look for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from afterword.core.reading.sentences import Sentence, Text, stems_of

# A cue (pieces of folded text, "|" between them) → the phrases worth trying where one occurs.
Phrases = Mapping[str, tuple[str, ...]]
Macros = Mapping[str, str]

LANGUAGES = ("en", "de", "es", "fr", "pt")
# Words that a letter of a language hardly does without, and that English lacks. English is always
# tried: it is the language of machines and of notices within other mails.
_COMMON = {
    language: tuple(f" {word} " for word in words.split())
    for language, words in {
        "de": "wir sie ich ihre ihnen und bitte nicht mit uns",
        "es": "el los las nos con hemos para por una que gracias del",
        "fr": "nous vous je les votre et pour merci est une avec",
        "pt": "os voce nao para com uma seu sua em que obrigado obrigada",
    }.items()
}
# How people of a language ask. One of them is enough, in a letter whose rest is in another one:
# neither English nor the other languages have them.
_ASKING = {
    "de": (
        "bitte ",
        *("konnten sie", "koennten sie", "konnen sie", "wurden sie", "wuerden sie"),
        *("konntest du", "koenntest du", "kannst du", "schicken sie", "senden sie", "schickst du"),
    ),
    "es": (
        *("podria", "podrian", "podrias", "podriais", "puedes ", "puede ", "pasas ", "mandas "),
        *("por favor", "envieme", "enviame", "envienos", "enviarme", "mandame", "mandarme"),
    ),
    "fr": (
        *("pourriez", "pourrais", "pouvez", "peux-tu", "veuillez", "merci de ", "priere de "),
        *("s'il vous plait", "s'il te plait", "envoyez", "auriez"),
    ),
    "pt": (
        *("poderia", "poderias", "poderiam", "podes ", "pode me", "pode-me", "pode enviar"),
        *("por favor", "pode mandar", "envie", "envia-me", "mande-me", "conseguiria", "consegue "),
    ),
}
_MACRO = re.compile(r"<([a-z_]+)>")
_LOOK_BACK = re.compile(r"(\(\?<[!=][^)]*\))")
_PLEASE = re.compile(r"\bplease\b")
_LETTERS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "(?:ß|ss)"}
_ENOUGH = 3_000  # characters
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
        self._phrases = phrases
        self._macros = macros or {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._cues = tuple(phrases)
        # Stem → pieces of cues: of a text without the stem, a piece is not even looked for.
        self._by_stem: dict[str, list[tuple[int, str]]] = {}
        for at, cue in enumerate(self._cues):
            for piece in _in_short(plain(cue).split("|")):
                self._by_stem.setdefault(_stem(piece), []).append((at, piece))
        self._stems = frozenset(self._by_stem)
        self._last: tuple[Text | None, tuple[Hit, ...]] = None, ()

    def find(self, text: Text) -> tuple[Hit, ...]:
        """Every phrase that occurs, in the order of the phrases, then of the text.

        Several readers ask one letter for the same phrases, so what was found last is kept.
        """
        last, found = self._last
        if last is not text:
            found = tuple(self._hits(text))
            self._last = text, found
        return found

    def _hits(self, text: Text) -> Iterator[Hit]:
        folded = text.folded
        likely: dict[int, list[str]] = {}
        for stem in self._stems & text.stems:
            for at, piece in self._by_stem[stem]:
                if piece in folded:
                    likely.setdefault(at, []).append(piece)
        for at in sorted(likely):
            pattern = self.pattern(self._cues[at])
            for sentence in text.sentences_with(likely[at]):
                for match in pattern.finditer(folded, sentence.start, sentence.end):
                    yield Hit(sentence, match)

    def pattern(self, cue: str) -> re.Pattern[str]:
        """The pattern behind a cue."""
        if cue not in self._compiled:
            self._compiled[cue] = pattern_of(self._phrases[cue], self._macros)
        return self._compiled[cue]


def _in_short(pieces: Iterable[str]) -> Iterator[str]:
    """Pieces of a cue, and how they are written in haste: "please send" is "pls send" too."""
    for piece in pieces:
        yield piece
        if _PLEASE.search(piece):
            yield from (_PLEASE.sub(short, piece) for short in ("pls", "plz"))


def _stem(piece: str) -> str:
    """What a text's stems hold if it holds the piece: five letters of its first word, or three."""
    first = max(stems_of(piece.split(maxsplit=1)[0]), key=len)
    return first if len(first) == 5 else first[:3]


def pattern_of(phrases: Iterable[str], macros: Macros | None = None) -> re.Pattern[str]:
    """One pattern for folded text that finds any of the phrases as whole words.

    `<name>` stands for a macro, a blank for any white space, and an umlaut for both its spellings.
    """
    joined = "|".join(_expand(phrase, macros or {}) for phrase in phrases)
    # "I'll": what starts with its apostrophe stands behind a letter. Looked for at every place of
    # a text, so it is one look back: as two alternatives it takes half as long again.
    return re.compile(rf"(?<!\w(?!'))(?:{joined})(?!\w)")


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
    """A blank is any white space; a blank that may be missing, too. "Pls" is "please"."""
    fragment = _PLEASE.sub("pl(?:ease|[sz])", fragment)
    return fragment.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")


@lru_cache(maxsize=4096)
def plain(words: str) -> str:
    """Words folded as a text is, for comparing."""
    return Text(words).folded


def languages_in(text: Text, language: str) -> tuple[str, ...]:
    """The languages worth reading in: English, the one detected, and those whose words occur."""
    return _languages(text, language)


@lru_cache(maxsize=64)
def _languages(text: Text, language: str) -> tuple[str, ...]:
    words = f" {text.folded[:_ENOUGH]} "
    known = _asking()
    asking = (
        ()
        if text.stems.isdisjoint(known)
        else {
            name
            for stem in known.keys() & text.stems
            for name, piece in known[stem]
            if f" {piece}" in words
        }
    )
    return tuple(
        name
        for name in LANGUAGES
        if name in ("en", language)
        or name in asking
        or sum([word in words for word in _COMMON[name]]) >= 3
    )


@cache
def _asking() -> dict[str, list[tuple[str, str]]]:
    """Stem → the languages and the words of theirs that begin so."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language, pieces in _ASKING.items():
        for piece in pieces:
            found.setdefault(_stem(piece), []).append((language, piece))
    return found


def in_quotation_marks(text: Text, hit: Hit) -> bool:
    """Whether a phrase stands within quotation marks: somebody else's words."""
    said = text.said(hit.sentence.start, hit.sentence.end)
    at = hit.start - hit.sentence.start
    return any(m.start() < at < m.end() for m in _QUOTED.finditer(said))
