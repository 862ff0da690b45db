"""An item of their news that goes along in a letter: one sentence, grounded, never first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.letters.panels import PANELS, thanks, world_of
from tests.core.letters.test_along import letter

from afterword.core.planning.moves import Move
from afterword.core.world import News, World

TITLE = "Our second depot opens in Cork"


def world(panel: int, *, sensitive: bool = False, kind: str = "office") -> World:
    made = world_of(PANELS[panel], promise=True)
    company = thanks(made)[0].company
    item = News("item", company, TITLE, "https://x.example/1", made.now, kind, sensitive=sensitive)
    return replace(made, news=(item,))


def carrying(move: Move, ground: str = "") -> Move:
    return replace(move, details={**move.details, "news": "item", "news_touches": ground})


@pytest.mark.parametrize("panel", range(len(PANELS)))
def test_a_letter_that_carries_it_passes_every_check_and_begins_with_what_it_is_for(
    panel: int,
) -> None:
    known = world(panel)
    told = 0
    for move in thanks(known):
        for ground in ("", *(m.id for m in known.moments if m.person == move.person)):
            made = letter(known, carrying(move, ground))
            found = [n for n, each in enumerate(made.sentences) if "item" in each.grounds]
            told += len(found)
            assert len(found) <= 1
            assert 0 not in found
            assert all(made.sentences[n].text.count(TITLE) == 1 for n in found)
            assert "ongratul" not in made.body
    assert told


@pytest.mark.parametrize(
    ("kind", "sensitive"), [("layoffs", True), ("office", True), ("other", False)]
)
def test_what_is_not_known_to_be_glad_is_not_told(kind: str, sensitive: bool) -> None:
    known = world(0, sensitive=sensitive, kind=kind)
    assert all(TITLE not in letter(known, carrying(move)).body for move in thanks(known))
