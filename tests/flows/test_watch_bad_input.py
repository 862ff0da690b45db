"""What a real web holds: too much, for ever, broken, hostile, walled, emptied, sold. Each is told
in words, keeps what was said before, and costs little.
"""

from __future__ import annotations

import random
import resource
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from tests.flows.test_watch import add, board, feed, page, state, titles, turn
from tests.servers.newsstand import Newsstand, Page, newsstand

from afterword.core.errors import UnreadableError
from afterword.sources.reach.fetch import Bounds

if TYPE_CHECKING:
    from afterword.records import models

FEED, NEWS = "acme.example/feed", "acme.example/news"
HTML = {"Content-Type": "text/html; charset=utf-8"}
MB = 1 << 20


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with newsstand() as found:
        yield found


@pytest.fixture
def watched(owner: models.Owner, now: datetime, stand: Newsstand) -> None:
    """A feed that said one thing."""
    stand.pages[FEED] = Page(feed("A new arm", at=now))
    add(owner, stand, now=now)
    turn(owner, stand, now)


def large(now: datetime) -> bytes:
    """A megabyte of a feed's items, of which no two are alike."""
    item = (
        f"<item><title>%012d</title><link>http://acme.example/%012d</link><pubDate>"
        f"{now:%a, %d %b %Y %H:%M:%S +0000}</pubDate></item>"
    )
    return "".join(item % (n, n) for n in range(MB // len(item % (0, 0)) + 1)).encode()[:MB]


def two_hundred(now: datetime) -> Iterator[bytes]:
    yield b"<?xml version='1.0'?><rss version='2.0'><channel><title>Acme</title>"
    some = large(now)
    for _ in range(200):
        yield some


def in_chunks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """As Transfer-Encoding has them."""
    for piece in pieces:
        yield b"%x\r\n%s\r\n" % (len(piece), piece)


def endless() -> Iterator[bytes]:
    yield b"<?xml version='1.0'?><rss version='2.0'><channel>"
    while True:
        yield b"<item><title>A</title></item>" * 1000


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize(
    ("headers", "pieces"),
    [
        ({"Content-Length": str(200 * MB)}, two_hundred),
        ({}, two_hundred),
        ({"Transfer-Encoding": "chunked"}, lambda _: in_chunks(endless())),
        ({}, lambda _: endless()),
    ],
    ids=["200 MB announced", "200 MB", "endless chunks", "endless"],
)
def test_too_much_is_stopped_at_eight_megabytes(
    owner: models.Owner,
    now: datetime,
    stand: Newsstand,
    headers: dict[str, str],
    pieces: Callable[[datetime], Iterator[bytes]],
) -> None:
    stand.pages[FEED] = Page(headers=headers, pieces=lambda: pieces(now))
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, monotonic()

    turn(owner, stand, now, at_once=True)

    assert "gives more than 8 MB" in state(owner, now)
    assert titles(owner, now) == ["A new arm"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10  # kB
    assert monotonic() - began < Bounds().whole


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize(
    ("said", "is_in"),
    [("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("utf-16", "utf-8"), ("klingon", "utf-8")],
)
def test_a_feed_that_says_the_wrong_encoding_is_read(
    owner: models.Owner, now: datetime, stand: Newsstand, said: str, is_in: str
) -> None:
    text = feed("Café für Genießer öffnet", "A new arm", at=now).decode()
    text = text.replace("<?xml version='1.0'?>", f"<?xml version='1.0' encoding='{said}'?>")
    stand.pages[FEED] = Page(
        text.encode(is_in), headers={"Content-Type": f"application/rss+xml; charset={said}"}
    )

    turn(owner, stand, now, at_once=True)

    assert "Café für Genießer öffnet" in titles(owner, now)


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("kind", ["laughs", "quadratic", "outside", "parameter"])
def test_entities_neither_grow_nor_lead_anywhere(
    owner: models.Owner, now: datetime, stand: Newsstand, kind: str
) -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    declared, used = {
        "laughs": (f'<!ENTITY l0 "lol">{lol}', "&l11;"),
        "quadratic": (f'<!ENTITY l "{"l" * 100_000}">', "&l;" * 20_000),
        "outside": ('<!ENTITY l SYSTEM "http://acme.example/secret">', "&l;"),
        "parameter": ('<!ENTITY % l SYSTEM "http://acme.example/secret"> %l;', "x"),
    }[kind]
    text = feed("A new arm", "Berlin", at=now).decode()
    text = text.replace("<rss", f"<!DOCTYPE rss [{declared}]><rss", 1)
    text = text.replace("<title>Berlin", f"<title>Berlin {used}")
    stand.pages["acme.example/secret"] = Page(b"SECRET")
    stand.pages[FEED] = Page(text.encode())
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, monotonic()

    turn(owner, stand, now, at_once=True)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 128 << 10  # kB
    assert monotonic() - began < 30
    assert stand.times("acme.example/secret") == 0
    assert "A new arm" in titles(owner, now)
    assert all(len(title) < 5000 and "SECRET" not in title for title in titles(owner, now))


@pytest.mark.usefixtures("watched")
def test_what_is_dated_ahead_is_of_today_and_stays_of_that_day(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.flows.look import look

    stand.pages[FEED] = Page(feed("From the year after next", at=now + timedelta(days=700)))
    turn(owner, stand, now, at_once=True)
    [ahead] = [item for item in look(owner, now).news if item.title.startswith("From")]
    assert now - timedelta(days=1) <= ahead.published <= now

    later = now + timedelta(days=3)
    turn(owner, stand, later, at_once=True)
    same = [item for item in look(owner, later).news if item.title.startswith("From")]
    assert [item.published for item in same] == [ahead.published]


def test_items_without_an_id_that_change_their_order_are_the_same(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    names = [f"Piece of news {n}" for n in range(12)]
    day = f"{now - timedelta(hours=5):%a, %d %b %Y %H:%M:%S +0000}"
    shuffle = random.Random(7)

    def shown(*more: str) -> bytes:
        order = [*names, *more]
        shuffle.shuffle(order)
        items = "".join(
            f"<item><title>{name}</title><pubDate>{day}</pubDate></item>" for name in order
        )
        head = "<?xml version='1.0'?><rss version='2.0'><channel><title>Acme Robotics</title>"
        return f"{head}<link>http://acme.example/</link>{items}</channel></rss>".encode()

    stand.pages[FEED] = Page(shown())
    add(owner, stand, now=now)
    assert turn(owner, stand, now).taken == len(names)
    for hours in (7, 14, 21):
        stand.pages[FEED] = Page(shown())
        assert turn(owner, stand, now + timedelta(hours=hours)).taken == 0
    stand.pages[FEED] = Page(shown("A new arm"))
    assert turn(owner, stand, now + timedelta(hours=28)).taken == 1


COOKIES = """<html><head><title>Before you continue</title></head><body><form action="/consent">
<h1>We value your privacy</h1><p>We and our partners use cookies. Please accept cookies to continue
to the site, or manage your preferences.</p><button>Accept all</button><button>Reject all</button>
</form></body></html>"""
CAPTCHA = """<html><head><title>Attention Required! | Cloudflare</title></head><body>
<h1>Please verify you are a human</h1><p>Complete the CAPTCHA to continue.</p>
<div class="g-recaptcha"></div></body></html>"""
SOLD = """<html><head><title>acme.example</title></head><body><h1>acme.example is for sale</h1>
<p>Buy this domain. The owner of this domain is offering it for sale.</p><ul>
<li><a href="/s?q=robots">Robots</a></li><li><a href="/s?q=jobs">Jobs</a></li>
<li><a href="/s?q=loans">Loans</a></li></ul></body></html>"""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (COOKIES, "cookie"),
        (CAPTCHA, "whether a person is reading"),
        (SOLD, "for sale"),
    ],
    ids=["cookie wall", "captcha", "sold domain"],
)
def test_a_page_in_the_place_of_the_news_is_told_as_what_it_is(
    owner: models.Owner, now: datetime, stand: Newsstand, text: str, says: str
) -> None:
    stand.pages[NEWS] = Page(page("One", "Two", dated=True), headers=HTML)
    add(owner, stand, f"http://{NEWS}", now=now)
    turn(owner, stand, now)
    stand.pages[NEWS] = Page(text.encode(), headers=HTML)

    turn(owner, stand, now + timedelta(days=1), at_once=True)

    assert says in state(owner, now + timedelta(days=1))
    assert sorted(titles(owner, now + timedelta(days=1))) == ["One", "Two"]
    stand.pages[NEWS] = Page(page("Three", "One", "Two", dated=True), headers=HTML)
    turn(owner, stand, now + timedelta(days=2), at_once=True)
    assert sorted(titles(owner, now + timedelta(days=2))) == ["One", "Three", "Two"]


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("text", [COOKIES, CAPTCHA, SOLD], ids=["cookies", "captcha", "sold"])
def test_a_page_in_the_place_of_the_feed_is_no_news(
    owner: models.Owner, now: datetime, stand: Newsstand, text: str
) -> None:
    stand.pages[FEED] = Page(text.encode(), headers=HTML)

    turn(owner, stand, now, at_once=True)

    assert "since then:" in state(owner, now)
    assert titles(owner, now) == ["A new arm"]


@pytest.mark.parametrize("text", [COOKIES, CAPTCHA, SOLD], ids=["cookies", "captcha", "sold"])
def test_a_page_that_is_no_news_is_not_watched_from_the_start(
    owner: models.Owner, now: datetime, stand: Newsstand, text: str
) -> None:
    from afterword.records import models

    stand.pages[NEWS] = Page(text.encode(), headers=HTML)

    with pytest.raises(UnreadableError):
        add(owner, stand, f"http://{NEWS}", company="Acme", now=now)

    assert not models.Source.objects.exists()


def test_a_domain_that_sends_on_to_its_seller_is_no_news(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    stand.pages[NEWS] = Page(page("One", "Two", dated=True), headers=HTML)
    add(owner, stand, f"http://{NEWS}", now=now)
    turn(owner, stand, now)
    stand.pages[NEWS] = Page(
        status=302, headers={"Location": f"http://park.example:{stand.port}/acme.example"}
    )
    stand.pages["park.example/acme.example"] = Page(SOLD.encode(), headers=HTML)

    turn(owner, stand, now + timedelta(days=1), at_once=True)

    assert "since then:" in state(owner, now + timedelta(days=1))
    assert sorted(titles(owner, now + timedelta(days=1))) == ["One", "Two"]


def test_a_board_that_empties_for_an_hour_changes_no_role(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.flows.look import look

    jobs = "api.example/jobs"
    stand.pages[jobs] = Page(board("Planner", "Welder"))
    add(owner, stand, f"http://{jobs}", company="Acme", now=now)
    turn(owner, stand, now)
    for hours, answer in (
        (24, Page(board())),
        (25, Page(board("Planner", "Welder"))),
        (49, Page(status=503)),
        (50, Page(b"<html><title>Just a moment...</title></html>", headers=HTML)),
        (74, Page(board())),
        (100, Page(board("Planner", "Welder"))),
    ):
        stand.pages[jobs] = answer
        at = now + timedelta(hours=hours)
        turn(owner, stand, at, at_once=True)
        roles = look(owner, at).roles
        assert {role.title: role.status for role in roles} == {"Planner": "open", "Welder": "open"}
