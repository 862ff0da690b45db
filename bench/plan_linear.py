"""A case as a linear choice, for CP-SAT: what each option gains, and what any two change together.

Three moves to one person, and what a message weighs among others, are not linear; there this is
only near. So what comes of it is held against the guardrails and valued as every plan is.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np

from afterword.core.guardrails.company_pace import IN_A_WEEK
from afterword.core.planning.paces import WEEK_SECONDS
from afterword.core.planning.search import Circlet

Place = list[int]  # a step and its option


def linear(circlet: Circlet) -> dict[str, Any]:
    """The problem as `plan_oracle` takes it."""
    count = range(len(circlet.steps))
    rows = [circlet.row(n, frozenset()) for n in count]
    conflicts, pairs = [], []
    for one, other in combinations(count, 2):
        together = circlet.paces.together(one, other)
        if together is not None:
            conflicts += [[[one, int(o)], [other, int(p)]] for o, p in np.argwhere(~together)]
        if circlet.minds[one].person == circlet.minds[other].person:
            for option in range(len(rows[one])):
                joint = circlet.row(other, frozenset({(one, option)}))
                change = joint - rows[one][option] - rows[other]
                pairs += [
                    [[one, option], [other, place], float(change[place])]
                    for place in range(len(change))
                    if together is None or together[option, place]
                ]
    return {
        # A move that brings nothing is not made, not even to hold another (DESIGN §7).
        "gains": [[gain if gain > 0 else -1.0 for gain in row.tolist()] for row in rows],
        "pairs": pairs,
        "conflicts": conflicts,
        "limits": [limit for n in count for limit in _limits(circlet, n)],
        "needs": [need for n in count for need in _needs(circlet, n)],
    }


def _limits(circlet: Circlet, step: int) -> list[dict[str, Any]]:
    """What may stand beside each option in its company's week."""
    paces, found = circlet.paces, []
    company = circlet.steps[step].move.company
    for option, at in enumerate(paces.times(step)):
        sent = sum(bool(at - WEEK_SECONDS < s <= at) for s in paces.sent_at[company])
        beside = [
            [other, int(place)]
            for other in range(len(circlet.steps))
            if other != step and company in circlet.steps[other].companies
            for place in np.flatnonzero(
                (paces.times(other) > at - WEEK_SECONDS) & (paces.times(other) <= at)
            )
        ]
        most = IN_A_WEEK - 1 - sent
        found.append({"beside": [step, option], "of": beside, "most": most})
    return found


def _needs(circlet: Circlet, step: int) -> list[dict[str, Any]]:
    """What must hold each late option at its last day."""
    paces, found = circlet.paces, []
    wanting = paces.wanting(step, ())
    for option in range(len(circlet.steps[step].options)):
        if not wanting or not paces.is_late((step, option)):
            continue
        holders: list[list[Any]] = []
        for other in range(len(circlet.steps)):
            if other == step:
                continue
            alone, week = paces.holding(step, other)
            holders += [[[other, int(p)], wanting] for p in np.flatnonzero(alone)]
            holders += [[[other, int(p)], 1] for p in np.flatnonzero(week & ~alone)]
        found.append({"beside": [step, option], "of": holders, "least": wanting})
    return found
