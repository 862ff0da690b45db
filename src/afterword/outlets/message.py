"""A letter as a mail message: the one way it is built, for the file and for the wire.

The same letter gives the same bytes, however often it is tried. Nothing is put in that tells on the
user or on the reader: no tracking, no request for a receipt, no name of a program.
"""

from __future__ import annotations

import hashlib
import html
import mimetypes
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

from email_validator import EmailNotValidError, validate_email

from afterword.core.errors import RefusedError

# Seven bits everywhere: not every server says whether it passes eight.
_ASCII = SMTP.clone(cte_type="7bit")
_UTF8 = SMTPUTF8.clone(cte_type="7bit")


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file to go with a letter: the name it gets and where its bytes are."""

    name: str
    path: Path
    sha256: str = ""  # of the bytes that were said yes to; "" where nobody named them


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter as it goes: names and addresses, and a Message-ID without brackets."""

    sender: tuple[str, str]
    to: tuple[str, str]
    subject: str
    body: str
    message_id: str
    at: datetime  # in the sender's zone: the header names its offset
    in_reply_to: str = ""  # in angle brackets, like the references, of which the root comes first
    references: tuple[str, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()
    reply_to: tuple[str, str] | None = None  # where answers are read, if not at the sender's

    @property
    def is_international(self) -> bool:
        """Whether a mailbox name is beyond ASCII, which only servers with SMTPUTF8 carry."""
        return not all(in_ascii(address).isascii() for _, address in (self.sender, self.to))


def build(mail: Mail, *, headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """The message with CRLF line ends, no line over 998 bytes, and `headers` besides its own.

    RefusedError for an address that mail can't go to, OSError for a file that can't be read.
    """
    policy = _UTF8 if mail.is_international else _ASCII
    message = EmailMessage(policy=policy)
    message["From"] = _address(*mail.sender)
    message["To"] = _address(*mail.to)
    if mail.reply_to is not None:
        message["Reply-To"] = _address(*mail.reply_to)
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = mail.at
    message["Message-ID"] = f"<{mail.message_id}>"
    if mail.in_reply_to:
        message["In-Reply-To"] = _ids([mail.in_reply_to])
        message["References"] = _ids(mail.references or [mail.in_reply_to])
    for name, value in headers:
        message[name] = value
    message.set_content(mail.body)
    if _runs_both_ways(mail.body):
        message.add_alternative(_as_html(mail.body), subtype="html")
    for each in mail.enclosed:
        kind, _, subkind = _type(each.name).partition("/")
        message.add_attachment(_bytes(each), maintype=kind, subtype=subkind, filename=each.name)
    parts = [part for part in message.walk() if part.is_multipart()]
    for number, part in enumerate(parts):
        # Of the letter and not of chance, so that a second try is the same message.
        named = f"{mail.message_id}{number or ''}".encode()
        part.set_boundary(f"={hashlib.sha256(named).hexdigest()[:32]}=")
    return message.as_bytes()


def _bytes(enclosed: Enclosed) -> bytes:
    """The file as it is now; RefusedError where it is not the one that was said yes to."""
    data = enclosed.path.read_bytes()
    if enclosed.sha256 and hashlib.sha256(data).hexdigest() != enclosed.sha256:
        raise RefusedError(f"{enclosed.name} has changed since you said yes")
    return data


def _runs_both_ways(body: str) -> bool:
    """Whether some of it is written from right to left: plain text can't say so, and is then shown
    with its marks and numbers in the wrong places. All else needs no HTML.
    """
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in body)


def _as_html(body: str) -> str:
    """The same words, each paragraph in the direction in which it begins."""
    paragraphs = [html.escape(each.strip("\n")) for each in body.split("\n\n") if each.strip()]
    shown = "\n".join(
        f'<p dir="auto">{"<br>".join(each.split(chr(10)))}</p>' for each in paragraphs
    )
    return f"<!doctype html>\n<html><body>\n{shown}\n</body></html>\n"


def in_ascii(address: str) -> str:
    """The address with its domain as the name system has it; the mailbox name stays as it is."""
    if address.isascii():
        return address
    try:
        found = validate_email(address, check_deliverability=False)
    except EmailNotValidError as error:
        raise RefusedError(f"{address!r} is no address that mail can go to") from error
    return found.ascii_email or f"{found.local_part}@{found.ascii_domain}"


def _address(name: str, address: str) -> Address:
    """A mailbox for a header; RefusedError for what is no address."""
    spec, shown = in_ascii(address), " ".join(name.split())
    try:
        if not spec.isascii():  # validated as it became `spec`; addr_spec would refuse it
            local, _, domain = spec.rpartition("@")
            return Address(shown, username=local, domain=domain)
        return Address(shown, addr_spec=spec)
    except (ValueError, IndexError, HeaderParseError) as error:
        raise RefusedError(f"{address!r} is no address that mail can go to") from error


def _ids(ids: Sequence[str]) -> str:
    """Message-IDs for a header; they came from outside, so white space within them goes."""
    return " ".join("".join(each.split()) for each in ids)


def _type(name: str) -> str:
    found, encoding = mimetypes.guess_type(name)
    return "application/octet-stream" if found is None or encoding else found
