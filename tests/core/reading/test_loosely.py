"""What is said in no set phrase: ideas close together, whatever their order."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading import loosely
from afterword.core.reading.grammar import pattern_of
from afterword.core.reading.sentences import Text, stems_of
from afterword.core.reading.words.loosely_en import EN


def outcomes(words: str) -> set[str]:
    return {kind for kind, _ in loosely.outcomes_said(Text(words))}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("All the open roles: down tools for now.", "on_hold"),
        ("I've been told to down tools on all the open roles.", "on_hold"),
        ("Down tools in the workshop at five.", ""),
        ("The roles were never frozen.", ""),
        ("The roles are no longer frozen.", ""),
        ("Is the role frozen?", ""),
        ("If the role is frozen, I'll say so.", ""),
        ("A candidate with more years was their choice.", "rejection"),
        ("They did not choose another candidate.", ""),
        ("We couldn't consider you for this position.", "rejection"),
        ("We couldn't consider the roof for this building.", ""),
    ],
)
def test_ideas_close_together_say_what_no_phrase_does(words: str, kind: str) -> None:
    assert outcomes(words) == ({kind} if kind else set())


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("Everything through me, please.", True),
        ("Per policy, all candidate communication goes through Talent.", True),
        ("All patient communication goes through the nurse line.", False),
        ("No emails to the hiring managers, please.", True),
        ("Emails to the hiring managers are fine.", False),
    ],
)
def test_one_way_to_write_closes_the_others(words: str, asks: bool) -> None:
    assert bool(list(loosely.contact_said(Text(words)))) is asks


@pytest.mark.parametrize(
    ("fragment", "stems"),
    [
        ("email|e-mail", {"email", "e"}),
        ("e-?mail(?:s|ing)?", {"e", "ema"}),
        ("go(?:ing)?", {"go", "goi"}),
        (r"\\w+n't|not".replace("\\\\", "\\"), {"t", "not"}),
        ("(?:our|the) team", {"our", "the"}),
        ("(?<!the )loop", {"loo"}),
        ("offers?", {"offer"}),
        ("(?:very )?good", None),
    ],
)
def test_a_fragment_tells_how_its_words_begin(fragment: str, stems: set[str] | None) -> None:
    assert loosely.starts_of(fragment) == stems


@given(st.sampled_from(fields(EN)), st.data())
def test_whatever_an_idea_finds_begins_as_it_says(field: object, data: st.DataObject) -> None:
    """Else the cheap question would hide what the pattern finds."""
    name = field.name  # type: ignore[attr-defined]
    fragment = data.draw(st.sampled_from(getattr(EN, name)))
    found = data.draw(st.from_regex(re.compile(f"(?:{fragment})", re.ASCII), fullmatch=True))
    folded = Text(found).folded
    starts = loosely.starts_of(fragment)
    if starts is not None and pattern_of((fragment,)).fullmatch(folded):
        assert not starts.isdisjoint(stems_of(folded))


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    list(loosely.outcomes_said(text))
    list(loosely.contact_said(text))
    list(loosely.request_said(text))
