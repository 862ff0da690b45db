"""Words that begin alike are one, whatever their ending; figures and small words are none."""

from __future__ import annotations

import pytest

from afterword.core.beginnings import beginnings


@pytest.mark.parametrize(
    "words", ["drawing drawings", "migrated migration", "Prüfung prufungen", "plan Plan2 plan"]
)
def test_a_word_is_one_with_its_other_endings(words: str) -> None:
    assert len(beginnings(words)) == 1


def test_short_words_figures_and_those_that_say_nothing_are_left_out() -> None:
    said = "We had 2031 pages about the new tide tables"

    assert beginnings(said, without=frozenset({"about"})) == {"pages", "tide", "table"}
    assert beginnings(said, without=frozenset({"about"}), least=5) == {"pages", "table"}
