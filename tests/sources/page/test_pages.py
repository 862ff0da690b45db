"""Newsroom pages of several builds: what is an article, and what is only around it."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import UnreadableError
from afterword.sources.page import is_page, parse_page, read

AROUND = """<!DOCTYPE html><html><head><title>Acme Robotics – News</title></head><body>
<nav><a href="/">Home</a> <a href="/careers">Careers at 1 May 2026</a></nav>
<div>We use cookies. <button>OK</button></div><main><h1>News</h1>{body}</main>
<aside>Trending now <time>2026-01-01</time> <a href="/x">Office dogs at work</a></aside>
<footer>© 2026 Acme</footer></body></html>"""
ARTICLES = [
    """<article class="x1"><time datetime="2026-04-24">April 24, 2026</time>
<h2><a href="/news/5b">Acme opens a lab</a></h2><p>Dr. Ana Ruiz leads it.</p></article>
<article><time datetime="2026-03-18">x</time>
<h2><a href="/news/ty">Acme ships</a></h2></article>""",
    """<ul><li><span>24 Apr 2026</span> <a href="/news/5b">Acme opens a lab</a>
<p>Dr. Ana Ruiz leads it.</p></li>
<li><span>18 Mar 2026</span> <a href="/news/ty">Acme ships</a></li></ul>""",
    """<div><a href="/news/5b"><div><h3>Acme opens a lab</h3><p>Dr. Ana Ruiz leads it.</p>
<div>24. April 2026</div></div></a></div>
<div><a href="/news/ty"><div><h3>Acme ships</h3><div>18. März 2026</div></div></a></div>""",
    """<table><tr><td>24/04/2026</td><td>2026-04-24</td><td><a href="/news/5b">Acme opens a lab</a>
<p>Dr. Ana Ruiz leads it.</p></td></tr><tr><td>2026-03-18</td>
<td><h4><a href="/news/ty">Acme ships</a></h4></td></tr></table>""",
    """<ul><li>24 Apr 2026 – <a href="/news/5b">Acme opens a lab</a>
<p>Dr. Ana Ruiz leads it.</p></li><li>18 Mar 2026 – <a href="/news/ty">Acme ships</a></li></ul>""",
    """<p><a href="/news/5b">Acme opens a lab</a> (April 24, 2026)<br>
<span><p>Dr. Ana Ruiz leads it.</p></span></p>
<p><a href="/news/ty">Acme ships</a> (18 March 2026)</p>""",
    """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
"headline": "Acme opens a lab", "url": "/news/5b", "datePublished": "2026-04-24",
"description": "Dr. Ana Ruiz leads it."}, {"@type": ["BlogPosting"], "headline": "Acme ships",
"mainEntityOfPage": {"@id": "/news/ty"}, "datePublished": "2026-03-18"}]}</script>""",
]


@pytest.mark.parametrize("body", ARTICLES)
def test_the_same_articles_in_every_structure(body: str) -> None:
    items = parse_page(AROUND.replace("{body}", body).encode())
    assert [(item.title, item.url, item.published) for item in items] == [
        ("Acme opens a lab", "/news/5b", datetime(2026, 4, 24, 12, tzinfo=UTC)),
        ("Acme ships", "/news/ty", datetime(2026, 3, 18, 12, tzinfo=UTC)),
    ]
    assert items[0].summary == "Dr. Ana Ruiz leads it."
    assert {item.company for item in items} == {"Acme Robotics"}


def test_a_build_that_changes_addresses_changes_no_key() -> None:
    page = AROUND.replace("{body}", ARTICLES[0])
    keys = [item.key for item in parse_page(page.encode())]
    assert keys == [item.key for item in parse_page(page.replace("/news/", "/n/9").encode())]


@pytest.mark.parametrize(
    "hint",
    [
        '<link rel="canonical" href="https://www.acme.example/news">',
        '<meta property="og:url" content="https://www.acme.example/news">',
        '<base href="https://www.acme.example/">',
        "<!-- saved from url=(0029)https://www.acme.example/news -->",
    ],
)
def test_a_page_that_says_where_it_was_has_whole_addresses(hint: str) -> None:
    text = AROUND.replace("<head>", f"<head>{hint}").replace("{body}", ARTICLES[0])
    item = parse_page(text.encode())[0]
    assert (item.url, item.domain) == ("https://www.acme.example/news/5b", "acme.example")


def test_a_time_with_its_zone_keeps_it() -> None:
    text = AROUND.replace("{body}", ARTICLES[0]).replace(
        "2026-04-24", "2026-04-24T09:00:00+02:00", 1
    )
    moment = datetime(2026, 4, 24, 9, tzinfo=timezone(timedelta(hours=2)))
    assert parse_page(text.encode())[0].published == moment


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_the_encoding_that_the_page_declares(encoding: str) -> None:
    text = AROUND.replace("<head>", f'<head><meta charset="{encoding}">')
    text = text.replace("{body}", ARTICLES[0].replace("a lab", "ein Büro"))
    assert parse_page(text.encode(encoding))[0].title == "Acme opens ein Büro"


def test_a_page_without_articles_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "page"
    path.write_text(AROUND.replace("{body}", "<p>Nothing new.</p>"))
    assert is_page(path.read_bytes())
    with pytest.raises(UnreadableError, match="no dated article"):
        list(read(path))


@given(
    st.binary()
    | st.text().map(lambda text: AROUND.replace("{body}", text).encode("utf-8", "replace"))
)
def test_any_bytes_give_items_or_our_error(data: bytes) -> None:
    with suppress(UnreadableError):
        parse_page(data)


def test_deep_nesting_ends() -> None:
    text = AROUND.replace("{body}", "<div>" * 50_000 + ARTICLES[0])
    assert isinstance(parse_page(text.encode()), tuple)
