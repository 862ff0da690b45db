"""The words that find somebody, whatever alphabet a name is written in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.people_list import PeopleRow, begins, looked_for, words_of


@given(text=st.text(min_size=1, max_size=30))
def test_whatever_a_name_is_written_in_it_finds_itself(text: str) -> None:
    held = words_of(PeopleRow("p", text)).split()

    for each in looked_for(text):
        assert each.word.isascii()
        assert each.word.isalnum()
        assert any(word.startswith(each.word) for word in held), each
    assert begins(text).isascii()


@given(text=st.text(min_size=1, max_size=30), cut=st.integers(1, 30))
def test_the_beginning_of_a_company_is_one_of_its_comparison(text: str, cut: int) -> None:
    latin = "".join(letter for letter in text if letter.isascii())

    assert begins(latin).startswith(begins(latin[:cut]))
