"""The page of what could be sent: links, what was found, cleaned copies, words, who has what."""

from __future__ import annotations

import html
import re
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.materials.files import plain_pdf, telling_docx, telling_pdf
from tests.web.conftest import NOW
from tests.web.sending_world import INVITATION

URL = "https://robin.quill.example/work"


@pytest.fixture
def client(known: Client, tmp_path: Path, idle: None) -> Iterator[Client]:
    """Somebody with an interview yesterday, and an empty library."""
    from afterword.flows.ingest import ingest
    from afterword.flows.note import note
    from afterword.flows.open import open_owner

    shutil.rmtree(settings.DATA / "materials", ignore_errors=True)
    owner = open_owner()
    (tmp_path / "1.eml").write_text(
        INVITATION.format(to="robin@quill.example", at=NOW - timedelta(days=3))
    )
    (tmp_path / "0.eml").write_text(
        "From: Odile Brandt <odile@quayside.example>\nTo: robin@quill.example\n"
        f"Date: {NOW - timedelta(days=4):%a, %d %b %Y %H:%M:%S +0000}\n"
        "Message-ID: <m0@quayside.example>\nSubject: Hello\n\nUntil Monday, then.\n"
    )
    ingest(owner, [tmp_path / "0.eml", tmp_path / "1.eml"], now=NOW)
    given: dict[str, Any] = {"company": "Quayside", "role": "Planner"}
    given |= {"with": ["odile@quayside.example"]}
    end, start = NOW - timedelta(hours=20), NOW - timedelta(hours=21)
    note(owner, "interview", given | {"when": start.isoformat(), "end": end.isoformat()}, now=NOW)
    yield known
    shutil.rmtree(settings.DATA / "materials", ignore_errors=True)


def text(answer: Any) -> str:
    return html.unescape(answer.content.decode())


def add(client: Client, path: Path, what: str = "cv", **more: str) -> str:
    """Adds a file and returns the id of its newest version."""
    file = SimpleUploadedFile(path.name, path.read_bytes())
    form = {"what": what, "title": "CV", "file": file} | more
    assert client.post("/materials", form).status_code == 302
    return ids(client)[-1]


def ids(client: Client) -> list[str]:
    return re.findall(r'<article class="card stack" id="m-([^"]+)"', text(client.get("/materials")))


def test_a_link_is_kept_and_shown(client: Client) -> None:
    answer = client.post("/materials", {"what": "portfolio", "title": "Work", "url": URL})

    assert answer.headers["Location"] == "/materials?kept=1"
    page = text(client.get("/materials"))
    assert f'href="{URL}"' in page
    assert "It goes into the words of a letter." in page


def test_a_link_that_others_can_not_open_is_refused_at_its_field(client: Client) -> None:
    form = {"what": "portfolio", "title": "Work", "url": "http://localhost/work"}

    answer = client.post("/materials", form)

    assert answer.status_code == 409
    page = text(answer)
    assert re.search(r'id="e-url">Only this machine', page)
    assert 'value="http://localhost/work"' in page
    both = form | {"url": URL, "file": SimpleUploadedFile("a.pdf", plain_pdf())}
    assert "add one after the other" in text(client.post("/materials", both))
    assert ids(client) == []


def test_what_is_in_a_file_is_told_and_a_cleaned_copy_is_the_next_version(
    client: Client, tmp_path: Path
) -> None:
    which = add(client, telling_docx(tmp_path / "cv.docx"))
    page = text(client.get("/materials"))
    assert "2 tracked changes are still in it, by Ed Itor" in page
    assert "Look before it goes" in page

    refused = client.post(f"/materials/{which}/clean")
    assert refused.status_code == 409
    assert "Tracked changes are in it, and only you can decide" in text(refused)
    assert "--accept" not in text(refused)

    answer = client.post(f"/materials/{which}/clean", {"accept": "yes"})

    assert answer.headers["Location"] == "/materials?kept=cleaned"
    page = text(client.get("/materials?kept=cleaned"))
    assert "Cv, version 2, cv.docx." in page
    assert "Nothing is in it that one doesn't see" in page
    assert "the cleaned copy of version 1, without the author's name" in page
    assert "The original stays." in page


def test_a_title_and_words_are_changed_and_a_material_retired_and_taken_back(
    client: Client, tmp_path: Path
) -> None:
    which = add(client, telling_pdf(tmp_path / "cv.pdf"))

    client.post(
        f"/materials/{which}/change", {"title": "My CV", "good_for": "resume, , lebenslauf"}
    )
    page = text(client.get("/materials"))
    assert "<h3>My CV</h3>" in page
    assert "Good for resume, lebenslauf." in page

    client.post(f"/materials/{which}/retire")
    assert ids(client) == []
    assert "Offered no more" in text(client.get("/materials"))

    client.post(f"/materials/{which}/back")
    assert ids(client) == [which]
    assert client.post(f"/materials/{which}/change", {"title": " "}).status_code == 409
    assert client.post("/materials/none/retire").status_code == 409
    assert client.post(f"/materials/{which}/burn").status_code == 404
    assert client.get(f"/materials/{which}/retire").status_code == 405


def test_a_word_is_written_down_shown_with_whose_it_is_and_taken_back(client: Client) -> None:
    form = {"who": "Odile Brandt", "thing": "portfolio", "words": "do send it", "granted": "yes"}

    answer = client.post("/materials/permission", form)

    assert answer.headers["Location"] == "/materials?kept=word#words-h"
    page = text(client.get("/materials"))
    (person,) = re.findall(r'<h3><a href="(/people/[^"]+)">Odile Brandt</a></h3>', page)
    assert "do send it" in page
    assert "do send it" in text(client.get(person))
    assert "They took it back" in page

    back = {"who": "Odile Brandt", "thing": "portfolio", "granted": "no"}
    client.post("/materials/permission", back)

    from afterword.flows.look import look
    from afterword.flows.open import open_owner

    assert [each.granted for each in look(open_owner(), NOW).permissions] == [True, False]


def test_a_word_without_a_person_or_a_thing_is_refused_at_its_field(client: Client) -> None:
    answer = client.post("/materials/permission", {"who": "", "thing": "", "words": "yes"})

    assert answer.status_code == 409
    page = text(answer)
    assert 'id="e-who">Say whose word it is.' in page
    assert 'id="e-thing">' in page
    assert 'value="yes"' in page
    nobody = {"who": "Nobody Known", "thing": "portfolio", "granted": "yes"}
    assert "Nobody called" in text(client.post("/materials/permission", nobody))


def test_a_reference_stands_with_their_consent_and_its_end(client: Client, tmp_path: Path) -> None:
    (tmp_path / "references.md").write_text(
        "# References\n\n1. Tomas Lindqvist (tomas@lindqvist.example), my manager at Loom\n"
    )
    add(client, tmp_path / "references.md", "reference", title="")
    assert "Has not said yes yet, and is named to nobody" in text(client.get("/materials"))

    word = {"who": "Tomas Lindqvist", "thing": "references", "words": "gladly", "granted": "yes"}
    client.post("/materials/permission", word)

    page = text(client.get("/materials"))
    until = NOW + timedelta(days=365)
    assert f"until {until:%-d %b %Y}" in page
    assert "gladly" in page
    assert "being named as a reference" in page


def test_what_a_person_has_stands_on_their_page_and_in_the_table(
    client: Client, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.open import open_owner

    (tmp_path / "a.pdf").write_bytes(plain_pdf())
    add(client, tmp_path / "a.pdf", "portfolio")
    (tmp_path / "2.eml").write_text(
        "From: robin@quill.example\nTo: Odile Brandt <odile@quayside.example>\n"
        f"Message-ID: <own@quill.example>\nDate: {NOW:%a, %d %b %Y %H:%M:%S +0000}\n"
        "Subject: Portfolio\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\n\nHere it is.\n--b\nContent-Type: application/pdf\n"
        "Content-Disposition: attachment; filename=a.pdf\n\nx\n--b--\n"
    )
    ingest(open_owner(), [tmp_path / "2.eml"], now=NOW)

    page = text(client.get("/materials"))

    assert "Who has what" in page
    assert re.search(r"<td>Odile Brandt</td><td>CV</td><td>1</td>", page)
    from afterword.flows.look import look

    world = look(open_owner(), NOW)
    odile = next(p.id for p in world.people.values() if "odile@quayside.example" in p.emails)
    assert "CV, version 1, on" in text(client.get(f"/people/{odile}"))


def test_a_stranger_changes_nothing(db: None) -> None:
    for path in ("/materials/x/clean", "/materials/x/retire", "/materials/permission"):
        assert Client().post(path).status_code == 403
