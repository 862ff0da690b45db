"""What a connector hears: thanks for what they did, and how it stands; no an end that is none."""

from dataclasses import replace

from tests.core.letters.occasions import made, since_then
from tests.core.letters.panels import PANELS, START, world_of

from afterword.core.letters.outline import outline
from afterword.core.world import Ask, World
from afterword.writers.phrasebook import write

WORLD = since_then(world_of(PANELS[0]))
OVER = ("somebody else", "did not work out", "didn't work out", "withdrawn", "accepted")


def _written(world: World, kind: str, ref: str, **details: object) -> str:
    move = made(world, "introduction", kind, ref, "friend", **details)
    points = outline(move, world, "help_given")
    return " ".join(write(points, seed=f"seed {n}").body for n in range(12))


def _asked(**more: object) -> World:
    ask = Ask("x", "friend", WORLD.pursuits[0].company, START, kind="word")
    return replace(WORLD, asks=(replace(ask, **more),))


def test_a_talk_that_came_of_it_is_told_as_a_talk() -> None:
    talk = WORLD.interviews[0].id
    words = _written(_asked(), "outcome", talk, ask="x", end="talk")
    assert not [each for each in OVER if each in words]
    assert "talk" in words or "conversation" in words


def test_that_nothing_came_of_it_is_no_rejection() -> None:
    words = _written(_asked(), "outcome", "x nothing", ask="x", end="nothing")
    assert not [each for each in OVER if each in words]
    assert "nothing" in words


def test_thanks_name_an_introduction_only_where_there_was_one() -> None:
    assert "introduc" not in _written(_asked(), "help", "x", ask="x").lower()
    there = _asked(introduced_at=START, kind="introduction")
    assert "introduc" in _written(there, "help", "x", ask="x").lower()


def test_a_no_is_taken_well_and_asks_for_nothing() -> None:
    words = _written(_asked(), "help", "x", ask="x", declined=True)
    assert "?" not in words
    assert "introduc" not in words.lower()
