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
    ("subject", "words"),
    [
        (
            "Re: Your studio",
            "Thanks for your email. I'm on holiday this week, but call me on Friday.",
        ),
        (
            "Next steps",
            "Thank you for your message. Paul is on leave. Could you send me your work?",
        ),
        (
            "AW: Bewerbung",
            "Vielen Dank für Ihre Nachricht. Frau Lind ist im Urlaub, ich vertrete sie.",
        ),
        ("Re: Carta", "Gracias por tu mensaje. Inés está de vacaciones y la sustituyo yo."),
        ("RE: Candidature", "Merci pour votre message. Hélène est en congés, je prends le relais."),
        ("Re: Carta", "Obrigado pela sua mensagem. O Rui está de férias, fico eu com isto."),
        ("Hello", "Sorry, my automatic reply was still on: I was on leave. Let's talk."),
    ],
)
def test_people_thank_and_tell_of_absences_too(subject: str, words: str) -> None:
    assert read_away(Text(words), Context(SAID_AT, country="DE", subject=subject)) == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "de",
            "Guten Tag, ich habe Nordwerk zum 30. November verlassen. Ihre Nachricht wird nicht",
        ),
        ("es", "Buenos días: Inés ha dejado la empresa. Para sus consultas escriba a Marta."),
        (
            "fr",
            "Bonjour, j'ai quitté Papier Doré le 30 novembre. Pour vos demandes, merci d'écrire.",
        ),
        ("pt", "Bom dia, o Rui saiu da empresa em novembro. Para qualquer assunto, escreva à Ana."),
    ],
)
def test_who_has_left_says_so_by_any_name_of_the_firm(language: str, words: str) -> None:
    said = Context(SAID_AT, language=language, country="DE", automatic=True)
    assert [told.kind for told in read_away(Text(words), said)] == ["auto_reply", "left"]


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
