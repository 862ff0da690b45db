"""Of which items of news a text of the user's speaks: by their headlines or by their links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from afterword.core.names import fold

_LEAST = 3  # words of a headline: "Careers" or "New office" is said without meaning the item
_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


def speaks_of(text: str, title: str, url: str) -> bool:
    """Whether the headline stands in a text as a whole, or the link with its path, whatever its
    scheme and what hangs on behind "?". A bare domain is no link to an item.
    """
    words = fold(title)
    if len(words.split()) >= _LEAST and f" {words} " in f" {fold(text)} ":
        return True
    link = _SCHEME.sub("", url).split("#")[0].split("?")[0].rstrip("/").casefold()
    if "/" not in link:
        return False
    return re.search(rf"(?<![\w.-]){re.escape(link)}(?![\w-]|/\w)", _plain(text)) is not None


def items_told(values: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of the items that a letter spoke of, of what a saying keeps of it: all whose headline
    or link stood in it, and what a note on news was on.
    """
    told = values.get("news") or ()
    # Until November 2026 a saying kept one of them alone.
    items = [told] if isinstance(told, str) else [str(each) for each in told]
    if values.get("play") == "news":
        items.append(str(values.get("occasion_ref") or ""))
    return tuple(dict.fromkeys(item for item in items if item))


def _plain(text: str) -> str:
    """A text where every link stands without scheme and "www."."""
    return re.sub(r"https?://(?:www\.)?", " ", text.casefold()).replace(" www.", " ")
