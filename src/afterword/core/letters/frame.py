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

# Points that are lines of a list and are taken over as they are.
FIXED = frozenset({"reference"})
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
        text = " ".join(sentence.text for sentence in sentences)
        body = "\n".join(filter(None, (frame.greeting, text, frame.farewell)))
        return Draft("", body if text else "", sentences)
    paragraphs, sentences = _paragraphs(outline, frame, said)
    body = "\n\n".join(filter(None, (frame.greeting, *paragraphs, frame.farewell)))
    return Draft(frame.subject, body, sentences)


def fixed(outline: Outline, frame: Frame) -> list[Placed]:
    """The lines that are taken over as they are."""
    return [
        Placed(Sentence(frame.examples[at][0], point.grounds), point.part)
        for at, point in enumerate(outline.points)
        if is_fixed(point)
    ]


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
    last = parts[-1] if parts else 0
    where = next((p for p in parts if lines and p >= lines[0].part), last)
    found: list[str] = []
    sentences: list[Sentence] = []
    for part in parts:
        if part == last and frame.enclosed is not None and found:
            found.append(frame.enclosed.body)
        own = [each.sentence for each in said if each.part == part]
        text = " ".join(sentence.text for sentence in own)
        if lines and part == where:
            text = "\n".join((text, *(line.sentence.text for line in lines)))
            own += [line.sentence for line in lines]
        found.append(text)
        sentences += own
    if frame.enclosed is not None:
        if len(parts) < 2:
            found.append(frame.enclosed.body)
        sentences += frame.enclosed.sentences
    return found, tuple(sentences)
