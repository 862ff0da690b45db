"""A reference's own word: granted, refused, until when; and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import facts_of, mail

from afterword.core.facts import Fact

ASKED = "Re: May I name you as a reference?"


def consents(text: str, subject: str = ASKED, quoted: str = "") -> list[Fact]:
    return facts_of(mail(text, subject=subject, quoted=quoted), "consent")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (ASKED, "Of course you may, always. I am away until the 20th."),
        (ASKED, "yep, put me down. mobile is best"),
        (ASKED, "Hi Imre,\n\nSure, any time!\n\nBest, Ana"),
        (ASKED, "Absolutely. How is the new place?"),
        (ASKED, "I'd be honoured to."),
        ("Re: Reference", "Happily. Tell me who will call."),
        ("Re: a favour", "Happy to be a reference for you, as I said in spring."),
        ("Re: a favour", "You can list me as a referee, no need to ask twice."),
        ("Re: References", "Of course, feel free to use my name."),
        ("AW: Referenz", "Gern, jederzeit!"),
        ("AW: Referenz", "Klar, du darfst mich jederzeit nennen."),
        ("AW: Darf ich dich als Referenz nennen?", "Dafür stehe ich gerne zur Verfügung."),
        ("RE: ¿Puedo ponerte como referencia?", "Por supuesto, cuando quieras."),
        ("RE: referencia", "Cuenta conmigo, faltaría más."),
        ("Re: Vous citer comme référence", "Bien sûr, avec plaisir."),
        ("RE: référence", "Vous pouvez me citer sans hésiter."),
        ("Re: posso indicar você como referência?", "Claro que sim, conte comigo!"),
        ("RES: referência", "Sim, com todo o prazer."),
    ],
)
def test_a_yes_to_being_named_is_consent(subject: str, text: str) -> None:
    (consent,) = consents(text, subject)
    assert consent.value == {"reference": "Ana Reis", "granted": True, "until": None}
    assert consent.quote in text
    assert consent.people[0].email == "ana.reis@bruma.example"
    assert not consent.doubtful


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (ASKED, "I'd rather not this time. We barely worked together."),
        (ASKED, "Thanks for asking, but I can't give references under our policy."),
        (ASKED, "Sure, I remember the project, but please don't use my name."),
        (ASKED, "I'm sorry, I have to decline."),
        ("AW: Referenz", "Lieber nicht, ich bin ja selbst auf der Suche."),
        ("AW: Referenz", "Das kann ich leider nicht machen."),
        ("RE: referencia", "Prefiero que no, lo siento."),
        ("RE: référence", "Je préfère ne pas le faire."),
        ("RES: referência", "Desta vez não, desculpe."),
    ],
)
def test_a_no_is_consent_refused(subject: str, text: str) -> None:
    (consent,) = consents(text, subject)
    assert consent.value == {"reference": "Ana Reis", "granted": False, "until": None}


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Happy to be a reference until the end of June 2026.", "2026-06-30"),
        ("Sure, until 15 December.", "2025-12-15"),
        ("Gern, bis zum 31. Januar 2026.", "2026-01-31"),
    ],
)
def test_an_end_that_is_named_ends_the_consent(text: str, until: str) -> None:
    (consent,) = consents(text)
    assert consent.value["granted"] is True
    assert consent.value["until"] == until


def test_an_end_without_a_day_is_asked_about() -> None:
    (consent,) = consents("Happy to be a reference until I retire.")
    assert (consent.value["until"], consent.doubtful) == (None, True)


def test_the_question_may_stand_in_the_quoted_text_alone() -> None:
    quoted = "Hi Ana,\nmay I put you down as a reference for the role at Bruma?"
    (consent,) = consents("Of course.", "Re: Hello again", quoted)
    assert consent.value["granted"] is True


@pytest.mark.parametrize(
    ("subject", "text", "quoted"),
    [
        ("Re: References", "Could you send us two references by Friday?", ""),
        ("Re: Your application", "Yes, that works. You may not need references.", ""),
        ("Re: References", "Sure, you may send them next week.", "I will send my references soon"),
        ("Re: References", "Of course, no problem. Happy to help.", ""),
        ("AW: Referenzen", "Für Rückfragen stehe ich gerne zur Verfügung.", ""),
        ("Re: Reference number 4711", "Of course, always.", ""),
        ("Re: Reference check", "Sure, no problem.", ""),
        ("Re: Lunch", "Of course you may, always.", ""),
        (ASKED, "May I think about it over the weekend?", ""),
        (ASKED, "Let me think about it.", ""),
        (ASKED, "Yes, I saw the match on Sunday.", ""),
        ("Re: your interview", "I'd rather not move it again.", ""),
        ("AW: Unterlagen", "Gern, jederzeit!", "Darf ich die Fallstudie schicken?"),
    ],
)
def test_what_answers_no_such_question_is_none(subject: str, text: str, quoted: str) -> None:
    assert consents(text, subject, quoted) == []


def test_the_owner_consents_to_nothing() -> None:
    mine = mail("Of course you may, always.", subject=ASKED, sender="Imre <imre@halvorsen.example>")
    assert facts_of(mine, "consent") == []


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for consent in consents(text):
        assert consent.quote in text
