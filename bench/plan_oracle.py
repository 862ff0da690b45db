"""Solves linear choices with OR-Tools CP-SAT: JSON on the standard input, JSON on the output.

Run by an interpreter that has `ortools`; Afterword itself does without. A problem names for each
step the gains of its options, and in pairs (step, option): what two of them change together, which
two exclude each other, how many of some may stand beside one, and how many one needs.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from ortools.sat.python import cp_model

SCALE = 10_000_000  # CP-SAT reckons in whole numbers
EFFORT = 20.0  # deterministic seconds a problem, so that a slow machine finds the same


def solve(problem: dict[str, Any]) -> dict[str, Any]:
    """The best choice, and whether it is proved to be the best."""
    model = cp_model.CpModel()
    picks = [[model.new_bool_var("") for _ in gains] for gains in problem["gains"]]

    def pick(place: list[int]) -> cp_model.IntVar:
        return picks[place[0]][place[1]]

    for options in picks:
        model.add_at_most_one(options)
    for one, other in problem["conflicts"]:
        model.add_at_most_one(pick(one), pick(other))
    for limit in problem["limits"]:
        beside = sum(pick(other) for other in limit["of"])
        model.add(beside <= limit["most"]).only_enforce_if(pick(limit["beside"]))
    for need in problem["needs"]:
        beside = sum(weight * pick(other) for other, weight in need["of"])
        model.add(beside >= need["least"]).only_enforce_if(pick(need["beside"]))
    gains = [
        round(gain * SCALE) * var
        for options, row in zip(picks, problem["gains"], strict=True)
        for var, gain in zip(options, row, strict=True)
    ]
    for one, other, change in problem["pairs"]:
        both = model.new_bool_var("")
        model.add_implication(both, pick(one))
        model.add_implication(both, pick(other))
        model.add(both >= pick(one) + pick(other) - 1)
        gains.append(round(change * SCALE) * both)
    model.maximize(sum(gains))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = EFFORT
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return {"chosen": [], "proved": False}
    chosen = [
        [step, option]
        for step, options in enumerate(picks)
        for option, var in enumerate(options)
        if solver.value(var)
    ]
    return {"chosen": chosen, "proved": status == cp_model.OPTIMAL}


if __name__ == "__main__":
    json.dump([solve(problem) for problem in json.load(sys.stdin)], sys.stdout)
