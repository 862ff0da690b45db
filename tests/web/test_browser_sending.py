"""Connecting a mail account on its page, in a real browser and with a real mail server."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.servers.smtp import PASSWORD, USER, Postbox

WIDTHS = {"phone": 390, "desk": 1280}


def _page(request: pytest.FixtureRequest, browser: Browser, link: str, scripts: bool) -> Page:
    width, scheme = request.param
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 844},
        color_scheme=scheme,
        java_script_enabled=scripts,
    )
    page = context.new_page()
    page.goto(link)
    page.get_by_label("Your name").fill("Ines Carvalho")
    page.get_by_label("Your mail addresses").fill(USER)
    page.get_by_label("Time zone").select_option("Europe/Lisbon")
    page.get_by_label("Country").select_option("PT")
    page.get_by_role("button", name="Go on").click()
    page.goto(re.sub(r"/enter/.*", "/settings", link))
    page.get_by_role("link", name="Connect a mail account").click()
    return page


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def scripts(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(params=[("phone", "dark"), ("desk", "light")], ids=["phone dark", "desk light"])
def page(
    request: pytest.FixtureRequest, browser: Browser, fresh: str, scripts: bool
) -> Iterator[Page]:
    """The page of somebody without an account; the browser must have refused nothing of it."""
    complaints: list[str] = []
    page = _page(request, browser, fresh, scripts)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: complaints.append(said.text) if "Content Security" in said.text else None,
    )
    yield page
    page.context.close()
    assert complaints == []


def _look(page: Page, scripts: bool) -> None:
    """For readers and for eyes: no violation, nothing beyond the edge; closed and open.

    axe is a script itself, so what is looked at with scripts holds for the same page without.
    """
    if not scripts:
        return
    for is_open in (False, True):
        if is_open:
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        width = page.viewport_size["width"] if page.viewport_size else 0
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def _fill(page: Page, box: Postbox, password: str = PASSWORD) -> None:
    server = page.get_by_label("Server for sending (SMTP)")
    if not server.is_visible():
        page.get_by_text("The server", exact=True).click()
    server.fill("127.0.0.1")
    page.get_by_label("Port", exact=True).fill(str(box.port))
    page.get_by_label("Password", exact=True).fill(password)


def _try(page: Page) -> None:
    page.get_by_role("button", name="Try it and keep it").click()


def test_an_account_is_tried_put_right_kept_and_let_go(
    page: Page, box: Postbox, scripts: bool
) -> None:
    expect(page.get_by_label("Letters come from")).to_have_value(USER)
    expect(page.get_by_text("the one that is kept stays")).to_have_count(0)
    _look(page, scripts)

    _fill(page, box, "wrong")
    _try(page)
    password = page.get_by_label("Password", exact=True)
    expect(page.locator("#e-password")).to_contain_text("does not take the password")
    expect(password).to_be_focused()
    expect(password).to_have_value("")
    expect(page.get_by_label("Port", exact=True)).to_have_value(str(box.port))
    _look(page, scripts)

    box.manners.to_login = "421 4.3.2 Closing for the night"
    password.fill("wrong")
    _try(page)
    expect(page.locator(".err, [role=alert]")).to_contain_text("Closing for the night")
    _look(page, scripts)

    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Encryption").select_option("starttls")
    _try(page)
    expect(page.locator("#e-tls")).to_contain_text("offers no encryption")
    expect(page.get_by_label("Encryption")).to_be_focused()
    _look(page, scripts)

    page.get_by_label("Encryption").select_option("")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    _try(page)
    expect(page.get_by_role("status")).to_contain_text("The log-in worked")
    expect(page.get_by_text("the one that is kept stays")).to_be_visible()
    expect(page.get_by_label("Password", exact=True)).to_have_value("")
    _look(page, scripts)
    page.get_by_role("link", name="Back to settings").click()
    expect(page.get_by_text(f"Letters go from {USER}")).to_be_visible()

    page.get_by_role("link", name="Change the account").click()
    _try(page)  # with the password that is kept
    expect(page.get_by_role("status")).to_contain_text("The log-in worked")
    page.get_by_role("button", name="Remove the account").click()
    expect(page.get_by_role("heading", name="Connect an account")).to_be_visible()
    assert box.taken == []


@pytest.mark.parametrize("page", [("phone", "dark")], indirect=True, ids=["phone dark"])
def test_an_address_that_looks_like_a_slip_is_asked_about(
    page: Page, box: Postbox, scripts: bool
) -> None:
    page.get_by_label("Letters come from").fill("ines@gmial.com")
    _fill(page, box)
    page.get_by_label("User name").fill(USER)

    _try(page)

    expect(page.locator("#e-address")).to_have_text("Did you mean ines@gmail.com?")
    expect(page.get_by_label("Letters come from")).to_be_focused()
    _look(page, scripts)
    page.get_by_label("It is right as it is").check()
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    _try(page)
    expect(page.get_by_role("status")).to_contain_text("The log-in worked")
