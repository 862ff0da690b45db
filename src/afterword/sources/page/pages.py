"""The articles that a newsroom page lists, found by structure: blocks with a link and a date.

Class names and ids are the site's own and change with every build, so nothing rests on them (but
for the few that mark words for screen readers). What carries no date (menus, teasers, "trending
now") is no news here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from lxml import html

from afterword.core.entries import Bad, Found, Item
from afterword.core.errors import UnreadableError
from afterword.core.reading.language import language_of
from afterword.core.site_names import company_of_title, domain_of
from afterword.core.written_dates import fold
from afterword.sources.page.articles import open_article
from afterword.sources.page.days import Calendar, day_in_address
from afterword.sources.page.scripts import PageData, data_of
from afterword.sources.page.shown import HEADINGS, byline_of, drop_headers, drop_noise
from afterword.sources.page.titles import WORDS_OF_A_TITLE, Titles, address_of, is_file, is_headed
from afterword.sources.page.tree import LARGEST, base_of, joined, tag_path, tree_of, words_of
from afterword.sources.page.walls import WalledError, shell_of, wall_of

_PAGE = re.compile(rb"<!doctype html|<html|<head|<body|<article|<main", re.IGNORECASE)
_NO_DATE = ("a", "title", "html", "body", *HEADINGS)
_ARTICLE = {"NewsArticle", "Article", "BlogPosting", "PressRelease", "ReportageNewsArticle"}
_LONGEST_DATE = 60  # characters of an element that holds a date and hardly anything else
_SHORTEST_DATE = 5  # "5 May"
_WORDS_IN_A_LIST = 3  # on average: short titles stand among longer ones
_NEAR = 6  # tags around a link: a list may be parted by headings
_GROUP = 3  # links in one place that are a list
_DATE_NAME = re.compile(r"^data-.*(?:date|publi|posted|created)", re.IGNORECASE)
_NO_DATE_NAME = re.compile(r"updat|modif|edit|end|expir", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")
# Bounds that keep the time linear in the page's size: what is larger is no date and no teaser.
_MOST_IN_DATE = 8  # elements
_MOST_IN_BLOCK = 500
_MOST_DATES = 2000
_MOST_SIBLINGS = 40
_SUMMARY = 2000
_SAYS_ARTICLE = (
    "//meta[@property='og:type' and @content='article'] | //*[@itemprop='datePublished']"
    " | //meta[@property='article:published_time'] | //article[count(//article)=1][.//time]"
)
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Story:
    title: str
    url: str
    at: datetime | None
    text: str
    relative: bool = False  # told as "3 days ago": the day is not sure enough for a key


def parse_page(
    data: bytes,
    *,
    address: str = "",
    content_type: str = "",
    seen: datetime | None = None,
    undated: bool = False,
) -> tuple[Item, ...]:
    """The articles of the page `data` in its order; none where it lists none.

    `address` is where it was fetched; without it an address stays relative where the page doesn't
    say where it was. `seen` is when: dates without a year ("24 April") and relative ones ("3 days
    ago") are read only with it, and dates more than a day after it are not believed. With `undated`
    a page that dates nothing gives what its main part links to under a title; what of it is new
    only a look at an older version says (`new_on_page`).

    Raises UnreadableError where it is no page, and WalledError where something else stands there (a
    captcha, a question about cookies, a sold domain). The key is title and day: newsrooms give one
    article new addresses. An item whose day is not told has the title alone.
    """
    root = tree_of(data, content_type)
    base = base_of(root, address)
    calendar = Calendar(root, seen)
    stories = [*_stated(root, calendar)]
    scripts = list(root.iter("script"))  # to be taken apart where all else says nothing
    drop_noise(root)
    titles = Titles(root, calendar)
    stories += _listed(root, calendar, titles)
    if not stories:
        stories = list(_in_scripts(data_of(scripts), root, calendar, base, undated=undated))
    if undated and not stories:
        stories = list(_linked(root, titles, base))
    if not stories and (wall := wall_of(data, content_type) or shell_of(data, content_type)):
        raise WalledError(wall)
    company = _company(root)
    domain = domain_of(base)
    said = str(root.get("lang") or "")[:2].lower()
    items: dict[str, Item] = {}
    for story in stories:
        at = None if seen and story.at and story.at > seen + _AHEAD else story.at
        exact = at.date().isoformat() if at and not story.relative else ""
        item = Item(
            key=f"{fold(story.title)} {exact}".strip(),
            title=story.title,
            url=joined(base, story.url),
            published=at,
            summary=story.text[:_SUMMARY],
            company=company or domain.split(".")[0],
            domain=domain,
            language=language_of(f"{story.title}\n{story.text}", stated=said),
        )
        items.setdefault(item.key, item)
    return tuple(items.values())


def new_on_page(
    before: bytes, after: bytes, *, address: str = "", seen: datetime | None = None
) -> tuple[Item, ...]:
    """The articles that the version `after` of a page lists and `before` does not.

    Compared are titles, since addresses, builds and relative dates change by themselves. Where the
    older version listed nothing, or none of its titles is left, the page was made anew or is read
    for the first time: then nothing is new. Errors are those of `parse_page`, for `after`.
    """
    now = parse_page(after, address=address, seen=seen, undated=True)
    try:
        old = {fold(item.title) for item in parse_page(before, address=address, undated=True)}
    except UnreadableError:
        return ()
    if not any(fold(item.title) in old for item in now):
        return ()
    return tuple(item for item in now if fold(item.title) not in old)


def is_page(head: bytes) -> bool:
    """Whether a file that starts so is an HTML page."""
    return _PAGE.search(head[:4096]) is not None


def read(path: Path) -> Iterator[Found | Bad]:
    """The articles that the page at `path` lists, or the one that it is.

    Raises UnreadableError where it has none.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        items = parse_page(data) or tuple(_itself(data))
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    except WalledError as error:
        raise WalledError(error.wall, path=str(path)) from error
    except UnreadableError as error:
        raise UnreadableError(error.reason, path=str(path)) from error
    if not items:
        raise UnreadableError("a page that lists no dated article", path=str(path))
    for number, item in enumerate(items, 1):
        yield Found(item, f"article {number}")


def _itself(data: bytes) -> Iterator[Item]:
    """The article that the page is, where it says that it is one and when it came out."""
    root = tree_of(data)
    if not root.xpath(_SAYS_ARTICLE):
        return
    try:
        article = open_article(data)
    except WalledError:
        raise
    except UnreadableError:
        return
    if article.published is None or not article.title:
        return
    domain = domain_of(article.url)
    yield Item(
        key=f"{fold(article.title)} {article.published.date().isoformat()}",
        title=article.title,
        url=article.url,
        published=article.published,
        summary=article.text[:_SUMMARY],
        company=_company(root) or domain.split(".")[0],
        domain=domain,
        language=article.language,
    )


def _company(root: html.HtmlElement) -> str:
    site = next(iter(root.xpath("//meta[@property='og:site_name']/@content")), "")
    title = next((words_of(one) for one in root.iter("title")), "")
    return company_of_title(str(site)) or company_of_title(title)


def _stated(root: html.HtmlElement, calendar: Calendar) -> Iterator[_Story]:
    """Articles that the page states as JSON-LD."""
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            stated = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        yield from _articles(stated, calendar, 0)


def _articles(value: Any, calendar: Calendar, depth: int) -> Iterator[_Story]:
    if depth > 8:
        return
    if isinstance(value, list):
        for one in value:
            yield from _articles(one, calendar, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        title = value.get("headline") or value.get("name")
        if set(kinds if isinstance(kinds, list) else [kinds]) & _ARTICLE and isinstance(title, str):
            at = calendar.moment(str(value.get("datePublished") or ""))
            yield _Story(
                " ".join(title.split()), _address(value), at, str(value.get("description") or "")
            )
        for one in value.values():
            if isinstance(one, list | dict):
                yield from _articles(one, calendar, depth + 1)


def _address(value: dict[str, Any]) -> str:
    found = value.get("url") or value.get("mainEntityOfPage") or ""
    return str(found.get("@id", "") if isinstance(found, dict) else found)


def _listed(root: html.HtmlElement, calendar: Calendar, titles: Titles) -> Iterator[_Story]:
    """Articles by structure: around each date the smallest block that has a title with a link.

    A date that heads a list (<dt>, a heading) stands beside what it dates. Where nothing is dated
    by words, addresses may be (/2026/04/24/…).
    """
    dates = _dates(root, calendar)
    # A date within a date (<div><time>) is one.
    inner = {
        one: at
        for one, at in dates.items()
        if not any(child in dates for child in one.iterdescendants())
    }
    for later in _said_again(inner, titles):
        del inner[later]
    found = False
    for one, at in inner.items():
        relative = calendar.is_relative(words_of(one))
        block = None if one.tag in HEADINGS else _block(one, inner, titles)
        if block is not None:
            found = True
            yield _story(block, one, at, titles, relative=relative)
            continue
        for title, address in _headed(one, inner, titles):
            found = True
            yield _Story(title, address, at, "", relative)
    if not found:
        for story in _linked(root, titles, ""):
            day = day_in_address(story.url)
            if day is not None:
                at = datetime.combine(day, time(12), UTC)
                yield _Story(story.title, story.url, at, story.text)


def _said_again(dates: dict[html.HtmlElement, datetime], titles: Titles) -> list[html.HtmlElement]:
    """All dates of a byline but the earliest: what is "updated" came out before."""
    bylines: dict[html.HtmlElement, list[html.HtmlElement]] = {}

    def has_title(around: html.HtmlElement) -> bool:
        return any(map(titles.carries, around.iter("a")))

    for one in dates:
        bylines.setdefault(byline_of(one, has_title), []).append(one)
    return [
        one
        for several in bylines.values()
        for one in sorted(several, key=lambda each: dates[each])[1:]
    ]


def _in_scripts(
    data: PageData, root: html.HtmlElement, calendar: Calendar, base: str, *, undated: bool
) -> Iterator[_Story]:
    """Articles of a list that only the page's scripts would show."""
    listed = data.listed(calendar, base, undated=False)
    drawn = None if listed else data.drawn(root)
    if drawn is not None:
        drop_noise(drawn)
        calendar = calendar.of(drawn)
        yield from _listed(drawn, calendar, Titles(drawn, calendar))
        return
    for one in listed or (data.listed(calendar, base, undated=True) if undated else ()):
        yield _Story(one.title, one.url, one.at, one.text)


def _dates(root: html.HtmlElement, calendar: Calendar) -> dict[html.HtmlElement, datetime]:
    """The elements that are all about a date. A heading that is a year dates those below it."""
    dates: dict[html.HtmlElement, datetime] = {}
    in_data: dict[tuple[str, str], dict[html.HtmlElement, datetime]] = {}
    for one in root.iter():
        if not isinstance(one.tag, str):
            continue
        calendar.pass_by(one)
        at = _date_of(one, calendar)
        if at is not None:
            dates[one] = at
            if len(dates) == _MOST_DATES:
                break
        for name, value in one.attrib.items():
            if _ISO.fullmatch(str(value)) and _DATE_NAME.match(name):
                at = None if _NO_DATE_NAME.search(name) else calendar.moment(str(value))
                if at is not None:
                    in_data.setdefault((one.tag, name), {})[one] = at
    for several in in_data.values():
        # What a filter or a chart has for a date stands there once or twice.
        if len(several) >= _GROUP:
            dates = {**several, **dates}
    return dates


def _date_of(element: html.HtmlElement, calendar: Calendar) -> datetime | None:
    """The moment that an element is all about: <time>, or a short text that is a date.

    Of a line with a link in it only its own words count: the title may be as short as a date. A
    heading is mostly a title with a date in it, so it must be nothing else.
    """
    heading = element.tag in HEADINGS
    linked = element.tag == "a" and element.get("href") is not None
    if element.tag in _NO_DATE and not heading and not linked:
        return None
    inner = list(islice(element.iterdescendants(), _MOST_IN_DATE))
    if len(inner) == _MOST_IN_DATE or (heading and any(one.tag == "a" for one in inner)):
        return None
    if element.tag == "time":
        stated = calendar.moment(str(element.get("datetime") or ""))
        return stated or calendar.moment(words_of(element))
    parted = any(one.tag in _NO_DATE for one in inner)
    text = " ".join(_own_text(element).split()) if parted else words_of(element)
    if not _SHORTEST_DATE <= len(text) <= _LONGEST_DATE:
        return None
    return calendar.moment(text, alone=heading or linked)


def _own_text(element: html.HtmlElement) -> str:
    return " ".join([element.text or "", *(child.tail or "" for child in element)])


def _block(
    date: html.HtmlElement, dates: dict[html.HtmlElement, datetime], titles: Titles
) -> html.HtmlElement | None:
    """The smallest element around `date` with a linked title in it and no date of another day.

    Where that title may be a name or a topic, a linked heading further out is the title.
    """
    found: html.HtmlElement | None = None
    for block in (date, *date.iterancestors()):
        inner = list(islice(block.iterdescendants(), _MOST_IN_BLOCK))
        if (
            len(inner) == _MOST_IN_BLOCK
            or len({dates[one].date() for one in (block, *inner) if one in dates}) > 1
        ):
            return found
        if found is not None:
            if titles.is_headed(block):
                return block
        elif titles.of(block) is not None:
            found = block
            if not titles.is_weak(block):
                return block
    return found


def _headed(
    date: html.HtmlElement, dates: dict[html.HtmlElement, datetime], titles: Titles
) -> Iterator[tuple[str, str]]:
    """Titles and addresses of what follows `date` beside it, up to the next date."""
    left = _MOST_IN_BLOCK
    for following in islice(date.itersiblings(), _MOST_SIBLINGS):
        if not isinstance(following.tag, str):
            continue
        inner = list(islice(following.iterdescendants(), left))
        left -= len(inner)
        if left <= 0 or any(one in dates for one in (following, *inner)):
            return
        for link in (one for one in (following, *inner) if titles.carries(one)):
            yield titles.said(link), address_of(link)


def _linked(root: html.HtmlElement, titles: Titles, base: str) -> Iterator[_Story]:
    """What the main part of a page links to, once each: the list with most titles of some words,
    and what else has such a title below the same path; where there is no list, all such titles.
    """
    drop_headers(root)
    itself = {joined(base, "/").rstrip("/"), base.rstrip("/"), ""}
    links = [
        link
        for link in islice(root.iter("a"), _MOST_DATES)
        if titles.carries(link) and joined(base, address_of(link)).rstrip("/") not in itself
    ]
    links = [link for link in links if not is_file(link)] or links
    groups: dict[tuple[str, ...], list[html.HtmlElement]] = {}
    for link in links:
        groups.setdefault(tag_path(link)[:_NEAR], []).append(link)
    worded = [link for link in links if _is_worded(link, titles)]
    chosen, path = _list_among(list(groups.values()), worded, titles, base)
    if chosen:
        kept = {*chosen, *(one for one in worded if path and path in joined(base, address_of(one)))}
        links = [link for link in links if link in kept]
    else:
        links = worded
    seen: set[str] = set()
    for link in links:
        title, address = titles.said(link), address_of(link)
        if title not in seen and address not in seen:
            seen |= {title, address}
            yield _Story(title, address, None, "")


def _list_among(
    groups: list[list[html.HtmlElement]],
    worded: list[html.HtmlElement],
    titles: Titles,
    base: str,
) -> tuple[list[html.HtmlElement], str]:
    """The group that is a list of headlines, and the folder that all of it is in, if one is."""
    best: tuple[int, list[html.HtmlElement], str] = (0, [], "")
    for links in groups:
        words = sum(len(titles.said(one).split()) for one in links)
        long = sum(one in worded for one in links)
        if len({*map(address_of, links)}) >= _GROUP and (
            words >= _WORDS_IN_A_LIST * len(links) or long * 2 >= len(links)
        ):
            path = _common_path([joined(base, address_of(link)) for link in links])
            weight = long * 2 if path else long
            if weight > best[0]:
                best = (weight, links, path)
    return best[1], best[2]


def _is_worded(link: html.HtmlElement, titles: Titles) -> bool:
    """Whether a link's title has the words of a headline: a menu's have fewer."""
    title = titles.said(link)
    return len(title.split()) >= WORDS_OF_A_TITLE or (is_headed(link) and " " in title)


def _common_path(addresses: list[str]) -> str:
    """The folder that all of some addresses are in; "" where it is the site's own root."""
    parts = [address.split("/")[:-1] for address in addresses]
    same = [several[0] for several in zip(*parts, strict=False) if len(set(several)) == 1]
    folder = "/".join(same)
    return f"{folder}/" if folder.count("/") > (2 if "://" in folder else 0) else ""


def _story(
    block: html.HtmlElement,
    date: html.HtmlElement,
    at: datetime,
    titles: Titles,
    *,
    relative: bool,
) -> _Story:
    title, address = titles.of(block) or ("", "")
    texts = (words_of(one) for one in block.iter("p", "div") if one is not date and len(one) == 0)
    lead = next((text for text in texts if len(text) > 10 and text != title), "")
    return _Story(title, address, at, lead, relative)
