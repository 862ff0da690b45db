"""A made-up acquaintance of 50,000 people for bench/paths: skewed degrees, seeded.

Each tie joins two people drawn by how sociable they are (a Pareto law with the exponent 2.5, as
degrees of real networks have it), so that a few know thousands and most know a dozen. The user has
about a thousand ties, as somebody with a well-kept list. Most ties are weak: strengths follow
Beta(1.3, 3.2). Companies' sizes follow Zipf's law, and a third of the ties are drawn within one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

USER = 0
USER_TIES = 1000
COMPANIES = 800
WITHIN = 1 / 3


@dataclass(frozen=True, slots=True, eq=False)
class Acquaintance:
    """Ties as arrays of two ends and a worth; who works where."""

    size: int
    ends: NDArray[np.int64]
    worths: NDArray[np.float64]
    company: NDArray[np.int64]

    def at(self, company: int) -> NDArray[np.int64]:
        """Who works there, without the user."""
        found = np.flatnonzero(self.company == company)
        return found[found != USER]


def acquaintance(people: int, ties: int, seed: int) -> Acquaintance:
    """So many people with exactly so many ties, no two between the same people."""
    rng = np.random.default_rng(seed)
    sociable = rng.pareto(1.5, people) + 1
    sociable = np.minimum(sociable, sociable.mean() * 300)
    company = _companies(people, rng)
    order = np.argsort(company, kind="stable")
    starts = np.searchsorted(company[order], np.arange(COMPANIES + 1))
    share = sociable / sociable.sum()
    known = rng.choice(
        np.arange(1, people),
        min(USER_TIES, people // 4),
        replace=False,
        p=share[1:] / share[1:].sum(),
    )
    codes = known.astype(np.int64)  # low * people + high, and the user is 0
    while len(codes) < ties:
        more = ties - len(codes)
        one = rng.choice(people, 2 * more, p=share)
        other = rng.choice(people, 2 * more, p=share)
        inside = rng.random(2 * more) < WITHIN
        home = company[one[inside]]
        sizes = starts[home + 1] - starts[home]
        other[inside] = order[starts[home] + (rng.random(inside.sum()) * sizes).astype(np.int64)]
        low, high = np.minimum(one, other), np.maximum(one, other)
        fresh = (low != high) & (low != USER)
        found = low[fresh].astype(np.int64) * people + high[fresh]
        codes = np.concatenate([codes, np.setdiff1d(found, codes)])
        if len(codes) > ties:
            keep = rng.permutation(np.arange(len(known), len(codes)))[: ties - len(known)]
            codes = np.concatenate([codes[: len(known)], codes[keep]])
    ends = np.column_stack([codes // people, codes % people])
    worths = np.clip(rng.beta(1.3, 3.2, ties), 0.001, 1)
    return Acquaintance(people, ends, worths, company)


def _companies(people: int, rng: np.random.Generator) -> NDArray[np.int64]:
    weight = 1 / (np.arange(COMPANIES) + 10)
    return rng.choice(COMPANIES, people, p=weight / weight.sum()).astype(np.int64)
