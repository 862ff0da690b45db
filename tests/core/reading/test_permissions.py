"""A yes or a no to a named thing, in many phrasings."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.reading.permissions import read_permissions
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context


@pytest.mark.parametrize("row", sayings("permissions"))
def test_permission_is_a_yes_or_a_no_to_a_thing(row: dict[str, Any]) -> None:
    text = Text(row["t"])
    statements = read_permissions(text, context(row))
    told = [
        f"{'yes' if told.value['granted'] else 'no'} {told.value['what']}" for told in statements
    ]
    assert told == ([row["w"]] if row["w"] else [])
    assert_quoted(text, statements)


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    assert_quoted(text, read_permissions(text, Context(SAID_AT)))
