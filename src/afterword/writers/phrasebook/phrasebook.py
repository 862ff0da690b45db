"""Outline to words without any model: a phrasing for each point, chosen by a seed.

The same outline and seed give the same letter. Letters of one panel count on from a common start by
their place, so that two of them never take the same phrasing, however little is known of each.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from itertools import groupby

from afterword.core.letters.letter import Draft, Sentence
from afterword.core.letters.points import Outline, Point, Value
from afterword.core.letters.voice import PLAIN, Voice, without_signature
from afterword.core.names import fold
from afterword.writers.phrasebook.en import ENGLISH
from afterword.writers.phrasebook.shape import Language, Phrase, Pool, phrasings

LANGUAGES: Mapping[str, Language] = {"en": ENGLISH}
# Points that stand on a line of their own, as an entry of a list.
ENTRIES = frozenset({"reference"})
_IN_TURN = 4  # phrasings at least that are looked through for those of the user's length
_ABOUT = 3  # words: lengths that near to each other are alike
_LONG = 24  # words of a sentence; a letter that is too short then is so for want of matter
_IN_A_SLOT = 2  # words more than one; some have a name, some half a line of the notes


def write(
    outline: Outline,
    *,
    seed: str,
    avoid: Collection[str] = (),
    worn: Mapping[str, int] | None = None,
) -> Draft:
    """The letter of an outline.

    `avoid` are sentences that letters to the same people have, folded (core.names.fold); they are
    not said again while there is another. `worn` counts those of all other letters: of what is
    left, the least worn is taken. A language that the phrasebook does not have is written in
    English. Short sentences of the user's make no letter too short: then they are somewhat longer.
    """
    draft = _written(outline, seed, avoid, worn or {})
    usual = outline.voice.sentence_words
    while usual and _count(draft.body, outline.voice) < outline.window.low:
        usual = usual + _ABOUT if usual < _LONG else 0
        outline = replace(outline, voice=replace(outline.voice, sentence_words=usual))
        draft = _written(outline, seed, avoid, worn or {})
    return draft


def _written(outline: Outline, seed: str, avoid: Collection[str], worn: Mapping[str, int]) -> Draft:
    language = LANGUAGES.get(outline.language, ENGLISH)
    pen = _Pen(language, outline, seed, set(avoid), worn)
    if outline.window.characters:
        return _note(outline, pen)
    # What a language has no words for is left out where it may be.
    known = language.points.keys()
    outline = replace(
        outline, points=tuple(p for p in outline.points if not p.rank or p.kind in known)
    )
    points = [p for p in outline.points if not p.spare]
    enclosed = _enclosed(outline, seed, pen)
    draft = _letter(outline, pen, points, enclosed)
    while _words(draft, pen) > outline.window.high and any(p.rank for p in points):
        points.remove(max(points, key=lambda p: p.rank))
        draft = _letter(outline, pen, points, enclosed)
    for spare in (p for p in outline.points if p.spare):
        if _words(draft, pen) >= outline.window.low:
            break
        points = [p for p in outline.points if p in points or p is spare]
        draft = _letter(outline, pen, points, enclosed)
    return draft


def _words(draft: Draft, pen: _Pen) -> int:
    return _count(draft.body, pen.voice)


def _count(body: str, voice: Voice) -> int:
    return len(without_signature(body, voice).split())


@dataclass(slots=True)
class _Pen:
    """Chooses phrasings; a point gets the same one however often the letter is put together."""

    language: Language
    outline: Outline
    seed: str
    avoid: set[str]
    worn: Mapping[str, int]
    chosen: dict[int, Sentence] = field(default_factory=dict)  # by identity of the point

    def sentence(self, point: Point) -> Sentence:
        """The point in words."""
        if id(point) not in self.chosen:
            texts = list(self.texts(point))
            new = [text for text in texts if fold(text) not in self.avoid]
            text = min(new or texts, key=lambda text: self.worn.get(fold(text), 0))
            self.avoid.add(fold(text))
            self.chosen[id(point)] = Sentence(text, point.grounds)
        return self.chosen[id(point)]

    def texts(self, point: Point) -> Iterator[str]:
        """Every phrasing of a point, the one to take first."""
        called = self._remark(point)
        pool = self.language.points[point.kind]
        for phrase in self._near(self._turned(pool, point.kind), len(pool)):
            yield self._filled(phrase, point.values, called)

    def line(self, point: Point) -> str:
        """A subject in words."""
        pool = self._turned(self.language.points[point.kind], point.kind)
        return self._filled(pool[0], point.values, "")

    def pick(self, pool: Pool, purpose: str) -> str:
        """One phrase of a pool without slots."""
        return self._worded(self._turned(pool, purpose)[0])

    def _remark(self, point: Point) -> str:
        kind = point.values.get("remark")
        if not isinstance(kind, str):
            return ""
        pool = self._turned(self.language.remarks[kind], f"{point.kind} {kind}")
        return self._filled(pool[0], point.values, "")

    def _turned(self, pool: Pool, purpose: str) -> Pool:
        """The pool from this letter's own phrasing on."""
        pool = phrasings(pool)
        start = _number(f"{self.outline.family or self.seed} {purpose}")
        at = (start + (self.outline.place if self.outline.family else 0)) % len(pool)
        return pool[at:] + pool[:at]

    def _near(self, turned: Pool, phrases: int) -> Pool:
        """With those first, of the ones that are next in turn, that come near to the user's own
        length of a sentence.

        For a panel all its phrases are put in one order, by what stands in them and not by what
        fills their slots, and each letter has its own place in that.
        """
        usual = self.voice.sentence_words
        if not usual:
            return turned
        if not self.outline.family:
            count = max(_IN_TURN, phrases // 2)
            return (*sorted(turned[:count], key=self._far), *turned[count:])
        place = self.outline.place % len(turned)
        start = turned[len(turned) - place :] + turned[: len(turned) - place]
        order = sorted(start[:phrases], key=self._far)
        own = self.outline.place % phrases
        return (*order[own:], *order[:own], *start[phrases:])

    def _far(self, phrase: Phrase) -> int:
        """How far a phrase is from the user's length of a sentence."""
        text = phrase if isinstance(phrase, str) else phrase[1]
        words = len(text.split()) + _IN_A_SLOT * text.count("{")
        return abs(words - self.voice.sentence_words) // _ABOUT

    @property
    def voice(self) -> Voice:
        """The user's way, where it is known in this language."""
        known = self.outline.voice
        return known if known.language == self.language.code else PLAIN

    @property
    def _contracts(self) -> bool:
        return self.outline.register == "informal" and self.voice.contracts is not False

    def _worded(self, phrase: Phrase) -> str:
        if isinstance(phrase, tuple):
            return phrase[0 if self.outline.register == "formal" else 1]
        if not self._contracts:
            return phrase
        for pattern, short in self.language.contractions:
            phrase = re.sub(pattern, short, phrase)
        return phrase

    def _filled(self, phrase: Phrase, values: Mapping[str, Value], called: str) -> str:
        slots: dict[str, object] = {"owner": self.outline.owner, "n": called, "N": _capital(called)}
        for name, value in values.items():
            slots[name] = _Slot(value, self.language)
        words = values.get("words")
        if isinstance(words, str):
            slots["Words"] = _capital(words)
        return _smooth(self._worded(phrase).format_map(slots))


@dataclass(frozen=True, slots=True)
class _Slot:
    """A value in a phrase: `{day:w}` Tuesday, `{on:d}` 10 March, `{by:wd}` both."""

    value: Value
    language: Language

    def __format__(self, how: str) -> str:
        if isinstance(self.value, tuple):
            *first, last = self.value
            return f"{', '.join(first)} {self.language.last_and} {last}" if first else last
        if isinstance(self.value, date):
            weekday = self.language.weekdays[self.value.weekday()]
            day = f"{self.value.day} {self.language.months[self.value.month - 1]}"
            return {"w": weekday, "d": day}.get(how, f"{weekday} {day}")
        return self.value


def _letter(outline: Outline, pen: _Pen, points: list[Point], enclosed: Draft | None) -> Draft:
    paragraphs: list[str] = []
    sentences: list[Sentence] = []
    last = max((p.part for p in points), default=0)
    for part, some in groupby(sorted(points, key=lambda p: p.part), key=lambda p: p.part):
        if part == last and enclosed is not None and paragraphs:
            paragraphs.append(enclosed.body)
        written = [(point, pen.sentence(point)) for point in some]
        paragraphs.append(_paragraph(written))
        sentences += [sentence for _, sentence in written]
    if enclosed is not None:
        sentences += enclosed.sentences
    body = "\n\n".join([*_greeting(outline, pen), *paragraphs, _farewell(outline, pen)])
    return Draft(_subject(outline, pen), body, tuple(sentences))


def _paragraph(written: list[tuple[Point, Sentence]]) -> str:
    text = ""
    for point, sentence in written:
        gap = "\n" if point.kind in ENTRIES else " "
        text = f"{text}{gap}{sentence.text}" if text else sentence.text
    return text


def _enclosed(outline: Outline, seed: str, pen: _Pen) -> Draft | None:
    """The letter within the letter; what it says is not said again outside."""
    if outline.enclosed is None:
        return None
    # What stands below the name is said once, under the letter around it.
    plain = replace(outline.enclosed, voice=replace(outline.enclosed.voice, signature=""))
    inner = write(plain, seed=f"{seed} enclosed", avoid=pen.avoid, worn=pen.worn)
    pen.avoid |= {fold(sentence.text) for sentence in inner.sentences}
    return inner


def _note(outline: Outline, pen: _Pen) -> Draft:
    """The best point that fits into the channel's characters; nothing where there is no point."""
    greeting = _greeting(outline, pen)
    name = outline.owner.split()[0] if outline.owner.split() else ""
    shortest = ""
    for point in outline.points:
        for text in pen.texts(point):
            body = "\n".join([*greeting, text, *([name] if name else [])])
            fits = len(body) <= outline.window.characters
            if fits and fold(text) not in pen.avoid:
                return Draft("", body, (Sentence(text, point.grounds),))
            shortest = text
    fits = len(shortest) <= outline.window.characters
    last = Sentence(shortest, outline.points[-1].grounds) if shortest and fits else None
    return Draft("", last.text if last else "", (last,) if last else ())


def _greeting(outline: Outline, pen: _Pen) -> list[str]:
    if not outline.addressee:
        # Lines to pass on are for nobody in particular.
        to_pass_on = any(point.kind.startswith("forward") for point in outline.points)
        return [] if to_pass_on else [pen.language.greeting_nobody]
    register = 0 if outline.register == "formal" else 1
    greeting = pen.voice.greetings[register] or pen.language.greeting[register]
    return [greeting.format(name=outline.addressee)]


def _farewell(outline: Outline, pen: _Pen) -> str:
    register = 0 if outline.register == "formal" else 1
    farewell = pen.voice.farewells[register]
    if not farewell:
        farewell = pen.pick(pen.language.farewells[register], "farewell")
    name = (pen.voice.signed if register else "") or outline.owner
    return "\n".join(filter(None, (farewell, name, pen.voice.signature)))


def _subject(outline: Outline, pen: _Pen) -> str:
    if outline.channel != "email" or not outline.subject.kind:
        return ""
    if outline.reply is not None and outline.reply.subject:
        return f"{pen.language.reply}{outline.reply.subject}"
    return _capital(pen.line(outline.subject))


def _smooth(text: str) -> str:
    """Commas that a remark brings along disappear before other signs."""
    return re.sub(r",(?=\s*[.,;:?])", "", re.sub(r"\s+([.,;:?])", r"\1", text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest())
