"""Outline to words without any model: a phrasing for each point, chosen by a seed.

The same outline and seed give the same letter. Letters of one panel count on from a common start by
their place, so that two of them never take the same phrasing, however little is known of each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from itertools import groupby

from afterword.core.letters.languages import BY_SURNAME
from afterword.core.letters.letter import Draft, Sentence
from afterword.core.letters.points import Outline, Point, Value
from afterword.core.letters.voice import PLAIN, Voice, without_signature
from afterword.core.names import fold
from afterword.writers.phrasebook import along
from afterword.writers.phrasebook.choosing import (
    CHOICES,
    WORN,
    jars,
    number,
    order,
    shape,
    start_of,
    turned_from,
)
from afterword.writers.phrasebook.de import GERMAN
from afterword.writers.phrasebook.en import ENGLISH
from afterword.writers.phrasebook.es import SPANISH
from afterword.writers.phrasebook.fr import FRENCH
from afterword.writers.phrasebook.links import with_links
from afterword.writers.phrasebook.pt import PORTUGUESE
from afterword.writers.phrasebook.shape import Language, Phrase, Pool, phrasings

_BOOKS = (ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE)
LANGUAGES: Mapping[str, Language] = {
    each.code: replace(each, points={**each.points, **along.POINTS.get(each.code, {})})
    for each in _BOOKS
}
# Greetings that fit a woman or a man alone: the user's own one is none for everybody.
_GENDERED = re.compile(
    r"(?:sehr geehrte|liebe|estimad|querid|prezad|car[oa]\b|ch[eè]re?\b)", re.IGNORECASE
)
# Points that stand on a line of their own, as an entry of a list.
ENTRIES = frozenset({"reference"})
_ABOUT = 3  # words: lengths that near to each other are alike
_FAR = 2  # what each such step counts beside what jars (choosing.jars)
BELOW = "* * *"  # between a letter and the lines to pass on
# Remarks that are whole sentences: "you mentioned that …" says them better than a name for them.
SAID = frozenset({"point", "practice"})


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
    English.
    """
    language = with_links(LANGUAGES.get(outline.language, LANGUAGES["en"]))
    wear: Counter[str] = Counter()
    for sentence, times in (worn or {}).items():
        wear[shape(sentence)] += times

    def pen(lean: int = 0) -> _Pen:
        return _Pen(language, outline, seed, set(avoid), wear, lean)

    if outline.bare:
        return _bare(outline, pen())
    if outline.window.characters:
        return _note(outline, pen())
    draft = _fitted(outline, seed, pen())
    words = _words(draft, outline)
    if words < outline.window.low:
        return _fitted(outline, seed, pen(1))
    return _fitted(outline, seed, pen(-1)) if words > outline.window.high else draft


def _fitted(outline: Outline, seed: str, pen: _Pen) -> Draft:
    """The letter with as many points as its length allows."""
    # A language says what it has words for; only what must be said may not be missing.
    said = [p for p in outline.points if p.kind in pen.language.points or not p.rank]
    points = [p for p in said if not p.spare]
    enclosed = _enclosed(outline, seed, pen)
    draft = _letter(outline, pen, points, enclosed)
    while _words(draft, outline) > outline.window.high and any(p.rank for p in points):
        points.remove(max(points, key=lambda p: p.rank))
        draft = _letter(outline, pen, points, enclosed)
    for spare in (p for p in said if p.spare):
        if _words(draft, outline) >= outline.window.low:
            break
        points = [p for p in said if p in points or p is spare]
        draft = _letter(outline, pen, points, enclosed)
    return draft


def _words(draft: Draft, outline: Outline) -> int:
    return len(without_signature(draft.body, outline.voice).split())


@dataclass(slots=True)
class _Pen:
    """Chooses phrasings; a point gets the same one however often the letter is put together."""

    language: Language
    outline: Outline
    seed: str
    avoid: set[str]
    worn: Mapping[str, int]
    lean: int = 0  # 1 towards long phrasings, -1 towards short ones
    chosen: dict[int, Sentence] = field(default_factory=dict)  # by identity of the point
    said: list[str] = field(default_factory=list)  # folded, in the order of writing
    called: dict[int, str] = field(default_factory=dict)  # remarks, by identity of the point

    def sentence(self, point: Point) -> Sentence:
        """The point in words."""
        if id(point) not in self.chosen:
            text = self._chosen(point)
            self.avoid.add(fold(text))
            self.said.append(fold(text))
            self.chosen[id(point)] = Sentence(text, point.grounds)
        return self.chosen[id(point)]

    def _chosen(self, point: Point) -> str:
        """Of the first few phrasings that are new: the least worn, then the one that goes best
        with what stands before it and with the length of the user's own sentences.
        """
        best: tuple[int, int, int] | None = None
        taken, first, looked = "", "", 0
        frame = self._frame(point)
        own = self._own(frame, self.language.points[frame])
        for place, text in enumerate(self.texts(point)):
            first = first or text
            folded = fold(text)
            if folded in self.avoid:
                continue
            long = len(text.split()) * self.lean
            sound = _FAR * self._far(text) + jars(folded, self.said)
            cost = self.worn.get(shape(folded), 0), -long, sound
            if best is None or cost < best:
                best, taken = cost, text
            looked += 1
            # Phrasings past its own are another letter's of the panel: only for want of any.
            if cost == (0, 0, 0) or place + 1 >= own or looked >= (WORN if best[0] else CHOICES):
                break
        return taken or first

    def _frame(self, point: Point) -> str:
        """The name of the pool that says a point: whole sentences have frames of their own."""
        said = f"{point.kind}_said"
        whole = point.values.get("remark") in SAID
        return said if whole and said in self.language.points else point.kind

    def _own(self, kind: str, pool: Pool) -> int:
        """How many phrasings of a point no other letter of the panel takes."""
        if not self.outline.family:
            return WORN
        start = number(f"{self.outline.family} {kind}")
        return len(order(pool, start % len(phrasings(pool)), self.outline.place)[0])

    def texts(self, point: Point) -> Iterator[str]:
        """Every phrasing of a point, the one to take first."""
        frame = self._frame(point)
        called = self._remark(point) if frame == point.kind else ""
        for phrase in self._turned(self.language.points[frame], frame):
            yield _capital(self._filled(phrase, point.values, called))

    def line(self, point: Point) -> str:
        """A subject in words."""
        pool = self._turned(self.language.points[point.kind], point.kind)
        return self._filled(next(pool), point.values, "")

    def picks(self, pool: Pool, purpose: str) -> Iterator[str]:
        """The phrases of a pool without slots, the one to take first."""
        return (self._worded(phrase) for phrase in self._turned(pool, purpose))

    def _remark(self, point: Point) -> str:
        """How what was said is called: in other words than the letter used before, if there are."""
        kind = point.values.get("remark")
        if not isinstance(kind, str):
            return ""
        if id(point) not in self.called:
            before = {start_of(name) for name in self.called.values()}
            names = [
                self._filled(phrase, point.values, "")
                for phrase in self._turned(self.language.remarks[kind], f"{point.kind} {kind}")
            ]
            new = (name for name in names if start_of(name) not in before)
            self.called[id(point)] = next(new, names[0])
        return self.called[id(point)]

    def _turned(self, pool: Pool, purpose: str) -> Iterator[Phrase]:
        """The phrasings of a pool in this letter's own order."""
        start = number(f"{self.outline.family or self.seed} {purpose}")
        every = phrasings(pool)
        if not self.outline.family:
            return (every[at] for at in turned_from(start, len(every)))
        own, others = order(pool, start % len(every), self.outline.place)
        return iter((*own, *others))

    def _far(self, text: str) -> int:
        """How far a sentence is from the length of the user's own; 0 where that is not known."""
        usual = self.voice.sentence_words
        return abs(len(text.split()) - usual) // _ABOUT if usual else 0

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
        return _contracted(self.language.contractions, phrase) if self._contracts else phrase

    def _filled(self, phrase: Phrase, values: Mapping[str, Value], called: str) -> str:
        slots: dict[str, object] = {"owner": self.outline.owner, "n": called, "N": _capital(called)}
        for name, value in values.items():
            slots[name] = _Slot(value, self.language, self.outline.year)
        words = values.get("words")
        if isinstance(words, str):
            slots["Words"] = _capital(words)
        text = self._worded(phrase).format_map(slots)
        for pattern, becomes in self.language.signs:
            text = re.sub(pattern, becomes, text)
        return text


@dataclass(frozen=True, slots=True)
class _Slot:
    """A value in a phrase: `{day:w}` Tuesday, `{on:d}` 10 March, `{by:wd}` both, `{since:my}` March
    2019, or March alone where that is in the `year` of the letter.
    """

    value: Value
    language: Language
    year: int = 0

    def __format__(self, how: str) -> str:
        if isinstance(self.value, tuple):
            return self._joined(self.value)
        if isinstance(self.value, date):
            return self._dated(self.value, how)
        return self.value

    def _joined(self, parts: tuple[str, ...]) -> str:
        *first, last = parts
        if not first:
            return last
        before, word = self.language.last_and_before
        other = before and re.match(before, last, re.IGNORECASE)
        return f"{', '.join(first)} {word if other else self.language.last_and} {last}"

    def _dated(self, day: date, how: str) -> str:
        language = self.language
        if how in language.weekday_forms:
            return language.weekday_forms[how][day.weekday()]
        weekday, month = language.weekdays[day.weekday()], language.months[day.month - 1]
        written = language.day.format(day=language.first if day.day == 1 else day.day, month=month)
        if how[:-1] in language.weekday_forms:
            weekday = language.weekday_forms[how[:-1]][day.weekday()]
        both = language.weekday_day.format(weekday=weekday, day=written)
        dated = month if day.year == self.year else f"{month} {day.year}"
        return {"w": weekday, "d": written, "my": dated}.get(how, both)


def _letter(outline: Outline, pen: _Pen, points: list[Point], enclosed: Draft | None) -> Draft:
    paragraphs: list[str] = []
    sentences: list[Sentence] = []
    for _, some in groupby(sorted(points, key=lambda p: p.part), key=lambda p: p.part):
        written = [(point, pen.sentence(point)) for point in some]
        paragraphs.append(_paragraph(written))
        sentences += [sentence for _, sentence in written]
    greeting = _greeting(outline, pen)
    if greeting and paragraphs:
        paragraphs[0] = _after_greeting(paragraphs[0], pen.language)
    parts = [*greeting, *paragraphs, _farewell(outline, pen, sentences)]
    if enclosed is not None:  # below the name, where it can be passed on as it stands
        parts += [BELOW, enclosed.body]
        sentences += enclosed.sentences
    body = "\n\n".join(parts)
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
    name = note_name(outline)
    shortest = ""
    for point in outline.points:
        for text in pen.texts(point):
            said = _after_greeting(text, pen.language) if greeting else text
            body = "\n".join([*greeting, said, *([name] if name else [])])
            fits = len(body) <= outline.window.characters
            if fits and fold(text) not in pen.avoid:
                return Draft("", body, (Sentence(text, point.grounds),))
            shortest = text
    fits = len(shortest) <= outline.window.characters
    last = Sentence(shortest, outline.points[-1].grounds) if shortest and fits else None
    return Draft("", last.text if last else "", (last,) if last else ())


def note_name(outline: Outline) -> str:
    """The name below a short note: the first one, but the whole where a greeting with a surname
    stands above it.
    """
    if outline.register == "formal" and outline.language in BY_SURNAME:
        return outline.owner
    return next(iter(outline.owner.split()), "")


def _bare(outline: Outline, pen: _Pen) -> Draft:
    """The sentences alone, for all to read; the highest rank goes where they are too long."""
    points = list(outline.points)
    while points:
        said = tuple(pen.sentence(point) for point in points)
        body = " ".join(sentence.text for sentence in said)
        if len(body) <= outline.window.characters:
            return Draft("", body, said)
        points.remove(max(points, key=lambda point: point.rank))
    return Draft("", "")


def _greeting(outline: Outline, pen: _Pen) -> list[str]:
    if not outline.addressee:
        # Lines to pass on are for nobody in particular.
        to_pass_on = any(point.kind.startswith("forward") for point in outline.points)
        return [] if to_pass_on else [pen.language.greeting_nobody]
    register = 0 if outline.register == "formal" else 1
    usual = pen.language.greeting[register]
    if outline.window.characters and any(pen.language.note_greeting):
        usual = pen.language.note_greeting[register]
    own = pen.voice.greetings[register]
    # The name has its "Frau" or "Mme" with it (core.letters.address), so any greeting does.
    if own and not _GENDERED.match(own):
        usual = own
    elif outline.gender and not register:
        usual = pen.language.greeting_called["fm".index(outline.gender)] or usual
    return [usual.format(name=outline.addressee)]


def _after_greeting(text: str, language: Language) -> str:
    """A text as it goes on behind the comma of the greeting."""
    first = text.split(maxsplit=1)[0].rstrip(",") if text else ""
    return f"{first.lower()}{text[len(first) :]}" if first in language.lowered else text


def _farewell(outline: Outline, pen: _Pen, sentences: Sequence[Sentence] = ()) -> str:
    register = 0 if outline.register == "formal" else 1
    farewell = pen.voice.farewells[register]
    if not farewell:
        said = f" {fold(' '.join(sentence.text for sentence in sentences))} "
        turned = list(pen.picks(pen.language.farewells[register], "farewell"))
        # "All the best to you. All the best," says it twice.
        farewell = next((each for each in turned if f" {fold(each)} " not in said), turned[0])
    name = (pen.voice.signed if register else "") or outline.owner
    return "\n".join(filter(None, (farewell, name, pen.voice.signature)))


def _subject(outline: Outline, pen: _Pen) -> str:
    if outline.channel != "email" or not outline.subject.kind:
        return ""
    if outline.reply is not None and outline.reply.subject:
        return f"{pen.language.reply}{outline.reply.subject}"
    return _capital(pen.line(outline.subject))


@lru_cache(maxsize=65536)
def _contracted(contractions: tuple[tuple[str, str], ...], phrase: str) -> str:
    for pattern, short in contractions:
        phrase = re.sub(pattern, short, phrase)
    return phrase


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
