"""A letter from its page to the other's mailbox, in a real browser and over a real mail server."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.servers.smtp import Postbox
from tests.web.conftest import NOW
from tests.web.sending_world import Search

MINUTE = timedelta(minutes=1)
WIDTHS = {"phone": 390, "desk": 1280}


@pytest.fixture
def search(tmp_path: Path, box: Postbox) -> Search:
    found = Search(tmp_path / "data", NOW)
    found.begin()
    found.connect(box)
    return found


def _look(page: Page, width: int) -> None:
    """For readers and for eyes: no violation, nothing beyond the edge."""
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("width", "scheme", "scripts"), [("phone", "dark", True), ("desk", "light", False)]
)
def test_a_letter_goes_from_its_page_to_their_mailbox_once(
    width: str, scheme: str, scripts: bool, browser: Browser, search: Search, box: Postbox
) -> None:
    with search.served() as (link, _):
        context = browser.new_context(
            viewport={"width": WIDTHS[width], "height": 844},
            color_scheme=scheme,
            java_script_enabled=scripts,
        )
        page = context.new_page()
        page.goto(link)
        page.get_by_role("link", name="Read and approve").or_(
            page.get_by_role("link", name="Read the letter without it")
        ).first.click()
        for view in ("Sources", "Write", "Preview"):
            page.get_by_label(view, exact=True).check()
            if scripts:
                _look(page, WIDTHS[width])
        page.get_by_label("Send in a minute").check()
        page.get_by_role("button", name="Approve & send").click()

        status = page.get_by_role("status")
        expect(status).to_contain_text("Leaves at 09:41 to Odile Brandt")
        if scripts:
            _look(page, WIDTHS[width])
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_role("button", name="Approve & send")).to_be_visible()
        page.get_by_role("button", name="Approve & send").click()
        assert search.run("work", "--once").strip() == "nothing is due"

        search.run("work", "--once", later=MINUTE)
        search.run("work", "--once", later=2 * MINUTE)

        if not scripts:
            page.reload()
        expect(status).to_contain_text("Sent 09:41 to Odile Brandt", timeout=15_000)
        expect(page.get_by_role("button", name="Undo")).to_have_count(0)
        if scripts:
            _look(page, WIDTHS[width])
        context.close()
    (letter,) = box.letters
    assert letter["To"] == "Odile Brandt <odile@quayside.example>"


@pytest.mark.parametrize("trouble", ["refused", "unknown"])
def test_what_went_wrong_is_told_where_one_looks_and_can_be_read_by_all(
    trouble: str, browser: Browser, search: Search, box: Postbox
) -> None:
    if trouble == "refused":
        box.manners.to_rcpt = "550 5.1.1 no such mailbox"
    else:
        box.manners.cut_at = "answer"
    with search.served() as (link, _):
        context = browser.new_context(viewport={"width": 390, "height": 844})
        page = context.new_page()
        page.goto(link)
        page.locator('a[href^="/letters/"]').first.click()
        page.get_by_role("button", name="Approve & send").click()
        search.run("work", "--once", later=MINUTE)

        words = "It did not leave." if trouble == "refused" else "Nobody knows whether it left."
        expect(page.get_by_role("status")).to_contain_text(words, timeout=15_000)
        _look(page, 390)
        page.reload()
        _look(page, 390)
        if trouble == "unknown":
            page.get_by_role("button", name="It went").click()
            expect(page.get_by_role("status")).to_contain_text("Sent")
        else:
            expect(page.get_by_role("button", name="Approve & send")).to_be_visible()
        page.goto(link.partition("/enter")[0])
        _look(page, 390)
        context.close()


def test_paper_gets_the_letter_and_nothing_else(browser: Browser, search: Search) -> None:
    with search.served() as (link, _):
        page = browser.new_page()
        page.goto(link)
        page.locator('a[href^="/letters/"]').first.click()
        expect(page.get_by_role("button", name="Print")).to_be_visible()
        page.emulate_media(media="print")

        seen = page.locator("body").inner_text()

        assert "Dear Odile" in seen
        assert "Send it" not in seen
        assert "Where it comes from" not in seen
        assert seen.count("Dear Odile") == 1
        page.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_one_press_opens_the_letter_in_the_mail_program(
    scripts: bool, browser: Browser, search: Search, box: Postbox
) -> None:
    said: list[str] = []
    with search.served() as (link, _):
        context = browser.new_context(
            viewport={"width": 390, "height": 844}, java_script_enabled=scripts
        )
        page = context.new_page()
        page.on("console", lambda line: said.append(line.text))
        page.goto(link)
        page.get_by_role("link", name="Read the letter without it").first.click()
        page.get_by_label("Open in your mail program").check()
        with page.expect_event(
            "console",
            lambda line: line.text.startswith("Launched external handler for 'mailto:odile@"),
        ):
            page.get_by_role("button", name="Approve", exact=True).click()

        expect(page.get_by_text("It opens in your mail program now")).to_be_visible()
        expect(page.get_by_role("link", name="Open in your mail program")).to_be_visible()
        if scripts:
            _look(page, 390)
        page.reload()
        expect(page.get_by_text("It opens in your mail program now")).to_have_count(0)
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_role("button", name="Approve")).to_be_visible()
        context.close()
    assert sum("Launched" in line for line in said) == 1
    assert not [line for line in said if "Content Security" in line]
    assert box.taken == []
