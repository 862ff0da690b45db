"""What is noise, and what only looks like it."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import event, facts_of, mail

from afterword.core.entries import Message

NOISE = {
    "newsletter": mail(
        "A reader writes: we decided to go with another candidate key.",
        sender="Data Weekly <hello@dataweekly.example>",
        subject="Issue #211",
        bulk=True,
    ),
    "job alert": mail(
        "Jetzt bewerben! Abmelden",
        sender="Stellen <jobs@stellenmarkt.example>",
        subject="14 neue Jobs in Hamburg",
    ),
    "a robot of a code host": mail(
        "We would like to offer you a patch.",
        sender="ana <notifications@github.com>",
        subject="Re: [bruma/tide] Offer a fallback (#31)",
    ),
    "webinar": mail(
        "Thursday at 12:00. Free webinar. Unsubscribe",
        sender="Bruma Events <events@bruma.example>",
        subject="Interview with our founder: save your seat",
        bulk=True,
    ),
    "an evening with an audience": mail(
        "In conversation: Shirin Doyle interviews Omar Said about tides.\n\n"
        "Thursday 22 January 2026, 6 pm. Free. 300 people have booked already.",
        sender="Bruma Events <events@bruma.example>",
        subject="An interview with Omar Said: keep a seat",
        bulk=True,
    ),
    "receipt": mail(
        "Unsubscribe", sender="Shop <orders@shop.example>", subject="Your order 55", bulk=True
    ),
    "a mail server that asks for its report": mail(
        "Your message was delayed. For help, please send mail to postmaster. You can send the"
        " report to us.",
        sender="Mail Delivery System <MAILER-DAEMON@mx.example>",
        subject="Delayed Mail",
    ),
    "a mail server in German": mail(
        "Bitte senden Sie eine Mail an den Postmaster und legen Sie diesen Bericht bei.",
        sender="postmaster@mx.example",
        subject="Unzustellbar: Hallo",
    ),
    "swindle": mail(
        "Contact our manager on Telegram for the interview and kindly send your full name.",
        sender="HR <hr@quickmail.example>",
        subject="Job offer",
    ),
    "look-alike": mail(  # the first letter is Cyrillic
        "To receive the offer send a copy of your ID.",
        sender="Вruma Careers <jobs@bruma-hr.example>",
        subject="Your offer letter",
    ),
}


@pytest.mark.parametrize("message", [pytest.param(m, id=name) for name, m in NOISE.items()])
def test_noise_gives_nothing(message: Message) -> None:
    assert facts_of(message) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Unfortunately we have decided to move forward with other candidates for this role.",
            "rejection",
        ),
        ("We would like to invite you to a second interview.", "next_round"),
    ],
)
def test_a_decision_that_a_machine_sends_is_read(text: str, kind: str) -> None:
    sender = "Bruma Recruiting <no-reply@bruma.greenhouse-mail.example>"
    message = mail(text, sender=sender, subject="Your application at Bruma", bulk=True)
    assert kind in {fact.kind for fact in facts_of(message)}


def test_an_employer_may_ask_for_papers() -> None:
    text = (
        "We are delighted to offer you the position of Clerk. For the contract kindly send your "
        "full name and date of birth."
    )
    assert "offer" in {fact.kind for fact in facts_of(mail(text, subject="Your offer"))}


def test_an_invitation_from_a_list_is_still_an_invitation() -> None:
    message = mail(
        "Join with Google Meet",
        subject="Invitation: Interview",
        events=[event("Interview")],
        bulk=True,
    )
    assert len(facts_of(message, "interview")) == 1
