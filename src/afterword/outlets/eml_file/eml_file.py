"""One letter, one RFC 5322 file; written whole or not at all."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from afterword.core.errors import RefusedError

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
    in_reply_to: str = ""  # in angle brackets, like the references, of which the root comes first
    references: tuple[str, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()


def write_eml(path: Path, mail: Mail) -> None:
    """Writes the letter; OSError where it can't be, and what was there before stays then.

    RefusedError for an address that mail can't go to.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(*mail.sender)
    message["To"] = _address(*mail.to)
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = mail.at
    message["Message-ID"] = f"<{mail.message_id}>"
    if mail.in_reply_to:
        message["In-Reply-To"] = _ids([mail.in_reply_to])
        message["References"] = _ids(mail.references or [mail.in_reply_to])
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


def _address(name: str, address: str) -> Address:
    """A mailbox for a header; RefusedError for what is no address."""
    try:
        return Address(" ".join(name.split()), addr_spec=address)
    except (ValueError, IndexError, HeaderParseError) as error:
        raise RefusedError(f"{address!r} is no address that mail can go to") from error


def _ids(ids: Sequence[str]) -> str:
    """Message-IDs for a header; they came from outside, so white space within them goes."""
    return " ".join("".join(each.split()) for each in ids)


def _type(name: str) -> str:
    found, encoding = mimetypes.guess_type(name)
    return "application/octet-stream" if found is None or encoding else found
