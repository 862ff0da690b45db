"""A link that could be sent: whether its form is one that others can open. Nothing is fetched."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, unquote, urlsplit

from afterword.core.entries import Material
from afterword.core.errors import UnreadableError

_LONGEST = 2000  # characters; some mail programs break longer ones
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]")
_ONLY_HERE = re.compile(r"(?:^|\.)(?:localhost|local|lan|internal|home|corp|intranet)$")


def read_link(url: str, what: str, title: str | None = None) -> Material:
    """The address as a material of version 1; UnreadableError for what nobody else could open."""
    url = url.strip().strip("<>")
    parts = _taken_apart(url)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2]).replace("-", " ").replace("_", " ")
    host = (parts.hostname or "").removeprefix("www.")
    return Material(
        what=what,
        title=title or " ".join(last.split()) or host,
        version=1,
        file="",
        sha256="",
        url=url,
    )


def is_link(text: str) -> bool:
    """Whether somebody who typed this meant an address rather than a file."""
    return bool(re.match(r"\s*<?(?:[a-z][a-z0-9+.-]*://|www\.)", text, re.IGNORECASE))


def _taken_apart(url: str) -> SplitResult:
    def refused(reason: str) -> UnreadableError:
        return UnreadableError(reason, path=url[:80])

    if len(url) > _LONGEST:
        raise refused("the address is longer than mail programs take; shorten it")
    if re.search(r"[\s<>\"\\^`{|}\x00-\x20\x7f]", url):
        raise refused("an address has no blanks or quotes in it; copy it anew")
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").lower()
        _ = parts.port
    except ValueError as error:
        raise refused("this is no web address; it begins with https://") from error
    if parts.scheme not in ("http", "https") or not host:
        raise refused("this is no web address; it begins with https://")
    if parts.username or parts.password:
        raise refused("the address has a name or a password in it, which everybody would read")
    if _is_only_here(host):
        raise refused("only this machine or its network can open that address")
    if not _HOST.fullmatch(host):
        raise refused("this is no web address that others could open")
    return parts


def _is_only_here(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return bool(_ONLY_HERE.search(host))
