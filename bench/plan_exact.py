"""The best plan there is for a small case, found by looking at all of them, the best first.

Each unasked move may be left out or made at one of many moments: those that the planner looks at,
ten o'clock of each business day of the recipient, and now. What each set of moves is worth comes
from `plan_worth`; whether it may be made is asked of the guardrails themselves, move by move.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from itertools import pairwise, product

import numpy as np
from plan_cases import Case
from plan_worth import Worth

from afterword.core.guardrails import PACE, person_pace, verdicts
from afterword.core.planning.drafts import CIRCLE_RULES, Draft
from afterword.core.planning.moves import Move
from afterword.core.planning.situation import Situation
from afterword.core.worktime import first_working_moment, in_zone, is_business_day, zone_info

MORNING = time(10, 0)
Chosen = tuple[tuple[int, datetime], ...]  # places of moves with their moments, in order of time


class Exact:
    """One case, and what may be done in it."""

    def __init__(self, case: Case) -> None:
        draft = case.draft
        own = draft.situation
        self.now = case.now
        self.moves = [m for m in draft.wanted if m.unasked and m.state == "open"]
        self.worth = Worth(Situation(own.index, own.policy, own.at), draft.asked)
        self.visited = 0
        self._own, self._asked = own, draft.asked
        self._may: dict[Chosen, bool] = {(): True}
        self._apart: dict[Chosen, bool] = {}
        options = _options(draft)
        self.grid = [
            [at for at in _moments(own, move, options.get(move.id, ())) if not self._held(move, at)]
            for move in self.moves
        ]

    def best(self) -> tuple[float, Chosen]:
        """The best plan that every guardrail lets pass."""
        tables = [self._table(person) for person in sorted({m.person for m in self.moves})]
        total = np.zeros(1)
        for _, values in tables:
            total = np.add.outer(total, values).ravel()
        shape = [len(values) for _, values in tables]
        for place in np.argsort(-total, kind="stable"):
            some = np.unravel_index(place, shape)
            parts = [sets[int(n)] for (sets, _), n in zip(tables, some, strict=True)]
            chosen = in_order(pick for part in parts for pick in part)
            self.visited += 1
            if self.may(chosen):
                return float(total[place]), chosen
        return 0.0, ()

    def value(self, chosen: Chosen) -> float:
        """What a plan is worth above what is done anyway."""
        return self.worth.of([(self.moves[n], at) for n, at in chosen])

    def places(self, days: Mapping[str, datetime]) -> Chosen:
        """A plan's days as places of moves."""
        by = {move.id: n for n, move in enumerate(self.moves)}
        return in_order((by[ref], at) for ref, at in days.items() if ref in by)

    def may(self, chosen: Chosen) -> bool:
        """Whether all of them may be made, each after those before it."""
        if chosen not in self._may:
            before, (place, at) = chosen[:-1], chosen[-1]
            move = self.moves[place]
            self._may[chosen] = (
                self.may(before)
                and not verdicts(move, self._then(before).moved_to(at), CIRCLE_RULES)
                and self._in_window(move, at, before)
                and not self._comes_too_late(move, at, before)
            )
        return self._may[chosen]

    def mended(self, chosen: Chosen) -> Chosen:
        """Those of them that may be made after the ones before them."""
        kept: Chosen = ()
        for pick in chosen:
            if self.may((*kept, pick)):
                kept = (*kept, pick)
        return kept

    def _then(self, before: Chosen) -> Situation:
        then = Situation(self._own.index, self._own.policy, self._own.at, self._own.horizon)
        for move, at in (*self._asked, *((self.moves[n], at) for n, at in before)):
            then.moved_to(at).plan(move)
        return then

    def _held(self, move: Move, at: datetime) -> bool:
        """Whether it is held with nothing else planned; other moves never set it free."""
        return bool(verdicts(move, self._then(()).moved_to(at), CIRCLE_RULES))

    def _in_window(self, move: Move, at: datetime, before: Chosen) -> bool:
        """By the last day, or the last one after a pace held it on that day (DESIGN §5.2)."""
        if move.latest is None or at <= move.latest:
            return True
        return bool(verdicts(move, self._then(before).moved_to(move.latest), PACE))

    def _comes_too_late(self, move: Move, at: datetime, before: Chosen) -> bool:
        """Whether somebody who decides less was invited while this one could have been."""
        if move.play != "connect":
            return False
        first = min(self.grid[self.moves.index(move)], default=at)
        return any(
            (other := self.moves[n]).play == "connect"
            and other.pursuit == move.pursuit
            and other.weight < move.weight
            and first <= then < at
            for n, then in before
        )

    def _table(self, person: str) -> tuple[list[Chosen], np.ndarray]:
        """All sets of moves to one person that their own pace allows, with their values."""
        own = [n for n, move in enumerate(self.moves) if move.person == person]
        choices = [[None, *self.grid[n]] for n in own]
        sets, values = [], []
        for some in product(*choices):
            chosen = in_order((n, at) for n, at in zip(own, some, strict=True) if at is not None)
            if all(self._spaced(a, b) for a, b in pairwise(chosen)):
                sets.append(chosen)
                values.append(self.worth.of_person(person, [(self.moves[n], t) for n, t in chosen]))
        return sets, np.array(values)

    def _spaced(self, first: tuple[int, datetime], second: tuple[int, datetime]) -> bool:
        key = first, second
        if key not in self._apart:
            then = Situation(self._own.index, self._own.policy, self._own.at, self._own.horizon)
            then.moved_to(first[1]).plan(self.moves[first[0]])
            held = verdicts(self.moves[second[0]], then.moved_to(second[1]), (person_pace.RULE,))
            self._apart[key] = not held
        return self._apart[key]


def in_order(picks: Iterator[tuple[int, datetime]]) -> Chosen:
    """Picks in order of time; of one moment in the order in which moves are listed."""
    return tuple(sorted(picks, key=lambda p: (p[1].timestamp(), p[0])))


def _options(draft: Draft) -> dict[str, list[datetime]]:
    """The moments that the planner looks at, by move."""
    assert draft.circlet is not None
    return {s.move.id: [option.at for option in s.options] for s in draft.circlet.steps}


def _moments(situation: Situation, move: Move, options: Sequence[datetime]) -> list[datetime]:
    """Now, each morning of the recipient's business days, and the planner's own moments."""
    zone, country = situation.zone(move.person), situation.country(move.person)
    last = move.details.get("latest_if_held") or move.latest or situation.horizon
    last = min(last, situation.horizon)
    first = max(situation.at, move.earliest)
    found = {option.timestamp(): option for option in options}
    day = first.astimezone(zone_info(zone)).date()
    while (at := in_zone(day, MORNING, zone)) <= last:
        if at >= first and is_business_day(day, country):
            found[at.timestamp()] = at
        day += timedelta(days=1)
    # Mail leaves when they work; LinkedIn is in the user's own hand.
    at = first if move.channel == "linkedin" else first_working_moment(first, country, zone)
    if at <= last:
        found[at.timestamp()] = at
    return [at for _, at in sorted(found.items())]
