"""Looks for the copy of a letter in Sent: by its Message-ID, by what a server renamed it from, else
by everything else that makes it this letter.

Some servers give a letter another Message-ID as it leaves. They keep ours in a header of their own,
or not at all; then recipient, subject, hour and the words themselves tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime

from imapclient import IMAPClient

# Exchange and Outlook.com rename each letter; Gmail those whose id it does not like.
_OURS = ("Message-ID", "X-Microsoft-Original-Message-ID", "X-Google-Original-Message-ID")
_FLAGS = {"sent": b"\\Sent", "drafts": b"\\Drafts"}
_FIELDS = f"BODY.PEEK[HEADER.FIELDS ({' '.join((*_OURS, 'Date'))})]"
# A letter's text comes before its attachments; ten times the longest that we write.
_START = 65_536
_CANDIDATES = 20  # letters to one address within a day or two, newest first
_SAME_LETTER = timedelta(minutes=10)  # between the hour that we gave it and the copy's
_ID = re.compile(r"<([^<>\s]+)>")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The letter whose copy is looked for. The Message-ID has no brackets."""

    message_id: str
    to: str
    subject: str
    body: str
    at: datetime | None = None  # as its Date says; None: from `since` on, at any hour
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """Where it lies, and the Message-ID that it has there."""

    folder: str
    uid: int
    message_id: str
    at: datetime | None


def folder_for(client: IMAPClient, use: str) -> str | None:
    """The folder that the server says is for `sent` or `drafts`, else the one that is called so."""
    found = client.find_special_folder(_FLAGS[use])
    return found if found is None or isinstance(found, str) else str(found, "utf-8", "replace")


def find_copy(client: IMAPClient, folder: str, wanted: Wanted) -> Copy | None:
    """The copy of a letter in a folder, which is opened for reading only.

    Three round trips where the server knows the id, two more where it doesn't.
    """
    client.select_folder(folder, readonly=True)
    by_header: list[object] = ["HEADER", _OURS[0], wanted.message_id]
    for name in _OURS[1:]:
        by_header = ["OR", "HEADER", name, wanted.message_id, *by_header]
    uids = client.search(by_header)
    for uid, held in _fetched(client, uids, _FIELDS):
        ids = {name: _ID.findall(str(held[name] or "")) for name in _OURS}
        # A server may find parts of words: what it means by HEADER is looked at.
        if any(wanted.message_id in found for found in ids.values()):
            return Copy(folder, uid, next(iter(ids[_OURS[0]]), ""), _date(held))
    return _by_content(client, folder, wanted)


def _by_content(client: IMAPClient, folder: str, wanted: Wanted) -> Copy | None:
    first = wanted.at or wanted.since
    if first is None or not wanted.to.isascii():
        return None
    # Days of the server's own zone, of which we know nothing.
    days: list[object] = ["SENTSINCE", (first - timedelta(days=1)).date()]
    if wanted.at is not None:
        days += ["SENTBEFORE", (wanted.at + timedelta(days=2)).date()]
    uids = sorted(client.search([*days, "TO", wanted.to]))[-_CANDIDATES:]
    for uid, held in _fetched(client, uids, f"BODY.PEEK[]<0.{_START}>"):
        if _is_it(held, wanted):
            ids = _ID.findall(str(held["Message-ID"] or ""))
            return Copy(folder, uid, ids[0] if ids else "", _date(held))
    return None


def _is_it(held: EmailMessage, wanted: Wanted) -> bool:
    to = {address.casefold() for _, address in getaddresses([str(held["To"] or "")])}
    if wanted.to.casefold() not in to or _plain(str(held["Subject"] or "")) != _plain(
        wanted.subject
    ):
        return False
    at = _date(held)
    if at is None:
        return False
    if wanted.at is not None and abs(at - wanted.at) > _SAME_LETTER:
        return False
    if wanted.since is not None and at < wanted.since - _SAME_LETTER:
        return False
    body = held.get_body(("plain", "html"))
    try:
        text = "" if body is None else body.get_content()
    except (LookupError, ValueError, KeyError):  # a charset that is none
        return False
    # Mail programs put a signature under it, and a letter that they wrap is the same letter.
    return _plain(wanted.body) in _plain(re.sub(r"<[^>]*>", " ", text) if _is_html(body) else text)


def _is_html(body: object) -> bool:
    return isinstance(body, EmailMessage) and body.get_content_type() == "text/html"


def _plain(text: str) -> str:
    return " ".join(text.split())


def _date(held: EmailMessage) -> datetime | None:
    try:
        at = parsedate_to_datetime(str(held["Date"]))
    except (ValueError, TypeError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _fetched(client: IMAPClient, uids: list[int], what: str) -> Iterator[tuple[int, EmailMessage]]:
    """What was asked for of each message, newest first; what a server leaves out is not there."""
    if not uids:
        return
    answer: Mapping[int, Mapping[bytes, object]] = client.fetch(uids, [what])
    for uid in sorted(answer, reverse=True):
        held = next(
            (value for name, value in answer[uid].items() if name.startswith(b"BODY[")), None
        )
        if isinstance(held, bytes):
            found = message_from_bytes(held, policy=default)
            assert isinstance(found, EmailMessage)
            yield uid, found
