"""Who asks not to be contacted, and who would like to hear again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.reading.contact import read_contact
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context


@pytest.mark.parametrize("row", sayings("contact"))
def test_contact_is_closed_or_open_as_they_say(row: dict[str, Any]) -> None:
    text = Text(row["t"])
    statements = read_contact(text, context(row))
    assert [told.value.get("whom", told.kind) for told in statements] == row["w"]
    assert_quoted(text, statements)


def test_widest_of_several_is_meant() -> None:
    text = Text("Do not contact the team. Please do not contact anyone at the company again.")
    (told,) = read_contact(text, Context(SAID_AT))
    assert told.value == {"whom": "company"}


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    assert_quoted(text, read_contact(text, Context(SAID_AT)))
