"""What `bench/policy` promises, cell by cell: a setting of the priors and a model of memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from policy_habits import (
    EVERY_THIRD,
    HABITS,
    NOTHING,
    REMINDERS,
    SEQUENCE,
    THANKS,
    THANKS_AND_REMINDERS,
    WEEKLY,
    Habit,
    follow,
    lengthened,
)
from policy_memory import MODELS
from policy_score import Floats, Panel, Score, Sent, score

OURS = "ours, standard"
GENTLE = "ours, gentle"
GENTLE_PUSHES = 1.0  # per cent of the people, at most
TWO_ERRORS = 2.0
NORMAL = 1.96  # standard errors of a 95 % interval
STEPS = 7  # of a search for equal messages
MOST = 20.0  # questions after one talk
AS_MANY = 0.05  # messages may differ by that share
THINNED = (0.75, 0.5, 0.25)  # shares of the questions that are asked

Scores = Mapping[str, Mapping[str, Score]]  # by setting, by policy


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over processes, and half of its 95 % interval."""

    value: float
    error: float

    @property
    def half(self) -> float:
        """What goes up and down from the value."""
        return NORMAL * self.error


def mean(values: Floats) -> Estimate:
    """The mean of what each process gave."""
    return Estimate(float(values.mean()), float(values.std(ddof=1) / np.sqrt(len(values))))


def share(some: Floats, of: Floats) -> Estimate:
    """Per cent of people; those of one process are not independent of each other."""
    value = some.sum() / of.sum()
    count = len(of)
    error = np.sqrt(((some - value * of) ** 2).sum() * count / max(1, count - 1)) / of.sum()
    return Estimate(100 * float(value), 100 * float(error))


def more(one: Score, other: Score, model: str) -> Estimate:
    """How much more presence, process by process."""
    return mean(one.presence[model] - other.presence[model])


def pushed_more(one: Score, other: Score) -> Estimate:
    """How many more per cent of the people are pushed."""
    return share(one.pushed - other.pushed, one.people)


@dataclass(frozen=True, slots=True)
class Failure:
    """A cell in which a promise does not hold."""

    setting: str
    model: str  # "" where no memory is asked
    peer: str
    value: Estimate

    def __str__(self) -> str:
        """One line of the report."""
        cell = f"{self.setting}, {self.model}" if self.model else self.setting
        beside = f" beside {self.peer}" if self.peer else ""
        return f"{cell}{beside}: {self.value.value:+.4f} ± {self.value.half:.4f}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One promise, the cells it was asked in, and those in which it fails."""

    name: str
    cells: int
    failures: tuple[Failure, ...]

    def document(self) -> dict[str, object]:
        """As CONTRACT.md has it: how many cells fail, none of which may."""
        return {
            "name": self.name,
            "value": len(self.failures),
            "bar": 0,
            "better": "lower",
            "ok": not self.failures,
            "of": "quality",
            "cells": self.cells,
            "failures": [str(failure) for failure in self.failures],
        }


def bars(scores: Scores) -> list[Bar]:
    """All promises."""
    habits = [habit.name for habit in (*SEQUENCE, *WEEKLY, *EVERY_THIRD)]
    reminders = (*REMINDERS, *THANKS_AND_REMINDERS)
    to_all = [habit.name for habit in reminders if habit.reach == "everyone"]
    to_one = [habit.name for habit in reminders if habit.reach == "contact"]

    def least(name: str, peers: list[str], when: _When = _always) -> Bar:
        found = [
            Failure(setting, model, peer, more(by[OURS], by[peer], model))
            for setting, by in scores.items()
            for peer in peers
            for model in MODELS
            if when(by[OURS], by[peer])
        ]
        return Bar(name, len(found), tuple(one for one in found if one.value.value <= 0))

    def kinder(name: str, peers: list[str], fails: Callable[[Estimate], bool]) -> Bar:
        found = [
            Failure(setting, "", peer, pushed_more(by[OURS], by[peer]))
            for setting, by in scores.items()
            for peer in peers
        ]
        return Bar(name, len(found), tuple(one for one in found if fails(one.value)))

    return [
        least("presence above doing nothing", [NOTHING.name]),
        least("presence above thank-yous alone", [THANKS.name]),
        least("presence above 7-day reminders to one that send as many or more", to_one, _no_more),
        least("presence above 7-day reminders to all that send as many or more", to_all, _no_more),
        kinder("fewer pushed than 1-3-7-14, weekly, every 3 days", habits, lambda e: e.value >= 0),
        kinder("no more pushed than by 7-day reminders", [*to_one, *to_all], _clearly_more),
        _jumped(scores),
        _gentle(scores),
    ]


_When = Callable[[Score, Score], bool]


def _always(ours: Score, peer: Score) -> bool:  # noqa: ARG001 - a condition like the other
    return True


def _no_more(ours: Score, peer: Score) -> bool:
    return bool(ours.messages.mean() <= peer.messages.mean())


def _clearly_more(difference: Estimate) -> bool:
    return difference.value > TWO_ERRORS * difference.error


def _jumped(scores: Scores) -> Bar:
    found = [
        Failure(setting, "", who, mean(one.jumped))
        for setting, by in scores.items()
        for who, one in by.items()
        if who.startswith("ours")
    ]
    return Bar("no promise jumped", len(found), tuple(one for one in found if one.value.value > 0))


def _gentle(scores: Scores) -> Bar:
    found = [
        Failure(setting, "", "", share(by[GENTLE].pushed, by[GENTLE].people))
        for setting, by in scores.items()
    ]
    failing = tuple(one for one in found if one.value.value >= GENTLE_PUSHES)
    return Bar("the gentle manner pushes fewer than 1 %", len(found), failing)


@dataclass(frozen=True, slots=True)
class Equal:
    """A habit brought to as many messages as ours sends, as near as it gets."""

    how: str  # "thinned", "lengthened", "as it is"
    score: Score


@dataclass(frozen=True, slots=True)
class Judged:
    """One setting: every policy as it is, habits at our messages, and habits thinned."""

    setting: str
    plain: dict[str, Score]
    equal: dict[str, Equal]
    thin: dict[str, Score]

    @property
    def ours(self) -> dict[str, Score]:
        """Our three manners."""
        return {who: one for who, one in self.plain.items() if who.startswith("ours")}

    @property
    def even(self) -> dict[str, Score]:
        """The habits at our messages."""
        return {who: one.score for who, one in self.equal.items()}

    @property
    def curve(self) -> dict[str, Score]:
        """Everything that presence is weighed against people pushed with."""
        return self.plain | self.thin


def equal(habit: Habit, people: Panel, plain: Score, messages: float) -> Equal:
    """Thinned (questions left out by lot) or lengthened (on every week) to that mean.

    A habit without an end that sends fewer stays as it is.
    """
    if plain.messages.mean() > messages:
        return Equal("thinned", _search(lambda q: replace(habit, keep=q), 1.0, people, messages))
    if habit.ends:
        made = _search(lambda limit: lengthened(habit, limit), MOST, people, messages)
        return Equal("lengthened", made)
    return Equal("as it is", plain)


def _search(made: Callable[[float], Habit], top: float, people: Panel, messages: float) -> Score:
    count = len(people.processes)

    def sent(x: float) -> tuple[Sent, float]:
        followed = follow(made(x), people)
        return followed, float(np.isfinite(followed.at).sum()) / count

    low, high = 0.0, top
    found, reached = sent(high)
    for _ in range(STEPS if reached > messages else 0):
        middle = (low + high) / 2
        found, reached = sent(middle)
        low, high = (middle, high) if reached <= messages else (low, middle)
    return score(people, found)


def equals(people: Panel, by: Mapping[str, Score]) -> Iterator[tuple[str, Equal]]:
    """Each habit that asks, at our messages."""
    for habit in HABITS:
        if habit.asks:
            yield habit.name, equal(habit, people, by[habit.name], by[OURS].messages.mean())


def thinned(people: Panel) -> Iterator[tuple[str, Score]]:
    """Each habit that asks, with some of its questions left out by lot."""
    for habit in HABITS:
        for keep in THINNED if habit.asks else ():
            made = replace(habit, keep=keep)
            yield f"{habit.name}, {keep:.0%} of the questions", score(people, follow(made, people))


def beside(judged: Sequence[Judged]) -> dict[str, dict[str, list[int]]]:
    """By habit at our messages: in how many cells ours has more presence or pushes fewer, of how
    many. Cells where the habit does not come to about as many messages are left out.
    """
    found: dict[str, dict[str, list[int]]] = {}
    for each in judged:
        ours = each.plain[OURS]
        for who, one in each.even.items():
            cells = found.setdefault(who, {key: [0, 0] for key in (*MODELS, "pushed")})
            if abs(one.messages.mean() / ours.messages.mean() - 1) > AS_MANY:
                continue
            won = {model: more(ours, one, model).value > 0 for model in MODELS}
            won["pushed"] = pushed_more(ours, one).value < 0
            for key, better in won.items():
                cells[key] = [cells[key][0] + better, cells[key][1] + 1]
    return found


def frontier(by: Mapping[str, Score], model: str) -> set[str]:
    """Policies that no other beats both ways: more presence with as few pushed, or the reverse."""
    points = {
        who: (float(one.presence[model].mean()), float(one.pushed.sum())) for who, one in by.items()
    }
    return {
        who
        for who, (left, pushed) in points.items()
        if not any(
            other[0] >= left and other[1] <= pushed and other != (left, pushed)
            for other in points.values()
        )
    }
