"""An article's own heading and date among those of other things on its page."""

from datetime import UTC, date, datetime

import pytest

from afterword.sources.page import open_article

SEEN = datetime(2026, 5, 1, 9, tzinfo=UTC)
TITLE = "Acme opens a lab in Bremen"
PARAGRAPHS = (
    "Acme Robotics has opened a lab in Bremen, where twelve people will teach cranes to wait.",
    "The lab is led by Dr. Ana Ruiz, who has worked on planning under weather for eleven years.",
)
BODY = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
RELATED = """<section><h2>More news</h2><div><p>2 March 2026</p><h3><a href="/n/x">Acme ships the
planner</a></h3><p>It took three years, two storms and a good deal of paint, and here it is.</p>
</div></section>"""
PAGE = """<!DOCTYPE html><html lang="{lang}"><head><title>{name}</title></head><body><div>
<a href="/">Acme</a></div><div>{article}</div>{related}</body></html>"""


def opened(
    article: str, *, lang: str = "en", name: str = f"{TITLE} | Acme", related: str = RELATED
):  # type: ignore[no-untyped-def]
    page = PAGE.format(lang=lang, name=name, article=article, related=related)
    return open_article(page.encode(), address="https://acme.example/n/lab", seen=SEEN)


@pytest.mark.parametrize(
    ("lang", "written"),
    [
        ("en", "<p>April 24, 2026 8:30 AM</p>"),
        ("en", "<p>Published on 24 April 2026 | Press release | 3 min read</p>"),
        ("en", "<span>Press</span><time datetime='2026-04-24'>Friday</time>"),
        ("en", "<p>Published: <i>24 April 2026</i></p><p>Last updated: <i>28 April 2026</i></p>"),
        ("de", "<p>Veröffentlicht am 24. April 2026</p>"),
        ("fr", "<p>Publié le 24 avril 2026</p>"),
        ("es", "<p>Fecha: 24 de abril de 2026</p>"),
        ("pt-br", "<p><span>publicado</span>: <span>24/04/2026 10h30</span></p>"),
    ],
)
def test_the_date_is_the_one_that_stands_by_the_heading(lang: str, written: str) -> None:
    for article in (f"<h1>{TITLE}</h1>{written}{BODY}", f"{written}<h1>{TITLE}</h1>{BODY}"):
        at = opened(article, lang=lang).published
        assert at is not None
        assert at.date() == date(2026, 4, 24)


def test_the_date_may_open_the_text() -> None:
    body = BODY.replace("<p>", "<p><b>Bremen, 24 April 2026</b> – ", 1)
    at = opened(f"<h1>{TITLE}</h1>{body}").published
    assert at is not None
    assert at.date() == date(2026, 4, 24)


@pytest.mark.parametrize(
    "article",
    [
        f"<h1>{TITLE}</h1>{BODY}",
        f"<h1>{TITLE}</h1><p>Last updated: 24 April 2026</p>{BODY}",
        f"<h1>{TITLE}</h1>{BODY}<div><p>Posted 24 April 2026</p></div>",
    ],
    ids=["only of another article", "only of a change", "only below the text"],
)
def test_a_date_of_something_else_is_none(article: str) -> None:
    assert opened(article).published is None


@pytest.mark.parametrize(
    ("name", "article"),
    [
        (f"Acme - {TITLE}", f"<h1>News details</h1><h2>{TITLE}</h2>{BODY}"),
        (f"{TITLE} – Acme Robotics", f"<h1>Acme Robotics</h1><h3>{TITLE}</h3>{BODY}"),
        ("Acme - News", f"<h2>{TITLE}</h2>{BODY}"),
        ("News", f"<h1>{TITLE}</h1>{BODY}<h2>What comes next</h2>{BODY}"),
        (TITLE, BODY),
        ("News - Acme", f"<h1>News</h1><h2>{TITLE}</h2>{BODY}"),
        ("News", f"<h1>{TITLE.replace(' a ', '<br>a<br/>')}</h1>{BODY}"),
    ],
    ids=[
        "named below",
        "beside the site's name",
        "nearest",
        "the only one",
        "none",
        "below a part of the site",
        "on three lines",
    ],
)
def test_the_title_is_the_heading_that_the_page_names(name: str, article: str) -> None:
    assert opened(article, name=name).title == TITLE


def test_what_stands_beside_an_article_is_not_its_text() -> None:
    form = """<div><h2>Alerts by mail</h2><p>To be told of such news, please enter your address in
the field below.</p><input name="mail"></div>"""
    back = "<a href='/news'>Back to all the news of Acme</a>"
    text = opened(f"<h1>{TITLE}</h1>{BODY}{back}", related=f"{RELATED}{form}").text
    assert all(one in text for one in PARAGRAPHS)
    assert not any(one in text for one in ("Back to", "enter your address", "three years", "ships"))


def test_items_of_a_list_between_paragraphs_are_kept() -> None:
    items = "<ul><li>Twelve cranes of two makes</li><li>Open on Thursdays</li></ul>"
    lines = opened(f"<h1>{TITLE}</h1>{BODY.replace('</p>', '</p>' + items, 1)}").text.splitlines()
    assert [line.removeprefix("- ") for line in lines] == [
        PARAGRAPHS[0],
        "Twelve cranes of two makes",
        "Open on Thursdays",
        PARAGRAPHS[1],
    ]


def test_where_all_text_is_in_cards_they_are_the_article() -> None:
    card = "<div><h3><a href='/n/{0}'>Part {0} of it</a></h3><p>{1}</p></div>"
    body = "".join(card.format(number, one) for number, one in enumerate(PARAGRAPHS))
    assert all(one in opened(f"<h1>{TITLE}</h1>{body}", related="").text for one in PARAGRAPHS)
