"""What is said where no person was heard from: an automatic answer is told as that."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from django.test import Client
from tests.web.test_companies import company_of
from tests.web.test_today import get

ACK = (
    "Dear Robin,\n\nThank you for applying for Planner at Harbour Works. We have received your "
    "application and will review it.\n\nHarbour Works\n"
)
ME = "Robin Quill <robin@quill.example>"


def take(folder: Path, at: datetime, sender: str, text: str, **fields: str) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.open import open_owner

    mail = EmailMessage()
    mail["From"], mail["To"], mail["Date"] = sender, ME, format_datetime(at)
    mail["Subject"] = fields.pop("subject", "Your application: Planner at Harbour Works")
    number = len(list(folder.iterdir()))
    mail["Message-ID"] = f"<m{number}@harbourworks.example>"
    for name, value in fields.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    path = folder / f"{number}.eml"
    path.write_bytes(mail.as_bytes())
    ingest(open_owner(), [path], now=at + timedelta(hours=1))


def last_heard(client: Client) -> str:
    found = re.search(r"<dt>Last heard</dt><dd>([^<]+)</dd>", get(client, "/pursuits"))
    assert found is not None
    return found[1]


@pytest.fixture
def applied(known: Client, at: datetime) -> Client:
    """Robin wants to be a planner at Harbour Works, as a note says."""
    from afterword.flows.note import note
    from afterword.flows.open import open_owner

    when = at - timedelta(days=9)
    note(open_owner(), "pursuit", {"company": "Harbour Works", "role": "Planner"}, now=when)
    return known


@pytest.mark.parametrize(
    ("sender", "fields", "words"),
    [
        ("Harbour Works <noreply@harbourworks.example>", {}, "only an automatic answer, "),
        (
            "Harbour Works Careers <careers@harbourworks.example>",
            {"Auto_Submitted": "auto-replied"},
            "only an automatic answer, ",
        ),
        (
            "Harbour Works Careers <careers@harbourworks.example>",
            {},
            "only that your application came in, ",
        ),
    ],
)
def test_an_acknowledgement_is_told_as_one_until_somebody_writes(
    applied: Client,
    at: datetime,
    tmp_path: Path,
    sender: str,
    fields: dict[str, str],
    words: str,
) -> None:
    assert last_heard(applied) == "not yet"
    sent = at - timedelta(days=5)
    take(tmp_path, sent, sender, ACK, **fields)

    assert last_heard(applied) == f"{words}{sent:%a %-d %b}"

    written = at - timedelta(days=2)
    mia = "Mia Lund <mia.lund@harbourworks.example>"
    text = "Hi Robin,\n\nCould you send us your portfolio for the Planner role?\n\nMia Lund\n"
    take(tmp_path, written, mia, text, subject="Your portfolio")
    assert last_heard(applied) == f"{written:%a %-d %b}"


def test_a_no_by_a_machine_is_no_mere_answer(applied: Client, at: datetime, tmp_path: Path) -> None:
    robot = "Harbour Works <noreply@harbourworks.example>"
    take(tmp_path, at - timedelta(days=5), robot, ACK)
    sent = at - timedelta(days=1)
    no = "Dear Robin,\n\nUnfortunately we will not move forward with your application.\n"
    take(tmp_path, sent, robot, no)

    assert last_heard(applied) == f"{sent:%a %-d %b}"

    take(tmp_path, at - timedelta(hours=9), robot, ACK, Auto_Submitted="auto-replied")
    assert last_heard(applied) == f"{sent:%a %-d %b}"


def test_the_company_s_page_says_the_same(applied: Client, at: datetime, tmp_path: Path) -> None:
    sent = at - timedelta(days=5)
    take(tmp_path, sent, "Harbour Works <noreply@harbourworks.example>", ACK)

    page = get(applied, company_of(applied, "Harbour Works"))

    assert f"<dd>only an automatic answer, {sent:%a %-d %b}</dd>" in page
    assert f"Only an automatic answer, {sent:%a %-d %b}." in page
    assert "No word has passed yet" not in page


def test_who_answered_by_a_machine_alone_is_told_so_on_their_page(
    applied: Client, at: datetime, tmp_path: Path
) -> None:
    from afterword.flows.look import look
    from afterword.flows.open import open_owner

    sent = at - timedelta(days=5)
    away = "I am out of the office until Monday and will answer then.\n\nMia Lund\n"
    mia = "Mia Lund <mia.lund@harbourworks.example>"
    take(tmp_path, sent, mia, away, subject="Automatic reply: hello", Auto_Submitted="auto-replied")
    (person,) = [p.id for p in look(open_owner(), at).people.values() if p.name == "Mia Lund"]

    page = get(applied, f"/people/{person}")

    assert f"Only an automatic answer, {sent:%a %-d %b}." in page
    assert "No word has passed yet" not in page
