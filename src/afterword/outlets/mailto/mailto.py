"""Letters as links (RFC 6068). Nothing is left out silently: what doesn't fit gives no link."""

from __future__ import annotations

from urllib.parse import quote

# Characters of a link that Windows still hands to a mail program; others take more.
LONGEST = 2000


def mailto(to: str, subject: str, body: str, *, in_reply_to: str = "") -> str:
    """The link, or "" where it would be longer than LONGEST or `to` is no address.

    Line ends are CRLF, as the RFC asks. `in_reply_to` keeps the thread in mail programs that heed
    it. A link carries no attachment.
    """
    if "@" not in to:
        return ""
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    fields = [("subject", " ".join(subject.split())), ("body", lines)]
    if in_reply_to:
        fields.append(("in-reply-to", in_reply_to))
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields)
    link = f"mailto:{quote(to, safe='@')}?{query}"
    return link if len(link) <= LONGEST else ""
