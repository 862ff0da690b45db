"""One letter, one RFC 5322 file; written whole or not at all."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

# With it Outlook and others open the file as a draft that can be sent, not as received mail.
_DRAFT = ("X-Unsent", "1")


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file to go with a letter: the name it gets and where its bytes are."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter as it goes: names and addresses, and a Message-ID without brackets."""

    sender: tuple[str, str]
    to: tuple[str, str]
    subject: str
    body: str
    message_id: str
    at: datetime
    in_reply_to: str = ""
    enclosed: tuple[Enclosed, ...] = ()


def write_eml(path: Path, mail: Mail) -> None:
    """Writes the letter; OSError where it can't be, and what was there before stays then."""
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(mail.sender[0], addr_spec=mail.sender[1])
    message["To"] = Address(mail.to[0], addr_spec=mail.to[1])
    message["Subject"] = mail.subject
    message["Date"] = mail.at
    message["Message-ID"] = f"<{mail.message_id}>"
    if mail.in_reply_to:
        message["In-Reply-To"] = message["References"] = mail.in_reply_to
    message[_DRAFT[0]] = _DRAFT[1]
    message.set_content(mail.body)
    for each in mail.enclosed:
        kind, _, subkind = _type(each.name).partition("/")
        message.add_attachment(
            each.path.read_bytes(), maintype=kind, subtype=subkind, filename=each.name
        )
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        unfinished.write_bytes(message.as_bytes())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _type(name: str) -> str:
    found, encoding = mimetypes.guess_type(name)
    return "application/octet-stream" if found is None or encoding else found
