"""The two first ways in a real browser: with files and without, with scripts and without."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

WIDTHS = {"phone": 390, "desk": 1280}
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:a-long-enough-uid@kestrelgrid.example
DTSTAMP:20310518T080000Z
DTSTART:20310519T130000Z
DTEND:20310519T140000Z
SUMMARY:Interview with Kestrel Grid
ORGANIZER;CN=Lena Oduya:mailto:lena@kestrelgrid.example
ATTENDEE;CN=Lena Oduya:mailto:lena@kestrelgrid.example
ATTENDEE;CN=Robin Quill:mailto:robin@quill.example
END:VEVENT
END:VCALENDAR
"""
WORDS = "Hi Robin,\nthank you. We will come back to you by Friday next week.\nMira"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with an invitation, and a picture that says nothing."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "invite.ics").write_text(INVITATION)
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    return folder


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    """Mail enough to be caught in the middle of it."""
    file = tmp_path / "mail.mbox"
    words = "We spoke about pumps, and about the weather of the coast.\n" * 20
    with file.open("w") as out:
        for number in range(1600):
            out.write(
                "From x@loom.example Mon May 12 09:00:00 2031\n"
                f"From: Pia Holm <pia{number}@loom.example>\nTo: robin@quill.example\n"
                f"Date: Mon, 12 May 2031 09:00:00 +0100\nMessage-ID: <m{number}@loom.example>\n"
                f"Subject: Your interview\n\nThank you for the interview.\n{words}\n\n"
            )
    return file


def _entered(context: BrowserContext, link: str) -> Page:
    page = context.new_page()
    page.goto(link)
    return page


def _set_up(page: Page) -> None:
    page.get_by_label("Your name").fill("Robin Quill")
    page.get_by_label("Your mail addresses").fill("robin@quill.example")
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Let's see who you know")


def _path(link: str, path: str) -> str:
    return re.sub(r"/enter/.*", path, link)


@pytest.fixture(params=["scripts", "no scripts"])
def page(request: pytest.FixtureRequest, browser: Browser, fresh: str) -> Iterator[Page]:
    """The first page; afterwards the browser must not have refused anything of it."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900},
        java_script_enabled=request.param == "scripts",
        timezone_id="Europe/Dublin",
    )
    complaints: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: complaints.append(said.text) if "Content Security" in said.text else None,
    )
    page.goto(fresh)
    yield page
    context.close()
    assert complaints == []


def test_with_files_from_the_first_page_to_the_last_interview(page: Page, files: Path) -> None:
    assert page.get_by_label("Time zone").input_value() == "Europe/Dublin"
    assert page.get_by_label("Country").input_value() == "IE"
    _set_up(page)

    page.get_by_label("Drop files or a folder here").set_input_files(
        [files / "invite.ics", files / "photo.png"]
    )
    page.get_by_role("button", name="Bring it in").click()
    expect(page.locator(".import")).to_be_visible(timeout=60_000)
    for _ in range(100):  # without scripts the page is loaded again by hand
        if page.locator("[data-state=done]").count():
            break
        page.wait_for_timeout(100)
        page.goto(page.url)

    expect(page.locator(".found")).to_contain_text("1interview")
    expect(page.locator(".note.ok")).to_contain_text("yesterday")
    page.get_by_text("1 could not be read").click()
    expect(page.locator("#unread")).to_contain_text("photo.png")
    assert page.get_by_role("link", name="Write a line about it").is_visible()
    page.get_by_role("link", name="Go to today").click()
    expect(page.locator("article h3")).to_contain_text("Lena Oduya")


def test_without_files_an_interview_leads_to_letters(page: Page) -> None:
    _set_up(page)
    page.get_by_role("link", name="I had an interview").click()
    page.get_by_label("Company").fill("Kestrel Grid")
    page.get_by_label("Ended at").fill("09:15")
    page.get_by_role("button", name="One more person").click()
    expect(page.get_by_role("group")).to_have_count(3)
    people = {"Lena Oduya": "lena@kestrelgrid.example", "Tomas Brandt": "tomas@kestrelgird.example"}
    for number, (name, address) in enumerate(people.items()):
        row = page.get_by_role("group").nth(number)
        row.get_by_label("Name").fill(name)
        row.get_by_label("Mail address").fill(address)

    page.get_by_role("button", name="Go on").click()
    slip = page.get_by_role("group").nth(1).get_by_label("Mail address")
    expect(slip).to_be_focused()
    expect(page.locator(".err")).to_have_text("Did you mean tomas@kestrelgrid.example?")
    slip.fill("tomas@kestrelgrid.example")
    page.get_by_role("button", name="Go on").click()

    page.goto(
        _path(page.url, "/") if "/enter/" in page.url else re.sub(r"(\d)/.*", r"\1/", page.url)
    )
    expect(page.locator("article h3")).to_have_count(2)


def test_without_files_a_pasted_mail_is_asked_about_and_counts(page: Page) -> None:
    _set_up(page)
    page.get_by_role("link", name="Paste one mail").click()
    page.get_by_label("The mail, or the invitation").fill(WORDS)
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("Their name").fill("Mira Sol")
    page.get_by_label("Their mail address").fill("mira@bluekiln.example")
    page.get_by_label("Day it was sent").fill("2031-05-20")
    page.get_by_label("Time").fill("08:00")
    page.get_by_role("button", name="Read it").click()

    expect(page.locator("main")).to_contain_text("Friday 30 May")
    page.get_by_label("Company").fill("Blue Kiln")
    page.get_by_role("button", name="Yes, it is").click()
    page.get_by_role("link", name="Go to today").click()
    expect(page.locator(".held")).to_contain_text("Check-in with Mira Sol, Blue Kiln")


@pytest.mark.parametrize(("width", "scheme"), [("phone", "dark"), ("desk", "light")])
def test_each_page_is_accessible_and_fits(
    width: str, scheme: str, browser: Browser, fresh: str, files: Path
) -> None:
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 844}, color_scheme=scheme
    )
    page = _entered(context, fresh)

    def look() -> None:
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]

    look()
    page.get_by_role("button", name="Go on").click()
    expect(page.locator(".err").first).to_be_visible()
    look()
    _set_up(page)
    look()
    page.get_by_label("Or where it is on this machine").fill(str(files))
    page.get_by_role("button", name="Bring it in").click()
    expect(page.locator("[data-state=done]")).to_be_visible(timeout=60_000)
    look()
    for path in ("/", "/settings", "/interviews/new", "/paste", "/start?large=9000000000&room=8"):
        page.goto(_path(fresh, path))
        look()
    page.goto(_path(fresh, "/interviews/new"))
    page.get_by_role("button", name="Go on").click()
    expect(page.locator(".err").first).to_be_visible()
    look()
    page.goto(_path(fresh, "/paste"))
    page.get_by_label("The mail, or the invitation").fill(WORDS)
    page.get_by_role("button", name="Read it").click()
    look()
    page.get_by_label("Their name").fill("Mira Sol")
    page.get_by_label("Their mail address").fill("mira@bluekiln.example")
    page.get_by_label("Day it was sent").fill("2031-05-19")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What was read")
    look()
    context.close()


def test_a_dropped_folder_is_taken_with_all_that_is_in_it(
    browser: Browser, fresh: str, files: Path
) -> None:
    context = browser.new_context()
    page = _entered(context, fresh)
    _set_up(page)

    # A browser lets no script make up a dropped folder; files dropped take the same way.
    handle = page.evaluate_handle(
        """text => { const data = new DataTransfer();
        data.items.add(new File([text], 'invite.ics'));
        data.items.add(new File(['x'], 'odd.bin')); return data; }""",
        INVITATION,
    )
    page.dispatch_event("#bring", "drop", {"dataTransfer": handle})

    expect(page.locator("[data-state=done]")).to_contain_text("1 calendar entry", timeout=60_000)
    context.close()


def test_a_dropped_mail_is_read_at_once(browser: Browser, fresh: str) -> None:
    context = browser.new_context()
    page = _entered(context, fresh)
    _set_up(page)
    page.goto(_path(fresh, "/paste"))

    handle = page.evaluate_handle(
        """text => { const data = new DataTransfer();
        data.items.add(new File([text], 'invite.ics')); return data; }""",
        INVITATION,
    )
    page.dispatch_event("#paste", "drop", {"dataTransfer": handle})

    expect(page.get_by_role("heading", level=1)).to_have_text("What was read")
    expect(page.locator("main")).to_contain_text("Lena Oduya")
    expect(page.get_by_role("link", name="Write a line about the interview")).to_be_visible()
    context.close()


def test_a_folder_is_chosen_whole(browser: Browser, fresh: str, files: Path) -> None:
    context = browser.new_context()
    page = _entered(context, fresh)
    _set_up(page)

    page.get_by_label("A whole folder").set_input_files(files)
    expect(page.locator("#picked")).to_contain_text("2 files")
    page.get_by_role("button", name="Bring it in").click()

    expect(page.locator("[data-state=done]")).to_contain_text("1 calendar entry", timeout=60_000)
    context.close()


def test_progress_comes_by_itself_and_what_is_paused_goes_on(
    browser: Browser, fresh: str, mailbox: Path
) -> None:
    context = browser.new_context()
    page = _entered(context, fresh)
    _set_up(page)
    page.get_by_label("Or where it is on this machine").fill(str(mailbox))
    page.get_by_role("button", name="Bring it in").click()

    page.get_by_role("button", name="Pause").click()
    expect(page.locator("[data-state=paused]")).to_be_visible()
    assert Axe().run(page).violations_count == 0
    other = context.new_page()
    other.goto(_path(fresh, "/start"))
    other.get_by_role("button", name="Go on").click()
    expect(page.locator("[data-state=done]")).to_be_visible(timeout=120_000)
    expect(page.locator("[data-state=done]")).to_contain_text("1,600 messages")
    context.close()


def _some_taken_in(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / "data" / "afterword.sqlite3", timeout=20)) as database:
        return database.execute("SELECT count(*) FROM afterword_record").fetchone()[0] > 0


def test_a_killed_import_goes_on_after_a_restart(
    browser: Browser,
    launch: Callable[..., AbstractContextManager[Any]],
    mailbox: Path,
    tmp_path: Path,
) -> None:
    context = browser.new_context()
    with launch() as (link, process):
        page = _entered(context, link)
        _set_up(page)
        page.get_by_label("Drop files or a folder here").set_input_files(mailbox)
        page.get_by_role("button", name="Bring it in").click(no_wait_after=True)
        until = time.monotonic() + 30
        while not _some_taken_in(tmp_path):  # the page looks once a second, too late for some
            assert time.monotonic() < until
            time.sleep(0.01)
        os.kill(process.pid, 9)
        process.wait()

    with launch() as (link, _):
        page = _entered(context, link)
        page.goto(_path(link, "/start"))
        expect(page.locator("[data-state=done]")).to_be_visible(timeout=120_000)
        shown = page.locator("[data-state=done]").inner_text()
        assert "known already" in shown
        page.get_by_label("Drop files or a folder here").set_input_files(mailbox)
        page.get_by_role("button", name="Bring it in").click()
        expect(page.get_by_text("All of it was here already.")).to_be_visible(timeout=120_000)
    context.close()


def test_a_mailbox_of_300_megabytes_fills_no_memory_and_blocks_no_page(
    browser: Browser, launch: Callable[..., AbstractContextManager[Any]], tmp_path: Path
) -> None:
    large = tmp_path / "large.mbox"
    head = "From x@loom.example Mon May 12 09:00:00 2031\nFrom: x@loom.example\n"
    with large.open("w") as out:
        for number in range(300):
            out.write(f"{head}Date: Mon, 12 May 2031 09:00:00 +0100\nMessage-ID: <{number}@x>\n\n")
            out.write(("A line that says nothing to anybody at all.\n" * 24_000) + "\n")
    assert large.stat().st_size > 300_000_000
    context = browser.new_context()

    with launch() as (link, process):
        page = _entered(context, link)
        _set_up(page)
        page.get_by_label("Drop files or a folder here").set_input_files(large)
        page.get_by_role("button", name="Bring it in").click(no_wait_after=True)
        other = context.new_page()
        other.goto(_path(link, "/settings"), timeout=30_000)
        expect(page.locator(".import")).to_be_visible(timeout=120_000)
        status = Path(f"/proc/{process.pid}/status")
        peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
        assert peak is None or int(peak[1]) < 350_000
        page.get_by_role("button", name="Stop").click()
        expect(page.locator("[data-state=stopped], [data-state=done]")).to_be_visible(
            timeout=120_000
        )
    assert not list((tmp_path / "data" / "uploads").iterdir())
    context.close()
