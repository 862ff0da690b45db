"""Who knows whom as one graph in arrays, and the best ways through it: at most three edges, exact.

Libraries of graphs know shortest paths without a bound of edges, and those of six people are no
introduction. Here the bound comes first: ways are put together from the goal's side, since a
company has some dozens of people while whoever has a thousand acquaintances reaches half of
everybody in two steps; and what can't come among the best any more is never looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
Worths = NDArray[np.float64]
Marks = NDArray[np.bool_]

# Each row is sorted by worth, and of each it is known how many edges reach how many sixteenths: so
# a query takes the upper part of a row and leaves the rest. A power of two, to be exact.
_LEVELS = 16
_SLACK = 1e-12  # bounds are multiplied in another order, which may round otherwise
_NOTHING = 1e-9
# How many of the most promising edges into the goal are looked at first: what they give makes the
# bar for all others.
_FIRST = 24


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """Both directions of each edge, in rows by person, the worthiest first (compressed rows)."""

    centre: int  # the user
    starts: Ids  # of each row; one more than there are people
    others: Ids
    worths: Worths
    upto: Ids  # (people, levels + 1): edges of a row that reach a level
    near: Worths  # from the centre to everybody by their own edge
    most: float  # the worthiest of them
    reach: Worths  # by the best two edges, whoever is between

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self.starts) - 1


@dataclass(frozen=True, slots=True)
class Way:
    """From the centre to one of the goal, by number; `worth` is the product over the edges, in
    their order.
    """

    people: tuple[int, ...]
    worth: float


def graph_of(
    size: int, ends: Iterable[Sequence[int]], worths: Sequence[float], centre: int
) -> Graph:
    """The graph of undirected edges; of two between the same people the worthier counts.

    `ends` are pairs of numbers below `size`, or an array of them. A worth lies in 0..1: one of 0 is
    no edge (and so is one of a billionth), and ValueError for more than 1, since the search rests
    on no edge making a way better. Costs a sort of the edges.
    """
    pairs = np.asarray(ends if isinstance(ends, np.ndarray) else list(ends), dtype=np.int64)
    pairs = pairs.reshape(-1, 2)
    worth = np.asarray(worths, dtype=np.float64)
    if worth.size and not (worth.min() >= 0 and worth.max() <= 1):
        raise ValueError("a tie is worth between 0 and 1")
    kept = (worth > _NOTHING) & (pairs[:, 0] != pairs[:, 1])
    pairs, worth = pairs[kept], worth[kept]
    pairs, worth = _worthiest(pairs, worth, size)
    one = np.concatenate([pairs[:, 0], pairs[:, 1]])
    other = np.concatenate([pairs[:, 1], pairs[:, 0]])
    both = np.concatenate([worth, worth])
    order = np.lexsort((-both, one))
    one, other, both = one[order], other[order], both[order]
    starts = np.searchsorted(one, np.arange(size + 1)).astype(np.int64)
    reached = np.bincount(
        one * (_LEVELS + 1) + (both * _LEVELS).astype(np.int64), minlength=size * (_LEVELS + 1)
    ).reshape(size, _LEVELS + 1)
    upto = np.ascontiguousarray(reached[:, ::-1].cumsum(axis=1)[:, ::-1])
    near = np.zeros(size)
    row = slice(starts[centre], starts[centre + 1])
    near[other[row]] = both[row]
    reach = np.zeros(size)
    filled = starts[1:] > starts[:-1]
    if len(other):
        reach[filled] = np.maximum.reduceat(near[other] * both, starts[:-1][filled])
    return Graph(centre, starts, other, both, upto, near, float(near.max()), reach)


def _worthiest(pairs: Ids, worth: Worths, size: int) -> tuple[Ids, Worths]:
    """Of the edges between the same people the worthiest."""
    code = pairs.min(axis=1) * size + pairs.max(axis=1)
    order = np.lexsort((-worth, code))
    pairs, worth, code = pairs[order], worth[order], code[order]
    first = np.ones(len(code), dtype=np.bool_)
    first[1:] = code[1:] != code[:-1]
    return pairs[first], worth[first]


def best_ways(
    graph: Graph, goal: Sequence[int], *, limit: int = 10, barred: Sequence[int] = ()
) -> list[Way]:
    """The best ways from the centre to anybody of the goal, over nobody who is barred.

    A way has at most three edges, nobody twice, and ends with the first of the goal whom it meets.
    Of equally good ones the shorter comes first, then the one with the smaller numbers. It costs
    the rows of the goal, and of those next to it what could still come among the best.
    """
    shut = np.zeros(graph.size, dtype=np.bool_)
    shut[np.asarray(barred, dtype=np.int64)] = True
    shut[graph.centre] = True
    ends = np.unique(np.asarray(goal, dtype=np.int64))
    ends = ends[~shut[ends]]
    shut[ends] = True  # a way is over where it comes in
    if not len(ends):
        return []
    best = _Best(limit)
    best.take(graph.near[ends], (ends,))
    into, last, which = _rows(graph, ends, graph.starts[ends + 1] - graph.starts[ends])
    end = ends[which]
    able = ~shut[into]
    into, last, end = into[able], last[able], end[able]
    best.take(graph.near[into] * last, (into, end))
    _over_three(graph, _Edges(into, last, end), shut, best)
    return best.ways(graph.centre)


@dataclass(frozen=True, slots=True, eq=False)
class _Edges:
    """The last edges of ways: from whom, how worthy, to whom of the goal."""

    into: Ids
    worth: Worths
    end: Ids

    def some(self, which: Marks | Ids) -> _Edges:
        return _Edges(self.into[which], self.worth[which], self.end[which])


def _over_three(graph: Graph, edges: _Edges, shut: Marks, best: _Best) -> None:
    """Adds the ways of three edges that can still be among the best."""
    bound = graph.reach[edges.into] * edges.worth
    left = np.flatnonzero(bound > best.bar)
    if len(left) > 2 * _FIRST:
        first = left[np.argsort(bound[left])[-_FIRST:]]
        _middle(graph, edges.some(first), shut, best)
        bound[first] = 0.0
        left = np.flatnonzero(bound > best.bar)
    if len(left):
        _middle(graph, edges.some(left), shut, best)


def _middle(graph: Graph, edges: _Edges, shut: Marks, best: _Best) -> None:
    """Ways of three edges over these last ones."""
    needed = best.bar / (edges.worth * graph.most)
    level = np.minimum(needed * _LEVELS, _LEVELS).astype(np.int64)
    via, middle, which = _rows(graph, edges.into, graph.upto[edges.into, level])
    worth = graph.near[via] * middle * edges.worth[which]
    able = np.flatnonzero((worth > best.bar) & ~shut[via])
    which = which[able]
    best.take(worth[able], (via[able], edges.into[which], edges.end[which]))


def _rows(graph: Graph, people: Ids, counts: Ids) -> tuple[Ids, Worths, Ids]:
    """The first edges of some rows, so many of each: to whom, how worthy, and of which row."""
    which = np.repeat(np.arange(len(people)), counts)
    offsets = graph.starts[people] - (np.cumsum(counts) - counts)
    at = np.arange(len(which)) + offsets[which]
    return graph.others[at], graph.worths[at], which


class _Best:
    """The best ways found so far, and the bar that a further one must reach."""

    def __init__(self, limit: int) -> None:
        self.bar = 0.0  # just below the last of the best
        self._limit = limit
        self._found: list[tuple[Worths, tuple[Ids, ...]]] = []

    def take(self, worth: Worths, people: tuple[Ids, ...]) -> None:
        """Takes those that are above the bar, and raises it."""
        above = np.flatnonzero(worth > self.bar)
        if not len(above):
            return
        self._found.append((worth[above], tuple(column[above] for column in people)))
        worths = np.concatenate([each for each, _ in self._found])
        if len(worths) >= self._limit:
            self.bar = float(np.sort(worths)[-self._limit]) * (1 - _SLACK)

    def ways(self, centre: int) -> list[Way]:
        """Them, the best first."""
        found = []
        for worth, people in self._found:
            still = np.flatnonzero(worth > self.bar)
            columns = [column[still].tolist() for column in people]
            found += [
                Way((centre, *each), value)
                for value, *each in zip(worth[still].tolist(), *columns, strict=True)
            ]
        found.sort(key=lambda way: (-way.worth, len(way.people), way.people))
        return found[: self._limit]
