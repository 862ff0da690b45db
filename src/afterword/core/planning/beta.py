"""How sure a few yes and no are of a share: the Beta distribution's own sum."""

from __future__ import annotations

import numpy as np

# Steps between 0 and 1: the sum is good to a ten-thousandth, far finer than what is asked of it.
_STEPS = 10_000
_MIDDLES = (np.arange(_STEPS) + 0.5) / _STEPS
_LOG, _LOG_REST = np.log(_MIDDLES), np.log1p(-_MIDDLES)


def share_below(share: float, a: float, b: float) -> float:
    """The probability that a share of distribution Beta(a, b) is below `share` (0..1).

    `a` and `b` are at least 1: what was expected and then counted of yes and of no.
    """
    logs = (a - 1) * _LOG + (b - 1) * _LOG_REST
    weights = np.exp(logs - logs.max())
    return float(weights[share > _MIDDLES].sum() / weights.sum())
