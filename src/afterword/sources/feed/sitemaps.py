"""Sitemaps: those of news give items; plain ones say which pages changed, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from afterword.core.entries import Item
from afterword.core.errors import UnreadableError
from afterword.core.site_names import company_of_title, domain_of
from afterword.core.written_dates import find_date
from afterword.sources.feed.address import without_tracking

_LARGEST = 50 * 2**20  # bytes: what the protocol allows
_MOST = 50_000  # addresses: the same
_START = re.compile(rb"<(?:[\w.-]+:)?(?:urlset|sitemapindex)[\s>]", re.IGNORECASE)
# Parts of a site that hold its news, as the first or second part of a path, in five languages.
_NEWS = frozenset(
    "news newsroom blog blogs press press-releases pressreleases releases media media-center"
    " media-centre updates announcements stories insights articles aktuelles neuigkeiten presse"
    " pressemitteilungen meldungen noticias prensa novedades actualidad comunicados imprensa"
    " novidades actualites actualite communiques espace-presse nouvelles".split()
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A page of the part of a site where news stands, and when it last changed."""

    url: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap says.

    `items` are articles that it states with a title; `pages` all addresses under /news, /blog,
    /press and the like, newest first; `maps` the sitemaps that an index names, of news first.
    """

    items: tuple[Item, ...]
    pages: tuple[Changed, ...]
    maps: tuple[str, ...]


def is_sitemap(head: bytes) -> bool:
    """Whether bytes that start so are a sitemap or an index of some."""
    return _START.search(head[:4096].replace(b"\0", b"")) is not None


def parse_sitemap(data: bytes) -> Sitemap:
    """What the sitemap `data` says; raises UnreadableError where it is none.

    A page that only changed is no news yet: it has no title, and whether it is an article is seen
    when it is read. So `pages` are addresses to look at, never items.
    """
    if len(data) > _LARGEST:
        raise UnreadableError(f"the sitemap is larger than {_LARGEST // 2**20} MB")
    try:
        root = fromstring(data.lstrip(b"\xef\xbb\xbf \r\n\t"))
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        raise UnreadableError("the sitemap is torn, or no sitemap") from error
    if _name(root) == "sitemapindex":
        return Sitemap((), (), _maps(root))
    if _name(root) != "urlset":
        raise UnreadableError("no sitemap")
    items, pages = [], []
    for number, url in enumerate(_children(root, "url")):
        if number == _MOST:
            break
        address = _text(url, "loc")
        if not address.startswith(("http://", "https://")):
            continue
        news = next(_children(url, "news"), None)
        if news is not None and _text(news, "title"):
            items.append(_item(news, address))
        if _is_news(address):
            pages.append(Changed(address, _moment(_text(url, "lastmod"))))
    oldest = datetime.min.replace(tzinfo=UTC)
    pages.sort(key=lambda page: page.at or oldest, reverse=True)
    return Sitemap(tuple(items), tuple(pages), ())


def _item(news: Any, address: str) -> Item:
    publication = next(_children(news, "publication"), None)
    name = "" if publication is None else _text(publication, "name")
    language = "" if publication is None else _text(publication, "language")
    domain = domain_of(address)
    return Item(
        key=without_tracking(address),
        title=_text(news, "title"),
        url=address,
        published=_moment(_text(news, "publication_date")),
        summary="",
        company=company_of_title(name) or domain.split(".")[0],
        domain=domain,
        language=language[:2].lower(),
    )


def _maps(root: Any) -> tuple[str, ...]:
    found = [_text(one, "loc") for one in _children(root, "sitemap")]
    webs = [one for one in found if one.startswith(("http://", "https://"))][:_MOST]
    telling = ("news", "press", "blog", "post")
    return tuple(sorted(webs, key=lambda one: not any(word in one.lower() for word in telling)))


def _is_news(address: str) -> bool:
    """Whether an address lies below a part of the site that holds its news."""
    try:
        parts = [part for part in urlsplit(address).path.lower().split("/") if part]
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    if host.split(".")[0] in _NEWS:
        return bool(parts)
    return any(part in _NEWS for part in parts[:2]) and len(parts) > 1 and parts[-1] not in _NEWS


def _children(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element if _name(child) == name)


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _text(element: Any, name: str) -> str:
    child = next(_children(element, name), None)
    return "" if child is None else " ".join("".join(child.itertext()).split())


def _moment(text: str) -> datetime | None:
    """W3C's form of ISO 8601; a day alone is its noon in UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        day = find_date(text[:100])
        return datetime.combine(day, time(12), UTC) if day else None
    if len(text) <= 10:
        return datetime.combine(found.date(), time(12), UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
