"""A letter but for its sentences: what stands around them whoever writes them, and the putting
together.

Recipient, subject, thread and attachments are the outline's; greeting, farewell and lines that are
passed on as they are come from here. A writer of sentences has no say in any of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.letters.letter import Draft, Sentence
from afterword.core.letters.points import Outline, Point
from afterword.core.letters.voice import without_signature

# Points with addresses in them: they are taken over as they are, each on a line of its own.
FIXED = frozenset({"reference", "linked"})
SLOT = "xslotx"  # in place of a value; a word that no language has


@dataclass(frozen=True, slots=True)
class Spelt:
    """A value of a point in the ways to write it, the fullest first. A sentence that says the point
    has it in one of them if it is `needed`.
    """

    ways: tuple[str, ...]
    needed: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds the sentences, and how the phrasebook would say each point.

    `examples`, `values` and `words` go with the outline's points: phrasings of each, filled, first
    the one that it would take; its values as they are written; and all its phrasings, folded, with
    SLOT for each value: what can be said of such a point is made of their words. `common` are
    phrasings whose words go with any.
    """

    subject: str
    greeting: str
    farewell: str  # with the name and the signature
    examples: tuple[tuple[str, ...], ...] = ()
    values: tuple[tuple[Spelt, ...], ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    common: tuple[str, ...] = ()
    lowered: frozenset[str] = frozenset()  # first words that a letter begins with in small letters
    below: str = ""  # between a letter and the lines to pass on
    enclosed: Draft | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence with the number of its paragraph."""

    sentence: Sentence
    part: int


def put_together(outline: Outline, frame: Frame, said: Sequence[Placed]) -> Draft:
    """The letter of these sentences, in their order; a new paragraph where the number changes."""
    sentences = tuple(each.sentence for each in said)
    if outline.window.characters:
        text = _behind(" ".join(sentence.text for sentence in sentences), frame)
        body = "\n".join(filter(None, (frame.greeting, text, frame.farewell)))
        return Draft("", body if text else "", sentences)
    paragraphs, sentences = _paragraphs(outline, frame, said)
    parts = [frame.greeting, *paragraphs, frame.farewell]
    if frame.enclosed is not None:  # below the name, where it can be passed on as it stands
        parts += [frame.below, frame.enclosed.body]
        sentences += frame.enclosed.sentences
    return Draft(frame.subject, "\n\n".join(filter(None, parts)), sentences)


def fixed(outline: Outline, frame: Frame) -> list[Placed]:
    """The lines that are taken over as they are."""
    return [
        Placed(Sentence(frame.examples[at][0], point.grounds), point.part)
        for at, point in enumerate(outline.points)
        if is_fixed(point) and frame.examples[at]
    ]


def words_around(outline: Outline, frame: Frame) -> int:
    """How many words a letter has before its first sentence is written."""
    inner = f"{frame.below} {frame.enclosed.body}" if frame.enclosed else ""
    lines = " ".join(each.sentence.text for each in fixed(outline, frame))
    farewell = without_signature(frame.farewell, outline.voice)
    return len(f"{frame.greeting} {farewell} {inner} {lines}".split())


def is_fixed(point: Point) -> bool:
    """Whether a point is said as it is, by no writer."""
    return point.kind in FIXED


def fingerprint(outline: Outline) -> str:
    """Differs when a letter would have to say something else, or to somebody else. Where it goes,
    which message it answers and what is attached is looked at each time anyway.
    """
    inner = fingerprint(outline.enclosed) if outline.enclosed is not None else ""
    points = [
        (
            p.kind,
            sorted((name, str(v)) for name, v in p.values.items()),
            p.grounds,
            p.part,
            p.rank,
            p.spare,
        )
        for p in outline.points
    ]
    whole = (
        outline.kind,
        outline.language,
        outline.register,
        outline.person,
        outline.addressee,
        outline.owner,
        points,
        (outline.window.low, outline.window.high, outline.window.characters),
        inner,
    )
    return hashlib.sha256(repr(whole).encode("utf-8", "replace")).hexdigest()


def _paragraphs(
    outline: Outline, frame: Frame, said: Sequence[Placed]
) -> tuple[list[str], tuple[Sentence, ...]]:
    lines = fixed(outline, frame)
    parts = list(dict.fromkeys(each.part for each in said))
    where = next((p for p in parts if lines and p >= lines[0].part), parts[-1] if parts else 0)
    found: list[str] = []
    sentences: list[Sentence] = []
    for part in parts:
        own = [each.sentence for each in said if each.part == part]
        text = " ".join(sentence.text for sentence in own)
        if lines and part == where:
            text = "\n".join((text, *(line.sentence.text for line in lines)))
            own += [line.sentence for line in lines]
        found.append(text if found else _behind(text, frame))
        sentences += own
    return found, tuple(sentences)


def _behind(text: str, frame: Frame) -> str:
    """A text as it goes on behind the comma of the greeting: in some languages with a small letter
    where its first word is one of those that have none.
    """
    first = text.split(maxsplit=1)[0] if text else ""
    return f"{first.lower()}{text[len(first) :]}" if first in frame.lowered else text
