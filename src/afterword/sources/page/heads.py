"""Where on its page an article is: its heading, its paragraphs, and the date that stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from lxml import html

from afterword.core.written_dates import find_dates, fold
from afterword.sources.page.days import Calendar
from afterword.sources.page.shown import BYLINE, byline_of
from afterword.sources.page.tree import words_of

_HEADINGS = ("h1", "h2", "h3")
_AROUND = ("nav", "aside", "footer", "script", "style", "noscript", "template", "head", "select")
_PARAGRAPH = 40  # characters of one that is no label
_MOST = 20_000  # elements that are looked at
_ABOVE, _BELOW = 25, 60  # elements between a heading and its date
_LEAD = 600  # characters of text that may stand between them
_OPENING = 100  # characters in which a paragraph names its place and day
_WORDS_OF_A_PLACE = 6
_FORM = 800  # characters of a block that is about its fields
_PIECES = re.compile(r"\s[|·•–—/-]\s|[|·•]")
_CLOCK = re.compile(
    r"(?:\b(?:at|um|a las|à|às)\s+)?\b\d{1,2}(?::\d\d(?::\d\d)?|h\d{0,2})\s*"
    r"(?:[ap]\.?m\.?|uhr|h)?(?:\s*\(?[A-Z]{2,4}\)?)?(?=$|[\s,;.)])",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:(?:published|posted|released?|issued|publication|date|created|on|veroffentlicht|erstellt"
    r"|datum|am|vom|den|publie|parution|mis en ligne|le|du|publicado|publicada|publicacion|fecha"
    r"|el|de|publicacao|data|em|press release)\b[\s:,]*)+"
)
_CHANGED = re.compile(
    r"updat|modif|aktualisier|geandert|mis a jour|mise a jour|actualiz|atualiz|revis|last edit"
)
_DASH = re.compile(r"\s*\)?\s*(?:[-–—:]|/|\()")


@dataclass(frozen=True, slots=True)
class Place:
    """An article on its page."""

    heading: html.HtmlElement | None
    paragraphs: tuple[html.HtmlElement, ...]  # in order, without those of other articles' cards
    order: dict[html.HtmlElement, int]
    around: frozenset[html.HtmlElement]  # the heading and what it is in
    judged: dict[html.HtmlElement, bool] = field(default_factory=dict)  # whether it is outside

    def outside(self, element: html.HtmlElement) -> html.HtmlElement | None:
        """The card of another article, or the form, that an element is in."""
        for block in (element, *element.iterancestors()):
            if block in self.around or block.tag in ("body", "main"):
                return None
            if block not in self.judged:
                self.judged[block] = _is_card(block) or _is_form(block)
            if self.judged[block]:
                return block
        return None


def place_of(root: html.HtmlElement, names: list[str]) -> Place:
    """Where the article is that the page calls by one of some `names`.

    The heading is the longest that a name holds, else the only one of the first rank (of one word
    it may be the site's part), else the nearest above the text.
    """
    elements = list(islice(shown(root), _MOST))
    order = {one: number for number, one in enumerate(elements)}
    headings = [one for one in elements if one.tag in _HEADINGS and words_of(one)]
    heading = _named(headings, names)
    texts = [
        one for one in elements if len(_own(one)) >= _PARAGRAPH and one.tag not in ("a", "title")
    ]
    if heading is None:
        first = [one for one in headings if one.tag == "h1"]
        alone = len(first) == 1 and " " in words_of(first[0])
        heading = first[0] if alone else _above(headings, texts, order)
        if heading is None and first:
            heading = first[0]
    around = () if heading is None else (heading, *heading.iterancestors())
    place = Place(heading, (), order, frozenset(around))
    return replace(place, paragraphs=tuple(one for one in texts if place.outside(one) is None))


def date_by(place: Place, calendar: Calendar) -> datetime | None:
    """The date that stands by an article's heading and is nothing else, or opens its text."""
    if place.heading is None:
        return None
    here = place.order[place.heading]
    below = [one for one in place.paragraphs if place.order[one] > here]
    last = below[-1] if below else place.heading
    end, said = here + _BELOW, 0
    for one in below:
        said += len(words_of(one))
        if said > _LEAD:
            end = min(end, place.order[one])
            break
    found: list[tuple[int, html.HtmlElement, datetime]] = []
    for one, number in place.order.items():
        if here - _ABOVE <= number <= end:
            if number > place.order[last] and not _is_next(one, last):
                continue  # below the text
            at = _moment(one, calendar)
            if at is not None and place.outside(one) is None:
                found.append((abs(number - here), one, at))
    if not found:
        return _opening(below[0], calendar) if below else None
    _, nearest, _ = min(found, key=lambda each: each[0])
    byline = byline_of(nearest)
    return min(at for _, one, at in found if one is nearest or byline in one.iterancestors())


def shown(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The elements of a page that may be its article's, in order."""
    pending = [root]
    while pending:
        one = pending.pop()
        if isinstance(one.tag, str) and one.tag not in _AROUND:
            yield one
            pending += reversed(one)


def _own(element: html.HtmlElement) -> str:
    """The text right in an element and in what marks words of it."""
    if element.tag in ("p", "blockquote"):
        return words_of(element)
    pieces = [element.text or "", *(one.tail or "" for one in element)]
    return " ".join(" ".join(pieces).split())


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text)).split())


def _named(headings: list[html.HtmlElement], names: list[str]) -> html.HtmlElement | None:
    plain = [f" {_plain(name)} " for name in names]
    fit: list[tuple[bool, int, html.HtmlElement]] = []
    for one in headings:
        text = f" {_plain(words_of(one))} "
        whole = text in plain
        if whole or (len(text.split()) > 1 and any(text in name for name in plain)):
            fit.append((whole and text == plain[0], len(text), one))
    best = max(fit, key=lambda each: each[:2], default=None)
    return best[2] if best else None


def _above(
    headings: list[html.HtmlElement],
    texts: list[html.HtmlElement],
    order: dict[html.HtmlElement, int],
) -> html.HtmlElement | None:
    """The last heading before the first text of the block that has most of it."""
    lengths: dict[html.HtmlElement | None, int] = {}
    for one in texts:
        holder = one.getparent() if one.tag in ("p", "blockquote") else one
        lengths[holder] = lengths.get(holder, 0) + len(_own(one))
    if not lengths:
        return None
    most = max(lengths, key=lambda one: lengths[one])
    mine = [one for one in texts if one is most or one.getparent() is most]
    start = min(order[one] for one in mine)
    inner = set(most.iterdescendants()) if most is not None else set()
    if mine[0] is most and (within := [one for one in headings if one in inner]):
        return within[0]  # its lines stand right in the block, around the heading
    return next((one for one in reversed(headings) if order[one] < start), None)


def _is_card(block: html.HtmlElement) -> bool:
    """Whether a block leads to another article: by a linked heading, or as an item with a link."""
    if block.tag in ("article", "li"):
        return any(_leads(one) and len(words_of(one).split()) > 2 for one in block.iter("a"))
    for heading in block.iter("h2", "h3", "h4", "h5", "h6"):
        if any(map(_leads, (*heading.iterdescendants("a"), *heading.iterancestors("a")))):
            return True
    return False


def _leads(link: html.HtmlElement) -> bool:
    return not str(link.get("href") or "#").startswith("#")


def _is_form(block: html.HtmlElement) -> bool:
    fields = (
        one for one in block.iter("input", "textarea", "select") if one.get("type") != "hidden"
    )
    return next(fields, None) is not None and len(words_of(block)) <= _FORM


def _moment(element: html.HtmlElement, calendar: Calendar) -> datetime | None:
    """The date that an element is, with a label or a time of day at most."""
    if element.tag == "time":
        stated = calendar.moment(str(element.get("datetime") or ""), alone=True)
        return stated if not _follows_change(element) else None
    if len(element) > 4 or element.tag in ("a", *_HEADINGS):
        return None
    text = words_of(element)
    if not 5 <= len(text) <= BYLINE:
        return None
    for piece in _PIECES.split(text):
        words = _CLOCK.sub(" ", fold(piece)).strip(" ,;:.()")
        if not _CHANGED.search(words):
            at = calendar.moment(_LABEL.sub("", words).strip(" ,;:."), alone=True)
            if at is not None and not _follows_change(element):
                return at
    return None


def tells_change(element: html.HtmlElement) -> bool:
    """Whether a short line is about when its page was changed."""
    text = words_of(element)
    return len(text) <= BYLINE and _CHANGED.search(fold(text)) is not None


def _follows_change(element: html.HtmlElement) -> bool:
    """Whether the words before a date call it a change of what was there."""
    parent = element.getparent()
    around = words_of(parent) if parent is not None else ""
    if len(around) > BYLINE:
        around = ""
    before = fold(around.partition(words_of(element))[0])[-30:] if around else ""
    return _CHANGED.search(before) is not None


def _is_next(element: html.HtmlElement, paragraph: html.HtmlElement) -> bool:
    """Whether an element is another paragraph of the same text."""
    return element.tag == paragraph.tag and element.getparent() is paragraph.getparent()


def _opening(paragraph: html.HtmlElement, calendar: Calendar) -> datetime | None:
    """The day in "Bremen, 24 April 2026 – Acme …"."""
    text = words_of(paragraph)[:_OPENING]
    for start, end, _ in find_dates(text)[:1]:
        if len(text[:start].split()) <= _WORDS_OF_A_PLACE and _DASH.match(text[end:]):
            return calendar.moment(text[start:end])
    return None
