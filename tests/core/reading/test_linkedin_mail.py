"""LinkedIn's notification mails, in five languages."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import facts_of, mail

SENDER = "LinkedIn <notifications-noreply@linkedin.com>"


@pytest.mark.parametrize(
    "subject",
    [
        "Inês Falcão accepted your invitation",
        "You and Inês Falcão are now connected",
        "Inês Falcão hat Ihre Einladung angenommen",
        "Inês Falcão hat deine Kontaktanfrage angenommen",
        "Inês Falcão ha aceptado tu invitación",
        "Inês Falcão a accepté votre invitation",
        "Inês Falcão aceitou seu convite",
    ],
)
def test_an_invitation_was_accepted(subject: str) -> None:
    text = (
        "Inês Falcão\nHead of Data at Bruma\n\nhttps://www.linkedin.com/comm/in/ines-falcao?trk=x"
    )
    accepted, profile = facts_of(mail(text, sender=SENDER, subject=subject))
    assert accepted.kind == "linkedin_accepted"
    assert (accepted.people[0].name, accepted.people[0].url) == ("Inês Falcão", "/in/ines-falcao")
    assert profile.value == {"title": "Head of Data", "company": "Bruma"}


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Inês Falcão posted: What tides teach", "posted"),
        ("Inês Falcão hat einen Beitrag veröffentlicht: Gezeiten", "posted"),
        ("Inês Falcão just messaged you", "messaged"),
        ("Inês Falcão vous a envoyé un message", "messaged"),
        ("Congratulate Inês Falcão for starting a new position as CTO at Bruma", "started_role"),
        ("Felicita a Inês Falcão por su nuevo cargo", "started_role"),
    ],
)
def test_posts_messages_and_new_jobs(subject: str, kind: str) -> None:
    (fact,) = facts_of(mail(sender=SENDER, subject=subject))
    assert fact.kind == kind
    assert fact.people[0].name == "Inês Falcão"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        (
            "https://www.linkedin.com/comm/feed/update/urn:li:activity:719/?midToken=x&trk=y",
            "https://www.linkedin.com/feed/update/urn:li:activity:719",
        ),
        (
            "https://de.linkedin.com/posts/bruma_what-tides-teach-719?trk=z",
            "https://www.linkedin.com/posts/bruma_what-tides-teach-719",
        ),
        ("https://www.linkedin.com.evil.example/posts/bruma", ""),
        ("https://www.linkedin.com/comm/in/ines-falcao?trk=x", ""),
    ],
)
def test_a_post_keeps_its_words_and_where_it_stands(link: str, url: str) -> None:
    text = f"Bruma posted\n\nSee it: {link}\n"
    (fact,) = facts_of(mail(text, sender=SENDER, subject="Bruma posted: What tides teach"))
    assert fact.value == {"title": "What tides teach", "url": url}


def test_a_new_job_keeps_its_title_and_company() -> None:
    subject = "Congratulate Inês Falcão for starting a new position as CTO at Bruma"
    (fact,) = facts_of(mail(sender=SENDER, subject=subject))
    assert fact.value == {"title": "CTO", "company": "Bruma"}


@pytest.mark.parametrize(
    "subject",
    [
        "You appeared in 9 searches this week",
        "3 people viewed your profile",
        "Inês, Recruiter at Bruma, wants to connect",
        "12 new jobs for you",
    ],
)
def test_digests_and_their_invitations_say_nothing(subject: str) -> None:
    assert facts_of(mail(sender=SENDER, subject=subject)) == []


def test_only_linkedin_itself_is_believed() -> None:
    fake = mail(
        sender="LinkedIn <x@linkedin.com.mailer.example>", subject="Inês accepted your invitation"
    )
    assert facts_of(fake, "linkedin_accepted") == []
