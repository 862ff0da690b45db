"""What a page states by schema.org, in whichever of three ways: JSON-LD, microdata or RDFa Lite.

All three come out as one shape: a mapping of property names (bare, without a prefix) to lists of
texts and further mappings, with the kinds under "@type". A library that does this brings rdflib and
six more along (docs/dependencies.md); what events need of it is this file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from afterword.core.charset import decode
from afterword.core.errors import UnreadableError

Statement = dict[str, list[Any]]

LARGEST = 8 << 20  # bytes of a page
_LARGEST_SCRIPT = 2 << 20  # characters of one block of JSON-LD
_DEEPEST = 12  # levels of things within things
_MOST = 20_000  # nodes of one page, so that no page takes longer than a second
_PREFIX = re.compile(r"^(?:https?://(?:www\.)?schema\.org/|schema:)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f]")


def statements(data: bytes) -> tuple[list[Statement], list[str]]:
    """All things that the page states, outermost only, and what of it could not be read.

    UnreadableError where it is no page.
    """
    root = _root(data)
    notes: list[str] = []
    found = [*_json(root, notes), *_marked_up(root)]
    return found, notes


def _root(data: bytes) -> html.HtmlElement:
    text = re.sub(r"^\s*<\?xml[^>]*>", "", decode(data[:LARGEST])).replace("\0", "")
    try:
        # Deep nesting would end the process in the parser's recursion; it stops at 256 by itself.
        return html.document_fromstring(text, parser=html.HTMLParser(huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableError("no page that can be read") from error


def _json(root: html.HtmlElement, notes: list[str]) -> Iterator[Statement]:
    left = _MOST
    for script in root.iter("script"):
        if "ld+json" not in str(script.get("type") or "").lower():
            continue
        text = script.text or ""
        if len(text) > _LARGEST_SCRIPT:
            notes.append("a block of data of more than 2 MB is left out")
            continue
        stated = _loaded(text)
        if stated is None:
            notes.append("a block of data that is cut short or broken is left out")
            continue
        reading = _Json(stated, left)
        yield from reading.things()
        left = reading.left
        if left <= 0:
            notes.append("it states more than can be an event's; the rest is left out")
            return


def _loaded(text: str) -> Any:
    """JSON as pages have it: within a comment or CDATA, with raw line breaks in texts, or with a
    comma too many.
    """
    bare = re.sub(
        r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", text
    )
    for tried in (bare, re.sub(r",\s*([}\]])", r"\1", _CONTROL.sub(" ", bare))):
        try:
            return json.loads(tried.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


class _Json:
    """One block of JSON-LD: what it states, with what is named elsewhere in it put in its place."""

    def __init__(self, stated: Any, left: int) -> None:
        self._stated, self.left = stated, left
        self._named: dict[str, dict[str, Any]] = {}
        self._name(stated, 0)

    def things(self) -> Iterator[Statement]:
        for each in self._outermost(self._stated, 0):
            yield self._thing(each, 0, frozenset())

    def _name(self, value: Any, depth: int) -> None:
        if depth > _DEEPEST:
            return
        if isinstance(value, list):
            for each in value:
                self._name(each, depth + 1)
        elif isinstance(value, dict):
            name = value.get("@id")
            if isinstance(name, str) and len(value) > 1:
                self._named.setdefault(name, value)
            for each in value.values():
                if isinstance(each, list | dict):
                    self._name(each, depth + 1)

    def _outermost(self, value: Any, depth: int) -> Iterator[dict[str, Any]]:
        if depth > _DEEPEST:
            return
        if isinstance(value, list):
            for each in value:
                yield from self._outermost(each, depth + 1)
        elif isinstance(value, dict):
            if "@graph" in value:
                yield from self._outermost(value["@graph"], depth + 1)
            if value.get("@type"):
                yield value

    def _thing(self, value: dict[str, Any], depth: int, above: frozenset[str]) -> Statement:
        self.left -= 1
        name = value.get("@id")
        if isinstance(name, str):
            if len(value) == 1 and name in self._named and name not in above:
                value = self._named[name]
            above |= {name}
        found: Statement = {}
        if depth > _DEEPEST or self.left < 0:
            return found
        for key, held in value.items():
            values = held if isinstance(held, list) else [held]
            told = found.setdefault(_bare(str(key)), [])
            for each in values[:_MOST]:
                if isinstance(each, dict):
                    plain = each.get("@value")
                    told.append(
                        str(plain) if plain is not None else self._thing(each, depth + 1, above)
                    )
                elif isinstance(each, str | int | float) and not isinstance(each, bool):
                    told.append(_bare(str(each)) if key == "@type" else str(each))
        return found


def _marked_up(root: html.HtmlElement) -> Iterator[Statement]:
    """Microdata and RDFa Lite, which differ in the names of their attributes only."""
    budget = [_MOST]
    for scope, kind, name in (
        ("itemscope", "itemtype", "itemprop"),
        ("typeof", "typeof", "property"),
    ):
        for element in root.iter():
            if not isinstance(element.tag, str) or element.get(scope) is None:
                continue
            if element.get(name) is None or _above(element, scope) is None:
                yield _item(element, (scope, kind, name), 0, budget)


def _above(element: html.HtmlElement, scope: str) -> html.HtmlElement | None:
    return next((each for each in element.iterancestors() if each.get(scope) is not None), None)


def _item(
    element: html.HtmlElement, names: tuple[str, str, str], depth: int, budget: list[int]
) -> Statement:
    scope, kind, name = names
    found: Statement = {"@type": [_bare(each) for each in str(element.get(kind) or "").split()]}
    waiting = list(element)[::-1]
    while waiting and budget[0] > 0 and depth <= _DEEPEST:
        child = waiting.pop()
        budget[0] -= 1
        if not isinstance(child.tag, str):
            continue
        props, is_item = str(child.get(name) or "").split(), child.get(scope) is not None
        if props:
            value = _item(child, names, depth + 1, budget) if is_item else _value(child)
            for prop in props:
                found.setdefault(_bare(prop), []).append(value)
        if not is_item:
            waiting.extend(list(child)[::-1])
    return found


def _value(element: html.HtmlElement) -> str:
    """The text of a property, as the standard has it for each element."""
    for attribute in ("content", "datetime"):
        if element.get(attribute) is not None:
            return str(element.get(attribute))
    if element.tag in ("a", "link", "area") and element.get("href"):
        return str(element.get("href"))
    if element.tag in ("img", "audio", "video", "source", "iframe", "embed"):
        return str(element.get("src") or "")
    return str(element.get("value") or element.text_content())


def _bare(name: str) -> str:
    return _PREFIX.sub("", name.strip())
