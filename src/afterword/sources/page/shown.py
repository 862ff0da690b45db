"""What of a page is its own content: without menus, footers, ornaments and words for the ear."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from lxml import html

from afterword.sources.page.tree import tag_path, words_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BYLINE = 100  # characters of one: two dates in so little are of one thing
_BYLINE_WITHIN = 3  # elements
_NOISE = ("script", "style", "nav", "aside", "footer", "noscript", "template", "svg", "form")
_OF_CARDS = ("aside", "footer", "header")  # a page has them, and so has each card on it
_CARDS = ("article", "li")
_LINKS_OF_A_FORM = 5  # a newsletter's has a link to the terms
_RECURS = 3  # times: what a page has once or twice, a list has more often
# Conventions of the makers of layouts, older than any build: what is there for screen readers.
_FOR_THE_EAR = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|assistive-text|u-hidden-visually)"
    r"(?:$|\s)",
    re.IGNORECASE,
)
_ORNAMENTS = ("span", "i", "b", "em", "small", "div")
_APART = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd td th tr br hr time section article header footer"
    " figure figcaption blockquote aside main address".split()
)
_INLINE = ("span", "small", "b", "strong", "em", "i")


def byline_of(
    element: html.HtmlElement, ends: Callable[[html.HtmlElement], bool] = lambda _: False
) -> html.HtmlElement:
    """The line that a date or a name stands in: the widest of the few elements around it that say
    hardly more, within what `ends` it.
    """
    byline = element
    for around in islice(element.iterancestors(), _BYLINE_WITHIN):
        if len(words_of(around)) > BYLINE or ends(around):
            break
        byline = around
    return byline


def drop_noise(root: html.HtmlElement) -> None:
    """Leaves what a page is about. Some servers put the whole page into one form."""
    cards = _of_cards(root)
    for noise in root.xpath("|".join(f"//{name}" for name in _NOISE)):
        if noise in cards or (noise.tag == "form" and _is_large(noise)):
            continue
        noise.drop_tree()
    _drop_unseen(root)
    set_apart(root)


def drop_headers(root: html.HtmlElement) -> None:
    """Leaves no page's header either, at any depth."""
    cards = _of_cards(root)
    for header in root.xpath("//header"):
        if header not in cards:
            header.drop_tree()


def _is_large(form: html.HtmlElement) -> bool:
    return len(list(islice(form.iter("a"), _LINKS_OF_A_FORM))) == _LINKS_OF_A_FORM


def _of_cards(root: html.HtmlElement) -> set[html.HtmlElement]:
    """The headers, asides and footers that belong to a card: inside an article or an item, or
    at the same place of several blocks.
    """
    found: set[html.HtmlElement] = set()
    alike: dict[tuple[str, ...], list[html.HtmlElement]] = {}
    for one in root.iter(*_OF_CARDS):
        card = next(one.iterancestors(*_CARDS), None)
        if card is not None and next(card.iterdescendants("article"), None) is None:
            found.add(one)
        alike.setdefault(tag_path(one), []).append(one)
    for several in alike.values():
        if len({one.getparent() for one in several}) >= _RECURS:
            found.update(several)
    return found


def _drop_unseen(root: html.HtmlElement) -> None:
    for one in list(root.iter(*_ORNAMENTS)):
        if one.get("aria-hidden") == "true" and _is_ornament(one):
            _drop_apart(one)
        elif _FOR_THE_EAR.search(one.get("class") or ""):
            around = next(one.iterancestors("a", *HEADINGS), None)
            if around is not None and words_of(around) != words_of(one):
                _drop_apart(one)


def _is_ornament(one: html.HtmlElement) -> bool:
    """An arrow, or the name of an icon; a digit may be a day that is drawn as in a calendar."""
    text = words_of(one)
    return " " not in text and not re.search(r"\d", text) and next(one.iter("a"), None) is None


def _drop_apart(element: html.HtmlElement) -> None:
    element.tail = f" {element.tail or ''}"
    element.drop_tree()


def set_apart(root: html.HtmlElement) -> None:
    """Puts a space between pieces that stand apart on the screen, and only there."""
    for one in root.iter():
        if not isinstance(one.tag, str):
            continue
        if one.tag in _APART:
            one.text = f" {one.text or ''}"
            one.tail = f" {one.tail or ''}"
            before = one.getprevious()
            if before is not None:
                before.tail = f"{before.tail or ''} "
        elif one.tag in _INLINE and not one.tail and _two_pieces(one, one.getnext()):
            one.tail = " "


def _two_pieces(one: html.HtmlElement, other: html.HtmlElement | None) -> bool:
    """Whether both are words: letters that move by themselves are one each."""
    if other is None or other.tag not in _INLINE:
        return False
    first, second = words_of(one), words_of(other)
    return len(first) > 1 and len(second) > 1 and second[0].isalnum()
