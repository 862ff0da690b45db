"""Exports come in many encodings, and none says which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.charset import decode


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_accents_survive_every_usual_encoding(name: str) -> None:
    text = "Vorname,Nachname\nJörg,Müller\n"
    assert decode(text.encode(name)) == text


def test_a_file_cut_off_within_a_character_keeps_the_accents_before() -> None:
    assert decode("Jörg ü".encode()[:-1]).startswith("Jörg ")


@given(st.binary())
def test_any_bytes_are_text(data: bytes) -> None:
    assert isinstance(decode(data), str)
