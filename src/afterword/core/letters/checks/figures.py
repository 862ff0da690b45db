"""Figures in a sentence: whether what is known has them, with the same unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.letters.checks import english as en
from afterword.core.names import fold

_NUMBER = r"\d+(?:[.,:]\d+)*"
# Units that make a figure a claim of its own: 9 days do not support 9 per cent.
_UNITS = {
    "share": r"%|per ?cent\b|percent\b|pct\b|percentage",
    "money": r"[kK]?\s*(?:euros?|dollars?|pounds?|francs?|eur|usd|gbp|chf)\b",
    "years": r"\+?[ -]?(?:years?|yrs?|jahren?|años|ans|anos)\b",
    "fold": r"(?:x|times|fold)\b",
}
_FIGURE = re.compile(
    rf"(?P<before>[€$£]\s?)?(?P<figure>{_NUMBER})(?P<after>\s?(?:{'|'.join(_UNITS.values())}))?",
    re.IGNORECASE,
)


def unknown(sentence: str, texts: str) -> str:
    """The first figure of a sentence, as it stands there, that the texts have not; or ""."""
    known = _known(texts)
    for match in _FIGURE.finditer(sentence):
        unit, figure = _unit(match), match["figure"]
        if (figure, unit) not in known and (unit or figure not in {f for f, _ in known}):
            return _around(sentence, match)
    folded = f" {fold(texts)} "
    for match in en.COUNTED.finditer(sentence):
        words = fold(match["words"]).split()
        digits = {en.SMALL.get(word, word) for word in words}
        if not (digits | set(words)) & set(folded.split()):
            return match[0]
    changed = en.CHANGED.search(sentence)
    return changed[0] if changed and f" {fold(changed[0]).split()[0]} " not in folded else ""


@lru_cache(maxsize=64)
def _known(texts: str) -> frozenset[tuple[str, str]]:
    return frozenset(_pairs(texts))


def _pairs(texts: str) -> Iterator[tuple[str, str]]:
    for match in _FIGURE.finditer(texts):
        yield match["figure"], _unit(match)
        for part in re.findall(r"\d+", match["figure"]):
            yield part, _unit(match)


def _unit(match: re.Match[str]) -> str:
    if match["before"]:
        return "money"
    after = (match["after"] or "").strip()
    found = (name for name, unit in _UNITS.items() if re.fullmatch(unit, after, re.IGNORECASE))
    return next(found, "") if after else ""


def _around(sentence: str, match: re.Match[str]) -> str:
    start = max(sentence.rfind(" ", 0, match.start()) + 1, 0)
    end = sentence.find(" ", match.end())
    return sentence[start : end if end > 0 else len(sentence)].strip(".,;:!?()")
