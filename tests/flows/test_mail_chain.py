"""A real chain: Postfix takes the letter and puts it into a mailbox of Dovecot, or says why not."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.flows.sending import ODILE, mail, met, read_by, row_of, take_in, with_mailbox
from tests.materials.files import plain_pdf
from tests.servers.dovecot import MailHost, dovecot
from tests.servers.postfix import postfix
from tests.servers.smtp import USER

if TYPE_CHECKING:
    from afterword.flows.dispatch import Dispatched
    from afterword.records import models

MINUTE = timedelta(minutes=1)
GONE, GREY = "pia@quayside.example", "bram@quayside.example"
REFUSES = {GONE: "550 5.1.1 no such user", GREY: "450 4.2.0 greylisted, come back in a while"}


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[MailHost, int]]:
    folder = tmp_path_factory.mktemp("chain")
    with (
        dovecot(folder) as host,
        postfix(host.lmtp_port, refuses=REFUSES, largest=60_000) as port,
    ):
        yield host, port


@pytest.fixture
def account(owner: models.Owner, now: datetime, chain: tuple[MailHost, int]) -> MailHost:
    """Both ends of the user's mailbox, of which Postfix asks for no password on this machine."""
    from afterword.flows.connect import connect

    host, port = chain
    options = {"host": "127.0.0.1", "port": str(port)}
    connect(owner, "smtp", USER, secret=None, options=options, now=now)
    with_mailbox(owner, host, now)
    return host


def inbox(host: MailHost, user: str, *, wait: bool) -> list[Message]:
    """What has arrived, as soon as something has."""
    for _ in range(100 if wait else 10):
        with host.client(user) as client:
            client.select_folder("INBOX", readonly=True)
            if uids := client.search("ALL"):
                found = client.fetch(uids, ["BODY.PEEK[]"])
                return [
                    message_from_bytes(found[uid][b"BODY[]"], policy=policy.default) for uid in uids
                ]
        time.sleep(0.05)
    return []


def leave(owner: models.Owner, move: str, now: datetime) -> Dispatched:
    from afterword.flows.approve import approve
    from afterword.flows.dispatch import dispatch

    leaves = approve(owner, move, now=now, send=True).leaves_at
    assert leaves is not None
    read_by(owner, leaves)
    done = dispatch(owner, row_of(move).id, now=leaves)
    assert done is not None
    return done


def test_a_letter_arrives_once_and_its_answer_comes_back(
    owner: models.Owner,
    now: datetime,
    account: MailHost,
    chain: tuple[MailHost, int],
    tmp_path: Path,
) -> None:
    from afterword.flows.look import look
    from afterword.jobs.due import do, due

    move = met(owner, now)
    assert leave(owner, move, now).state == "sent"
    for minutes in (1, 2, 3):
        for hint in due(now + minutes * MINUTE):
            do(hint, now + minutes * MINUTE, patience=5)

    (letter,) = inbox(account, ODILE, wait=True)
    assert letter["Message-ID"] == f"<{row_of(move).message_id}>"
    assert letter["Return-Path"] == f"<{USER}>"
    assert row_of(move).copy == "filed"
    answer = mail(f"Odile Brandt <{ODILE}>", now + 4 * MINUTE, "Thank you, Ines.")
    answer = answer.replace("Subject:", f"In-Reply-To: {letter['Message-ID']}\nSubject:")
    with smtplib.SMTP("127.0.0.1", chain[1]) as server:
        server.sendmail(ODILE, [USER], answer.replace("\n", "\r\n"))
    (came,) = inbox(account, USER, wait=True)
    take_in(owner, tmp_path, now + 5 * MINUTE, came.as_string())

    touches = look(owner, now + 5 * MINUTE).touches
    assert [t.what for t in touches if t.at > now] == ["thank_you", "reply"]
    assert len({t.thread for t in touches if t.at > now}) == 1


@pytest.mark.parametrize(
    ("who", "state", "words"),
    [
        (GONE, "refused", "your mail server does not take pia@quayside.example: 550 5.1.1"),
        (GREY, "approved", "greylisted, come back in a while"),
    ],
)
def test_a_recipient_that_is_refused_and_one_that_is_put_off(
    owner: models.Owner, now: datetime, account: MailHost, who: str, state: str, words: str
) -> None:
    done = leave(owner, met(owner, now, who), now)

    assert done.state == state
    assert words in done.words
    assert inbox(account, who, wait=False) == []


def test_a_letter_over_the_servers_limit_is_refused_before_its_text_is_sent(
    owner: models.Owner, now: datetime, account: MailHost, tmp_path: Path
) -> None:
    from afterword.flows.look import plan_for
    from afterword.flows.material import add_material

    who = "sam@quayside.example"
    met(owner, now, who)
    text = "Could you please send me your portfolio by Friday?"
    take_in(owner, tmp_path / "mails", now, mail(f"Sam Brandt <{who}>", now - MINUTE, text))
    (tmp_path / "portfolio.pdf").write_bytes(plain_pdf() + bytes(100_000))
    add_material(owner, tmp_path / "portfolio.pdf", what="portfolio", now=now, title="Portfolio")
    move = next(m.id for m in plan_for(owner, now)[1].moves if m.play == "materials")

    done = leave(owner, move, now)

    assert done.state == "refused"
    assert "too large for your mail server, which takes 0.1 MB" in done.words
    assert inbox(account, who, wait=False) == []
