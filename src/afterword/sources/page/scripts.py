"""Lists that stand only in a page's data: what its scripts would make a list of.

Taken is what can be told without running anything: arrays of objects with a title, an address and
a date, in the JSON that builders leave in the page, and the elements that React sends as data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml import etree, html

from afterword.sources.page.days import Calendar
from afterword.sources.page.tree import joined, no_controls

_LARGEST = 6 * 2**20  # characters of all data of a page
_MOST_VALUES = 200_000
_DEEPEST = 60
_FEWEST = 3  # of a list
_MOST = 500
_WORDS_OF_A_TITLE = 4  # on average, where no date says that it is news
_TITLES = ("title", "headline", "heading")
_ADDRESSES = ("url", "href", "permalink", "link", "path", "uri", "slug")
_LEADS = ("excerpt", "summary", "description", "teaser", "subtitle")
_WRAPPERS = ("node", "fields", "attributes", "frontmatter", "data", "_source", "item", "content")
# The likeliest first; when something was changed is no date of it.
_DATES = (
    re.compile(r"publi|release|posted|pubdate|firstseen", re.IGNORECASE),
    re.compile(r"^date|date$|^day$", re.IGNORECASE),
    re.compile(r"^created", re.IGNORECASE),
)
_NO_DATE = re.compile(r"updat|modif|edit|end|expir|un_?publi|is_?publi|status", re.IGNORECASE)
_ASSIGNED = re.compile(r"(?:window|self|globalThis)(?:\.\w+|\[[\"']\w+[\"']\])\s*=\s*(?=[\[{])")
_PUSHED = re.compile(r"^\s*(?:self|window)\.__next_f\.push\((\[1,.*\])\)\s*;?\s*$", re.DOTALL)
_ROW = re.compile(r"(?:^|\n)[0-9a-f]+:(?=[\[{])")
_TAG = re.compile(r"[a-z][a-z0-9]*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Listed:
    """One object of a list."""

    title: str
    url: str  # may be relative
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class PageData:
    """What the scripts of a page hold, as values of JSON; empty where they hold none."""

    values: tuple[Any, ...]

    def listed(self, calendar: Calendar, base: str, *, undated: bool) -> list[Listed]:
        """The largest list of something with titles, addresses and dates, with those of the same
        make; with `undated`, else the largest with titles as long as headlines.
        """
        groups: dict[tuple[str, ...], list[Listed]] = {}
        for several in _arrays(self.values):
            read = [_listed(one, calendar, base) for one in several[:_MOST]]
            found = [item for item in read if item is not None]
            if len(found) >= _FEWEST:
                make = tuple(sorted(key for key in several[0] if isinstance(key, str)))
                groups.setdefault(make, []).extend(found)
        ranked = sorted(groups.values(), key=len, reverse=True)
        for items in ranked:
            if sum(item.at is not None for item in items) * 2 > len(items):
                return [item for item in items if item.at is not None or undated]
        for items in ranked if undated else ():
            if sum(len(item.title.split()) for item in items) >= _WORDS_OF_A_TITLE * len(items):
                return items
        return []

    def drawn(self, root: html.HtmlElement) -> html.HtmlElement | None:
        """The elements that React has as data, as a page like `root`; None where there are none."""
        page = html.Element("html", dict(root.attrib))
        body = etree.SubElement(page, "body")
        left = [_MOST_VALUES]
        for value in self.values:
            _draw(value, body, left, 0)
        return page if next(page.iter("a"), None) is not None else None


def data_of(scripts: Iterable[html.HtmlElement]) -> PageData:
    """What some <script> elements hold. Never raises: what can't be read is left out."""
    values: list[Any] = []
    pushed: list[str] = []
    left = _LARGEST
    for script in scripts:
        text, kind = script.text or "", str(script.get("type") or "").lower()
        left -= len(text)
        if left < 0:
            break
        if kind == "application/json":
            values += _read(text, 0)
        elif kind in ("", "text/javascript", "module"):
            if hit := _PUSHED.match(text):
                pushed += [str(one[1]) for one in _read(hit[1], 0) if len(one) == 2]
            for start in islice(_ASSIGNED.finditer(text), 20):
                values += _read(text, start.end())
    flight = "".join(pushed)
    for row in islice(_ROW.finditer(flight), 2000):
        values += _read(flight, row.end())
    return PageData(tuple(values))


def _read(text: str, start: int) -> list[Any]:
    """The value that starts there, if one does."""
    try:
        start += len(text[start : start + 1000]) - len(text[start : start + 1000].lstrip())
        return [_DECODER.raw_decode(text, start)[0]]
    except (ValueError, RecursionError):
        return []


def _arrays(values: tuple[Any, ...]) -> Iterator[list[dict[Any, Any]]]:
    """Every array of some objects, in order."""
    pending = [(value, 0) for value in reversed(values)]
    for _ in range(_MOST_VALUES):
        if not pending:
            return
        value, depth = pending.pop()
        if depth > _DEEPEST:
            continue
        inner = value if isinstance(value, list) else []
        if isinstance(value, dict):
            inner = list(value.values())
        else:
            objects = [one for one in inner if isinstance(one, dict)]
            if len(objects) >= _FEWEST:
                yield objects
        pending += [(one, depth + 1) for one in reversed(inner) if isinstance(one, list | dict)]


def _listed(value: dict[Any, Any], calendar: Calendar, base: str) -> Listed | None:
    """An object as an item of a list: with a title and an address, perhaps in a wrapper."""
    wrapped = [value, *(value[key] for key in _WRAPPERS if isinstance(value.get(key), dict))]
    title = next((text for one in wrapped if (text := _first(one, _TITLES))), "")
    if not title:
        return None
    for one in wrapped:
        for key in _ADDRESSES:
            if address := _first(one, (key,)):
                at = next(
                    (at for each in reversed(wrapped) if (at := _moment(each, calendar))), None
                )
                lead = next((text for each in wrapped if (text := _first(each, _LEADS))), "")
                return Listed(title, _placed(base, address), at, lead)
    return None


def _first(value: dict[Any, Any], keys: tuple[str, ...]) -> str:
    """The text at the first of some keys; makers wrap it once ({"rendered": …}) at most."""
    for key in keys:
        text = value.get(key)
        if isinstance(text, dict):
            text = next((text[name] for name in ("rendered", "current", "url") if name in text), "")
        if isinstance(text, str) and text.strip():
            return " ".join(re.sub(r"<[^>]*>", " ", text).split())
    return ""


def _moment(value: dict[Any, Any], calendar: Calendar) -> datetime | None:
    keys = [key for key in value if isinstance(key, str) and not _NO_DATE.search(key)]
    for form in _DATES:
        for key in keys:
            if form.search(key) and (at := _read_moment(value[key], calendar)):
                return at
    return None


def _read_moment(value: Any, calendar: Calendar) -> datetime | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if value > 10**11 else value
        if not 8 * 10**8 < seconds < 4 * 10**9:  # from 1995 on
            return None
        return datetime.fromtimestamp(seconds, UTC)
    return calendar.moment(value) if isinstance(value, str) and len(value) <= 60 else None


def _placed(base: str, address: str) -> str:
    """A bare name stands below the page's own address, a path where that path starts."""
    if address.startswith(("/", "http:", "https:", "#", "?")) or ":" in address.partition("/")[0]:
        return address
    try:
        path = urlsplit(base).path
    except ValueError:
        return address
    parts = [part for part in path.split("/") if part]
    if parts and "." in parts[-1]:
        parts.pop()
    first = address.partition("/")[0]
    kept = parts[: parts.index(first)] if "/" in address and first in parts else parts
    return joined(base, "/" + "/".join([*kept, address]))


def _draw(value: Any, parent: Any, left: list[int], depth: int) -> None:
    """Puts ["$", tag, key, {"children": …}] and what is in it below `parent`."""
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST:
        return
    if isinstance(value, str):
        if not value.startswith("$"):
            _write(parent, value)
    elif isinstance(value, list):
        if len(value) >= 4 and value[0] == "$" and isinstance(value[1], str):
            props = value[3] if isinstance(value[3], dict) else {}
            element = etree.SubElement(parent, _tag(value[1], props), _attributes(props))
            _draw(props.get("children"), element, left, depth + 1)
        else:
            for one in value:
                if isinstance(one, list | str) and (depth or isinstance(one, list)):
                    _draw(one, parent, left, depth + 1)


def _tag(name: str, props: dict[str, Any]) -> str:
    """A component has a name of its own ("$L8"): with an address it is a link."""
    if _TAG.fullmatch(name):
        return name
    return "a" if isinstance(props.get("href"), str) else "div"


def _attributes(props: dict[str, Any]) -> dict[str, str]:
    names = {"href": "href", "dateTime": "datetime", "rel": "rel", "className": "class"}
    return {
        names[key]: no_controls(value)
        for key, value in props.items()
        if key in names and isinstance(value, str)
    }


def _write(parent: Any, text: str) -> None:
    if len(parent):
        parent[-1].tail = f"{parent[-1].tail or ''}{no_controls(text)}"
    else:
        parent.text = f"{parent.text or ''}{no_controls(text)}"
