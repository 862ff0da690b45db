"""A text speaks of an item by its whole headline or its link, and of as many as it names."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.mentions import items_told, speaks_of

TITLE, URL = "Acme opens a depot in Cork", "https://www.acme.example/news/depot?from=feed"


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("I read that “Acme opens a depot in Cork”, and", True),
        ("i read that ACME OPENS\na depot in Cork.", True),
        ("Acme opens a depot", False),
        ("see http://acme.example/news/depot", True),
        ("see acme.example/news/depot/, please", True),
        ("see acme.example/news/depots", False),
        ("see acme.example/news/depot/second", False),
        ("see acme.example", False),
        ("see other-acme.example/news/depot", False),
        ("", False),
    ],
)
def test_by_headline_or_link(text: str, speaks: bool) -> None:
    assert speaks_of(text, TITLE, URL) is speaks


def test_a_short_headline_is_said_without_meaning_it() -> None:
    assert not speaks_of("Careers: I looked at your careers page", "Careers", "")
    assert not speaks_of("the new office is nice", "New office", "https://acme.example/")


@given(st.text(), st.text(), st.text())
def test_any_text_is_answered(text: str, title: str, url: str) -> None:
    assert speaks_of(text, title, url) in (True, False)


@pytest.mark.parametrize(
    ("values", "items"),
    [
        ({}, ()),
        ({"news": "one"}, ("one",)),
        ({"news": ""}, ()),
        ({"news": ["one", "two"]}, ("one", "two")),
        ({"play": "news", "occasion_ref": "own"}, ("own",)),
        ({"play": "news", "occasion_ref": "own", "news": ["one", "own"]}, ("one", "own")),
        ({"play": "check_in", "occasion_ref": "a promise", "news": []}, ()),
    ],
    ids=["none", "old", "old, none", "two", "its own", "its own and another", "not on news"],
)
def test_what_a_saying_keeps_names_every_item(
    values: dict[str, Any], items: tuple[str, ...]
) -> None:
    assert items_told(values) == items
