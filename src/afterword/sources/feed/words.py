"""Words out of what a feed has for words: markup, escapes and white space."""

from __future__ import annotations

import html
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import HTMLParser

_MARKUP = re.compile(r"<[a-zA-Z/!]|&#?\w+;")
_CLOSED = re.compile(r"</\w+>")
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLOCKS = frozenset(
    "p br div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr table blockquote pre section article header"
    " footer figure figcaption hr address aside main nav form fieldset".split()
)
_CELLS = frozenset(["td", "th", "img"])
_UNSEEN = frozenset(
    ["script", "style", "head", "title", "noscript", "template", "textarea", "option"]
)


def title_words(value: str, kind: str) -> str:
    """A title as words: HTML where the feed says or shows that it is some, else as it stands.

    `kind` is its media type, as the feed says or feedparser guesses.
    """
    if kind == "text/plain" and not _CLOSED.search(value):
        return " ".join(html.unescape(value).split())
    return " ".join(plain_words(value).split())


def plain_words(text: str) -> str:
    """`text` without markup, white space folded but for the ends of paragraphs."""
    if _MARKUP.search(text):
        text = _without_markup(text)
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


@cache
def _parser() -> HTMLParser:
    from lxml import etree

    return etree.HTMLParser(recover=True)


def _without_markup(text: str) -> str:
    """The words of some HTML. Tables and lists need no keeping here, so it costs a tenth of what
    they would: a round over many feeds would else spend most of its time on that.
    """
    from lxml import etree

    # Whatever is empty, or has a character that no markup may have, is no tree.
    clean = _NO_CHARACTER.sub(" ", text)
    try:
        root = etree.fromstring(f"<div>{clean}</div>", _parser())
    except (etree.XMLSyntaxError, ValueError):
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
