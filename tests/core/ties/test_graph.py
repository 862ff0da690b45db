"""The best ways are those that a search through all ways finds, in the same order."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.ties.graph import Way, best_ways, graph_of

WORTHS = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.5, 0.9, 1.0]) | st.floats(0.001, 1)


@st.composite
def small(draw: st.DrawFn) -> tuple[int, dict[tuple[int, int], float], list[int], list[int]]:
    size = draw(st.integers(2, 8))
    people = st.integers(0, size - 1)
    worths = draw(st.lists(WORTHS, max_size=28))
    pairs = [(a, b) for b in range(size) for a in range(b)]
    edges = dict(zip(pairs, worths, strict=False))
    return size, edges, draw(st.lists(people, max_size=4)), draw(st.lists(people, max_size=2))


def every_way(
    size: int, edges: dict[tuple[int, int], float], goal: list[int], barred: list[int]
) -> list[Way]:
    """All ways from 0, by trying everything."""
    worth = {pair: w for (a, b), w in edges.items() if w for pair in ((a, b), (b, a))}
    found = []
    rows = [((0,), 1.0)]
    for _ in range(3):
        rows = [
            ((*way, then), product * worth[way[-1], then])
            for way, product in rows
            for then in range(size)
            if (way[-1], then) in worth and then not in {*way, *barred}
        ]
        found += [Way(way, product) for way, product in rows if way[-1] in goal]
        rows = [row for row in rows if row[0][-1] not in goal]
    found = [way for way in found if way.worth > 0]
    return sorted(found, key=lambda way: (-way.worth, len(way.people), way.people))


@settings(max_examples=1000, deadline=None)
@given(small(), st.integers(1, 12))
def test_the_best_ways_are_those_of_an_exhaustive_search(
    drawn: tuple[int, dict[tuple[int, int], float], list[int], list[int]], limit: int
) -> None:
    size, edges, goal, barred = drawn

    graph = graph_of(size, edges.keys(), list(edges.values()), 0)
    found = best_ways(graph, goal, limit=limit, barred=barred)

    assert found == every_way(size, edges, goal, barred)[:limit]


def test_of_two_edges_between_the_same_people_the_worthier_counts() -> None:
    graph = graph_of(2, [(0, 1), (1, 0), (0, 1)], [0.2, 0.7, 0.4], 0)
    assert best_ways(graph, [1]) == [Way((0, 1), 0.7)]


def test_large_rows_are_cut_without_losing_a_way() -> None:
    # Enough people around the goal for the most promising to be looked at first.
    rng = np.random.default_rng(7)
    pairs = np.unique(np.sort(rng.integers(0, 90, (1500, 2)), axis=1), axis=0)
    pairs = pairs[pairs[:, 0] < pairs[:, 1]]
    worths = np.round(rng.beta(1.5, 3, len(pairs)), 2)
    edges = {(int(a), int(b)): float(w) for (a, b), w in zip(pairs, worths, strict=True)}
    goal = list(range(60, 70))

    found = best_ways(graph_of(90, pairs, worths, 0), goal, limit=25, barred=[5, 61])

    assert found == every_way(90, edges, goal, [5, 61])[:25]


def test_a_worth_above_one_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        graph_of(2, [(0, 1)], [1.1], 0)
