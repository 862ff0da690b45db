"""How well the user and somebody else know each other, from the times of their messages, never from
their words.

The formula and its weights are research/evidence.md §6: guesses in the order of the coefficients
that Gilbert and Karahalios found (CHI 2009), where the days since the last word and since the first
weigh most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log

from afterword.core.world import Employment, Person, Touch

RECENT_DAYS = 180
_NEVER_DAYS = 15 * 365  # what stands in for "never wrote" where no date is known at all


@dataclass(frozen=True, slots=True)
class Strength:
    """A tie, 0..1, with the parts it was made of."""

    value: float
    recent: int  # messages either way in the last 180 days
    last_days: int | None  # days since the last word; None: they never wrote
    years: float  # since they first wrote or connected
    reciprocity: float  # 0: one side only writes; 1: both as often
    shared_employer: str  # its name, or ""


def strength_of(
    person: Person, touches: Sequence[Touch], employments: Sequence[Employment], today: date
) -> Strength:
    """The tie between the user and one person. `touches`: theirs alone, in any order."""
    words = [touch for touch in touches if touch.what not in ("invitation", "accepted", "meeting")]
    days = [(today - touch.at.date()).days for touch in words]
    recent = sum(1 for day in days if day <= RECENT_DAYS)
    last = min(days, default=None)
    since = max(
        [*days, *([(today - person.connected_since).days] if person.connected_since else [])],
        default=0,
    )
    inward = sum(1 for touch in words if touch.direction == "in")
    outward = len(words) - inward
    reciprocity = min(inward, outward) / max(inward, outward) if inward and outward else 0.0
    employer = _shared_employer(person, employments)
    distance = (
        last if last is not None else max(since, 365) if person.connected_since else _NEVER_DAYS
    )
    score = (
        1.2 * log(1 + recent)
        - 0.8 * log(1 + distance / 30)
        + 0.5 * reciprocity
        + 0.5 * log(1 + since / 365)
        + 0.6 * bool(employer)
    )
    return Strength(1 / (1 + exp(-score)), recent, last, since / 365, reciprocity, employer)


def _shared_employer(person: Person, employments: Sequence[Employment]) -> str:
    """The employer both have had, as far as lists tell: they work now where the user did."""
    return next(
        (e.company_name for e in employments if e.company and e.company == person.company), ""
    )
