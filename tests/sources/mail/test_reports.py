"""Reports of every make give the address that failed, and nothing else is taken for one."""

import json
from pathlib import Path

import pytest

from afterword.core.entries import Bounce, Found, Message
from afterword.sources.mail import eml, is_mbox, mbox
from afterword.sources.mail.parse import Origin, message


def read(raw: bytes) -> Message:
    found = message(raw, Origin(path="mail", place="message 1"))
    assert isinstance(found, Message)
    return found


def report(
    body: str,
    *,
    sender: str = "MAILER-DAEMON@mx.example",
    subject: str = "failure notice",
    more: str = "",
) -> Message:
    head = (
        f"From: {sender}\nTo: bo@y.example\nSubject: {subject}\n"
        f"Date: Tue, 3 Mar 2026 10:00:00 +0100\n{more}"
    )
    return read(f"{head}\n{body}\n".encode())


def status(
    action: str, code: str, *, original: str = "", subject: str = "Undelivered Mail"
) -> Message:
    fields = f"Final-Recipient: rfc822; ana@x.example\n{original}Action: {action}\nStatus: {code}\n"
    body = (
        "--b\n\nI'm sorry.\n--b\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.example\n\n{fields}\n--b\nContent-Type: text/rfc822-headers\n\n"
        "Subject: hi\nMessage-ID: <lost@y.example>\n--b--"
    )
    kind = (
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n"
        "Auto-Submitted: auto-replied\n"
    )
    return report(body, subject=subject, more=kind)


def test_a_permanent_failure_gives_the_address_and_the_letter() -> None:
    found = status("failed", "5.1.1")
    assert found.bounce == Bounce("ana@x.example", permanent=True, message_id="lost@y.example")
    assert not found.header.automatic
    assert found.header.bulk


@pytest.mark.parametrize(
    ("action", "code"),
    [("delayed", "4.4.1"), ("failed", "4.4.7"), ("delayed", "5.0.0"), ("failed", "5.2.2")],
)
def test_what_may_work_later_is_not_permanent(action: str, code: str) -> None:
    bounce = status(action, code).bounce
    assert bounce is not None
    assert not bounce.permanent


@pytest.mark.parametrize(
    ("subject", "words", "permanent"),
    [
        (
            "Undeliverable: Letter",
            "Delivery has failed to these recipients:\n\n{}\nNo such user",
            True,
        ),
        ("Unzustellbar: Brief", "Fehler bei der Zustellung an:\n\n{}\n550 5.1.10 unbekannt", True),
        ("Undeliverable: Letter", "Delivery has failed to:\n\n{}\n554 5.2.2 mailbox full", False),
        ("Unzustellbar: Brief", "Konnte nicht zugestellt werden:\n\n{}\n554 Postfach voll", False),
    ],
)
def test_an_address_on_a_line_of_its_own_is_found(
    subject: str, words: str, *, permanent: bool
) -> None:
    found = report("\n" + words.format("ana@x.example"), subject=subject)
    assert found.bounce == Bounce("ana@x.example", permanent=permanent, message_id="")


def test_a_report_of_success_is_no_bounce() -> None:
    assert status("delivered", "2.0.0").bounce is None
    assert status("relayed", "2.0.0").bounce is None


def test_the_address_is_the_one_that_was_written_to() -> None:
    found = status("failed", "5.1.1", original="Original-Recipient: rfc822; Reis@X.example\n")
    assert found.bounce is not None
    assert found.bounce.address == "reis@x.example"


PROSE = {
    "gmail": (
        "Mail Delivery Subsystem <mailer-daemon@mail.example>",
        "Delivery Status Notification (Failure)",
        (
            "** Address not found **\n\nYour message wasn't delivered to ana@x.example because the "
            "address couldn't be found.\n550 5.1.1"
        ),
    ),
    "exchange": (
        "Microsoft Outlook <exchange1@y.example>",
        "Undeliverable: hi",
        ("Your message to ana@x.example couldn't be delivered.\n\nana wasn't found.\n550 5.1.10"),
    ),
    "german": (
        "postmaster@y.example",
        "Unzustellbar: hallo",
        "Ihre Nachricht konnte nicht zugestellt werden: ana@x.example 550 5.1.1",
    ),
    "spanish": (
        "postmaster@y.example",
        "No se puede entregar: hola",
        "El mensaje no se pudo entregar a ana@x.example. 550 5.1.1",
    ),
    "french": (
        "postmaster@y.example",
        "Non remis : bonjour",
        "Votre message n'a pas pu être remis à ana@x.example. 550 5.1.1",
    ),
    "portuguese": (
        "postmaster@y.example",
        "Não foi possível entregar: olá",
        "A mensagem não foi entregue a ana@x.example. 550 5.1.1",
    ),
    "qmail": (
        "MAILER-DAEMON@mx.example",
        "failure notice",
        (
            "Hi. This is the qmail-send program at mx.example.\n\n<ana@x.example>:\n"
            "no mailbox here. (#5.1.1)"
        ),
    ),
}


@pytest.mark.parametrize(("sender", "subject", "body"), PROSE.values(), ids=PROSE)
def test_reports_in_prose_are_read(sender: str, subject: str, body: str) -> None:
    found = report(
        body, sender=sender, subject=subject, more="Content-Type: text/plain; charset=utf-8\n"
    )
    assert found.bounce is not None
    assert found.bounce.address == "ana@x.example"
    assert found.bounce.permanent


def test_a_failed_recipient_in_the_header_is_enough() -> None:
    bounce = report("It failed.", more="X-Failed-Recipients: ana@x.example\n").bounce
    assert bounce == Bounce("ana@x.example", permanent=True)


REPORT = "Content-Type: multipart/report; boundary=b; report-type="
OTHER = {
    "an answer": ("Re: hi", "My mail to cy@z.example could not be delivered, so I ask you.", ""),
    "prose": ("Delivery plan", "We could not deliver to cy@z.example in time.", ""),
    "away": ("Out of Office: hi", "Write to cy@z.example.", "Auto-Submitted: auto-replied\n"),
    "complaint": ("abuse", "--b\n\na@x.example\n--b--", f"{REPORT}feedback-report\n"),
    "receipt": ("Read: hi", "--b\n\na@x.example\n--b--", f"{REPORT}disposition-notification\n"),
}


@pytest.mark.parametrize(("subject", "body", "more"), OTHER.values(), ids=OTHER)
def test_other_mail_is_no_bounce(subject: str, body: str, more: str) -> None:
    assert report(body, sender="ana@x.example", subject=subject, more=more).bounce is None


def real_reports(shared: Path) -> dict[str, Message]:
    found = {}
    for path in sorted((shared / "data/real/3-bounce").glob("*/*")):
        if path.suffix in {".txt", ".eml"}:
            reader = mbox if is_mbox(path.read_bytes()[:4096]) else eml
            entry = next(reader.read(path))
            if isinstance(entry, Found) and isinstance(entry.entry, Message):
                found[path.name] = entry.entry
    return found


def test_real_hard_bounces_give_the_right_address(shared: Path) -> None:
    found = real_reports(shared)
    rows = (shared / "data/real/3-bounce/flufl.bounce/expected.jsonl").read_text().splitlines()
    hard = [row for row in map(json.loads, rows) if row["addresses"] and not row["temporary"]]
    right = 0
    for row in hard:
        message = found.get(row["file"])
        known = [address.lower() for address in row["addresses"]]
        right += (
            message is not None and message.bounce is not None and message.bounce.address in known
        )
    assert right / len(hard) >= 0.95


def test_no_real_report_is_taken_for_a_reply(shared: Path) -> None:
    # groupwise_03 is a person's mail, which the library's own tests expect to be no bounce.
    replies = {
        name
        for name, found in real_reports(shared).items()
        if found.bounce is None and not found.header.automatic
    }
    assert replies <= {"groupwise_03.txt"}
