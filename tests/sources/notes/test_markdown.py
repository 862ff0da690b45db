"""Whose a line of notes is."""

import pytest

from afterword.sources.notes.markdown import speakers


@pytest.mark.parametrize(
    "name",
    [
        "نور الهاشمي",
        "יעל כהן",
        "דוד בן־גוריון",
        "דָּוִד כֹּהֵן",
        "محمّد عبد الله",
        "प्रिया रमन",
        "王芳",
        "María del Carmen Ruiz de la Prada",
        "Anna Maria Luisa Sofia Berta Kern",
        "Cher",
    ],
)
def test_a_name_of_any_script_and_length_says_whose_a_line_is(name: str) -> None:
    assert speakers(f"{name}: showed me the dashboard") == ([name], "", "showed me the dashboard")


def test_a_label_or_a_sentence_is_nobodys_name() -> None:
    for text in ("what i learned: much", "Open: the budget", "2026: a good year"):
        assert speakers(text)[0] == []
