"""A person's curves: presence and welcome day by day, past and to come, and when it is decided.

They show the model that plans are made with, not a finding; what is planned counts as done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np

from afterword.core.planning.index import Index
from afterword.core.planning.minds import (
    Event,
    as_rows,
    chances,
    days_from,
    difficulties,
    events_of,
    in_order,
    letter_event,
    place_of,
    talk_event,
)
from afterword.core.planning.moves import Move
from afterword.core.planning.policy import WEIGHTS, Policy
from afterword.core.planning.presence import Floats, presence, remember
from afterword.core.planning.situation import Planned, Situation
from afterword.core.planning.welcome import welcome
from afterword.core.worktime import WORK_ENDS, in_zone, zone_info
from afterword.core.world import Touch, World

LEAST_SHARE = 0.001  # a day of the decision with less is not worth a point
PAST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Point:
    """One day of a curve, at the end of the working day where the person is; today as of now."""

    day: date
    presence: float
    if_nothing: float  # without any letter that is only planned
    welcome: float


@dataclass(frozen=True, slots=True)
class Curves:
    """What is to be drawn of one person; `decision` are days with their shares, in order."""

    points: tuple[Point, ...]
    touches: tuple[Touch, ...]  # up to now, in order of time
    planned: tuple[tuple[datetime, Move], ...]
    decision: tuple[tuple[date, float], ...]


def curves(
    world: World,
    policy: Policy,
    person: str,
    planned: Sequence[tuple[datetime, Move]],
    *,
    ahead: int,
) -> Curves:
    """The curves of a person from their first touch, at most a year ago, until `ahead` days from
    now.
    """
    index, now = Index(world), world.now
    situation = Situation(index, policy, now)
    zone = situation.zone(person)
    today = now.astimezone(zone_info(zone)).date()
    events = events_of(situation, person)
    touches = tuple(t for t in index.touches.get(person, ()) if t.at <= now)
    known = [*(e.at for e in events), *(t.at for t in touches)]
    first = min((at.astimezone(zone_info(zone)).date() for at in known), default=today)
    start = max(first, today - timedelta(days=PAST_DAYS))
    days = [start + timedelta(days=n) for n in range((today - start).days + ahead + 1)]
    moments = [now if day == today else in_zone(day, WORK_ENDS, zone) for day in days]
    talks = list(map(talk_event, situation.talks_ahead(person)))
    letters = [letter_event(move, at) for at, move in planned]
    whole = _presence([*events, *talks, *letters], moments)
    without = _presence([*events, *talks], moments)
    together = Planned()
    for at, move in planned:
        Situation(index, policy, at, planned=together).plan(move)
    points = tuple(
        Point(
            day,
            float(whole[n]),
            float(without[n]),
            welcome(Situation(index, policy, at, planned=together), person),
        )
        for n, (day, at) in enumerate(zip(days, moments, strict=True))
    )
    return Curves(points, touches, tuple(planned), _decision(situation, person))


def _presence(events: list[Event], moments: Sequence[datetime]) -> Floats:
    if not events:
        return np.zeros(len(moments))
    ordered = in_order(events)
    origin = ordered[0].at
    rows = as_rows([ordered], origin)
    memory = remember(*rows, difficulties([ordered]))
    when = np.array([days_from(origin, moment) for moment in moments])
    curve: Floats = presence(rows.at, memory, when)[0]
    return curve


def _decision(situation: Situation, person: str) -> tuple[tuple[date, float], ...]:
    """Of the pursuits that this person matters for, the one for which they matter most."""
    found = []
    for pursuit, role in situation.index.memberships.get(person, ()):
        shares = chances(situation, pursuit)
        if shares is not None:
            found.append((-WEIGHTS.get(role, 0.0), pursuit.id, pursuit, shares))
    if not found:
        return ()
    *_, pursuit, shares = min(found, key=lambda f: f[:2])
    zone, _ = place_of(situation, pursuit)
    today = situation.at.astimezone(zone_info(zone)).date()
    return tuple(
        (today + timedelta(days=n), float(share))
        for n, share in enumerate(shares)
        if share >= LEAST_SHARE
    )
