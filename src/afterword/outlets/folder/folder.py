"""A letter into a folder of a mailbox, by an open IMAP session. Nothing here sends anything.

Whether the server has the letter after a line broke in the middle is not known here: who asks again
looks for it first.
"""

from __future__ import annotations

import re
from datetime import datetime

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from afterword.core.errors import TroubleError
from afterword.outlets.message import Mail, build

# What servers say where there is no room (RFC 5530, RFC 9208, and in plain words).
_FULL = ("overquota", "over quota", "quota", "exceeded", "mailbox is full", "no space")
_TOOK = re.compile(r" \(\d[\d. +]* secs\)\.?$")  # how long the server took, which helps nobody
_TOO_LARGE = ("toobig", "too big", "too large", "limit")


def put_draft(client: IMAPClient, folder: str, mail: Mail) -> None:
    """Puts a letter into Drafts as one that waits to be sent, in place of what lies there of it.

    The new one is there before the old one goes, so at no moment is there none. TroubleError where
    the server does not take it.
    """
    before = _drafts_of(client, folder, mail.message_id)
    _append(client, folder, build(mail), (b"\\Draft", b"\\Seen"), mail.at)
    _remove(client, before)


def drop_draft(client: IMAPClient, folder: str, message_id: str) -> None:
    """Removes a letter from Drafts that goes another way, or nowhere. TroubleError if it can't."""
    try:
        _remove(client, _drafts_of(client, folder, message_id))
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        raise _refused(folder, error) from error


def _drafts_of(client: IMAPClient, folder: str, message_id: str) -> list[int]:
    client.select_folder(folder)
    return list(client.search(["HEADER", "Message-ID", f"<{message_id}>"]))


def _remove(client: IMAPClient, uids: list[int]) -> None:
    if uids:
        client.delete_messages(uids)
        if client.has_capability("UIDPLUS"):  # else others of the user's would go with them
            client.uid_expunge(uids)


def file_copy(client: IMAPClient, folder: str, mail: Mail) -> None:
    """Puts the copy of a letter that was sent into Sent. TroubleError where it is not taken."""
    _append(client, folder, build(mail), (b"\\Seen",), mail.at)


def _append(
    client: IMAPClient, folder: str, message: bytes, flags: tuple[bytes, ...], at: datetime
) -> None:
    try:
        try:
            client.append(folder, message, flags, at)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            if "TRYCREATE" not in str(error).upper():
                raise
            client.create_folder(folder)
            client.append(folder, message, flags, at)
    except IMAPClientAbortError:
        raise  # the line, of which the session tells
    except IMAPClientError as error:
        raise _refused(folder, error) from error


def _refused(folder: str, error: Exception) -> TroubleError:
    said = " ".join("".join(c if c.isprintable() else " " for c in str(error)).split())[:300]
    said = _TOOK.sub("", said)
    low = said.casefold()
    if any(sign in low for sign in _FULL):
        words = f"your mailbox has no room for it: empty the bin or delete something ({said})"
        return TroubleError(words, retryable=True, field="folder")
    if any(sign in low for sign in _TOO_LARGE):
        words = f"it is too large for your mailbox ({said})"
        return TroubleError(words, retryable=False, field="folder")
    words = f"the folder {folder} does not take it: {said}"
    return TroubleError(words, retryable=True, field="folder")
