"""What is read without feedparser comes out as feedparser has it, or is left to it."""

import re
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import UnreadableError
from afterword.sources.feed.any_feed import read_any
from afterword.sources.feed.encoding import as_markup, is_utf8
from afterword.sources.feed.raw import RawFeed
from afterword.sources.feed.usual import read_usual

_PRESS = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
 xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>Acme &#8211; Robotics</title>
<atom:link href="https://acme.example/feed/" rel="self" type="application/rss+xml" />
<link>https://acme.example</link><description>News</description>
<lastBuildDate>Tue, 12 May 2026 08:00:00 +0000</lastBuildDate><language>en-US</language>
<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>
<generator>https://wordpress.org/?v=6.8</generator><image><url>https://acme.example/i.png</url>
<title>Acme</title><link>https://acme.example</link><width>32</width><height>32</height></image>
<item><title>Zürich opens</title><link>https://acme.example/zurich/?a=1&amp;b=2</link>
<dc:creator><![CDATA[Kai]]></dc:creator><pubDate>Tue, 12 May 2026 08:00:00 +0200</pubDate>
<category><![CDATA[Office]]></category><guid isPermaLink="false">https://acme.example/?p=7</guid>
<description><![CDATA[<p>We open in Zürich. &#8230;</p>]]></description>
<content:encoded><![CDATA[<p>We open in Zürich.</p><p>In May.</p>]]></content:encoded>
<wfw:commentRss>https://acme.example/zurich/feed/</wfw:commentRss>
<slash:comments>0</slash:comments></item></channel></rss>"""
_RELEASES = """<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"
 xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">
<id>tag:code.example,2008:releases</id><link type="text/html" rel="alternate"
 href="https://code.example/acme/releases"/><link type="application/atom+xml" rel="self"
 href="https://code.example/acme/releases.atom"/><title>Releases of planner</title>
<updated>2026-05-12T08:00:00Z</updated><entry><id>tag:code.example,2008:1</id>
<updated>2026-05-12T08:00:00.250+02:00</updated><link rel="alternate" type="text/html"
 href="https://code.example/acme/releases/1"/><title type="html">Planner &amp;amp; replay</title>
<content type="html">&lt;p&gt;Replay is there.&lt;/p&gt;</content><author><name>kai</name></author>
<media:thumbnail height="30" width="30" url="https://code.example/k.png"/></entry></feed>"""


def _both(data: bytes, address: str, content_type: str = "") -> tuple[RawFeed | None, RawFeed]:
    """What both readings make of it; the second twice where it is for feedparser."""
    body, content_type = as_markup(data, content_type)
    usual = read_usual(body, address) if is_utf8(body, content_type) else None
    return usual, read_any(body, address, content_type)


@pytest.mark.parametrize("feed", [_PRESS, _RELEASES])
@pytest.mark.parametrize("address", ["", "https://acme.example/feed/"])
def test_a_feed_as_most_sites_have_it_needs_no_feedparser(feed: str, address: str) -> None:
    usual, whole = _both(feed.encode(), address)

    assert usual is not None
    assert usual == whole


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<?xml", "<!DOCTYPE rss [<!ENTITY a 'b'>]><?xml"),
        ("<item>", '<item xml:base="https://other.example/">'),
        ("<title>Zürich", '<title xml:lang="de">Zürich'),
        ("<title>Zürich opens</title>", "<dc:title>Zürich</dc:title>"),
        ("<title>Zürich opens</title>", "<title>A</title><title>B</title>"),
        ("<title>Zürich opens", "<title>ZÃ¼rich opens"),
        ("Tue, 12 May 2026 08:00:00 +0200", "12. Mai 2026"),
        ("</description>", "<b>bold</b></description>"),
        ("</item>", "<made-up>x</made-up></item>"),
        ("</item></channel>", "</item>"),
    ],
)
def test_whatever_is_not_usual_is_left_to_feedparser(old: str, new: str) -> None:
    changed = _PRESS.replace(old, new, 1)

    assert changed != _PRESS
    assert read_usual(changed.encode(), "") is None


def _mostly(usual: list[str], odd: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Something usual, or one time in sixty something odd: feeds with many of these are unusual,
    and show nothing.
    """
    chosen = st.integers(0, 59)
    return chosen.flatmap(lambda number: odd if number == 7 else st.sampled_from(usual))


_TEXTS = _mostly(
    [
        *("", "Acme opens", "Zürich & Köln", "a &amp; b", "&lt;b&gt;x&lt;/b&gt;", "x</b>", "日本"),
        *("<p>Two</p>\n<p>lines</p>", "&#8230;", "\u2028a", "a\tb\nc", "<br/>", "]]", " 1 &lt; 2 "),
    ],
    st.one_of(
        st.sampled_from(["1 < 2 &amp;", "<b>x", "&nosuch; &amp;", "<made>x", "Ã¼", "\x85", "&x;"]),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=12),
    ),
)
_ADDRESSES = _mostly(
    [
        *("https://acme.example/1", "http://acme.example", "https://acme.example/?a=1&b=2", "/2"),
        *("news/3", "g1", "https://acme.example/a/../b", "tag:acme.example,2026:1", "?q", ""),
        *("//acme.example/f", "mailto:kai@acme.example", "https://acme.example/c/#d"),
    ],
    st.sampled_from(
        [
            *("https://acme.example/a?", "HTTPS://acme.example/b", "http:///c", "javascript:x"),
            *("https://acme.example/a b", "https://acme.example/d;", "https://acme.example/e#"),
            *("https://acme.example/;p", "https://[acme/g", "a&b;c", "https://acme.example/?a&b;"),
        ]
    ),
)
_DATES = _mostly(
    [
        *("Tue, 12 May 2026 08:00:00 GMT", "12 May 2026 08:00:00 -0730", ""),
        *("2026-05-12T08:00:00Z", "2026-05-12T08:00:00.999999+02:00", "1 May 2026 08:00:00 UTC"),
        *("1000-01-01T00:00:00+14:00", "Sat, 01 Jan 1000 00:00:00 +2359", "2999-12-31T23:59:59Z"),
    ],
    st.one_of(
        st.sampled_from(
            [
                *("Tue, 31 Feb 2026 08:00:00 GMT", "Fri, 12 May 2026 08:00:60 +0000", "gestern"),
                *("2026-05-12T24:00:00Z", "Tue, 12 May 2026 08:00:00 EST", "2026-05-12T08:00:00"),
                *("Tue, 1 May 2026 08:00 UTC", "2026-02-30T08:00:00Z", "2026-05-12t08:00:00z"),
                *("Tue, 12 May 2026 08:00:00 +9999", "2026-05-12", "Tue, 12 May 26 08:00:00 Z"),
            ]
        ),
        st.datetimes().map(lambda at: at.isoformat() + "Z"),
    ),
)


def _tag(name: str, text: str, attributes: str = "", *, raw: bool = False) -> str:
    inside = f"<![CDATA[{text}]]>" if raw and "]]" not in text else escape(text)
    return f"<{name}{attributes}>{inside}</{name}>"


def _named(names: list[str], texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda name, text, raw: _tag(name, text, raw=raw),
        st.sampled_from(names),
        texts,
        st.booleans(),
    )


def _with(
    name: str, attribute: str, values: list[str], texts: st.SearchStrategy[str]
) -> st.SearchStrategy[str]:
    said = st.sampled_from(["", *(f" {attribute}={quoteattr(value)}" for value in values)])
    return st.builds(lambda text, one: _tag(name, text, one), texts, said)


_LINKS = st.builds(
    lambda name, rel, kind, href: f"<{name}{rel}{kind} href={quoteattr(href)}/>",
    st.sampled_from(["atom:link", "enclosure"]),
    st.sampled_from(["", ' rel="alternate"', ' rel="self"', ' rel="Enclosure"']),
    st.sampled_from(["", ' type="text/html"', ' type="application/pdf"', ' type="HTML"']),
    _ADDRESSES,
)
_RSS_PARTS = st.one_of(
    _named(["title", "description", "content:encoded", "source", "author", "category"], _TEXTS),
    _named(["dc:creator", "comments", "media:credit", "slash:comments", "dc:subject"], _TEXTS),
    _named(["link", "comments"], _ADDRESSES),
    _named(["pubDate", "dc:date"], _DATES),
    _with("guid", "isPermaLink", ["true", "false", "True"], _ADDRESSES),
    _with("source", "url", ["https://press.example/"], _TEXTS),
    _LINKS,
)
_OF_RSS = st.one_of(
    _named(["title", "description", "generator", "category", "ttl"], _TEXTS),
    _named(["link"], _ADDRESSES),
    _named(["language"], st.sampled_from(["en-US", "de", ""])),
    _named(["pubDate", "lastBuildDate"], _DATES),
    st.builds(lambda title, link: f"<image>{title}{link}</image>", _named(["title"], _TEXTS),
              _named(["link", "url"], _ADDRESSES)),
    _LINKS.filter(lambda link: link.startswith("<atom:")),
)  # fmt: skip
_ATOM_PARTS = st.one_of(
    _with("atom:title", "type", ["text", "html", "HTML", "text/plain"], _TEXTS),
    _with("atom:summary", "type", ["text", "html"], _TEXTS),
    _with("atom:content", "type", ["text", "html", "text/html"], _TEXTS),
    _named(["atom:id"], _ADDRESSES),
    _named(["atom:updated", "atom:published"], _DATES),
    _named(["atom:rights", "dc:creator", "atom:category"], _TEXTS),
    st.just("<atom:author><atom:name>Kai</atom:name><atom:uri>k</atom:uri></atom:author>"),
    _LINKS.filter(lambda link: link.startswith("<atom:")),
)
_OF_ATOM = st.one_of(
    _with("atom:title", "type", ["text", "html"], _TEXTS),
    _with("atom:subtitle", "type", ["text", "html"], _TEXTS),
    _named(["atom:id", "atom:icon", "atom:logo"], _ADDRESSES),
    _named(["atom:updated"], _DATES),
    _LINKS.filter(lambda link: link.startswith("<atom:")),
)
_SPACES = (
    ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:media="http://search.yahoo.com/mrss/"'
    ' xmlns:slash="http://purl.org/rss/1.0/modules/slash/"'
)
_LANGUAGES = _mostly(["", ' xml:lang="de-DE"', ' xml:lang=""'], st.just(' lang="de"'))
_FEED_ADDRESSES = st.sampled_from(["", "https://acme.example/x/feed", "http://acme.example"])


def _some(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Parts in any order, as good as always one of a name."""
    once = st.lists(parts, max_size=9, unique_by=lambda part: re.split("[ >]", part)[0])
    more = st.lists(parts, min_size=1, max_size=4)
    chosen = st.integers(0, 59)
    return chosen.flatmap(lambda number: more if number == 7 else once).map("".join)


@given(
    _LANGUAGES,
    _some(_OF_RSS),
    st.lists(_some(_RSS_PARTS), min_size=1, max_size=3),
    _FEED_ADDRESSES,
)
def test_rss_is_read_as_feedparser_reads_it(
    language: str, head: str, items: list[str], address: str
) -> None:
    entries = "".join(f"<item>{_telling(item, 'description')}</item>" for item in items)

    _is_the_same(
        f'<rss version="2.0"{_SPACES}{language}><channel>{head}{entries}</channel></rss>', address
    )


@given(
    _LANGUAGES,
    _some(_OF_ATOM),
    st.lists(_some(_ATOM_PARTS), min_size=1, max_size=3),
    _FEED_ADDRESSES,
)
def test_atom_is_read_as_feedparser_reads_it(
    language: str, head: str, items: list[str], address: str
) -> None:
    entries = "".join(
        f"<atom:entry>{_telling(item, 'atom:summary')}</atom:entry>" for item in items
    )

    _is_the_same(f"<atom:feed{_SPACES}{language}>{head}{entries}</atom:feed>", address)


def _telling(item: str, name: str) -> str:
    """An item with a text: one without text and address is unusual."""
    return item if f"<{name}" in item else f"{item}<{name}>They merge.</{name}>"


def _is_the_same(feed: str, address: str) -> None:
    try:
        usual, whole = _both(feed.encode(), address)
    except UnreadableError:
        body, content_type = as_markup(feed.encode(), "")
        usual, whole = (read_usual(body, address) if is_utf8(body, content_type) else None), None
    assert usual is None or usual == whole


def test_real_feeds_are_read_as_feedparser_reads_them(shared: Path) -> None:
    read = 0
    for path in (shared / "data/real/7-feeds").rglob("*.*"):
        body, content_type = as_markup(path.read_bytes(), "")
        usual = read_usual(body, "") if is_utf8(body, content_type) else None
        if usual is not None:
            read += 1
            assert usual == read_any(body, "", content_type), path.name
    assert read > 100
