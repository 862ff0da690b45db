"""Words of one matter are one term whatever their endings; words of every search are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.terms import placed_terms, stem, terms


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "stream streams streaming streamed"),
        ("en", "plan plans planner planning"),
        ("en", "migrate migrates migrating migration migrations"),
        ("en", "price prices pricing"),
        ("en", "batch batches batching"),
        ("en", "policy policies"),
        ("de", "lieferung lieferungen"),
        ("de", "zuschlag zuschlage zuschlagen"),
        ("es", "calibracion calibraciones calibrar"),
        ("fr", "controle controles controler"),
        ("pt", "validacao validacoes validar"),
    ],
)
def test_endings_come_off(language: str, words: str) -> None:
    assert len({stem(word, language) for word in words.split()}) == 1


@pytest.mark.parametrize(
    "words", ["process price", "policy police", "test text", "payroll payment", "train trial"]
)
def test_other_words_stay_apart(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 2


def test_words_of_every_search_figures_and_addresses_are_no_terms() -> None:
    said = "Asked about the 3 years of work, see https://vale.example/replay or robin@vale.example"
    assert terms(said) == ()
    assert terms("Certified, passed the exam on 12 March") == ()


def test_each_term_is_known_by_the_place_of_its_word() -> None:
    assert placed_terms("she worries about re-play of streaming") == ((3, "play"), (5, "stream"))


@given(st.text(max_size=80), st.sampled_from(["", "en", "de", "es", "fr", "pt"]))
def test_whatever_the_text_terms_are_words_and_places_lie_in_it(text: str, language: str) -> None:
    for at, term in placed_terms(text, language):
        assert term
        assert 0 <= at < len(text.split())
