"""Offers of an introduction that nobody asked for."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import facts_of, mail


@pytest.mark.parametrize(
    ("text", "whom", "company"),
    [
        ("I could introduce you to Mia Brandt at Saltmarsh.", "Mia Brandt", "Saltmarsh"),
        ("Shall I put you in touch with Mia Brandt?", "Mia Brandt", ""),
        ("I'd be happy to connect you with our head of data at Saltmarsh.", "", "Saltmarsh"),
        ("Let me make an intro to the team of Quartz Reef.", "", "Quartz Reef"),
        ("Soll ich dich mit Jörg Müller bekannt machen?", "Jörg Müller", ""),
        ("Ich kann dich Mia Brandt von Saltmarsh vorstellen.", "Mia Brandt", "Saltmarsh"),
        ("Si quieres, te presento a Mia Brandt de Saltmarsh.", "Mia Brandt", "Saltmarsh"),
        ("Je peux te présenter Élodie Brun chez Saltmarsh.", "Élodie Brun", "Saltmarsh"),
        ("Posso apresentar-te a Mia Brandt da Saltmarsh.", "Mia Brandt", "Saltmarsh"),
    ],
)
def test_an_offer_is_read_with_whom_and_where(text: str, whom: str, company: str) -> None:
    (found,) = facts_of(mail(f"Hi Imre,\n\n{text}\n\nAna"), "introduction_offer")

    assert found.value == {"whom": whom, "company": company}


@pytest.mark.parametrize(
    "text",
    [
        "I can't introduce you to Mia Brandt, we hardly speak.",
        "Could you introduce me to Mia Brandt?",
        "Let me introduce myself.",
        "I introduced you to nobody.",
        "Ich kenne Mia Brandt nicht gut.",
        "I will introduce the new plan to the board.",
    ],
)
def test_what_offers_nothing_is_no_offer(text: str) -> None:
    assert facts_of(mail(f"Hi Imre,\n\n{text}\n\nAna"), "introduction_offer") == []
