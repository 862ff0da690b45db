"""How a message speaks: its language, the form of address, whom it calls Mr or Ms."""

# ruff: noqa: E501  # mails are as long as people write them

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import ME, OWNER, mail

from afterword.core.facts import Source
from afterword.core.reading.language import detect_language
from afterword.core.reading.manner import read_manner
from afterword.core.reading.message import read_message
from afterword.core.reading.record import Record


def _manner(text: str, **given: Any) -> dict[str, Any]:
    message = mail(text, **given)
    record = Record(
        "r", OWNER, Source("message", "<m@mail.example>"), message.header.at, message.header.at
    )
    found = [fact for fact in read_message(message, record) if fact.kind == "manner"]
    return dict(found[0].value) if found else {}


@pytest.mark.parametrize(
    ("text", "language", "form"),
    [
        ("Guten Tag Imre,\n\nkönnten Sie uns bitte Ihre Unterlagen schicken?", "de", "formal"),
        ("Hallo Imre,\n\nkannst du mir bitte deine Unterlagen schicken?", "de", "familiar"),
        ("Hallo Imre,\n\nwir melden uns bis Freitag mit einer Antwort.", "de", ""),
        ("Sie sind gut angekommen. Wir prüfen die Unterlagen und melden uns.", "de", ""),
        ("Estimado Sr. Halvorsen:\n\nLe agradecemos que nos envíe el informe.", "es", "formal"),
        ("Hola Imre,\n\n¿puedes mandarme tu portafolio? Gracias por la charla.", "es", "familiar"),
        ("Bonjour Imre,\n\nmerci pour votre message, nous vous répondrons.", "fr", "formal"),
        ("Salut Imre,\n\ntu peux m'envoyer ton portfolio ? Merci pour tout.", "fr", "familiar"),
        ("Prezado Sr. Halvorsen,\n\nagradecemos o envio dos documentos.", "pt", "formal"),
        ("Olá Imre,\n\nvocê pode me enviar seu portfólio até sexta? Obrigada.", "pt", "familiar"),
        ("Dear Mr Halvorsen,\n\nthank you for the talk, we will be in touch.", "en", "formal"),
    ],
)
def test_language_and_form_are_those_of_the_letter(text: str, language: str, form: str) -> None:
    manner = _manner(text)

    assert (manner["language"], manner["form"]) == (language, form)


def test_a_plain_english_letter_says_nothing() -> None:
    assert _manner("Hi Imre,\n\nthank you for the talk, we will be in touch.") == {}


def test_a_line_too_short_to_tell_has_no_language() -> None:
    assert _manner("Danke!")["language"] == ""


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Frau Dr. Weiss und Herr Klein freuen sich auf das Gespräch mit Ihnen.", [["f", "Dr. Weiss"], ["m", "Klein"]]),
        ("Am Gespräch nimmt auch Herr von der Heide teil, wir freuen uns.", [["m", "von der Heide"]]),
        ("La Sra. Ruiz y el Sr. Gil participarán en la entrevista con usted.", [["f", "Ruiz"], ["m", "Gil"]]),
        ("Vous rencontrerez Mme Garnier et M. Benali pour la suite.", [["f", "Garnier"], ["m", "Benali"]]),
        ("A Sra. Souza e o Sr. Teixeira vão participar da conversa com você.", [["f", "Souza"], ["m", "Teixeira"]]),
        ("You will meet Ms Osei and M. Rao on the day.", [["f", "Osei"]]),
    ],
)  # fmt: skip
def test_who_is_called_mr_or_ms_is_noted(text: str, called: list[list[str]]) -> None:
    found = _manner(f"Guten Tag,\n\n{text}")["called"]

    assert [[gender, name.removeprefix("von der ")] for gender, name in found] == [
        [gender, name.removeprefix("von der ")] for gender, name in called
    ]


def test_the_users_own_letters_are_read_as_well() -> None:
    manner = _manner(
        "Sehr geehrte Frau Reis,\n\nvielen Dank für Ihre Nachricht, ich komme gern.",
        sender=ME,
        to=["Ana Reis <ana.reis@bruma.example>"],
    )

    assert manner == {"language": "de", "form": "formal", "called": [["f", "Reis"]]}


@given(st.text())
def test_any_text_is_read_in_peace(text: str) -> None:
    message = mail(text)
    record = Record("r", OWNER, Source("message", "<m>"), message.header.at, message.header.at)

    for fact in read_manner(message, record, detect_language(text)):
        assert fact.value["language"] in ("", "de", "en", "es", "fr", "pt")
        assert fact.value["form"] in ("", "formal", "familiar")
