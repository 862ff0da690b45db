"""What a message is made of, beside what the servers of the other tests see of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from afterword.outlets.message import Enclosed, Mail, build

MAIL = Mail(
    sender=("Ines Carvalho", "ines@carvalho.example"),
    to=("Odile Brandt", "odile@quayside.example"),
    subject="Thank you",
    body="Dear Odile,\n\nThank you & see you <soon>.\n\nInes",
    message_id="0190f3@carvalho.example",
    at=datetime(2031, 5, 20, 16, 0, tzinfo=UTC),
)
HEBREW = "\u05e9\u05dc\u05d5\u05dd Odile,\n\nit was 3 < 4 (yes).\nInes"


def read(mail: Mail) -> EmailMessage:
    found = message_from_bytes(build(mail), policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_plain_text_is_enough_for_what_runs_one_way() -> None:
    message = read(MAIL)

    assert message.get_content_type() == "text/plain"
    assert "Reply-To" not in message


def test_what_runs_both_ways_has_a_twin_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"%PDF")
    mail = replace(MAIL, body=HEBREW, enclosed=(Enclosed("a.pdf", tmp_path / "a"),))

    message = read(mail)

    plain, twin = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert twin is not None
    assert plain.get_content().replace("\r\n", "\n").strip() == HEBREW
    assert '<p dir="auto">it was 3 &lt; 4 (yes).<br>Ines</p>' in twin.get_content()
    assert [each.get_filename() for each in message.iter_attachments()] == ["a.pdf"]
    assert build(mail) == build(mail)
    assert not message.defects


def test_answers_may_be_asked_to_another_address() -> None:
    message = read(replace(MAIL, reply_to=("Inês", "ines@home.example")))

    assert [str(each) for each in message["Reply-To"].addresses] == ["Inês <ines@home.example>"]


def test_a_long_subject_beyond_ascii_is_the_same_when_read() -> None:
    subject = "Grüße, Ünsere Gespräche über " + "Häfen und " * 40 + "Ströme"

    data = build(replace(MAIL, subject=subject))

    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.isascii()
    assert read(replace(MAIL, subject=subject))["Subject"] == subject
