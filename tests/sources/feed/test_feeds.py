"""Feeds of every family, whole and broken, and nothing fetched."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.feed.expectations import measure

from afterword.core.entries import Found, Item
from afterword.core.errors import UnreadableError
from afterword.sources.feed import is_feed, open_feed, parse_feed, read

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


def test_what_feedparser_expects_of_its_own_set(
    shared: Path, record_property: Callable[[str, object], None]
) -> None:
    found, mistakes = measure(shared / "data/real/7-feeds/feedparser")

    shares = {name: sum(rights) / len(rights) for name, rights in found.items()}
    for name, rights in found.items():
        what = f"of {len(rights)} expectations of feedparser's set right: {name}"
        record_property(what, sum(rights))

    assert shares.keys() >= {"title", "url", "key", "date", "number", "feed title"}
    assert min(shares.values()) >= 0.97, mistakes


@pytest.mark.parametrize(
    ("data", "title"),
    [
        pytest.param("Müller öffnet Büro".encode(), "Müller öffnet Büro", id="UTF-8 as Latin-1"),
        pytest.param("Müller — Büro".encode("cp1252"), "Müller — Büro", id="as it says"),
    ],
)
def test_letters_are_what_the_bytes_bear_out(data: bytes, title: str) -> None:
    head = b'<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>'
    (item,) = parse_feed(head + data + b"</title></item></channel></rss>")
    assert item.title == title


def test_one_bad_byte_spoils_only_itself() -> None:
    text = RSS.replace("Acme &amp; Bolt", "Größe, Größe, Café und ein Büro \x97").encode("latin-1")
    data = text.replace("Größe, Größe, Café".encode("latin-1"), "Größe, Größe, Café".encode())
    data = data.replace("Büro".encode("latin-1"), "Büro".encode())
    assert parse_feed(data)[0].title == "Größe, Größe, Café und ein Büro — merge"


@pytest.mark.parametrize(
    "before",
    [
        b"\n\n ",
        b"\xef\xbb\xbf\n",
        b"<br />\n<b>Warning</b>: session_start(): no space in <b>/var/x.php</b> on line <b>3</b>",
        b"\x00\x08",
    ],
)
def test_what_stands_before_a_feed_is_passed_over(before: bytes) -> None:
    assert parse_feed(before + RSS.encode())[0].title == "Acme & Bolt merge"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_wide_letters(encoding: str) -> None:
    data = RSS.replace("?>", f' encoding="{encoding}"?>', 1).encode(encoding)
    assert is_feed(data)
    assert parse_feed(data)[0].title == "Acme & Bolt merge"


def test_a_page_in_place_of_a_feed_is_told() -> None:
    with pytest.raises(UnreadableError, match="web page"):
        parse_feed(b"<!DOCTYPE html><html><body><p>Please log in</p></body></html>")


def test_links_start_where_the_feed_was_unless_it_says_otherwise() -> None:
    relative = RSS.replace("https://news.acme.example/1", "/1?utm_source=rss")
    item = parse_feed(relative.encode(), address="https://acme.example/feed")[0]
    based = ATOM.replace("<feed ", '<feed xml:base="https://b.example/x/" ').replace(
        "https://news.acme.example/1", "1"
    )
    assert item.url == "https://acme.example/1?utm_source=rss"
    assert parse_feed(based.encode(), address="https://acme.example/feed")[0].url == (
        "https://b.example/x/1"
    )


def test_a_key_says_neither_place_nor_campaign() -> None:
    one = "<item><title>A</title><link>https://a.example/1?utm_medium={}&amp;p=2</link></item>"
    two = "<item><title>Weekly</title><pubDate>Wed, {} May 2026 08:00:00 GMT</pubDate></item>"
    first = f"<rss><channel>{one.format('x')}{two.format(13)}{two.format(20)}</channel></rss>"
    then = f"<rss><channel>{two.format(20)}{one.format('y')}{two.format(13)}</channel></rss>"

    keys = [item.key for item in parse_feed(first.encode())]

    assert keys == ["https://a.example/1?p=2", "Weekly 2026-05-13", "Weekly 2026-05-20"]
    assert {item.key for item in parse_feed(then.encode())} == set(keys)


def test_a_guid_that_all_share_tells_no_item_from_another() -> None:
    item = "<item><guid>post</guid><title>T</title><link>https://a.example/{}</link></item>"
    items = parse_feed(f"<rss><channel>{item.format(1)}{item.format(2)}</channel></rss>".encode())
    assert [item.key for item in items] == ["https://a.example/1", "https://a.example/2"]


def test_a_date_that_lies_ahead_is_a_claim() -> None:
    seen = datetime(2026, 5, 1, tzinfo=UTC)
    ahead = parse_feed(RSS.encode(), seen=seen)[0]
    there = parse_feed(RSS.encode(), seen=seen + timedelta(days=12))[0]
    assert (ahead.published, ahead.claimed) == (None, datetime(2026, 5, 13, 13, tzinfo=UTC))
    assert (there.published, there.claimed) == (datetime(2026, 5, 13, 13, tzinfo=UTC), None)


@pytest.mark.parametrize(
    "written", ["13. Mai 2026", "mercredi 13 mai 2026", "2026-05-13", "May 13, 2026"]
)
def test_a_date_as_people_write_it(written: str) -> None:
    text = RSS.replace("Wed, 13 May 2026 08:00:00 -0500", written)
    published = parse_feed(text.encode())[0].published
    assert published
    assert published.date().isoformat() == "2026-05-13"


KINDS = {
    "youtube": (
        """<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
<link rel="alternate" href="https://www.youtube.com/channel/UC1"/><title>Acme Robotics</title>
<entry><id>yt:video:v1</id><yt:videoId>v1</yt:videoId><title>How we plan</title>
<link rel="alternate" href="https://www.youtube.com/watch?v=v1"/>
<published>2026-05-13T13:00:00+00:00</published><media:group><media:title>How we plan</media:title>
<media:description>A talk.</media:description></media:group></entry></feed>""",
        ("yt:video:v1", "How we plan", "https://www.youtube.com/watch?v=v1", "Acme Robotics", ""),
    ),
    "bluesky": (
        """<rss version="2.0"><channel><title>@acme.example - Acme Robotics</title>
<link>https://bsky.app/profile/acme.example</link><item>
<link>https://bsky.app/profile/acme.example/post/3k</link>
<description>We opened a lab.&#xA;Come by.</description>
<pubDate>13 May 2026 13:00 +0000</pubDate><guid isPermaLink="false">at://did:plc:x/app/3k</guid>
</item></channel></rss>""",
        (
            "at://did:plc:x/app/3k",
            "We opened a lab.",
            "https://bsky.app/profile/acme.example/post/3k",
            "Acme Robotics",
            "",
        ),
    ),
    "mastodon": (
        """<rss version="2.0"><channel><title>Acme Robotics</title>
<link>https://social.example/@acme</link><item><guid isPermaLink="true">
https://social.example/@acme/11</guid><link>https://social.example/@acme/11</link>
<pubDate>Wed, 13 May 2026 13:00:00 +0000</pubDate>
<description>&lt;p&gt;We opened a lab.&lt;/p&gt;&lt;p&gt;Come by.&lt;/p&gt;</description></item>
</channel></rss>""",
        (
            "https://social.example/@acme/11",
            "We opened a lab.",
            "https://social.example/@acme/11",
            "Acme Robotics",
            "",
        ),
    ),
    "edgar": (
        """<?xml version="1.0" encoding="ISO-8859-1" ?><feed xmlns="http://www.w3.org/2005/Atom">
<title>ACME ROBOTICS INC  (0001234567)</title><entry><category term="8-K"/><content type="text/xml">
<accession-number>0001-26-1</accession-number><filing-date>2026-05-13</filing-date></content>
<id>urn:tag:sec.gov,2008:accession-number=0001-26-1</id>
<link href="https://www.sec.gov/Archives/x-index.htm" rel="alternate"/>
<summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; 2026-05-13</summary>
<title>8-K  - Current report</title><updated>2026-05-13T09:00:00-04:00</updated></entry></feed>""",
        (
            "urn:tag:sec.gov,2008:accession-number=0001-26-1",
            "8-K - Current report",
            "https://www.sec.gov/Archives/x-index.htm",
            "ACME ROBOTICS INC",
            "",
        ),
    ),
    "search": (
        """<rss version="2.0"><channel><title>"Acme Robotics" - Google News</title>
<link>https://news.google.com/search?q=x</link><item><title>Acme opens a lab - The Port</title>
<link>https://news.google.com/rss/articles/CB?oc=5</link><guid isPermaLink="false">CB</guid>
<pubDate>Wed, 13 May 2026 13:00:00 GMT</pubDate>
<source url="https://port.example">The Port</source></item></channel></rss>""",
        (
            "CB",
            "Acme opens a lab - The Port",
            "https://news.google.com/rss/articles/CB?oc=5",
            "Acme Robotics",
            "The Port",
        ),
    ),
    "podcast": (
        """<rss version="2.0"><channel><title>Acme Robotics</title><link>https://acme.example</link>
<item><title>Episode 1</title><guid isPermaLink="false">e1</guid>
<enclosure url="https://cdn.example/e1.mp3" type="audio/mpeg" length="1"/>
<pubDate>Wed, 13 May 2026 13:00:00 GMT</pubDate></item></channel></rss>""",
        ("e1", "Episode 1", "https://cdn.example/e1.mp3", "Acme Robotics", ""),
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_feeds_of_networks_and_gatherers(kind: str) -> None:
    text, values = KINDS[kind]
    (item,) = parse_feed(text.encode())
    assert (item.key, item.title, item.url, item.company, item.publisher) == values
    assert item.published
    assert item.published.astimezone(UTC).hour == 13
    assert item.domain == ("acme.example" if kind == "podcast" else "")


def test_an_entity_bomb_does_not_go_off() -> None:
    pairs = pairwise("abcdefghijkl")
    more = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairs)
    head = f'<!DOCTYPE rss [<!ENTITY a "lol">{more}]>'
    text = RSS.replace("?>", f"?>{head}", 1).replace("Acme &amp; Bolt", "&l;", 1)
    assert len(repr(open_feed(text.encode()))) < 10_000


@pytest.mark.parametrize(
    ("title", "stated", "language"),
    [
        ("Wir haben ein neues Werk in Bremen und suchen dich", "en", "de"),
        ("Acme Robotics", "fr", "fr"),
        ("Acme Robotics", "", ""),
    ],
)
def test_the_language_by_words_first(title: str, stated: str, language: str) -> None:
    text = RSS.replace("Acme &amp; Bolt merge", title)
    text = re.sub("<description>.*?</description>", "", text, flags=re.DOTALL)
    text = text.replace("<link>", f"<language>{stated}</language><link>", 1)
    assert parse_feed(text.encode())[0].language == language


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


def test_a_path_in_a_json_feed_starts_at_its_address() -> None:
    item = '{"id": "1", "url": "/news/lab", "title": "Acme opens a lab"}'
    data = f'{{"version": "https://jsonfeed.org/version/1.1", "items": [{item}]}}'.encode()
    (found,) = parse_feed(data, address="https://acme.example/feed.json")
    assert found.url == "https://acme.example/news/lab"
    assert parse_feed(data)[0].url == "/news/lab"
