"""Sentences keep their places, whatever is wrapped, abbreviated or dated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.sentences import Text


def _cut(words: str) -> list[str]:
    text = Text(words)
    return [" ".join(text.text[s.start : s.end].split()) for s in text.sentences]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("Dr. Abara joins at 2 p.m. on Monday.", ["Dr. Abara joins at 2 p.m. on Monday."]),
        ("See you at 2 p.m. Bring nothing.", ["See you at 2 p.m.", "Bring nothing."]),
        ("Bis zum 30. April. Danke.", ["Bis zum 30. April.", "Danke."]),
        ("Ich bin bis 22.05. nicht da.", ["Ich bin bis 22.05. nicht da."]),
        ("Am Fr. 22. Mai, d. h. bald.", ["Am Fr. 22. Mai, d. h. bald."]),
        ("hi maya, good news. we talked.", ["hi maya, good news.", "we talked."]),
        ("Hi Ana,\nwe met.\nBest\nTom", ["Hi Ana,", "we met.", "Best", "Tom"]),
        (
            "This line was wrapped by the program that sent it because it was\nlong. Next.",
            ["This line was wrapped by the program that sent it because it was long.", "Next."],
        ),
        (
            "Please send:\n- a portfolio\n- two references",
            [
                "Please send:",
                "a portfolio",
                "two references",
            ],
        ),
    ],
)
def test_cuts_where_a_reader_would(words: str, sentences: list[str]) -> None:
    assert _cut(words) == sentences


def test_folded_copy_has_the_same_places() -> None:
    text = Text("“Über”  ÀÉß İstanbul\u00a0ﬁ – OK")
    assert len(text.folded) == len(text.text)
    assert text.folded[:6] == '"uber"'


@given(st.text())
def test_sentences_are_in_order_and_apart(words: str) -> None:
    text = Text(words)
    assert len(text.folded) == len(words)
    end = 0
    for sentence in text.sentences:
        assert end <= sentence.start < sentence.end <= len(words)
        end = sentence.end


@given(st.text("ab .\n-?", max_size=80), st.lists(st.text("ab .", min_size=1, max_size=3)))
def test_the_sentences_with_some_words_are_those_that_hold_them_whole(
    words: str, pieces: list[str]
) -> None:
    text = Text(words)

    found = text.sentences_with(pieces)

    pairs = zip(text.sentences, text.slices, strict=True)
    assert found == [one for one, said in pairs if any(piece in said for piece in pieces)]
