"""A feed's bytes to items, as much of them as a broken feed still holds.

Nothing is ever fetched here: what a feed links to stays a link.
"""

from __future__ import annotations

import calendar
import hashlib
import html
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from afterword.core.charset import decode
from afterword.core.entries import Bad, Found, Item
from afterword.core.errors import UnreadableError
from afterword.core.reading.language import language_of
from afterword.core.site_names import company_of_title, domain_of
from afterword.core.written_dates import find_date
from afterword.sources.feed.address import shared_host, without_tracking
from afterword.sources.feed.encoding import as_markup

LARGEST = 64 * 2**20  # bytes; a feed of every post since 2003 takes 10 MB
_MOST_ITEMS = 20_000  # a feed within LARGEST could hold half a million empty ones
_SUMMARY = 2000  # characters kept: enough to tell what an item is about
_TITLE = 120  # characters of the text that stand in for a missing title
_AHEAD = timedelta(days=1)  # zones that are named wrongly make hours, no days
_START = re.compile(
    rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)[\s>]", re.IGNORECASE
)
_JSON_FEED = re.compile(rb"https?:(?:\\?/){2}jsonfeed\.org(?:\\?/)version(?:\\?/)")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&#?\w+;")
_PAGE = re.compile(
    rb"\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLOCKS = frozenset(
    "p br div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr table blockquote pre section article header"
    " footer figure figcaption hr address aside main nav form fieldset".split()
)
_CELLS = frozenset(["td", "th", "img"])
_UNSEEN = frozenset(
    ["script", "style", "head", "title", "noscript", "template", "textarea", "option"]
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
    data: bytes, *, address: str = "", content_type: str = "", seen: datetime | None = None
) -> tuple[Item, ...]:
    """The items of the feed `data`, in its order; see `open_feed`."""
    return open_feed(data, address=address, content_type=content_type, seen=seen).items


def open_feed(
    data: bytes, *, address: str = "", content_type: str = "", seen: datetime | None = None
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
    """
    if len(data) > LARGEST:
        raise UnreadableError(f"the feed is larger than {LARGEST // 2**20} MB")
    if _JSON_FEED.search(data[:4096]) or (
        "json" in content_type and data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{")
    ):
        raw = _json_feed(data)
    else:
        raw = _xml_feed(data, address, content_type)
    entries = raw.entries[:_MOST_ITEMS]
    company, domain = _owner(raw, entries, address)
    shared = _shared_ids(entries)
    items = (_item(entry, company, domain, raw.language, entry.id in shared) for entry in entries)
    dated = tuple(_dated(item, seen) for item in items)
    return Feed(raw.title, raw.url, raw.language, dated)


def is_feed(head: bytes) -> bool:
    """Whether a file that starts so is a feed or a sitemap."""
    plain = head[:4096].replace(b"\0", b"")
    return _START.search(plain) is not None or _JSON_FEED.search(plain) is not None


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


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    title: str
    url: str
    at: datetime | None
    text: str
    publisher: str = ""  # whom an aggregator has it from
    language: str = ""
    rest: str = ""  # all else that it holds, as one text: what tells it from others in the end


@dataclass(frozen=True, slots=True)
class _Raw:
    title: str
    url: str
    language: str
    entries: list[_Entry]


def _xml_feed(data: bytes, address: str, content_type: str) -> _Raw:
    import feedparser  # 0.3 s, and most files that are looked at here are no feeds

    if _PAGE.match(data[:4096]):
        raise UnreadableError("a web page, no feed")
    data, content_type = as_markup(data, content_type)
    headers = {"content-type": content_type or "application/xml"}
    if _web(address):
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
    if not parsed.get("version") and not parsed.entries and not _START.search(data):
        raise UnreadableError("no feed")
    filled = [entry for entry in parsed.entries if entry]
    cut = parsed.entries or not re.search(rb"(?:</[\w:]+>?|-->)\s*$", data[-200:])
    if parsed.bozo and not filled and cut:  # a cut item is an empty one
        raise UnreadableError("the feed is torn, and no item in it is whole")
    feed = parsed.feed
    return _Raw(
        _words(feed, "title"),
        str(feed.get("link", "")),
        str(feed.get("language") or "")[:2].lower(),
        [_xml_entry(entry, address) for entry in filled],
    )


def _xml_entry(entry: Any, address: str) -> _Entry:
    content = next((part.get("value", "") for part in entry.get("content", [])), "")
    source = entry.get("source") or {}
    url = str(entry.get("link") or "")
    if entry.get("guidislink") and not _web(url):
        url = ""  # a guid that calls itself a link by default
    if not url:
        links = [*entry.get("links", []), *entry.get("enclosures", [])]
        url = next((str(link["href"]) for link in links if link.get("href")), "")
    text = _plain(str(entry.get("summary") or content or ""))
    return _Entry(
        id=str(entry.get("id") or "").strip(),
        title=_words(entry, "title"),
        url=_joined(address, url),
        at=_xml_moment(entry),
        text=text,
        publisher=_plain(str(source.get("title") or "")),
        language=str((entry.get("title_detail") or {}).get("language") or "")[:2].lower(),
        rest="" if text or url else repr(sorted(entry.items(), key=str)),
    )


def _xml_moment(entry: Any) -> datetime | None:
    """When it was published, else changed, else made.

    Asked for by `get`, the library gives one for the other, with a warning. What it can't take
    apart ("13. Mai 2026") is read as a day.
    """
    for name in ("published", "updated", "created"):
        if f"{name}_parsed" in entry and (at := _instant(entry[f"{name}_parsed"])):
            return at
        if name in entry and (at := _stated(entry[name])):
            return at
    return None


def _words(holder: Any, name: str) -> str:
    """A title as words: HTML where the feed says or shows that it is some, else as it stands."""
    value = str(holder.get(name) or "")
    kind = (holder.get(f"{name}_detail") or {}).get("type", "text/html")
    if kind == "text/plain" and not re.search(r"</\w+>", value):
        return " ".join(html.unescape(value).split())
    return " ".join(_plain(value).split())


def _instant(moment: Any) -> datetime | None:
    """The library's time, which is in UTC; years that no calendar has are no time."""
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC) if moment else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _json_feed(data: bytes) -> _Raw:
    try:
        feed = json.loads(decode(data))
    except (ValueError, RecursionError) as error:
        raise UnreadableError("the feed is no JSON") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise UnreadableError("no feed: it has no items")
    return _Raw(
        str(feed.get("title") or ""),
        str(feed.get("home_page_url") or ""),
        str(feed.get("language") or "")[:2].lower(),
        [_json_entry(item) for item in items if isinstance(item, dict) and item],
    )


def _json_entry(item: dict[str, Any]) -> _Entry:
    text = item.get("summary") or item.get("content_text") or ""
    markup = "" if text else item.get("content_html") or ""
    given = item.get("id")
    return _Entry(
        id=str(given).strip() if isinstance(given, str | int | float) else "",
        title=" ".join(_plain(str(item.get("title") or "")).split()),
        url=str(item.get("url") or item.get("external_url") or ""),
        at=_stated(item.get("date_published")) or _stated(item.get("date_modified")),
        text=_plain(str(text or markup)),
        language=str(item.get("language") or "")[:2].lower(),
        rest="" if text or markup else json.dumps(item, sort_keys=True),
    )


def _stated(value: object) -> datetime | None:
    """A time as ISO 8601 or a mail has it, in UTC if it names no zone; else a day, at noon UTC."""
    text = str(value or "").strip()
    for form in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = form(text)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            moment.astimezone(UTC)  # the ends of the calendar have no such time
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
        return moment
    day = find_date(text[:100])
    return datetime.combine(day, time(12), UTC) if day else None


def _owner(raw: _Raw, entries: list[_Entry], address: str) -> tuple[str, str]:
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


def _shared_ids(entries: list[_Entry]) -> set[str]:
    """Ids that stand at items with different addresses: such an id says nothing."""
    places: dict[str, set[str]] = {}
    for entry in entries:
        if entry.id and _web(entry.url):
            places.setdefault(entry.id, set()).add(without_tracking(entry.url))
    return {name for name, urls in places.items() if len(urls) > 1}


def _item(entry: _Entry, company: str, domain: str, language: str, id_shared: bool) -> Item:  # noqa: FBT001
    title = entry.title or entry.text.partition("\n")[0][:_TITLE]
    url = entry.url if _opens(entry.url) else ""
    day = entry.at.date().isoformat() if entry.at else ""
    own = "" if id_shared else without_tracking(entry.id)
    rest = hashlib.sha256(entry.rest.encode("utf-8", "replace")).hexdigest()[:16]
    return Item(
        key=own or without_tracking(url) or f"{title} {day}".strip() or rest,
        title=title,
        url=url,
        published=entry.at,
        summary=entry.text[:_SUMMARY],
        company=company,
        domain=domain,
        language=language_of(f"{title}\n{entry.text}", stated=entry.language or language),
        publisher=entry.publisher,
    )


def _dated(item: Item, seen: datetime | None) -> Item:
    if seen is None or item.published is None or item.published <= seen + _AHEAD:
        return item
    return replace(item, published=None, claimed=item.published)


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url.strip()) if url else ""
    except ValueError:
        return url


def _web(address: str) -> str:
    """`address` if it is one of the web's, else nothing."""
    try:
        return address if urlsplit(address).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _opens(address: str) -> bool:
    """Whether `address` is one that can be opened: a web address, or a path within the site."""
    try:
        return urlsplit(address).scheme in ("http", "https", "")
    except ValueError:
        return False


def _plain(text: str) -> str:
    """`text` without markup, white space folded but for the ends of paragraphs."""
    if _MARKUP.search(text):
        text = _without_markup(text)
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _without_markup(text: str) -> str:
    """The words of some HTML. Tables and lists need no keeping here, so it costs a tenth of what
    they would: a round over many feeds would else spend most of its time on that.
    """
    from lxml import etree
    from lxml import html as markup

    # Whatever is empty, or has a character that no markup may have, is no tree.
    clean = _NO_CHARACTER.sub(" ", text)
    try:
        root = markup.document_fromstring(
            f"<div>{clean}</div>", parser=markup.HTMLParser(recover=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return re.sub(r"<[^>]*>", " ", text)
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            pieces.append("\n" if tag in _BLOCKS else " " if tag in _CELLS else "")
            if tag not in _UNSEEN:
                pieces.append(element.text or "")
        else:
            pieces += ["\n" if tag in _BLOCKS else "", element.tail or ""]
    return "".join(pieces)
