"""The parts of `bench/plan-quality`: cases drawn, the plain sum of a plan, and the exact best."""

from __future__ import annotations

from itertools import islice, product

import pytest
from plan_cases import LARGE_OCCASIONS, MOST_OCCASIONS, Case, large, occasions, small
from plan_exact import Exact, in_order
from plan_linear import linear

SEED = 7
FEW = list(islice(small(SEED), 12))


def test_a_seed_draws_the_same_cases() -> None:
    assert [case.world for case in islice(small(SEED), 3)] == [case.world for case in FEW[:3]]


def test_cases_are_as_large_as_they_are_said_to_be() -> None:
    much = next(large(SEED))

    assert all(1 <= occasions(case) <= MOST_OCCASIONS for case in FEW)
    assert all(len(case.world.people) == 2 for case in FEW)
    assert occasions(much) in LARGE_OCCASIONS
    assert 6 <= len(much.world.people) <= 8


@pytest.mark.parametrize("case", FEW, ids=lambda case: case.name)
def test_the_plain_sum_is_what_the_planner_makes_of_a_plan(case: Case) -> None:
    exact = Exact(case)

    assert case.draft.circlet is not None
    own = case.draft.circlet.value(case.draft.chosen)
    # Far days are weighed in weeks there.
    assert exact.value(exact.places(case.plan.days)) == pytest.approx(own, abs=2e-5)


def test_the_best_is_what_looking_at_every_plan_finds() -> None:
    case = next(case for case in FEW if occasions(case) == 2)
    exact = Exact(case)
    choices = [[None, *moments] for moments in exact.grid]

    best, chosen = exact.best()

    plans = [
        in_order((n, at) for n, at in enumerate(some) if at is not None)
        for some in product(*choices)
    ]
    assert best == pytest.approx(max(exact.value(plan) for plan in plans if exact.may(plan)))
    assert exact.may(chosen)


@pytest.mark.parametrize("case", FEW, ids=lambda case: case.name)
def test_the_plan_of_a_few_moves_is_the_best_there_is(case: Case) -> None:
    exact = Exact(case)

    best, _ = exact.best()

    assert exact.value(exact.places(case.plan.days)) == pytest.approx(best, abs=1e-6)


def test_a_linear_form_has_no_move_that_brings_nothing_and_names_what_excludes_what() -> None:
    case = next(large(SEED))
    assert case.draft.circlet is not None

    problem = linear(case.draft.circlet)

    sizes = [len(step.options) for step in case.draft.circlet.steps]
    assert [len(row) for row in problem["gains"]] == sizes
    assert all(gain > 0 or gain == -1.0 for row in problem["gains"] for gain in row)
    for (one, option), (other, place) in problem["conflicts"]:
        assert not case.draft.circlet.paces.fits(((one, option), (other, place)))
