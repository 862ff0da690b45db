"""Feeds of every family, whole and broken, and nothing fetched."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Found, Item
from afterword.core.errors import UnreadableError
from afterword.sources.feed import is_feed, parse_feed, read

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Acme Robotics newsroom</title>
<link>https://www.acme.example/news</link>
<item><title>Acme &amp; Bolt merge</title><link>https://news.acme.example/1</link><guid>g1</guid>
<pubDate>Wed, 13 May 2026 08:00:00 -0500</pubDate>
<description><![CDATA[<p>They <b>merge</b>.</p><p>In June.</p>]]></description></item>
<item><description>No title, no date</description></item><item></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme Robotics</title>
<entry><title type="html">Acme &amp;amp; Bolt merge</title>
<link href="https://news.acme.example/1"/>
<id>g1</id><updated>2026-05-14T00:00:00Z</updated>
<published>2026-05-13T08:00:00-05:00</published>
<summary type="html">&lt;p&gt;They merge.&lt;/p&gt;&lt;p&gt;In June.&lt;/p&gt;</summary>
</entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Acme Robotics</title>
<link>https://acme.example</link></channel><item rdf:about="g1"><title>Acme &amp; Bolt merge</title>
<link>https://news.acme.example/1</link><dc:date>2026-05-13T13:00:00Z</dc:date>
<description>They merge. In June.</description></item></rdf:RDF>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Acme Robotics",
"home_page_url": "https://acme.example", "items": [{"id": "g1", "url": "https://news.acme.example/1",
"title": "Acme & Bolt merge", "content_html": "<p>They merge.</p><p>In June.</p>",
"date_published": "2026-05-13T08:00:00-05:00"}]}"""


@pytest.mark.parametrize("text", [RSS, ATOM, RDF, JSON])
def test_an_item_is_the_same_in_every_family(text: str) -> None:
    item = parse_feed(text.encode())[0]
    assert is_feed(text.encode())
    assert (item.key, item.title, item.url) == (
        "g1",
        "Acme & Bolt merge",
        "https://news.acme.example/1",
    )
    assert item.published == datetime(2026, 5, 13, 13, tzinfo=UTC)
    assert item.summary.split() == "They merge. In June.".split()
    assert (item.company, item.domain) == ("Acme Robotics", "acme.example")


def test_an_item_without_title_or_date_is_kept_and_an_empty_one_is_not() -> None:
    items = parse_feed(RSS.encode())
    assert [(item.title, item.published) for item in items[1:]] == [("No title, no date", None)]


@pytest.mark.parametrize("cut", [700, 560])
def test_a_feed_that_is_cut_off_gives_what_it_holds(cut: int) -> None:
    assert parse_feed(RSS.encode()[:cut])[0].title == "Acme & Bolt merge"


def test_a_feed_that_is_cut_off_before_its_first_item_is_told() -> None:
    with pytest.raises(UnreadableError, match="torn"):
        parse_feed(b'<?xml version="1.0"?><rss><channel><title>Portside</title><item><title>T')


def test_what_looks_like_an_address_or_a_file_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "feed.xml"
    secret.write_text(RSS)
    for data in (str(secret).encode(), f"file://{secret}".encode(), b"http://acme.example/feed"):
        with pytest.raises(UnreadableError):
            parse_feed(data)


def test_an_entity_that_names_a_file_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden words")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]>'
    text = RSS.replace("?>", f"?>{entity}", 1).replace("Acme &amp; Bolt", "&x;", 1)
    assert "hidden" not in str(parse_feed(text.encode()))


def test_a_link_that_runs_something_is_no_link() -> None:
    (item, *_) = parse_feed(RSS.replace("https://news.acme.example/1", "javascript:x()").encode())
    assert item.url == ""


def test_items_have_their_place(tmp_path: Path) -> None:
    path = tmp_path / "feed"
    path.write_text(RSS)
    assert [one.place for one in read(path) if isinstance(one, Found)] == ["item 1", "item 2"]
    path.write_text("no feed")
    with pytest.raises(UnreadableError):
        list(read(path))


def test_real_feeds_give_items_or_our_error(shared: Path) -> None:
    given_items = 0
    for path in (shared / "data/real/7-feeds").rglob("*.*"):
        try:
            given_items += len(parse_feed(path.read_bytes()))
        except UnreadableError:
            continue
    assert given_items > 700


@given(
    st.binary() | st.text().map(lambda text: RSS.replace("merge", text).encode("utf-8", "replace"))
)
def test_any_bytes_give_items_or_our_error(data: bytes) -> None:
    with suppress(UnreadableError):
        assert all(isinstance(item, Item) and item.key for item in parse_feed(data))
