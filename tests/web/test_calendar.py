"""The calendar under its secret address, as a calendar program asks for it."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.test import Client
from tests.outlets.calendar_feed.strict import strict

from afterword.config import sharing
from afterword.config.logging import JsonFormatter, PlainFormatter


@pytest.fixture
def token(inside: Client, at: datetime) -> str:
    from afterword.flows.give_out import new_feed
    from afterword.flows.open import open_owner

    return new_feed(open_owner(), now=at)[1]


@pytest.fixture
def outside(settings: Any) -> Iterator[Client]:
    """A program that comes through the public address, without any cookie."""
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "tunnel.localhost"]
    sharing.share(sharing.read_public_url("http://tunnel.localhost"))
    yield Client(headers={"host": "tunnel.localhost"})
    sharing.share(None)


def test_a_program_without_a_session_gets_it(token: str) -> None:
    answer = Client().get(f"/calendar/{token}.ics")

    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["Cache-Control"] == "private, no-cache"
    assert not answer.cookies
    titles = [str(event["SUMMARY"]) for event in strict(answer.content)]
    assert any(title.startswith("Interview: ") for title in titles)
    assert any(title.startswith("Thank ") for title in titles)


def test_nothing_that_anybody_wrote_stands_in_it(token: str, at: datetime) -> None:
    from afterword.flows.look import look
    from afterword.flows.open import open_owner

    said = look(open_owner(), at)

    text = Client().get(f"/calendar/{token}.ics").content.decode().replace("\r\n ", "")

    quotes = [fact.quote for fact in said.facts if fact.kind != "interview" and fact.quote]
    assert quotes
    assert not [quote for quote in quotes if len(quote) > 12 and quote in text]


def test_what_a_program_has_already_is_not_sent_again(token: str) -> None:
    first = Client().get(f"/calendar/{token}.ics")

    again = Client().get(f"/calendar/{token}.ics", headers={"if-none-match": first["ETag"]})
    head = Client().head(f"/calendar/{token}.ics")

    assert again.status_code == 304
    assert not again.content
    assert (again["ETag"], again["Referrer-Policy"]) == (first["ETag"], "no-referrer")
    assert (head.status_code, head["ETag"]) == (200, first["ETag"])


def test_a_revoked_address_is_answered_like_one_that_never_was(token: str, at: datetime) -> None:
    from afterword.flows.give_out import revoke_feed
    from afterword.flows.open import open_owner

    revoke_feed(open_owner(), "all", now=at)

    answers = [Client().get(f"/calendar/{each}.ics") for each in (token, "x" * 43, "..", "%00")]

    assert {answer.status_code for answer in answers} == {404}
    assert len({(answer.content, str(sorted(answer.items()))) for answer in answers[:2]}) == 1
    strict_client = Client(enforce_csrf_checks=True)
    assert strict_client.post(f"/calendar/{token}.ics").status_code == 405
    assert strict_client.generic("PROPFIND", f"/calendar/{token}.ics").status_code == 405


def test_it_comes_through_the_tunnel_without_a_paired_browser(token: str, outside: Client) -> None:
    assert outside.get(f"/calendar/{token}.ics").status_code == 200
    assert outside.get("/").status_code == 302
    assert outside.get("/calendar/nobody.ics").status_code == 404
    assert outside.get(f"/calendar/{token}").status_code == 302


@pytest.mark.parametrize("form", [PlainFormatter(), JsonFormatter()])
def test_the_address_is_written_into_no_log(token: str, form: logging.Formatter) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(form)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel("DEBUG")
    try:
        Client().get(f"/calendar/{token}.ics")
        Client().post(f"/calendar/{token}.ics")
        Client().get(f"/calendar/{token}x.ics")
        Client().get(f"/calendar/{token}")
        Client().get(f"/calendar/{token}.ics?again={token[:9]}")
        logging.getLogger("django.request").warning("Not Found: /calendar/%s.ics", token)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)

    assert "/calendar/…" in written.getvalue()
    assert token not in written.getvalue()
