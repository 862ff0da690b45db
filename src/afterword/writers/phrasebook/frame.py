"""What the phrasebook puts around the sentences of a letter that another writer makes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from afterword.core.letters.frame import SLOT, Frame, Spelt
from afterword.core.letters.points import Outline, Point
from afterword.core.names import fold
from afterword.writers.phrasebook.en import ENGLISH
from afterword.writers.phrasebook.phrasebook import (
    LANGUAGES,
    _enclosed,
    _farewell,
    _greeting,
    _Pen,
    _Slot,
    _subject,
)
from afterword.writers.phrasebook.shape import Language, Pool, phrasings

_EXAMPLES = 3  # phrasings that are enough to say what a point means
_CLEAR = frozenset({"role", "company"})
_SLOT = re.compile(r"\{[^{}]*\}")
# Points of plain courtesy, whose words claim nothing.
_COURTESY = (
    "thanks close close_promise easy easy_again ask_close picture sample closing_thanks no_answer"
    " helper_thanks gracious_met gracious_wish materials_close"
).split()


def frame(
    outline: Outline,
    *,
    seed: str,
    avoid: Collection[str] = (),
    worn: Mapping[str, int] | None = None,
) -> Frame:
    """The frame of a letter; the arguments are those of `write`."""
    language = LANGUAGES.get(outline.language, ENGLISH)
    pen = _Pen(language, outline, seed, set(avoid), worn or {})
    greeting = "\n".join(_greeting(outline, pen))
    note = bool(outline.window.characters)
    return Frame(
        subject=_subject(outline, pen),
        greeting=greeting,
        farewell=next(iter(outline.owner.split()), "") if note else _farewell(outline, pen),
        examples=tuple(_examples(pen, point, avoid) for point in outline.points),
        values=tuple(tuple(_spelt(language, point)) for point in outline.points),
        phrases=tuple(
            _phrases_of(language.code, point.kind, _remark(point)) for point in outline.points
        ),
        common=_common(language.code),
        enclosed=_enclosed(outline, seed, pen),
    )


def _examples(pen: _Pen, point: Point, avoid: Collection[str]) -> tuple[str, ...]:
    """What other letters to the same people say is no example for this one."""
    first = pen.sentence(point).text
    others = [text for text in pen.texts(point) if text != first and fold(text) not in avoid]
    return (first, *others[: _EXAMPLES - 1])


def _spelt(language: Language, point: Point) -> Iterator[Spelt]:
    """Each text as it is, each entry of a list, and of all days one: by its name or its date.

    The role and the company are clear from the letter, whichever sentence they stand in.
    """
    days: list[str] = []
    for name, value in point.values.items():
        if isinstance(value, tuple):
            yield from (Spelt((each,), needed=True) for each in value)
        elif isinstance(value, str):
            if name != "remark":
                yield Spelt((value,), needed=name not in _CLEAR)
        else:
            days += [format(_Slot(value, language), how) for how in ("wd", "d", "w")]
    if days:
        yield Spelt(tuple(days), needed=True)


def _remark(point: Point) -> str:
    kind = point.values.get("remark")
    return kind if isinstance(kind, str) else ""


@lru_cache(maxsize=1024)
def _phrases_of(code: str, kind: str, remark: str) -> tuple[str, ...]:
    language = LANGUAGES[code]
    pools = [language.points.get(kind, ()), language.remarks.get(remark, ()) if remark else ()]
    return tuple(text for pool in pools for text in _folded(language, pool))


@lru_cache(maxsize=8)
def _common(code: str) -> tuple[str, ...]:
    language = LANGUAGES[code]
    pools = [language.points.get(kind, ()) for kind in _COURTESY]
    return tuple(text for pool in pools for text in _folded(language, pool))


def _folded(language: Language, pool: Pool) -> Iterator[str]:
    """All phrasings, in full and contracted, a slot for each value."""
    for phrase in phrasings(pool):
        for text in (phrase,) if isinstance(phrase, str) else phrase:
            bare = _SLOT.sub(f" {SLOT} ", text)
            yield fold(bare)
            for pattern, short in language.contractions:
                bare = re.sub(pattern, short, bare)
            yield fold(bare)
