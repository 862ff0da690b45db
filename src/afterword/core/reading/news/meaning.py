"""What a piece of company news is about, and whether it hurts, by its words alone.

Evidence for and against is added up, in every language that the text may be in. What the words
mean harmlessly elsewhere ("crash course", "no layoffs planned", "prevents breaches") is taken out
before. Plain words of bad news are enough alone; words that are mostly, but not always, of bad
news make an item sensitive where less is told that is glad, and so does a headline of which no
word is known: a glad item that nobody brings up costs little, and a sad one that somebody brings
up costs the person.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from afterword.core.names import fold
from afterword.core.reading.news import de, en, es, fr, it, nl, pt
from afterword.core.reading.news.phrases import STOP, Hit, Phrases
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
    "it": it.WORDS,
    "nl": nl.WORDS,
}
_GLAD = frozenset({"launch", "funding", "award", "office", "partner", "event"})
_MAY_BE_SMALL = frozenset({"launch", "award", "partner"})
# What the text under a glad headline must speak of to outweigh it: the rest stands there often.
_UNMISTAKEN = frozenset({"layoffs", "breach"})
_COMES_OF_A_BREACH = frozenset({"closure", "incident"})
_LABELS = (
    *("doubtful", "weak", "harmless", "glad", "turns", "frames", "topics", "benign"),
    *("editorial", "minor"),
)
_MAY_HURT = ("doubtful", "weak", *(f"hurting.{kind}" for kind in SENSITIVE_KINDS))
_HURTS_NOBODY = ("benign", "harmless", "editorial", "minor")
# Of two kinds that are told alike, the rarer one is meant: "opens" is in every second headline.
_RARER_FIRST = (
    *("event", "acquisition", "funding", "award", "person", "hiring", "office", "results"),
    *("partner", "launch", "other"),
)
# How much one phrase tells. Doubtful words outweigh a hint of glad news, and no plain word of it.
_DOUBTFUL, _WEAK = 3, 2
_LONG = 3  # words by which a phrase tells more
_KIND, _HINT, _BENIGN = 3, 1, 1
_GLAD_ENOUGH, _HARDLY_GLAD = 2, 1  # what a kind told plainly, or by a hint, weighs against doubt
_TOPIC, _FRAMED = 1, 2  # words of bad news that a topic outweighs, and one of a guide
_BEGINNING = 3  # a guide is named at the beginning of its headline
_OF_WORD = 0.5  # what a word of news tells of its language, where a small word tells 1
_SURE = 2.0  # of what small words tell: the words of news needn't be asked
_OF_NAME = 0.3  # a small word with a capital may be part of a name
_NEAR = 0.7  # a language told as much as this part of the first is read too
_THOUSANDS = re.compile(r"(?<=\d)[.,\u202f\xa0'](?=\d)")
_PIECES = re.compile(r"[.:;!?|]+(?:\s|$)|\s[-–—]\s|[–—]|[“”\"()\[\]„«»]")
_GENITIVE = re.compile(r"(?<=\w)['’][st]\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_NAME = "_"  # what stands for the company's own name


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
    plain words of bad news count, and only where the headline is of no glad kind or the bad news
    is one that nothing outweighs.
    """
    head = _read(title, company)
    if (hurt := head.hurt()) is not None:
        return hurt
    kind, words = head.kind()
    below = _below(_fresh(summary, title), company) if summary else None
    outweighs = below is not None and (kind not in _GLAD or below.is_unmistaken())
    if below is not None and outweighs and (hurt := below.hurt()) is not None:
        return hurt
    weight = head.weight(kind)
    if doubt := head.doubt():
        return Meaning(kind, sensitive=True, doubtful=True, weight=weight, found=doubt)
    return Meaning(kind, weight=weight, found=words)


def _below(written: str, company: str) -> _Reading | None:
    """A summary that may tell plain bad news. It is long, and most have none: seen first."""
    tokens = _tokens(written, company)
    languages = _languages(written, tokens)
    if any(_plain(language).found(tokens) for language in languages):
        return _read(written, company)
    return None


class _Reading(NamedTuple):
    """A text with the phrases that stand in it, those that hurt nobody left out."""

    tokens: tuple[str, ...]
    by_label: Mapping[str, list[Hit]]

    def hurt(self) -> Meaning | None:
        """Plain bad news: of the kind that the longest phrase tells, then of that which most do.

        Of kinds told alike the first is meant, for the first ones are told by rarer words. What
        stops or goes wrong beside a breach is what came of it.
        """
        best: tuple[int, int] = 0, 0
        meaning: Meaning | None = None
        breached = bool(self.by_label.get("hurting.breach"))
        for kind in SENSITIVE_KINDS:
            if breached and kind in _COMES_OF_A_BREACH:
                continue
            if found := _apart(self.by_label.get(f"hurting.{kind}", ())):
                told = len(found[0].places), len(found)
                if told > best:
                    best = told
                    meaning = Meaning(kind, sensitive=True, found=self.words(found[0]))
        return meaning

    def is_unmistaken(self) -> bool:
        """Whether it tells what outweighs a glad headline, be it beside other bad news."""
        return any(self.by_label.get(f"hurting.{kind}") for kind in _UNMISTAKEN)

    def doubt(self) -> str:
        """The words that may be of bad news, where less than they is told that is glad; or ""."""
        doubtful = _apart(self.by_label.get("doubtful", ()))
        weak = _apart(self.by_label.get("weak", ()))
        if not doubtful and not weak:
            return "" if self.glad() else " ".join(self.tokens)
        told = sum(_DOUBTFUL + (len(hit.places) >= _LONG) for hit in doubtful)
        against = told + _WEAK * bool(weak)
        return self.words((*doubtful, *weak)[0]) if against > self.glad() else ""

    def glad(self) -> int:
        """How much is told that hurts nobody."""
        plain = any(self.by_label.get(f"kinds.{kind}") for kind in KINDS)
        hinted = any(self.by_label.get(f"hints.{kind}") for kind in KINDS if kind != "other")
        return (
            _GLAD_ENOUGH * plain
            + _HARDLY_GLAD * (hinted and not plain)
            + _BENIGN * any(self.by_label.get(label) for label in _HURTS_NOBODY)
        )

    def kind(self) -> tuple[str, str]:
        """The glad or plain kind that most is told of, and the words for it."""
        best: tuple[int, str, str] = 0, "other", ""
        for kind in _RARER_FIRST:
            plain = _apart(self.by_label.get(f"kinds.{kind}", ()))
            hints = _apart(self.by_label.get(f"hints.{kind}", ()))
            if not plain and not hints:
                continue
            told = sum(_KIND + len(hit.places) - 1 for hit in plain) + _HINT * len(hints)
            if told > best[0]:
                best = told, kind, self.words((*plain, *hints)[0])
        return best[1:]

    def weight(self, kind: str) -> Weight:
        if self.by_label.get("editorial"):
            return "editorial"
        if kind not in _GLAD or kind == "event" or not self.by_label.get(f"kinds.{kind}"):
            return "minor"
        return "minor" if kind in _MAY_BE_SMALL and self.by_label.get("minor") else "major"

    def words(self, hit: Hit) -> str:
        return " ".join(self.tokens[place] for place in hit.places)


@cache
def _phrases(language: str) -> Phrases:
    """The words of one language, ready to be looked for."""
    words = _LANGUAGES[language]
    labelled = {
        **{f"hurting.{kind}": written for kind, written in words.hurting.items()},
        **{f"kinds.{kind}": written for kind, written in words.kinds.items()},
        **{f"hints.{kind}": written for kind, written in words.hints.items()},
        **{label: getattr(words, label) for label in _LABELS},
    }
    return Phrases(labelled, words.macros)


@cache
def _plain(language: str) -> Phrases:
    """Of one language, what hurts wherever it stands."""
    words = _LANGUAGES[language]
    return Phrases({"hurting": ", ".join(words.hurting.values())}, words.macros)


@cache
def _small_words() -> Mapping[str, tuple[str, ...]]:
    """Which languages have each small word."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _LANGUAGES.items():
        for word in dict.fromkeys(words.small.split()):
            found[word] = (*found.get(word, ()), language)
    return found


def _read(written: str, company: str) -> _Reading:
    tokens = _tokens(written, company)
    by_label: dict[str, list[Hit]] = {}
    for language in _languages(written, tokens):
        for hit in _phrases(language).found(tokens):
            by_label.setdefault(hit.label, []).append(hit)
    if any(label in by_label for label in _MAY_HURT):
        covered = _covered(by_label, len(tokens))
        for label in _MAY_HURT:
            if label in by_label:
                by_label[label] = [hit for hit in by_label[label] if not _is_covered(hit, covered)]
    return _Reading(tokens, by_label)


def _tokens(written: str, company: str) -> tuple[str, ...]:
    """Folded words, with a stop where one part of the headline ends."""
    joined = _THOUSANDS.sub("", _GENITIVE.sub("", written[:SUMMARY]))
    name = fold(company)
    tokens: list[str] = []
    for piece in filter(None, map(fold, _PIECES.split(joined))):
        named = len(name) > 1 and name in piece
        bare = re.sub(rf"\b{re.escape(name)}\b", _NAME, piece) if named else piece
        tokens += [*(STOP for _ in tokens[:1]), *bare.split()]
    return tuple(tokens)


def _fresh(summary: str, title: str) -> str:
    """A summary without the headline that it repeats."""
    return summary.replace(title, " ", 1)[:SUMMARY] if title else summary[:SUMMARY]


def _languages(written: str, tokens: Iterable[str]) -> tuple[str, ...]:
    """Those that the text may be in, the likeliest first: most headlines have few small words, and
    names of any language, so that where those don't tell the words of news count too.
    """
    told: defaultdict[str, float] = defaultdict(float)
    small = _small_words()
    for number, word in enumerate(_WORD.findall(_GENITIVE.sub("", written[:SUMMARY]))):
        languages = small.get(word.lower(), ())
        for language in languages:
            told[language] += (1 if not number or word.islower() else _OF_NAME) / len(languages)
        if not word.isascii() and word.islower():
            for language, words in _LANGUAGES.items():
                if not set(words.marks).isdisjoint(word):
                    told[language] += 1
    second, first = sorted((0.0, 0.0, *told.values()))[-2:]
    if first < _SURE or second > first / 2:
        for token in tokens:
            if token not in small:
                for language in (knowing := _knowing(token)):
                    told[language] += _OF_WORD / len(knowing)
    most = max(told.values(), default=0.0)
    ranked = sorted(told.items(), key=lambda item: -item[1])
    likely = [language for language, much in ranked if much >= most * _NEAR]
    return tuple(likely if most >= 1 or "en" in likely else [*likely, "en"])


@lru_cache(maxsize=16384)
def _knowing(token: str) -> tuple[str, ...]:
    """The languages that have a word in their phrases."""
    return tuple(language for language in _LANGUAGES if _phrases(language).knows(token))


def _covered(by_label: Mapping[str, list[Hit]], length: int) -> Mapping[int, int]:
    """The words that hurt nobody, with how many words say so: harmless senses, and topics of what
    is offered or taught.
    """
    covered: dict[int, int] = {}
    for hit in by_label.get("harmless", ()):
        for place in range(hit.places[0], hit.places[-1] + 1):
            covered[place] = max(covered.get(place, 0), len(hit.places))
    topics = by_label.get("topics", ())
    if topics:
        turns = [hit.places[0] for hit in by_label.get("turns", ())]
        framed = any(hit.places[0] <= _BEGINNING or not turns for hit in by_label.get("frames", ()))
        glad = [hit.places[0] for hit in by_label.get("glad", ())]
        for hit in topics:
            first, last = hit.places[0], hit.places[-1]
            if framed or any(
                at <= first and last < min((turn for turn in turns if turn > at), default=length)
                for at in glad
            ):
                told = _FRAMED if framed else _TOPIC
                for place in hit.places:
                    covered[place] = max(covered.get(place, 0), told)
    return covered


def _is_covered(hit: Hit, covered: Mapping[int, int]) -> bool:
    """Whether words that hurt nobody are more than those of bad news that they are part of."""
    return any(covered.get(place, 0) >= len(hit.places) for place in hit.places)


def _apart(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The longest phrases that share no word."""
    if len(hits) < 2:  # mostly
        return hits
    kept: list[Hit] = []
    used: set[int] = set()
    for hit in sorted(hits, key=lambda hit: -len(hit.places)):
        if used.isdisjoint(hit.places):
            kept.append(hit)
            used.update(hit.places)
    return kept


def language_of(text: str) -> str:
    """The likeliest of the languages: English where the words don't say."""
    languages = _languages(text, _tokens(text, ""))
    return languages[0] if len(languages) == 1 else "en"


def kinds_in(text: str) -> Iterator[str]:
    """Every glad or plain kind that a headline's words may stand for."""
    told = _read(text, "").by_label
    for kind in KINDS:
        if told.get(f"kinds.{kind}"):
            yield kind
