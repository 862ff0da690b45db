"""Mails copied out of a mail program."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.sources.pasted import Copied, as_mail, look_at

ZONE = "America/New_York"
AT = datetime(2031, 3, 10, 16, 12, tzinfo=ZoneInfo(ZONE))


def read(text: str) -> Copied:
    return look_at(text, zone=ZONE, near=date(2031, 3, 11))


ABOVE = {
    "outlook": """From: Priya Nair <priya@quayside.example>
Sent: Monday, March 10, 2031 4:12 PM
To: me@post.example
Subject: Next steps""",
    "outlook in German": """Von: Nair, Priya [mailto:priya@quayside.example]
Gesendet: Montag, 10. März 2031 16:12
An: me@post.example
Betreff: Next steps""",
    "outlook in French": """De : Priya Nair <priya@quayside.example>
Envoyé : lundi 10 mars 2031 16:12
À : me@post.example
Objet : Next steps""",
    "a page with bold labels": """*From:* Priya Nair <priya@quayside.example>
*Date:* Mon, 10 Mar 2031 16:12:00 -0400
*To:* <me@post.example>
*Subject:* Next steps""",
    "a label on a line of its own": """Subject: Next steps
From:
Priya Nair <priya@quayside.example>
To: me@post.example
Date: 2031-03-10T16:12:00-04:00""",
}


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
def test_the_lines_above_say_who_when_and_what(above: str) -> None:
    found = read(f"{above}\n\nHi Maya,\n\nwe come back to you by Friday.\nPriya")

    assert (found.name, found.address) == ("Priya Nair", "priya@quayside.example")
    assert found.at == AT
    assert (found.to, found.subject) == ("me@post.example", "Next steps")
    assert found.body == "Hi Maya,\n\nwe come back to you by Friday.\nPriya"
    assert found.labelled


def test_what_a_page_prints_without_labels_is_proposed_only() -> None:
    found = read(
        "Next steps\nInbox\nPriya Nair <priya@quayside.example>\nMon, Mar 10, 2031 at 4:12 PM\n"
        "to me\n\nHi Maya"
    )

    assert (found.name, found.address, found.at) == ("Priya Nair", "priya@quayside.example", AT)
    assert not found.labelled


def test_words_alone_say_nothing_of_their_writer() -> None:
    found = read("Hi Maya,\nsee you: same place.\nPriya")

    assert found == Copied(body="Hi Maya,\nsee you: same place.\nPriya")


def test_a_day_that_may_be_two_is_left_open() -> None:
    assert read("From: a@loom.example\nSent: 4/5/2031 10:00\n\nHi").at is None
    assert read("From: a@loom.example\nSent: 10 March\n\nHi").at is None


def test_the_same_parts_make_the_same_mail() -> None:
    copied = Copied(
        "Zoë Łuk", "zoe@loom.example", "me@post.example", "Grüße\nBcc: x", AT, "Hi\nYou", True
    )

    mail = message_from_bytes(as_mail(copied), policy=default)

    assert as_mail(copied) == as_mail(copied)
    assert mail["From"].addresses[0].display_name == "Zoë Łuk"
    assert mail["Date"].datetime == AT.astimezone(UTC)
    assert mail["Subject"] == "Grüße Bcc: x"
    assert mail["Bcc"] is None
    assert mail.get_content().split() == ["Hi", "You"]


@given(st.text(max_size=400))
def test_any_text_is_looked_at_without_harm(text: str) -> None:
    found = read(text)

    assert found.at is None or found.at.tzinfo is not None
    assert "\n" not in found.address
