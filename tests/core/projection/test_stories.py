"""Items of one story are joined, whatever order they came in; others are not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from time import process_time

import pytest
from tests.core.projection.story_pairs import pairs

from afterword.core.projection.stories import Figure, figures_in, stories_in, with_stories
from afterword.core.world import News

DAY = datetime(2026, 4, 16, 9, tzinfo=UTC)


def item(key: str, title: str, hours: int = 0, kind: str = "launch", **more: str) -> News:
    return News(key, "acme", title, "", DAY + timedelta(hours=hours), kind, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_pairs_of_one_story_are_joined_and_others_are_not(seed: int) -> None:
    joined = {True: 0, False: 0}
    for pair in pairs(300, seed):
        names = {pair.company: pair.company}
        joined[pair.same] += bool(stories_in([pair.one, pair.other], names))

    assert joined[True] / (joined[True] + joined[False]) >= 0.95
    assert joined[True] / 150 >= 0.9


def test_one_story_in_two_languages_is_one() -> None:
    german = item("a", "Hamburger Energiepreis geht an Wattkontor", kind="award")
    english = item("b", "Wattkontor wins Hamburg Energy Prize", 30, kind="award")

    assert stories_in([english, german], {"acme": "Wattkontor"}) == [[german, english]]


def test_the_companys_own_page_is_shown_then_the_fullest_then_the_earliest() -> None:
    wire = item("wire", "Acme Launches Tidewater Yard Tool (press wire)", 0, summary="x" * 300)
    own = item("own", "Acme launches Tidewater, a yard tool", 2)
    press = item("press", "Chicago shipper Acme unveils Tidewater", 20)

    for order in ([wire, own, press], [press, own, wire]):
        shown = with_stories(order, frozenset({"own"}), {"acme": "Acme"})
        assert {n.id: n.duplicate_of for n in shown} == {"wire": "own", "own": "", "press": "own"}
    assert with_stories([press, wire], frozenset(), {"acme": "Acme"})[1].duplicate_of == "wire"


def test_the_order_of_arrival_changes_nothing() -> None:
    items = [each for pair in pairs(60, 4) for each in (pair.one, pair.other)]
    names = {each.company: each.company for each in items}
    mixed = [*items]
    Random(1).shuffle(mixed)

    assert with_stories(mixed, frozenset(), names) == with_stories(items, frozenset(), names)


def test_a_thousand_items_of_one_company_take_seconds_at_most() -> None:
    items = [
        replace(pair.one, company="acme", published=DAY + timedelta(hours=nth % 120))
        for nth, pair in enumerate(pairs(1000, 5))
    ]
    stories_in(items[:2], {"acme": "Acme"})
    start = process_time()

    stories_in(items, {"acme": "Acme"})

    assert process_time() - start < 5


def test_figures_are_read_alike_however_they_are_written() -> None:
    for title in ("raises $64M", "raises $64 million", "sammelt 64 Millionen Dollar"):
        assert list(figures_in(title)) == [Figure("money", 64e6)]
    assert list(figures_in("cuts 9% of 1,100 jobs in 2026")) == [
        Figure("percent", 9.0),
        Figure("", 1100.0),
    ]
