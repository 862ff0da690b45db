"""Lessons on the Settings page: the question, what speaks for it, yes and no, and undo of both."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import NOW

ASKS = "Suggest check-ins to recruiters 2 business days later than usual?"


def put_off(*plays: str) -> None:
    """Four moves of each play, or check-ins, to the demo's recruiter, put off by two days."""
    from afterword.flows.look import look
    from afterword.flows.open import open_owner
    from afterword.flows.say import say

    owner = open_owner()
    recruiter = next(p for p in look(owner, NOW).people.values() if p.name == "Aoife Lynch")
    for play, number in product(plays or ("check_in",), range(4)):
        at = NOW - timedelta(weeks=number + 1)
        values = {
            "move": f"{play}{number}",
            "play": play,
            "person": "an id of before",
            "email": recruiter.emails[0],
            "until": (at + timedelta(days=2)).isoformat(),
        }
        say(owner, "snoozed", values, at=at, about=values["move"])


@pytest.fixture
def taught(inside: Client) -> Client:
    put_off()
    return inside


def page(client: Client) -> str:
    return client.get("/settings").content.decode().replace("&#x27;", "'")


def answer(client: Client, word: str) -> Any:
    found = re.search(r'action="(/settings/lessons/\w+)"', page(client))
    assert found is not None
    return client.post(found[1], {"answer": word})


def test_a_search_that_taught_nothing_shows_nothing(inside: Client) -> None:
    assert "What your search suggests" not in page(inside)


def test_a_lesson_shows_its_question_and_what_speaks_for_it(taught: Client) -> None:
    shown = page(taught)

    assert ASKS in shown
    assert "You put off 4 check-ins to recruiters, mostly by 2 business days." in shown
    assert "13 May, Aoife Lynch: put off by 2 business days" in shown
    assert "As usual" not in shown


@pytest.mark.parametrize(("word", "receipt"), [("yes", "Yes to"), ("no", "No to")])
def test_an_answer_stands_once_and_is_taken_back(word: str, receipt: str, taught: Client) -> None:
    url = re.search(r'action="(/settings/lessons/\w+)"', page(taught))
    assert url is not None
    for _ in range(2):
        assert taught.post(url[1], {"answer": word}).status_code == 302

    shown = page(taught)
    assert f"{receipt} recruiters: check-ins 2 business days later." in shown
    assert f'<h4 id="lesson-{url[1].rpartition("/")[2]}">' not in shown
    assert ("As usual" in shown) == (word == "yes")
    undo = re.search(r'action="(/sayings/[^"]+/undo)"', shown)
    assert undo is not None

    taught.post(undo[1], {"back": "/settings"})

    assert ASKS in page(taught)


def test_three_are_asked_at_a_time(inside: Client) -> None:
    put_off("check_in", "achievement", "network", "introduction")

    shown = page(inside)

    assert shown.count("<h4") == 3
    assert "1 more when these are answered." in shown


def test_what_was_taken_is_let_go_among_the_exceptions(taught: Client) -> None:
    answer(taught, "yes")
    drop = re.search(r'action="(/settings/policy/[^"]+/drop)"', page(taught))
    assert drop is not None

    taught.post(drop[1])

    assert "As usual" not in page(taught)
    assert "<h4" not in page(taught)


def test_what_is_no_answer_and_what_is_no_lesson_is_told(taught: Client) -> None:
    assert answer(taught, "maybe").status_code == 409
    assert taught.post("/settings/lessons/nope", {"answer": "yes"}).status_code == 409


def test_a_stranger_answers_nothing(db: None) -> None:
    assert Client().post("/settings/lessons/x", {"answer": "yes"}).status_code == 403
