"""Pages that stand where another should be, and pages that only speak of such."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import UnreadableError
from afterword.sources.page import WalledError, open_article, parse_page, read, wall_of

CLOUD = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body>
<div><h1>acme.example</h1><p>Checking your browser before accessing.</p>
<noscript>Enable JavaScript and cookies to continue</noscript></div>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>"""
ROBOT = """<html><head><title>Acme</title></head><body><h2>Are you a robot?</h2>
<p>Please confirm that you are human to go on.</p>
<form><input type="checkbox"></form></body></html>"""
DENIED = """<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>
You don't have permission to access "http://acme.example/news" on this server.<P>
Reference #18.2d351ab8.1557333295.a4e16ab</BODY></HTML>"""
COOKIES = """<html lang="en"><head><title>Acme</title></head><body><div><h2>We value your privacy
</h2><p>We and our 812 partners store and/or access information on a device, such as cookies.</p>
<p>With your consent we may use cookies to personalise content, and share it with our partners.</p>
<button>Accept all</button><button>Reject all</button><a href="/privacy">Privacy policy</a></div>
</body></html>"""
GERMAN_COOKIES = """<html lang="de"><body><p>Wir und unsere Partner verwenden Cookies und ähnliche
Technologien. Mit Klick auf „Alle akzeptieren“ erteilen Sie Ihre Einwilligung.</p>
<p>Weitere Hinweise finden Sie in unserer Datenschutzerklärung.</p><button>Alle akzeptieren</button>
</body></html>"""
SOLD = """<html><head><title>acme.example</title></head><body><h1>acme.example</h1>
<p>This domain is for sale! Make an offer today.</p>
<a href="/o">Related Searches</a></body></html>"""
PARKED = """<html><head><title>acme.example</title><script src="https://img.sedoparking.com/x.js">
</script></head><body><div id="ad"></div></body></html>"""
SHELL = """<!DOCTYPE html><html><head><title>Acme</title></head><body><noscript>You need to enable
JavaScript to run this app.</noscript><div id="root"></div><script src="/main.js"></script></body>
</html>"""
LOGIN = """<html><head><title>Acme</title></head><body><p>Please sign in to continue.</p>
<form><input name="user"></form></body></html>"""
WALLS = {
    "captcha": [CLOUD, ROBOT],
    "denied": [DENIED],
    "cookies": [COOKIES, GERMAN_COOKIES],
    "parked": [SOLD, PARKED],
    "shell": [SHELL],
    "login": [LOGIN],
}
LONG = "The team measured how often people give up before a list of news is even shown to them. "


@pytest.mark.parametrize(
    ("kind", "page"), [(kind, page) for kind, pages in WALLS.items() for page in pages]
)
def test_a_wall_is_told_and_gives_neither_item_nor_text(kind: str, page: str) -> None:
    wall = wall_of(page.encode())
    assert wall is not None
    assert wall.kind == kind
    for look in (parse_page, open_article):
        with pytest.raises(WalledError) as caught:
            look(page.encode())
        assert caught.value.reason == wall.reason


@pytest.mark.parametrize("page", [COOKIES, SOLD, CLOUD, LOGIN, DENIED])
def test_a_page_with_a_text_of_its_own_is_no_wall(page: str) -> None:
    article = f"<article><h1>Acme looks into captchas</h1>{f'<p>{LONG * 5}</p>' * 4}</article>"
    text = page.replace("</body>", f"{article}</body>").replace("</BODY>", f"{article}</BODY>")
    assert wall_of(text.encode()) is None


def test_a_list_of_headlines_about_captchas_is_no_wall() -> None:
    titles = ("Acme signs in without a captcha", "Access denied: a talk on locks", "Acme hires two")
    links = "".join(f'<li><a href="/{n}">{t} people</a></li>' for n, t in enumerate(titles))
    assert wall_of(f"<html><body><ul>{links}</ul></body></html>".encode()) is None


def test_a_short_list_of_news_with_a_banner_is_no_wall() -> None:
    page = """<html><body><div>We use cookies. <button>Accept</button></div><main><ul>
    <li>24 Apr 2026 <a href="/1">Acme Robotics opens a lab in Bremen</a></li></ul></main></html>"""
    assert wall_of(page.encode()) is None
    assert [item.title for item in parse_page(page.encode())] == [
        "Acme Robotics opens a lab in Bremen"
    ]


def test_a_saved_wall_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(CLOUD)
    with pytest.raises(WalledError, match="whether a person is reading"):
        list(read(path))


@given(st.binary() | st.text().map(lambda text: COOKIES.replace("device", text).encode("utf-8")))
def test_any_bytes_are_a_wall_a_page_or_our_error(data: bytes) -> None:
    with suppress(UnreadableError):
        wall_of(data)
