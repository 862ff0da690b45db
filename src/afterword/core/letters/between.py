"""What is between the user and one person, as lines for a sheet: thanks, what was said, what was
left open, asked for and promised, and what of the user's own answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from textwrap import shorten

from afterword.core.ask_life import helped_at
from afterword.core.letters.address import addressee, register_of
from afterword.core.letters.notes import remarks
from afterword.core.letters.notes.private import clean_sentences
from afterword.core.letters.panel import other_names, own_words
from afterword.core.planning.talks import MAY_THANK
from afterword.core.planning.words import weekday_words
from afterword.core.plays.answers import Answer
from afterword.core.worktime import zone_info
from afterword.core.world import Moment, Person, Pursuit, Request, World

WORTH_TELLING = 4  # words of a note that nothing was read from
LONGEST = 160  # characters of a line; the rest stands where it came from
_SAID = frozenset({"talked", "worry"})
_PARTS = {"hiring_manager": "hiring manager", "reference": "your reference"}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know or to say; `facts` are ids of facts, moments, talks, items and touches."""

    text: str
    facts: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Whom:
    """One person, and what is between them and the user."""

    person: str  # Person.id
    name: str
    part: str  # "hiring manager, Head of Planning"
    thanks: Line | None = None  # owed, or given; by the name that a greeting uses
    said: tuple[Line, ...] = ()
    open: tuple[Line, ...] = ()
    asked: tuple[Line, ...] = ()
    promised: tuple[Line, ...] = ()
    answers: tuple[Line, ...] = ()  # achievements that answer what they said


def whom(
    world: World,
    person: str,
    pursuit: Pursuit | None,
    *,
    answers: Sequence[Answer] = (),
    most: int,
) -> Whom:
    """Everything about one person; of what they said at most `most` lines, the newest first.

    `answers` are those of the pursuit, the best first, as a play would tell them.
    """
    known = world.people[person]
    talks = {talk.id: talk.start for talk in world.interviews}
    mine = [m for m in world.moments if m.person == person]
    # The last talk first, and of each its lines as they were noted: the sort keeps their order.
    spoken = sorted(mine, key=lambda m: world.now - talks.get(m.interview, world.now))
    return Whom(
        person=person,
        name=known.name,
        part=_part(known, pursuit),
        thanks=_thanks(world, known),
        said=tuple(_said(world, known, spoken))[:most],
        open=tuple(_left_open(world, spoken))[:most],
        asked=tuple(_asked(world, person))[:most],
        promised=tuple(_promised(world, person))[:1],
        answers=tuple(_answer(a, person) for a in answers if a.statement.person == person)[:1],
    )


def day_of(at: datetime | date, world: World) -> str:
    """Tuesday 10 March, where the user is."""
    return weekday_words(
        at.astimezone(zone_info(world.owner.zone)).date() if isinstance(at, datetime) else at
    )


def _part(known: Person, pursuit: Pursuit | None) -> str:
    members = pursuit.members if pursuit is not None else ()
    roles = [m.role for m in members if m.person == known.id]
    role = _PARTS.get(roles[0], roles[0].replace("_", " ")) if roles else ""
    return ", ".join(part for part in (role, known.position) if part)


def _thanks(world: World, known: Person) -> Line | None:
    """For the last talk with them: whether thanks went, and by which name they are thanked."""
    held = [
        i
        for i in world.interviews
        if known.id in i.interviewers and i.status == "confirmed" and i.end <= world.now
    ]
    if not held:
        return _of_help(world, known)
    last = max(held, key=lambda i: i.end)
    sent = [
        t
        for t in world.touches
        if t.person == known.id
        and t.direction == "out"
        and t.direct
        and t.what in MAY_THANK
        and t.at >= last.start
    ]
    name = addressee(known, register_of(known)) or known.name
    day = day_of(last.end, world)
    if sent:
        thanked = day_of(sent[0].at, world)
        when = "the same day" if thanked == day else f"on {thanked}"
        return Line(f"Thanked for {day}, {when}.", (last.id, sent[0].id))
    return Line(f"Thank {name} for {day}: no thanks went yet.", (last.id,))


def _of_help(world: World, known: Person) -> Line | None:
    """Whether somebody who was asked for help, and gave it, has been thanked."""
    asks = (a for a in world.asks if a.connector == known.id)
    helped = [(a, at) for a in asks if (at := helped_at(a) or a.thanked_at) is not None]
    if not helped:
        return None
    ask, at = helped[-1]
    when = day_of(at, world)
    if ask.thanked_at is not None:
        return Line(f"Thanked for their help of {when}.", (ask.id,))
    return Line(
        f"Thank {addressee(known, register_of(known))} for their help of {when}.", (ask.id,)
    )


def _said(world: World, known: Person, spoken: Iterable[Moment]) -> Iterator[Line]:
    """Their matters, in the words of the notes; gossip, and what tells nothing of the work, stay at
    home.
    """
    own = own_words(known)
    for moment in spoken:
        if moment.heading not in _SAID:
            continue
        sentences, _ = clean_sentences(moment.text, others=_others(world, moment))
        worry = moment.heading == "worry"
        kept = [s for s in sentences if remarks(s, moment.id, own=own, worry=worry)]
        # What no grammar reads may still be work; asides are short.
        kept = kept or [s for s in sentences if len(s.split()) >= WORTH_TELLING]
        if kept:
            yield Line(_sentence(" ".join(kept), "Worry: " if worry else ""), (moment.id,))


def _left_open(world: World, spoken: Iterable[Moment]) -> Iterator[Line]:
    for moment in spoken:
        line = noted(world, moment)
        if moment.heading == "open" and line is not None:
            yield line


def noted(world: World, moment: Moment) -> Line | None:
    """A line of the notes as it stands, without what may not lie open; None where that is all."""
    sentences, private = clean_sentences(moment.text, others=_others(world, moment))
    words = " ".join(sentences) if private else moment.text
    return Line(_sentence(words), (moment.id,)) if words else None


def _others(world: World, moment: Moment) -> frozenset[str]:
    """Names of people whom a note speaks of as somebody else; in one of nobody's, those who were
    there as well.
    """
    if moment.person:
        return other_names(world, moment.person)
    there = [i.interviewers for i in world.interviews if i.id == moment.interview]
    people = [world.people[p] for of in there for p in of if p in world.people]
    return frozenset[str]().union(*(other_names(world, p.id) | own_words(p) for p in people))


def private_notes(world: World, moments: Iterable[Moment]) -> Line | None:
    """That some of these notes stay off the page, or a part of them: not what they say."""
    kept = [m.id for m in moments if clean_sentences(m.text, others=_others(world, m))[1]]
    if not kept:
        return None
    notes = "One note stays" if len(kept) == 1 else f"{len(kept)} notes stay"
    return Line(f"{notes} off this page, in part or whole: gossip, or private.", tuple(kept))


def _sentence(text: str, label: str = "") -> str:
    words = shorten(" ".join(text.split()).strip(" -;,"), LONGEST, placeholder=" …")
    told = f"{label}{words[:1].upper()}{words[1:]}"
    return told if told.endswith((".", "?", "!", "…", "”", '"')) else f"{told}."


def _asked(world: World, person: str) -> Iterator[Line]:
    """What they asked for, and whether it went; what still waits comes first."""
    asked = [r for r in world.requests if r.person == person and not r.offer_answer]
    for request in sorted(asked, key=lambda r: (r.done_at is not None, r.said_at, r.id)):
        yield Line(f"{_capital(request.what)}: {_standing(request, world)}.", (request.id,))


def _standing(request: Request, world: World) -> str:
    if request.done_at is not None:
        return f"sent on {day_of(request.done_at, world)}"
    if not request.mine:
        return "not yours to share as it is"
    if request.due is not None:
        late = request.due < day_local(world)
        word = "was due on" if late else "due by"
        return f"not sent yet, {word} {weekday_words(request.due)}"
    return f"not sent yet, asked for on {day_of(request.said_at, world)}"


def day_local(world: World) -> date:
    """Today, where the user is."""
    return world.now.astimezone(zone_info(world.owner.zone)).date()


def _promised(world: World, person: str) -> Iterator[Line]:
    """What they said they would do by when, as far as it still stands."""
    for promise in reversed(world.promises):
        if promise.person != person or not promise.open:
            continue
        said = day_of(promise.said_at, world)
        if promise.by is None:
            yield Line(f"Word to come, said on {said}: “{promise.quote}”", (promise.id,))
            continue
        over = " That day is over." if promise.by < day_local(world) else ""
        by = weekday_words(promise.by)
        yield Line(f"Word by {by}, as said on {said}.{over}", (promise.id,))


def _answer(answer: Answer, person: str) -> Line:
    achieved = answer.achieved
    known = " They have been told." if person in achieved.told else ""
    return Line(f"{_sentence(achieved.title)}{known}", (achieved.id, answer.statement.ground))


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
