"""How one phrasing is chosen among many: their order, what wears out, what jars."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b

from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.core.names import fold
from afterword.writers.phrasebook.shape import Pool, phrasings

CHOICES = 6  # phrasings among which the one is taken that goes best with what stands before it
PANEL = 8  # people who sit in one interview, or fewer
WORN = 24  # phrasings looked at for one that the user's other letters do not have
# Stems of words that the ear hears again two sentences on.
ECHOES = frozenset(
    "thank grate appre talki conve spoke glad happy time usefu help helpe helps thoug think under "
    "lette work worki inter since looke danke gespr graci agrad conve merci echan remer".split()
)
_NAMES = [fold(name) for each in WEEKDAYS for name in (*WEEKDAYS[each], *MONTHS[each])]
_DAYS = re.compile(rf"\b(?:\d+|{'|'.join(_NAMES)})\b ?")


def shape(folded: str) -> str:
    """A folded sentence without days and figures: what wears out is the phrase, whatever the day
    it is said of.
    """
    return _DAYS.sub("", folded)


def jars(folded: str, before: Sequence[str]) -> int:
    """How badly a sentence goes with those before it: the same beginning, the same words again."""
    if not before:
        return 0
    words = folded.split()
    last = before[-1].split()
    cost = 4 * (words[:1] == last[:1]) + 2 * any(words[:2] == b.split()[:2] for b in before)
    heavy = {_stem(word) for word in words if len(word) > 4}
    for at, sentence in enumerate(reversed(before[-4:])):
        cost += (2 if at == 0 else 1) * len(heavy & {_stem(w) for w in sentence.split()} & ECHOES)
    return cost


def turned_from(start: int, size: int) -> Iterator[int]:
    """Every place of a pool once, from one of them on."""
    return ((start + at) % size for at in range(size))


@lru_cache(maxsize=1024)
def order(pool: Pool, start: int, place: int) -> tuple[Pool, Pool]:
    """The phrasings that are a place's own in a panel, and the others for want of those.

    Places count on from a common start, so no two share a phrasing. Phrases that a panel of the
    usual size has no place for are second choices, one a place; the third is the first, varied.
    """
    every, size = phrasings(pool), len(pool)
    # A phrase without choices comes once: who has no place before it has another one's varied.
    turned = list(dict.fromkeys(every[at] for at in turned_from(start, len(every))))
    places = [place] + [size + PANEL + place] * (PANEL + place < size) + [2 * size + place]
    own = [turned[place % len(turned)]]
    own += [turned[at] for at in places[1:] if at < len(turned)]
    left = dict.fromkeys(turned[place % len(turned) :] + turned)
    return tuple(own), tuple(each for each in left if each not in own)


def start_of(name: str) -> str:
    """The words by which the ear knows a name for a remark again."""
    return " ".join(name.split()[:3])


def number(text: str) -> int:
    """A number for a text, the same on every machine."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest())


def _stem(word: str) -> str:
    return word[:5]
