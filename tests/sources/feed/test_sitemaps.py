"""Sitemaps: those of news give items, plain ones pages that changed."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Found
from afterword.core.errors import UnreadableError
from afterword.sources.feed import is_feed, is_sitemap, parse_sitemap, read

NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
<loc>https://www.acme.example/news/lab?utm_source=map&amp;id=3</loc><news:news><news:publication>
<news:name>Acme Robotics</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-05-13T08:00:00-05:00</news:publication_date>
<news:title>Acme &amp; Bolt merge</news:title></news:news></url></urlset>"""
PLAIN = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://acme.example/</loc><lastmod>2026-05-14</lastmod></url>
<url><loc>https://acme.example/news</loc></url>
<url><loc>https://acme.example/news/old</loc><lastmod>2026-04-01</lastmod></url>
<url><loc>https://acme.example/de/presse/neu</loc><lastmod>2026-05-12T10:00:00Z</lastmod></url>
<url><loc>javascript:x()</loc></url></urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://acme.example/pages.xml</loc></sitemap>
<sitemap><loc>https://acme.example/news.xml</loc></sitemap></sitemapindex>"""


def test_a_sitemap_of_news_gives_items(tmp_path: Path) -> None:
    path = tmp_path / "news.xml"
    path.write_text(NEWS)

    (found,) = read(path)

    assert isinstance(found, Found)
    assert found.entry == parse_sitemap(NEWS.encode()).items[0]
    item = parse_sitemap(NEWS.encode()).items[0]
    assert (item.key, item.title) == ("https://www.acme.example/news/lab?id=3", "Acme & Bolt merge")
    assert item.published
    assert item.published.astimezone(UTC) == datetime(2026, 5, 13, 13, tzinfo=UTC)
    assert (item.company, item.domain, item.language) == ("Acme Robotics", "acme.example", "en")


def test_a_plain_one_names_the_pages_of_news_that_changed() -> None:
    sitemap = parse_sitemap(PLAIN.encode())
    assert sitemap.items == ()
    assert [(page.url, page.at and page.at.day) for page in sitemap.pages] == [
        ("https://acme.example/de/presse/neu", 12),
        ("https://acme.example/news/old", 1),
    ]


def test_an_index_names_the_sitemap_of_news_first() -> None:
    assert parse_sitemap(INDEX.encode()).maps == (
        "https://acme.example/news.xml",
        "https://acme.example/pages.xml",
    )
    assert is_feed(INDEX.encode())
    assert is_sitemap(INDEX.encode())


@given(st.binary())
def test_any_bytes_give_a_sitemap_or_our_error(data: bytes) -> None:
    for text in (data, NEWS.encode().replace(b"2026-05-13T08:00", data)):
        with suppress(UnreadableError):
            parse_sitemap(text)


def test_an_entity_bomb_is_refused() -> None:
    with pytest.raises(UnreadableError):
        parse_sitemap(b'<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>')
