"""A header says whether a person wrote, a machine, an answering machine, or a mail server."""

import pytest

from afterword.core.reading.automatic import is_automatic, is_bulk, is_report

AWAY = """\
Automatic reply: Interview on Tuesday
Auto: your mail
AutoReply: hello
Out of Office: Re: your application
Out of the office until 12 March
Out of Office
OOO: hello
Automatische Antwort: Ihre Bewerbung
Abwesenheitsnotiz: Ihre Bewerbung
Abwesenheitsnotiz
Respuesta automática: Entrevista
Fuera de la oficina: Entrevista
Réponse automatique : Entretien
Absence du bureau : Entretien
Resposta automática: Entrevista
Ausência do escritório
Risposta automatica: colloquio
Automatisch antwoord: gesprek
Autosvar: intervju
Automatiskt svar: intervju
Odpowiedź automatyczna: rozmowa
自動応答: 面接""".split("\n")

PERSONAL = """\
Re: Automatic reply: Interview on Tuesday
Out of curiosity
Out of office space for the new team
Automatic doors for the lobby
Interview on Tuesday
Your automatic payment
RE: Out of Office""".split("\n")

ANSWERING_MACHINES = [
    {"auto-submitted": ["auto-replied"]},
    {"auto-submitted": ["auto-replied (vacation)"]},
    {"x-autoreply": ["yes"]},
    {"x-autorespond": ["re: hello"]},
    {"precedence": ["auto_reply"]},
    {"x-auto-response-suppress": ["All"], "x-ms-exchange-inbox-rules-loop": ["a@b.example"]},
]
NO_ANSWERING_MACHINES = [
    {},
    {"auto-submitted": ["no"]},
    {"auto-submitted": ["auto-generated"]},
    {"x-auto-response-suppress": ["All"]},
    {"x-autoreply": ["no"]},
    {"precedence": ["bulk"]},
]


@pytest.mark.parametrize("subject", AWAY)
def test_subjects_of_answering_machines_are_known(subject: str) -> None:
    assert is_automatic({}, subject)


@pytest.mark.parametrize("subject", PERSONAL)
def test_subjects_of_people_are_not_taken_for_them(subject: str) -> None:
    assert not is_automatic({}, subject)


@pytest.mark.parametrize("fields", ANSWERING_MACHINES)
def test_fields_of_answering_machines_are_known(fields: dict[str, list[str]]) -> None:
    assert is_automatic(fields, "Hello")


@pytest.mark.parametrize("fields", NO_ANSWERING_MACHINES)
def test_fields_that_other_mail_carries_too_are_not_enough(fields: dict[str, list[str]]) -> None:
    assert not is_automatic(fields, "Hello")


@pytest.mark.parametrize(
    ("fields", "address"),
    [
        ({"list-id": ["News <news.x.example>"]}, "ana@x.example"),
        ({"list-unsubscribe": ["<https://x.example/u>"]}, "ana@x.example"),
        ({"precedence": ["bulk"]}, "ana@x.example"),
        ({"auto-submitted": ["auto-generated"]}, "ana@x.example"),
        ({}, "no-reply@x.example"),
        ({}, "acme-noreply@x.example"),
        ({}, "newsletter@x.example"),
        ({}, "notifications+abc@x.example"),
    ],
)
def test_mail_from_machines_is_known_by_its_header(
    fields: dict[str, list[str]], address: str
) -> None:
    assert is_bulk(fields, address)


@pytest.mark.parametrize(
    "address", ["ana.reis@x.example", "careers@x.example", "norbert@x.example"]
)
def test_mail_from_people_is_not_bulk(address: str) -> None:
    assert not is_bulk({"x-auto-response-suppress": ["All"]}, address)


@pytest.mark.parametrize(
    ("fields", "subject", "sender"),
    [
        ({"content-type": ["multipart/report; report-type=delivery-status"]}, "", "a@x.example"),
        ({"x-failed-recipients": ["a@x.example"]}, "", ""),
        ({}, "hello", "MAILER-DAEMON@x.example"),
        ({}, "hello", "Mail Delivery Subsystem <a@x.example>"),
        ({}, "Undeliverable: hello", "a@x.example"),
        ({}, "Unzustellbar: hallo", "a@x.example"),
        ({}, "No se puede entregar: hola", "a@x.example"),
        ({}, "Non remis : bonjour", "a@x.example"),
        ({}, "Não foi possível entregar: olá", "a@x.example"),
    ],
)
def test_what_may_be_a_delivery_report(
    fields: dict[str, list[str]], subject: str, sender: str
) -> None:
    assert is_report(fields, subject, sender)


@pytest.mark.parametrize(
    ("fields", "subject"),
    [
        ({}, "Our delivery plan for Q3"),
        ({"in-reply-to": ["<a@x.example>"]}, "Re: Undeliverable: hello"),
        ({"content-type": ["multipart/report; report-type=feedback-report"]}, "abuse report"),
        ({"content-type": ["multipart/report; report-type=disposition-notification"]}, "Read: hi"),
    ],
)
def test_what_is_no_delivery_report(fields: dict[str, list[str]], subject: str) -> None:
    assert not is_report(fields, subject, "Ana Reis ana@x.example")
