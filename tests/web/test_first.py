"""The first page and Settings: who the user is."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from afterword.records.models import Owner

YOU = {
    "name": "Robin Quill",
    "emails": "Robin@quill.example, robin.quill@post.example",
    "zone": "Europe/Dublin",
    "country": "IE",
}


def page(client: Client, path: str = "/") -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_the_first_page_asks_who_the_user_is(visitor: Client) -> None:
    shown = page(visitor)

    assert "Who are you?" in shown
    assert '<option value="Europe/Dublin" data-country="IE"' in shown
    assert re.search(r'id="f-name"[^>]* autofocus', shown)


def test_whatever_is_asked_for_the_first_page_comes_first(visitor: Client) -> None:
    for path in ("/start", "/settings", "/interviews/new"):
        assert visitor.get(path).headers["Location"] == "/"


def test_who_the_user_is_leads_on_to_their_files(visitor: Client) -> None:
    for _ in range(2):
        answer = visitor.post("/welcome", YOU)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/start")

    (owner,) = Owner.objects.all()
    assert owner.emails == ["robin@quill.example", "robin.quill@post.example"]
    assert (owner.zone, owner.country) == ("Europe/Dublin", "IE")
    assert "who you know" in page(visitor, "/start")


def test_all_that_is_wrong_is_told_at_its_place_and_what_was_typed_stays(visitor: Client) -> None:
    answer = visitor.post("/welcome", YOU | {"emails": "robin@quill", "country": ""})
    shown = answer.content.decode()

    assert answer.status_code == 409
    assert 'value="robin@quill"' in shown
    assert 'value="Robin Quill"' in shown
    assert re.search(r'id="e-country">This is needed\.', shown)
    answer = visitor.post("/welcome", YOU | {"emails": "robin@quill", "zone": "Mars/North"})
    shown = answer.content.decode()
    assert re.search(r'id="e-emails">.{1,12}robin@quill.{1,12} is no mail address\.', shown)
    assert re.search(r'id="f-emails"[^>]* autofocus', shown)
    assert "is no time zone" in shown
    assert not Owner.objects.exists()


def test_settings_keep_what_is_said(known: Client) -> None:
    given = YOU | {"premium": "yes", "notes": "12", "country": "PT", "zone": "Europe/Lisbon"}

    answer = known.post("/settings", given)

    owner = Owner.objects.get()
    assert answer.status_code == 302
    assert (owner.premium, owner.note_allowance, owner.country) == (True, 12, "PT")
    shown = page(known, answer.headers["Location"])
    assert "Kept." in shown
    assert re.search(r'<option value="PT" selected>', shown)
    known.post("/settings", YOU | {"notes": "5"})
    assert not Owner.objects.get().premium


def test_settings_keep_the_own_profile_and_let_it_go_again(known: Client) -> None:
    known.post("/settings", YOU | {"notes": "5", "profile": "linkedin.com/in/Robin-Quill/"})
    assert Owner.objects.get().profile == "/in/robin-quill"
    assert 'value="https://www.linkedin.com/in/robin-quill"' in page(known, "/settings")

    answer = known.post("/settings", YOU | {"notes": "5", "profile": "my page"})

    assert answer.status_code == 409
    shown = answer.content.decode()
    assert 'value="my page"' in shown
    assert re.search(r'id="e-profile">.{1,12}my page.{1,12} is no address of a profile', shown)
    assert Owner.objects.get().profile == "/in/robin-quill"
    known.post("/settings", YOU | {"notes": "5", "profile": ""})
    assert Owner.objects.get().profile == ""


@pytest.mark.parametrize("notes", ["many", "-1", "", "100000"])
def test_a_number_that_is_none_is_refused_at_its_place(notes: str, known: Client) -> None:
    answer = known.post("/settings", YOU | {"notes": notes})

    assert answer.status_code == 409
    assert "A number from 0 to 1000." in answer.content.decode()


def test_settings_show_where_everything_is(known: Client) -> None:
    assert str(settings.DATA) in page(known, "/settings")


def test_a_copy_of_everything_is_taken_away_and_leaves_nothing(
    inside: Client, at: datetime
) -> None:
    answer = inside.get("/settings/copy")
    body = b"".join(answer.streaming_content)  # type: ignore[arg-type]
    answer.close()

    assert answer.headers["Content-Disposition"] == (
        f'attachment; filename="afterword-{at:%Y-%m-%d}.zip"'
    )
    names = zipfile.ZipFile(io.BytesIO(body)).namelist()
    assert {"owner.json", "records.jsonl", "facts.jsonl"} <= set(names)
    assert not list(Path(settings.DATA).rglob("export-*"))
