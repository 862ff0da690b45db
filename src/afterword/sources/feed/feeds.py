"""A feed's bytes to items, as much of them as a broken feed still holds."""

from __future__ import annotations

import calendar
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from afterword.core.charset import decode
from afterword.core.entries import Bad, Found, Item
from afterword.core.errors import UnreadableError
from afterword.core.site_names import company_of_title, domain_of

_LARGEST = 64 * 2**20  # bytes; a feed of every post since 2003 takes 10 MB
_SUMMARY = 2000  # characters kept: enough to tell what an item is about
_START = re.compile(rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_JSON_FEED = re.compile(rb"https?://jsonfeed\.org/version/")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&#?\w+;")


def parse_feed(data: bytes) -> tuple[Item, ...]:
    """The items of the feed `data`, in its order. Raises UnreadableError where it is none.

    An item without a date keeps None; one without a title takes the start of its text. Nothing is
    ever fetched: what the feed links to stays a link.
    """
    title, link, raw = _json_feed(data) if _JSON_FEED.search(data[:4096]) else _xml_feed(data)
    links = [link, *(entry["url"] for entry in raw)]
    domains = Counter(domain for address in links if (domain := domain_of(address)))
    domain = domain_of(link) or (domains.most_common(1)[0][0] if domains else "")
    company = company_of_title(title) or domain.split(".")[0]
    return tuple(_item(entry, company, domain) for entry in raw if entry["title"] or entry["text"])


def is_feed(head: bytes) -> bool:
    """Whether a file that starts so is a feed."""
    return _START.search(head[:4096]) is not None or _JSON_FEED.search(head[:4096]) is not None


def read(path: Path) -> Iterator[Found | Bad]:
    """The items of the feed at `path`.

    Raises UnreadableError where it can't be opened or is none.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
        items = parse_feed(data)
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    except UnreadableError as error:
        raise UnreadableError(error.reason, path=str(path)) from error
    for number, item in enumerate(items, 1):
        yield Found(item, f"item {number}")


def _xml_feed(data: bytes) -> tuple[str, str, list[dict[str, Any]]]:
    import feedparser  # 0.3 s, and most files that are looked at here are no feeds

    try:
        # A stream, not bytes: those the library would take for an address or the name of a file.
        parsed = feedparser.parse(io.BytesIO(data))
    except Exception as error:  # the library raises whatever its parts do
        raise UnreadableError(f"the feed can't be read ({type(error).__name__})") from error
    if not parsed.get("version") and not parsed.entries:
        raise UnreadableError("no feed")
    if parsed.bozo and not any(parsed.entries):  # a cut item is an empty one
        raise UnreadableError("the feed is torn, and no item in it is whole")
    feed = parsed.feed
    entries = [_xml_entry(entry) for entry in parsed.entries]
    return _plain(str(feed.get("title", ""))), str(feed.get("link", "")), entries


def _xml_entry(entry: Any) -> dict[str, Any]:
    content = next((part.get("value", "") for part in entry.get("content", [])), "")
    # Asked for by `get`, the library gives one for the other, with a warning.
    moment = next(
        (entry[name] for name in ("published_parsed", "updated_parsed") if name in entry), None
    )
    return {
        "id": str(entry.get("id", "")),
        "title": _plain(str(entry.get("title", ""))),
        "url": str(entry.get("link", "")),
        "at": _instant(moment),
        "text": _plain(str(entry.get("summary") or content or "")),
    }


def _instant(moment: Any) -> datetime | None:
    """The library's time, which is in UTC; years that no calendar has are no time."""
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC) if moment else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _json_feed(data: bytes) -> tuple[str, str, list[dict[str, Any]]]:
    try:
        feed = json.loads(decode(data))
    except (ValueError, RecursionError) as error:
        raise UnreadableError("the feed is no JSON") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise UnreadableError("no feed: it has no items")
    entries = [_json_entry(item) for item in items if isinstance(item, dict)]
    return str(feed.get("title") or ""), str(feed.get("home_page_url") or ""), entries


def _json_entry(item: dict[str, Any]) -> dict[str, Any]:
    text = item.get("summary") or item.get("content_text") or item.get("content_html") or ""
    return {
        "id": str(item.get("id") or ""),
        "title": _plain(str(item.get("title") or "")),
        "url": str(item.get("url") or item.get("external_url") or ""),
        "at": _stated(item.get("date_published") or item.get("date_modified")),
        "text": _plain(str(text)),
    }


def _stated(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _item(entry: dict[str, Any], company: str, domain: str) -> Item:
    text = entry["text"]
    title = entry["title"] or text.partition("\n")[0][:120]
    url = entry["url"] if _opens(entry["url"]) else ""
    return Item(
        key=entry["id"] or url or title,
        title=title,
        url=url,
        published=entry["at"],
        summary=text[:_SUMMARY],
        company=company,
        domain=domain,
    )


def _opens(address: str) -> bool:
    """Whether `address` is one that can be opened: a web address, or a path within the site."""
    try:
        return urlsplit(address).scheme in ("http", "https", "")
    except ValueError:
        return False


def _plain(text: str) -> str:
    """`text` without markup, white space folded but for the ends of paragraphs."""
    if _MARKUP.search(text):
        from inscriptis import get_text

        try:
            text = str(get_text(text))
        except (ValueError, AssertionError):  # nothing but comments or markup
            text = re.sub(r"<[^>]*>", " ", text)
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
