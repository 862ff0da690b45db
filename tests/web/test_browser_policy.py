"""How forward to be, in a real browser: both widths and schemes, with and without scripts."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.web.test_browser import WIDTHS, _open


@pytest.fixture
def complaints() -> list[str]:
    """What the browser said was wrong."""
    return []


def _look(page: Page) -> None:
    """No violation for readers, nothing beyond the edge for eyes."""
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_policy_is_chosen_put_right_and_let_go(
    width: str, scheme: str, scripts: bool, browser: Browser, server: str, complaints: list[str]
) -> None:
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 844},
        color_scheme=scheme,
        java_script_enabled=scripts,
    )
    page = _open(context, server, complaints)
    page.goto(re.sub(r"/enter/.*", "/settings", server))
    expect(page.get_by_label("Standard")).to_be_checked()
    page.get_by_label("Gentle").check()
    page.get_by_label("Saturday").check()
    page.get_by_label("A single day").fill("2031-12-24")
    page.get_by_label("At most how many a day").fill("none")
    page.get_by_role("button", name="Keep this", exact=True).click()

    limit = page.get_by_label("At most how many a day")
    expect(limit).to_be_focused()
    expect(page.locator("#e-daily-limit")).to_contain_text("a number from 1 to 20")
    expect(page.get_by_label("Gentle")).to_be_checked()
    expect(page.get_by_label("Saturday")).to_be_checked()
    if scripts:
        _look(page)
    complaints.clear()  # the browser logs the refusal's status

    limit.fill("2")
    page.get_by_role("button", name="Keep this", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("Today goes by it")
    expect(page.get_by_label("Wednesday 24 December")).to_be_checked()

    page.get_by_label("A person or a company").fill("Kestrel Grid")
    page.get_by_label("How forward", exact=True).select_option("Forward")
    page.get_by_role("button", name="Keep this for them").click()
    expect(page.get_by_role("button", name="As usual with Kestrel Grid")).to_be_visible()
    if scripts:
        _look(page)
    page.get_by_role("button", name="As usual with Kestrel Grid").click()
    expect(page.get_by_role("button", name="As usual with Kestrel Grid")).to_have_count(0)

    page.get_by_label("Wednesday 24 December").uncheck()
    page.get_by_role("button", name="Keep this", exact=True).click()
    expect(page.get_by_label("Wednesday 24 December")).to_have_count(0)
    context.close()
    assert complaints == []
