"""A picture of the few best ways: circles and lines with their places, for a template to draw.

You stand at the left, each person in the column of so many edges from you, and who is wanted at
the right. It fits a phone: 340 units wide, of which one is about a pixel there. Whoever can't see
it has the same in `told`, and in the list beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from afterword.core.ties.paths import Path
from afterword.core.world import Person

WIDTH = 340
MOST = 4  # ways: more can't be told apart
LOOKED_AT = 40  # ways of which those are chosen
RADIUS, _OWN_RADIUS = 19, 24
_ROW = 78  # from circle to circle: a circle, its name and room
_TOP, _BOTTOM = 30, 48
_SIDE = 40
_ARC = 34  # room above for a line that passes over a column
_LETTERS = {2: 17, 3: 14, 4: 11}  # of a name below its circle, by the number of columns
STRONG, FAIR = 0.6, 0.3


@dataclass(frozen=True, slots=True)
class Circle:
    """Somebody: `inside` are initials, `below` the name as far as there is room for it."""

    x: int
    y: int
    radius: int
    inside: str
    below: str
    kind: Literal["me", "via", "target"]


@dataclass(frozen=True, slots=True)
class Line:
    """A tie; `shape` is a path as SVG writes it."""

    shape: str
    width: float
    kind: Literal["strong", "asked", ""]


@dataclass(frozen=True, slots=True)
class Picture:
    """All of it; lines lie below circles."""

    height: int
    told: str
    lines: tuple[Line, ...]
    circles: tuple[Circle, ...]


def picture_of(ways: Sequence[Path], resting: Container[str] = ()) -> Picture | None:
    """The best of these ways (Path, the best first); None where there is none.

    `resting`: Person.ids of connectors who are not to be asked now; their ties are dashed.
    """
    shown = ways[:MOST]
    if not shown:
        return None
    columns = _columns(shown)
    across = len(columns)
    arc = _ARC if any(_is_over(way, columns) for way in shown) else 0
    rows = max(len(column) for column in columns)
    height = _TOP + arc + (rows - 1) * _ROW + _BOTTOM
    places: dict[str, tuple[int, int]] = {"": (_SIDE, _middle(0, 1, rows, arc))}
    for number, column in enumerate(columns, 1):
        x = _SIDE + round((WIDTH - 2 * _SIDE) * number / across)
        for row, person in enumerate(column):
            places[person.id] = (x, _middle(row, len(column), rows, arc))
    ends = {way.to.id for way in shown}
    circles = [Circle(*places[""], _OWN_RADIUS, "You", "", "me")]
    for column in columns:
        for person in column:
            kind: Literal["via", "target"] = "target" if person.id in ends else "via"
            below = _short(person.name, _LETTERS[across + 1])
            x, y = places[person.id]
            circles.append(Circle(x, y, RADIUS, _initials(person.name), below, kind))
    told = told_of(shown, resting)
    return Picture(height, told, tuple(_lines(shown, places, resting)), tuple(circles))


def varied(ways: Sequence[Path], each: int = 2) -> list[Path]:
    """The best of these, so many at most over one connector: whose list is long knows many at one
    company, and another one is more of a choice than a third way over them.
    """
    taken: Counter[str] = Counter()
    found = []
    for way in ways:
        taken[way.first.id] += 1
        if taken[way.first.id] <= each:
            found.append(way)
    return found


def told_of(ways: Sequence[Path], resting: Container[str] = ()) -> str:
    """What the picture shows, in words."""
    each = []
    for way in ways:
        over = ", then ".join(person.name for person, _ in way.via)
        how = "resting" if way.first.id in resting else strength_word(way.strength)
        each.append(f"{way.to.name} {f'through {over}' if over else 'directly'}, {how}")
    number = "One way" if len(ways) == 1 else f"{len(ways)} ways"
    return f"{number}: {'; '.join(each)}. The list has the same."


def strength_word(strength: float) -> str:
    """How a strength is called where a number would say too much."""
    return "strong" if strength >= STRONG else "fair" if strength >= FAIR else "weak"


def _columns(ways: Sequence[Path]) -> list[list[Person]]:
    """Who stands where: by the most edges that anybody needs to them, so that lines go forward; in
    the order of the ways.
    """
    depth: dict[str, int] = {}
    people: dict[str, Person] = {}
    for way in ways:
        for number, person in enumerate([*(who for who, _ in way.via), way.to], 1):
            depth[person.id] = max(number, depth.get(person.id, 0))
            people.setdefault(person.id, person)
    columns: list[list[Person]] = [[] for _ in range(max(depth.values()))]
    for person in people.values():
        columns[depth[person.id] - 1].append(person)
    return [column for column in columns if column]


def _is_over(way: Path, columns: Sequence[Sequence[Person]]) -> bool:
    """Whether one of its lines passes over a column."""
    at = {person.id: number for number, column in enumerate(columns, 1) for person in column}
    stops = [0, *(at[person.id] for person, _ in way.via), at[way.to.id]]
    return any(abs(b - a) > 1 for a, b in pairwise(stops))


def _middle(row: int, of: int, rows: int, arc: int) -> int:
    """How far down one of so many stands, all of them in the middle of the tallest column."""
    return _TOP + arc + round((rows - of) * _ROW / 2) + row * _ROW


def _lines(
    ways: Sequence[Path], places: dict[str, tuple[int, int]], resting: Container[str]
) -> list[Line]:
    found: dict[tuple[str, str], Line] = {}
    step = min(abs(x - _SIDE) for key, (x, _) in places.items() if key)
    for way in ways:
        people = ["", *(person.id for person, _ in way.via), way.to.id]
        strengths = [way.tie.value, *(bond.strength for bond in way.bonds)]
        asked = way.first.id in resting
        for one, other, strength in zip(people, people[1:], strengths, strict=False):
            if (one, other) not in found:
                kind = _kind(strength, asked=asked and not one)
                shape = _shape(places[one], places[other], step)
                found[one, other] = Line(shape, round(1 + 3 * strength, 1), kind)
    return list(found.values())


def _kind(strength: float, *, asked: bool) -> Literal["strong", "asked", ""]:
    if asked:
        return "asked"
    return "strong" if strength >= STRONG else ""


def _shape(one: tuple[int, int], other: tuple[int, int], step: int) -> str:
    """Straight to the next column, and in an arc above one that lies between."""
    (x1, y1), (x2, y2) = one, other
    if abs(x2 - x1) <= step + 1:
        return f"M{x1} {y1}L{x2} {y2}"
    return f"M{x1} {y1}Q{(x1 + x2) // 2} {-_ARC} {x2} {y2}"


def _initials(name: str) -> str:
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def _short(name: str, letters: int) -> str:
    """The name, else the first of it with the last one's initial, cut where it must be."""
    if len(name) <= letters:
        return name
    words = name.split()
    if len(words) > 1:
        name = f"{words[0]} {words[-1][0]}."
    return name if len(name) <= letters else f"{name[: letters - 1]}…"
