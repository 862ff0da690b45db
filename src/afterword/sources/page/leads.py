"""Where a company publishes, as its own page says: feeds, job boards, channels and sitemaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urljoin, urlsplit

from lxml import html

from afterword.core.errors import UnreadableError
from afterword.core.site_names import domain_of
from afterword.sources.page.tree import base_of, joined, tree_of, words_of

LeadKind = Literal[
    "feed", "board", "youtube", "bluesky", "mastodon", "newsroom", "sitemap", "filings", "ticker"
]

# The likeliest first: a page names ten feeds more often than it names ten that matter.
_ORDER: tuple[LeadKind, ...] = (
    "feed",
    "board",
    "newsroom",
    "youtube",
    "bluesky",
    "mastodon",
    "filings",
    "ticker",
    "sitemap",
)
_FEED_TYPES = frozenset(
    "application/rss+xml application/atom+xml application/rdf+xml application/feed+json"
    " application/xml text/xml application/json".split()
)
_NO_NEWS = re.compile(r"comment|kommentar|comentario|commentaire|oembed|wp-json", re.IGNORECASE)
_FEED_LINK = re.compile(
    r"(?:/|^)(?:feed|rss|atom|feeds)(?:/|$|\.xml$|\.rss$|\.atom$)|\.(?:rss|atom)$|/(?:index|feed)\.xml$",
    re.IGNORECASE,
)
_NEWSROOM = re.compile(
    r"^(?:news(?:room)?|press(?: room| releases?| centre| center)?|blog|media(?: centre| center)?"
    r"|updates|stories|aktuelles|neuigkeiten|presse(?:mitteilungen|bereich)?|noticias"
    r"|sala de prensa|prensa|actualit[ée]s|espace presse|communiqu[ée]s|imprensa|novidades"
    r"|not[íi]cias"
    r"|what's new|latest news|company news|news (?:&|and) (?:press|media|events|insights))$",
    re.IGNORECASE,
)
_NAME = r"[\w.%-]+"
# Addresses of boards as sites link or embed them (group 1 is the company's name there), and where
# the board answers a program: research of October 2026, every one of them called.
_BOARDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), answer)
    for pattern, answer in (
        (
            rf"(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/embed/[\w/]+\?(?:[^#\s]{{0,300}}&)?for=({_NAME})",
            "https://boards-api.greenhouse.io/v1/boards/{}/jobs?content=true",
        ),
        (
            rf"(?:boards-api|api)\.greenhouse\.io/v1/boards/({_NAME})",
            "https://boards-api.greenhouse.io/v1/boards/{}/jobs?content=true",
        ),
        (
            rf"(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(?!embed\b)({_NAME})",
            "https://boards-api.greenhouse.io/v1/boards/{}/jobs?content=true",
        ),
        (
            rf"(?:jobs|api)\.eu\.lever\.co/(?:v0/postings/)?({_NAME})",
            "https://api.eu.lever.co/v0/postings/{}?mode=json",
        ),
        (
            rf"(?:jobs|api)\.lever\.co/(?:v0/postings/)?({_NAME})",
            "https://api.lever.co/v0/postings/{}?mode=json",
        ),
        (
            rf"(?:jobs|api)\.ashbyhq\.com/(?:posting-api/job-board/)?({_NAME})",
            "https://api.ashbyhq.com/posting-api/job-board/{}?includeCompensation=true",
        ),
        (
            rf"apply\.workable\.com/(?:api/v\d/(?:widget/)?accounts/)?(?!api\b|j/)({_NAME})",
            "https://apply.workable.com/api/v1/widget/accounts/{}?details=true",
        ),
        (
            r"//(?!www\.|apply\.|jobs\.|help\.|resources\.)([\w-]+)\.workable\.com",
            "https://apply.workable.com/api/v1/widget/accounts/{}?details=true",
        ),
        (
            rf"(?:jobs|careers)\.smartrecruiters\.com/(?:oneclick-ui/company/)?({_NAME})",
            "https://api.smartrecruiters.com/v1/companies/{}/postings?limit=100&offset=0",
        ),
        (
            rf"api\.smartrecruiters\.com/v1/companies/({_NAME})",
            "https://api.smartrecruiters.com/v1/companies/{}/postings?limit=100&offset=0",
        ),
        (
            r"//(?!www\.|api\.|docs\.|support\.)([\w-]+)\.recruitee\.com",
            "https://{}.recruitee.com/api/offers/",
        ),
        (r"//([\w-]+)\.jobs\.personio\.com", "https://{}.jobs.personio.com/xml?language=en"),
        (r"//([\w-]+)\.jobs\.personio\.de", "https://{}.jobs.personio.de/xml?language=en"),
    )
)
_YOUTUBE_ID = re.compile(r"youtube\.com/channel/(UC[\w-]{22})")
_YOUTUBE_NAME = re.compile(r"youtube\.com/(?:@|c/|user/)[\w.%-]+", re.IGNORECASE)
_BLUESKY = re.compile(r"bsky\.app/profile/([\w.:-]+)", re.IGNORECASE)
_MASTODON = re.compile(r"^https://[\w.-]+/(?:@|users/)([\w.-]+)/?$")
_NO_MASTODON = frozenset(
    ["youtube.com", "medium.com", "tiktok.com", "threads.net", "threads.com", "substack.com"]
)
_PATHS = (
    "/feed",
    "/rss.xml",
    "/feed.xml",
    "/atom.xml",
    "/rss",
    "/index.xml",
    "/blog/feed",
    "/blog/rss.xml",
    "/news/feed",
    "/news/rss.xml",
    "/feed.json",
    "/news",
    "/blog",
    "/newsroom",
    "/press",
    "/presse",
    "/aktuelles",
    "/noticias",
    "/actualites",
)
# As schema.org wants it, the exchange by its ISO 10383 code and then the ticker; sites write its
# name as well. Only of exchanges whose companies file with the SEC: elsewhere the same letters are
# another company's.
_TICKER = re.compile(
    r"^(?:NYSE(?: ?(?:AMERICAN|ARCA))?|NASDAQ(?:GS|GM|CM)?|AMEX|XNYS|XNAS|XASE|ARCX)[:\s]\s*"
    r"([A-Z]{1,5}(?:[.-][A-Z])?)$",
    re.IGNORECASE,
)
_MOST_LINKS = 5_000
_MOST_LEADS = 40
_STATED = re.compile(r'"tickerSymbol"\s*:\s*\[?\s*"([^"]{1,40})"')
_LARGEST_SCRIPT = 100_000  # characters


@dataclass(frozen=True, slots=True)
class Lead:
    """An address worth reading, as a page names it.

    A "youtube" lead whose address is no feed (…/@name) is the channel's page: that one names the
    feed in its head, so `found_in` of it goes on. A "filings" lead is any page of the SEC on a
    company; the address of a "ticker" is no place, but has the ticker behind "ticker:".
    """

    kind: LeadKind
    address: str
    title: str = ""


def found_in(data: bytes, address: str) -> tuple[Lead, ...]:
    """What the page `data`, fetched from `address`, says of where else to read; likeliest first.

    Nothing is fetched, and nothing guessed but the forms of job boards and networks. A page that
    can't be read names nothing.
    """
    try:
        root = tree_of(data)
    except UnreadableError:
        return ()
    base = base_of(root, address)
    found: dict[str, Lead] = {}
    named = (*_alternates(root, base), *_linked(root, base, address), *_embedded(root))
    for lead in (*named, *_listed(root)):
        found.setdefault(lead.address, lead)
    leads = sorted(found.values(), key=lambda lead: _ORDER.index(lead.kind))
    return tuple(leads[:_MOST_LEADS])


def usual_paths(address: str) -> tuple[str, ...]:
    """Where feeds and newsrooms stand on most sites, for one whose page names none."""
    return tuple(urljoin(address, path) for path in _PATHS)


def sitemaps_in(robots: bytes, address: str) -> tuple[str, ...]:
    """The sitemaps that a robots.txt names (`Sitemap:` lines; RFC 9309 leaves them to others)."""
    lines = robots.decode("utf-8", "replace").lstrip("\ufeff").splitlines()
    named = (line.partition(":") for line in lines[:_MOST_LINKS])
    found = (joined(address, value) for key, _, value in named if key.strip().lower() == "sitemap")
    return tuple(dict.fromkeys(one for one in found if one.startswith("http")))[:_MOST_LEADS]


def board_at(address: str) -> str:
    """Where the board that `address` belongs to answers a program; "" for any other address."""
    for pattern, answer in _BOARDS:
        hit = pattern.search(address)
        if hit is not None and hit[1].lower() not in ("embed", "api", "v1", "static", "assets"):
            return answer.format(quote(hit[1].rstrip("."), safe="%"))
    return ""


def _alternates(root: html.HtmlElement, base: str) -> Iterator[Lead]:
    for link in root.iter("link"):
        rels = str(link.get("rel") or "").lower().split()
        kind = str(link.get("type") or "").lower().partition(";")[0].strip()
        where = joined(base, str(link.get("href") or ""))
        if not where.startswith("http"):
            continue
        named = kind in _FEED_TYPES and "stylesheet" not in rels
        if ("alternate" in rels and named) or "feed" in rels:
            title = " ".join(str(link.get("title") or "").split())
            if not _NO_NEWS.search(f"{title} {urlsplit(where).path}"):
                yield Lead("feed", where, title)
        elif "sitemap" in rels:
            yield Lead("sitemap", where)
        elif "me" in rels:
            yield from _network(where, said=True)


def _linked(root: html.HtmlElement, base: str, address: str) -> Iterator[Lead]:
    own = domain_of(address)
    for number, link in enumerate(root.iter("a", "area")):
        if number == _MOST_LINKS:
            return
        where = joined(base, str(link.get("href") or ""))
        if not where.startswith("http"):
            continue
        board = board_at(where)
        if board:
            yield Lead("board", board)
            continue
        if (urlsplit(where).hostname or "").removeprefix("www.") in ("sec.gov", "data.sec.gov"):
            yield Lead("filings", where)
            continue
        me = "me" in str(link.get("rel") or "").lower().split()
        yield from _network(where, said=me)
        if domain_of(where) != own and own:
            continue
        words = words_of(link) or str(link.get("aria-label") or link.get("title") or "")
        if _FEED_LINK.search(urlsplit(where).path) and not _NO_NEWS.search(where):
            yield Lead("feed", where, words)
        elif _NEWSROOM.match(words.strip()) and where.rstrip("/") != address.rstrip("/"):
            yield Lead("newsroom", where.partition("#")[0], words)


def _embedded(root: html.HtmlElement) -> Iterator[Lead]:
    """Boards that a page shows in itself: frames, scripts, and what these name."""
    for one in root.iter("iframe", "script", "link", "form"):
        named = (str(one.get(name) or "") for name in ("src", "href", "action", "data-src"))
        for text in (*named, (one.text or "")[:100_000] if one.tag == "script" else ""):
            board = board_at(text) if text else ""
            if board:
                yield Lead("board", board)
    for one in root.xpath("//*[@itemprop='channelId' or @itemprop='identifier']/@content"):
        if re.fullmatch(r"UC[\w-]{22}", str(one)):
            yield _youtube(str(one))


def _listed(root: html.HtmlElement) -> Iterator[Lead]:
    """The tickers that a page states by schema.org."""
    for script in root.iter("script"):
        if str(script.get("type") or "").lower().strip() != "application/ld+json":
            continue
        for found in _STATED.finditer((script.text or "")[:_LARGEST_SCRIPT]):
            if hit := _TICKER.match(found[1].strip()):
                yield Lead("ticker", f"ticker:{hit[1].upper()}")
    for one in root.xpath("//*[@itemprop='tickerSymbol']"):
        if hit := _TICKER.match(str(one.get("content") or words_of(one)).strip()):
            yield Lead("ticker", f"ticker:{hit[1].upper()}")


def _network(where: str, *, said: bool) -> Iterator[Lead]:
    """Feeds of somebody's page on a network. Mastodon runs anywhere, so only where a page `said`
    that this is its own (rel=me), or where the path has the form of it.
    """
    host = (urlsplit(where).hostname or "").removeprefix("www.")
    if hit := _YOUTUBE_ID.search(where):
        yield _youtube(hit[1])
    elif hit := _YOUTUBE_NAME.search(where):
        yield Lead("youtube", f"https://www.{hit[0]}")
    elif hit := _BLUESKY.search(where):
        yield Lead("bluesky", f"https://bsky.app/profile/{hit[1]}/rss")
    elif (
        (hit := _MASTODON.match(where))
        and domain_of(where) not in _NO_MASTODON
        and (said or "/@" in where)
    ):
        yield Lead("mastodon", f"https://{host}/@{hit[1]}.rss")


def _youtube(channel: str) -> Lead:
    return Lead("youtube", f"https://www.youtube.com/feeds/videos.xml?channel_id={channel}")
