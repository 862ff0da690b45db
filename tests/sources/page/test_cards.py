"""What of a card, a list or a page's data is a title, and what only leads on, dates or names."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Item
from afterword.core.errors import UnreadableError
from afterword.sources.page import WalledError, parse_page

SEEN = datetime(2026, 5, 1, 9, tzinfo=UTC)
ADDRESS = "https://acme.example/news"
LAB, SHIPS, JOINS = "Acme opens a lab in Bremen", "Acme ships", "Ruiz joins the board of Acme"
LISTED = (
    (LAB, "https://acme.example/n/lab", date(2026, 4, 24)),
    (SHIPS, "https://acme.example/n/ships", date(2026, 3, 18)),
    (JOINS, "https://acme.example/n/joins", date(2026, 3, 2)),
)
SHOWN = (("lab", LAB, "24 April 2026"), ("ships", SHIPS, "18 March 2026"))
SHOWN = (*SHOWN, ("joins", JOINS, "2 March 2026"))


def parsed(body: str, lang: str = "en", *, undated: bool = False) -> tuple[Item, ...]:
    page = f"<!DOCTYPE html><html lang='{lang}'><title>Acme</title><body>{body}</body></html>"
    return parse_page(page.encode(), address=ADDRESS, seen=SEEN, undated=undated)


def told(items: tuple[Item, ...]) -> tuple[tuple[str, str, date | None], ...]:
    return tuple((one.title, one.url, one.published and one.published.date()) for one in items)


CARDS = {
    "a date that is a link": """<li><h3><a href="/n/{0}">{1}</a></h3><div><time><a href="/n/{0}">
{2}</a></time></div><p><a href="/n/{0}">Read the rest</a></p></li>""",
    "a date that leads to its own place": """<section><div><a href="#{0}">{2}</a></div><div>
<h2 id="{0}"><a href="/n/{0}">{1}</a></h2><p>See <a href="/docs/{0}">how it is used by all who
use it</a></p></div></section>""",
    "an author beside the date": """<article><h2><a href="/n/{0}">{1}</a></h2><div><p>
<a href="/by/ruiz">Ana Maria Ruiz</a></p><p>{2}</p></div></article>""",
    "another author each time": """<div><h2><a href="/n/{0}">{1}</a></h2><dl><dd>By
<a href="/by/{0}">Someone {0}</a></dd><dd>{2}</dd></dl></div>""",
    "a topic that says that it is one": """<div><div>{2} <a rel="tag" href="/t/{0}">All about {0}
and more</a></div><div><h3><a href="/n/{0}">{1}</a></h3></div></div>""",
    "what leads on beside the date": """<div class="c"><h3><a href="/n/{0}">{1}</a></h3>
<div><span>{2}</span> <a href="/n/{0}">Mehr erfahren</a></div></div>""",
    "a heading without a link of its own": """<div><h3>{1}</h3><div><span>{2}</span>
<a href="/n/{0}">Find out more</a></div></div>""",
    "published and changed": """<article><p><time datetime="{2}">{2}</time>
<time datetime="2026-04-30">30 April 2026</time></p><h2><a href="/n/{0}">{1}</a></h2></article>""",
    "a footer with the date": """<article><a href="/n/{0}"><h2>{1}</h2></a>
<footer><time>{2}</time></footer></article>""",
    "a footer in no article": """<div><h3><a href="/n/{0}">{1}</a></h3>
<footer>{2}</footer></div>""",
    "a file with a longer name": """<div><div>{2}</div><div><a href="/n/{0}">{1} today</a></div>
<a href="/files/{0}.pdf">Download all of this press release as a file: {0}</a></div>""",
    "words for the ear": """<div><div>{2}</div><h3><a href="/n/{0}"><span class="sr-only">Opens
in a new window:</span>{1}<i aria-hidden="true">→</i></a></h3></div>""",
    "a text under the title": """<div><p>{2}</p><a href="/n/{0}"><p>{1}, at last</p></a>
<a href="/n/{0}">It took three years and a good deal of paint, {0} and all, but here it is.</a>
</div>""",
    "the date in the data": """<div data-date="{2}" data-updated="2026-04-30"><h3><a href="/n/{0}">
{1}</a></h3></div>""",
}


@pytest.mark.parametrize("name", CARDS)
def test_a_card_has_its_own_title_address_and_day(name: str) -> None:
    days = {
        words: day.isoformat() for (_, _, words), (_, _, day) in zip(SHOWN, LISTED, strict=True)
    }
    iso = "data-" in CARDS[name] or "datetime" in CARDS[name]
    body = "".join(CARDS[name].format(at, t, days[d] if iso else d) for at, t, d in SHOWN)

    items = told(parsed(f"<main><h1>News</h1>{body}</main>"))

    def plain(title: str) -> str:
        return title.removesuffix(" today").removesuffix(", at last")

    assert tuple((plain(title), url, day) for title, url, day in items) == LISTED


@pytest.mark.parametrize(
    ("written", "lang", "day"),
    [
        ("4/24/26", "en", date(2026, 4, 24)),
        ("4/3/26", "en-US", date(2026, 4, 3)),
        ("4/3/26", "fr", date(2026, 3, 4)),
        ("4/3/26", "en", None),
        ("5.4.26", "de", date(2026, 4, 5)),
        ("24-04-2026", "pt", date(2026, 4, 24)),
        ("4/24/98", "en", date(1998, 4, 24)),
        ("Release 5.4.26", "de", None),
    ],
)
def test_short_years_and_dashes(written: str, lang: str, day: date | None) -> None:
    body = f"<ul><li><b>{written}</b> – <a href='/n/lab'>{LAB}</a></li></ul>"
    items = parsed(body, lang)
    assert [one[2] for one in told(items)] == ([day] if day else [])


MENU = """<div><a href="/">Acme of Bremen and Lyon</a><a href="/jobs">Work with us in Bremen</a>
<a href="/about">About</a><a href="/shop">Shop</a><a href="/contact">Contact</a></div>"""
UNDATED = "".join(
    f"""<div><div><div><img><a href="/news/{at}">{title}</a><a href="/news/{at}">Seguir leyendo</a>
</div></div></div>"""
    for at, title, _ in SHOWN
)


def test_a_list_without_dates_is_the_links_of_one_place() -> None:
    items = parsed(f"{MENU}<div>{UNDATED}</div><div><a href='/a'>All that the law asks</a></div>")
    assert items == ()
    page = f"{MENU}<div>{UNDATED}</div><div><a href='/a'>All that the law asks</a></div>"
    assert [item.title for item in parsed(page, undated=True)] == [LAB, SHIPS, JOINS]


def test_a_header_is_none_of_a_list_at_any_depth() -> None:
    header = "<x-header><header><a href='/sale'>Free shipping on all orders</a></header></x-header>"
    items = parsed(f"{header}<ul><li><a href='/n/lab'>{LAB}</a></li></ul>", undated=True)
    assert [item.title for item in items] == [LAB]


POSTS = [
    {"title": title, "slug": at, "publishedAt": f"{day}T08:00:00Z", "updatedAt": "2026-04-30"}
    for (at, title, _), (_, _, day) in zip(SHOWN, LISTED, strict=True)
]
SHELL = "<header><a href='/'>Acme of Bremen and Lyon</a></header><main><h1>News</h1></main>{}"
AS_DATA = {"menu": [{"title": one, "url": f"/{one}"} for one in "abc"], "page": {"posts": POSTS}}
WRAPPED = [{"id": 1, "attributes": {**one, "title": {"rendered": one["title"]}}} for one in POSTS]
CHILDREN = [
    ["$", "article", None, {"children": [["$", "$L8", None, {"href": f"/news/{at}", "children": [
        ["$", "p", None, {"children": day}], ["$", "h3", None, {"children": title}]]}]]}]
    for at, title, day in SHOWN
]  # fmt: skip
ROW = "1:I[44]\n7:" + json.dumps(["$", "div", None, {"children": CHILDREN}]) + "\n"
SCRIPTS = {
    "data": f'<script type="application/json">{json.dumps(AS_DATA)}</script>',
    "wrapped data": f'<script type="application/json">{json.dumps(WRAPPED)}</script>',
    "a state": f"<script>window.__STATE__ = {json.dumps(AS_DATA)}; start()</script>",
    "elements in two pieces": "".join(
        f"<script>self.__next_f.push({json.dumps([1, piece])})</script>"
        for piece in (ROW[:300], ROW[300:])
    ),
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_list_that_stands_only_in_scripts(name: str) -> None:
    items = told(parsed(SHELL.format(SCRIPTS[name])))
    assert items == tuple((t, url.replace("/n/", "/news/"), day) for t, url, day in LISTED)


def test_a_page_that_is_empty_but_for_its_menu_says_so() -> None:
    with pytest.raises(WalledError, match="until its scripts run"):
        parsed(SHELL.format("<script src='/app.js'></script>"))
    assert parsed(SHELL.format("")) == ()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(["title", "slug", "url", "date", "fields"]), inner)
    ),
)


@given(st.lists(VALUES, min_size=3))
def test_any_data_gives_items_or_our_error(values: list[object]) -> None:
    rows = json.dumps([1, "1:" + json.dumps(["$", "a", None, {"href": "/", "children": values}])])
    for script in (
        f'<script type="application/json">{json.dumps(values)}</script>',
        f"<script>self.__next_f.push({rows})</script>",
    ):
        with suppress(UnreadableError):
            parsed(SHELL.format(script), undated=True)


def test_data_that_nests_without_end_ends() -> None:
    for text in ("[" * 50_000, '{"a":' * 50_000, "[" * 800 + "]" * 800):
        with pytest.raises(WalledError):
            parsed(SHELL.format(f'<script type="application/json">{text}</script>'))
