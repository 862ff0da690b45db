"""What they decided: said outright it counts; in some case, of others or of a date it does not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.reading.outcomes import read_outcomes
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context


@pytest.mark.parametrize("row", sayings("outcomes"))
def test_outcome_is_what_was_decided(row: dict[str, Any]) -> None:
    text = Text(row["t"])
    statements = read_outcomes(text, context(row))
    assert [statement.kind for statement in statements] == row["w"]
    assert_quoted(text, statements)


def test_round_is_named_in_their_words() -> None:
    (told,) = read_outcomes(
        Text("We'd love to invite you to a Technical Interview with Ines."), Context(SAID_AT)
    )
    assert told.value == {"what": "Technical Interview"}


def test_pause_keeps_the_day_it_ends() -> None:
    text = Text("The search is on hold until September 14.")
    (told,) = read_outcomes(text, Context(SAID_AT, country="US"))
    assert (told.value, told.extra) == ({}, {"resumes": "2026-09-14"})


def test_one_message_decides_one_thing() -> None:
    text = Text(
        "You did well in the final round and we'd love to move you forward to a talk with Ines. "
        "However, we have decided to go with another candidate."
    )
    assert [told.kind for told in read_outcomes(text, Context(SAID_AT))] == ["rejection"]


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    assert_quoted(text, read_outcomes(text, Context(SAID_AT)))
