"""Presence: how well somebody remembers the user, as the retrievability of FSRS-6 (DESIGN §7).

A model of forgetting, a score between 0 and 1 and never a probability. All functions are pure and
take arrays of any shape that broadcast; times are days.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

# The defaults of FSRS-6 (evidence.md §4b), by their number there.
W8, W9, W10, W20 = 1.8722, 0.1666, 0.796, 0.1542
FACTOR: float = 0.9 ** (-1 / W20) - 1  # so that after S days nine tenths are left

# An interview starts the memory: a short screen as what FSRS calls "good", a longer one as "easy".
SHORT_MINUTES = 40
SHORT, LONG = 2.3065, 8.2956  # first stability, in days
SHORT_DIFFICULTY, LONG_DIFFICULTY = 2.118, 1.0

# How much of a full repetition each touch is (DESIGN §7), by `Touch.what` and direction.
MEETING = 1.87
FROM_THEM = 1.87
FROM_A_THIRD = 1.5
IN_COPY = 0.2
ANSWERED = 1.0
SENT: Mapping[str, float] = MappingProxyType(
    {"thank_you": 1.0, "materials": 1.0, "invitation": 0.6, "like": 0.2, "comment": 0.2}
)
OTHER_LETTER = 0.6


def strength_of_letter(kind: str) -> float:
    """How much of a repetition a letter of the user's is, as long as nobody has answered it;
    `kind` as in `Touch.what`.
    """
    return SENT.get(kind, OTHER_LETTER)


class Memory(NamedTuple):
    """What is remembered right after each event: arrays of one shape, in days.

    `elapsed` is the time since a full repetition that would have left as much; it runs on.
    `stability` 0: nothing is remembered, since they have not met.
    """

    stability: Floats
    elapsed: Floats


def retrievability(elapsed: ArrayLike, stability: ArrayLike) -> Floats:
    """R = (1 + F·t/S)^(−w20), t and S in days; 0 where S is 0 (evidence.md §4b)."""
    days, stable = np.asarray(elapsed, float), np.asarray(stability, float)
    whole = stable > 0
    ratio = np.maximum(days, 0.0) / np.where(whole, stable, 1.0)
    # exp and log1p take half the time of a power.
    return np.where(whole, np.exp(-W20 * np.log1p(FACTOR * ratio)), 0.0)


def retrievability_of_met(elapsed: Floats, stability: Floats) -> Floats:
    """The same for whoever has met the user (S above 0), in a third of the time; `elapsed` is
    worked upon in place.
    """
    elapsed *= FACTOR / stability
    np.maximum(elapsed, 0.0, out=elapsed)
    np.log1p(elapsed, out=elapsed)
    elapsed *= -W20
    return np.exp(elapsed, out=elapsed)


def strengthened(
    stability: ArrayLike, difficulty: ArrayLike, left: ArrayLike, strength: ArrayLike
) -> Floats:
    """S' = S·(1 + f·e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1)), in days.

    `left` is R at the time of the touch and `strength` its f: who is fresh in mind gains nearly
    nothing, so that the spacing of touches comes out of the formula.
    """
    stable, share = np.asarray(stability, float), np.asarray(strength, float)
    power = np.where(stable > 0, stable, 1.0) ** -W9
    hard = 11.0 - np.asarray(difficulty, float)
    lift = np.expm1(W10 * (1.0 - np.asarray(left, float)))
    return stable * (1.0 + share * float(np.exp(W8)) * hard * power * lift)


def refreshed(left: ArrayLike, strength: ArrayLike) -> Floats:
    """R⁺ = R + min(1, f)·(1 − R): a small touch refreshes only in part."""
    was = np.asarray(left, float)
    return was + np.minimum(1.0, strength) * (1.0 - was)


def elapsed_for(left: ArrayLike, stability: ArrayLike) -> Floats:
    """t' = (S/F)·(R^(−1/w20) − 1): the time in days after which R is left; the inverse of R(t)."""
    stable = np.asarray(stability, float)
    return stable / FACTOR * np.expm1(-np.log(np.maximum(left, 1e-12)) / W20)


def remember(
    at: Floats, strength: Floats, first: Floats, difficulty: Floats, before: Memory | None = None
) -> Memory:
    """Memory right after each event; all arrays are people × events, sorted by time.

    `at` in days (infinite: no event), `strength` its f, `first` the stability that an interview
    starts with (0: no interview), `difficulty` people × 1 and that of the first interview, for it
    stays. `before` is what was there at day 0, people × 1. A later interview leaves at least the
    stability that it would have started with.
    """
    people, events = at.shape
    stable = np.zeros(people) if before is None else before.stability[:, 0]
    elapsed = np.zeros(people) if before is None else before.elapsed[:, 0]
    hard = difficulty[:, 0]
    then = np.zeros(people)
    after = Memory(np.empty((people, events)), np.empty((people, events)))
    for n in range(events):
        real = np.isfinite(at[:, n])
        passed = np.where(real, at[:, n] - then, 0.0)
        left = retrievability(elapsed + passed, stable)
        f, own = strength[:, n], first[:, n]
        grown = strengthened(stable, hard, left, f)
        known = stable > 0
        grown = np.where(known, np.where(own > 0, np.maximum(grown, own), grown), own)
        back = np.where(known, elapsed_for(refreshed(left, f), grown), 0.0)
        stable = np.where(real, grown, stable)
        elapsed = np.where(real, np.where(grown > 0, back, 0.0), elapsed)
        then = np.where(real, at[:, n], then)
        after.stability[:, n] = stable
        after.elapsed[:, n] = elapsed
    return after


def presence(at: Floats, memory: Memory, days: Floats, before: Memory | None = None) -> Floats:
    """R of each person on each day: people × days.

    `at` and `memory` are people × events, as `remember` gives them; `days` is days or people ×
    days. Before the first event it is what `before` leaves, nothing without it.
    """
    people = at.shape[0]
    since = np.concatenate((np.zeros((people, 1)), at), axis=1)
    start = Memory(np.zeros((people, 1)), np.zeros((people, 1))) if before is None else before
    stable = np.concatenate((start.stability, memory.stability), axis=1)
    elapsed = np.concatenate((start.elapsed, memory.elapsed), axis=1)
    when = np.broadcast_to(days, (people, np.shape(days)[-1]))
    place = np.zeros(when.shape, np.intp)
    for n in range(at.shape[1]):
        place += at[:, n, None] <= when
    row = np.arange(people)[:, None]
    return retrievability(elapsed[row, place] + when - since[row, place], stable[row, place])
