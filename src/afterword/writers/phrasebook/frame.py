"""What the phrasebook puts around the sentences of a letter that another writer makes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from afterword.core.letters.frame import SLOT, Frame, Spelt
from afterword.core.letters.points import Outline, Point
from afterword.core.names import fold
from afterword.writers.phrasebook.choosing import shape
from afterword.writers.phrasebook.links import with_links
from afterword.writers.phrasebook.phrasebook import (
    BELOW,
    LANGUAGES,
    _contracted,
    _enclosed,
    _farewell,
    _greeting,
    _Pen,
    _Slot,
    _subject,
    note_name,
)
from afterword.writers.phrasebook.shape import Language, Pool, phrasings

_EXAMPLES = 3  # phrasings that are enough to say what a point means
# The role and the company are clear from the letter, whichever sentence they stand in.
_CLEAR = frozenset({"role", "company"})
_SLOTS = re.compile(r"\{[^{}]*\}")
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
    language = with_links(LANGUAGES.get(outline.language, LANGUAGES["en"]))
    wear: Counter[str] = Counter()
    for sentence, times in (worn or {}).items():
        wear[shape(sentence)] += times
    pen = _Pen(language, outline, seed, set(avoid), wear)
    examples = tuple(_examples(pen, point, avoid) for point in outline.points)
    greeting, farewell = "", ""
    if not outline.bare:
        note = bool(outline.window.characters)
        greeting = "\n".join(_greeting(outline, pen))
        farewell = note_name(outline) if note else _farewell(outline, pen)
    return Frame(
        subject=_subject(outline, pen),
        greeting=greeting,
        farewell=farewell,
        examples=examples,
        values=tuple(tuple(_spelt(language, point, outline.year)) for point in outline.points),
        phrases=tuple(
            (
                *_phrases_of(language.code, point.kind, _remark(point)),
                *(_bare(text, language, point, outline.year) for text in shown),
            )
            for point, shown in zip(outline.points, examples, strict=True)
        ),
        common=_common(language.code),
        lowered=language.lowered if greeting else frozenset(),
        below=BELOW,
        enclosed=_enclosed(outline, seed, pen),
    )


def _examples(pen: _Pen, point: Point, avoid: Collection[str]) -> tuple[str, ...]:
    """What other letters to the same people say is no example for this one; nor is there any for a
    point that the language has no words for.
    """
    if point.kind not in pen.language.points:
        return ()
    first = pen.sentence(point).text
    others = (text for text in pen.texts(point) if text != first and fold(text) not in avoid)
    return (first, *(text for text, _ in zip(others, range(_EXAMPLES - 1), strict=False)))


def _spelt(language: Language, point: Point, year: int) -> Iterator[Spelt]:
    """Each text as it is, each entry of a list, and of all days one: by its name or its date."""
    days: list[str] = []
    for name, value in point.values.items():
        if isinstance(value, tuple):
            yield from (Spelt((each,), needed=True) for each in value)
        elif isinstance(value, str):
            if name != "remark":
                yield Spelt((value,), needed=name not in _CLEAR)
        else:
            own = language.weekday_forms
            forms = ("wd", "d", "w", "my", *own, *(f"{form}d" for form in own))
            days += [format(_Slot(value, language, year), how) for how in forms]
    if days:
        yield Spelt(tuple(dict.fromkeys(days)), needed=True)


def _bare(text: str, language: Language, point: Point, year: int) -> str:
    """A filled phrase, folded, with a slot for each value."""
    ways = {way for value in _spelt(language, point, year) for way in value.ways if way}
    for way in sorted(ways, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(way)}(?!\w)", f" {SLOT} ", text, flags=re.IGNORECASE)
    return fold(text)


def _remark(point: Point) -> str:
    kind = point.values.get("remark")
    return kind if isinstance(kind, str) else ""


@lru_cache(maxsize=1024)
def _phrases_of(code: str, kind: str, remark: str) -> tuple[str, ...]:
    language = LANGUAGES[code]
    pools = [language.points.get(name, ()) for name in (kind, f"{kind}_said")]
    pools.append(language.remarks.get(remark, ()) if remark else ())
    return tuple(dict.fromkeys(text for pool in pools for text in _folded(language, pool)))


@lru_cache(maxsize=8)
def _common(code: str) -> tuple[str, ...]:
    language = LANGUAGES[code]
    pools = [language.points.get(kind, ()) for kind in _COURTESY]
    return tuple(dict.fromkeys(text for pool in pools for text in _folded(language, pool)))


def _folded(language: Language, pool: Pool) -> Iterator[str]:
    """All phrasings, in full and contracted, a slot for each value."""
    for phrase in phrasings(pool):
        for text in (phrase,) if isinstance(phrase, str) else phrase:
            yield fold(_SLOTS.sub(f" {SLOT} ", text))
            yield fold(_SLOTS.sub(f" {SLOT} ", _contracted(language.contractions, text)))
