"""Whole letters: every statement in them, no other, and one word for the letter."""

from __future__ import annotations

from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import mail
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.facts import AFTER_AN_OFFER
from afterword.core.reading.prose import read_prose
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement


def _told(statement: Statement) -> str:
    value = statement.value
    match statement.kind:
        case "decision_date":
            words = value["by"]
        case "request":
            words = " / ".join(part for part in (value["what"], value["due"]) if part)
        case "permission":
            words = f"{'yes' if value['granted'] else 'no'} {value['what']}"
        case "do_not_contact":
            words = value["whom"]
        case "auto_reply":
            words = f"{value['until'] or 'nobody knows when'} {value['alternate'] or ''}"
        case _:
            words = ""
    return f"{statement.kind} {words}".strip()


@pytest.mark.parametrize("row", sayings("letters"))
def test_letter_says_this_and_nothing_else(row: dict[str, Any]) -> None:
    prose = read_prose(mail(row["t"]), context(row))
    assert sorted(_told(statement) for statement in prose.statements) == sorted(row["w"])
    assert prose.says == row["says"]
    assert_quoted(Text(row["t"]), prose.statements)


@pytest.mark.parametrize("row", [*sayings("single_lines"), *sayings("phrasings")])
def test_line_says_this_and_nothing_else(row: dict[str, Any]) -> None:
    statements = read_prose(mail(row["t"]), context(row)).statements
    said = [told for told in statements if AFTER_AN_OFFER not in told.extra]
    assert sorted(_told(told) for told in said) == sorted(row["w"])


@pytest.mark.parametrize(
    "row",
    [
        row
        for name in ("voices", "first_sight", "second_sight", "third_sight")
        for row in sayings(name)
    ],
)
def test_line_of_many_voices_says_this_and_nothing_else(row: dict[str, Any]) -> None:
    spoken = context(
        row, automatic=row.get("auto", False), sender_email="noreen@brightwater.example"
    )
    statements = read_prose(mail(row["t"]), spoken).statements
    said = [told for told in statements if told.kind != "left" and AFTER_AN_OFFER not in told.extra]
    assert sorted(_told(told) for told in said) == sorted(row["w"])


@pytest.mark.parametrize(
    "words",
    [
        "Your answer by Friday 15 May then, and not a day later.",
        "I checked with Orla: take until Friday, May 15, and then please let me know.",
        "Could you let us have your decision by May 15?",
    ],
)
def test_date_for_an_answer_waits_for_an_offer(words: str) -> None:
    (request,) = read_prose(mail(words), context({"l": "en"})).statements
    assert request.extra == {AFTER_AN_OFFER: True}
    assert _told(request) == "request answer to the offer / 2026-05-15"


def test_owner_s_own_question_is_no_request_of_them() -> None:
    asked = mail("Could you send me your portfolio by Friday?")
    assert read_prose(asked, Context(SAID_AT, sender_is_owner=True)).statements == ()


def test_automatic_reply_promises_nothing() -> None:
    note = mail("I am out of the office. I will get back to you by Friday.")
    prose = read_prose(note, Context(SAID_AT, country="US", automatic=True))
    assert [statement.kind for statement in prose.statements] == ["auto_reply"]
    assert prose.says == "other"


def test_dates_are_found_when_asked_for() -> None:
    note = mail("We will let you know by the end of next week.")
    said = Context(SAID_AT, country="US")
    assert read_prose(note, said).dates == ()
    assert [str(phrase.end) for phrase in read_prose(note, said, dates=True).dates] == [
        "2026-05-22"
    ]


@pytest.mark.parametrize(
    "piece",
    ["we will not ", "could you send me a ", "(", '"', "by ", "no longer ", "a. ", "\n- ", "1. "],
)
def test_long_repetitive_text_is_read_quickly(piece: str) -> None:
    start = perf_counter()
    read_prose(mail(piece * 20_000), Context(SAID_AT))
    assert perf_counter() - start < 5


@given(st.text(), st.sampled_from(["en", "de", "es", "fr", "pt"]), st.booleans())
def test_any_text_is_read(words: str, language: str, automatic: bool) -> None:
    said = Context(SAID_AT, language, automatic=automatic)
    prose = read_prose(mail(words), said)
    if words.strip():
        assert_quoted(Text(words), prose.statements)
