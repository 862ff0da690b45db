"""Waits for the server to say that something came (IDLE, RFC 2177)."""

from __future__ import annotations

import select
from collections.abc import Callable
from time import monotonic

from imapclient.exceptions import IMAPClientAbortError

from afterword.sources.imap.wire import Client

RENEW = 9 * 60.0  # seconds; some routers forget a silent line after ten minutes
_GLANCE = 1.0  # seconds between looks at whether we are to end


def can_idle(client: Client) -> bool:
    """Whether the server tells of new mail by itself."""
    return bool(client.has_capability("IDLE"))


def wait_for_news(client: Client, ending: Callable[[], bool], *, renew: float = RENEW) -> bool:
    """Waits in the folder that is open until something changes there: True; False after `renew`
    seconds or when we are to end.
    """
    line = client.line
    line.untagged_responses.clear()
    tag = line._command("IDLE")  # noqa: SLF001  # imaplib has no word for it before 3.14
    while line._get_response() is not None:  # noqa: SLF001  # until "+"
        if line.tagged_commands.get(tag):
            line.tagged_commands.pop(tag)
            raise IMAPClientAbortError("the server refuses to IDLE")
    until, news = monotonic() + renew, _is_news(line)
    while not news and monotonic() < until and not ending():
        if line.is_ready() or _readable(client, min(_GLANCE, max(0.0, until - monotonic()))):
            line._until = monotonic() + 30  # noqa: SLF001
            line._get_response()  # noqa: SLF001
            if line.tagged_commands.get(tag) or "BYE" in line.untagged_responses:
                raise IMAPClientAbortError("the server ended IDLE by itself")
            news = _is_news(line)
    line._until = monotonic() + 30  # noqa: SLF001
    line.send(b"DONE\r\n")
    line._command_complete("IDLE", tag)  # noqa: SLF001
    return news or _is_news(line)


def _is_news(line: object) -> bool:
    told = getattr(line, "untagged_responses", {})
    return any(name in told for name in ("EXISTS", "RECENT", "EXPUNGE", "VANISHED"))


def _readable(client: Client, seconds: float) -> bool:
    sock = client.socket()
    if getattr(sock, "pending", lambda: 0)():
        return True
    return bool(select.select([sock], [], [], seconds)[0])
