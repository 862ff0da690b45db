"""The check of claims: a figure, a name, a quote or a promise that nothing known supports.

What a writer says rests on the ground that the outline gave. The user's own sentences may say what
no record knows, so a new claim in them is asked about and passes with a yes that names the check.
Found are figures, names, days, quotes, what they are said to have said or agreed, and deeds of the
user: an opinion, a wish or a plain courtesy states no fact. In a text whose language is not known,
or that writes its nouns with capitals, fewer of these can be told, and the rest is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

from afterword.core.letters.checks import capitals, figures, said
from afterword.core.letters.checks import english as en
from afterword.core.letters.checks.days import Days, days_in
from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.checks.spoken import SPOKEN, Between, written_in
from afterword.core.letters.letter import Sentence
from afterword.core.names import fold
from afterword.core.planning.words import weekday_words
from afterword.core.world import World

# A capital inside a sentence; short words all in capitals are abbreviations, which name nobody.
_NAME = re.compile(r"(?<![.!?:“\"] )(?<!^)\b(?![A-Z]{1,5}s?\b)[A-ZÀ-ÞĀ-Ž][\w'’-]*[^\W_]\b")
_QUOTE = re.compile(r"[“\"]([^”\"]{3,})[”\"]|‘([^’]{3,}(?:’[a-z][^’]*)*)’(?![a-z])")
_TITLE = re.compile(r"\b(dr|prof|professor|doctor)\b", re.IGNORECASE)
_MARRIED = re.compile(r"\b(mr|mrs|ms|miss|sir|madam)\b", re.IGNORECASE)
_PLAIN = frozenset("i m d ve ll re english mr mrs ms dr prof internet zoom linkedin".split())


def grounded(reading: Reading) -> Check:
    """Every claim rests on something known; a new one in the user's own words is asked about."""
    known = _Known(reading)
    told = grounds_of(reading)
    for sentence in told:
        given = _writers(reading, sentence.text) is not None
        new = known.new_claim(sentence.text, own=reading.letter.own and not given)
        if new:
            return Check("grounded", False, f"“{new}” rests on nothing that is known; is it so?")
    if reading.letter.own and (new := _new_title(reading) or _new_signature(reading)):
        return Check("grounded", False, f"“{new}” rests on nothing that is known; is it so?")
    own = [s for s in told if _writers(reading, s.text) is None]
    if not own:
        return Check("grounded", True, "Every sentence rests on a source, or claims nothing.")
    count = f"{len(own)} sentence{'s are' if len(own) > 1 else ' is'}"
    return Check("grounded", True, f"{count} your own; nothing in them contradicts what is known.")


def grounds_of(reading: Reading) -> tuple[Sentence, ...]:
    """Every sentence of the text with what it rests on: the writer's as given, the user's as far as
    their words are found in a fact.
    """
    if not reading.letter.own:
        return reading.letter.sentences
    return tuple(
        _writers(reading, text) or Sentence(text, tuple(dict.fromkeys(_carriers(reading, text))))
        for text in reading.sentences
    )


def _writers(reading: Reading, text: str) -> Sentence | None:
    """The writer's sentence that this one is, or is a part of."""
    folded = f" {fold(text)} "
    found = (s for s in reading.letter.sentences if folded in f" {fold(s.text)} ")
    return next((Sentence(text, s.grounds) for s in found), None)


def _new_title(reading: Reading) -> str:
    """A title in the greeting that the person is not known to have, or that is less than theirs."""
    known = fold(f"{reading.person.title} {reading.person.name}").split()
    found = _TITLE.search(reading.greeting)
    if found and found[1].casefold()[:2] not in {word[:2] for word in known}:
        return found[0]
    found = _MARRIED.search(reading.greeting)
    return found[0] if found and reading.person.title else ""


def _new_signature(reading: Reading) -> str:
    """A name below the letter that begins like no part of the user's."""
    *_, last = reading.letter.body.strip().split("\n\n")
    lines = [line.strip(" ,") for line in last.splitlines() if line.strip()]
    if len(lines) != 2 or not re.fullmatch(r"[^\W\d_][\w'’. -]{0,40}", lines[1]):
        return ""
    own = {word[:1] for word in fold(reading.world.owner.name).split()}
    signed = fold(lines[1]).split()
    return "" if own & {word[:1] for word in signed} or not signed else lines[1]


class _Known:
    """The words and figures of everything known about this person and pursuit."""

    def __init__(self, reading: Reading) -> None:
        texts = " \n".join(_texts(reading))
        self.reading = reading
        self.days = Days(reading)
        self.words = frozenset(fold(texts).split())
        self.folded = f" {fold(texts)} "
        self.texts = texts
        self.happened = _happened(reading.world, reading.outline.move.pursuit)
        self.language = written_in(reading)
        if self.foreign:
            named = " ".join(capitals.days_in(texts, self.language))
            self.words |= frozenset(fold(named).split())

    @property
    def foreign(self) -> bool:
        """Whether the letter is in a language with rules of its own for names and days."""
        return self.language in SPOKEN

    def new_claim(self, sentence: str, *, own: bool) -> str:
        """The first thing in a sentence that is not known, or "". The user's `own` are looked at
        for what can't be told from a figure or a name, too.
        """
        rest = sentence
        if self.language == "en":
            if wrong := self.days.wrong(sentence):
                return wrong
            for day in days_in(sentence):  # known, or the writer's own to offer
                rest = rest.replace(day, " ")
        if figure := figures.unknown(rest, self.texts):
            return figure
        for quote in self._cited(sentence):
            if not self._quotes(quote):
                return quote
        for name in self._named(rest):
            words = set(fold(name).split())
            if not words <= self.words | _PLAIN and not name.isdigit():
                return str(name)
        if self.foreign:
            return self._happened_not(sentence, SPOKEN[self.language].between)
        return self._of_english(sentence, own=own) if self.language == "en" else ""

    def _cited(self, sentence: str) -> Iterator[str]:
        """What stands in quotation marks as somebody's words."""
        if self.foreign:
            yield from capitals.quotes(sentence)
            return
        for quote in (some or other for some, other in _QUOTE.findall(sentence)):
            if len(quote.split()) > 2 or en.CITED.search(sentence):
                yield str(quote)

    def _happened_not(self, sentence: str, between: Between) -> str:
        """What the sentence says happened between the two, where no fact knows of it."""
        plain = sentence.replace("’", "'")
        for pattern, kinds in between:
            found = re.search(pattern, plain, re.IGNORECASE)
            if found and not kinds & self.happened:
                return found[0]
        return ""

    def _quotes(self, quote: str) -> bool:
        """Whether a quote is known word for word, or for the most part: notes are shorthand."""
        if f" {fold(quote)} " in self.folded:
            return True
        content, known = said.stems(quote), said.stems(self.texts)
        return len(content) > 1 and len(content & known) * 3 >= len(content) * 2

    def _of_english(self, sentence: str, *, own: bool) -> str:
        plain = sentence.replace("’", "'")
        happened = self._happened_not(sentence, en.BETWEEN)
        if happened or not own:
            return happened
        role = en.ROLE.search(plain)
        if role:
            named = set(fold(role["role"]).split())
            if len(named - self.words - en.ANY_ROLE) * 2 >= len(named):
                return role[0]
        for told in (said.unsupported, said.of_third):
            if new := told(self.reading, sentence):
                return new
        other = said.others_remark(self.reading, sentence)
        return f"{sentence.rstrip('.')} (said by {other})" if other else ""

    def _named(self, sentence: str) -> Iterator[str]:
        """What could be a name, or is a day or a month."""
        if self.foreign:
            yield from capitals.names(sentence, self.language)
            yield from capitals.days(sentence, self.language)
        elif self.language == "en":
            yield from _NAME.findall(sentence)


def _happened(world: World, pursuit: str) -> frozenset[str]:
    kinds = {o.kind for o in world.outcomes if o.pursuit == pursuit}
    kinds |= {"promise" for p in world.promises if p.pursuit == pursuit}
    kinds |= {"request" for r in world.requests if r.pursuit == pursuit}
    return frozenset(kinds)


def _carriers(reading: Reading, sentence: str) -> Iterator[str]:
    """Ids of points whose words a sentence takes up: two long ones, or a figure and one."""
    words = {w for w in fold(sentence).split() if len(w) > 4}
    for point in reading.outline.points:
        said = fold(" ".join(_written(v) for v in point.values.values()))
        if len(words & set(said.split())) >= 2:
            yield from point.grounds
    for moment in reading.world.moments:
        mine = moment.person in ("", reading.outline.move.person)
        if mine and len(words & set(fold(moment.text).split())) >= 2:
            yield moment.id


def _texts(reading: Reading) -> Iterator[str]:
    """Everything that a sentence may lean on."""
    world, move = reading.world, reading.outline.move
    here = move.pursuit
    yield world.owner.name
    yield from (person.name for person in world.people.values() if _near(reading, person.id))
    yield from (company.name for company in world.companies.values() if company.id == move.company)
    yield from (f"{p.company_name} {p.role}" for p in world.pursuits if p.id == here)
    yield from (e.company_name for e in world.employments)
    for talk in (i for i in world.interviews if i.pursuit == here):
        minutes = int((talk.end - talk.start).total_seconds() // 60)
        yield f"{talk.title} {_when(talk.start)} {_when(talk.end)} {minutes}"
    for promise in (p for p in world.promises if p.pursuit == here):
        yield f"{promise.quote} {_when(promise.by)} {_when(promise.said_at)}"
    for request in (r for r in world.requests if r.pursuit == here):
        yield f"{request.what} {request.quote} {_when(request.due)} {_when(request.said_at)}"
    for outcome in (o for o in world.outcomes if o.pursuit == here):
        yield f"{outcome.quote} {outcome.text} {_when(outcome.said_at)} {_when(outcome.answer_by)}"
    yield from (_when(t.at) for t in world.touches if t.person == reading.outline.person)
    talks = {i.id for i in world.interviews if i.pursuit == here}
    yield from (f"{m.text} {m.said}" for m in world.moments if m.interview in talks)
    yield from (f"{a.title} {a.text} {_when(a.day)}" for a in world.achievements)
    yield from (f"{m.title} {m.what} {m.file}" for m in world.materials)
    yield from (f"{g.title} {_when(g.start)} {g.where}" for g in world.gatherings if g.attended)
    yield from (f"{n.title} {_when(n.published)}" for n in world.news if n.company == move.company)
    for outline in (reading.outline, reading.outline.enclosed):
        for point in outline.points if outline else ():
            yield from (_written(value) for value in point.values.values())
    if reading.outline.reply is not None:
        yield reading.outline.reply.subject


def _near(reading: Reading, person: str) -> bool:
    move = reading.outline.move
    known = reading.world.people[person]
    members = {m.person for p in reading.world.pursuits if p.id == move.pursuit for m in p.members}
    references = set(move.details.get("references", ()))
    here = known.company == move.company and bool(move.company)
    return here or person in members | references | {move.person, reading.outline.person}


def _written(value: str | date | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return " ".join(value)
    return value if isinstance(value, str) else _when(value)


@lru_cache(maxsize=4096)
def _when(day: date | None) -> str:
    """A moment in the words and figures that a letter may name it by."""
    if day is None:
        return ""
    clock = f"{day:%H:%M} {day.hour}" if isinstance(day, datetime) else ""
    return f"{weekday_words(day)} {day.year} {day.isoformat()[:10]} {clock}"
