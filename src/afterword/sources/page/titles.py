"""Which links of a page carry a title, and which only lead on, date, or name an author or topic."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from lxml import html

from afterword.core.written_dates import fold
from afterword.sources.page.days import Calendar
from afterword.sources.page.shown import HEADINGS
from afterword.sources.page.tree import words_of

WORDS_OF_A_TITLE = 4  # of one that nothing else tells: menus, names and topics have fewer
_SHORTEST = 7
_LONGEST_DATE = 40
_MOST_LINKS = 20_000
_MOST_PIECES = 30  # of one link
_OFTEN = 3  # times that a title may stand on a page: above, in the list, among the most read
_NO_PAGE = ("#", "javascript:", "mailto:", "tel:", "sms:", "data:")
_FILE = re.compile(
    r"\.(?:pdf|zip|docx?|pptx?|xlsx?|csv|ics|epub|mp[34]|jpe?g|png|gif|webp|svg)(?:[?#]|$)",
    re.IGNORECASE,
)
_LABELS = frozenset(["author", "tag", "category"])
_MORE = re.compile(
    r"(?:(?:read|learn|find out|see|view|discover|continue|show) )?(?:the )?(?:full )?"
    r"(?:more|reading|article|release|story|post|details)(?: about it)?"
    r"|(?:mehr|weiter|details|jetzt)(?: (?:dazu|erfahren|lesen|details|infos))?|weiterlesen"
    r"|zum? (?:artikel|beitrag|meldung)|lire(?: la suite| plus| l.article)?|en savoir plus"
    r"|(?:leer|ver|saber|seguir|ler|saiba|leia)(?: (?:mas|mais|leyendo))"
)
_BLOCKS = ("p", "div", "li", "td", "dd", "figcaption", "section")


class Titles:
    """The links of one page, told apart by what the page itself does with them.

    A link whose text stands at several addresses ("Read more") leads on; one that recurs with its
    address (an author, a topic) is a label; one that says nothing but a date is the date's.
    """

    def __init__(self, root: html.HtmlElement, calendar: Calendar) -> None:
        links = [one for one in islice(root.iter("a"), _MOST_LINKS) if _leads(one)]
        blocks = {link: _blocks(link) for link in links}
        recurring = Counter(text for several in blocks.values() for text in set(several))
        self._texts = {
            link: _title_in(blocks[link], recurring, calendar) or _undated(link, calendar)
            for link in links
        }
        self._labels: set[html.HtmlElement] = set()
        self._pointers: set[html.HtmlElement] = set()
        places: dict[str, set[str]] = {}
        times: Counter[tuple[str, str]] = Counter()
        for link, text in self._texts.items():
            places.setdefault(fold(text), set()).add(address_of(link))
            times[address_of(link), fold(text)] += 1
        for link, text in self._texts.items():
            short, headed = len(text.split()) < WORDS_OF_A_TITLE, is_headed(link)
            at, often = len(places[fold(text)]), times[address_of(link), fold(text)]
            if not text or _MORE.fullmatch(fold(text).strip(" .…→›»>+")):
                self._pointers.add(link)
            elif _LABELS & set(str(link.get("rel") or "").split()) and not headed:
                self._labels.add(link)
            elif not headed and at > (1 if short else 2):
                self._pointers.add(link)
            elif not headed and often > (1 if short else _OFTEN):
                self._labels.add(link)

    def carries(self, link: html.HtmlElement) -> bool:
        """Whether the text of a link is a title."""
        return (
            link in self._texts
            and link not in self._labels
            and link not in self._pointers
            and (len(self._texts[link]) > _SHORTEST or is_headed(link))
        )

    def said(self, link: html.HtmlElement) -> str:
        """What a link says of what it leads to: its heading, else its words but for a date."""
        heading = next((one for one in link.iter(*HEADINGS) if words_of(one)), None)
        return words_of(heading) if heading is not None else self._texts.get(link, "")

    def of(self, block: html.HtmlElement) -> tuple[str, str] | None:
        """Title and address of a block: a heading with a link, a link around a heading, else the
        longest link that carries a title.

        A heading without a link of its own goes with what leads on ("Read more", a picture).
        """
        links = [link for link in block.iter("a") if link in self._texts]
        links = [link for link in links if link not in self._labels]
        heading = next((one for one in block.iter(*HEADINGS) if words_of(one)), None)
        if heading is not None and links:
            return words_of(heading), address_of(self._of_heading(heading, links))
        titled = [link for link in links if self.carries(link)]
        titled = [link for link in titled if not is_file(link)] or titled
        if not titled:
            return None
        longest = max(titled, key=lambda link: len(self._texts[link]))
        # What it says at length is its text, where the same is linked under a title before.
        first = next(link for link in titled if address_of(link) == address_of(longest))
        return self._texts[first], address_of(first)

    def is_weak(self, block: html.HtmlElement) -> bool:
        """Whether the title of a block may be a name or a topic: short, and in no heading."""
        found = self.of(block)
        return (
            found is not None
            and len(found[0].split()) < WORDS_OF_A_TITLE
            and not any(words_of(one) for one in block.iter(*HEADINGS))
        )

    def is_headed(self, block: html.HtmlElement) -> bool:
        """Whether the first heading in a block is linked."""
        heading = next((one for one in block.iter(*HEADINGS) if words_of(one)), None)
        links = (
            [] if heading is None else [*heading.iterdescendants("a"), *heading.iterancestors("a")]
        )
        return any(link in self._texts and link not in self._labels for link in links)

    def _of_heading(
        self, heading: html.HtmlElement, links: list[html.HtmlElement]
    ) -> html.HtmlElement:
        near = {*heading.iterdescendants("a"), *heading.iterancestors("a")}
        pages = [link for link in links if not is_file(link)] or links
        return next(
            iter(
                [link for link in links if link in near]
                or [link for link in pages if link in self._pointers]
                or pages
            )
        )


def address_of(link: html.HtmlElement) -> str:
    """Where a link leads, as it stands there."""
    return str(link.get("href") or "").strip()


def is_file(link: html.HtmlElement) -> bool:
    """Whether a link leads to a file and to no page."""
    return _FILE.search(address_of(link)) is not None


def is_headed(link: html.HtmlElement) -> bool:
    """Whether a link is a heading's, or has one in it."""
    if next(link.iterancestors(*HEADINGS), None) is not None:
        return True
    return any(words_of(one) for one in link.iter(*HEADINGS))


def _leads(link: html.HtmlElement) -> bool:
    address = address_of(link)
    return bool(address) and not address.lower().startswith(_NO_PAGE)


def _blocks(link: html.HtmlElement) -> list[str]:
    """The texts that stand one below the other in a link."""
    inner = islice(link.iterdescendants(*_BLOCKS), _MOST_PIECES)
    leaves = [one for one in inner if next(one.iterdescendants(*_BLOCKS), None) is None]
    return [text for one in leaves if (text := words_of(one))]


def _title_in(blocks: list[str], recurring: Counter[str], calendar: Calendar) -> str:
    """The first of several blocks that is neither a date nor what many links have (a place, a
    kind); "" where a link is no card of blocks.
    """
    if len(blocks) < 2:
        return ""
    own = (text for text in blocks if recurring[text] == 1 and " " in text)
    return next((text for text in own if not _is_date(text, calendar)), "")


def _undated(link: html.HtmlElement, calendar: Calendar) -> str:
    """The words of a link but for a date among them; "" where there are no others."""
    text = words_of(link)
    if _is_date(text, calendar):
        return ""
    for one in islice(link.iterdescendants(), _MOST_PIECES):
        words = words_of(one) if isinstance(one.tag, str) and len(one) == 0 else ""
        if words and (one.tag == "time" or _is_date(words, calendar)):
            text = text.replace(words, " ", 1)
    text = " ".join(text.split()).strip("|·•–— ") if text != words_of(link) else text
    return text if re.search(r"\w", text) else ""


def _is_date(text: str, calendar: Calendar) -> bool:
    return len(text) <= _LONGEST_DATE and calendar.moment(text, alone=True) is not None
