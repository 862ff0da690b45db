"""Any feed, by feedparser: every dialect, and what a broken one still holds."""

from __future__ import annotations

import calendar
import io
import re
from datetime import UTC, datetime
from typing import Any

from afterword.core.errors import UnreadableError
from afterword.sources.feed.dates import stated
from afterword.sources.feed.raw import RawEntry, RawFeed, joined, web
from afterword.sources.feed.words import plain_words, title_words

START = re.compile(
    rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)[\s>]", re.IGNORECASE
)


def read_any(data: bytes, address: str, content_type: str) -> RawFeed:
    """The feed `data`, as `encoding.as_markup` gave it; UnreadableError where it is none."""
    import feedparser  # 0.3 s, and most files that are looked at here are no feeds

    headers = {"content-type": content_type or "application/xml"}
    if web(address):
        headers["content-location"] = address
    try:
        # A stream, not bytes: those the library would take for an address or the name of a file.
        parsed = feedparser.parse(
            io.BytesIO(data),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # the library raises whatever its parts do
        raise UnreadableError(f"the feed can't be read ({type(error).__name__})") from error
    if not parsed.get("version") and not parsed.entries and not START.search(data):
        raise UnreadableError("no feed")
    filled = [entry for entry in parsed.entries if entry]
    cut = parsed.entries or not re.search(rb"(?:</[\w:]+>?|-->)\s*$", data[-200:])
    if parsed.bozo and not filled and cut:  # a cut item is an empty one
        raise UnreadableError("the feed is torn, and no item in it is whole")
    feed = parsed.feed
    return RawFeed(
        _title(feed),
        str(feed.get("link", "")),
        str(feed.get("language") or "")[:2].lower(),
        [_entry(entry, address) for entry in filled],
    )


def _entry(entry: Any, address: str) -> RawEntry:
    content = next((part.get("value", "") for part in entry.get("content", [])), "")
    source = entry.get("source") or {}
    url = str(entry.get("link") or "")
    if entry.get("guidislink") and not web(url):
        url = ""  # a guid that calls itself a link by default
    if not url:
        links = [*entry.get("links", []), *entry.get("enclosures", [])]
        url = next((str(link["href"]) for link in links if link.get("href")), "")
    text = str(entry.get("summary") or content or "")
    return RawEntry(
        id=str(entry.get("id") or "").strip(),
        title=_title(entry),
        url=joined(address, url),
        at=_moment(entry),
        text=text,
        publisher=plain_words(str(source.get("title") or "")),
        language=str((entry.get("title_detail") or {}).get("language") or "")[:2].lower(),
        rest="" if url or plain_words(text) else repr(sorted(entry.items(), key=str)),
    )


def _moment(entry: Any) -> datetime | None:
    """When it was published, else changed, else made.

    Asked for by `get`, the library gives one for the other, with a warning. What it can't take
    apart ("13. Mai 2026") is read as a day.
    """
    for name in ("published", "updated", "created"):
        if f"{name}_parsed" in entry and (at := _instant(entry[f"{name}_parsed"])):
            return at
        if name in entry and (at := stated(entry[name])):
            return at
    return None


def _title(holder: Any) -> str:
    kind = (holder.get("title_detail") or {}).get("type", "text/html")
    return title_words(str(holder.get("title") or ""), kind)


def _instant(moment: Any) -> datetime | None:
    """The library's time, which is in UTC; years that no calendar has are no time."""
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC) if moment else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None
