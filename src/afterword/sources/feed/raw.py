"""What a feed says, before it is company news: what every way to read one comes to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

# An address that joining with another, and putting together again, leaves letter for letter.
ABSOLUTE = re.compile(r"https?://[^\s/?#\[\];]+(?:/[^\s?#;]*)?(?:\?[^\s#]+)?(?:#\S+)?")


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One item."""

    id: str
    title: str  # as words
    url: str
    at: datetime | None
    text: str  # as the feed has it, markup and all
    publisher: str = ""  # whom an aggregator has it from
    language: str = ""
    rest: str = ""  # all else that it holds, as one text: what tells it from others in the end


@dataclass(frozen=True, slots=True)
class RawFeed:
    """A feed with its items in its order."""

    title: str
    url: str
    language: str
    entries: list[RawEntry]


def web(address: str) -> str:
    """`address` if it is one of the web's, else nothing."""
    try:
        return address if urlsplit(address).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def joined(base: str, url: str) -> str:
    """`url` as it stands at `base`; as it is where it can't be joined."""
    if ABSOLUTE.fullmatch(url):
        return url
    try:
        return urljoin(base, url.strip()) if url else ""
    except ValueError:
        return url
