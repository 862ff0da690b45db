"""Whether a text that the user wrote speaks of an item of news: by its headline or by its link."""

from __future__ import annotations

import re

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


def _plain(text: str) -> str:
    """A text where every link stands without scheme and "www."."""
    return re.sub(r"https?://(?:www\.)?", " ", text.casefold()).replace(" www.", " ")
