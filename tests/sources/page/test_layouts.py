"""Newsrooms of other builds and languages, relative dates, and what is new between two versions."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword.core.entries import Item
from afterword.core.errors import UnreadableError
from afterword.sources.page import new_on_page, parse_page

SEEN = datetime(2026, 5, 1, 9, tzinfo=UTC)
PAGE = """<!DOCTYPE html><html lang="{lang}"><head><title>Acme Robotics</title></head><body><nav>
<a href="/">Home</a><a href="/jobs">Work with us in Bremen and Lyon</a></nav><main>
{body}</main><footer><a href="/imprint">Imprint and all that the law asks for</a> 1 May 2026
</footer></body></html>"""
LAB, SHIPS = "Acme opens a lab in Bremen", "Acme ships the planner"
# Each is one list of the same two articles, of 24 April and 18 March 2026.
LAYOUTS = {
    "cards": (
        "en",
        f"""<div class="g"><div><a href="/n/lab"><img src="x"></a><div><span>Press</span>
<span>Apr 24, 2026</span></div><h3><a href="/n/lab">{LAB}</a></h3></div><div><a href="/n/ships">
<img src="y"></a><div><span>Press</span><span>Mar 18, 2026</span></div>
<h3><a href="/n/ships">{SHIPS}</a></h3></div></div>""",
    ),
    "table of numbers": (
        "en-US",
        f"""<table><tr><th>Date</th><th>Title</th></tr><tr><td>4/24/2026</td>
<td><a href="/n/lab">{LAB}</a></td></tr><tr><td>03/18/2026</td><td><a href="/n/ships">{SHIPS}</a>
</td></tr></table>""",
    ),
    "by year": (
        "en",
        f"""<h2>2026</h2><ul><li>24 April: <a href="/n/lab">{LAB}</a></li><li>18 March:
<a href="/n/ships">{SHIPS}</a></li></ul>""",
    ),
    "definitions": (
        "en",
        f"""<dl><dt>24 April 2026</dt><dd><a href="/n/lab">{LAB}</a></dd><dt>18 March 2026</dt>
<dd><a href="/n/ships">{SHIPS}</a></dd></dl>""",
    ),
    "headings": (
        "en",
        f"""<h3>Friday, 24 April 2026</h3><p><a href="/n/lab">{LAB}</a></p><h3>18 March 2026</h3>
<p><a href="/n/ships">{SHIPS}</a></p>""",
    ),
    "time by words": (
        "de",
        f"""<article><time>24. April 2026</time><h2><a href="/n/lab">{LAB}</a></h2></article>
<article><time>18. März 2026</time><h2><a href="/n/ships">{SHIPS}</a></h2></article>""",
    ),
    "spanish": (
        "es",
        f"""<ul><li><p>24 de abril de 2026</p><a href="/n/lab">{LAB}</a></li><li>
<p>18 de marzo de 2026</p><a href="/n/ships">{SHIPS}</a></li></ul>""",
    ),
    "french": (
        "fr",
        f"""<ul><li><p>Publié le 24 avril 2026</p><a href="/n/lab">{LAB}</a></li><li>
<p>Publié le 18 mars 2026</p><a href="/n/ships">{SHIPS}</a></li></ul>""",
    ),
    "portuguese": (
        "pt-BR",
        f"""<ul><li><p>24 de abril de 2026</p><a href="/n/lab">{LAB}</a></li><li>
<p>18 de março de 2026</p><a href="/n/ships">{SHIPS}</a></li></ul>""",
    ),
    "addresses": (
        "en",
        f"""<ul><li><a href="/2026/04/24/lab">{LAB}</a></li><li><a href="/2026/03/18/s">{SHIPS}</a>
</li></ul>""",
    ),
    "one form around all": (
        "en",
        f"""<form id="aspnetForm"><a href="/a">1</a><a href="/b">2</a><a href="/c">3</a><ul>
<li>24 Apr 2026 <a href="/n/lab">{LAB}</a></li>
<li>18 Mar 2026 <a href="/n/ships">{SHIPS}</a></li></ul></form>""",
    ),
}


def days(items: tuple[Item, ...]) -> list[tuple[str, date | None]]:
    return [(item.title, item.published and item.published.date()) for item in items]


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_same_articles_in_other_layouts(name: str) -> None:
    lang, body = LAYOUTS[name]
    items = parse_page(PAGE.format(lang=lang, body=body).encode())
    assert days(items) == [(LAB, date(2026, 4, 24)), (SHIPS, date(2026, 3, 18))]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("3 days ago", 28),
        ("vor 2 Tagen", 29),
        ("hace 3 días", 28),
        ("il y a 2 jours", 29),
        ("há 1 dia", 30),
        ("an hour ago", 31),
        ("yesterday", 30),
        ("Gestern", 30),
        ("Apr 28", 28),
    ],
)
def test_a_date_that_rests_on_the_day_it_was_seen(written: str, day: int) -> None:
    body = f'<div><span>{written}</span><h3><a href="/n/lab">{LAB}</a></h3></div>'
    page = PAGE.format(lang="en", body=body).encode()

    (item,) = parse_page(page, seen=SEEN)

    assert item.published is not None
    assert item.published.date() == (date(2026, 5, 1) if day == 31 else date(2026, 4, day))
    assert parse_page(page) == ()


def test_a_relative_date_changes_no_key() -> None:
    body = '<div><span>{}</span><h3><a href="/n/lab">' + LAB + "</a></h3></div>"
    keys = {
        parse_page(PAGE.format(lang="en", body=body.format(ago)).encode(), seen=SEEN)[0].key
        for ago in ("3 days ago", "4 days ago")
    }
    assert len(keys) == 1


@pytest.mark.parametrize(("lang", "day"), [("en-US", (4, 5)), ("de", (5, 4)), ("en", None)])
def test_numbers_in_the_order_of_the_page(lang: str, day: tuple[int, int] | None) -> None:
    body = f'<ul><li>4/5/2026 <a href="/n/lab">{LAB}</a></li></ul>'
    items = parse_page(PAGE.format(lang=lang, body=body).encode())
    assert days(items) == ([(LAB, date(2026, *day))] if day else [])


UNDATED = """<ul><li><a href="/a1">Acme Robotics joins the harbour alliance</a></li>
<li><a href="/a2">How the fleet planner learned to wait</a></li></ul>"""


def test_what_is_new_on_a_page_that_dates_nothing() -> None:
    added = UNDATED.replace("<ul>", f'<ul><li><a href="/a0">{LAB}</a></li>').replace("/a", "/b")
    before, after = (PAGE.format(lang="en", body=body).encode() for body in (UNDATED, added))
    assert [item.title for item in new_on_page(before, after)] == [LAB]
    assert new_on_page(after, after) == ()
    assert parse_page(before) == ()
    assert len(parse_page(before, undated=True)) == 2


def test_a_page_made_anew_or_walled_off_has_no_news() -> None:
    page = PAGE.format(lang="en", body=UNDATED).encode()
    other = PAGE.format(lang="en", body=f'<a href="/n">{LAB}</a>').encode()
    wall = b"<html><title>Just a moment...</title><body>Checking your browser</body></html>"
    assert new_on_page(other, page) == ()
    assert new_on_page(wall, page) == ()
    with pytest.raises(UnreadableError, match="whether a person"):
        new_on_page(page, wall)


@pytest.mark.parametrize("name", ["quillon", "tessellate"])
def test_what_is_new_in_the_story(shared: Path, name: str) -> None:
    folder = shared / "data/story/news"
    before, after = (
        (folder / f"{name}-newsroom-{when}.html").read_bytes() for when in ("before", "after")
    )
    (item,) = new_on_page(before, after, address=f"https://{name}.example/news")
    assert item.published is not None
    assert item.url.startswith(f"https://{name}.example/news/")
