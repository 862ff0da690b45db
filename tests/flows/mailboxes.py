"""Mailboxes on a real server, connected for the tests that read them."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from tests.servers.dovecot import PASSWORD, MailHost

if TYPE_CHECKING:
    from afterword.flows.sync import Synced
    from afterword.records import models

AT = datetime.fromisoformat("2031-05-20T15:00:00+00:00")


def connected(owner: models.Owner, host: MailHost, address: str, **options: str) -> models.Account:
    """A mailbox as `connect` keeps it."""
    from django.conf import settings

    from afterword.config import vault
    from afterword.records import models
    from afterword.records.keys import uuid7

    given = {"host": host.host, "port": str(host.port), "tls": "none", "user": address}
    return models.Account.objects.create(
        id=uuid7(AT),
        owner=owner,
        kind="imap",
        address=address,
        options=given | options,
        sealed=vault.seal(settings.DATA, PASSWORD),
        made_at=AT,
    )


def read(owner: models.Owner, account: models.Account, *, at: datetime = AT) -> Synced:
    """One reading of the mailbox."""
    from afterword.flows.sync import sync

    done = sync(owner, account.id, clock=lambda: at, patience=1)
    account.refresh_from_db()
    return done


def letter(number: int, *, text: str = "", subject: str = "", **fields: str) -> bytes:
    """A person's letter of the company to the owner; without a text of its own it says a word of
    hiring, so that it is read.
    """
    made = EmailMessage()
    made["From"] = fields.pop("From", "Odile Brandt <odile@quayside.example>")
    made["To"] = fields.pop("To", "Ines Carvalho <ines@carvalho.example>")
    made["Subject"] = subject or f"Letter {number}"
    made["Date"] = format_datetime(AT - timedelta(days=3, minutes=-number))
    made["Message-ID"] = fields.pop("Message_ID", f"<m{number}@quayside.example>")
    for name, value in fields.items():
        made[name.replace("_", "-")] = value
    made.set_content(text or f"Dear Ines, this is letter {number} on careers.\n\nOdile\n")
    return made.as_bytes().replace(b"\n", b"\r\n")
