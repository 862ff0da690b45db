"""The search: which unasked moves of a circle to make, and on which of their days (DESIGN §7).

Greedy first: always the move and day that gain most as things stand. Then some moves at a time are
placed anew beside the rest, by branch and bound over all their days, as long as something gains: a
circle of few moves as a whole, so that its plan is the best there is. All is worked out in the same
order, so the same circle always gives the same plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import combinations, repeat
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from afterword.core.planning.minds import DAY, Mind, Minds, weight_of_messages
from afterword.core.planning.paces import Bools, Paces, Step
from afterword.core.planning.presence import Floats, strength_of_letter

EPSILON = 1e-9
NOTHING: frozenset[tuple[int, int]] = frozenset()  # no other moves to that person
# How many moves of one circle are weighed against each other; of more, those that gain most alone.
MOST_MOVES = 16
# So many moves are placed anew all at once; of more, first some at a time and then all.
WHOLE, AT_ONCE = 5, 4
# How many choices are opened before the best one so far is good enough.
MOST_NODES = 1000

Assignment = dict[int, int]  # step → its option


# A step with the other moves to the person; the step alone where there are none, as mostly.
_Key = int | tuple[int, frozenset[tuple[int, int]]]


class Ranking(NamedTuple):
    """Options of a step with what each gains, the best first; of equal ones the earliest."""

    options: tuple[int, ...]
    gained: tuple[float, ...]


def _ranking(row: Floats) -> Ranking:
    """The ranking of one row, as `_rankings` has it."""
    gained = np.where(row > EPSILON, row, -np.inf)
    order = (-gained.round(9)).argsort(kind="stable")[: np.count_nonzero(row > EPSILON)]
    return Ranking(tuple(order.tolist()), tuple(gained[order].tolist()))


def _rankings(rows: Sequence[Floats]) -> Iterator[Ranking]:
    """The ranking of each row, what each option of a step gains; all of them are sorted at once."""
    counts = np.array([len(row) for row in rows])
    gained = np.full((len(rows), counts.max()), -np.inf)
    gained[np.arange(counts.max()) < counts[:, None]] = np.concatenate(rows)
    gained[gained <= EPSILON] = -np.inf
    # Rounded, so that what is equal but for the last digits counts as equal.
    order = (-gained.round(9)).argsort(axis=1, kind="stable")
    best = np.take_along_axis(gained, order, axis=1)
    able = np.count_nonzero(np.isfinite(best), axis=1)
    for options, gains, count in zip(order.tolist(), best.tolist(), able.tolist(), strict=True):
        yield Ranking(tuple(options[:count]), tuple(gains[:count]))


@dataclass(slots=True)
class Circlet:
    """The choice within one circle: steps, the minds they go to, and what each is worth."""

    steps: list[Step]
    minds: list[Mind]  # of each step
    worth: list[float]  # of each step besides presence
    paces: Paces
    arrays: Minds
    times: list[Floats] = field(default_factory=list)  # days from now of each option
    base: dict[str, float] = field(default_factory=dict)  # expected presence with nothing planned
    # Plans as the guardrails leave them, by the plan.
    settled: dict[frozenset[tuple[int, int]], Assignment] = field(default_factory=dict)
    # What the absence of each step that the search chose would lose its plan.
    losses: dict[int, float] = field(default_factory=dict)
    _days: dict[int, tuple[date, ...]] = field(default_factory=dict)
    _worths: dict[_Key, Floats] = field(default_factory=dict)
    _pairs: dict[tuple[int, int], Floats] = field(default_factory=dict)
    _ranked: dict[_Key, Ranking] = field(default_factory=dict)

    def __post_init__(self) -> None:
        now = self.arrays.now.timestamp()
        self.times = [(self.paces.times(n) - now) / DAY for n in range(len(self.steps))]

    def day(self, step: int, option: int, zone: ZoneInfo) -> date:
        """The user's day of an option; `zone` is theirs."""
        return _day(self.steps[step].options[option].seconds, zone)

    def days(self, step: int, zone: ZoneInfo) -> tuple[date, ...]:
        """The same of each option, kept for the next plan."""
        if step not in self._days:
            self._days[step] = tuple(map(_day, self.paces.times(step).tolist(), repeat(zone)))
        return self._days[step]

    def value(self, plan: Assignment) -> float:
        """The worth of a plan above that of the same world without it."""
        people: dict[str, list[tuple[int, int]]] = {}
        for step, option in plan.items():
            people.setdefault(self.minds[step].person, []).append((step, option))
        return sum(self.of_person(frozenset(some)) for some in people.values())

    def of_person(self, some: frozenset[tuple[int, int]]) -> float:
        """The part of one person, whose moves these are."""
        if not some:
            return 0.0
        step, option = min(some)
        return float(self.row(step, some - {(step, option)})[option])

    def ranked(self, step: int, others: frozenset[tuple[int, int]]) -> Ranking:
        """The options of a step that gain something beside these, the best first; of equal ones
        the earliest. Late ones that nothing could hold until then are left out.
        """
        key = (step, others) if others else step
        found = self._ranked.get(key)
        if found is None:
            gained = self.row(step, others) - self.of_person(others)
            found = self._ranked[key] = _ranking(gained[: self.paces.reach(step)])
        return found

    def row(self, step: int, others: frozenset[tuple[int, int]]) -> Floats:
        """The person's part for each option of a step, their other moves being these."""
        key = (step, others) if others else step
        if key not in self._worths:
            self._worths[key] = self._work_out(step, others)
        return self._worths[key]

    def beside(self, step: int, other: int) -> Floats | None:
        """What each option of another step gains beside each option of a step to the same person:
        options of the step × options of the other. None where more than these two bears on them.
        """
        mind = self.minds[step]
        if mind.person != self.minds[other].person or mind.relieved or mind.ahead:
            return None
        both = self._both(step, other) if step < other else self._both(other, step).T
        return both - self.row(step, NOTHING)[:, None]

    def _both(self, step: int, other: int) -> Floats:
        """The person's part with these two and nothing else, the first named being the first of
        them: options of one × options of the other.
        """
        if (step, other) not in self._pairs:
            touches = self.touches_of(step, other)
            expected = self.arrays.expected(*touches) if touches is not None else None
            self.set_pair(step, other, expected)
        return self._pairs[step, other]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Two moves to one person who gets nothing else, both worth something."""
        for one, other in combinations(range(len(self.steps)), 2):
            mind = self.minds[one]
            if mind.person != self.minds[other].person or mind.relieved or mind.ahead:
                continue
            if self.ranked(one, NOTHING).options and self.ranked(other, NOTHING).options:
                yield one, other

    def touches_of(self, step: int, other: int) -> tuple[NDArray[np.intp], Floats, Floats] | None:
        """Both moves on all their days, as `Minds.expected` takes them; None where that person has
        nothing to remember.
        """
        row = self.minds[step].row
        if row < 0:
            return None
        one, two = (each.ravel() for each in self._grid(step, other))
        strengths = [strength_of_letter(self.steps[n].kind) for n in (step, other)]
        return (
            np.full(one.size, row),
            np.column_stack((np.minimum(one, two), np.maximum(one, two))),
            np.where((one <= two)[:, None], strengths, strengths[::-1]),
        )

    def _grid(self, step: int, other: int) -> tuple[Floats, Floats]:
        one, two = np.meshgrid(self.times[step], self.times[other], indexing="ij")
        return one, two

    def set_pair(self, step: int, other: int, expected: Floats | None) -> None:
        """Keeps what two moves bring, worked out together with those of other circles."""
        mind = self.minds[step]
        one, two = self._grid(step, other)
        first, second = (self._message(n, 0.0) for n in (step, other))
        # Of one moment the lighter one counts as the first, as in `_with_costs`.
        heavy = np.where(
            (one <= two) if first <= second else (one < two),
            weight_of_messages(mind, [first, second]),
            weight_of_messages(mind, [second, first]),
        )
        brought = expected.reshape(one.shape) if expected is not None else np.zeros(one.shape)
        base = self.base.get(mind.person, 0.0)
        worth = self.worth[step] + self.worth[other]
        self._pairs[step, other] = brought - base - mind.manner.price * heavy + worth

    def set_single(self, step: int, expected: Floats) -> Floats:
        """Keeps a row that was worked out together with those of other circles, and gives it."""
        row = self._worths[step] = self._with_costs(step, NOTHING, expected)
        return row

    def set_ranking(self, step: int, ranking: Ranking) -> None:
        """Keeps the order of a step's options that was worked out with those of other circles."""
        self._ranked[step] = ranking

    def _work_out(self, step: int, others: frozenset[tuple[int, int]]) -> Floats:
        mind, times = self.minds[step], self.times[step]
        if len(others) == 1 and not (mind.relieved or mind.ahead):
            ((other, option),) = others
            both = self._both(step, other).T if step < other else self._both(other, step)
            row: Floats = both[option]
            return row
        if mind.row < 0:
            return self._with_costs(step, others, np.zeros(len(times)))
        rest = sorted(others)
        at = np.column_stack((times, *(np.full(len(times), self.times[s][o]) for s, o in rest)))
        kinds = [self.steps[s].kind for s in (step, *(s for s, _ in rest))]
        strengths = np.array([strength_of_letter(kind) for kind in kinds])
        order = np.argsort(at, axis=1, kind="stable")
        expected = self.arrays.expected(
            np.full(len(times), mind.row),
            np.take_along_axis(at, order, axis=1),
            strengths[order],
        )
        return self._with_costs(step, others, expected)

    def _with_costs(
        self, step: int, others: frozenset[tuple[int, int]], expected: Floats
    ) -> Floats:
        mind = self.minds[step]
        beside = self._beside(mind, others)
        without = weight_of_messages(mind, sorted(mind.sent))
        heavy: Floats | float
        if beside or mind.relieved:
            heavy = np.array(
                [
                    weight_of_messages(mind, sorted([*beside, self._message(step, at)]))
                    for at in self.times[step].tolist()
                ]
            )
        else:  # no day is another's
            heavy = weight_of_messages(mind, [self._message(step, 0.0)])
        worth = self.worth[step] + sum(self.worth[s] for s, _ in others)
        base = self.base.get(mind.person, 0.0)
        total: Floats = expected - base - mind.manner.price * (heavy - without) + worth
        return total

    def parts(self, plan: Assignment, step: int) -> tuple[float, float, float]:
        """What a planned move brings in presence, what it costs, and its own worth."""
        mind, others = self.minds[step], _others(self, plan, step)
        beside = self._beside(mind, others)
        this = self._message(step, float(self.times[step][plan[step]]))
        heavier = weight_of_messages(mind, sorted([*beside, this]))
        price = mind.manner.price * (heavier - weight_of_messages(mind, sorted(beside)))
        net = float(self.each_day(plan, step)[plan[step]])
        return net + price - self.worth[step], price, self.worth[step]

    def each_day(self, plan: Assignment, step: int) -> Floats:
        """What the move would bring in all at each of its options, the others being as planned."""
        others = _others(self, plan, step)
        whole: Floats = self.row(step, others) - self.of_person(others)
        return whole

    def _beside(
        self, mind: Mind, others: frozenset[tuple[int, int]]
    ) -> list[tuple[float, float, bool]]:
        """The messages to somebody that go besides a move: asked ones and these."""
        return [*mind.sent, *(self._message(s, float(self.times[s][o])) for s, o in others)]

    def _message(self, step: int, at: float) -> tuple[float, float, bool]:
        return at, self.steps[step].move.cost, self.steps[step].heavier


def search(circlet: Circlet, before: Assignment | None = None, keep: float = 0.0) -> Assignment:
    """The best plan found. `before` is yesterday's, which stays unless another gains more than
    `keep`; a step that it does not name was not planned.
    """
    steps = _promising(circlet)
    best = _undisputed(circlet, steps)
    if best is None:
        best = _improved(circlet, steps, _greedy(circlet, steps, {}))
    # Of very many moves the search weighed the best; the others come in where there is room.
    rest = [n for n in range(len(circlet.steps)) if circlet.ranked(n, NOTHING).options]
    if len(rest) > len(steps):
        best = _greedy(circlet, rest, best)
    if before is not None and circlet.paces.fits(before.items()):
        stayed = _greedy(circlet, steps, before)
        stayed = {s: o for s, o in stayed.items() if loss(circlet, stayed, s) > EPSILON}
        if circlet.value(best) <= circlet.value(stayed) + keep:
            return stayed
    return best


def _undisputed(circlet: Circlet, steps: Sequence[int]) -> Assignment | None:
    """Each step on the day on which it gains most by itself, where they bear each other there: then
    nothing is better.
    """
    plan = {step: circlet.ranked(step, NOTHING).options[0] for step in steps}
    apart = len({circlet.minds[step].person for step in steps}) == len(steps)
    late = any(map(circlet.paces.is_late, plan.items()))
    return plan if apart and not late and circlet.paces.fits(plan.items()) else None


def _improved(circlet: Circlet, steps: Sequence[int], best: Assignment) -> Assignment:
    """The plan with some moves at a time placed anew, as long as that gains."""
    for size in (AT_ONCE, MOST_MOVES) if len(steps) > WHOLE else (WHOLE,):
        better = len(steps) > 1  # all days of a single one were tried
        while better:
            better = False
            for some in _some(steps, size):
                found = _anew(circlet, best, some)
                if found.best is not None:
                    best = found.best
                    # What was placed anew as a whole, and to the end, is the best there is.
                    better = not found.left or len(some) < len(steps)
                    break
    return best


def _promising(circlet: Circlet) -> list[int]:
    """Steps that gain something by themselves or with others, the best ones of very many."""
    # What gains nothing alone gains nothing beside others: they only find people better remembered.
    able = [n for n in range(len(circlet.steps)) if circlet.ranked(n, NOTHING).options]
    if len(able) <= MOST_MOVES:
        return able
    alone = sorted(able, key=lambda n: (-float(circlet.row(n, NOTHING).max()), n))
    return sorted(alone[:MOST_MOVES])


def _greedy(circlet: Circlet, steps: Iterable[int], start: Assignment) -> Assignment:
    """Adds what gains most, again and again, until nothing gains."""
    plan = dict(start)
    open_steps = [n for n in steps if n not in plan]
    while open_steps:
        found = _best_addition(circlet, plan, open_steps)
        if found is None:
            return plan
        step, option = found
        plan[step] = option
        open_steps.remove(step)
    return plan


def _best_addition(
    circlet: Circlet, plan: Assignment, open_steps: Sequence[int]
) -> tuple[int, int] | None:
    best, gain = None, EPSILON
    for step in open_steps:
        found = _best_option(circlet, plan, step, above=gain)
        if found is not None:
            best, gain = (step, found[0]), found[1]
    return best


def _best_option(
    circlet: Circlet, plan: Assignment, step: int, *, above: float
) -> tuple[int, float] | None:
    """The option of a step that gains most beside the plan, if that is more than `above`."""
    bearing, end = None, -1
    for option, gained in gains(circlet, plan, step, above=above):
        if end < 0:  # most steps have nothing that gains more, and no rule need be asked
            bearing, end = _bearing(circlet, plan, step), circlet.paces.end(step, plan.items())
        if option >= end or (bearing is not None and not bearing[option]):
            continue
        # Alone each goes until its end.
        if not plan or circlet.paces.fits({**plan, step: option}.items()):
            return option, gained
    return None


def _bearing(circlet: Circlet, plan: Assignment, step: int) -> Bools | None:
    """Which options of a step each move of the plan bears; None where they bear all."""
    found = None
    for other, option in plan.items():
        together = circlet.paces.together(other, step)
        if together is not None:
            found = together[option] if found is None else found & together[option]
    return found


def gains(
    circlet: Circlet, plan: Assignment, step: int, *, above: float = EPSILON
) -> Iterator[tuple[int, float]]:
    """Options of a step that gain more than that, as the plan stands without it, best first; of
    equal ones the earliest.
    """
    ranking = circlet.ranked(step, _others(circlet, plan, step))
    for option, gained in zip(*ranking, strict=True):
        if gained <= above:
            return
        yield option, gained


def _others(circlet: Circlet, plan: Assignment, step: int) -> frozenset[tuple[int, int]]:
    person = circlet.minds[step].person
    found = [(s, o) for s, o in plan.items() if s != step and circlet.minds[s].person == person]
    return frozenset(found) if found else NOTHING


def loss(circlet: Circlet, plan: Assignment, step: int) -> float:
    """What the plan would lose without this step."""
    others = _others(circlet, plan, step)
    return float(circlet.row(step, others)[plan[step]]) - circlet.of_person(others)


@lru_cache(maxsize=8192)
def _day(seconds: float, zone: ZoneInfo) -> date:
    """The day of that moment; most options are mornings that many moves share."""
    return datetime.fromtimestamp(seconds, zone).date()


def _some(steps: Sequence[int], size: int) -> Iterator[tuple[int, ...]]:
    return combinations(steps, min(size, len(steps)))


def _anew(circlet: Circlet, plan: Assignment, some: Sequence[int]) -> _Branches:
    """The plan with these moves placed as well as they can be beside the others: `best`, if it
    gains.
    """
    fixed = {s: o for s, o in plan.items() if s not in some}
    base = circlet.value(fixed)
    goal = circlet.value(plan) - base
    rows = {}
    for step in some:
        gained = circlet.ranked(step, _others(circlet, fixed, step)).gained
        if gained:
            rows[step] = gained[0]
    branches = _Branches(circlet, fixed, goal)
    if sum(rows.values()) > goal + EPSILON:
        branches.open({}, {step: branches.row(step, {}) for step in rows}, 0.0)
    return branches


class _Branches:
    """Branch and bound: days for some moves beside fixed ones, the most promising first.

    A move gains most alone: beside others to the same person it finds them better remembered and
    costs more. So what is still open gains at most the sum of what each would gain on the days that
    bear all that is chosen.
    """

    def __init__(self, circlet: Circlet, fixed: Assignment, goal: float) -> None:
        self.circlet, self.fixed, self.goal = circlet, fixed, goal
        self.best: Assignment | None = None
        self.left = MOST_NODES

    def row(self, step: int, chosen: Assignment) -> Floats:
        """What each day of a step gains beside these; 0 on days that do not bear them."""
        circlet, plan = self.circlet, {**self.fixed, **chosen}
        others = _others(circlet, plan, step)
        row = np.maximum(circlet.row(step, others) - circlet.of_person(others), 0.0)
        row[circlet.paces.reach(step) :] = 0.0
        for free in (_bearing(circlet, plan, step), circlet.paces.room(step, plan.items())):
            if free is not None:
                row *= free
        return row

    def open(self, chosen: Assignment, rows: dict[int, Floats], gained: float) -> None:
        """Tries all choices for the moves of `rows` that may still be better than the best."""
        tops = {step: float(row.max()) for step, row in rows.items()}
        tops = {step: top for step, top in tops.items() if top > EPSILON}
        if gained + sum(tops.values()) <= self.goal + EPSILON or not self.left:
            return
        self.left -= 1
        # The fewest days first: what is left open longest is what bears most.
        step = min(tops, key=lambda s: (np.count_nonzero(rows[s]), s))
        rest = {other: rows[other] for other in tops if other != step}
        row = rows[step]
        bound, nearer = self._bounds(step, row + gained, rest, chosen)
        late = self.circlet.paces.first_late(step)
        if row[late:].any():
            # Such a day needs others that hold it until then, and on days on which they do.
            holding = dict(rest)
            if not self._holders({**self.fixed, **chosen, step: late}, holding):
                nearer[late:] = -np.inf
            elif any(holding[other] is not own for other, own in rest.items()):
                nearer[late:] = self._bounds(step, row + gained, holding, chosen)[1][late:]
        bound[row <= EPSILON] = -np.inf
        for option in (-bound.round(9)).argsort(kind="stable"):
            if bound[option] <= self.goal + EPSILON:
                break
            if nearer[option] > self.goal + EPSILON:
                gain = gained + float(row[option])
                self._choose({**chosen, step: int(option)}, step, rest, gain)
        if gained + sum(tops[other] for other in rest) > self.goal + EPSILON:
            self.open(chosen, rest, gained)

    def _bounds(
        self, step: int, row: Floats, rest: dict[int, Floats], chosen: Assignment
    ) -> tuple[Floats, Floats]:
        """The most that each option of a step may come to with the rest: by what each of them gains
        alone, and nearer, by what it gains beside the step.
        """
        bound, nearer = row.copy(), row.copy()
        for other, own in rest.items():
            together = self.circlet.paces.together(step, other)
            most = own.max() if together is None else (together * own).max(axis=1)
            bound += most
            nearer += self._beside(step, other, own, together, chosen, most)
        return bound, nearer

    def _beside(
        self,
        step: int,
        other: int,
        own: Floats,
        together: Bools | None,
        chosen: Assignment,
        most: Floats | float,
    ) -> Floats | float:
        """The most that another step gains beside each option of a step: less than `most`, what it
        would gain alone, where both go to one person who gets nothing else.
        """
        beside = self.circlet.beside(step, other)
        if beside is None or _others(self.circlet, {**self.fixed, **chosen}, step):
            return most
        beside = np.where(own > 0.0, beside, 0.0)
        if together is not None:
            beside = beside * together
        most_beside: Floats = np.minimum(most, np.maximum(beside, 0.0).max(axis=1))
        return most_beside

    def _choose(
        self, chosen: Assignment, step: int, rest: dict[int, Floats], gained: float
    ) -> None:
        """Takes what is chosen, the step last of it, and goes on from there."""
        circlet, plan = self.circlet, {**self.fixed, **chosen}
        if circlet.paces.fits(plan.items()):
            if gained > self.goal + EPSILON:
                self.best, self.goal = plan, gained
        elif not any(circlet.paces.is_late(pick) for pick in plan.items()):
            return  # and nothing more sets it free
        rows = {}
        for other, own in rest.items():
            together = circlet.paces.together(step, other)
            if circlet.minds[other].person == circlet.minds[step].person:
                rows[other] = self.row(other, chosen)
            else:
                rows[other] = own if together is None else own * together[chosen[step]]
                room = circlet.paces.room(other, plan.items())
                if room is not None:
                    rows[other] = rows[other] * room
        if self._holders(plan, rows):
            self.open(chosen, rows, gained)

    def _holders(self, plan: Assignment, rows: dict[int, Floats]) -> bool:
        """Whether every late pick is held at its last day or may yet be; where only one way is left
        to that, `rows` is narrowed to it.
        """
        paces = self.circlet.paces
        for step, option in plan.items():
            if not paces.is_late((step, option)):
                continue
            wanting = paces.wanting(step, plan.items())
            if not wanting:
                continue
            alone, together = {}, {}
            for other, row in rows.items():
                by_itself, with_others = paces.holding(step, other)
                if np.count_nonzero(held := row * by_itself):
                    alone[other] = held
                if np.count_nonzero(held := row * with_others):
                    together[other] = held
            if len(together) < wanting and len(alone) < 2:
                if not alone:
                    return False
                rows.update(alone)
            elif not alone and len(together) == wanting:
                rows.update(together)
        return True


def batch(circlets: Sequence[Circlet], arrays: Minds, people: Mapping[str, Mind]) -> None:
    """Works out, for all circles at once, what each option of each step gains by itself."""
    alive = [mind for mind in people.values() if mind.row >= 0]
    nothing = arrays.expected(
        np.array([mind.row for mind in alive], np.intp),
        np.full((len(alive), 1), np.inf),
        np.zeros((len(alive), 1)),
    )
    base = {mind.person: float(value) for mind, value in zip(alive, nothing, strict=True)}
    owners = []
    for circlet in circlets:
        circlet.base = base
        owners += [(circlet, number) for number in range(len(circlet.steps))]
    if not owners:
        return
    counts = [len(circlet.steps[number].options) for circlet, number in owners]
    ends = np.cumsum(counts)
    expected = np.zeros(ends[-1])
    rows = np.repeat([circlet.minds[number].row for circlet, number in owners], counts)
    at = np.concatenate([circlet.times[number] for circlet, number in owners])
    strengths = [strength_of_letter(circlet.steps[number].kind) for circlet, number in owners]
    met = rows >= 0
    if met.any():
        touches = at[met][:, None], np.repeat(strengths, counts)[met][:, None]
        expected[met] = arrays.expected(rows[met], *touches)
    gained = [
        circlet.set_single(number, expected[end - count : end])[: circlet.paces.reach(number)]
        for (circlet, number), count, end in zip(owners, counts, ends.tolist(), strict=True)
    ]
    for (circlet, number), ranking in zip(owners, _rankings(gained), strict=True):
        circlet.set_ranking(number, ranking)
    _batch_pairs(circlets, arrays)


def _batch_pairs(circlets: Iterable[Circlet], arrays: Minds) -> None:
    """The same for two moves to one person."""
    pairs = [
        (circlet, pair, touches)
        for circlet in circlets
        for pair in circlet.pairs()
        if (touches := circlet.touches_of(*pair)) is not None
    ]
    if not pairs:
        return
    rows, at, strength = (
        np.concatenate(some) for some in zip(*(t for *_, t in pairs), strict=True)
    )
    expected = arrays.expected(rows, at, strength)
    ends = np.cumsum([len(touches[0]) for *_, touches in pairs])
    for (circlet, pair, _), some in zip(pairs, np.split(expected, ends[:-1]), strict=True):
        circlet.set_pair(*pair, some)
