"""Three models of what is left of somebody's memory at one moment, to judge all policies by.

FSRS-6 is what Afterword's planner optimises, and is taken from it; ACT-R's base-level activation
and plain exponential forgetting are here so that it isn't the only judge. Events are people ×
events, in days, infinite where there is none; `at` is the moment that is asked about, one a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from afterword.core.planning import presence as fsrs

Floats = NDArray[np.float64]

DECAY = 0.5  # of ACT-R, its default
HOURS = 24.0
SHORT_TALK = 0.5  # what half an hour leaves of what a longer talk leaves (ACT-R, exponential)


@dataclass(frozen=True, slots=True)
class Events:
    """What reached somebody's mind, sorted by time; before the first talk nothing is remembered.

    `strength` is the planner's f (1.87 a meeting or their own word, 1 a thank-you …), `talk` 0 for
    no talk, 1 for a short one, 2 for a longer one.
    """

    at: Floats
    strength: Floats
    talk: Floats

    def until(self, end: Floats) -> Events:
        """Those by that moment."""
        return Events(np.where(self.at <= end[:, None], self.at, np.inf), self.strength, self.talk)


@dataclass(frozen=True, slots=True)
class Forgetting:
    """The free numbers of the other two, one a person: days, units of activation, days."""

    trace: Floats
    noise: Floats
    half_life: Floats


def by_fsrs(events: Events, at: Floats, forgetting: Forgetting) -> Floats:  # noqa: ARG001 - all judges alike
    """Retrievability, as the planner has it."""
    first = np.select([events.talk == 1, events.talk == 2], [fsrs.SHORT, fsrs.LONG], 0.0)
    met = np.where(events.talk > 0, events.at, np.inf)
    start = np.take_along_axis(events.talk, met.argmin(axis=1)[:, None], axis=1)
    difficulty = np.where(start == 1, fsrs.SHORT_DIFFICULTY, fsrs.LONG_DIFFICULTY)
    known = events.until(at)
    memory = fsrs.remember(known.at, known.strength, first, difficulty)
    return fsrs.presence(known.at, memory, at[:, None])[:, 0]


def activation(events: Events, at: Floats) -> Floats:
    """ACT-R's base level B = ln Σ b·t^−0.5, t in hours; −∞ where there is no trace.

    A long talk leaves a trace of 1, a touch one of its strength, at most 1.
    """
    known = events.until(at)
    real = np.isfinite(known.at) & _met(known)
    size = np.where(known.talk == 1, SHORT_TALK, np.minimum(1.0, known.strength))
    hours = np.maximum(np.where(real, at[:, None] - known.at, 1.0) * HOURS, 1.0)
    with np.errstate(divide="ignore"):
        return np.log(np.where(real, size * hours**-DECAY, 0.0).sum(axis=1))


def by_act_r(events: Events, at: Floats, forgetting: Forgetting) -> Floats:
    """1/(1 + e^((τ−B)/s)); τ such that a long talk is half gone after `trace` days."""
    threshold = -DECAY * np.log(forgetting.trace * HOURS)
    short = (threshold - activation(events, at)) / forgetting.noise
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(short))


def by_exponential(events: Events, at: Floats, forgetting: Forgetting) -> Floats:
    """R = 2^(−t/H); a touch makes R⁺ = R + min(1, f)·(1 − R), a short talk half of that."""
    known = events.until(at)
    share = np.where(known.talk == 1, SHORT_TALK, np.minimum(1.0, known.strength))
    share = np.where(_met(known), share, 0.0)
    left, then = np.zeros(len(at)), np.zeros(len(at))
    for n in range(known.at.shape[1]):
        real = np.isfinite(known.at[:, n])
        passed = np.where(real, known.at[:, n] - then, 0.0)
        left *= 2.0 ** (-passed / forgetting.half_life)
        left += np.where(real, share[:, n] * (1.0 - left), 0.0)
        then += passed
    return left * 2.0 ** (-(at - then) / forgetting.half_life)


def _met(events: Events) -> NDArray[np.bool_]:
    """Whether each event is the first talk or comes after it."""
    first = np.where(events.talk > 0, events.at, np.inf).min(axis=1, keepdims=True)
    return events.at >= first


MODELS: Mapping[str, Callable[[Events, Floats, Forgetting], Floats]] = MappingProxyType(
    {"FSRS-6": by_fsrs, "ACT-R": by_act_r, "exponential": by_exponential}
)
