"""One article: its title, text, day, language and address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import islice, pairwise
from typing import Any

from lxml import html

from afterword.core.errors import UnreadableError
from afterword.core.reading.language import language_of
from afterword.sources.page.days import Calendar
from afterword.sources.page.heads import Place, date_by, place_of, shown, tells_change
from afterword.sources.page.shown import set_apart
from afterword.sources.page.tree import joined, tree_of, words_of
from afterword.sources.page.walls import WalledError, wall_of

_LARGEST = 8 * 2**20  # bytes: an article is text, and the extraction takes a second a megabyte
_LONGEST = 50_000  # characters kept
_AHEAD = timedelta(days=1)
_FEWEST_LINKS, _MOST_LINKS = 3, 60
_SHORT = 25  # characters of a link in a menu, on average
_MOST_BLOCKS = 5000
_MOST_LISTS = 30
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
    set_apart(root)
    stated = list(_stated(root))
    names = _names(root)
    place = place_of(root, names)
    at = _published(root, stated) or date_by(place, Calendar(root, seen)) or _found(place, address)
    language, url = str(root.get("lang") or "")[:2].lower(), _url(root, address)
    title = words_of(place.heading) if place.heading is not None else next(iter(names), "")
    lists, beside = _lists(place), [*_menus(root), *_outside(place, root)]
    # Where all text is in cards, they are the article.
    text = _text(root, address, title, beside) or _text(
        tree_of(data, content_type), address, title, []
    )
    text = "\n".join(_with_lists(text.splitlines(), lists))
    if not text:
        raise UnreadableError("a page without a text")
    if seen is not None and at is not None and at > seen + _AHEAD:
        at = None
    return Article(title, text[:_LONGEST], at, language_of(text, stated=language), url)


def _names(root: html.HtmlElement) -> list[str]:
    """What the page calls itself, the surest first."""
    titles = [
        " ".join(str(one).split()) for one in root.xpath("//meta[@property='og:title']/@content")
    ]
    return [name for name in (*titles, *(words_of(one) for one in root.iter("title"))) if name]


def _text(root: html.HtmlElement, address: str, title: str, beside: list[html.HtmlElement]) -> str:
    """The article's paragraphs, without what only stands `beside` them. `root` is used up."""
    from trafilatura import bare_extraction  # half a second, and few pages are articles

    links = {words_of(one) for one in root.iter("a")}
    for one in beside:
        if one.getparent() is not None:
            one.drop_tree()
    try:
        found = bare_extraction(
            root, url=address or None, include_comments=False, include_tables=True
        )
    except Exception:  # noqa: BLE001  # the library raises whatever its parts do
        found = None
    text = str(getattr(found, "text", "") or "")
    lines = [line for line in text.splitlines() if line.strip() and line.strip() != title]
    while lines and lines[-1].strip(" -|") in links:  # "back to the news"
        lines.pop()
    return "\n".join(lines)


def _menus(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Blocks that are nothing but short links, and how to reach the webmaster."""
    yield from root.iter("address")
    for block in root.iter("td", "ul", "ol", "div"):
        links = [words_of(one) for one in islice(block.iter("a"), _MOST_LINKS)]
        if len(links) >= _FEWEST_LINKS and len(links) < _MOST_LINKS:
            said = sum(map(len, links))
            if said >= len(words_of(block)) - len(links) and said < _SHORT * len(links):
                yield block


def _outside(place: Place, root: html.HtmlElement) -> list[html.HtmlElement]:
    """Cards of other articles, and forms with what is said about them."""
    if place.heading is None:
        return []
    blocks = root.iter("p", "article", "li", "h2", "h3", "h4", "label")
    found = (place.outside(one) for one in islice(blocks, _MOST_BLOCKS) if one in place.order)
    return [one for one in found if one is not None]


def _lists(place: Place) -> list[tuple[str, list[str]]]:
    """The lists that stand between paragraphs, each with the paragraph above it."""
    found: list[tuple[str, list[str]]] = []
    for above, below in pairwise(place.paragraphs):
        after = above.getnext()
        if after is not None and after.tag in ("ul", "ol") and after.getnext() is below:
            found.append((words_of(above), [words_of(one) for one in after.iter("li")]))
    return found


def _with_lists(lines: list[str], lists: list[tuple[str, list[str]]]) -> list[str]:
    """The lines with the items that the extraction left out of a list between two of them."""
    for above, items in lists[:_MOST_LISTS]:
        here = [number for number, line in enumerate(lines) if " ".join(line.split()) == above]
        plain = [" ".join(line.lstrip("-*• ").split()) for line in lines]
        if here and any(item not in plain for item in items):
            kept = [line for line, text in zip(lines, plain, strict=True) if text not in items]
            at = kept.index(lines[here[0]]) + 1
            lines = [*kept[:at], *(f"- {item}" for item in items if item), *kept[at:]]
    return lines


def _published(root: html.HtmlElement, stated: list[dict[str, Any]]) -> datetime | None:
    """When it came out, as the page states it for machines; a day is its noon in UTC."""
    for one in stated:
        if at := _moment(str(one.get("datePublished") or "")):
            return at
    for path in _STATED_AT:
        for value in root.xpath(path):
            if at := _moment(str(value)):
                return at
    return None


def _found(place: Place, address: str) -> datetime | None:
    """A date in the head, the address or the text down to its end: what stands below or beside it
    is of something else, and a wrong date is worse than none.
    """
    from htmldate import find_date

    if not place.paragraphs:
        return None
    last = place.order[place.paragraphs[-1]]
    root = deepcopy(place.paragraphs[-1].getroottree().getroot())
    copies = dict(zip(place.order, shown(root), strict=False))
    for one, copy in copies.items():
        if copy.getparent() is None or one.tag in ("html", "body"):
            continue
        if place.order[one] > last or place.outside(one) is not None or tells_change(one):
            copy.drop_tree()
    for one in root.xpath("//nav|//aside|//footer"):
        one.drop_tree()
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
