"""Claims without a figure or a name: what they are said to have said, and what the user did.

Each is a pattern of English grammar and what follows it; of what follows, one word at least must
stand in what is known. So nobody is quoted with what nobody noted, and a deed that no record has is
asked about, while a sentence that only turns a note in other words passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from afterword.core.beginnings import beginnings
from afterword.core.letters.checks import english as en
from afterword.core.letters.checks.reading import Reading
from afterword.core.names import fold
from afterword.core.planning.words import weekday_words
from afterword.core.world import Moment

# Points that say something of the user.
_OWN_POINTS = frozenset("bring share did could achieved enclosed enclosed_too asked".split())


def unsupported(reading: Reading, sentence: str) -> str:
    """What a sentence tells of them or of the user that no record supports, or ""."""
    plain = sentence.replace("’", "'")
    for patterns, of in ((en.THEIRS, _of_them), (en.MINE, _of_user)):
        for found in filter(None, (pattern.search(plain) for pattern in patterns)):
            content = stems(found["rest"])
            if content:  # "the portfolio you asked for follows": what they asked for comes before
                content |= _relative(plain[: found.start()])
            if content and not content & stems(" ".join(of(reading))):
                return found[0].strip(" .,;")
    shown = en.SHOWN.search(plain)
    if shown and not en.SEEN.search(" ".join(_of_them(reading))):
        return shown[0]
    return ""


def _relative(before: str) -> frozenset[str]:
    """The words of the thing that a relative clause is about, which stand before it."""
    found = en.HEAD.search(before)
    return stems(found["head"]) if found else frozenset()


def of_third(reading: Reading, sentence: str) -> str:
    """What a sentence has somebody else say that nobody noted, or ""."""
    plain = sentence.replace("’", "'")
    found = en.THIRD.search(plain) or _of_named(reading, plain)
    if found is None:
        return ""
    known = stems(" ".join((*_of_them(reading), *(m.text for m in moments(reading)))))
    content = stems(found["rest"])
    return "" if not content or content & known else found[0].strip(" .,;")


def _of_named(reading: Reading, sentence: str) -> re.Match[str] | None:
    """A statement about a known person who is not addressed."""
    own = fold(reading.person.name).split()
    named = {w for p in reading.world.people.values() for w in fold(p.name).split()} - set(own)
    matches = en.OF_NAMED.finditer(sentence)
    return next((m for m in matches if fold(m["name"]) in named), None)


def others_remark(reading: Reading, sentence: str) -> str:
    """The name of who said what a sentence gives as this person's, or ""."""
    known = " ".join(_of_them(reading))
    own = stems(known) | figures(known)
    clauses = [(c, set(fold(c).split())) for c in en.CLAUSES.split(sentence)]
    for moment in moments(reading):
        if moment.person in ("", reading.outline.move.person, reading.outline.person):
            continue
        other = reading.world.people.get(moment.person)
        if other is None:
            continue
        theirs, name = stems(moment.text) | figures(moment.text), set(fold(other.name).split())
        # A clause that names who said it gives it to nobody else; the next clause may.
        unnamed = " ".join(clause for clause, words in clauses if not words & name)
        shared = ((stems(unnamed) | figures(unnamed)) & theirs) - own
        if len(shared) >= 2 and len(shared) * 5 >= len(theirs) * 2:
            return other.name
    return ""


def day_words(day: date | None) -> str:
    """A day as a letter in English may name it: "Friday 13 March"."""
    return weekday_words(day) if day else ""


def figures(text: str) -> frozenset[str]:
    """The figures of a text."""
    return frozenset(re.findall(r"\d+", text))


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text that say something."""
    return beginnings(text, without=en.EMPTY)


def moments(reading: Reading) -> Iterator[Moment]:
    """The notes of the talks of this pursuit."""
    talks = {i.id for i in reading.world.interviews if i.pursuit == reading.outline.move.pursuit}
    return (m for m in reading.world.moments if m.interview in talks)


def _of_them(reading: Reading) -> Iterator[str]:
    """What is known of this person and of the pursuit, and what the outline says."""
    world, move = reading.world, reading.outline.move
    here, people = move.pursuit, ("", move.person, reading.outline.person)
    for moment in moments(reading):  # what the user could bring is not theirs
        if moment.person in people and moment.heading != "bring":
            yield f"{moment.text} {moment.said}"
    # With the days in the words of a letter: a quote may be in another language than that.
    for promise in (p for p in world.promises if p.pursuit == here):
        yield f"{promise.quote} {day_words(promise.by)} {day_words(promise.said_at)}"
    for request in (r for r in world.requests if r.pursuit == here):
        yield f"{request.what} {request.quote} {day_words(request.due)}"
    for outcome in (o for o in world.outcomes if o.pursuit == here):
        yield f"{outcome.quote} {outcome.text} {day_words(outcome.answer_by)}"
    yield from (f"{p.company_name} {p.role}" for p in world.pursuits if p.id == here)
    yield from (t.subject for t in world.touches if t.person in people)
    yield from (f"{n.title}" for n in world.news if n.company == move.company)
    yield from (f"{g.title} {g.where}" for g in world.gatherings if g.attended)
    yield from _told(reading)


def _of_user(reading: Reading) -> Iterator[str]:
    """What is known of the user: what they did, brought along, and where they worked."""
    world = reading.world
    yield from (f"{a.title} {a.text}" for a in world.achievements)
    yield from (m.text for m in moments(reading) if m.heading == "bring")
    yield from (f"{m.title} {m.what} {m.file}" for m in world.materials)
    yield from (e.company_name for e in world.employments)
    yield from _told(reading, kinds=_OWN_POINTS)


def _told(reading: Reading, kinds: frozenset[str] = frozenset()) -> Iterator[str]:
    for outline in (reading.outline, reading.outline.enclosed):
        for point in outline.points if outline else ():
            if not kinds or point.kind in kinds:
                for value in point.values.values():
                    yield " ".join(value) if isinstance(value, tuple) else str(value)
