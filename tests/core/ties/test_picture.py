"""The picture of ways: everybody once, inside the frame, nobody over anybody, and told in words."""

import re
from itertools import combinations, pairwise
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.worlds import person

from afterword.core.ties.paths import Path
from afterword.core.ties.picture import RADIUS, WIDTH, picture_of, varied
from afterword.core.ties.strength import Strength
from afterword.core.world import Bond, Person

PEOPLE = [person(f"p{n}", name=f"{'Maximiliane ' * (n % 3)}Quill {n}") for n in range(7)]
way_of = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique_by=lambda p: p.id)


def path(people: list[Person], strength: float = 0.5) -> Path:
    tie = Strength(strength, 1, 3, 2.0, 0.5, "")
    bonds = tuple(Bond(*sorted((a.id, b.id)), 0.5, "", "together") for a, b in pairwise(people))
    via = tuple((each, 0.5) for each in people[:-1])
    return Path(people[-1], via, strength, tie, bonds=bonds)


@settings(max_examples=150, deadline=None)
@given(st.lists(way_of, min_size=1, max_size=5))
def test_everybody_stands_once_inside_the_frame_and_apart(ways: list[list[Person]]) -> None:
    picture = picture_of([path(way) for way in ways])

    assert picture is not None
    assert len(picture.circles) == 1 + len({each.id for way in ways[:4] for each in way})
    for circle in picture.circles:
        assert circle.radius <= circle.x <= WIDTH - circle.radius
        assert circle.radius <= circle.y <= picture.height - circle.radius
        assert len(circle.below) <= 17
    for one, other in combinations(picture.circles, 2):
        assert hypot(one.x - other.x, one.y - other.y) > one.radius + other.radius
    places = {(c.x, c.y) for c in picture.circles}
    for line in picture.lines:
        numbers = [int(n) for n in re.findall(r"-?\d+", line.shape)]
        assert {tuple(numbers[:2]), tuple(numbers[-2:])} <= places


def test_it_says_in_words_what_it_shows_and_dashes_who_rests() -> None:
    tom, ann, ivo = PEOPLE[0], PEOPLE[1], PEOPLE[3]
    picture = picture_of([path([tom, ivo], 0.7), path([ann, ivo], 0.2)], resting={ann.id})

    assert picture is not None
    assert picture.told == (
        "2 ways: Quill 3 through Quill 0, strong; "
        "Quill 3 through Maximiliane Quill 1, resting. The list has the same."
    )
    assert [line.kind for line in picture.lines] == ["strong", "", "asked", ""]
    assert [c.kind for c in picture.circles] == ["me", "via", "via", "target"]
    assert {c.radius for c in picture.circles[1:]} == {RADIUS}


def test_without_a_way_there_is_no_picture() -> None:
    assert picture_of([]) is None


def test_of_one_connector_two_ways_are_shown_at_most() -> None:
    tom, ann = PEOPLE[0], PEOPLE[1]
    ways = [path([tom, each]) for each in PEOPLE[2:6]] + [path([ann, PEOPLE[2]])]
    assert varied(ways) == [ways[0], ways[1], ways[4]]
