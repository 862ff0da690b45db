"""A letter as a link for the user's own mail program, for pages to offer."""

from __future__ import annotations

from afterword.flows.write import Written
from afterword.outlets import mailto


def mail_link(written: Written) -> str:
    """The link, or "" where it would lose something: an attachment, or words beyond its length."""
    if written.attachments:
        return ""
    return mailto.mailto(written.to, written.subject, written.body, in_reply_to=written.in_reply_to)
