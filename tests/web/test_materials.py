"""What could be sent: added where a card lacks it, listed, refused at its field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, Page, expect
from tests.materials.files import plain_pdf
from tests.web.conftest import NOW
from tests.web.sending_world import INVITATION, Search

ASKED = (
    "From: Odile Brandt <odile@quayside.example>\nTo: robin@quill.example\n"
    "Date: Mon, 19 May 2031 16:00:00 +0100\nMessage-ID: <m2@quayside.example>\n"
    "Subject: Our talk\n\nCould you please send me your portfolio by Friday?\n"
)


@pytest.fixture
def client(known: Client, tmp_path: Path, idle: None) -> Iterator[Client]:
    """Somebody who was asked for a portfolio and has none here."""
    from afterword.flows.ingest import ingest
    from afterword.flows.note import note
    from afterword.flows.open import open_owner

    mails = tmp_path / "mails"
    mails.mkdir()
    before = INVITATION.format(to="robin@quill.example", at=NOW - timedelta(days=3))
    (mails / "1.eml").write_text(before)
    (mails / "2.eml").write_text(ASKED)
    owner = open_owner()
    ingest(owner, [mails], now=NOW)
    given = {"company": "Quayside", "role": "Planner", "with": ["odile@quayside.example"]}
    end, start = NOW - timedelta(hours=20), NOW - timedelta(hours=21)
    note(owner, "interview", given | {"when": start.isoformat(), "end": end.isoformat()}, now=NOW)
    yield known
    for file in (settings.DATA / "materials").glob("*"):
        file.unlink()


def text(answer: Any) -> str:
    return str(answer.content.decode()).replace("&#x27;", "'")


def pdf(content: bytes = plain_pdf(), name: str = "quays.pdf") -> Any:
    return SimpleUploadedFile(name, content)


def move_of(client: Client) -> str:
    found = re.search(r'href="/materials\?move=([^"]+)"', text(client.get("/")))
    assert found is not None
    return found[1]


def error_at(answer: Any, field: str) -> str:
    assert answer.status_code == 409
    page = text(answer)
    found = re.search(rf'id="e-{field}">([^<]*)<', page)
    assert found is not None, re.findall(r'class="err".*', page)
    assert re.search(rf'id="f-{field}"[^>]* autofocus', page)
    return found[1]


def library() -> list[Any]:
    from afterword.flows.look import look
    from afterword.flows.open import open_owner

    return list(look(open_owner(), NOW).materials)


def test_a_card_that_lacks_a_file_leads_to_the_form_and_on_to_its_letter(client: Client) -> None:
    move = move_of(client)
    page = text(client.get(f"/materials?move={move}"))
    assert "Odile Brandt at Quayside waits for: portfolio." in page
    assert 'name="what" list="kinds" value="portfolio"' in page
    assert re.search(r'<input[^>]* id="f-what"[^>]* required[ >]', page)
    assert "Add the file" in text(client.get(f"/letters/{move}"))

    answer = client.post("/materials", {"move": move, "what": "portfolio", "file": pdf()})

    assert answer.headers["Location"] == f"/letters/{move}"
    assert "<dt>Enclosed</dt><dd>quays</dd>" in text(client.get(f"/letters/{move}"))
    assert "/materials?move=" not in text(client.get("/"))
    assert not list((settings.DATA / "uploads").iterdir())


def test_the_same_file_is_one_material_and_a_changed_one_a_new_version(client: Client) -> None:
    for content in (b"one", b"one", b"two"):
        form = {"what": "work sample", "title": "Quays", "file": pdf(content)}
        assert client.post("/materials", form).headers["Location"] == "/materials?kept=1"

    page = text(client.get("/materials?kept=1"))
    assert "<h3>Quays</h3><p>Work sample, version 2, quays.pdf.</p>" in page
    assert page.count("<h3>") == 1
    assert "Kept." in page


def test_references_are_read_from_their_file(client: Client) -> None:
    names = b"# References\n\n1. Tomas Lindqvist (tomas@lindqvist.example), my manager at Loom\n"

    client.post("/materials", {"what": "References", "file": pdf(names, "references.md")})

    from afterword.records.models import Record

    (kept,) = library()
    assert (kept.what, kept.title) == ("reference", "References")
    assert Record.objects.filter(kind="referee", payload__name="Tomas Lindqvist").exists()


def test_a_path_on_this_machine_is_taken_where_it_is(client: Client, tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_text("# A monitoring plan\n")
    form = {"what": "writing sample", "path": f'"{tmp_path / "plan.md"}"'}

    assert client.post("/materials", form, headers={"host": "localhost"}).status_code == 302

    assert [each.title for each in library()] == ["A monitoring plan"]


@pytest.mark.parametrize(
    ("form", "field", "words"),
    [
        ({"what": "portfolio"}, "path", "No file came: choose one, or say where it is."),
        ({"what": "portfolio", "path": "plan.md"}, "path", "is no whole path"),
        ({"what": "portfolio", "path": "/no/such.md"}, "path", "No such file or directory."),
        (
            {"what": "portfolio", "path": "/tmp"},
            "path",
            "It is a folder: add one file of it, or a zip of it.",
        ),
        ({"what": "  ", "title": "Quays", "path": "/tmp"}, "what", "Say what it is"),
    ],
)
def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    form: dict[str, str], field: str, words: str, client: Client
) -> None:
    answer = client.post("/materials", form, headers={"host": "localhost"})

    assert words in error_at(answer, field)
    for value in form.values():
        assert not value.strip() or f'value="{value}"' in text(answer)
    assert library() == []


def test_an_empty_file_and_our_own_folder_are_refused(client: Client) -> None:
    empty = client.post("/materials", {"what": "portfolio", "file": pdf(b"")})
    assert "The file is empty." in error_at(empty, "file")
    own = {"what": "portfolio", "path": str(settings.DATA / "secret-key")}
    refused = client.post("/materials", own, headers={"host": "localhost"})
    assert "Afterword's own folder" in error_at(refused, "path")
    assert not list((settings.DATA / "uploads").iterdir())


def test_a_browser_elsewhere_is_asked_for_a_file_alone(client: Client) -> None:
    assert 'id="f-path"' not in text(client.get("/materials"))

    answer = client.post("/materials", {"what": "portfolio", "path": "/etc/hosts"})

    assert "only for who sits at this machine" in error_at(answer, "file")


def test_a_move_that_ended_leads_back_to_the_list(client: Client) -> None:
    page = text(client.get("/materials?move=gone"))
    assert "waits for" not in page

    answer = client.post("/materials", {"move": "gone", "what": "portfolio", "file": pdf()})

    assert answer.headers["Location"] == "/materials?kept=1"


def test_the_page_costs_as_much_with_three_as_with_three_hundred(
    client: Client, tmp_path: Path
) -> None:
    from afterword.flows.material import add_material
    from afterword.flows.open import open_owner

    def add(numbers: range) -> None:
        for number in numbers:
            (tmp_path / f"{number}.txt").write_text(str(number))
            add_material(open_owner(), tmp_path / f"{number}.txt", what="sample", now=NOW)

    def cost() -> int:
        with CaptureQueriesContext(connection) as counted:
            assert client.get("/materials").status_code == 200
        return len(counted)

    add(range(3))
    cost()
    before = cost()
    add(range(3, 300))

    assert cost() == before


def test_a_stranger_sees_and_adds_nothing(db: None) -> None:
    assert Client().get("/materials").status_code == 403


@pytest.mark.parametrize(
    ("width", "scheme", "scripts"),
    [(390, "dark", True), (1280, "light", True), (390, "light", False)],
)
def test_a_file_is_added_from_its_card_in_a_browser(
    width: int, scheme: str, scripts: bool, browser: Browser, tmp_path: Path
) -> None:
    search = Search(tmp_path / "data", NOW)
    search.begin()
    (tmp_path / "asked.eml").write_text(ASKED.replace("robin@quill", "ines@carvalho"))
    search.run("import", str(tmp_path / "asked.eml"))
    (tmp_path / "quays.pdf").write_bytes(plain_pdf())
    complaints: list[str] = []
    context = browser.new_context(
        viewport={"width": width, "height": 844}, color_scheme=scheme, java_script_enabled=scripts
    )
    with search.served() as (link, _):
        page = context.new_page()
        page.on(
            "console",
            lambda said: complaints.append(said.text) if "Content Security" in said.text else None,
        )
        page.goto(link)
        look_at(page, scripts)
        page.get_by_role("link", name="Add the file").click()
        expect(page.get_by_label("What it is")).to_have_value("portfolio")
        look_at(page, scripts)

        page.get_by_role("button", name="Keep it").click()
        expect(page.locator(".err")).to_contain_text("No file came")
        look_at(page, scripts)
        page.get_by_label("The file").set_input_files(tmp_path / "quays.pdf")
        page.get_by_text("Title, and whose reference").click()
        page.get_by_label("Title", exact=True).fill("Piers and quays")
        page.get_by_role("button", name="Keep it").click()
        expect(page.locator(".envelope").first).to_contain_text("Piers and quays")

        page.goto(re.sub(r"/enter/.*", "/materials", link))
        expect(page.get_by_role("article")).to_contain_text("Portfolio, version 1, quays.pdf.")
        look_at(page, scripts)
    context.close()
    assert complaints == []


def look_at(page: Page, scripts: bool) -> None:
    """For readers and for eyes; axe is a script itself."""
    if scripts:
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
