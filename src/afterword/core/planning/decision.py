"""When they decide: a distribution over the coming calendar days (DESIGN §7).

A model with sources, not a finding: how often promises are kept and how long processes take is of
surveys (evidence.md §2b and §11). All functions are pure; a row of shares adds up to 1, or to 0
where there is nothing left to decide.
"""

from __future__ import annotations

from functools import lru_cache
from math import erfc, log, sqrt

import numpy as np
from numpy.typing import NDArray

from afterword.core.planning.presence import Floats

GRID = 150  # calendar days; what lies behind them stands on the last
KEPT = 0.47  # of the promised dates (CandE benchmark, evidence.md §2b)
LATE_MEAN = 7.0  # business days, where the promise is not kept
PROCESS_MEAN, PROCESS_SIGMA = 24.0, 0.7  # calendar days; σ of the logarithm
UNKNOWN_START = 7  # days before the first interview
_MU = log(PROCESS_MEAN) - PROCESS_SIGMA**2 / 2
_LONGEST = 4000  # days; by then one chance in ten billion is left

Bools = NDArray[np.bool_]


def after_promise(promised: int, working: Bools) -> Floats:
    """Shares by a promise: kept with 0.47, else late by business days, geometrically, mean 7.

    `promised` is the day counted from today (negative: it is past, and only the late part counts);
    `working` says of each day of the grid whether people work then.
    """
    days = np.arange(len(working))
    late = working & (days > promised)
    nth = np.cumsum(late)
    chance = 1.0 / LATE_MEAN
    tail = np.where(late, chance * (1.0 - chance) ** np.maximum(nth - 1, 0), 0.0)
    tail[-1] += 1.0 - tail.sum()
    if promised < 0:
        return tail
    shares = tail * (1.0 - KEPT)
    shares[min(promised, len(working) - 1)] += KEPT
    return shares


def by_length(age: int, days: int = GRID) -> Floats:
    """Shares without a promise: lognormal with mean 24 days, σ 0.7, given that it goes on.

    `age` is how many days the process has taken so far.
    """
    left = _survival()
    first = min(max(age, 0), _LONGEST - days - 1)
    shares: Floats = left[first : first + days] - left[first + 1 : first + days + 1]
    shares[-1] = left[first + days - 1]
    shares /= left[first]
    return shares


def not_before(shares: Floats, day: int) -> Floats:
    """The same, given that nothing is decided before that day (an interview lies ahead)."""
    if day <= 0:
        return shares
    allowed: Floats = np.where(np.arange(len(shares)) >= day, shares, 0.0)
    if not allowed.any():
        allowed[-1] = 1.0
    allowed /= allowed.sum()
    return allowed


@lru_cache(maxsize=1)
def _survival() -> Floats:
    """The chance that a process takes longer than so many days."""
    whole = [1.0]
    whole += [
        0.5 * erfc((log(day) - _MU) / (PROCESS_SIGMA * sqrt(2.0))) for day in range(1, _LONGEST + 1)
    ]
    return np.array(whole)
