"""The articles that a newsroom page lists, found by structure: blocks with a link and a date.

Class names and ids are the site's own and change with every build, so nothing rests on them. What
carries no date (menus, teasers, "trending now") is no news here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from afterword.core.charset import decode
from afterword.core.entries import Bad, Found, Item
from afterword.core.errors import UnreadableError
from afterword.core.site_names import company_of_title, domain_of
from afterword.core.written_dates import find_date, fold

_LARGEST = 32 * 2**20  # bytes
_PAGE = re.compile(rb"<!doctype html|<html|<head|<body|<article|<main", re.IGNORECASE)
_NOISE = ("script", "style", "nav", "aside", "footer", "noscript", "template", "svg", "form")
_NO_DATE = ("a", "h1", "h2", "h3", "h4", "h5", "title", "html", "body")
_ARTICLE = {"NewsArticle", "Article", "BlogPosting", "PressRelease", "ReportageNewsArticle"}
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_LONGEST_DATE = 40  # characters of an element that holds nothing but a date
# Bounds that keep the time linear in the page's size: what is larger is no date and no teaser.
_MOST_IN_DATE = 8  # elements
_MOST_IN_BLOCK = 500
_MOST_DATES = 2000
_SUMMARY = 2000


@dataclass(frozen=True, slots=True)
class _Story:
    title: str
    url: str
    at: datetime | None
    text: str


def parse_page(data: bytes) -> tuple[Item, ...]:
    """The articles of the page `data` in its order; none where it lists none.

    Raises UnreadableError where it is no page. An address stays relative where the page doesn't say
    where it was. The key is title and day: newsrooms give one article new addresses.
    """
    root = _root(data)
    base = _base(root)
    stories = [*_stated(root), *_listed(root)]
    company = _company(root)
    domain = domain_of(base)
    items: dict[str, Item] = {}
    for story in stories:
        day = story.at.date().isoformat() if story.at else ""
        item = Item(
            key=f"{fold(story.title)} {day}".strip(),
            title=story.title,
            url=_joined(base, story.url),
            published=story.at,
            summary=story.text[:_SUMMARY],
            company=company or domain.split(".")[0],
            domain=domain,
        )
        items.setdefault(item.key, item)
    return tuple(items.values())


def is_page(head: bytes) -> bool:
    """Whether a file that starts so is an HTML page."""
    return _PAGE.search(head[:4096]) is not None


def read(path: Path) -> Iterator[Found | Bad]:
    """The articles that the page at `path` lists. Raises UnreadableError where it has none."""
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
        items = parse_page(data)
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    except UnreadableError as error:
        raise UnreadableError(error.reason, path=str(path)) from error
    if not items:
        raise UnreadableError("a page that lists no dated article", path=str(path))
    for number, item in enumerate(items, 1):
        yield Found(item, f"article {number}")


def _root(data: bytes) -> html.HtmlElement:
    declared = re.search(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", data[:4096], re.IGNORECASE)
    text = ""
    if declared:
        try:
            text = data.decode(declared[1].decode())
        except (LookupError, ValueError):
            text = ""
    text = re.sub(r"^\s*<\?xml[^>]*>", "", text or decode(data)).replace("\0", "")
    try:
        # Deep nesting would end the process in the parser's recursion; it stops at 256 by itself.
        return html.document_fromstring(text, parser=html.HTMLParser(huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableError("no page that can be read") from error


def _base(root: html.HtmlElement) -> str:
    """Where the page was, as far as it says so."""
    for path in (
        "//base/@href",
        "//link[@rel='canonical']/@href",
        "//meta[@property='og:url']/@content",
    ):
        found = next((str(one) for one in root.xpath(path) if str(one).startswith("http")), "")
        if found:
            return found
    comments = (str(one.text) for one in root.getroottree().xpath("//comment()"))
    saved = next((hit[1] for text in comments if (hit := _SAVED_FROM.search(text))), "")
    return saved if saved.startswith("http") else ""


def _company(root: html.HtmlElement) -> str:
    site = next(iter(root.xpath("//meta[@property='og:site_name']/@content")), "")
    title = next((_text(one) for one in root.iter("title")), "")
    return company_of_title(str(site)) or company_of_title(title)


def _stated(root: html.HtmlElement) -> Iterator[_Story]:
    """Articles that the page states as JSON-LD."""
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            stated = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        yield from _articles(stated, 0)


def _articles(value: Any, depth: int) -> Iterator[_Story]:
    if depth > 8:
        return
    if isinstance(value, list):
        for one in value:
            yield from _articles(one, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        title = value.get("headline") or value.get("name")
        if set(kinds if isinstance(kinds, list) else [kinds]) & _ARTICLE and isinstance(title, str):
            at = _moment(str(value.get("datePublished") or ""))
            yield _Story(
                " ".join(title.split()), _address(value), at, str(value.get("description") or "")
            )
        for one in value.values():
            if isinstance(one, list | dict):
                yield from _articles(one, depth + 1)


def _address(value: dict[str, Any]) -> str:
    found = value.get("url") or value.get("mainEntityOfPage") or ""
    return str(found.get("@id", "") if isinstance(found, dict) else found)


def _listed(root: html.HtmlElement) -> Iterator[_Story]:
    """Articles by structure: around each date the smallest block that has a title with a link."""
    for noise in root.xpath("|".join(f"//{name}" for name in _NOISE)):
        noise.drop_tree()
    found = ((one, at) for one in root.iter() if (at := _date_of(one)) is not None)
    dates = dict(islice(found, _MOST_DATES))
    # A date within a date (<div><time>) is one.
    inner = {
        one: at
        for one, at in dates.items()
        if not any(child in dates for child in one.iterdescendants())
    }
    for one, at in inner.items():
        block = _block(one, inner)
        if block is not None:
            yield _story(block, one, at)


def _date_of(element: html.HtmlElement) -> datetime | None:
    """The moment that an element is all about: <time>, or a short text that is a date.

    Of a line with a link in it only its own words count: the title may be as short as a date.
    """
    if not isinstance(element.tag, str) or element.tag in _NO_DATE:
        return None
    inner = list(islice(element.iterdescendants(), _MOST_IN_DATE))
    if len(inner) == _MOST_IN_DATE:
        return None
    if element.tag == "time":
        return _moment(str(element.get("datetime") or "")) or _moment(_text(element))
    linked = any(one.tag in _NO_DATE for one in inner)
    text = " ".join(_own_text(element).split()) if linked else _text(element)
    return _moment(text) if 6 <= len(text) <= _LONGEST_DATE else None


def _own_text(element: html.HtmlElement) -> str:
    return " ".join([element.text or "", *(child.tail or "" for child in element)])


def _block(
    date: html.HtmlElement, dates: dict[html.HtmlElement, datetime]
) -> html.HtmlElement | None:
    """The smallest element around `date` with a linked title in it and no date of another day."""
    for block in (date, *date.iterancestors()):
        inner = list(islice(block.iterdescendants(), _MOST_IN_BLOCK))
        if (
            len(inner) == _MOST_IN_BLOCK
            or len({dates[one].date() for one in (block, *inner) if one in dates}) > 1
        ):
            return None
        if _title(block) is not None:
            return block
    return None


def _title(block: html.HtmlElement) -> tuple[str, str] | None:
    """Title and address: a heading with a link, a link around a heading, else the longest link."""
    headings = [one for one in block.iter("h1", "h2", "h3", "h4", "h5") if _text(one)]
    links = [one for one in block.iter("a") if one.get("href")]
    if block.tag == "a" and block.get("href"):
        links.append(block)
    if not links or any(link.get("href", "").startswith("javascript:") for link in links[:1]):
        return None
    if headings:
        near = [link for link in links if link in headings[0].iterdescendants()] or links
        return _text(headings[0]), str(near[0].get("href"))
    longest = max(links, key=lambda link: len(_text(link)))
    return (_text(longest), str(longest.get("href"))) if len(_text(longest)) > 7 else None


def _story(block: html.HtmlElement, date: html.HtmlElement, at: datetime) -> _Story:
    title, address = _title(block) or ("", "")
    texts = (_text(one) for one in block.iter("p", "div") if one is not date and len(one) == 0)
    return _Story(
        title, address, at, next((text for text in texts if len(text) > 10 and text != title), "")
    )


def _moment(text: str) -> datetime | None:
    """A time with its zone, else a day at noon UTC, which is that day almost everywhere."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        found = None
    if found is not None and found.tzinfo is not None:
        return found
    day = found.date() if found is not None else find_date(text)
    return datetime.combine(day, time(12), UTC) if day is not None else None


def _joined(base: str, address: str) -> str:
    try:
        joined = urljoin(base, address.strip())
        return joined if urlsplit(joined).scheme in ("http", "https", "") else ""
    except ValueError:
        return ""


def _text(element: html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())
