"""Today and the letter as a browser gets them: the owner inside, everybody else outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.test import Client

from afterword.config import entrance
from afterword.config.clock import set_clock

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)


@pytest.fixture
def at() -> Iterator[datetime]:
    """The clock of the pages, set to one moment."""
    set_clock(NOW)
    yield NOW
    set_clock(None)


@pytest.fixture
def inside(db: None, at: datetime) -> Client:
    """A browser that came by the link, on the demo's search."""
    from afterword.flows.demo import demo

    demo(at)
    client = Client()
    client.get(f"/enter/{entrance.issue()}")
    return client


def links(page: str) -> list[str]:
    return re.findall(r'href="(/letters/[^"]+)"', page)


def test_a_stranger_sees_nothing(db: None, at: datetime) -> None:
    from afterword.flows.demo import demo

    demo(at)
    client = Client()

    for path in ("/", "/letters/x", "/facts/x", "/enter/made-up"):
        answer = client.get(path)
        assert answer.status_code == 403
        assert b"card" not in answer.content
    assert client.post("/moves/x/done").status_code == 403


def test_the_link_works_once(db: None, at: datetime) -> None:
    token = entrance.issue()

    assert Client().get(f"/enter/{token}").status_code == 302
    assert Client().get(f"/enter/{token}").status_code == 403


def test_today_shows_moves_with_drafts_and_what_is_held_back(inside: Client) -> None:
    page = inside.get("/").content.decode()

    assert links(page)
    assert "Held back" in page
    assert "<blockquote" in page
    assert "Traceback" not in page


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(inside: Client) -> None:
    answer = inside.get("/")
    page = answer.content.decode()

    assert "default-src 'self'" in answer["Content-Security-Policy"]
    assert not re.search(r"<script|<style|style=|\son\w+=", page)
    assert not re.search(r'(?:src|<link[^>]*href)="(?:https?:)?//', page)


def test_a_move_that_is_done_is_gone_and_comes_back_with_undo(inside: Client) -> None:
    first = links(inside.get("/").content.decode())[0]
    move = first.rsplit("/", 1)[1]

    answer = inside.post(f"/moves/{move}/done", follow=True).content.decode()
    assert first not in answer
    assert "Undo" in answer

    answer = inside.post(f"/moves/{move}/undo", follow=True).content.decode()
    assert first in answer


def test_a_letter_is_saved_as_a_file_only_with_the_text_that_was_shown(inside: Client) -> None:
    for link in links(inside.get("/").content.decode()):
        page = inside.get(link).content.decode()
        shown = re.search(r'name="sha256" value="(\w+)"', page)
        if shown:
            break
    else:
        pytest.fail("no letter could be approved")

    assert inside.post(f"{link}/file", {"sha256": "0" * 64}).status_code == 409
    answer = inside.post(f"{link}/file", {"sha256": shown[1]})
    assert answer["Content-Type"] == "message/rfc822"
    assert b"Message-ID: <" in answer.content


def test_a_fact_opens_with_its_source_and_can_be_refused(inside: Client) -> None:
    from afterword.flows.look import look
    from afterword.flows.open import open_owner

    fact = next(f for f in look(open_owner(), NOW).facts if f.kind == "interview")
    page = inside.get(f"/facts/{fact.id}").content.decode()
    assert fact.source.ref.strip("<>")[:20] in page

    inside.post(f"/facts/{fact.id}", {"word": "refuse"})
    refused = next(f for f in look(open_owner(), NOW).facts if f.id == fact.id)
    assert refused.refused


def test_an_unknown_move_is_one_line(inside: Client) -> None:
    answer = inside.get("/letters/nothing")

    assert answer.status_code == 409
    assert b"there is no move" in answer.content
