"""Set-up as a browser gets it: files in, progress, what was found, and hostile uploads."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword.flows.bring_in import claim, run
from afterword.jobs.uploads import largest, with_room
from afterword.records.models import Import, Record

pytestmark = pytest.mark.usefixtures("idle")
MAIL = (
    "From lena@kestrelgrid.example Mon May 19 09:00:00 2031\n"
    "From: {1} <{0}@kestrelgrid.example>\nTo: robin@quill.example\n"
    "Date: Mon, 19 May 2031 09:00:00 +0100\nMessage-ID: <{0}@kestrelgrid.example>\n"
    "Subject: Your interview for the Planner role\n\n"
    "Thank you for the interview. We will decide by Friday 30 May.\n\n"
)
HERE: dict[str, Any] = {"HTTP_HOST": "127.0.0.1:8765"}
ONE = MAIL.format("lena", "Lena Oduya").encode()


def uploads() -> list[Path]:
    """Files that came through the browser and are still there."""
    return [each for each in (Path(settings.DATA) / "uploads").rglob("*") if each.is_file()]


def send(client: Client, *files: SimpleUploadedFile, **more: str) -> Any:
    return client.post("/start", {"key": str(uuid4()), "files": list(files)} | more)


def work(now: datetime) -> Import:
    row = claim()
    assert row is not None
    run(row, now=now, wait=lambda _: True)
    row.refresh_from_db()
    return row


def page(client: Client, path: str = "/start") -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_files_become_an_import_and_are_gone_afterwards(known: Client, at: datetime) -> None:
    answer = send(known, SimpleUploadedFile("mail.mbox", ONE))

    assert (answer.status_code, answer.headers["Location"]) == (302, "/start")
    shown = page(known)
    assert "mail.mbox waits its turn" in shown
    assert 'hx-trigger="every 2s"' in shown
    work(at)
    shown = page(known)
    assert "mail.mbox was read" in shown
    assert "1 message taken in" in shown
    assert "every 2s" not in shown
    assert uploads() == []


def test_what_was_found_and_what_could_not_be_read_is_listed(known: Client, at: datetime) -> None:
    two = (
        MAIL.format("lena", "Lena Oduya")
        + "From x Mon May 19 09:00:00 2031\nnothing: of a mail\n\n"
    )
    send(
        known,
        SimpleUploadedFile("mail.mbox", two.encode()),
        SimpleUploadedFile("a.png", b"\x89PNG"),
    )
    work(at)
    shown = page(known)

    assert re.search(r"<b>1</b><span>message about jobs</span>", shown)
    assert "2 could not be read" in shown
    assert "mail.mbox, message 2" in shown
    assert "a.png" in shown
    assert str(settings.DATA) not in shown


def test_the_form_sent_twice_is_one_import(known: Client) -> None:
    key = str(uuid4())

    for _ in range(2):
        send(known, SimpleUploadedFile("mail.mbox", ONE), key=key)

    assert Import.objects.count() == 1
    assert len(uploads()) == 1


@pytest.mark.parametrize(
    "name", ["../../../escape.mbox", "/etc/escape.mbox", "..\\escape.mbox", ".hidden", "a" * 300]
)
def test_a_name_leads_nowhere_else(name: str, known: Client, at: datetime) -> None:
    file = SimpleUploadedFile("x", ONE)
    file._name = name  # a browser would not, somebody else may

    send(known, file)

    (kept,) = uploads()
    assert kept.is_relative_to(Path(settings.DATA) / "uploads")
    assert work(at).counts == {"messages": 1}


def test_two_files_of_one_name_are_two(known: Client, at: datetime) -> None:
    other = MAIL.format("tomas", "Tomas Brandt").encode()

    send(known, SimpleUploadedFile("1.eml", ONE), SimpleUploadedFile("1.eml", other))

    assert work(at).counts == {"messages": 2}


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"%PDF-1.7", b"PK\x03\x04broken"])
def test_what_is_no_file_of_ours_is_told(content: bytes, known: Client, at: datetime) -> None:
    send(known, SimpleUploadedFile("odd.mbox", content))

    work(at)

    assert "Nothing in it could be read." in page(known)


def test_nothing_sent_is_told_at_the_place(known: Client) -> None:
    answer = known.post("/start", {"key": str(uuid4())})

    assert answer.status_code == 409
    assert b"No file came" in answer.content
    answer = known.post("/start", {"key": "x", "path": "/"})
    assert b"open the page again" in answer.content


def test_a_path_on_this_machine_is_read_where_it_is(
    known: Client, at: datetime, tmp_path: Path
) -> None:
    (tmp_path / "mail.mbox").write_bytes(ONE)

    known.post("/start", {"key": str(uuid4()), "path": f' "{tmp_path}" '}, **HERE)

    assert work(at).counts == {"messages": 1}
    assert (tmp_path / "mail.mbox").exists()


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("mail.mbox", b"no whole path"),
        ("/no/such/file", b"no such file or folder"),
        (str(settings.DATA), b"own folder"),
    ],
    ids=["not whole", "not there", "our own"],
)
def test_a_path_that_cannot_be_meant_stays_and_is_told(
    path: str, line: bytes, known: Client
) -> None:
    answer = known.post("/start", {"key": str(uuid4()), "path": path}, **HERE)

    assert answer.status_code == 409
    assert line in answer.content
    assert f'value="{path}"'.encode() in answer.content
    assert not Import.objects.exists()


def test_a_path_is_for_who_sits_at_the_machine(
    known: Client, tmp_path: Path, settings: Any
) -> None:
    settings.ALLOWED_HOSTS = ["after.example"]
    there: dict[str, Any] = {"HTTP_HOST": "after.example"}

    answer = known.post("/start", {"key": str(uuid4()), "path": str(tmp_path)}, **there)

    assert answer.status_code == 409
    assert b"sits at this machine" in answer.content
    assert b'name="path"' not in known.get("/start", **there).content


def test_a_stranger_leaves_nothing(known: Client) -> None:
    answer = send(Client(), SimpleUploadedFile("mail.mbox", ONE))

    assert answer.status_code == 403
    assert uploads() == []
    # Nor where the form is looked at before its sender.
    assert send(Client(enforce_csrf_checks=True), SimpleUploadedFile("a", ONE)).status_code == 403
    assert uploads() == []


@pytest.mark.parametrize("second", ["!!!", "QUJDRA"], ids=["no base64", "cut off"])
def test_a_body_that_can_not_be_read_leaves_nothing(known: Client, second: str) -> None:
    part = "--edge\r\nContent-Disposition: form-data; name=files; filename={}\r\n{}\r\n{}\r\n"
    coded = "Content-Transfer-Encoding: base64\r\n"
    body = part.format("a.eml", "", "From: x") + part.format("b.eml", coded, second) + "--edge--"

    answer = known.post("/start", body, content_type="multipart/form-data; boundary=edge")

    assert answer.status_code == 400
    assert uploads() == []


def test_more_files_than_are_taken_leave_nothing(known: Client, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2

    answer = send(known, *(SimpleUploadedFile(f"{each}.eml", ONE) for each in range(3)))

    assert answer.status_code == 400
    assert uploads() == []


def test_an_import_is_paused_goes_on_and_stops(known: Client) -> None:
    send(known, SimpleUploadedFile("mail.mbox", ONE))
    row = claim()
    assert row is not None

    for word, state, line in [
        ("pause", "paused", "is paused"),
        ("pause", "paused", "is paused"),
        ("go", "running", "Reading mail.mbox"),
        ("stop", "stopping", "Stopping mail.mbox"),
        ("go", "stopping", "Stopping mail.mbox"),
    ]:
        assert known.post(f"/start/{row.id}/{word}").status_code == 302
        row.refresh_from_db()
        assert row.state == state
        assert line in page(known)


def test_the_page_says_how_far_it_is_and_how_long_it_takes(known: Client) -> None:
    send(known, SimpleUploadedFile("mail.mbox", ONE))
    Import.objects.update(
        state="running", size=1000, read=620, seconds=290.0, counts={"messages": 88412}
    )
    shown = page(known)

    assert "62%, about 3 minutes left" in shown
    assert "88,412 messages taken in" in shown
    assert "Reading mail.mbox, 60%" in shown  # for who listens


def test_the_last_interview_leads_to_its_debrief(known: Client, at: datetime) -> None:
    event = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a-long-enough-uid@kestrelgrid.example\r\n"
        "DTSTAMP:20310518T080000Z\r\nDTSTART:20310519T130000Z\r\nDTEND:20310519T140000Z\r\n"
        "SUMMARY:Interview with Kestrel Grid\r\n"
        "ORGANIZER;CN=Lena Oduya:mailto:lena@kestrelgrid.example\r\n"
        "ATTENDEE;CN=Lena Oduya:mailto:lena@kestrelgrid.example\r\n"
        "ATTENDEE;CN=Robin Quill:mailto:robin@quill.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    send(known, SimpleUploadedFile("invite.ics", event.encode()))
    work(at)
    shown = page(known)

    assert re.search(r"Kestrel ?[Gg]rid, yesterday</b>", shown)
    assert re.search(r'href="/debriefs/\w+">Write a line', shown)


@pytest.mark.parametrize("people", [3, 300])
def test_a_page_costs_the_same_queries_however_many_people_there_are(
    people: int, known: Client, at: datetime
) -> None:
    mail = "".join(MAIL.format(f"p{number}", f"Pia Holm{number}") for number in range(people))
    send(known, SimpleUploadedFile("mail.mbox", mail.encode()))
    work(at)

    for path, most in {"/start": 18, "/settings": 9, "/interviews/new": 4, "/paste": 1}.items():
        with CaptureQueriesContext(connection) as counted:
            page(known, path)
        assert len(counted) <= most, (path, len(counted))


async def _call(app: Any, scope: dict[str, Any], receive: Any) -> None:
    await app(scope, receive, None)


def asked(length: int, folder: Path) -> dict[str, Any]:
    """What the application sees of an upload of that length."""
    seen: dict[str, Any] = {}

    async def app(scope: dict[str, Any], receive: Callable[[], Any], send: Any) -> None:
        seen.update(scope)
        seen["body"] = (await receive())["body"]

    parts = [b"x" * 10, b"y" * 10]

    async def receive() -> dict[str, Any]:
        body = parts.pop(0)
        return {"type": "http.request", "body": body, "more_body": bool(parts)}

    headers = [(b"content-length", str(length).encode()), (b"cookie", b"c=1")]
    scope = {"type": "http", "method": "POST", "path": "/start", "headers": headers}
    # In a thread of its own: the tests with a browser keep an event loop in this one.
    with ThreadPoolExecutor() as thread:
        thread.submit(lambda: asyncio.run(_call(with_room(app, folder), scope, receive))).result()
    seen["left"] = len(parts)
    return seen


def test_an_upload_that_there_is_no_room_for_is_read_away_and_told(
    known: Client, tmp_path: Path
) -> None:
    seen = asked(10**15, tmp_path)

    assert (seen["method"], seen["body"], seen["left"]) == ("GET", b"", 0)
    assert seen["headers"] == [(b"cookie", b"c=1")]
    answer = known.get(f"{seen['path']}?{seen['query_string'].decode()}")
    assert answer.status_code == 409
    assert b"afterword import FILE" in answer.content
    assert b"1000000.0 GB" in answer.content


def test_an_upload_with_room_goes_through(tmp_path: Path) -> None:
    seen = asked(20, tmp_path)

    assert (seen["method"], seen["body"]) == ("POST", b"x" * 10)
    assert largest(tmp_path) <= settings.LARGEST_UPLOAD


def test_a_mail_is_pasted_read_and_led_on_from(known: Client, at: datetime) -> None:
    mail = ONE.decode().split("\n", 1)[1]

    answer = known.post("/paste", {"text": mail})

    where = answer.headers["Location"]
    shown = page(known, where)
    assert "Lena Oduya" in shown
    assert "Friday 30 May" in shown
    assert "Is it about a role you go for?" in shown
    assert known.post("/paste", {"text": mail}).headers["Location"] == where
    for _ in range(2):
        known.post(
            where, {"company": "Kestrel Grid", "role": "", "person": "lena@kestrelgrid.example"}
        )
    assert "Is it about a role" not in page(known, where)
    assert "30 May" in page(known, "/")
    assert Record.objects.count() == 1


def test_a_dropped_mail_is_as_good_as_a_pasted_one(known: Client) -> None:
    mail = SimpleUploadedFile("mail.eml", ONE.split(b"\n", 1)[1])

    answer = known.post("/paste", {"text": "", "file": mail})

    assert answer.headers["Location"].startswith("/paste/")
    assert uploads() == []


def test_what_a_text_does_not_say_is_asked_and_then_read(known: Client, at: datetime) -> None:
    words = "Hi Robin,\nwe will come back to you by Friday next week.\nMira"
    answer = known.post("/paste", {"text": words})
    shown = answer.content.decode()

    assert answer.status_code == 200
    assert "Whose words are these?" in shown
    assert "by Friday next week" in shown
    given = {"asked": "1", "text": words, "mine": "no", "name": "Mira Sol", "day": "2031-05-19"}
    answer = known.post("/paste", given)
    assert answer.status_code == 409
    assert "Their address is needed" in answer.content.decode()
    answer = known.post("/paste", given | {"address": "mira@bluekiln.example"})
    assert "Friday 30 May" in page(known, answer.headers["Location"])


@pytest.mark.parametrize("text", ["", "   ", "\0\0\0"])
def test_what_is_no_mail_is_refused_where_it_was_pasted(text: str, known: Client) -> None:
    answer = known.post("/paste", {"text": text})

    assert answer.status_code in (200, 409)
    assert not Record.objects.exists()


def test_pasted_pages_of_nobody_are_not_there(known: Client) -> None:
    assert known.get("/paste/nothing").status_code == 404


def test_an_interview_leads_to_its_debrief_and_once_only(known: Client, at: datetime) -> None:
    given = {
        "rows": "2",
        "company": "Kestrel Grid",
        "day": "2031-05-20",
        "ended": "09:15",
        "minutes": "45",
        "name-0": "Lena Oduya",
        "address-0": "lena@kestrelgrid.example",
        "role-0": "hiring_manager",
        "name-1": "",
        "role-1": "interviewer",
    }

    places = {known.post("/interviews/new", given).headers["Location"] for _ in range(2)}

    assert len(places) == 1
    assert re.fullmatch(r"/debriefs/\w+", places.pop())
    assert page(known, "/").count('aria-labelledby="m-') == 1


def test_one_more_person_keeps_what_was_typed(known: Client) -> None:
    answer = known.post(
        "/interviews/new", {"rows": "2", "company": "Kestrel", "name-0": "Lena", "more": "1"}
    )
    shown = answer.content.decode()

    assert answer.status_code == 200
    assert 'value="Kestrel"' in shown
    assert 'value="Lena"' in shown
    assert re.search(r'id="f-name-2"[^>]* autofocus', shown)


def test_a_slip_in_an_address_is_asked_about_and_kept_on_demand(
    known: Client, at: datetime
) -> None:
    given = {
        "rows": "1",
        "company": "Kestrel Grid",
        "day": "2031-05-20",
        "ended": "09:15",
        "minutes": "45",
        "name-0": "Lena Oduya",
        "address-0": "lena@gmial.com",
    }
    answer = known.post("/interviews/new", given)
    shown = answer.content.decode()

    assert answer.status_code == 409
    assert "Did you mean lena@gmail.com?" in shown
    sure = re.findall(r'name="sure" value="([^"]+)"', shown)
    assert known.post("/interviews/new", given | {"sure": sure}).status_code == 302


def test_the_form_begins_with_what_a_link_knows(known: Client, at: datetime) -> None:
    shown = page(known, "/interviews/new?company=Kestrel+Grid&name-0=Lena")

    assert 'value="Kestrel Grid"' in shown
    assert 'value="09:30"' in shown  # 08:40 UTC is 09:40 in Dublin
    yesterday = (at - timedelta(days=1)).date().isoformat()
    assert f'<option value="{yesterday}">' in shown
