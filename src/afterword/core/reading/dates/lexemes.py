"""Text to lexemes: words, numbers and signs with what they can mean for a date, in one language.

A word can mean several things ("march", "second", German "am"); which it is, the grammar decides.
The kinds of meaning, with their values:

    month 1..12         weekday 0..6      day (days from today)    unit (name, how many)
    shift (weeks, … from this one)        part (early, mid, late, end, half1, half2)
    number 1..          ordinal 1..31     half (halves)            idiom (unit, shift, part)
    span (days)         trailing (a shift that may stand last)
    meridiem am, pm     noon 12           daypart (morning, …)     zone (IANA)
    holiday (month and day, days from Easter, or its name in the speaker's calendar)
    mine (ours, yours)  and words that only lead, join or close: by on in within from to between or
    of the at about later after ago open earliest clock close never tail weekno label lead follows
    suffix to_at past_hour week_of dotted daymark lead_day timeword zone_of counted

A kind that ends with "~" holds words that are more often something else, and need more around them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any, NamedTuple

from afterword.core.reading.words import dates_de, dates_en, dates_es, dates_fr, dates_pt

MODULES: dict[str, ModuleType] = {
    "en": dates_en,
    "de": dates_de,
    "es": dates_es,
    "fr": dates_fr,
    "pt": dates_pt,
}
# Longer texts are exports and logs; a mail's own words end long before, and time stays bounded.
LIMIT = 50_000
TOKEN = re.compile(r"\d+|[^\W\d_]+|\n+|[^\w\s]|_")
WORD = re.compile(r"[^\W\d_]+")
SIGNS = {"’": "'", "‘": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "−": "-", "⋅": ","}
# A text without any of these words and digits holds no date.
STARTING = frozenset(
    "month month~ weekday weekday~ day span unit idiom close weekno week_of noon holiday".split()
)
# How many tokens before and after such a word are read with it.
BEFORE, AFTER = 16, 30
NUMERIC = re.compile(
    r"\d[./-]\d|\d(?:st|nd|rd|th)\b|\d\.\s|\b(?:el|le|am|zum|den|dia|día)\s\d|\bq[1-4]\b|\bkw\s?\d",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
NOTHING: dict[str, Any] = {}


class Lexeme(NamedTuple):
    """One word, number or sign; several words where they carry one meaning."""

    low: str  # lower case, quotes and dashes made alike
    start: int
    end: int
    means: dict[str, Any] = NOTHING
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
    starting = {phrase for phrase, means in known.items() if not means.keys().isdisjoint(STARTING)}
    alone = {phrase[0] for phrase in starting if len(phrase) == 1}
    triggers = {  # of several words the one that says most
        max(
            (word for word in phrase if word.isalpha()), key=lambda word: (word in alone, len(word))
        )
        for phrase in starting
        if any(map(str.isalpha, phrase))
    }
    triggers = {word for word in triggers if len(word) > 2}  # "So", "Mi" come with a number
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
        tokens = tuple(SIGNS.get(token, token) for token in TOKEN.findall(phrase.strip()))
        if tokens:
            found.append(tokens)
            found.append(tuple(token.translate(PLAIN) for token in tokens))
    return found


PLAIN = str.maketrans("áàâãäéèêëíîïóôõöúùûüçñ", "aaaaaeeeeiiioooouuuucn")


def may_hold_dates(text: str, words: Vocabulary) -> bool:
    """Whether it is worth while to look closer: quick, and right whenever it says no."""
    found = set(WORD.findall(text[:LIMIT].lower()))
    if not words.triggers.isdisjoint(found):
        return True
    return DIGIT.search(text) is not None and NUMERIC.search(text, 0, LIMIT) is not None


def lex(text: str, words: Vocabulary) -> list[Lexeme]:
    """The lexemes around every word or number that a date can't do without, blank lines among them.

    What lies further away is one lexeme, …: most of a mail isn't worth the work. Linear in the
    length of the text.
    """
    tokens = [(match.group(), match.start()) for match in TOKEN.finditer(text, 0, LIMIT)]
    lows = [SIGNS.get(token) or token.lower() for token, _ in tokens]
    near = _near(lows, words)
    found: list[Lexeme] = []
    at, breaks = 0, 0
    while at < len(tokens):
        if not near[at]:
            found.append(Lexeme("…", tokens[at][1], tokens[at][1]))
            at, breaks = near.find(1, at), 0
            if at < 0:
                break
        token, start = tokens[at]
        if token[0] == "\n":
            breaks += len(token)
            at += 1
            continue
        if breaks > 1:
            found.append(Lexeme("¶", start, start))
        size, lexeme = _lexeme(tokens, lows, at, words, breaks)
        found.append(lexeme)
        at, breaks = at + size, 0
    return found


def _near(lows: list[str], words: Vocabulary) -> bytearray:
    """For each token whether it stands near enough to one that a date needs."""
    near = bytearray(len(lows))
    done = 0
    for at, low in enumerate(lows):
        if low in words.triggers or low[0].isdecimal():
            first, done = max(at - BEFORE, done), min(at + AFTER, len(lows))
            near[first:done] = b"\1" * (done - first)
    return near


def _lexeme(
    tokens: list[tuple[str, int]], lows: list[str], at: int, words: Vocabulary, breaks: int
) -> tuple[int, Lexeme]:
    """The lexeme that starts with this token, and how many tokens it takes."""
    token, start = tokens[at]
    low, end = lows[at], start + len(token)
    size, means = _several(lows, at, words) if low in words.several else (1, None)
    if means is None:
        means = words.single.get(low, NOTHING)
    if size > 1:
        last, last_start = tokens[at + size - 1]
        low, end = " ".join(lows[at : at + size]), last_start + len(last)
    digits = len(token) if token[0].isdecimal() else 0
    number = int(token) if 0 < digits <= 4 else -1
    return size, Lexeme(low, start, end, means, number, digits, token[0].isupper(), breaks)


def _several(lows: list[str], at: int, words: Vocabulary) -> tuple[int, dict[str, Any] | None]:
    """How many tokens carry one meaning from here, and which."""
    for phrase, means in words.several[lows[at]]:
        if tuple(lows[at : at + len(phrase)]) == phrase:
            return len(phrase), means
    return 1, None
