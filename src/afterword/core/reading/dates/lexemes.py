"""Text to lexemes: words, numbers and signs with what they can mean for a date, in one language.

A word can mean several things ("march", "second", German "am"); which one it is, the grammar decides.
The kinds of meaning, with their values:

    month 1..12         weekday 0..6      day (days from today)    unit (name, how many)
    shift (weeks, … from this one)        part (early, mid, late, end, half1, half2)
    number 1..          ordinal 1..31     half (halves)            idiom (unit, shift, part)
    span (days)         trailing (a shift that may stand last)
    meridiem am, pm     noon 12           daypart (morning, …)     zone (IANA)
    mine (ours, yours)  and words that only lead or join: by on in within from to between or of the
    at about later after ago clock close never tail weekno label lead follows suffix timeword zone_of

A kind that ends with "~" holds words that are more often something else, and need more around them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from types import ModuleType
from typing import Any

from afterword.core.reading.words import dates_de, dates_en, dates_es, dates_fr, dates_pt

MODULES: dict[str, ModuleType] = {
    "en": dates_en,
    "de": dates_de,
    "es": dates_es,
    "fr": dates_fr,
    "pt": dates_pt,
}
# Longer texts are exports and logs; a mail's own words end long before, and time stays bounded.
LIMIT = 100_000
TOKEN = re.compile(r"\d+|[^\W\d_]+|\n+|[^\w\s]|_")
WORD = re.compile(r"[^\W\d_]+")
SAME = str.maketrans(
    {"’": "'", "‘": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "−": "-", "⋅": ","}
)
# A text without any of these words and digits holds no date.
STARTING = ("month", "month~", "weekday", "day", "span", "unit", "idiom", "close", "weekno")
NUMERIC = re.compile(
    r"\d[./-]\d|\d(?:st|nd|rd|th)\b|\d\.\s|\b(?:el|le|am|zum|den|dia|día)\s\d|\bq[1-4]\b|\bkw\d",
    re.IGNORECASE,
)
NOTHING: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One word, number or sign; several words where they carry one meaning."""

    low: str  # lower case, quotes and dashes made alike
    start: int
    end: int
    means: dict[str, Any] = field(default_factory=dict)
    number: int = -1  # of at most four digits; else -1
    digits: int = 0  # how many
    capital: bool = False
    breaks: int = 0  # line ends before it; a blank line is a lexeme of its own, ¶


END = Lexeme("", -1, -1)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, with English behind it."""

    single: dict[str, dict[str, Any]]
    several: dict[str, list[tuple[tuple[str, ...], dict[str, Any]]]]  # by first word, longest first
    triggers: frozenset[str]


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The words of a language; one that isn't known reads as English.

    English names stay behind every language: companies write both in one mail. A word that the
    language uses otherwise ("on", "am", "est") keeps its own meaning.
    """
    known: dict[tuple[str, ...], dict[str, Any]] = {}
    own = MODULES.get(language, dates_en)
    for module in (own,) if own is dates_en else (own, dates_en):
        mine = set(known)
        for kind, meanings in _tables(module):
            for meaning, phrases in meanings.items():
                for phrase in _spellings(phrases):
                    if phrase not in mine and (module is own or phrase not in _taken(own)):
                        known.setdefault(phrase, {}).setdefault(kind, meaning)
    single = {phrase[0]: means for phrase, means in known.items() if len(phrase) == 1}
    several: dict[str, list[tuple[tuple[str, ...], dict[str, Any]]]] = {}
    for phrase in sorted(known, key=len, reverse=True):
        if len(phrase) > 1:
            several.setdefault(phrase[0], []).append((phrase, known[phrase]))
    triggers = {
        next(word for word in phrase if word.isalpha())
        for phrase, means in known.items()
        if any(kind in means for kind in STARTING) and any(map(str.isalpha, phrase))
    }
    return Vocabulary(single, several, frozenset(triggers))


def _tables(module: ModuleType) -> list[tuple[str, dict[Any, str]]]:
    return [*module.MEANINGS.items(), ("zone", getattr(module, "ZONES", {}))]


@lru_cache(maxsize=8)
def _taken(module: ModuleType) -> frozenset[tuple[str, ...]]:
    """Everyday words of that language which English would take for something else."""
    return frozenset((word,) for word in getattr(module, "NOT_ENGLISH", "").split())


def _spellings(phrases: str) -> list[tuple[str, ...]]:
    """Each phrase as tokens, with and without accents."""
    found = []
    for phrase in phrases.split(", "):
        tokens = tuple(token.translate(SAME) for token in TOKEN.findall(phrase.strip()))
        if tokens:
            found.append(tokens)
            found.append(tuple(token.translate(PLAIN) for token in tokens))
    return found


PLAIN = str.maketrans("áàâãäéèêëíîïóôõöúùûüçñ", "aaaaaeeeeiiioooouuuucn")


def may_hold_dates(text: str, words: Vocabulary) -> bool:
    """Whether it is worth while to look closer: quick, and right whenever it says no."""
    found = set(WORD.findall(text[:LIMIT].lower()))
    return not words.triggers.isdisjoint(found) or NUMERIC.search(text, 0, LIMIT) is not None


def lex(text: str, words: Vocabulary) -> list[Lexeme]:
    """The lexemes of a text, blank lines among them; linear in its length."""
    tokens = [(match.group(), match.start()) for match in TOKEN.finditer(text, 0, LIMIT)]
    lows = [token.lower().translate(SAME) for token, _ in tokens]
    found: list[Lexeme] = []
    at, breaks = 0, 0
    while at < len(tokens):
        token, start = tokens[at]
        if token[0] == "\n":
            breaks += len(token)
            at += 1
            continue
        if breaks > 1:
            found.append(Lexeme("¶", start, start))
        size, means = _match(lows, at, words)
        last, last_start = tokens[at + size - 1]
        digits = len(token) if token[0].isdecimal() else 0
        found.append(
            Lexeme(
                lows[at] if size == 1 else " ".join(lows[at : at + size]),
                start,
                last_start + len(last),
                means,
                int(token) if 0 < digits <= 4 else -1,
                digits,
                token[0].isupper(),
                breaks,
            )
        )
        at, breaks = at + size, 0
    return found


def _match(lows: list[str], at: int, words: Vocabulary) -> tuple[int, dict[str, Any]]:
    """How many tokens carry one meaning from here, and which."""
    for phrase, means in words.several.get(lows[at], ()):
        if tuple(lows[at : at + len(phrase)]) == phrase:
            return len(phrase), means
    return 1, words.single.get(lows[at], NOTHING)
