"""The policies beside ours: nothing, thanks alone, and the habits that are published and sold.

They get the benefit of the doubt: none writes while a talk lies ahead, on a weekend, after the
outcome is told, or on the heels of an answer, and a sequence with an end stops when it is answered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count, takewhile
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from policy_priors import QUESTIONS
from policy_processes import (
    MESSAGES,
    Floats,
    Process,
    Promised,
    business_day,
    renewed,
    working,
)
from policy_score import ENQUIRY, THANK_YOU, Panel, Sent, padded

HOUR = 10.0 / 24  # at which a habit writes
FOREVER = 200.0  # days


@dataclass(frozen=True, slots=True)
class Habit:
    """Days after a talk on which a question goes out; then every `every` days, 0 for no more.

    `reach`: to everyone who was met, counted from their own talk, or to one contact, counted from
    every talk. Thanks always go to everyone.
    """

    name: str
    thanks: bool = False
    days: tuple[int, ...] = ()
    every: int = 0
    reach: Literal["everyone", "contact"] = "everyone"
    keep: float = 1.0  # the share of questions that is asked at all
    limit: float = np.inf  # questions after a talk; a half goes to every other person

    @property
    def ends(self) -> bool:
        """Whether the sequence has an end of its own, and so stops at an answer."""
        return not self.every

    @property
    def asks(self) -> bool:
        """Whether it asks at all."""
        return bool(self.days or self.every)


def _both(habit: Habit) -> tuple[Habit, Habit]:
    """To everyone who was met, and to one contact."""
    return (
        replace(habit, name=f"{habit.name}, everyone"),
        replace(habit, name=f"{habit.name}, one contact", reach="contact"),
    )


NOTHING = Habit("nothing")
THANKS = Habit("thank-you only", thanks=True)
SEQUENCE = _both(Habit("1-3-7-14", thanks=True, days=(3, 7, 14)))
WEEKLY = _both(Habit("every week", every=7))
EVERY_THIRD = _both(Habit("every 3 days", thanks=True, days=(4,), every=3))
REMINDERS = _both(Habit("7 days, twice", days=(7, 14)))
THANKS_AND_REMINDERS = _both(Habit("thanks, 7 days, twice", thanks=True, days=(7, 14)))
HABITS = (
    NOTHING,
    THANKS,
    *REMINDERS,
    *THANKS_AND_REMINDERS,
    *SEQUENCE,
    *WEEKLY,
    *EVERY_THIRD,
)


def lengthened(habit: Habit, limit: float) -> Habit:
    """The habit going on every week beyond its end, up to that many questions a talk."""
    return replace(habit, every=habit.every or 7, limit=limit)


@dataclass(frozen=True, slots=True)
class _Slots:
    """When a habit would write if nothing spoke against it."""

    at: Floats
    kind: NDArray[np.intp]
    talk: Floats  # the talk that each counts from
    ahead: NDArray[np.bool_]  # a talk lies ahead, and is known


def follow(habit: Habit, people: Panel) -> Sent:
    """What somebody with that habit sends to these people, and what comes of it.

    People are written to one by one; what ends a process ends it for all of them, and the messages
    after that are struck out.
    """
    slots = _slots(habit, people)
    shape = slots.at.shape
    sent, reply = np.zeros(shape, bool), np.full(shape, np.inf)
    ordinal = np.zeros(shape, np.intp)
    rows, number = np.arange(shape[0]), np.zeros(shape[0], np.intp)
    for n in range(shape[1]):
        now, asks = slots.at[:, n], slots.kind[:, n] == ENQUIRY
        said = np.concatenate((people.words_and_talks, reply), axis=1)
        heard = np.where(said <= now[:, None], said, -np.inf).max(axis=1)
        go = np.isfinite(now) & (now < people.end) & (number < MESSAGES)
        go &= ~(asks & slots.ahead[:, n])
        go &= ~asks | (people.keep[rows, np.minimum(n, MESSAGES - 1)] < habit.keep)
        go &= ~(asks & _answered(habit, slots, reply, sent, heard, n))
        open_ = ((slots.kind == ENQUIRY) & sent & (slots.at > heard[:, None])).sum(axis=1)
        place = np.minimum(number, MESSAGES - 1)
        answered = go & (people.answer[rows, place] < _chance(people, asks, open_))
        came = working(np.where(go, now, 0.0) + people.delay[rows, place])
        sent[:, n], ordinal[:, n] = go, place
        reply[:, n] = np.where(answered, came, np.inf)
        number += go
    return _cut(people, slots, sent, reply, ordinal)


def _answered(
    habit: Habit, slots: _Slots, reply: Floats, sent: NDArray[np.bool_], heard: Floats, n: int
) -> NDArray[np.bool_]:
    """Whether an answer makes the next question needless."""
    now = slots.at[:, n, None]
    if not habit.ends:
        return heard > slots.at[:, n] - habit.every + 0.5
    asked = sent & (slots.kind == ENQUIRY)
    return (asked & (reply <= now) & (reply > slots.talk[:, n, None])).any(axis=1)


def _chance(people: Panel, asks: NDArray[np.bool_], unanswered: NDArray[np.intp]) -> Floats:
    """That this message is answered."""
    column = np.where(asks, 1 + np.minimum(unanswered, len(QUESTIONS) - 1), 0)
    return people.chances[np.arange(len(column)), column]


def _slots(habit: Habit, people: Panel) -> _Slots:
    rows = [
        _slots_of(habit, people.processes[n], seat)
        for n, seat in zip(people.owner, people.seat, strict=True)
    ]
    return _Slots(
        at=padded([[slot[0] for slot in row] for row in rows]),
        kind=padded([[slot[1] for slot in row] for row in rows], ENQUIRY).astype(np.intp),
        talk=padded([[slot[2] for slot in row] for row in rows]),
        ahead=padded([[slot[3] for slot in row] for row in rows], 0.0).astype(bool),
    )


def _slots_of(habit: Habit, process: Process, seat: int) -> list[tuple[float, int, float, bool]]:
    """Time, kind, talk and whether another lies ahead, for one person."""
    found: list[tuple[float, int, float, bool]] = []
    own = [t.end for t in process.talks if seat in t.people]
    if habit.thanks:
        found += [(int(end) + 1 + HOUR, THANK_YOU, end, False) for end in own]
    if habit.reach == "contact":
        own = [t.end for t in process.talks] if seat == process.contact else []
        own = [end for end in own if end >= min(_met(process, seat))]
    for end, following in zip(own, [*own[1:], process.end][: len(own)], strict=True):
        for day in _days(habit, process.keeps[seat, -1]):
            at = business_day(int(end) + day) + HOUR
            ahead = any(t.announced <= at < t.start for t in process.talks)
            if at < following:
                found.append((at, ENQUIRY, end, ahead))
    return sorted(found)


def _met(process: Process, seat: int) -> list[float]:
    return [t.end for t in process.talks if seat in t.people]


def _days(habit: Habit, drawn: float) -> list[int]:
    """The days of the sequence, and of what goes on after it, up to the limit."""
    found = list(habit.days)
    if habit.every:
        last = found[-1] if found else 0
        found += list(takewhile(lambda d: d < FOREVER, count(last + habit.every, habit.every)))
    whole = int(min(habit.limit, MESSAGES))
    return found[: whole + (drawn < habit.limit - whole)]


def _cut(
    people: Panel,
    slots: _Slots,
    sent: NDArray[np.bool_],
    reply: Floats,
    ordinal: NDArray[np.intp],
) -> Sent:
    """Strike what comes after the outcome is known: a question may have brought it out."""
    asks = slots.kind == ENQUIRY
    outcome = np.where(asks & sent & (reply >= people.decision[:, None]), reply, np.inf).min(axis=1)
    first = np.full(len(people.processes), np.inf)
    np.minimum.at(first, people.owner, outcome)
    told = np.minimum(people.end, first[people.owner])
    sent = sent & (slots.at < told[:, None])
    reply = np.where(sent & (reply <= told[:, None]), reply, np.inf)
    at = np.where(sent, slots.at, np.inf)
    jumped = _jumped(people, at, reply, ordinal, asks)
    order = np.argsort(at, axis=1, kind="stable")
    width = max(1, int(sent.sum(axis=1).max()))
    at, kind, reply, jumped = (
        np.take_along_axis(each, order, axis=1)[:, :width]
        for each in (at, slots.kind, reply, jumped)
    )
    return Sent(at, kind, reply, np.full(at.shape, np.inf), jumped)


def _jumped(
    people: Panel, at: Floats, reply: Floats, ordinal: NDArray[np.intp], asks: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Which questions came before a day that had been named: the latest one said counts."""
    found = np.zeros(at.shape, bool)
    for n, process in enumerate(people.processes):
        rows = np.flatnonzero(people.owner == n)
        named: list[Promised] = list(process.promises)
        for row in rows:
            for place in np.flatnonzero(np.isfinite(reply[row]) & asks[row]):
                by = renewed(process, people.seat[row], ordinal[row, place], reply[row, place])
                named += [by] if by is not None else []
        for row in rows:
            for place in np.flatnonzero(np.isfinite(at[row]) & asks[row]):
                found[row, place] = is_jumped(named, float(at[row, place]))
    return found


def is_jumped(named: list[Promised], at: float) -> bool:
    """Whether a question at that moment comes before the day that was named last has passed."""
    said = [promise for promise in named if promise.said <= at]
    return bool(said) and max(said, key=lambda p: p.said).is_jumped(at)
