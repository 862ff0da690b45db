"""How forward to be, in a real browser: both widths and schemes, with and without scripts."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.web.conftest import NOW, launched
from tests.web.test_browser import WIDTHS, _open

# Run in a process of its own on a folder that no server has open.
TEACH = """
import sys
from datetime import datetime
from pathlib import Path
from afterword.config.boot import boot
from afterword.config.clock import set_clock
at = datetime.fromisoformat(sys.argv[2])
boot(Path(sys.argv[1]), at)
from afterword.flows.demo import demo
from tests.web.test_lessons import put_off
set_clock(at)
demo(at)
put_off()
"""


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


@pytest.mark.parametrize(
    ("width", "scheme", "scripts"),
    [("phone", "dark", True), ("desk", "light", True), ("phone", "light", False)],
)
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


@pytest.mark.parametrize(("width", "scheme"), [("phone", "dark"), ("desk", "light")])
def test_a_lesson_is_taken_refused_and_taken_back(
    width: str, scheme: str, browser: Browser, complaints: list[str], tmp_path: Path, root: Path
) -> None:
    folder = tmp_path / "data"
    command = [sys.executable, "-c", TEACH, str(folder), NOW.isoformat()]
    subprocess.run(command, check=True, cwd=root, timeout=120)
    viewport = {"width": WIDTHS[width], "height": 844}
    with launched(folder, "up") as (link, _):
        context = browser.new_context(viewport=viewport, color_scheme=scheme)
        page = _open(context, link, complaints)
        page.goto(re.sub(r"/enter/.*", "/settings", link))
        lesson = page.get_by_role("article", name="Suggest check-ins to recruiters")
        lesson.get_by_text("What speaks for it").click()
        expect(
            lesson.get_by_text("13 May, Aoife Lynch: put off by 2 business days")
        ).to_be_visible()
        _look(page)

        lesson.get_by_role("button", name="Yes, do that").click()
        expect(lesson).to_have_count(0)
        expect(page.get_by_role("button", name="As usual with Recruiters")).to_be_visible()
        _look(page)
        page.get_by_role("button", name="Undo").click()
        expect(lesson).to_be_visible()

        lesson.get_by_role("button", name="No").click()
        expect(lesson).to_have_count(0)
        expect(
            page.get_by_text("No to recruiters: check-ins 2 business days later.", exact=True)
        ).to_be_visible()
        context.close()
    assert complaints == []
