"""Approaches that name no post: work is spoken of and a talk asked for, in whatever words."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import facts_of, mail

from afterword.core.facts import NO_POST
from afterword.core.reading.triage import stands_alone


def _approaches(text: str, **more: object) -> list[bool]:
    message = mail(text, sender="Gus Kornbluth <gus@kornbluth.example>", subject="flour", **more)
    return [bool(fact.extra.get(NO_POST)) for fact in facts_of(message, "outreach")]


@pytest.mark.parametrize(
    "text",
    [
        "I have baked for 41 years. I liked your profile. Do you have half an hour?",
        "ich backe seit 41 Jahren. Ihr Profil hat mir gefallen. Haben Sie ein halbes Stündchen?",
        "You wrote to me in spring, your letter lay under a bag of rye. Coffee on Friday?",
        "me gustó su trayectoria. ¿Podemos hablar media hora esta semana?",
        "vikram said you are the data person. we make robots. 45 mins? wed after standup works",
        "Amira gave me your name. We run a bakery chain, our planning is chaos. A call on Friday?",
        "Ben told me about you. We're building drones in Leeds. Half an hour this week?",
        "Ruth pointed me your way. Our data is in fourteen spreadsheets. 20 mins for a call?",
        "Ruth thought we should talk, my company makes sensors. Coffee on Friday?",
        "Jonas hat mir von Ihnen erzählt. Wir bauen Sensoren. Haben Sie ein halbes Stündchen?",
        "Marta me habló de ti. Hacemos drones. ¿Podemos hablar media hora?",
        "Claire m'a parlé de vous. Nous fabriquons des capteurs. Auriez-vous une demi-heure ?",
        "A Inês falou-me de si. A nossa empresa faz sensores. Tem meia hora para conversar?",
        "founder at tidewell, about to run our first study. saw your column and yelled. chat?",
        "Loved your talk on rollbacks. I run a 20-person bakery, our rota is chaos. Half an hour?",
        "I read your paper on queues. We're building drones, 12 people. Coffee on Friday?",
        "CTO of Fennmark here. Your library... I found your library by accident. A call this week?",
        "Ich habe Ihren Vortrag gehört. Wir bauen Sensoren. Haben Sie ein halbes Stündchen?",
        "Ihren Beitrag habe ich gelesen. Ich leite eine Firma. Haben Sie ein halbes Stündchen?",
        "Leí tu artículo. Soy fundadora de una empresa de drones. ¿Podemos hablar media hora?",
        "J'ai lu votre article. Nous construisons des capteurs. Auriez-vous une demi-heure ?",
        "Li o seu artigo. Estamos a montar uma equipa de sensores. Tem meia hora para conversar?",
    ],
)
def test_work_and_a_talk_make_an_approach(text: str) -> None:
    assert _approaches(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The flour comes on Friday. Shall I ring before?",
        "Your application for the flat arrived. Could we talk on Friday?",
        "I liked your letter. All the best with it!",
        "Can we have a chat on Thursday? Our team has a new colleague, and you know the CI.",
        "Could we talk on the phone this week about Leo? His colleagues in the band miss him.",
        "Fancy a coffee next week to talk about your new position?",
        "¿Podemos hablar por teléfono mañana sobre el perfil de su hijo?",
        "Könnten wir ein Gespräch führen? Die Unterlagen brauchen wir noch für die Kita.",
        "Could we have a call about your tax return? You have a second job now.",
        "Salut, un café ? Je dois travailler jusqu'à 18h.",
        "The post came for you yesterday. Coffee?",
        "Ben told me about you. We're writing our thesis on drones. Half an hour this week?",
        "Ben said you are the right person for CRM. Our platform saves hours. 15 mins?",
        "We'd love you on our podcast; Ben gave me your name. 20 minutes for a call?",
        "Ben told me about you. We hope you are well.",
        "The landlord gave me your number, we rent the flat below. A call on Friday?",
        "Amira said you are a good dancer. We go on Friday. Half an hour of coffee before?",
        "Ben told me about you. Could we talk about your workshop for our volunteers?",
        "Loved your article. Fancy a coffee next week?",
        "Loved your article. I run a podcast, we need guests. 20 minutes?",
        "I read your post. We're building a demo of our platform for you. 15 minutes for a call?",
        "Loved your talk. I run a meetup in Leeds, we are growing. Could you speak at it? A call?",
        "I enjoyed your paper. I'm a student, we need advice for our thesis. Half an hour?",
        "We saw your post about the flat. We're about to move. Could we have a call?",
        "I read your article. We're 20 people. All the best with it.",
    ],
)
def test_either_alone_is_none(text: str) -> None:
    assert _approaches(text) == []


def test_what_machines_send_to_many_is_none() -> None:
    assert _approaches("We liked your profile. Do you have half an hour?", bulk=True) == []


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview", "Hi Imre,\n\nwould Tuesday 14 October at 2pm suit you?"),
        ("Tuesday", "Hi Imre,\n\nwould 14 October at 2pm suit you for the interview?"),
        ("Interview", "Hi Imre,\n\nyour interview is on Tuesday 14 October at 2pm with me."),
        ("Ihre Bewerbung", "Guten Tag,\n\npasst Ihnen der 14. Oktober um 14 Uhr?"),
        ("Tu candidatura", "Hola Imre:\n\n¿te va bien el 14 de octubre a las 14:00?"),
        ("Votre candidature", "Bonjour,\n\nêtes-vous disponible le 14 octobre à 14h ?"),
        ("A sua candidatura", "Olá Imre,\n\npode no dia 14 de outubro às 14h?"),
    ],
)
def test_a_time_for_what_is_called_an_interview_is_an_approach(subject: str, text: str) -> None:
    message = mail(text, sender="Gus Kornbluth <gus@kornbluth.example>", subject=subject)
    facts = facts_of(message)

    assert [fact.extra.get(NO_POST) for fact in facts if fact.kind == "outreach"] == [True]
    (talk,) = (fact for fact in facts if fact.kind == "interview")
    assert str(talk.value["start"]).startswith("2025-10-14T14:00")
    assert [who.name for who in talk.people] == ["Gus Kornbluth"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Podcast", "Would 14 October at 2pm suit you for the podcast interview?"),
        ("Our magazine", "Would 14 October at 2pm suit you for an interview for our article?"),
        ("Study", "Would 14 October at 2pm suit you for a user interview?"),
        ("School", "My son has to interview a grown-up for school. 14 October at 2pm?"),
        (
            "Your application",
            "Could you come to see the flat on 14 October at 2pm? It is a rental.",
        ),
        ("Interview", "How was your interview? Tell me on 14 October."),
        ("Your interview at the embassy", "Your interview is on 14 October at 10am."),
        ("Your volunteer interview", "It is on 14 October at 2pm in the library."),
    ],
)
def test_other_interviews_are_none(subject: str, text: str) -> None:
    message = mail(text, sender="Gus Kornbluth <gus@kornbluth.example>", subject=subject)

    assert facts_of(message, "outreach") == []


def test_a_subject_is_enough_to_be_read_as_it_comes() -> None:
    text = "Hi Imre,\n\nwould Tuesday at two suit you?"

    assert stands_alone(mail(text, subject="Planner role"))
    assert not stands_alone(mail(text, subject="Planting roses"))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application for unit 4B. We decided on another applicant.",
        "Danke für Ihr Interesse an der Wohnung. Wir haben uns anders entschieden.",
    ],
)
def test_who_lets_a_flat_turns_nobody_down_for_a_post(text: str) -> None:
    message = mail(text, sender="Alder Court <leasing@aldercourt.example>", subject="Update")

    assert facts_of(message, "rejection") == []
