"""How phrases of news words are written, and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.news.phrases import STOP, Phrases, inflected


def found(written: str, text: str) -> list[tuple[int, ...]]:
    phrases = Phrases({"it": written}, {"staff": "jobs/staff"})
    return [hit.places for hit in phrases.found(text.split())]


@pytest.mark.parametrize(
    ("written", "text", "places"),
    [
        ("lay off", "we lay off ten", [(1, 2)]),
        ("cut/axe <staff>", "they axe jobs", [(1, 2)]),
        ("cut/let_go staff", "let go staff", [(0, 1, 2)]),
        ("launch+", "launching it", [(0,)]),
        ("insolven*", "an insolvency", [(1,)]),
        ("~smith", "a goldsmith", [(1,)]),
        ("close the? door", "close door", [(0, 1)]),
        ("cut #", "cut 40", [(0, 1)]),
        ("raise #m", "raise 40m raise 40k", [(0, 1)]),
        ("cut _ staff", "cut all staff", [(0, 2)]),
        ("cut _ staff", "cut all the staff", []),
        ("cut .. staff", "cut all the staff", [(0, 3)]),
        ("cut ... staff", f"cut {STOP} staff", []),
        ("^ wanted", f"wanted {STOP} wanted", [(0,), (2,)]),
        ("closes $", f"shop closes {STOP} closes early", [(1,)]),
    ],
)
def test_a_phrase_stands_where_its_words_do(
    written: str, text: str, places: list[tuple[int, ...]]
) -> None:
    assert found(written, text) == places


@pytest.mark.parametrize("written", [".. staff", "$ staff", "ab*", "Über", "cut <nobody>"])
def test_a_phrase_that_is_written_wrongly_is_named(written: str) -> None:
    with pytest.raises(ValueError, match="it"):
        Phrases({"it": written}, {})


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("sue", {"sue", "sues", "sued", "suing"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("crash", {"crash", "crashes", "crashed", "crashing"}),
    ],
)
def test_english_words_have_their_endings(word: str, forms: set[str]) -> None:
    assert inflected(word) == forms


@given(st.lists(st.sampled_from(["cut", "all", "the", "staff", "40", STOP])))
def test_what_is_found_stands_there(tokens: list[str]) -> None:
    for hit in Phrases({"it": "cut .. staff, 40"}, {}).found(tokens):
        assert [tokens[place] for place in hit.places] in (["cut", "staff"], ["40"])
        assert hit.places[-1] - hit.places[0] <= 3
        assert STOP not in tokens[hit.places[0] : hit.places[-1]]
