"""The choice of what a letter should be, on its page."""

from __future__ import annotations

import re

import pytest
from django.template.loader import render_to_string
from django.test import Client
from tests.core.letters.occasions import made, since_then
from tests.core.letters.panels import PANELS, world_of
from tests.web.conftest import NOW
from tests.web.pages import sha256

from afterword.core.letters.outline import as_kind, kinds_of
from afterword.flows.open import open_owner
from afterword.flows.read_letter import Opened
from afterword.flows.say import say
from afterword.flows.write import write
from afterword.records import models
from afterword.records.queries.letter import as_stand
from afterword.web.contexts.letter import letter as page


@pytest.fixture
def offered(known: Client) -> str:
    """The address of the letter that answers an offer."""
    owner = open_owner()
    about = {"company": "Blue Kiln", "person": "Olga Brandt"}
    met = {"role": "Planner", "when": "2031-05-12T13:00", "end": "2031-05-12T14:00"}
    say(owner, "note_interview", about | met, at=NOW)
    say(owner, "note_person", about | {"with": ["olga@bluekiln.example"]}, at=NOW)
    say(owner, "note_stage", about | {"stage": "offer"}, at=NOW)
    page = known.get("/").content.decode()
    found = re.search(r'href="(/letters/\w+)"', page)
    assert found is not None, page
    return found[1]


def shown(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def chosen(page: str) -> str:
    found = re.search(r'name="kind" value="(\w+)" checked', page)
    assert found is not None
    return found[1]


def test_an_offer_is_answered_in_one_of_three_ways(known: Client, offered: str) -> None:
    page = shown(known, offered)

    assert re.findall(r'name="kind" value="(\w+)"', page) == ["offer", "accept", "decline"]
    assert chosen(page) == "offer"
    assert '<details class="kinds no-print" open>' in page


def test_the_chosen_kind_is_written_and_kept(known: Client, offered: str) -> None:
    answer = known.post(f"{offered}/kind", {"kind": "accept"})

    assert answer.status_code == 302
    page = shown(known, offered)
    assert chosen(page) == "accept"
    assert "accept" in page
    assert chosen(shown(known, offered)) == "accept"
    assert '<details class="kinds no-print">' in page

    known.post(f"{offered}/kind", {"kind": "offer"})
    assert chosen(shown(known, offered)) == "offer"


def test_own_words_stay_where_the_same_kind_is_chosen_again(known: Client, offered: str) -> None:
    known.post(f"{offered}/kind", {"kind": "decline"})
    mine = "Dear Olga,\n\nthank you, I decline your offer.\n\nBest,\nRobin Quill"
    known.post(offered, {"body": mine})

    known.post(f"{offered}/kind", {"kind": "decline"})
    page = shown(known, offered)
    assert "thank you, I decline your offer" in page
    assert "give way to the new letter" in page

    known.post(f"{offered}/kind", {"kind": "accept"})
    assert "I decline your offer" not in shown(known, offered)


def test_a_kind_that_does_not_fit_is_refused_in_a_line(known: Client, offered: str) -> None:
    answer = known.post(f"{offered}/kind", {"kind": "gracious"})

    assert answer.status_code == 409
    assert "it can be offer, accept, decline" in answer.content.decode().replace("&#x27;", "'")
    assert known.post("/letters/nothing/kind", {"kind": "offer"}).status_code == 404


def test_a_letter_with_a_yes_is_no_longer_another_kind(known: Client, offered: str) -> None:
    known.post(f"{offered}/kind", {"kind": "accept"})
    known.post(f"{offered}/approve", {"sha256": sha256(shown(known, offered)), "how": "file"})

    assert 'name="kind"' not in shown(known, offered)
    assert known.post(f"{offered}/kind", {"kind": "decline"}).status_code == 409


def test_a_letter_of_one_kind_offers_no_choice(inside: Client) -> None:
    page = inside.get("/").content.decode()
    link = re.search(r'href="(/letters/\w+)">Read', page)
    assert link is not None

    assert 'name="kind"' not in shown(inside, link[1])


def test_a_comment_is_copied_and_told_of_by_hand(known: Client) -> None:
    world = since_then(world_of(PANELS[0]))
    item = made(world, "news", "news", "item", url="https://c.example/1")
    opened = Opened(
        world=world,
        move=as_kind(item, "comment"),
        hold=None,
        written=write(world, item, kind="comment"),
        stand=as_stand(
            models.Letter(move=item.id, state="draft", about={}, content={}), open_owner()
        ),
        own=False,
        hours=None,
        sender="",
        ended="",
        kinds=kinds_of(item, world),
    )

    shown_page = render_to_string("web/letter.html", page(opened))

    assert re.findall(r'name="kind" value="(\w+)"', shown_page) == list(opened.kinds)
    assert "Copy the comment" in shown_page
    assert 'href="https://c.example/1"' in shown_page
    assert "Approve" not in shown_page


def test_strangers_choose_nothing(offered: str) -> None:
    answer = Client().post(f"{offered}/kind", {"kind": "accept"})

    assert answer.status_code in (302, 401, 403)
