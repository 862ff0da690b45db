"""Sentences of the corpora, all of them said on Tuesday 12 May 2026 at 10:00."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from _pytest.mark.structures import ParameterSet

from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement

HERE = Path(__file__).parent
SAID_AT = datetime(2026, 5, 12, 10, tzinfo=ZoneInfo("Europe/Berlin"))
COUNTRIES = {"en": "US", "de": "DE", "es": "ES", "fr": "FR", "pt": "BR"}


def sayings(name: str) -> list[ParameterSet]:
    """The rows of a corpus, each with its text as its name."""
    rows = tomllib.loads((HERE / f"corpus_{name}.toml").read_text())
    return [
        pytest.param(row, id=row["t"][:70])
        for part in ("cases", "held", "letter")
        for row in rows.get(part, ())
    ]


def context(row: dict[str, Any], **parts: Any) -> Context:
    """Where and in which language a row was said."""
    country = row.get("c", COUNTRIES[row["l"]])
    return Context(SAID_AT, row["l"], country, **parts)


def assert_quoted(text: Text, statements: tuple[Statement, ...]) -> None:
    """Every quote is the text's own words, at its place."""
    for statement in statements:
        start, end = statement.span
        assert statement.quote
        assert text.text[start:end] == statement.quote
