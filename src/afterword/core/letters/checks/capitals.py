"""What in a sentence of another language than English could name somebody or some day.

A capital is a name in Spanish, French and Portuguese. German gives one to every noun: there only
who is called Herr or Frau, two capitals side by side, and signs that no plain noun has are looked
at. Days and months are told by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from afterword.core.letters.checks.spoken import SPOKEN
from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.core.names import fold

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž]"
# A capital inside a sentence; short words all in capitals are abbreviations, which name nobody.
_INSIDE = re.compile(
    rf"(?<![.!?:“\"«„¿¡] )(?<![«„“¿¡\"\u00a0])(?<!^)\b(?![A-Z]{{1,5}}s?\b)"
    rf"{_CAPITAL}[\w'’-]*[^\W_]\b"
)
_CALLED = re.compile(rf"\b(?:Herrn?|Frau) (?:(?:Dr|Prof)\.? )*({_CAPITAL}[\w'’-]+)")
# Two capitals side by side, but for those behind an article, a figure or an adjective: "meine
# Fragen Platz" names nobody, "mit Anna Weber" somebody.
_PAIR = re.compile(
    rf"(?<![\w'’-])(?P<before>[a-zäöüß]+,?) ({_CAPITAL}[\w'’-]+) ({_CAPITAL}[\w'’-]+)\b"
)
_OF_NOUNS = re.compile(
    r"(?!(?:über|unter|hinter)$)\w*(?:e|en|er|es|em|das|ein|mein|dein|kein|ihr)$"
)
_ODD = re.compile(rf"(?<!^)\b{_CAPITAL}\w*[a-zäöüß]{_CAPITAL}\w*\b")
_AT = re.compile(rf"\bbei ({_CAPITAL}[\w'’-]+)")
# What "bei" goes with that is no firm.
_NO_FIRM = frozenset(
    """fragen rueckfragen ruckfragen bedarf interesse gelegenheit ihnen ihrem ihrer ihren weitem
    unklarheiten bewerbungen gesprachen""".split()
)
_QUOTES = re.compile(r"[“\"]([^”\"“„«»]{3,})[”\"]|„([^“”\"]{3,})[“”]|«\s*([^«»]{3,}?)\s*»")
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")


def quotes(sentence: str) -> Iterator[str]:
    """What stands in quotation marks, of whatever kind."""
    for found in _QUOTES.findall(sentence):
        yield next(part for part in found if part)


def names(sentence: str, language: str) -> Iterator[str]:
    """What could be a name."""
    plain = SPOKEN[language].capitals
    if language != "de":
        yield from (n for n in _INSIDE.findall(sentence) if not set(fold(n).split()) <= plain)
        return
    yield from _CALLED.findall(sentence)
    yield from _ODD.findall(sentence)
    yield from (firm for firm in _AT.findall(sentence) if fold(firm) not in _NO_FIRM)
    for before, first, second in _PAIR.findall(sentence):
        noun = _OF_NOUNS.match(before)
        if not noun and fold(first) not in plain and fold(second) not in plain:
            yield f"{first} {second}"


def days(sentence: str, language: str) -> Iterator[str]:
    """The names of days and months in it."""
    yield from _named_days(language).findall(sentence)


def _named_days(language: str) -> re.Pattern[str]:
    words = "|".join(sorted((*WEEKDAYS[language], *MONTHS[language]), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", 0 if language == "de" else re.IGNORECASE)


def days_in(texts: str, language: str) -> Iterator[str]:
    """The names, in that language, of the days and months of all dates written 2026-03-10."""
    for year, month, day in _ISO.findall(texts):
        try:
            at = date(int(year), int(month), int(day))
        except ValueError:
            continue
        yield WEEKDAYS[language][at.weekday()]
        yield MONTHS[language][at.month - 1]
