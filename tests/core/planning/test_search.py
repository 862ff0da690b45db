"""The search for the best moves and days of a circle, on worths and conflicts made up."""

from dataclasses import dataclass, field
from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.core.worlds import interview, promised, pursuit, today, wrote

from afterword.core.planning.paces import Bools, Picked
from afterword.core.planning.planner import Memo
from afterword.core.planning.policy import Policy
from afterword.core.planning.presence import Floats
from afterword.core.planning.search import Assignment, Circlet, search

Worths = list[list[float]]  # of each step's options
Conflicts = set[frozenset[Picked]]


@dataclass
class Paces:
    """Pairs of options that exclude each other, and no other rule."""

    counts: list[int]  # options of each step
    conflicts: Conflicts

    def fits(self, picked: object) -> bool:
        picks = list(picked)  # type: ignore[call-overload]
        return not any(frozenset((a, b)) in self.conflicts for a in picks for b in picks)

    def together(self, one: int, other: int) -> Bools:
        return np.array(
            [
                [frozenset(((one, a), (other, b))) not in self.conflicts for b in self._days(other)]
                for a in self._days(one)
            ]
        )

    def _days(self, step: int) -> range:
        return range(self.counts[step])

    def room(self, step: int, picked: object) -> None:
        """No week is full."""

    def is_late(self, pick: Picked) -> bool:  # noqa: ARG002 - as paces are asked
        return False

    def first_late(self, step: int) -> int:
        return self.counts[step]

    def reach(self, step: int) -> int:
        return self.counts[step]

    def end(self, step: int, picked: object) -> int:  # noqa: ARG002 - as paces are asked
        return self.counts[step]


@dataclass
class Person:
    person: str


@dataclass
class Apart(Circlet):
    """Each step goes to somebody else, so that a plan is worth the sum of its options."""

    worths: Worths = field(default_factory=list)

    def __post_init__(self) -> None:
        self.times = []

    def row(self, step: int, others: frozenset[Picked]) -> Floats:  # noqa: ARG002 - nobody has two
        return np.array(self.worths[step])


def _circlet(worths: Worths, conflicts: Conflicts) -> Circlet:
    people = [Person(str(n)) for n in range(len(worths))]
    paces = Paces([len(row) for row in worths], conflicts)
    steps: list[object] = [None] * len(worths)
    return Apart(steps, people, [], paces, None, worths=worths)  # type: ignore[arg-type]


def _best(worths: Worths, conflicts: Conflicts) -> float:
    paces = Paces([len(row) for row in worths], conflicts)
    choices = [[None, *range(len(row))] for row in worths]
    return max(
        sum(worths[s][o] for s, o in picks)
        for some in product(*choices)
        if paces.fits(picks := [(s, o) for s, o in enumerate(some) if o is not None])
    )


@st.composite
def _choices(draw: st.DrawFn, most: int) -> tuple[Worths, Conflicts]:
    worth = st.integers(-20, 100).map(lambda n: n / 100)
    row = st.lists(worth, min_size=1, max_size=4)
    worths = draw(st.lists(row, min_size=1, max_size=most))
    picks = [(s, o) for s, row in enumerate(worths) for o in range(len(row))]
    pairs = [frozenset((a, b)) for a in picks for b in picks if a[0] < b[0]]
    conflicts = draw(st.sets(st.sampled_from(pairs))) if pairs else set()
    return worths, conflicts


@given(_choices(5))
def test_of_few_moves_it_finds_the_best_plan_there_is(case: tuple[Worths, Conflicts]) -> None:
    circlet = _circlet(*case)

    found = search(circlet)

    assert circlet.paces.fits(found.items())
    assert abs(circlet.value(found) - _best(*case)) < 1e-9


@given(_choices(7))
def test_of_more_it_finds_the_best_too_while_it_may_look_long(
    case: tuple[Worths, Conflicts],
) -> None:
    circlet = _circlet(*case)

    found = search(circlet)

    assert abs(circlet.value(found) - _best(*case)) < 1e-9


def test_a_move_that_brings_nothing_is_not_made() -> None:
    assert search(_circlet([[-0.1, 0.0], [0.2]], set())) == {1: 0}


def test_of_equal_days_the_first_is_taken() -> None:
    assert search(_circlet([[0.1, 0.1, 0.1]], set())) == {0: 0}


def test_what_gains_most_gives_way_where_two_others_gain_more() -> None:
    worths = [[0.5], [0.3], [0.3]]
    conflicts = {frozenset(((0, 0), (1, 0))), frozenset(((0, 0), (2, 0)))}

    assert search(_circlet(worths, conflicts)) == {1: 0, 2: 0}


def test_three_moves_change_their_days_at_once() -> None:
    worths = [[0.5, 0.4], [0.5, 0.4], [0.0, 0.25]]
    conflicts = {
        frozenset(((0, 0), (1, 1))),
        frozenset(((0, 1), (1, 0))),
        frozenset(((0, 0), (2, 1))),
        frozenset(((1, 0), (2, 1))),
    }

    assert search(_circlet(worths, conflicts)) == {0: 1, 1: 1, 2: 1}


def test_yesterdays_days_stay_unless_others_gain_more_than_it_takes() -> None:
    circlet = _circlet([[0.30, 0.32], [0.2]], set())
    before: Assignment = {0: 0, 1: 0}

    assert search(circlet, before, keep=0.05) == before
    assert search(circlet, before, keep=0.01) == {0: 1, 1: 0}


def test_yesterdays_plan_takes_in_what_is_new_and_drops_what_brings_nothing() -> None:
    circlet = _circlet([[0.3], [-0.1], [0.2]], set())

    assert search(circlet, {0: 0, 1: 0}, keep=0.05) == {0: 0, 2: 0}


def test_yesterdays_plan_goes_where_it_can_no_longer_be() -> None:
    conflicts = {frozenset(((0, 0), (1, 0)))}
    circlet = _circlet([[0.3, 0.2], [0.2]], conflicts)

    assert search(circlet, {0: 0, 1: 0}, keep=1.0) == {0: 1, 1: 0}


def test_the_question_that_matters_more_waits_where_both_gain_by_it() -> None:
    """Taken one at a time the manager's question goes today, and leaves no day to invite her."""
    plan = today(
        "2025-09-15 09:00",
        pursuit("deciding", {"ruth": "recruiter"}),
        pursuit("deciding", {"hana": "hiring_manager"}, ref="other"),
        interview("2025-09-10 10:00", "ruth"),
        interview("2025-09-10 15:00", "hana", pursuit="other"),
        wrote("ruth", "2025-09-10 18:00", "thank_you"),
        wrote("hana", "2025-09-10 18:00", "thank_you", pursuit="other"),
        promised("2025-09-10", "2025-09-08 12:00"),
        promised("2025-09-10", "2025-09-08 12:00", "hana", pursuit="other"),
        policy=Policy(horizon_business_days=12),
    )

    assert isinstance(plan.memo, Memo)
    chosen = [chosen for draft in plan.memo.drafts.values() for chosen in draft.days()]
    days = {(move.play, move.person): at.day for move, at, _ in chosen}
    assert days == {("check_in", "ruth"): 15, ("connect", "hana"): 15, ("check_in", "hana"): 29}
