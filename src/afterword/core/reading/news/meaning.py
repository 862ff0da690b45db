"""What a piece of company news is about, and whether it hurts, by its words alone.

Bad news is looked for first, in every language that the text may be in; what the words mean
harmlessly elsewhere ("crash course", "no layoffs planned") is taken out before. Words that are
mostly, but not always, of bad news make an item sensitive too: a glad item that nobody brings up
costs little, and a sad one that somebody brings up costs the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from afterword.core.names import fold
from afterword.core.reading.language import SMALL_WORDS, having, tally
from afterword.core.reading.news import de, en, es, fr, pt
from afterword.core.reading.news.phrases import Phrases
from afterword.core.reading.news.shape import NewsWords

SENSITIVE_KINDS = ("layoffs", "lawsuit", "breach", "closure", "incident")
KINDS = (
    *("launch", "funding", "award", "person", "office", "partner", "results", "acquisition"),
    *("event", "hiring", "other"),
)
# "editorial": tips, stories, greetings: nothing happened. "minor": a thing of its own small circle.
# "major": what everybody there has heard of, and may be glad of.
Weight = Literal["editorial", "minor", "major"]
SUMMARY = 400  # characters of a summary that are looked at: further on it speaks of the firm
_LANGUAGES: dict[str, NewsWords] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "es": es.WORDS,
    "fr": fr.WORDS,
    "pt": pt.WORDS,
}
_GLAD = frozenset({"launch", "funding", "award", "office", "partner", "event"})
_MAY_BE_SMALL = frozenset({"launch", "award", "partner"})
# What the text under a glad headline must speak of to outweigh it: the rest stands there often.
_UNMISTAKEN = frozenset({"layoffs", "breach"})
_SURE = 2  # small words of another language that rule English out
_THOUSANDS = re.compile(r"(?<=\d)[.,\u202f\xa0'](?=\d)")
_PIECES = re.compile(r"[.:;!?|]+(?:\s|$)|\s[-–—]\s|[–—]|[“”\"()\[\]]")
_WORD = re.compile(r"[^\W\d_]+")
# More small words, of headlines. Those of several languages tell each a part.
_OF_HEADLINES = {
    "en": "a an as in its to into out up after says said amid over new has his her their than more"
    " how why what who no off down first names wins opens",
    "de": "in an nach wegen will auf statt ohne ab seit um aus vor einem einer sich neue neuer"
    " neues gegen mehr trotz",
    "es": "en de a tras sin hasta e ante desde entre sobre nuevo nueva",
    "fr": "en de un a chez ses son sa par apres après se contre entre sous plus",
    "pt": "de a por após apos sem nos nas ao à entre novo nova sobre",
}
_HAVING = having({language: words.split() for language, words in _OF_HEADLINES.items()})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an item is about. `found` are the words that say so, in folded text."""

    kind: str
    sensitive: bool = False
    doubtful: bool = False  # sensitive only because it may be
    weight: Weight = "minor"
    found: str = ""


@lru_cache(maxsize=16384)
def meaning_of(title: str, summary: str = "", company: str = "") -> Meaning:
    """The meaning of a headline, with the beginning of its summary.

    The company's own name is left out of account ("Fireside", "Crash Override"). Of a summary only
    plain words of bad news count, and a kind is taken from it where the headline tells none.
    """
    head, below = _text(title, company), _text(_fresh(summary, title), company)
    languages, of_summary = _languages(title), _languages(summary[:SUMMARY])
    bare = _without_harmless(head, languages)
    if (hurt := _hurt(bare, languages)) is not None:
        return hurt
    kind, words = _kind(head, languages)
    under = _hurt(_without_harmless(below, of_summary), of_summary) if below else None
    if under is not None and (kind not in _GLAD or under.kind in _UNMISTAKEN):
        return under
    weight = _weight(head, kind, languages)
    doubt = _first(bare, languages, "doubtful")
    if not doubt and kind == "other" and weight != "editorial":
        weak = "" if _first(head, languages, "harmless") else _first(bare, languages, "weak")
        doubt = weak or _nothing_glad(head, languages)
    if doubt:
        return Meaning(kind, sensitive=True, doubtful=True, weight=weight, found=doubt)
    return Meaning(kind, weight=weight, found=words)


@dataclass(frozen=True, slots=True)
class _Language:
    """The phrases of one language, ready to be looked for."""

    harmless: Phrases
    hurting: tuple[tuple[str, Phrases], ...]
    benign: Phrases
    minor: Phrases
    doubtful: Phrases
    weak: Phrases
    glad: Phrases
    topics: Phrases
    turns: Phrases
    editorial: Phrases
    kinds: tuple[tuple[str, Phrases], ...]


@cache
def _of(language: str) -> _Language:
    words = _LANGUAGES[language]

    def made(written: str) -> Phrases:
        return Phrases(written, words.macros)

    return _Language(
        made(words.harmless),
        tuple((kind, made(getattr(words, kind))) for kind in SENSITIVE_KINDS),
        *(made(words.benign), made(words.minor), made(words.doubtful)),
        *(made(words.weak), made(words.glad)),
        *(made(words.topics), made(words.turns)),
        made(words.editorial),
        tuple((kind, made(written)) for kind, written in words.kinds.items()),
    )


def _text(written: str, company: str) -> str:
    """Folded, with a sign that no phrase reaches over where one part ends."""
    joined = _THOUSANDS.sub("", written[:SUMMARY])
    folded = " . ".join(filter(None, map(fold, _PIECES.split(joined))))
    name = fold(company)
    if len(name) > 1 and name in folded:
        folded = re.sub(rf"\b{re.escape(name)}\b", _masked(name), folded)
    return folded


def _fresh(summary: str, title: str) -> str:
    """A summary without the headline that it repeats."""
    return summary.replace(title, " ", 1)[:SUMMARY] if title else summary[:SUMMARY]


def _languages(text: str) -> tuple[str, ...]:
    """Those whose phrases are tried. Headlines have few small words, so it is seldom only one."""
    counts = tally(_WORD.findall(text.lower()), _HAVING)
    if not any(counts.values()) and _tells_english(_text(text, "")):
        return ("en",)
    others = [language for language in SMALL_WORDS if language != "en"]
    most = max(counts[language] for language in others)
    if counts["en"] >= 1 and counts["en"] > most:
        return ("en",)
    told = [language for language in others if counts[language] >= most / 4] if most else others
    return tuple(told) if most >= _SURE and most > counts["en"] else ("en", *told)


def _tells_english(folded: str) -> bool:
    """Whether verbs and nouns of glad news are English ones, and of no other language."""
    telling = [
        language
        for language in _LANGUAGES
        if any(phrases.first(folded) for _, phrases in _of(language).kinds)
        or _of(language).glad.first(folded)
    ]
    return telling == ["en"]


def _without_harmless(text: str, languages: tuple[str, ...]) -> str:
    """The text with a blank line where a phrase hurts nobody."""
    bare = list(text)
    for language in languages:
        phrases = _of(language)
        for start, end in (*phrases.harmless.found(text), *_topics(phrases, text)):
            bare[start:end] = _masked(text[start:end])
    return "".join(bare)


def _topics(phrases: _Language, text: str) -> Iterator[tuple[int, int]]:
    """What something that is offered, won or founded is about: no news of the company itself."""
    turns = [start for start, _ in phrases.turns.found(text)]
    for _, glad in phrases.glad.found(text):
        end = min((turn for turn in turns if turn >= glad), default=len(text))
        for start, stop in phrases.topics.found(text):
            if glad <= start and stop <= end:
                yield start, stop


def _masked(text: str) -> str:
    return "".join(sign if sign == " " else "_" for sign in text)


def _hurt(bare: str, languages: tuple[str, ...]) -> Meaning | None:
    for language in languages:
        for kind, phrases in _of(language).hurting:
            if words := phrases.first(bare):
                return Meaning(kind, sensitive=True, found=words)
    return None


def _weight(head: str, kind: str, languages: tuple[str, ...]) -> Weight:
    if _first(head, languages, "editorial"):
        return "editorial"
    if kind not in _GLAD or kind == "event":
        return "minor"
    return "minor" if kind in _MAY_BE_SMALL and _first(head, languages, "minor") else "major"


def _nothing_glad(head: str, languages: tuple[str, ...]) -> str:
    """The headline, where not one word of it says that it is harmless."""
    harmless = any(
        _first(head, languages, which) for which in ("benign", "glad", "harmless", "minor")
    )
    return "" if harmless else head


def _first(bare: str, languages: tuple[str, ...], which: str) -> str:
    found = (getattr(_of(language), which).first(bare) for language in languages)
    return next(filter(None, found), "")


def _kind(text: str, languages: tuple[str, ...]) -> tuple[str, str]:
    for language in languages:
        for kind, phrases in _of(language).kinds:
            if words := phrases.first(text):
                return kind, words
    return "other", ""


def language_of(title: str) -> str:
    """The language of a headline: by its small words, else by how it words its kind."""
    folded, languages = _text(title, ""), _languages(title)
    for language in languages:
        if any(phrases.first(folded) for _, phrases in _of(language).kinds):
            return language
    return languages[0]


def kinds_in(text: str) -> Iterator[str]:
    """Every glad or plain kind that a headline's words may stand for, strongest first."""
    languages = _languages(text)
    folded = _text(text, "")
    for kind in KINDS:
        if any(
            kind == name and p.first(folded) for each in languages for name, p in _of(each).kinds
        ):
            yield kind
