"""Which items tell one story: the company's own page, the wire, the press, in any language.

Two items are of one story if they are of one company, close in time, and share enough of what is
theirs: words that carry a matter, names, sums. Different sums, or a name of its own on both sides
(two offices, two products), keep them apart. Only items that share a word, a figure or a kind are
compared, so that a thousand items cost no thousand times a thousand looks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from afterword.core.names import fold
from afterword.core.reading.language import SMALL_WORDS
from afterword.core.reading.news.meaning import (
    SENSITIVE_KINDS,
    kinds_in,
    language_of,
    meaning_of,
)
from afterword.core.terms import stem
from afterword.core.world import News

NEAR = timedelta(days=5)  # the press takes a story up within a working week
SOON = timedelta(days=3)  # so close, one word of weight may do
AT_ONCE = timedelta(days=2)  # so close, two pieces of bad news of one kind are one
LARGE = 20  # a count that two stories seldom have in common
ROOT = 5  # letters by which words of two languages are taken for one: "Energiepreis", "energy"
OFTEN = 40  # items that have one word in common: it tells nothing any more
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_FIGURE = re.compile(
    r"(?P<sign>[$€£]|\b(?:usd|eur|gbp|sgd|chf|aud|cad|nzd|inr|us\$|s\$|a\$)\s?)?\s?"
    r"(?P<number>\d[\d.,]*)\s?"
    r"(?P<scale>m|mn|mio|million(?:s|en|es)?|millones|milhoes|milhões|bn|billion|milliarden|k|thousand)?\b"
    r"\s?(?P<unit>%|percent|per cent|prozent|por ciento|por cento|pour cent|€|euros?|dollars?)?",
    re.IGNORECASE,
)
_SCALES = {"m": 6, "b": 9, "k": 3, "t": 3}
_BRACKETED = re.compile(
    r"\s*[(\[][^)\]]*(?:wire|release|newswire|flash|pr)\s*[)\]]\s*$", re.IGNORECASE
)
# Words of news itself, which every second headline has: stems of them tell no story.
_OF_NEWS = frozenset(
    """
    announce announces announced new firm company startup maker group inc ltd gmbh plc says
    said launch launches launched unveil unveils unveiled introduce introduces present
    presents debut debuts release releases open opens opened opening office offices site plant
    raise raises raised secure secures secured land lands landed close closes closed bag bags
    funding round series million billion investment capital win wins won award awards awarded
    prize receive receives name names named appoint appoints appointed operating financial
    finance technology ceo cfo coo cto cmo join joins joined chief officer executive head
    partner partners partnership team teams sign signs signed deal agreement acquire acquires
    acquisition buy buys job jobs staff employee employees worker workers position positions
    role roles workforce lay off layoff layoffs cut cuts slash slashes axe axes sue sues sued
    lawsuit accuse accuses over report reports reported result results quarter first second
    third fourth year add adds expand expands expansion start starts begin begins press wire
    newswire firma unternehmen neue neuer neues neuen stellt bringt eroffnet erhalt gewinnt
    preis markt millionen euro standort streicht stellen ubernimmt partnerschaft geht wird
    empresa nuevo nueva lanza presenta abre inaugura recibe gana premio millones ronda cierra
    levanta oficina despide entreprise nouveau nouvelle lance devoile ouvre inaugure recoit
    prix millions leve bureau usine supprime emplois novo lanca apresenta recebe vence milhoes
    escritorio fecha personal plantilla mitarbeiter corta capta
    """.split()
)
_SMALL = frozenset(fold(" ".join(SMALL_WORDS.values())).split()) | frozenset(
    "a an in as its into up out after than s t d l en e o au der des de la le y et und".split()
)


class Figure(NamedTuple):
    """A number as a headline has it."""

    unit: str  # "money", "percent" or "" for a plain count
    value: float


@dataclass(frozen=True, slots=True)
class _Features:
    """What is compared of one item."""

    item: News
    language: str
    kinds: frozenset[str]
    words: frozenset[str]  # stems of what carries the matter
    roots: frozenset[str]  # their beginnings, for another language
    names: frozenset[str]  # stems of words that are written as names
    all_capitals: bool  # every word is written as a name, so that none of them tells
    head: str  # the stem of the first word, which may be one
    editorial: bool
    figures: frozenset[Figure]
    below: frozenset[str]  # stems of all words of the text under it


def with_stories(
    items: Iterable[News], own: frozenset[str], company_names: dict[str, str]
) -> list[News]:
    """The items, each but one of a story with `duplicate_of` that one, by time.

    Shown is what stands on the company's own page (`own` are the ids of such items), then what has
    the fullest text, then the earliest; `company_names` are the names by Company.id.
    """
    known = sorted(items, key=lambda n: (n.published, n.id))
    shown: dict[str, str] = {}
    for story in stories_in(known, company_names):
        first, *others = sorted(
            story, key=lambda n: (n.id not in own, -len(n.summary), n.published, n.id)
        )
        shown |= {other.id: first.id for other in others}
    return [replace(n, duplicate_of=shown[n.id]) if n.id in shown else n for n in known]


def stories_in(items: Sequence[News], company_names: dict[str, str]) -> list[list[News]]:
    """The items of each story that has several, whatever order they came in."""
    by_company: dict[str, list[News]] = defaultdict(list)
    for item in items:
        by_company[item.company].append(item)
    found: list[list[News]] = []
    for company, of_one in sorted(by_company.items()):
        name = company_names.get(company, "")
        features = [features_of(n, name) for n in sorted(of_one, key=lambda n: (n.published, n.id))]
        found += _joined(features)
    return found


def _joined(features: list[_Features]) -> list[list[News]]:
    parent = list(range(len(features)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for one, other in _candidates(features):
        if root(one) != root(other) and same_story(features[one], features[other]):
            low, high = sorted((root(one), root(other)))
            parent[high] = low
    stories: dict[int, list[News]] = defaultdict(list)
    for at, each in enumerate(features):
        stories[root(at)].append(each.item)
    return [story for story in stories.values() if len(story) > 1]


def _candidates(features: list[_Features]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing: they share something that few others at that time have."""
    having: dict[object, list[int]] = defaultdict(list)
    tried: set[tuple[int, int]] = set()
    for at, each in enumerate(features):
        marks: list[object] = [*each.words, *each.roots, *each.figures]
        marks += [("kind", kind) for kind in each.kinds if kind in SENSITIVE_KINDS]
        for mark in marks:
            before = having[mark]
            while before and features[before[0]].item.published < each.item.published - NEAR:
                before.pop(0)
            for other in before[-OFTEN:]:
                if (other, at) not in tried:
                    tried.add((other, at))
                    yield other, at
            before.append(at)


def same_story(one: _Features, other: _Features) -> bool:
    """Whether two items of one company tell one story."""
    apart = abs(other.item.published - one.item.published)
    if apart > NEAR or one.editorial != other.editorial:
        return False
    if one.item.sensitive != other.item.sensitive and not one.kinds & other.kinds:
        return False  # bad news and glad news are no one story
    if _figures_differ(one.figures, other.figures):
        return False
    if one.language != other.language and _same_across(one, other, apart):
        return True
    both = one.names & other.words if other.all_capitals else one.names & other.names
    if len(both) >= 2 and one.kinds & other.kinds and "person" in one.kinds and apart <= SOON:
        return True
    if _names_differ(one, other):
        return False
    return _same_words(one, other, apart)


def _same_words(one: _Features, other: _Features, apart: timedelta) -> bool:
    shared = one.words & other.words
    least = min(len(one.words), len(other.words))
    alike = len(shared) / least if least else 0.0
    kind = bool(one.kinds & other.kinds)
    unknown = not one.kinds or not other.kinds
    figures = one.figures & other.figures
    if kind and any(f.unit == "money" or f.value >= LARGE for f in figures):
        return bool(shared) or one.item.sensitive or any(f.unit == "money" for f in figures)
    if len(shared) >= 2 and alike >= (0.5 if kind or unknown else 0.75):
        return True
    if apart > SOON or not (kind or unknown):
        return False
    if kind and shared and (alike >= 0.5 or shared & (one.names | other.names)):
        return True
    if unknown and shared and alike >= 0.6 and shared & (one.names | other.names):
        return True
    return one.item.sensitive and other.item.sensitive and kind and apart <= AT_ONCE and least <= 2


def _same_across(one: _Features, other: _Features, apart: timedelta) -> bool:
    """Of two languages: one kind, close in time, and a figure or a beginning of words in common."""
    if not one.kinds & other.kinds or apart > SOON:
        return False
    return bool(one.figures & other.figures or one.roots & other.roots)


def _figures_differ(one: frozenset[Figure], other: frozenset[Figure]) -> bool:
    """Figures of one unit on both sides, and none in common."""
    for unit in ("money", "percent", ""):
        here = {f for f in one if f.unit == unit}
        there = {f for f in other if f.unit == unit}
        if here and there and not here & there:
            return True
    return False


def _names_differ(one: _Features, other: _Features) -> bool:
    """Whether each has a name that the other lacks."""
    here, there = one.words - other.words, other.words - one.words
    if one.all_capitals and other.all_capitals:
        return len(here) == len(there) and 0 < len(here) <= 2
    # What stands in the other's text is no name that the other lacks.
    here, there = here - other.below, there - one.below
    mine = here if one.all_capitals else here & (one.names | {one.head})
    theirs = there if other.all_capitals else there & (other.names | {other.head})
    named = (mine & one.names) or (theirs & other.names)
    return bool(mine and theirs and named)


@lru_cache(maxsize=16384)
def features_of(item: News, company: str) -> _Features:
    """What is compared of an item, without the company's own name."""
    title = _BRACKETED.sub("", item.title)
    language = language_of(title)
    own = {stem(word, language) for word in fold(company).split()} | set(fold(company).split())
    title = _without_description(title, company)
    written = _WORD.findall(title)
    capitals = sum(word[:1].isupper() for word in written)
    all_capitals = len(written) > 3 and capitals > 0.7 * len(written)
    words: set[str] = set()
    names: set[str] = set()
    roots: set[str] = set()
    head = ""
    for at, raw in enumerate(written):
        if any(sign.isdigit() for sign in raw):
            if raw[0].isalpha():  # "BW-204" is a name
                words.add(fold(raw).replace(" ", ""))
            continue
        for word in fold(raw).split():
            if word in _SMALL or word in _OF_NEWS or word in own or len(word) < 3:
                continue
            stemmed = stem(word, language)
            if stemmed in own:
                continue
            words.add(stemmed)
            if len(word) >= ROOT - 1:
                roots.add(word[:ROOT])
            if not head and not at:
                head = stemmed
            named = at or (len(written) > 1 and written[1][:1].isupper())
            if raw[:1].isupper() and named and not all_capitals and language != "de":
                names.add(stemmed)
    kinds = frozenset({item.kind, *kinds_in(item.title)} - {"other"})
    return _Features(
        item=item,
        language=language,
        kinds=kinds,
        words=frozenset(words),
        roots=frozenset(roots),
        names=frozenset(names),
        all_capitals=all_capitals,
        head=head,
        editorial=item.weight == "editorial",
        figures=frozenset(figures_in(title)),
        below=frozenset(stem(word, language) for word in fold(item.summary).split()),
    )


def _without_description(title: str, company: str) -> str:
    """A headline without what the press puts before a name ("Chicago shipper Harborline")."""
    first = next(iter(company.split()), "")
    place = title.find(first) if first else -1
    before, after = title[:place], title[place:]
    if place <= 0 or len(before.split()) > 4 or len(after.split()) < 3:
        return title
    said = meaning_of(before.strip())
    # A trade is one noun ("shipper"); a verb that nobody listed mostly ends in "s".
    other = said.found or said.sensitive or before.rstrip()[-1:] in ":,;s"
    return title if other else after


def figures_in(title: str) -> Iterator[Figure]:
    """The numbers of a headline, "$64M" and "64 million" alike; years and numbers of a version are
    none.
    """
    for match in _FIGURE.finditer(title):
        start = match.start("number")
        if (start and title[start - 1].isalnum()) or title[start - 1 : start] == "-":
            continue
        value = _value(match["number"], match["scale"] or "")
        if value is None:
            continue
        unit, scale, sign = (match["unit"] or "").lower(), match["scale"], match["sign"]
        if unit.startswith(("%", "p")):
            yield Figure("percent", value)
        elif sign or unit or (scale and scale.lower()[0] in "mb"):
            yield Figure("money", value)
        elif not (1900 <= value <= 2100 and "," not in match["number"]):
            yield Figure("", value)


def _value(written: str, scale: str) -> float | None:
    bare = written.rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", bare):
        bare = re.sub(r"[.,]", "", bare)
    try:
        number = float(bare.replace(",", "."))
    except ValueError:
        return None
    lowered = scale.lower()
    power = 9 if lowered.startswith(("b", "milliard")) else _SCALES.get(lowered[:1], 0)
    return float(round(number * 10**power, 2))
