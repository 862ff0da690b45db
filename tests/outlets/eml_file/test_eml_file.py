"""A letter as a file: valid, complete, opened as a draft, and never half written."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import AfterwordError, RefusedError
from afterword.outlets.eml_file import write_eml
from afterword.outlets.message import Enclosed, Mail

LETTER = Mail(
    sender=("Ines Calloway", "ines@calloway.example"),
    to=("Jörg Müller-Lüdenscheidt", "joerg@acme.example"),
    subject="Grüße und Dank für Dienstag",
    body="Dear Jörg,\n\nThank you for showing me “the cold store”.\n\nBest,\nInes Calloway",
    message_id="0190f3@calloway.example",
    at=datetime(2026, 9, 16, 9, 30, tzinfo=UTC),
)


def _read(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def test_a_letter_comes_back_as_it_went(tmp_path: Path) -> None:
    write_eml(tmp_path / "a.eml", LETTER)

    message = _read(tmp_path / "a.eml")

    assert message["To"].addresses[0].display_name == LETTER.to[0]
    assert message["To"].addresses[0].addr_spec == LETTER.to[1]
    assert message["Subject"] == LETTER.subject
    assert message["Message-ID"] == "<0190f3@calloway.example>"
    assert message["Date"].datetime == LETTER.at
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == LETTER.body


def test_the_file_is_plain_ascii_with_lines_of_998_at_most(tmp_path: Path) -> None:
    write_eml(tmp_path / "a.eml", replace(LETTER, body="wörd " * 500, subject="ü" * 300))

    data = (tmp_path / "a.eml").read_bytes()

    assert data.isascii()
    assert max(len(line) for line in data.split(b"\r\n")) <= 998


def test_an_answer_names_its_message_and_the_thread_before_it(tmp_path: Path) -> None:
    thread = ("<root@acme.example>", "<last@acme.example>")
    write_eml(tmp_path / "a.eml", replace(LETTER, in_reply_to=thread[1], references=thread))

    message = _read(tmp_path / "a.eml")

    assert message["In-Reply-To"] == "<last@acme.example>"
    assert message["References"].split() == list(thread)


def test_a_new_letter_answers_nothing(tmp_path: Path) -> None:
    write_eml(tmp_path / "a.eml", LETTER)

    assert _read(tmp_path / "a.eml")["In-Reply-To"] is None


def test_attachments_keep_name_type_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "plan").write_bytes(b"%PDF-1.7 \x00\xff")
    write_eml(
        tmp_path / "a.eml", replace(LETTER, enclosed=(Enclosed("Plän.pdf", tmp_path / "plan"),))
    )

    (part,) = _read(tmp_path / "a.eml").iter_attachments()

    assert part.get_filename() == "Plän.pdf"
    assert part.get_content_type() == "application/pdf"
    assert part.get_content() == b"%PDF-1.7 \x00\xff"


def test_what_was_there_stays_where_an_attachment_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text("before")

    with pytest.raises(FileNotFoundError):
        write_eml(tmp_path / "a.eml", replace(LETTER, enclosed=(Enclosed("x", tmp_path / "none"),)))

    assert (tmp_path / "a.eml").read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["a.eml"]


@pytest.mark.parametrize(
    "address", ["", "nobody", "a@b@c", "a b@acme.example", "x@acme.example\nBcc: y@z.example"]
)
def test_what_is_no_address_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="no address"):
        write_eml(tmp_path / "a.eml", replace(LETTER, to=("Ann", address)))


def test_a_subject_from_outside_adds_no_header(tmp_path: Path) -> None:
    write_eml(tmp_path / "a.eml", replace(LETTER, subject="Hello\r\nBcc: eve@evil.example"))

    message = _read(tmp_path / "a.eml")

    assert message["Bcc"] is None
    assert message["Subject"] == "Hello Bcc: eve@evil.example"


@given(
    name=st.text(max_size=60),
    subject=st.text(max_size=120),
    body=st.text(max_size=400),
    thread=st.text(max_size=60),
)
def test_any_words_make_a_file_or_our_own_error(
    name: str, subject: str, body: str, thread: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("eml") / "a.eml"
    mail = replace(
        LETTER, to=(name, "a@acme.example"), subject=subject, body=body, in_reply_to=thread
    )

    try:
        write_eml(path, mail)
    except AfterwordError:
        return

    message = message_from_bytes(path.read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    assert message["Bcc"] is None
