"""Automatic replies: the day they are back, the address meanwhile, and who has left."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.reading.away import read_away
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context

SENDER = "noreen@brightwater.example"


@pytest.mark.parametrize("row", sayings("away"))
def test_automatic_reply_tells_return_and_alternate(row: dict[str, Any]) -> None:
    text = Text(row["t"])
    said = context(
        {**row, "c": row["country"]} if "country" in row else row,
        automatic=True,
        sender_email=SENDER,
    )
    statements = read_away(text, said)
    assert_quoted(text, statements)
    kinds = [told.kind for told in statements]
    if not row.get("auto", True):
        assert kinds == []
        return
    assert kinds == ["auto_reply", "left"][: 1 + row.get("left", False)]
    assert statements[0].value == {
        "until": row.get("until") or None,
        "alternate": row.get("alt"),
    }


@pytest.mark.parametrize(
    ("words", "away"),
    [
        ("Thank you for your message. I am out of the office until Monday, May 18.", True),
        ("I'm out of the office until Monday, May 18, but Grace will look after you.", False),
        ("Thank you for your message. Monday works well for me.", False),
    ],
)
def test_without_a_mark_only_a_machine_s_own_words_count(words: str, *, away: bool) -> None:
    statements = read_away(Text(words), Context(SAID_AT, country="US"))
    assert bool(statements) is away


@pytest.mark.parametrize(
    "receipt",
    [
        "We have got your e-mail and have opened ticket 4412.",
        "We got your mail. Your ticket # is 48213. Please include this number in any reply.",
        "Thank you for contacting us. We have received your message and will respond soon.",
        "Wir haben Ihre Anfrage erhalten (Ticket 4711) und melden uns in 2 Werktagen.",
        "Hemos recibido su mensaje. Su número de ticket es 12345.",
        "Nous avons bien reçu votre message et vous répondrons sous 48 heures.",
        "Recebemos a sua mensagem. O número do seu chamado é 551.",
    ],
)
def test_a_receipt_tells_of_no_absence(receipt: str) -> None:
    (told,) = read_away(Text(receipt), Context(SAID_AT, automatic=True))
    assert told.value == {"until": None, "alternate": None}
    assert told.extra == {"away": False}


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    statements = read_away(text, Context(SAID_AT, automatic=True, subject="Away"))
    if text.sentences:
        assert_quoted(text, statements)
    else:
        assert [told.quote for told in statements] == ["Away"]
