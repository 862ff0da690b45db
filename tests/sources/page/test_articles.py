"""The text, title, day, language and address of one article."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.entries import Found, Item
from afterword.core.errors import UnreadableError
from afterword.sources.page import open_article, read

PARAGRAPHS = (
    "Acme Robotics has opened a lab in Bremen, where twelve people will teach cranes to wait.",
    "The lab is led by Dr. Ana Ruiz, who has worked on planning under weather for eleven years.",
    "It is the first of the company outside of Lyon, and it is open to visitors on Thursdays.",
)
BODY = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
HEAD = (
    '<link rel="canonical" href="/news/lab"><meta property="og:title" content="Acme opens a lab">'
)
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Acme opens a lab | Acme Robotics</title>{head}
</head><body><header><a href="/">Home</a> <a href="/news">News</a></header><nav>Menu Menu</nav>
<div class="cookie">We use cookies. <button>Accept</button></div>
<main><article><h1>Acme opens a lab</h1>{day}{body}</article></main>
<aside><h3>Related</h3><a href="/x">Office dogs at work</a></aside>
<footer>© 2019 Acme Robotics. All rights reserved.</footer></body></html>"""
DAY = datetime(2026, 4, 24, 12, tzinfo=UTC)
EXACT = datetime(2026, 4, 24, 9, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("head", "day", "at"),
    [
        (
            """<script type="application/ld+json">{"@context": "https://schema.org", "@graph":
            [{"@type": "NewsArticle", "datePublished": "2026-04-24T09:30:00+02:00"}]}</script>""",
            "",
            EXACT,
        ),
        (
            '<meta property="article:published_time" content="2026-04-24T09:30:00+02:00">',
            "<p>24 April 2020</p>",
            EXACT,
        ),
        ("", '<time datetime="2026-04-24">Friday</time>', DAY),
        ("", "", None),
    ],
)
def test_an_article_is_its_text_and_nothing_around_it(
    head: str, day: str, at: datetime | None
) -> None:
    page = PAGE.format(head=HEAD + head, day=day, body=BODY)

    article = open_article(page.encode(), address="https://acme.example/x?utm_source=a")

    assert article.title == "Acme opens a lab"
    assert all(one in article.text for one in PARAGRAPHS)
    assert not any(
        word in article.text for word in ("cookies", "Menu", "Office dogs", "All rights")
    )
    assert (article.language, article.url) == ("en", "https://acme.example/news/lab")
    assert article.published == at


def test_the_letters_are_those_of_the_header_and_the_language_that_of_the_words() -> None:
    body = "<p>Acme eröffnet ein Büro in Köln, und wir haben die Türen für alle geöffnet.</p>" * 3
    page = PAGE.format(head="", day="", body=body)
    article = open_article(page.encode("cp1252"), content_type="text/html; charset=windows-1252")
    assert "Büro in Köln" in article.text
    assert article.language == "de"


def test_a_saved_article_is_an_item(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    path.write_text(PAGE.format(head=HEAD, day='<time datetime="2026-04-24">x</time>', body=BODY))

    (found,) = read(path)

    assert isinstance(found, Found)
    assert isinstance(found.entry, Item)
    assert (found.entry.title, found.entry.published) == ("Acme opens a lab", DAY)
    assert PARAGRAPHS[0] in found.entry.summary


def test_a_date_that_lies_ahead_is_not_believed() -> None:
    page = PAGE.format(head="", day='<time datetime="2026-04-24">Friday</time>', body=BODY).encode()
    assert open_article(page, seen=DAY - timedelta(days=9)).published is None


def test_a_canonical_front_page_is_a_mistake() -> None:
    head = '<link rel="canonical" href="https://acme.example/">'
    page = PAGE.format(head=head, day="", body=BODY).encode()
    assert open_article(page, address="https://acme.example/news/lab").url == (
        "https://acme.example/news/lab"
    )


@settings(max_examples=25)
@given(st.binary() | st.text().map(lambda t: PAGE.format(head="", day=t, body=t).encode()))
def test_any_bytes_are_an_article_or_our_error(data: bytes) -> None:
    with suppress(UnreadableError):
        open_article(data)
