"""What feedparser's own tests expect of each feed, read as data, and how much of it we give.

An `Expect` line is taken apart by `ast`, never run. Titles are compared as text: the library gives
safe HTML, we give words.
"""

from __future__ import annotations

import ast
import html
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from afterword.core.errors import UnreadableError
from afterword.sources.feed import Feed, open_feed

_OURS = {"title": "title", "link": "url", "id": "key", "guid": "key"}
_DATES = ("published", "updated", "created", "date", "modified", "issued")
_HEADER = re.compile(r"^\s*Header:\s*([\w-]+):\s*(.*?)\s*$", re.MULTILINE)
_SERVER = "http://127.0.0.1:8097/"  # where the set says that its feeds were fetched


@dataclass(frozen=True, slots=True)
class Expected:
    """One property of one item, or of the feed itself (`item` is None)."""

    item: int | None
    name: str
    value: Any


@dataclass(frozen=True, slots=True)
class Mistake:
    file: str
    name: str
    expected: object
    given: object


def measure(folder: Path) -> tuple[dict[str, list[bool]], list[Mistake]]:
    """Right or wrong for each expectation, by property; and each that is wrong."""
    found: dict[str, list[bool]] = defaultdict(list)
    mistakes = []
    for line in (folder / "feedparser_expect.jsonl").read_text().splitlines():
        row = json.loads(line)
        data = (folder / row["file"]).read_bytes()
        feed = _opened(row["file"], data)
        wanted = list(expectations(row["expect"]))
        number = items_in(data)
        if number is not None:
            wanted.append(Expected(None, "number", number))
        for one in wanted:
            given = _given(feed, one)
            right = _same(one, given)
            name = one.name if one.item is not None or one.name == "number" else f"feed {one.name}"
            found[name].append(right)
            if not right:
                mistakes.append(Mistake(row["file"], name, one.value, given))
    return found, mistakes


def expectations(text: str) -> Iterator[Expected]:
    """What `text` says of titles, links, ids and dates."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return
    parts = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    for part in parts:
        if not isinstance(part, ast.Compare) or not all(isinstance(op, ast.Eq) for op in part.ops):
            continue
        sides = [part.left, *part.comparators]
        values = [value for side in sides if (value := _constant(side)) is not None]
        for side in sides:
            place = _place(side)
            if place is not None and values:
                yield Expected(*place, values[0])


def items_in(data: bytes) -> int | None:
    """How many items the markup holds that say anything; None where it is no plain ASCII markup."""
    if (b"encoding=" in data[:100] and b"utf-8" not in data[:100].lower()) or b"\0" in data:
        return None
    text = re.sub(r"(?s)<!--.*?-->|<!\[CDATA\[.*?\]\]>", "x", data.decode("latin-1"))
    if re.search(r"<(?:\w+:)?(?:rss|feed|rdf|channel)\b", text, re.IGNORECASE) is None:
        return None
    tag = r"(?:\w+:)?(?:item|entry)"
    return sum(
        re.search(r"(?i)<\w|\s(?!xml)\w+(?::about)?=", body) is not None
        for body in re.findall(rf"(?is)<{tag}(?=[\s>])([^>]*>.*?)</{tag}>", text)
    )


def _place(side: ast.expr) -> tuple[int | None, str] | None:
    """`entries[0]['title']`, `entries[0].link`, `feed['title']`: of which item, and which one."""
    if isinstance(side, ast.Subscript) and isinstance(side.slice, ast.Constant):
        base, name = side.value, side.slice.value
    elif isinstance(side, ast.Attribute):
        base, name = side.value, side.attr
    elif isinstance(side, ast.Call) and ast.unparse(side) == "len(entries)":
        return None, "number"
    else:
        return None
    known = _OURS.get(str(name)) or ("date" if str(name).removesuffix("_parsed") in _DATES else "")
    if isinstance(base, ast.Name) and base.id == "feed" and known in ("title", "url"):
        return None, known
    hit = re.fullmatch(r"entries\[(\d+)\]", ast.unparse(base))
    return (int(hit[1]), known) if hit and known else None


def _constant(side: ast.expr) -> Any:
    if isinstance(side, ast.BinOp) and isinstance(side.op, ast.Add):
        left, right = _constant(side.left), _constant(side.right)
        return left + right if isinstance(left, str) and isinstance(right, str) else None
    try:
        return ast.literal_eval(side)
    except ValueError:
        return None


def _opened(name: str, data: bytes) -> Feed | None:
    text = data.replace(b"\0", b"").decode("latin-1")
    if data[:4] == b"\x4c\x6f\xa7\x94":
        text = data.decode("cp037")
    headers = {key.lower(): value for key, value in _HEADER.findall(text)}
    served = Path(name).name.startswith("http")
    located = headers.get("content-location", "")
    address = urljoin(_SERVER + name, located) if served or located else ""
    if located and not address.startswith("http"):
        address = _SERVER + name
    try:
        return open_feed(data, address=address, content_type=headers.get("content-type", ""))
    except UnreadableError:
        return None


def _given(feed: Feed | None, one: Expected) -> object:
    if feed is None:
        return 0 if one.name == "number" else None
    if one.name == "number":
        return len(feed.items)
    if one.item is None:
        return feed.title if one.name == "title" else feed.url
    if one.item >= len(feed.items):
        return None
    item = feed.items[one.item]
    return item.published if one.name == "date" else getattr(item, one.name)


def _same(one: Expected, given: object) -> bool:
    if one.name == "date":
        return given == _instant(one.value)
    if one.name == "title" and isinstance(given, str):
        words = html.unescape(re.sub(r"<[^>]*>", "", str(one.value)))
        return given in {" ".join(str(one.value).split()), " ".join(words.split())}
    return given == one.value


def _instant(value: Any) -> datetime | None:
    from email.utils import parsedate_to_datetime

    if isinstance(value, tuple):
        return datetime(*value[:6], tzinfo=UTC)
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return parsedate_to_datetime(str(value))
