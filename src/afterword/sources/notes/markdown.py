"""Lines of a Markdown note as headings, bullets and text, and the names that a line begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal
from unicodedata import category

from afterword.core.written_dates import fold
from afterword.sources.notes.wording import AND, COMPANY, DATE, LABELS, PARTICLES, TITLES

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s*(.+?)\s*#*\s*$")
_BOLD_HEADING = re.compile(r"^(?:\*\*|__)([^*_]+?):?(?:\*\*|__):?\s*$")
_BULLET = re.compile(r"^(\s*)(?:[-*+•–·]|\d{1,2}[.)])\s+(?:\[[ xX]?\]\s+)?(.*)$")
_EMPTY_BULLET = re.compile(r"^\s*(?:[-*+•–·]|\d{1,2}[.)])\s*$")
_QUOTE = re.compile(r"^ {0,3}>\s*(.*)$")
_RULE = re.compile(r"^(?:-{3,}|\.{3}|\*{3,}|={3,})\s*$")
_UNDERLINE = re.compile(r"^(?:={3,}|-{3,})\s*$")
_MARKS = r"(?:\*\*|__|\*|_)?"
_BEFORE_COLON = re.compile(
    rf"^{_MARKS}(?P<names>[^\W\d_][^:*_()\n]{{0,80}}?){_MARKS}"
    rf"(?:\s*\((?P<role>[^)\n]{{1,60}})\))?\s*{_MARKS}:{_MARKS}(?!//)(?:\s+|$)(?P<text>.*)$",
    re.DOTALL,
)
# The last of the hyphens is the Hebrew one.
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.\u05be][^\W\d_][^\W\d_'’.-]*)*\.?")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of a note: a heading with its level, a bullet with its depth, or text."""

    kind: Literal["heading", "bullet", "text", "blank"]
    text: str
    depth: int = 0


def lines(text: str) -> Iterator[Line]:
    """The lines of `text`, in order; a rule below a line makes it a heading."""
    rows = text.expandtabs(4).splitlines()
    for raw, below in pairwise([*rows, ""]):
        if not raw.strip() or _EMPTY_BULLET.match(raw) or _RULE.match(raw):
            yield Line("blank", "")
        elif heading := _HEADING.match(raw):
            yield Line("heading", heading[2].strip("*_ "), len(heading[1]))
        elif underline := _UNDERLINE.match(below):
            yield Line("heading", raw.strip(), 1 if underline[0].startswith("=") else 2)
        elif heading := _BOLD_HEADING.match(raw):
            yield Line("heading", heading[1].strip(), 6)
        elif bullet := _BULLET.match(raw):
            yield Line("bullet", bullet[2].strip(), len(bullet[1]))
        elif quote := _QUOTE.match(raw):
            yield Line("bullet", quote[1].strip(), 0)
        else:
            yield Line("text", raw.strip(), len(raw) - len(raw.lstrip()))


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The "key: value" lines at the top, keys folded, and the rest of `text`.

    They stand between two rules, or, where the rules were forgotten, begin with a company or date.
    """
    rows = text.lstrip("\ufeff \t\r\n").splitlines()
    ruled = bool(rows) and _RULE.match(rows[0]) is not None
    values: dict[str, str] = {}
    for at, row in enumerate(rows[ruled:], int(ruled)):
        if ruled and _RULE.match(row):
            return values, "\n".join(rows[at + 1 :])
        key, colon, value = row.partition(":")
        pair = colon and len(key) < 30 and not row.startswith("#")
        known = fold(key).strip() in (*COMPANY.split(), *DATE.split())
        if not ruled and not (pair and (values or known)):
            return values, "\n".join(rows[at:]) if values else text
        if row.startswith("#"):
            break
        if pair:
            values[fold(key).strip()] = value.strip(" \t\"'")
    return ({}, text) if ruled else (values, "")


def speakers(text: str) -> tuple[list[str], str, str]:
    """Whose the line is: names before a colon, what stands in brackets after them, and the rest.

    A name is one to six words in capitals, or one first name in lower case; a label is none.
    """
    hit = _BEFORE_COLON.match(text)
    if hit is None:
        return [], "", text
    names = [name.strip() for name in re.split(AND, hit["names"]) if name.strip()]
    if not names or not all(map(is_name, names)):
        if is_name(hit["role"] or "") and fold(hit["names"]) in LABELS:
            return [hit["role"]], hit["names"], hit["text"].strip()  # "Recruiter (Dana): …"
        return [], "", text
    return names, hit["role"] or "", hit["text"].strip()


def is_name(text: str) -> bool:
    """Whether `text` could be how the user names somebody."""
    words = text.split()
    counted = [word for word in words if word not in PARTICLES and not is_title(word)]
    if not 1 <= len(counted) <= 6 or not all(map(_is_word, words)):
        return False
    if any(fold(word).strip(".") in LABELS for word in words):
        return False
    if len(words) == 1 and words[0].islower():
        return len(words[0]) > 1 and words[0] not in PARTICLES
    return all(begins_name(word) or word in PARTICLES for word in words) and begins_name(words[-1])


def _is_word(word: str) -> bool:
    """Vowels written over and under a letter (Hebrew, Arabic, Hindi) are no letters."""
    return bool(_WORD.fullmatch("".join(c for c in word if not category(c).startswith("M"))))


def begins_name(word: str) -> bool:
    """A capital, or a letter of a script that has none: Arabic, Hebrew, Chinese."""
    return word[0].isalpha() and not word[0].islower()


def is_title(word: str) -> bool:
    """Whether `word` goes before a name: "Dr.", "Frau"."""
    return fold(word).strip(".") in TITLES
