"""What of the notes belongs in whose letter, for all who were met in one pursuit.

Lines under "what I learned" and "what I could bring" seldom name anybody. Each goes to the one
whose own lines it shares most words with; what is left goes round, the hiring manager first. No
line goes into two letters, and the same world gives every letter of the panel the same division.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from afterword.core.beginnings import beginnings
from afterword.core.letters.notes import Contribution, Remark, contribution, lesson, remarks
from afterword.core.letters.notes import english as en
from afterword.core.letters.notes.spoken import spoken_remarks
from afterword.core.letters.orders import is_strange
from afterword.core.names import fold
from afterword.core.reading.language import detect_language
from afterword.core.world import Interview, Moment, Person, Pursuit, World

# Parts of names that are ordinary words too: in a note they are nobody's name.
_ORDINARY = en.FUNCTION | en.VERBS | en.ADJECTIVES | en.ADVERBS | en.CAPITALS | en.MASS | en.GENERIC
_SAID = frozenset({"talked", "worry"})  # what can be said back to them
_NAMED = frozenset({"topic", "told", "told_how", "question", "question_how", "worry"})
# What only says that it was left open.
_OPEN_WORDS = re.compile(
    r"^(?:we )?(?:(?:didn['’]t|did not) (?:get|come) (?:round )?to|left open|still open|open"
    r"|no time for|ran out of time for|come back to|to follow up(?: on)?)\b[:,]?\s*"
    r"|,?\s*(?:is|was|stayed|remained|left) (?:still )?(?:open|unclear)\W*$",
    re.IGNORECASE,
)

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class Lesson:
    """Something the user learned, as a sentence, with the moment it rests on."""

    words: str
    ground: str


@dataclass(frozen=True, slots=True)
class Share:
    """What one letter may say. `place` is the talk's number in its pursuit."""

    place: int
    remarks: tuple[Remark, ...] = ()
    lesson: Lesson | None = None
    contribution: Contribution | None = None
    open: Remark | None = None  # what was left open with this person


@dataclass(slots=True)
class _Hand:
    lessons: list[Lesson] = field(default_factory=list)
    contributions: list[Contribution] = field(default_factory=list)


def share_of(
    world: World,
    pursuit: Pursuit | None,
    person: str,
    interviews: Sequence[str],
    *,
    language: str = "en",
) -> Share:
    """What a letter to `person` about these interviews (ids, of one day) may say."""
    met = [i for i in world.interviews if pursuit is not None and i.pursuit == pursuit.id]
    own = [i for i in met if i.id in interviews]
    place = _place(met, person, own)
    if not own or pursuit is None:
        return Share(place)
    days = {i.start.date() for i in own}
    of_day = [i for i in met if i.start.date() in days]
    talks = [i.id for i in of_day]
    said = remarks_of(world, person, talks, language=language)
    left = _left_open(world, person, talks, language)
    if language != "en":  # what the user learned and could bring is read in English alone
        return Share(place, said, open=left)
    hand = _divide(world, pursuit, of_day).get(person, _Hand())
    return Share(
        place, said, next(iter(hand.lessons), None), next(iter(hand.contributions), None), left
    )


def _left_open(
    world: World, person: str, interviews: Sequence[str], language: str
) -> Remark | None:
    """The first thing that the notes say was left open with a person and that can be named."""
    names, others = own_words(world.people[person]), other_names(world, person)
    for moment in world.moments:
        mine = moment.person == person and moment.interview in interviews
        if mine and moment.heading == "open" and not is_strange(moment.text):
            text = _OPEN_WORDS.sub("", moment.text)
            for remark in _read_line(world, moment, text, language, names, others):
                if remark.kind in _NAMED:
                    return remark
    return None


def remarks_of(
    world: World, person: str, interviews: Sequence[str] = (), *, language: str = "en"
) -> tuple[Remark, ...]:
    """What can be said back to a person of their own lines, the most telling first: of those in the
    language of the letter alone.

    Without interviews: of all that were held with them.
    """
    names = own_words(world.people[person]) if person in world.people else frozenset()
    others = other_names(world, person)
    found: list[Remark] = []
    for moment in world.moments:
        of_talk = not interviews or moment.interview in interviews
        said = moment.heading in _SAID and not is_strange(moment.text)
        if moment.person == person and said and of_talk:
            found += _read_line(world, moment, moment.text, language, names, others)
    kept: dict[str, Remark] = {}
    for remark in sorted(found, key=lambda r: -r.weight):
        kept.setdefault(fold(remark.words), remark)
    return tuple(kept.values())


def _read_line(
    world: World,
    moment: Moment,
    text: str,
    language: str,
    own: frozenset[str],
    others: frozenset[str],
) -> tuple[Remark, ...]:
    if language == "en":
        worry = moment.heading == "worry"
        return remarks(text, moment.id, own=own, others=others, worry=worry)
    notes = " ".join(m.text for m in world.moments if m.interview == moment.interview)
    native = detect_language(notes) == language
    return spoken_remarks(language, text, moment.id, own=own, others=others, native=native)


def own_words(person: Person) -> frozenset[str]:
    """The folded words of a person's name."""
    return frozenset(fold(person.name).split())


def _place(met: Iterable[Interview], person: str, own: Sequence[Interview]) -> int:
    talks = sorted({(i.start.date(), who) for i in met for who in i.interviewers})
    day = own[0].start.date() if own else None
    return next((n for n, talk in enumerate(talks) if talk == (day, person)), len(talks))


def other_names(world: World, person: str) -> frozenset[str]:
    """Words of the names of people who may turn up in a note: colleagues, helpers, the user."""
    known = world.people.get(person)
    company = known.company if known else ""
    near = {m.person for p in world.pursuits if p.company == company for m in p.members}
    near |= {ask.connector for ask in world.asks}
    words = set(fold(world.owner.name).split())
    for other in world.people.values():
        if other.id != person and (other.id in near or (company and other.company == company)):
            words |= own_words(other)
    return frozenset(word for word in words - _ORDINARY if len(word) > 2)


def _divide(world: World, pursuit: Pursuit, of_day: Sequence[Interview]) -> dict[str, _Hand]:
    ids = {i.id for i in of_day}
    lines = [m for m in world.moments if m.interview in ids and not is_strange(m.text)]
    order = _order(pursuit, of_day)
    spoken = {
        person: _stems(" ".join(m.text for m in lines if m.person == person and m.heading in _SAID))
        for person in order
    }
    lessons = _read(world, lines, "learned", _lesson)
    contributions = _read(world, lines, "bring", contribution)
    hands: dict[str, _Hand] = defaultdict(_Hand)
    for person, learned in _deal(lessons, spoken):
        hands[person].lessons.append(learned)
    for person, brought in _deal(contributions, spoken):
        hands[person].contributions.append(brought)
    return hands


def _order(pursuit: Pursuit, of_day: Sequence[Interview]) -> list[str]:
    deciding = {m.person for m in pursuit.members if m.role == "hiring_manager"}
    people = {who for interview in of_day for who in interview.interviewers}
    return sorted(people, key=lambda person: (person not in deciding, person))


def _lesson(line: str, ground: str, *, others: frozenset[str]) -> Lesson | None:
    words = lesson(line, others=others)
    return Lesson(words, ground) if words else None


def _read(
    world: World, lines: Sequence[Moment], heading: str, read: Callable[..., Line | None]
) -> list[tuple[Moment, Line]]:
    found = []
    for moment in lines:
        if moment.heading == heading:
            line = read(moment.text, moment.id, others=other_names(world, moment.person))
            if line is not None:
                found.append((moment, line))
    return found


def _deal(
    lines: Sequence[tuple[Moment, Line]], spoken: dict[str, frozenset[str]]
) -> list[tuple[str, Line]]:
    """Each line to one person: whose it is, else whom it fits, else who has none yet."""
    dealt: list[tuple[str, Line]] = []
    left: list[Line] = []
    for moment, line in lines:
        stems = _stems(moment.text)
        fits = [
            (len(stems & said), -place, person)
            for place, (person, said) in enumerate(spoken.items())
        ]
        best = max(fits, default=(0, 0, ""))
        if moment.person in spoken:
            dealt.append((moment.person, line))
        elif best[0]:
            dealt.append((best[2], line))
        else:
            left.append(line)
    waiting = [person for person in spoken if person not in {who for who, _ in dealt}]
    return dealt + list(zip(waiting, left, strict=False))


def _stems(text: str) -> frozenset[str]:
    return beginnings(text, without=_SMALL)


_SMALL = (
    en.FUNCTION
    | en.ADVERBS
    | frozenset("said about would could want wants like likes they them".split())
)
