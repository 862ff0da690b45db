"""Welcome: how much contact somebody bears now (DESIGN §7). A model, never a probability.

Every message adds to a load that halves in eight days and weighs more the longer they have been
silent; their reply sets it to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from math import log2

from afterword.core.planning.policy import BUDGETS, COSTS, Policy
from afterword.core.planning.situation import Situation, is_word
from afterword.core.world import Touch

HALF_LIFE_DAYS = 8.0
UNANSWERED_FACTOR = 1.7  # each message without a reply makes the next one weigh more
NEGLIGIBLE = 0.05
_DAY = timedelta(days=1)
KEEP_IN_TOUCH_BONUS = 1.0  # they asked for it
_UNCOUNTED = frozenset({"like", "comment", "thank_you"})
_COSTLY_ONLY_UNASKED = frozenset({"other"})


def cost_of(touch: Touch) -> float:
    """What a touch takes before the factor for silence; answers to them take nothing."""
    if touch.what in _COSTLY_ONLY_UNASKED and not touch.unasked:
        return 0.0
    if touch.what == "materials" and touch.unasked:
        return COSTS["other"]
    return COSTS.get(touch.what, COSTS["other"] if touch.unasked else 0.0)


def burdens(touches: Iterable[Touch], met: Iterable[datetime] = ()) -> list[tuple[datetime, float]]:
    """Time and weight of each touch since their last word: cost times 1.7ⁿ, n unasked before it.

    `touches` are those with one person in order of time; `met` are talks with them. An accepted
    invitation no longer counts as unanswered, but its own weight stays.
    """
    return burdens_and_count(touches, met)[0]


def burdens_and_count(
    touches: Iterable[Touch], met: Iterable[datetime] = ()
) -> tuple[list[tuple[datetime, float]], int]:
    """The same, and the n that the next touch would have."""
    events: list[tuple[datetime, Touch | None]] = [(t.at, t) for t in touches]
    events += [(at, None) for at in met]
    found: list[tuple[datetime, float]] = []
    unanswered = 0
    for at, touch in sorted(events, key=lambda e: (e[0], e[1].id if e[1] else "")):
        if touch is None or is_word(touch):
            found, unanswered = [], 0
        elif touch.direction == "in":
            unanswered = max(0, unanswered - 1)
        else:
            found.append((at, cost_of(touch) * UNANSWERED_FACTOR**unanswered))
            unanswered += makes_heavier(touch.what, unasked=touch.unasked)
    return found, unanswered


def makes_heavier(what: str, *, unasked: bool) -> bool:
    """Whether a message of the user's, unanswered, makes the next one weigh more."""
    return what not in _UNCOUNTED and (unasked or what == "invitation")


def load(weights: Iterable[tuple[datetime, float]], at: datetime) -> float:
    """What is left of the weights by then; below 0.05 it counts as none."""
    left = sum(
        weight * 2 ** (-((at - when) / _DAY) / HALF_LIFE_DAYS)
        for when, weight in weights
        if when <= at
    )
    return left if left >= NEGLIGIBLE else 0.0


def budget(roles: Iterable[str], policy: Policy, *, keep_in_touch: bool = False) -> float:
    """How much contact somebody bears at all: the most generous of their roles counts."""
    known = [policy.budgets[role] for role in roles if role in policy.budgets]
    plain = max(known, default=policy.budgets.get("insider", BUDGETS["insider"]))
    return plain + (KEEP_IN_TOUCH_BONUS if keep_in_touch else 0.0)


def welcome(situation: Situation, person: str) -> float:
    """How much contact is welcome now, 0 to 1: (budget − load) / budget."""
    whole = budget_of(situation, person)
    return max(0.0, (whole - load_of(situation, person)) / whole)


def budget_of(situation: Situation, person: str) -> float:
    """The person's budget by the roles they have."""
    known = situation.index.people.get(person)
    roles = [role for _, role in situation.index.memberships.get(person, ())]
    return budget(roles, situation.policy, keep_in_touch=bool(known and known.keep_in_touch))


def load_of(situation: Situation, person: str) -> float:
    """The person's load now."""
    weights = burdens_of(situation, person)[0]
    return load(weights, situation.at) if weights else 0.0


def room_of(situation: Situation, person: str) -> float:
    """What is left of the person's budget now: a message of at most that cost is bearable."""
    return max(0.0, budget_of(situation, person) - load_of(situation, person))


def bearable_from(situation: Situation, person: str, cost: float) -> datetime | None:
    """When a message of that cost fits into what is left of the budget; None for never.

    The load falls by half in eight days, so the wait has a closed form.
    """
    room = budget_of(situation, person) - cost
    if room < 0:
        return None
    now = load_of(situation, person)
    if now <= room:
        return situation.at
    days = HALF_LIFE_DAYS * log2(now / max(room, NEGLIGIBLE))
    return situation.at + timedelta(days=days, seconds=1)  # past the rounding of the logarithm


def burdens_of(situation: Situation, person: str) -> tuple[Sequence[tuple[datetime, float]], int]:
    """Time and weight of each touch since the person's last word, and the n of the next one."""
    past = situation.past(person)
    if past.burdens is None:
        found, count = burdens_and_count(past.touches, past.met)
        past.burdens = tuple(found), count
    return past.burdens
