"""A feed's bytes to items, as much of them as a broken feed still holds.

Nothing is ever fetched here: what a feed links to stays a link.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from afterword.core.charset import decode
from afterword.core.entries import Bad, Found, Item
from afterword.core.errors import UnreadableError
from afterword.core.reading.language import language_of
from afterword.core.site_names import company_of_title, domain_of
from afterword.sources.feed.address import shared_host, without_tracking
from afterword.sources.feed.any_feed import START, read_any
from afterword.sources.feed.dates import stated
from afterword.sources.feed.encoding import as_markup, is_utf8
from afterword.sources.feed.raw import RawEntry, RawFeed, joined, web
from afterword.sources.feed.usual import read_usual
from afterword.sources.feed.words import plain_words

LARGEST = 64 * 2**20  # bytes; a feed of every post since 2003 takes 10 MB
_MOST_ITEMS = 20_000  # a feed within LARGEST could hold half a million empty ones
_SUMMARY = 2000  # characters kept: enough to tell what an item is about
_TITLE = 120  # characters of the text that stand in for a missing title
_AHEAD = timedelta(days=1)  # zones that are named wrongly make hours, no days
_JSON_FEED = re.compile(rb"https?:(?:\\?/){2}jsonfeed\.org(?:\\?/)version(?:\\?/)")
_PAGE = re.compile(
    rb"\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
# EDGAR puts a number behind the company's name, Bluesky the handle before it.
_NO_NAME = re.compile(r"\s*\(\d{10}\).*$|^@\S+\s+-\s+")


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its own title and site, and its items in its order."""

    title: str
    url: str  # of the site that it belongs to; "" where it names none
    language: str  # as it says: "en", "de" …; "" where it doesn't
    items: tuple[Item, ...]


def parse_feed(
    data: bytes,
    *,
    address: str = "",
    content_type: str = "",
    seen: datetime | None = None,
    most: int = _MOST_ITEMS,
    known: Callable[[str], bool] | None = None,
) -> tuple[Item, ...]:
    """The items of the feed `data`, in its order; see `open_feed`."""
    return open_feed(
        data, address=address, content_type=content_type, seen=seen, most=most, known=known
    ).items


def open_feed(
    data: bytes,
    *,
    address: str = "",
    content_type: str = "",
    seen: datetime | None = None,
    most: int = _MOST_ITEMS,
    known: Callable[[str], bool] | None = None,
) -> Feed:
    """The feed `data`. Raises UnreadableError where it is none, or larger than LARGEST.

    `address` is where it was fetched: relative links start there, unless the feed says otherwise.
    `content_type` is the header that came with it. A charset there or in the feed is believed as
    far as the bytes bear it out.

    An item without a date keeps None; one without a title takes the start of its text, and where it
    has none either the title is empty. Its key is its guid, else its address without what only
    tracks the reader, else its title and day: never its place, since items change places. Items
    that share one guid but not their address are told apart by the address.

    A date more than a day after `seen` (when it was fetched) is no publication: `published` is then
    None, so that the item counts from its import, and what the feed claims stays in `claimed`.
    Without `seen` every date is believed.

    Only the first `most` items count. Those of them whose key is `known` may be left out: a feed
    that is read again says little that is new, and making words of markup costs the most.
    """
    if len(data) > LARGEST:
        raise UnreadableError(f"the feed is larger than {LARGEST // 2**20} MB")
    if _JSON_FEED.search(data[:4096]) or (
        "json" in content_type and data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{")
    ):
        raw = _json_feed(data, address)
    else:
        raw = _xml_feed(data, address, content_type)
    entries = raw.entries[:_MOST_ITEMS]
    company, domain = _owner(raw, entries, address)
    shared = _shared_ids(entries)
    keyed = ((_named(entry, shared), entry) for entry in entries[:most])
    items = (
        _item(entry, key, company, domain, raw.language)
        for key, entry in keyed
        if not (key and known and known(key))
    )
    dated = tuple(_dated(item, seen) for item in items)
    return Feed(raw.title, raw.url, raw.language, dated)


def is_feed(head: bytes) -> bool:
    """Whether a file that starts so is a feed or a sitemap."""
    plain = head[:4096].replace(b"\0", b"")
    return START.search(plain) is not None or _JSON_FEED.search(plain) is not None


def read(path: Path) -> Iterator[Found | Bad]:
    """The items of the feed or sitemap at `path`.

    Raises UnreadableError where it can't be opened or is none.
    """
    from afterword.sources.feed.sitemaps import is_sitemap, parse_sitemap

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        items = parse_sitemap(data).items if is_sitemap(data[:4096]) else parse_feed(data)
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    except UnreadableError as error:
        raise UnreadableError(error.reason, path=str(path)) from error
    for number, item in enumerate(items, 1):
        yield Found(item, f"item {number}")


def _xml_feed(data: bytes, address: str, content_type: str) -> RawFeed:
    if _PAGE.match(data[:4096]):
        raise UnreadableError("a web page, no feed")
    body, content_type = as_markup(data, content_type)
    usual = read_usual(body, address) if is_utf8(body, content_type) else None
    return usual or read_any(body, address, content_type)


def _json_feed(data: bytes, address: str) -> RawFeed:
    try:
        feed = json.loads(decode(data))
    except (ValueError, RecursionError) as error:
        raise UnreadableError("the feed is no JSON") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise UnreadableError("no feed: it has no items")
    return RawFeed(
        str(feed.get("title") or ""),
        str(feed.get("home_page_url") or ""),
        str(feed.get("language") or "")[:2].lower(),
        [_json_entry(item, address) for item in items if isinstance(item, dict) and item],
    )


def _json_entry(item: dict[str, Any], address: str) -> RawEntry:
    text = item.get("summary") or item.get("content_text") or ""
    markup = "" if text else item.get("content_html") or ""
    given = item.get("id")
    return RawEntry(
        id=str(given).strip() if isinstance(given, str | int | float) else "",
        title=" ".join(plain_words(str(item.get("title") or "")).split()),
        url=joined(address, str(item.get("url") or item.get("external_url") or "")),
        at=stated(item.get("date_published")) or stated(item.get("date_modified")),
        text=str(text or markup),
        language=str(item.get("language") or "")[:2].lower(),
        rest="" if text or markup else json.dumps(item, sort_keys=True),
    )


def _owner(raw: RawFeed, entries: list[RawEntry], address: str) -> tuple[str, str]:
    """Company and domain that a feed speaks for.

    The domain is empty where the site is shared by many (a search for news, a network), since it
    would then be every company's.
    """
    links = [raw.url, *(entry.url for entry in entries)]
    domains = Counter(domain for link in links if (domain := domain_of(link)))
    domain = domain_of(raw.url) or (domains.most_common(1)[0][0] if domains else "")
    domain = domain or domain_of(address)
    if shared_host(raw.url or address, domain):
        domain = ""
    title = _NO_NAME.sub("", raw.title)
    return company_of_title(title) or domain.split(".")[0], domain


def _shared_ids(entries: list[RawEntry]) -> set[str]:
    """Ids that stand at items with different addresses: such an id says nothing."""
    places: dict[str, set[str]] = {}
    for entry in entries:
        if entry.id and web(entry.url):
            places.setdefault(entry.id, set()).add(without_tracking(entry.url))
    return {name for name, urls in places.items() if len(urls) > 1}


def _named(entry: RawEntry, shared: Collection[str]) -> str:
    """The key of an item that has an id or an address, else nothing."""
    own = "" if entry.id in shared else without_tracking(entry.id)
    return own or without_tracking(_opened(entry.url))


def _item(entry: RawEntry, key: str, company: str, domain: str, language: str) -> Item:
    text = plain_words(entry.text)
    title = entry.title or text.partition("\n")[0][:_TITLE]
    day = entry.at.date().isoformat() if entry.at else ""
    rest = hashlib.sha256(entry.rest.encode("utf-8", "replace")).hexdigest()[:16]
    return Item(
        key=key or f"{title} {day}".strip() or rest,
        title=title,
        url=_opened(entry.url),
        published=entry.at,
        summary=text[:_SUMMARY],
        company=company,
        domain=domain,
        language=language_of(f"{title}\n{text}", stated=entry.language or language),
        publisher=entry.publisher,
    )


def _dated(item: Item, seen: datetime | None) -> Item:
    if seen is None or item.published is None or item.published <= seen + _AHEAD:
        return item
    return replace(item, published=None, claimed=item.published)


def _opened(address: str) -> str:
    """`address` if it is one that can be opened (of the web, or a path within the site), else
    nothing.
    """
    try:
        return address if urlsplit(address).scheme in ("http", "https", "") else ""
    except ValueError:
        return ""
