"""Debrief, Person and Pursuits in a real browser: both widths and schemes, offline, two windows."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.web.test_browser import WIDTHS, _open

KEPT = "Kept on this phone, will be saved when you are back"


@pytest.fixture
def complaints() -> list[str]:
    """What the browser said was wrong."""
    return []


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, server: str, complaints: list[str]) -> Page:
    """The debrief of yesterday's panel."""
    page = _open(context, server, complaints)
    _debrief(page)
    return page


def _debrief(page: Page) -> None:
    page.get_by_role("link", name="Debrief", exact=True).click()
    page.get_by_role("link", name="Kestrel Grid", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How was it?")


def _type(page: Page, name: str, text: str) -> None:
    box = page.locator("fieldset.panelist", has_text=name).get_by_label("What did you talk about?")
    box.click()
    box.press_sequentially(text)


def _text(page: Page, name: str) -> str:
    box = page.locator("fieldset.panelist", has_text=name).get_by_label("What did you talk about?")
    return box.input_value()


@pytest.mark.parametrize(("width", "scheme"), [("phone", "dark"), ("desk", "light")])
def test_pages_are_accessible_and_fit(
    width: str, scheme: str, browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 844}, color_scheme=scheme
    )
    page = _open(context, server, complaints)
    base = re.sub(r"/enter/.*", "", server)
    page.goto(f"{base}/debriefs")
    debrief = page.get_by_role("link", name="Kestrel Grid", exact=True).get_attribute("href")
    page.goto(f"{base}/pursuits")
    people = [
        page.get_by_role("link", name=name).first.get_attribute("href")
        for name in ("Lena Oduya", "Aoife Lynch", "Ines Duarte")
    ]

    page.goto(f"{base}/companies")
    company = page.get_by_role("link", name="Kestrel Grid").first.get_attribute("href")

    shown = ("/debriefs", debrief, f"{debrief}?more=person", "/pursuits", "/companies", company)
    shown += ("/people", "/people?q=harb", "/introductions", "/events")
    page.goto(f"{base}/introductions")
    people.append(page.locator('main a[href^="/people/"]').first.get_attribute("href"))
    for path in (*shown, *people):
        page.goto(f"{base}{path}")
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]
    context.close()
    assert complaints == []


def test_the_menu_of_a_phone_leads_to_the_pages_that_have_no_tab(
    context: BrowserContext, server: str, complaints: list[str]
) -> None:
    phone = _open(context, server, complaints)
    menu = phone.get_by_role("button", name="More pages")
    for name in ("Companies", "Events", "Set-up"):
        expect(phone.get_by_role("link", name=name, exact=True)).to_be_hidden()
        menu.click()
        entry = phone.locator("#menu").get_by_role("link", name=name, exact=True)
        expect(entry).to_be_in_viewport()
        assert Axe().run(phone).violations_count == 0
        entry.click()
        expect(phone.locator("#menu")).to_be_hidden()
        current = phone.locator(".tabs a[aria-current]")
        assert current.evaluate_all("all => all.map(each => each.textContent)") == [name]
    phone.set_viewport_size({"width": 1280, "height": 844})
    expect(menu).to_be_hidden()
    assert complaints == []


def test_what_is_typed_saves_itself_and_shows_what_it_becomes(
    page: Page, complaints: list[str]
) -> None:
    _type(page, "Samira Nolan", "She worries about the alarm console")

    expect(page.get_by_role("status")).to_have_text(re.compile(r"Saved \d\d:\d\d"))
    expect(page.locator("#becomes")).to_contain_text("A letter built on the alarm console")
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    assert Axe().run(page).violations_count == 0
    assert page.evaluate("localStorage.length") == 0

    _type(page, "Samira Nolan", ", and about noise")
    page.get_by_role("button", name="Done for now").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Good morning")
    _debrief(page)
    assert _text(page, "Samira Nolan").endswith("console, and about noise")
    assert complaints == []


def test_chips_and_what_happens_next_save_themselves(page: Page) -> None:
    _type(page, "Samira Nolan", "the alarm console")
    panel = page.locator("fieldset.panelist", has_text="Samira Nolan")
    panel.get_by_label("A worry").check()
    page.get_by_label("They decide by a date").check()
    page.get_by_label("Decision by").fill("2031-06-13")
    page.get_by_label("Decision by").blur()

    expect(page.locator("#becomes")).to_contain_text("13 June")
    page.reload()
    expect(panel.get_by_label("A worry")).to_be_checked()
    expect(page.get_by_label("Decision by")).to_have_value("2031-06-13")


def test_nothing_is_lost_without_a_connection(
    page: Page, context: BrowserContext, complaints: list[str]
) -> None:
    context.set_offline(offline=True)
    _type(page, "Samira Nolan", "She worries about the alarm console")
    expect(page.get_by_role("status")).to_have_text(KEPT)
    expect(page.get_by_text("Everything is kept already.")).to_be_hidden()
    page.get_by_role("button", name="Done for now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How was it?")
    assert Axe().run(page).violations_count == 0

    context.set_offline(offline=False)
    expect(page.get_by_role("status")).to_have_text(re.compile(r"Saved \d\d:\d\d"))
    expect(page.get_by_text("Everything is kept already.")).to_be_visible()
    page.reload()
    assert _text(page, "Samira Nolan") == "She worries about the alarm console"
    assert page.evaluate("localStorage.length") == 0
    assert complaints == []


def test_a_page_closed_without_a_connection_opens_with_its_words_and_sends_them(
    page: Page, context: BrowserContext
) -> None:
    address = page.url
    context.set_offline(offline=True)
    _type(page, "Samira Nolan", "She worries about the alarm console")
    page.get_by_text("Someone else was there").click()
    page.get_by_label("Name").fill("Una Byrne")
    expect(page.get_by_role("status")).to_have_text(KEPT)
    page.close(run_before_unload=False)

    context.set_offline(offline=False)
    again = context.new_page()
    again.goto(address)
    expect(again.get_by_role("status")).to_have_text(re.compile(r"Saved \d\d:\d\d"))
    assert _text(again, "Samira Nolan") == "She worries about the alarm console"
    again.reload()
    assert _text(again, "Samira Nolan") == "She worries about the alarm console"
    expect(again.get_by_label("Name").first).to_have_value("Una Byrne")
    expect(again.locator("#becomes")).to_contain_text("Una Byrne")


def test_of_two_windows_the_older_is_asked(page: Page, context: BrowserContext) -> None:
    other = context.new_page()
    other.goto(page.url)
    _type(page, "Samira Nolan", "newer words")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"Saved \d\d:\d\d"))

    _type(other, "Samira Nolan", "older words")
    alert = other.get_by_role("alert")
    expect(alert).to_contain_text("changed in another window")
    expect(other.get_by_role("status")).to_have_text("Not saved yet")
    found = Axe().run(other)
    assert found.violations_count == 0, found.generate_report()
    assert _text(other, "Samira Nolan") == "older words"

    alert.get_by_role("link", name="Show the other notes").click()
    expect(other.get_by_role("alert")).to_have_count(0)
    assert _text(other, "Samira Nolan") == "newer words"


def test_the_older_window_may_insist(page: Page, context: BrowserContext) -> None:
    other = context.new_page()
    other.goto(page.url)
    _type(page, "Samira Nolan", "newer words")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"Saved \d\d:\d\d"))
    _type(other, "Samira Nolan", "older words")

    other.get_by_role("button", name="Keep what stands here").click()

    expect(other.get_by_role("alert")).to_have_count(0)
    page.reload()
    assert _text(page, "Samira Nolan") == "older words"


def test_the_debrief_works_without_scripts(
    browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = _open(context, server, complaints)
    _debrief(page)
    _type(page, "Samira Nolan", "She worries about the alarm console")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#saved")).to_contain_text("Saved")

    page.get_by_role("button", name="Another thing").click()
    page.get_by_label("What", exact=True).first.fill("a case study")
    page.get_by_role("button", name="Done for now").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Good morning")
    _debrief(page)
    assert _text(page, "Samira Nolan") == "She worries about the alarm console"
    expect(page.locator("#becomes")).to_contain_text("A case study")
    context.close()
    assert complaints == []


@pytest.mark.parametrize("scripts", [True, False])
def test_a_fact_is_put_right_where_it_stands(
    scripts: bool, browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = _open(context, server, complaints)
    page.get_by_role("link", name="Pursuits", exact=True).click()
    page.get_by_role("link", name="Aoife Lynch").first.click()
    believed = page.locator(".facts > li", has_text="When they decide").first
    believed.get_by_text("Put it right").click()
    believed.get_by_label("They decide by").fill("2031-06-06")
    believed.get_by_role("button", name="Keep this").click()

    expect(page.locator(".facts").get_by_text("You put this right")).to_be_visible()
    expect(page.locator(".lede")).to_contain_text("They decide by Friday 6 June")
    page.locator(".facts").get_by_role("button", name="Undo").first.click()
    expect(page.locator(".lede")).to_contain_text("They said by Thursday 15 May")
    context.close()
    assert complaints == []


@pytest.mark.parametrize("scripts", [True, False])
def test_a_pursuit_is_put_right_and_added(
    scripts: bool, browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = _open(context, server, complaints)
    page.get_by_role("link", name="Pursuits", exact=True).click()
    card = page.get_by_role("article", name="Ferry Lane")
    card.get_by_text("Put it right").click()
    card.get_by_label("How far it is").select_option("on_hold")
    card.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name="Resting")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", name="Resting")).to_have_count(0)

    page.get_by_text("Add a pursuit of your own").click()
    page.get_by_role("button", name="Add it").click()
    company = page.get_by_label("Company")
    expect(company).to_be_focused()
    company.fill("Larkspur Rail")
    page.get_by_label("Role", exact=True).last.fill("Timetable Planner")
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_role("article", name="Larkspur Rail")).to_be_visible()
    context.close()
    assert [said for said in complaints if "409" not in said] == []
