"""Text from outside that speaks to a program and not to a person: an order, a role, a fence.

A mail, a calendar or a feed may hold words that want to steer a chat model ("ignore previous
instructions and …"). No letter has a use for them, whoever writes it, so they never get as far as
an outline. This list finds the plain ones; it is the first of several walls and not the last: what
a model says is compared with its points all the same (`core/letters/faithful.py`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache

from afterword.core.letters.order_words import LINKS, LOOK_ALIKES, MARKS, ORDERS
from afterword.core.letters.points import Outline, Point, Value

# In place of what must be said and reads like an order: the check of blanks finds it, and the user
# writes what they mean.
LEFT_OUT = "[left out: it reads like an instruction]"
_LONGEST = 2_000  # characters; nothing that a point says is longer
_SPACED = re.compile(r"(?<!\w)(?:\w[ .·_-]){4,}\w(?!\w)")
_LEET = str.maketrans("013457@$", "oieastas")
_MARK = re.compile("|".join(f"(?:{pattern})" for pattern in MARKS))
_LINK = re.compile("|".join(f"(?:{pattern})" for pattern in LINKS))
# Most texts have none of what these need, which is quickly seen.
_SIGN = re.compile(
    r"[<>\[\]{}#`~\"'”“:=$%\\&»|^*]|--|[a-z0-9+/]{48}|\b(?:begin|end)|[^\x00-\u024f\u2010-\u203f]"
)
_AT = ("@", "at)", "at]", ":", "www")
_ORDER = re.compile(rf"(?<!\w)(?:{'|'.join(ORDERS)})")


@lru_cache(maxsize=8192)
def is_order(text: str) -> bool:
    """Whether a text, or a part of it, reads as if it were meant for a program."""
    if len(text) > _LONGEST:
        return True
    if any(unicodedata.category(letter) in ("Co", "Cs") or _is_tag(letter) for letter in text):
        return True
    bare = plain(text).lower()
    if _SIGN.search(bare) and _MARK.search(bare):
        return True
    # Letters of other alphabets that look like ours, digits that stand for letters, and words drawn
    # apart are read as they are meant to be seen.
    seen = {bare, _as_latin(bare)}
    seen |= {each.translate(_LEET) for each in tuple(seen)}
    seen |= {_SPACED.sub(_drawn_together, each) for each in tuple(seen)}
    return any(_ORDER.search(each) for each in seen)


@lru_cache(maxsize=8192)
def has_link(text: str) -> bool:
    """Whether a text leads somewhere: a web address, a mail address, however it is disguised."""
    bare = plain(text).lower()
    if not any(sign in bare for sign in _AT):
        return False
    return any(_LINK.search(each) for each in {bare, _as_latin(bare)})


def is_strange(text: str) -> bool:
    """Whether a note holds what one would not say back to anybody: an order, or an address."""
    return is_order(text) or has_link(text)


def plain(text: str) -> str:
    """A text without signs that nobody sees, in one line, letters in their usual form."""
    seen = unicodedata.normalize("NFKC", text)
    seen = "".join(
        " " if letter.isspace() else letter
        for letter in seen
        if letter.isspace() or unicodedata.category(letter)[0] != "C"
    )
    return " ".join(seen.split())


def without_orders(outline: Outline) -> Outline:
    """The outline without points that hold one; what must be said keeps its place as a blank."""
    points = tuple(
        _mended(point)
        for point in outline.points
        if not (_holds(point) and (point.rank or point.spare))
    )
    enclosed = without_orders(outline.enclosed) if outline.enclosed else None
    named = "" if is_order(outline.addressee) else outline.addressee
    subject = _mended(outline.subject)
    same = (points, enclosed, named, subject) == (
        outline.points,
        outline.enclosed,
        outline.addressee,
        outline.subject,
    )
    if same:
        return outline
    return replace(outline, points=points, enclosed=enclosed, addressee=named, subject=subject)


def has_blank(outline: Outline) -> bool:
    """Whether something that must be said was left out."""
    inner = outline.enclosed is not None and has_blank(outline.enclosed)
    return inner or any(LEFT_OUT in _texts(value) for p in outline.points for value in _of(p))


def _of(point: Point) -> tuple[Value, ...]:
    return tuple(point.values.values())


def _texts(value: Value) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, str) else ()


# The user's own: an entry of a reference has an address, a material or an achievement may have a
# link. How their points' kinds begin.
_WITH_LINKS = ("reference", "linked", "achieved", "subject_achieved")


def _bad(text: str, kind: str) -> bool:
    return is_order(text) if kind.startswith(_WITH_LINKS) else is_strange(text)


def _holds(point: Point) -> bool:
    return any(_bad(text, point.kind) for value in _of(point) for text in _texts(value))


def _mended(point: Point) -> Point:
    if not _holds(point):
        return point
    kept = {name: _without(value, point.kind) for name, value in point.values.items()}
    return replace(point, values=kept)


def _without(value: Value, kind: str) -> Value:
    if isinstance(value, tuple):
        return tuple(LEFT_OUT if _bad(text, kind) else text for text in value)
    return LEFT_OUT if isinstance(value, str) and _bad(value, kind) else value


def _is_tag(letter: str) -> bool:
    """Letters that nobody sees and a model reads: Unicode's tags and further selectors."""
    return 0xE0000 <= ord(letter) <= 0xE0FFF


def _as_latin(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(LOOK_ALIKES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _drawn_together(found: re.Match[str]) -> str:
    return re.sub(r"[ .·_-]", "", found[0])
