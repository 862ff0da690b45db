"""Whole mails of many styles: each gives the facts that a reader would take from it, and no
others.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from tests.core.reading.mails import ME, corpus, facts_of, mail

from afterword.core.entries import Message
from afterword.core.facts import NO_POST, Fact

MAILS = [*corpus("corpus_mails.toml"), *corpus("corpus_mails_held_out.toml")]


def _names_a_post(fact: Fact) -> bool:
    return fact.kind == "outreach" and not fact.extra.get(NO_POST)


@pytest.mark.parametrize(("message", "gives"), [pytest.param(m, g, id=n) for n, m, g in MAILS])
def test_gives_what_it_says(message: Message, gives: Mapping[str, Any]) -> None:
    facts = facts_of(message)
    if gives.get("nothing"):
        assert facts == []
        return
    assert gives.get("any_interviews") or _interviews(facts) == {
        (_time(row["start"]), _time(row["end"]), row["status"], frozenset(row["with"]))
        for row in gives.get("interviews", [])
    }
    assert [fact.value["what"] for fact in facts if fact.kind == "letter"] == (
        [gives["letter"]] if "letter" in gives else []
    )
    assert [fact.value for fact in facts if fact.kind == "applied"] == (
        [gives["applied"]] if "applied" in gives else []
    )
    assert [fact.value["role"] for fact in facts if _names_a_post(fact)] == (
        [gives["outreach"]] if "outreach" in gives else []
    )
    introduced = {f.value["name"]: f.value["role"] for f in facts if f.kind == "introduced"}
    assert introduced == gives.get("introduced", {})
    took_part = {f.people[0].name: f.value["yes"] for f in facts if f.kind == "took_part"}
    assert took_part == gives.get("took_part", {})
    for kind, count in gives.get("kinds", {}).items():
        assert sum(fact.kind == kind for fact in facts) == count
    for row in gives.get("facts", []):
        assert any(_holds(fact, row["kind"], row["holds"]) for fact in facts), row


@pytest.mark.parametrize(("message", "gives"), [pytest.param(m, g, id=n) for n, m, g in MAILS])
def test_does_each_of_its_purposes(message: Message, gives: Mapping[str, Any]) -> None:
    letters = facts_of(message, "letter")
    assert set(gives.get("also", [])) <= {also for fact in letters for also in fact.extra["also"]}


def _interviews(
    facts: list[Fact],
) -> set[tuple[datetime | None, datetime | None, str, frozenset[str]]]:
    return {
        (
            _time(fact.value["start"]),
            _time(fact.value["end"] or ""),
            fact.value["status"],
            frozenset(who.name for who in fact.people),
        )
        for fact in facts
        if fact.kind == "interview"
    }


def _time(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _holds(fact: Fact, kind: str, holds: Mapping[str, Any]) -> bool:
    known = {**fact.value, **fact.extra}
    return fact.kind == kind and all(known.get(key) == value for key, value in holds.items())


@pytest.mark.parametrize(
    ("words", "quoted", "what"),
    [
        ("As per your request, attached is my portfolio.", "", "materials"),
        ("You will find attached my CV.", "", "materials"),
        ("Attached, with invented numbers.", "> pls share the format", "materials"),
        ("Gwen, 312-555-0133\nHector, 708-555-0119", "> mail me two references", "materials"),
        ("I can do 12/05/2026 or 14/05/2026.", "> With reference to your application", "answer"),
        ("The attached job description looks great.", "", "answer"),
        ("I have added the meeting to my diary.", "", "answer"),
        ("Here are my free times: Tuesday.", "", "answer"),
        ("I will send you the attached portfolio later.", "", "answer"),
        ("Shall I send it attached?", "", "answer"),
    ],
)
def test_what_goes_with_an_answer_is_what_the_owner_says(
    words: str, quoted: str, what: str
) -> None:
    sent = mail(words, sender=ME, to=["Ana Reis <ana@bruma.example>"], reply=True, quoted=quoted)
    (letter,) = facts_of(sent, "letter")
    assert letter.value["what"] == what
