"""The ten best ways of at most three edges with networkx, rustworkx and scipy, for bench/paths.

Each maker builds its library's graph and returns a query: people of the goal in, (worth, way) out,
the best first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from heapq import heappush, heapreplace
from typing import Any

import numpy as np
from paths_world import USER, Acquaintance

Answer = list[tuple[float, tuple[int, ...]]]
Query = Callable[[Any], Answer]


def of_networkx(world: Acquaintance, limit: int) -> Query:
    """A Graph with the attribute `weight`; read through its adjacency."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(world.size))
    graph.add_weighted_edges_from(_plain(world))
    weights = {a: {b: held["weight"] for b, held in graph.adj[a].items()} for a in graph}
    return lambda goal: _from_the_goal(weights.__getitem__, goal.tolist(), limit)


def of_rustworkx(world: Acquaintance, limit: int) -> Query:
    """A PyGraph whose edges hold their worth."""
    import rustworkx as rx

    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(world.size))
    graph.add_edges_from(_plain(world))
    return lambda goal: _from_the_goal(graph.adj, goal.tolist(), limit)


def _plain(world: Acquaintance) -> list[tuple[int, int, float]]:
    ends = world.ends.tolist()
    return [(a, b, worth) for (a, b), worth in zip(ends, world.worths.tolist(), strict=True)]


def _from_the_goal(
    adjacent: Callable[[int], Mapping[int, float]], goal: list[int], limit: int
) -> Answer:
    """From the goal back to the user, leaving out what can't be among the best any more."""
    inside, near = {*goal, USER}, adjacent(USER)
    best = _Best(limit)
    edges = []
    for end in goal:
        best.take(near.get(end, 0.0), (USER, end))
        for into, last in adjacent(end).items():
            if into not in inside:
                edges.append((last, into, end))
                best.take(near.get(into, 0.0) * last, (USER, into, end))
    edges.sort(reverse=True)  # the best last edges first, so that the bar is high soon
    for last, into, end in edges:
        if last <= best.bar:
            break
        for via, middle in adjacent(into).items():
            if middle * last > best.bar and via in near and via not in inside:
                best.take(near[via] * middle * last, (USER, via, into, end))
    return sorted(best.found, key=lambda way: (-way[0], len(way[1]), way[1]))


class _Best:
    """The best so far, in a heap; a further one must be above the bar."""

    def __init__(self, limit: int) -> None:
        self.found: Answer = []
        self.bar = 0.0
        self._limit = limit

    def take(self, worth: float, way: tuple[int, ...]) -> None:
        if worth <= self.bar:
            return
        if len(self.found) < self._limit:
            heappush(self.found, (worth, way))
        else:
            heapreplace(self.found, (worth, way))
        if len(self.found) == self._limit:
            self.bar = self.found[0][0]


def of_scipy(world: Acquaintance, limit: int) -> Query:
    """A symmetric csr_array; rows are taken out of it and joined in arrays."""
    from scipy.sparse import csr_array

    a, b = world.ends.T
    both = (np.r_[a, b], np.r_[b, a])
    graph = csr_array((np.r_[world.worths, world.worths], both), shape=(world.size, world.size))

    def ask(goal: Any) -> Answer:
        near = graph[[USER]].toarray()[0]
        shut = np.zeros(world.size, dtype=bool)
        shut[goal] = shut[USER] = True
        last = graph[goal].tocoo()
        able = ~shut[last.col]
        end, into, worth3 = goal[last.row[able]], last.col[able], last.data[able]
        users = np.full(len(goal), USER)
        ways = [(near[goal], (users, goal))]
        ways.append((near[into] * worth3, (np.full(len(into), USER), into, end)))
        between, row = np.unique(into, return_inverse=True)
        middle = graph[between]
        counts = np.diff(middle.indptr)[row]
        which = np.repeat(np.arange(len(into)), counts)
        first = np.cumsum(counts) - counts
        at = middle.indptr[row][which] + np.arange(len(which)) - first[which]
        via = middle.indices[at]
        worth = near[via] * middle.data[at] * worth3[which]
        worth[shut[via]] = 0
        ways.append((worth, (np.full(len(via), USER), via, into[which], end[which])))
        found: Answer = []
        for worths, columns in ways:
            best = np.argpartition(worths, -limit)[-limit:] if len(worths) > limit else slice(None)
            people = zip(*(column[best].tolist() for column in columns), strict=True)
            found += zip(worths[best].tolist(), people, strict=True)
        found = [way for way in found if way[0] > 0]
        return sorted(found, key=lambda way: (-way[0], len(way[1]), way[1]))[:limit]

    return ask


def of_csgraph(world: Acquaintance, _: int) -> Query:
    """Dijkstra on four layers; the best way to each person as (worth, (user, …, person))."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import dijkstra

    a, b = world.ends.T
    cost = -np.log(world.worths) + 1e-15  # 0 would be no edge
    layers = [(a + n * world.size, b + (n + 1) * world.size) for n in range(3)]
    layers += [(b + n * world.size, a + (n + 1) * world.size) for n in range(3)]
    rows, columns = (np.concatenate(ends) for ends in zip(*layers, strict=True))
    size = 4 * world.size
    graph = csr_array((np.tile(cost, 6), (rows, columns)), shape=(size, size))

    def ask(goal: Any) -> Answer:
        distances = dijkstra(graph, indices=USER)
        least = np.min([distances[goal + n * world.size] for n in (1, 2, 3)], axis=0)
        best = [
            (float(np.exp(-far)), (USER, int(end)))
            for far, end in zip(least, goal, strict=True)
            if np.isfinite(far)
        ]
        return sorted(best, reverse=True)

    return ask


PEERS: Mapping[str, Callable[[Acquaintance, int], Query]] = {
    "networkx": of_networkx,
    "rustworkx": of_rustworkx,
    "scipy": of_scipy,
    "csgraph": of_csgraph,
}
