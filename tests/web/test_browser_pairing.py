"""Pairing a phone in a real browser, through an address that is not the machine's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.web.sending_world import Search

AT = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True, slots=True)
class Shared:
    """A running server: its link on the machine, the address outside, and the code."""

    link: str
    address: str
    code: str

    @property
    def home(self) -> str:
        return re.sub(r"/enter/.*", "", self.link)


@pytest.fixture
def serve(tmp_path: Path) -> Callable[[], AbstractContextManager[Shared]]:
    """Starts the server, again and again on the same search and the same address."""
    from afterword.jobs.local import free_port

    search = Search(tmp_path / "data", AT)
    search.begin()
    port, tunnel = free_port(0), free_port(0)
    # Chromium asks this machine for any name below localhost, and takes it for a place of its own.
    address = f"http://phone.localhost:{tunnel}"

    @contextmanager
    def serving() -> Iterator[Shared]:
        words = ("--port", str(port), "--share-port", str(tunnel), "--share")
        words = (*words, "--public-url", address)
        with search.served(*words) as (link, said):
            code = re.search(r"code (\S+)", "".join(said))
            assert code is not None
            yield Shared(link, address, code[1])

    return serving


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What browsers said was wrong; nothing may be."""
    said: list[str] = []
    yield said
    assert [each for each in said if "409" not in each] == []


def opened(context: BrowserContext, link: str, complaints: list[str]) -> Page:
    page = context.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(link)
    return page


def looks_right(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def type_in(page: Page, code: str, name: str = "") -> None:
    page.get_by_label("Code", exact=True).fill(code)
    if name:
        page.get_by_label("Name of this device").fill(name)
    page.get_by_role("button", name="Pair").click()


@pytest.mark.parametrize(("scheme", "scripts"), [("dark", True), ("light", True), ("light", False)])
def test_a_phone_is_paired_used_removed_and_out(
    scripts: bool,
    scheme: str,
    browser: Browser,
    serve: Callable[[], AbstractContextManager[Shared]],
    complaints: list[str],
) -> None:
    desk = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
    hand = browser.new_context(
        viewport=PHONE, color_scheme=scheme, java_script_enabled=scripts, has_touch=True
    )
    with serve() as shared:
        phone = opened(hand, f"{shared.address}/pursuits", complaints)
        expect(phone).to_have_url(f"{shared.address}/pair")
        expect(phone.get_by_label("Code", exact=True)).to_be_focused()
        expect(phone.get_by_role("navigation")).to_have_count(0)
        if scripts:
            looks_right(phone)

        type_in(phone, "wrong", "My phone")
        expect(phone.locator(".err")).to_have_text("That is not the code. Four tries are left.")
        expect(phone.get_by_label("Name of this device")).to_have_value("My phone")
        if scripts:
            looks_right(phone)
        type_in(phone, shared.code.lower().replace("-", " "))
        expect(phone.get_by_role("heading", level=1)).to_contain_text("Good afternoon, Ines")
        expect(phone.locator("article h3").first).to_contain_text("Odile Brandt")

        page = opened(desk, shared.link, complaints)
        page.goto(f"{shared.home}/settings")
        expect(page.locator(".paired")).to_contain_text("My phone")
        expect(page.locator(".paired")).to_contain_text("Last used today")
        page.get_by_role("button", name="Show a new code").click()
        expect(page.locator(".code")).to_have_text(re.compile(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$"))
        looks_right(page)
        phone.goto(f"{shared.address}/settings")
        expect(phone.locator("#devices-h")).to_be_visible()
        expect(phone.locator(".code")).to_have_count(0)
        expect(phone.get_by_role("button", name="Show a new code")).to_have_count(0)
        if scripts:
            looks_right(phone)

    with serve() as shared:
        phone.goto(f"{shared.address}/")
        expect(phone.get_by_role("heading", level=1)).to_contain_text("Good afternoon, Ines")

        page = opened(desk, f"{shared.home}/settings", complaints)
        page.get_by_role("button", name="Remove My phone").click()
        expect(page.locator("#devices-h")).to_be_visible()
        expect(page.locator(".paired")).to_have_count(0)
        phone.get_by_role("link", name="Pursuits").click()
        expect(phone).to_have_url(f"{shared.address}/pair")
    desk.close()
    hand.close()


def test_five_wrong_codes_and_the_right_one_is_void(
    browser: Browser,
    serve: Callable[[], AbstractContextManager[Shared]],
    complaints: list[str],
) -> None:
    context = browser.new_context(viewport=PHONE)
    with serve() as shared:
        page = opened(context, shared.address, complaints)
        for _ in range(5):
            type_in(page, "AAAA-AAAA")
        expect(page.locator(".err")).to_contain_text("so the code is void. Ask for a new one")
        looks_right(page)
        type_in(page, shared.code)
        expect(page.locator(".err")).to_contain_text("No code is open")
    context.close()


def test_words_typed_on_a_phone_that_was_removed_meanwhile_are_not_lost(
    browser: Browser,
    serve: Callable[[], AbstractContextManager[Shared]],
    complaints: list[str],
) -> None:
    context, desk = browser.new_context(viewport=PHONE), browser.new_context()
    with serve() as shared:
        page = opened(context, shared.address, [])
        type_in(page, shared.code, "My phone")
        page.goto(f"{shared.address}/debriefs")
        page.locator('main a[href^="/debriefs/"]').first.click()
        box = page.locator("form[data-keeps] textarea").first
        expect(box).to_be_visible()
        where = page.url
        settings = opened(desk, shared.link, complaints)
        settings.goto(f"{shared.home}/settings")
        settings.get_by_role("button", name="Remove My phone").click()

        box.fill("She worries about replay.")
        box.blur()
        expect(page).to_have_url(f"{shared.address}/pair")

        settings.get_by_role("button", name="Show a new code").click()
        type_in(page, settings.locator(".code").inner_text())
        expect(page.get_by_role("heading", level=1)).to_contain_text("Good afternoon")
        page.goto(where)
        expect(box).to_have_value("She worries about replay.")
    context.close()
    desk.close()
