"""The page of introductions: the ask that is ready, what was asked, who rests, what one says."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.flows.friends import AT, write_files

from afterword.config import entrance
from afterword.config.clock import set_clock


@pytest.fixture
def friends(db: None, tmp_path: Path) -> Any:
    """A browser on the search with friends who could help."""
    from afterword.flows.ingest import ingest
    from afterword.flows.initialise import initialise
    from afterword.flows.open import open_owner

    set_clock(AT)
    client = Client()
    client.get(f"/enter/{entrance.issue()}")
    person = {"name": "Ines Carvalho", "emails": ["ines@carvalho.example"]}
    initialise(now=AT, zone="Europe/Lisbon", country="PT", **person)
    ingest(open_owner(), write_files(tmp_path), now=AT)
    yield client
    set_clock(None)


def page(client: Client) -> str:
    shown = client.get("/introductions").content.decode()
    return re.sub(r"\s+", " ", shown.replace("&#x27;", "'").replace("&quot;", '"'))


def the_ask(client: Client) -> dict[str, str]:
    """The form of the one ask that is ready."""
    raw = unescape(client.get("/introductions").content.decode())
    (move,) = re.findall(r'id="m-([0-9a-f]+)"', raw)
    seen = re.search(r'name="seen" value="(\w+)"', raw)
    texts = dict(re.findall(r'name="(message|note)"[^>]*>([^<]*)</textarea>', raw))
    assert seen is not None
    return {"move": move, "seen": seen[1], **texts}


def keep(client: Client, **more: str) -> Any:
    form = the_ask(client) | more
    return client.post(f"/introductions/{form.pop('move')}/words", form)


def test_the_ask_has_two_texts_and_its_reasons(friends: Client) -> None:
    shown = page(friends)

    assert "One ask is ready." in shown
    assert "Introduction, Kornfeld" in shown
    assert "Your message to Kim" in shown
    assert "What Kim can pass on" in shown
    assert "You have never asked Kim Sorge for anything." in shown
    form = the_ask(friends)
    assert "* * *" not in form["message"] + form["note"]
    assert "Ines Carvalho" in form["note"]


def test_what_is_typed_is_kept_as_one_letter(friends: Client) -> None:
    note = "Ines Carvalho would like a quarter of an hour with somebody who knows the team."
    answer = keep(friends, message="Dear Kim,\n\ncould you introduce me?\n\nInes", note=note)

    assert answer.headers["Location"].startswith("/introductions#m-")
    form = the_ask(friends)
    assert form["note"] == note
    letter = friends.get(f"/letters/{form['move']}").content.decode()
    assert "could you introduce me?" in letter
    assert note in letter


def test_a_button_keeps_the_words_and_is_the_yes_to_them(friends: Client) -> None:
    note = the_ask(friends)["note"]
    answer = keep(friends, note=f"{note} Thank you for reading this.", how="file")

    assert answer.status_code == 302, answer.content.decode()
    assert answer.headers["Location"].endswith("?take=file#stand")
    assert "Thank you for reading this." in friends.get(answer.headers["Location"]).content.decode()
    # What another hand has waits for the word that it went.
    assert "Save as a file" not in page(friends)


def test_an_empty_message_is_refused_and_nothing_is_lost(friends: Client) -> None:
    before = the_ask(friends)["message"]
    answer = keep(friends, message="  ")

    assert answer.status_code == 409
    assert "The message is empty" in answer.content.decode()
    assert the_ask(friends)["message"] == before


def test_words_from_an_older_page_stay_on_it(friends: Client) -> None:
    keep(friends, message="Dear Kim, could you introduce me? No is fine.")
    answer = keep(friends, message="Dear Kim, other words.", seen="0" * 64)

    assert answer.status_code == 409
    shown = answer.content.decode()
    assert "Dear Kim, other words." in shown
    assert 'role="alert"' in shown


def test_something_else_can_be_asked_for(friends: Client) -> None:
    move = the_ask(friends)["move"]
    friends.post(f"/introductions/{move}/kind", {"kind": "advice"})

    shown = page(friends)
    assert "Advice, Kornfeld" in shown
    assert "Nothing is passed on: you ask Kim alone." in shown
    assert friends.post(f"/introductions/{move}/kind", {"kind": "poem"}).status_code == 409


def test_what_was_asked_stands_with_its_life_and_who_rests(friends: Client) -> None:
    shown = page(friends)

    assert "Ada Lind, for Brannock" in shown
    assert "Asked on Tuesday 6 May. They said yes on Thursday 8 May." in shown
    assert "<q>Happy to, give me a week.</q>" in shown
    assert "No answer in seven of their business days" in shown
    assert "Rests until 5 Jul" in shown
    assert "Rests until they write" in shown
    assert "Never asked." in shown


def test_what_the_user_says_counts_and_is_undone_by_its_receipt(friends: Client) -> None:
    raw = friends.get("/introductions").content.decode()
    asks = re.findall(r'name="ask" value="([^"]+)"', raw)
    ada = next(ask for ask in asks if f'value="{ask}"' in raw.split("Ada Lind, for")[1])
    said = friends.post("/introductions/said", {"ask": ada, "state": "introduced"})

    assert said.headers["Location"] == "/introductions#asked"
    shown = page(friends)
    assert "They introduced you on Tuesday 20 May." in shown
    back = re.search(r'action="(/sayings/[^"]+)"', shown)
    assert back is not None
    undone = friends.post(back[1], {"back": "/introductions"})
    assert undone.headers["Location"] == "/introductions"
    assert "They introduced you" not in page(friends)
    assert friends.post("/introductions/said", {"ask": "x", "state": "met"}).status_code == 409


def test_whom_the_user_wants_to_ask_is_prepared_or_refused_with_the_reason(
    friends: Client,
) -> None:
    given = {"person": "Uwe Pohl", "company": "Kornfeld", "kind": "advice"}
    refused = friends.post("/introductions/think", given)
    assert refused.status_code == 409
    assert "one asks once" in refused.content.decode()

    friends.post("/introductions/think", given | {"person": "Kim Sorge"})
    assert "Advice, Kornfeld" in page(friends)


def test_whom_the_user_wants_to_ask_and_who_rests_stands_with_until_when(friends: Client) -> None:
    friends.post("/introductions/think", {"person": "Ada Lind", "company": "Kornfeld"})

    shown = page(friends)
    assert "Ask Ada Lind, Kornfeld" in shown
    assert "until Saturday 5 July" in shown


def test_where_nothing_is_known_the_page_says_what_would_help(known: Client) -> None:
    shown = page(known)

    assert "Nobody is to be asked today." in shown
    assert "Nobody was asked yet." in shown
    assert "Bring in your LinkedIn export" in shown


def test_the_page_makes_a_fixed_number_of_queries(
    friends: Client, known: Client, django_assert_max_num_queries: Any
) -> None:
    from django.db import connection

    friends.get("/introductions")  # letters are drafted once
    with CaptureQueriesContext(connection) as many:
        friends.get("/introductions")
    assert len(many) <= 25
