"""Hiring processes as they would go if the user said nothing, drawn by a seed.

Time is days since a Monday, in one zone, in a country without holidays. When they decide is drawn
here and read by the score alone; so is the luck of every answer, so that all policies meet the same
people. Whose patience ends when is not drawn: the score works out the chance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from policy_priors import CERTAIN, CHANCES, QUESTIONS, Priors, Setting

Floats = NDArray[np.float64]

WEEKDAYS = 5
MORNING, EVENING = 9.0 / 24, 17.5 / 24  # in which people answer
SHORTEST, LONGEST = 6.0, 150.0  # days from the start to the decision
MESSAGES = 80  # to one person; nobody gets more
AFTERMATH = 45.0  # days after the last talk in which a user who has heard nothing still waits
SCREEN, TALK = 30.0, 60.0  # minutes
HIRED = 0.2  # of the processes; they are always told
ROOM = 3  # days; a date is named only where there is more than that to wait
PANELS = (0.15, 0.35, 0.3, 0.2)  # that none, one, two or three interview beside the manager
RECRUITER, MANAGER = 0, 1  # places at the table; whoever else interviews sits behind
ROLES = ("recruiter", "hiring_manager", "interviewer", "interviewer", "interviewer")


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview; `people` are places at the table."""

    announced: float
    start: float
    end: float
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A letter that they write without being asked: a date for a talk, or a promise."""

    at: float
    person: int


@dataclass(frozen=True, slots=True)
class Promised:
    """They named a day. It binds until the day has passed or `closed`: what it was about came."""

    person: int
    said: float
    by: int
    closed: float

    def is_jumped(self, at: float) -> bool:
        """Whether a question at that moment comes before the day has passed."""
        return self.said <= at < min(self.by + 1.0, self.closed)


@dataclass(frozen=True, slots=True)
class Fate:
    """What is drawn for the messages to one person, in their order."""

    answer: Floats  # uniform; below its chance the message is answered
    delay: Floats  # days
    renew: Floats  # uniform, three a message: whether, kept or not, which day


@dataclass(frozen=True, slots=True)
class Process:
    """One pursuit, from the first word to the decision and its aftermath."""

    number: int
    priors: Priors
    opened: float
    talks: tuple[Talk, ...]
    words: tuple[Word, ...]
    promises: tuple[Promised, ...]
    decision: float
    outcome: float  # when they say so, if they do
    told: float  # the same; infinite: they never say
    end: float  # by then told, or the user waits no more
    contact: int  # whom a habit that writes to one person writes to
    people: int  # at the table
    fates: tuple[Fate, ...]
    keeps: Floats  # people × messages, uniform: what a thinned habit leaves out
    achieved: float  # infinite: nothing
    news: float

    @property
    def roles(self) -> tuple[str, ...]:
        """Who sits at the table."""
        return ROLES[: self.people]


def working(at: Floats | float) -> Floats:
    """That moment, or the next working morning where nobody answers at that time."""
    moment = np.asarray(at, float)
    day = np.floor(moment)
    hour = moment - day
    late = hour > EVENING
    day = day + late
    weekend = day % 7 >= WEEKDAYS
    day = np.where(weekend, day + 7 - day % 7, day)
    moved = late | weekend | (hour < MORNING)
    # A few of the minutes stay, so that not all answers come at one stroke.
    return np.where(moved, day + MORNING + (hour % 0.04), moment)


def business_day(day: int, n: int = 0) -> int:
    """The n-th business day after that day; for 0 the day itself or the next one that is."""
    while day % 7 >= WEEKDAYS:
        day += 1
    for _ in range(n):
        day += 1 if day % 7 < WEEKDAYS - 1 else 3
    return day


def chance_of_answer(kind: str, nth: int, priors: Priors) -> float:
    """That a message is answered: questions by how many went unanswered before it (0, 1 …)."""
    plain = CHANCES.get(kind)
    if plain is None:
        plain = QUESTIONS[min(nth, len(QUESTIONS) - 1)]
    return min(CERTAIN, plain * priors.answers)


def renewed(process: Process, person: int, ordinal: int, at: float) -> Promised | None:
    """The new day that an answer to a question names, if it names one."""
    whether, keeps, place = process.fates[person].renew[ordinal]
    if whether >= process.priors.renewed or at >= process.decision:
        return None
    share = process.priors.kept if np.isfinite(process.told) else 0.0
    by = _day(at, process.outcome, (keeps, place), share)
    return Promised(person, at, by, np.inf) if by is not None else None


def draw(setting: Setting, seed: int, numbers: range) -> Iterator[Process]:
    """The processes of those numbers; the same for a setting and a seed, whatever the range."""
    for number in numbers:
        chance = np.random.default_rng((seed, number))
        yield _process(number, setting.draw(chance), chance)


def _process(number: int, priors: Priors, chance: np.random.Generator) -> Process:
    length = float(
        np.exp(np.log(priors.mean) - priors.sigma**2 / 2 + priors.sigma * chance.normal())
    )
    opened = chance.integers(WEEKDAYS) + 10.0 / 24
    length = min(max(length, SHORTEST), LONGEST)
    others = int(chance.choice(len(PANELS), p=PANELS))
    people = 2 + others
    talks = _talks(opened, length, others, chance)
    day = business_day(max(int(opened + length), int(talks[-1].end) + 1))
    decision = day + chance.uniform(11.0, 17.0) / 24
    hired, untold, wait = chance.random(3)
    outcome = float(working(decision + 0.1 + 3.0 * wait))
    words, promises = _said(talks, outcome, priors, chance)
    silent = hired >= HIRED and untold < _chance_of_silence(promises, outcome, priors)
    told = np.inf if silent else outcome
    last = talks[-1].end
    end = min(told, max(decision, last + AFTERMATH))
    fates = tuple(_fate(chance) for _ in range(people))
    contact = RECRUITER if chance.random() < 0.6 else MANAGER
    achieved, news = (
        float(working(chance.uniform(talks[0].end, end)))
        if chance.random() < priors.occasions
        else np.inf
        for _ in range(2)
    )
    return Process(
        number=number,
        priors=priors,
        opened=opened,
        talks=talks,
        words=words,
        promises=promises,
        decision=decision,
        outcome=outcome,
        told=told,
        end=end,
        contact=contact,
        people=people,
        fates=fates,
        keeps=chance.random((people, MESSAGES)),
        achieved=achieved,
        news=news,
    )


def _talks(
    opened: float, length: float, others: int, chance: np.random.Generator
) -> tuple[Talk, ...]:
    """A screen by the recruiter, then the manager and the panel, together or one after another."""
    first, last = chance.uniform(0.15, 0.35), chance.uniform(0.45, 0.75)
    apart, joins = chance.random(2)
    panel = tuple(range(2, 2 + others))
    tables: list[tuple[int, ...]] = [(RECRUITER,), (MANAGER, *panel)]
    if apart < 0.5 and length > 10:
        both = joins < 0.3 or not panel
        tables[1:] = [(MANAGER,), ((MANAGER, *panel) if both else panel)]
    shares = np.linspace(first, last, len(tables))
    found: list[Talk] = []
    known, soonest = opened, int(opened) + 1
    for table, share in zip(tables, shares, strict=True):
        day = business_day(max(soonest, int(opened + share * length)))
        start = day + chance.integers(19, 32) / 48  # 9:30 to 15:30
        minutes = SCREEN if table == (RECRUITER,) else TALK
        announced = float(working(known + chance.uniform(0.2, 0.7) * (start - known)))
        if announced > start - 0.05:
            announced = known + 0.3 * (start - known)
        end = start + minutes / 60 / 24
        found.append(Talk(announced, start, end, table))
        known, soonest = end, day + 1
    return tuple(found)


def _said(
    talks: tuple[Talk, ...], outcome: float, priors: Priors, chance: np.random.Generator
) -> tuple[tuple[Word, ...], tuple[Promised, ...]]:
    """Their letters: a date for each talk, and after some talks the day by which they decide."""
    words = [Word(talk.announced, RECRUITER) for talk in talks]
    promises: list[Promised] = []
    for n, talk in enumerate(talks):
        made, who, keeps, place = chance.random(4)
        ahead = n + 1 < len(talks)
        milestone = talks[n + 1].announced if ahead else outcome
        said = float(working(talk.end + 0.6))
        by = _day(said, milestone, (keeps, place), priors.kept)
        if made >= priors.promised or by is None:
            continue
        speaker = MANAGER if who < 0.4 and MANAGER in talk.people else RECRUITER
        words.append(Word(said, speaker))
        promises.append(Promised(speaker, said, by, milestone if ahead else np.inf))
    return tuple(sorted(words, key=lambda w: w.at)), tuple(promises)


def _chance_of_silence(promises: tuple[Promised, ...], outcome: float, priors: Priors) -> float:
    """That nobody tells them: never after a promise that is kept, the more after one that isn't."""
    last = next((p for p in promises if np.isinf(p.closed)), None)
    if last is None:
        return priors.untold
    kept = last.by >= int(outcome)
    return 0.0 if kept else min(CERTAIN, priors.untold / (1 - priors.kept))


def _day(said: float, milestone: float, drawn: tuple[float, float], share: float) -> int | None:
    """The day they name: on or just after what it is about where it is kept, else before it.

    None where there is hardly anything to wait for, so that the share of kept ones stays as drawn.
    """
    keeps, place = drawn
    last, first = int(milestone), int(said) + 2
    if last - int(said) <= ROOM:
        return None
    if keeps < share:
        return business_day(last, int(3 * place))
    by = business_day(first + int(place * (last - first)))
    return by if by < last else last - (1 if last % 7 else 3)


def _fate(chance: np.random.Generator) -> Fate:
    """Answers come by a mixture of two lognormals: soon, or the next day."""
    quick = chance.random(MESSAGES) < 0.6
    normal = chance.normal(size=MESSAGES)
    hours = np.where(quick, 0.7 * np.exp(1.3 * normal), 14.0 * np.exp(1.4 * normal))
    return Fate(
        answer=chance.random(MESSAGES),
        delay=hours / 24,
        renew=chance.random((MESSAGES, 3)),
    )
