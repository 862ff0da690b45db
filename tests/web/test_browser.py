"""The pages in a real browser against a running server: for eyes, for readers, without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

WIDTHS = {"phone": 390, "desk": 1280}


@pytest.fixture
def complaints() -> list[str]:
    """What the browser said was wrong: refused styles and scripts above all."""
    return []


def _open(context: BrowserContext, link: str, complaints: list[str]) -> Page:
    page = context.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(link)
    return page


@pytest.fixture
def page(browser: Browser, server: str, complaints: list[str]) -> Iterator[Page]:
    """Today, with scripts; afterwards the browser must have had nothing to complain of."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield _open(context, server, complaints)
    context.close()
    assert complaints == []


def _first(page: Page, start: str) -> str:
    return str(page.locator(f'a[href^="{start}"]').first.get_attribute("href"))


@pytest.mark.parametrize(("width", "scheme"), [("phone", "dark"), ("desk", "light")])
def test_pages_are_accessible_and_fit(
    width: str, scheme: str, browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 844}, color_scheme=scheme
    )
    page = _open(context, server, complaints)
    paths = ["/", _first(page, "/letters/"), _first(page, "/facts/")]

    for path in paths:
        page.goto(re.sub(r"/enter/.*", path, server))
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]
    context.close()
    assert complaints == []


def test_a_stranger_gets_an_accessible_page_and_nothing_else(browser: Browser, server: str) -> None:
    page = browser.new_page()
    page.goto(re.sub(r"/enter/.*", "/", server))

    expect(page.get_by_role("heading", level=1)).to_have_text("Open the link in your terminal")
    assert page.locator("article").count() == 0
    assert Axe().run(page).violations_count == 0
    page.close()


def test_a_move_turns_into_a_receipt_in_place_and_back(page: Page) -> None:
    cards = page.locator("article")
    before = cards.count()
    name = cards.first.get_by_role("heading").inner_text().split("\n")[0]

    cards.first.get_by_role("button", name="I sent it").click()

    receipt = page.get_by_role("status")
    expect(receipt).to_contain_text(f"{name.strip()}")
    expect(receipt).to_be_focused()
    receipt.get_by_role("button", name="Undo").click()
    expect(receipt).to_have_count(0)
    expect(cards).to_have_count(before)


def test_not_now_asks_until_when(page: Page) -> None:
    card = page.locator("article").first

    expect(card.get_by_role("button", name="Tomorrow")).to_be_hidden()
    card.get_by_text("Not now").click()
    card.get_by_role("button", name="Tomorrow").click()

    expect(page.get_by_role("status")).to_contain_text("comes back on Wednesday 21 May")


def test_a_refusal_shows_where_a_part_of_the_page_was_asked_for(
    page: Page, complaints: list[str]
) -> None:
    form = page.locator("form[action$='/line']").first
    form.get_by_role("textbox").fill("   ")

    form.get_by_role("button").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Not done")
    assert "409" in complaints.pop()


def test_a_letter_is_written_approved_and_taken_along(page: Page, tmp_path: Path) -> None:
    page.get_by_role("link", name="Read and approve").first.click()
    page.get_by_label("Write").check()
    box = page.get_by_role("textbox", name="Letter")
    box.fill(re.sub(r"^\w+ ", "Hello ", box.input_value()))
    page.get_by_role("button", name="Keep these words").click()
    expect(page.locator("#letter")).to_contain_text("Hello ")

    page.get_by_label("Write").check()
    expect(page.get_by_role("button", name="Approve")).to_be_hidden()
    page.get_by_label("Preview").check()
    page.get_by_label("Save as a file").check()
    with page.expect_download() as download:
        page.get_by_role("button", name="Approve", exact=True).click()
    assert "Hello " in Path(download.value.path()).read_text()
    expect(page.get_by_role("link", name="Save as a file")).to_be_visible()

    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Approve")).to_be_visible()


def test_a_note_is_copied_by_its_button(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".more > summary").click()
    page.get_by_role("link", name="Read the note").first.click()

    page.get_by_role("button", name="Copy the note").click()

    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = str(page.evaluate("navigator.clipboard.readText()"))
    assert copied.split() == page.locator("#letter").inner_text().replace("1", "").split()


def test_all_of_it_works_without_scripts(
    browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = _open(context, server, complaints)
    cards = page.locator("article")
    before = cards.count()

    cards.first.get_by_role("button", name="I sent it").click()
    expect(page.locator(".receipt")).to_have_count(1)
    expect(cards).to_have_count(before - 1)
    page.get_by_role("button", name="Undo").click()
    expect(cards).to_have_count(before)

    page.get_by_role("link", name="Read and approve").first.click()
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    with page.expect_download():
        page.get_by_role("button", name="Approve").click()
    expect(page.locator(".receipt")).to_contain_text("You said yes to this text")
    with page.expect_download():
        page.get_by_role("link", name="Save as a file").click()
    context.close()
    assert complaints == []
