"""One article: its title, text, day, language and address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from lxml import html

from afterword.core.errors import UnreadableError
from afterword.core.reading.language import language_of
from afterword.sources.page.tree import joined, tree_of, words_of
from afterword.sources.page.walls import WalledError, wall_of

_LARGEST = 8 * 2**20  # bytes: an article is text, and the extraction takes a second a megabyte
_LONGEST = 50_000  # characters kept
_AHEAD = timedelta(days=1)
_FIRST, _LAST = "1995-01-01", "2100-01-01"  # without bounds the library would ask the time
_STATED_AT = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='dcterms.created' or @name='DC.date.issued' or @name='date']/@content",
)


@dataclass(frozen=True, slots=True)
class Article:
    """The text that a page is about.

    `published` and `url` are as the page says, else None and the address it was fetched from.
    """

    title: str
    text: str
    published: datetime | None
    language: str  # "en", "de" …; "" unknown
    url: str


def open_article(
    data: bytes, *, address: str = "", content_type: str = "", seen: datetime | None = None
) -> Article:
    """The article of the page `data`, fetched from `address`.

    Raises WalledError where something else stands there (a captcha, a question about cookies, a
    sold domain) and UnreadableError where it is no page or has no text. A date more than a day
    after `seen` is not believed. Takes some 20 ms for a page of 100 kB.
    """
    if len(data) > _LARGEST:
        raise UnreadableError(f"the page is larger than {_LARGEST // 2**20} MB")
    wall = wall_of(data, content_type)
    if wall is not None:
        raise WalledError(wall)
    root = tree_of(data, content_type)
    stated = list(_stated(root))
    at = _published(root, stated, address)
    text, title = _extracted(root, address)
    if not text:
        raise UnreadableError("a page without a text")
    if seen is not None and at is not None and at > seen + _AHEAD:
        at = None
    said = str(tree_of(data, content_type).get("lang") or "")[:2].lower()
    return Article(title, text[:_LONGEST], at, language_of(text, stated=said), _url(root, address))


def _extracted(root: html.HtmlElement, address: str) -> tuple[str, str]:
    """Text and title. The title is the page's own heading where there is one only."""
    from trafilatura import bare_extraction  # half a second, and few pages are articles

    titles = [
        " ".join(str(one).split()) for one in root.xpath("//meta[@property='og:title']/@content")
    ]
    headings = [words_of(one) for one in root.iter("h1") if words_of(one)]
    named = [words_of(one) for one in root.iter("title")]
    try:
        found = bare_extraction(
            root, url=address or None, include_comments=False, include_tables=True
        )
    except Exception:  # noqa: BLE001  # the library raises whatever its parts do
        found = None
    text = str(getattr(found, "text", "") or "")
    title = headings[0] if len(headings) == 1 else next(iter([*titles, *headings, *named]), "")
    lines = [line for line in text.splitlines() if line.strip() and line.strip() != title]
    return "\n".join(lines), title


def _published(
    root: html.HtmlElement, stated: list[dict[str, Any]], address: str
) -> datetime | None:
    """When it came out: as it states for machines, else as it shows; a day is its noon in UTC."""
    for one in stated:
        if at := _moment(str(one.get("datePublished") or "")):
            return at
    for path in _STATED_AT:
        for value in root.xpath(path):
            if at := _moment(str(value)):
                return at
    from htmldate import find_date

    try:
        day = find_date(
            root,
            extensive_search=False,  # the rest of it guesses from any number on the page
            original_date=True,
            url=address or None,
            min_date=_FIRST,
            max_date=_LAST,
        )
    except Exception:  # noqa: BLE001  # the library raises whatever its parts do
        return None
    return _moment(str(day or ""))


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text.strip())
        if len(text.strip()) <= 10:
            return datetime.combine(found.date(), time(12), UTC)
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found


def _url(root: html.HtmlElement, address: str) -> str:
    """The address that the page calls its own; a front page for all of them is a mistake."""
    for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for one in root.xpath(path):
            url = joined(address, str(one))
            if url.startswith("http") and url.rstrip("/").count("/") > 2:
                return url
    return address


def _stated(root: html.HtmlElement) -> Iterator[dict[str, Any]]:
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            pending = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while pending:
            one = pending.pop(0)
            if isinstance(one, list):
                pending += one
            elif isinstance(one, dict):
                graph = one.get("@graph")
                pending += graph if isinstance(graph, list) else []
                yield one
