"""Lines of a Markdown note as headings, bullets and text, and the names that a line begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from afterword.core.written_dates import fold
from afterword.sources.notes.wording import AND, LABELS, PARTICLES, TITLES

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s*(.+?)\s*#*\s*$")
_BOLD_HEADING = re.compile(r"^(?:\*\*|__)([^*_]+?):?(?:\*\*|__):?\s*$")
_BULLET = re.compile(r"^(\s*)(?:[-*+•–·]|\d{1,2}[.)])\s+(?:\[[ xX]?\]\s+)?(.*)$")
_EMPTY_BULLET = re.compile(r"^\s*(?:[-*+•–·]|\d{1,2}[.)])\s*$")
_MARKS = r"(?:\*\*|__|\*|_)?"
_BEFORE_COLON = re.compile(
    rf"^{_MARKS}(?P<names>[^\W\d_][^:*_()\n]{{0,80}}?){_MARKS}"
    rf"(?:\s*\((?P<role>[^)\n]{{1,60}})\))?\s*{_MARKS}:{_MARKS}(?!//)(?:\s+|$)(?P<text>.*)$",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_][^\W\d_'’.-]*)*\.?")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of a note: a heading with its level, a bullet with its depth, or text."""

    kind: Literal["heading", "bullet", "text", "blank"]
    text: str
    depth: int = 0


def lines(text: str) -> Iterator[Line]:
    """The lines of `text`, in order."""
    for raw in text.expandtabs(4).splitlines():
        if not raw.strip() or _EMPTY_BULLET.match(raw):
            yield Line("blank", "")
        elif heading := _HEADING.match(raw):
            yield Line("heading", heading[2].strip("*_ "), len(heading[1]))
        elif heading := _BOLD_HEADING.match(raw):
            yield Line("heading", heading[1].strip(), 6)
        elif bullet := _BULLET.match(raw):
            yield Line("bullet", bullet[2].strip(), len(bullet[1]))
        else:
            yield Line("text", raw.strip(), len(raw) - len(raw.lstrip()))


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The "key: value" lines between two rules at the top, keys folded, and the rest of `text`."""
    rows = text.lstrip("\ufeff \t\r\n").splitlines()
    if not rows or not re.fullmatch(r"-{3,}\s*", rows[0]):
        return {}, text
    for end, row in enumerate(rows[1:], 1):
        if re.fullmatch(r"(?:-{3,}|\.{3})\s*", row):
            pairs = (line.partition(":") for line in rows[1:end])
            values = {
                fold(key).strip(): value.strip(" \t\"'") for key, colon, value in pairs if colon
            }
            return values, "\n".join(rows[end + 1 :])
        if row.startswith("#"):
            break
    return {}, text


def speakers(text: str) -> tuple[list[str], str, str]:
    """Whose the line is: names before a colon, what stands in brackets after them, and the rest.

    A name is one to five words in capitals, or one first name in lower case; a label is none.
    """
    hit = _BEFORE_COLON.match(text)
    if hit is None:
        return [], "", text
    names = [name.strip() for name in re.split(AND, hit["names"]) if name.strip()]
    if not names or not all(map(is_name, names)):
        return [], "", text
    return names, hit["role"] or "", hit["text"].strip()


def is_name(text: str) -> bool:
    """Whether `text` could be how the user names somebody."""
    words = text.split()
    counted = [word for word in words if word not in PARTICLES and not is_title(word)]
    if not 1 <= len(counted) <= 5 or not all(map(_WORD.fullmatch, words)):
        return False
    if any(fold(word).strip(".") in LABELS for word in words):
        return False
    if len(words) == 1 and words[0].islower():
        return len(words[0]) > 1 and words[0] not in PARTICLES
    return all(word[0].isupper() or word in PARTICLES for word in words) and words[-1][0].isupper()


def is_title(word: str) -> bool:
    """Whether `word` goes before a name: "Dr.", "Frau"."""
    return fold(word).strip(".") in TITLES
