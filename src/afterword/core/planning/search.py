"""The search: which unasked moves of a circle to make, and on which of their days (DESIGN §7).

Greedy first: always the move and day that gain most as things stand. Then from several starts the
plan is mended as long as something gains: one move added, moved to another day or dropped, one
swapped for another, two moved at once. All is worked out in the same order, so the same circle
always gives the same plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from afterword.core.planning.minds import Mind, Minds, days_from, weight_of_messages
from afterword.core.planning.moves import letter_kind
from afterword.core.planning.paces import Paces, Step
from afterword.core.planning.presence import OTHER_LETTER, SENT, Floats

EPSILON = 1e-9
# How many moves of one circle are weighed against each other; of more, those that gain most alone.
MOST_MOVES = 16
# How many pairs of options are looked at for two moves at once, the most promising first.
MOST_PAIRS = 100

# How many days of the first of two moves to one person are tried with all days of the second.
ROWS_TRIED = 8

Assignment = dict[int, int]  # step → its option


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
    _worths: dict[tuple[int, frozenset[tuple[int, int]]], Floats] = field(default_factory=dict)

    _ranked: dict[tuple[int, frozenset[tuple[int, int]]], list[tuple[int, float]]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        self.times = [
            np.array([days_from(self.arrays.now, option.at) for option in step.options])
            for step in self.steps
        ]

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

    def ranked(self, step: int, others: frozenset[tuple[int, int]]) -> list[tuple[int, float]]:
        """The options of a step that gain something beside these, the best first; of equal ones
        the earliest.
        """
        key = (step, others)
        found = self._ranked.get(key)
        if found is None:
            gained = self.row(step, others) - self.of_person(others)
            # Rounded, so that what is equal but for the last digits counts as equal.
            order = np.argsort(-np.round(gained, 9), kind="stable")
            found = [(int(n), float(gained[n])) for n in order if gained[n] > EPSILON]
            self._ranked[key] = found
        return found

    def row(self, step: int, others: frozenset[tuple[int, int]]) -> Floats:
        """The person's part for each option of a step, their other moves being these."""
        key = (step, others)
        if key not in self._worths:
            self._worths[key] = self._work_out(step, others)
        return self._worths[key]

    def set_single(self, step: int, expected: Floats) -> None:
        """Keeps a row that was worked out together with those of other circles."""
        self._worths[step, frozenset()] = self._with_costs(step, frozenset(), expected)

    def _work_out(self, step: int, others: frozenset[tuple[int, int]]) -> Floats:
        mind, times = self.minds[step], self.times[step]
        if mind.row < 0:
            return self._with_costs(step, others, np.zeros(len(times)))
        rest = sorted(others)
        at = np.column_stack((times, *(np.full(len(times), self.times[s][o]) for s, o in rest)))
        strengths = np.array([strength_of(self.steps[s]) for s in (step, *(s for s, _ in rest))])
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
        fixed = [self._message(s, float(self.times[s][o])) for s, o in others]
        asked = [(at, cost, heavier) for at, cost, heavier in mind.sent]
        without = weight_of_messages(mind, sorted(asked))
        heavy = np.array(
            [
                weight_of_messages(mind, sorted([*fixed, *asked, self._message(step, float(at))]))
                for at in self.times[step]
            ]
        )
        worth = self.worth[step] + sum(self.worth[s] for s, _ in others)
        base = self.base.get(mind.person, 0.0)
        total: Floats = expected - base - mind.manner.price * (heavy - without) + worth
        return total

    def parts(self, plan: Assignment, step: int) -> tuple[float, float, float]:
        """What a planned move brings in presence, what it costs, and its own worth."""
        mind, others = self.minds[step], _others(self, plan, step)
        asked = [*mind.sent, *(self._message(s, float(self.times[s][o])) for s, o in others)]
        this = self._message(step, float(self.times[step][plan[step]]))
        heavier = weight_of_messages(mind, sorted([*asked, this]))
        price = mind.manner.price * (heavier - weight_of_messages(mind, sorted(asked)))
        net = float(self.each_day(plan, step)[plan[step]])
        return net + price - self.worth[step], price, self.worth[step]

    def each_day(self, plan: Assignment, step: int) -> Floats:
        """What the move would bring in all at each of its options, the others being as planned."""
        others = _others(self, plan, step)
        whole: Floats = self.row(step, others) - self.of_person(others)
        return whole

    def _message(self, step: int, at: float) -> tuple[float, float, bool]:
        return at, self.steps[step].move.cost, self.steps[step].heavier


def strength_of(step: Step) -> float:
    """How much of a repetition a planned letter is, as long as nobody has answered it."""
    kind = letter_kind(step.move.play, step.move.occasion.kind)
    return SENT.get(kind, OTHER_LETTER)


def search(circlet: Circlet, before: Assignment | None = None, keep: float = 0.0) -> Assignment:
    """The best plan found. `before` is yesterday's, which stays unless another gains more than
    `keep`; a step that it does not name was not planned.
    """
    steps = _promising(circlet)
    best = _greedy(circlet, steps, {})
    if not _is_at_its_best(circlet, best, steps) and not _nothing_is_held(circlet, best, steps):
        best = _mend(circlet, best, steps)
        for start in _starts(circlet, steps, best):
            other = _mend(circlet, _greedy(circlet, steps, start), steps)
            if circlet.value(other) > circlet.value(best) + EPSILON:
                best = other
        # Two at once cost most to try, so only the best is tried.
        while (better := _two_changed(circlet, best, steps)) is not None:
            best = _mend(circlet, better, steps)
    # Of very many moves the search weighed the best; the others come in where there is room.
    rest = [n for n in range(len(circlet.steps)) if circlet.ranked(n, frozenset())]
    if len(rest) > len(steps):
        best = _greedy(circlet, rest, best)
    if before is not None and circlet.paces.fits(before.items()):
        stayed = _greedy(circlet, steps, before)
        stayed = {s: o for s, o in stayed.items() if _brings(circlet, stayed, s)}
        if circlet.value(best) <= circlet.value(stayed) + keep:
            return stayed
    return best


def _promising(circlet: Circlet) -> list[int]:
    """Steps that gain something by themselves or with others, the best ones of very many."""
    # What gains nothing alone gains nothing beside others: they only find people better remembered.
    able = [n for n, step in enumerate(circlet.steps) if circlet.ranked(n, frozenset())]
    if len(able) <= MOST_MOVES:
        return able
    alone = sorted(able, key=lambda n: (-float(circlet.row(n, frozenset()).max()), n))
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
        for option, gained in gains(circlet, plan, step, above=gain):
            if circlet.paces.fits({**plan, step: option}.items()):
                best, gain = (step, option), gained
                break
    return best


def gains(
    circlet: Circlet, plan: Assignment, step: int, *, above: float = EPSILON
) -> Iterator[tuple[int, float]]:
    """Options of a step that gain more than that, as the plan stands without it, best first; of
    equal ones the earliest.
    """
    for option, gained in circlet.ranked(step, _others(circlet, plan, step)):
        if gained <= above:
            return
        yield option, gained


def _others(circlet: Circlet, plan: Assignment, step: int) -> frozenset[tuple[int, int]]:
    person = circlet.minds[step].person
    return frozenset(
        (s, o) for s, o in plan.items() if s != step and circlet.minds[s].person == person
    )


def _brings(circlet: Circlet, plan: Assignment, step: int) -> bool:
    """Whether the plan is better with this step than without."""
    others = _others(circlet, plan, step)
    return circlet.of_person(others | {(step, plan[step])}) > circlet.of_person(others) + EPSILON


def _is_at_its_best(circlet: Circlet, plan: Assignment, steps: Sequence[int]) -> bool:
    """Whether no plan can be better: each person's part is what it would be if they were alone."""
    whole: dict[str, list[int]] = {}
    for step in steps:
        whole.setdefault(circlet.minds[step].person, []).append(step)
    bound = 0.0
    for some in whole.values():
        if len(some) > 1:
            return False
        bound += max(0.0, float(circlet.row(some[0], frozenset()).max()))
    return circlet.value(plan) >= bound - EPSILON


def _nothing_is_held(circlet: Circlet, plan: Assignment, steps: Sequence[int]) -> bool:
    """Whether each move has the very day that it would have if no pace held it: then only two
    moves to one person at once could do better, and those the greedy search placed by what each
    brings beside the other.
    """
    for step in steps:
        ranked = circlet.ranked(step, _others(circlet, plan, step))
        if (ranked[0][0] if ranked else None) != plan.get(step):
            return False
    return True


def _starts(circlet: Circlet, steps: Sequence[int], best: Assignment) -> Iterator[Assignment]:
    """Other beginnings: each move on its own best day first, and without each move of the best."""
    for step in steps:
        for option, _ in gains(circlet, {}, step, above=EPSILON):
            if circlet.paces.fits(((step, option),)):
                if best.get(step) != option:
                    yield {step: option}
                break
    for step in sorted(best):
        yield {s: o for s, o in best.items() if s != step}


def _mend(circlet: Circlet, plan: Assignment, steps: Sequence[int]) -> Assignment:
    """Mends the plan until neither changing a move nor swapping it for another gains."""
    while True:
        better = _one_changed(circlet, plan, steps) or _one_swapped(circlet, plan, steps)
        if better is None:
            return plan
        plan = better


def _one_changed(circlet: Circlet, plan: Assignment, steps: Sequence[int]) -> Assignment | None:
    """The best of adding, moving or dropping one move, if it gains."""
    best, gain = None, EPSILON
    for step in steps:
        without = {s: o for s, o in plan.items() if s != step}
        now = 0.0
        if step in plan:
            others = _others(circlet, plan, step)
            now = circlet.of_person(others | {(step, plan[step])}) - circlet.of_person(others)
            if -now > gain and circlet.paces.fits(without.items()):
                best, gain = without, -now
        for option, gained in gains(circlet, without, step, above=now + gain):
            changed = {**without, step: option}
            if circlet.paces.fits(changed.items()):
                best, gain = changed, gained - now
                break
    return best


def _one_swapped(circlet: Circlet, plan: Assignment, steps: Sequence[int]) -> Assignment | None:
    """The best of dropping one move for another, if it gains."""
    best, value = None, circlet.value(plan) + EPSILON
    for step in sorted(plan):
        without = {s: o for s, o in plan.items() if s != step}
        start = circlet.value(without)
        for other in steps:
            if other in plan:
                continue
            for option, gained in gains(circlet, without, other, above=value - start):
                changed = {**without, other: option}
                if circlet.paces.fits(changed.items()):
                    best, value = changed, start + gained
                    break
    return best


def _two_changed(circlet: Circlet, plan: Assignment, steps: Sequence[int]) -> Assignment | None:
    """The best of placing two moves anew at once, if it gains."""
    value = circlet.value(plan) + EPSILON
    for one, other in combinations(steps, 2):
        rest = {s: o for s, o in plan.items() if s not in (one, other)}
        missing = value - circlet.value(rest)
        joint = _joint_gains(circlet, rest, one, other, missing)
        if joint is None:
            continue
        width = joint.shape[1]
        better = np.flatnonzero(joint > missing)
        order = np.argsort(-np.round(joint.flat[better], 9), kind="stable")
        alone: tuple[dict[int, bool], dict[int, bool]] = ({}, {})
        tried = 0
        for place in better[order]:
            choice = divmod(int(place), width)
            for step, option, known in zip((one, other), choice, alone, strict=True):
                if option not in known:
                    known[option] = circlet.paces.fits({**rest, step: option}.items())
            if not (alone[0][choice[0]] and alone[1][choice[1]]):
                continue
            changed = {**rest, one: choice[0], other: choice[1]}
            if circlet.paces.fits(changed.items()):
                return changed
            tried += 1
            if tried == MOST_PAIRS:
                break
    return None


def _joint_gains(
    circlet: Circlet, rest: Assignment, one: int, other: int, missing: float
) -> Floats | None:
    """What both gain together, options of one × options of the other; None where it can't be more
    than is missing.
    """
    others = _others(circlet, rest, one)
    base = circlet.of_person(others)
    first = circlet.row(one, others) - base
    if circlet.minds[one].person != circlet.minds[other].person:
        rests = _others(circlet, rest, other)
        second = circlet.row(other, rests) - circlet.of_person(rests)
        if first.max() + second.max() <= missing:
            return None
        joint: Floats = first[:, None] + second[None, :]
        return joint
    second = circlet.row(other, others) - base
    # Two touches of one person gain less together than each by itself: the second finds them
    # better remembered, and costs more.
    if first.max() + second.max() <= missing:
        return None
    if len(first) > len(second):
        turned = _joint_gains(circlet, rest, other, one, missing)
        return None if turned is None else turned.T
    # Each row is a curve worked out anew. They change little from day to day, so some days do: what
    # lies between them the next change of one move finds.
    whole = np.full((len(first), len(second)), -np.inf)
    for option in range(0, len(first), 1 + len(first) // ROWS_TRIED):
        whole[option] = circlet.row(other, others | {(one, option)}) - base
    return whole


def batch(circlets: Iterable[Circlet], arrays: Minds, people: Mapping[str, Mind]) -> None:
    """Works out, for all circles at once, what each option of each step gains by itself."""
    rows, at, strength, owners = [], [], [], []
    for circlet in circlets:
        for number, step in enumerate(circlet.steps):
            mind = circlet.minds[number]
            if mind.row >= 0 and step.options:
                rows.append(np.full(len(step.options), mind.row))
                at.append(circlet.times[number])
                strength.append(np.full(len(step.options), strength_of(step)))
            owners.append((circlet, number))
    alive = [mind for mind in people.values() if mind.row >= 0]
    nothing = arrays.expected(
        np.array([mind.row for mind in alive], np.intp),
        np.full((len(alive), 1), np.inf),
        np.zeros((len(alive), 1)),
    )
    base = {mind.person: float(value) for mind, value in zip(alive, nothing, strict=True)}
    expected = (
        arrays.expected(
            np.concatenate(rows), np.concatenate(at)[:, None], np.concatenate(strength)[:, None]
        )
        if rows
        else np.zeros(0)
    )
    place = 0
    for circlet, number in owners:
        mind, count = circlet.minds[number], len(circlet.steps[number].options)
        circlet.base = base
        if not count:
            continue
        if mind.row < 0:
            circlet.set_single(number, np.zeros(count))
            continue
        circlet.set_single(number, expected[place : place + count])
        place += count
