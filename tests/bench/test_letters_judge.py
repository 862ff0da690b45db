"""The judge of bench/letters passes what is true, and finds what is not."""

from __future__ import annotations

import letters_judge as judge
import letters_world
import pytest

from afterword.core.letters.outline import KINDS, outline
from afterword.writers.phrasebook import write

WORLD = letters_world.world(7)
CASES = list(letters_world.cases(WORLD))
THANKS = outline(CASES[0][1], WORLD)
SOURCES = judge.Sources(WORLD)


def _faults(sentence: str, *grounds: str) -> list[str]:
    return list(judge.faults(sentence, grounds, THANKS, WORLD, SOURCES))


def test_letters_of_the_phrasebook_have_no_fault() -> None:
    for world, move, kind in CASES:
        points = outline(move, world, kind)
        draft = write(points, seed=move.id)
        for sentence in draft.sentences:
            found = judge.faults(sentence.text, sentence.grounds, points, world, SOURCES)
            assert list(found) == []


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("I cut costs by 4711 a year.", "figure"),
        ("We spoke with Marguerite about it.", "name"),
        ("You said “money is no object here”.", "quote"),
        ("Thank you for meeting me on 31 February.", "day"),
    ],
)
def test_what_is_invented_is_found(sentence: str, fault: str) -> None:
    assert [found.split(":")[0] for found in _faults(sentence, "talk")] == [fault]


def test_a_ground_that_is_not_there_is_found() -> None:
    assert _faults("It was good to talk.", "nowhere") == ["no such source: nowhere"]


def test_every_kind_of_letter_is_met_in_a_world() -> None:
    worlds = (letters_world.world(seed) for seed in range(5))
    assert {kind for world in worlds for _, _, kind in letters_world.cases(world)} == set(KINDS)


def test_what_fills_an_opening_does_not_make_it_another() -> None:
    first = judge.opening("Dear Tom,\n\nThank you for Tuesday. More.", THANKS)
    second = judge.opening("Dear Ann,\n\nThank you for Friday 3 May. Less.", THANKS)

    assert first == second
