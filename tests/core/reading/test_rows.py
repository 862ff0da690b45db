"""Rows, cards and files: each says what it says."""

from __future__ import annotations

from datetime import date

import pytest
from tests.core.reading.mails import facts_of

from afterword.core.entries import (
    Achievement,
    Card,
    Connection,
    Entry,
    Item,
    Material,
    Position,
    Referee,
)


def test_a_connection_says_since_when_and_what_they_do() -> None:
    row = Connection("Ana Reis", "/in/ana", "", "Bruma", "Engineer", date(2024, 3, 5))
    connection, profile = facts_of(row)
    assert connection.value == {"since": "2024-03-05"}
    assert connection.people[0].url == "/in/ana"
    assert (profile.value["title"], profile.value["company"]) == ("Engineer", "Bruma")
    assert connection.source.kind == "export"


def test_a_card_says_where_somebody_works() -> None:
    card = Card(
        "Ana Reis",
        ("ana@bruma.example",),
        ("+351 21 555 0100",),
        "Bruma",
        "CTO",
        ("https://linkedin.com/in/ana-reis/",),
    )
    (profile,) = facts_of(card)
    assert profile.value["phone"] == "+351 21 555 0100"
    assert profile.people[0].url == "/in/ana-reis"


def test_an_empty_card_says_nothing() -> None:
    assert facts_of(Card("Ana Reis", ("ana@bruma.example",), (), "", "", ())) == []


def test_an_achievement_keeps_when_it_may_be_told() -> None:
    entry = Achievement(
        "Talk accepted", date(2026, 4, 20), "in May", date(2026, 5, 11), (("Grace", None),)
    )
    (fact,) = facts_of(entry)
    assert fact.value["public_from"] == "2026-05-11"
    assert fact.extra["told"] == [["Grace", None]]


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (Material("portfolio", "Three projects", 2, "p.pdf", "00"), "material"),
        (Referee("Ute Harms", "ute@harms.example", "Altona", "supervisor"), "introduced"),
    ],
)
def test_files_give_their_facts(entry: Entry, kind: str) -> None:
    assert [fact.kind for fact in facts_of(entry)] == [kind]


@pytest.mark.parametrize(
    "entry", [Item("k", "News", "", None, "", "Bruma", ""), Position("Bruma", "Clerk", None, None)]
)
def test_what_only_the_projection_needs_gives_nothing(entry: Entry) -> None:
    assert facts_of(entry) == []
