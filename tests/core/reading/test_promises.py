"""Dates by which they promise to decide; other dates of the same mail are none."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.reading.promises import read_promises
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context


@pytest.mark.parametrize("row", sayings("promises"))
def test_promise_ends_on_its_day(row: dict[str, Any]) -> None:
    text = Text(row["t"])
    statements = read_promises(text, context(row))
    fair = row["by"] if isinstance(row["by"], list) else [row["by"]]
    assert (statements[0].value["by"] if statements else "") in fair
    assert_quoted(text, statements)


def test_decision_comes_before_an_interim_word() -> None:
    text = Text("I'll update you by Friday. You will have our decision by May 29.")
    (promise,) = read_promises(text, Context(SAID_AT, country="US"))
    assert promise.value == {"by": "2026-05-29"}


def test_hedged_promise_is_less_certain() -> None:
    firm = Text("We will decide by Friday.")
    hedged = Text("We hope to decide by Friday.")
    (sure,) = read_promises(firm, Context(SAID_AT, country="US"))
    (hoped,) = read_promises(hedged, Context(SAID_AT, country="US"))
    assert hoped.confidence < sure.confidence


def test_past_day_is_no_promise() -> None:
    text = Text("We will let you know by May 4.")
    assert read_promises(text, Context(SAID_AT, country="US")) == ()


def test_english_notice_in_a_german_mail_is_read_as_english() -> None:
    text = Text("Vielen Dank für Ihre Zeit. You will hear from us by Friday, May 22.")
    (promise,) = read_promises(text, Context(SAID_AT, "de", "DE"))
    assert promise.value == {"by": "2026-05-22"}


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    assert_quoted(text, read_promises(text, Context(SAID_AT)))
