"""A yes or a no to a named thing, in many phrasings."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import facts_of, mail
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


def _answered(text: str, offer: str) -> list[tuple[str, str]]:
    facts = facts_of(mail(text, reply=True, quoted=f"On Monday Imre wrote:\n> {offer}"))
    told = [fact for fact in facts if fact.kind in ("request", "permission")]
    return [(fact.kind, str(fact.value["what"])) for fact in told]


BIN_MAPS = "I also have a short case study on bin maps. Shall I send that one too?"
NO_BOTHER = "Happy to send my notebook on the sensors, if you like."


@pytest.mark.parametrize(
    ("offer", "text", "what"),
    [
        (BIN_MAPS, "Yes pls, send the case study also. Haha", "case study"),
        (BIN_MAPS, "pls send the case study also", "case study"),
        (BIN_MAPS, "Please send the case study, we'd like to read it.", "case study"),
        (BIN_MAPS, "yes pls!", "case study"),
        (NO_BOTHER, "Pls send the notebook", "notebook"),
        (NO_BOTHER, "Do send the notebook over.", "notebook"),
        ("I could send my write-up on drift.", "Please share the write-up with us.", "write-up"),
    ],
)
def test_to_ask_for_what_was_offered_is_to_accept_it(offer: str, text: str, what: str) -> None:
    assert _answered(text, offer) == [("permission", what)]


@pytest.mark.parametrize(
    "text",
    [
        "Yes please, and please send two references by Friday 10 October.",
        "Yes please, and could you send two references by Friday 10 October?",
        "yes pls, and pls share two references by friday 10 october",
    ],
)
def test_a_yes_may_go_on_to_ask_for_something_else(text: str) -> None:
    assert sorted(_answered(text, NO_BOTHER)) == [
        ("permission", "notebook"),
        ("request", "references"),
    ]


@pytest.mark.parametrize(
    ("offer", "text", "what"),
    [
        (BIN_MAPS, "Please send two references.", "references"),
        (BIN_MAPS, "Could you send the portfolio?", "portfolio"),
        ("Attached the one-pager.", "Thanks. Please send the case study too.", "case study"),
        ("May I come by with my portfolio?", "Please bring your portfolio.", "portfolio"),
        ("Could I send the form next week?", "Please fill in the form by Friday.", "form"),
        ("Happy to send it if useful.", "Please send your passport copy.", "passport copy"),
        ("> Shall I send the case study?", "Please send the case study.", "case study"),
    ],
)
def test_what_was_not_offered_is_asked_for(offer: str, text: str, what: str) -> None:
    assert _answered(text, offer) == [("request", what)]


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    assert_quoted(text, read_permissions(text, Context(SAID_AT)))
