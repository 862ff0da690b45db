"""Settings and the letter's page: a chat model connected, allowed, asked, and let go."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from tests.flows.sending import met
from tests.servers.chat_model import Model, chat_server
from tests.web.conftest import NOW
from tests.web.pages import sha256

PAGE = "/settings/chat-model"


@pytest.fixture
def server() -> Iterator[Model]:
    with chat_server() as found:
        yield found


@pytest.fixture
def move(known: Client) -> str:
    from afterword.flows.open import open_owner

    return met(open_owner(), NOW)


def typed(server: Model, **more: str) -> dict[str, str]:
    return {"address": server.address, "model": "kestrel-small"} | more


def page(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def work() -> None:
    from afterword.jobs.due import do, due_of_letters

    for hint in due_of_letters(NOW):
        do(hint, NOW, patience=0)


def test_without_a_model_no_letter_speaks_of_one(known: Client, move: str) -> None:
    assert "Connect a chat model" in page(known, "/settings")
    assert "chat model" not in page(known, f"/letters/{move}")


def test_from_connecting_to_a_letter_that_it_wrote(known: Client, move: str, server: Model) -> None:
    answer = known.post(PAGE, typed(server, key="sesame"))
    assert answer.status_code == 302
    shown = page(known, f"{PAGE}?kept=1")
    assert "What leaves this machine" in shown
    assert "&quot;points&quot;" in shown  # the request, word for word
    assert "it is asked once more" in shown
    assert "sesame" not in shown
    assert "once you say yes" in page(known, f"/letters/{move}")

    known.post(f"{PAGE}/yes", {"answer": "yes"})
    assert "You said yes on Tuesday 20 May 2031." in page(known, PAGE)
    before = page(known, f"/letters/{move}")
    assert "Have the chat model write it" in before

    known.post(f"/letters/{move}/writer", {"by": "model"})
    assert "The chat model is writing it" in page(known, f"/letters/{move}")
    assert known.get(f"/letters/{move}/writing").status_code == 204
    assert not server.asked
    work()

    done = known.get(f"/letters/{move}/writing")
    assert "HX-Refresh" not in done  # it would take what is typed and not kept yet
    assert f'href="/letters/{move}"' in done.content.decode()
    assert "hx-get" not in done.content.decode()
    after = page(known, f"/letters/{move}")
    assert "Set by the chat model kestrel-small" in after
    assert sha256(after) != sha256(before)
    assert "1 of 300 requests" in page(known, "/settings")
    known.post(f"/letters/{move}/writer", {"by": "phrasebook"})
    assert sha256(page(known, f"/letters/{move}")) == sha256(before)


def test_words_kept_while_the_model_is_waited_for_stay(
    known: Client, move: str, server: Model
) -> None:
    known.post(PAGE, typed(server))
    known.post(f"{PAGE}/yes", {"answer": "yes"})
    known.post(f"/letters/{move}/writer", {"by": "model"})
    open_page = page(known, f"/letters/{move}")
    own = "Dear Odile,\n\nThese are my own words.\n\nInes"

    known.post(f"/letters/{move}", {"body": own, "seen": sha256(open_page)})
    work()

    assert "These are my own words." in page(known, f"/letters/{move}")
    assert not server.asked


def test_a_failure_is_told_on_the_letter_and_in_settings(
    known: Client, move: str, server: Model
) -> None:
    known.post(PAGE, typed(server))
    known.post(f"{PAGE}/yes", {"answer": "yes"})
    server.status = 500

    known.post(f"/letters/{move}/writer", {"by": "model"})
    work()

    shown = page(known, f"/letters/{move}")
    assert "Written from phrases, on this machine." in shown
    assert "a fault of its own (500)" in shown
    assert "a fault of its own (500)" in page(known, "/settings")


def test_a_yes_taken_back_and_a_model_let_go_ask_nothing_more(
    known: Client, move: str, server: Model
) -> None:
    known.post(PAGE, typed(server))
    known.post(f"{PAGE}/yes", {"answer": "yes"})
    known.post(f"/letters/{move}/writer", {"by": "model"})
    known.post(f"{PAGE}/yes", {"answer": "no"})
    work()
    assert not server.asked

    known.post(f"{PAGE}/remove")
    known.post(f"{PAGE}/remove")

    assert "Connect one" in page(known, PAGE)
    assert "How it stands" not in page(known, PAGE)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"address": ""}, "This is needed"),
        ({"model": ""}, "This is needed"),
        ({"model": "gull"}, "it has kestrel-small"),
        ({"seconds": "soon"}, "no number"),
        ({"address": "http://127.0.0.1:9/v1"}, "takes no connections"),
        ({"address": "http://model.example/v1"}, "Only my own network lies between"),
        ({"address": "nonsense"}, "no address of a chat model"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_what_was_typed_stays(
    known: Client, server: Model, given: dict[str, str], why: str
) -> None:
    answer = known.post(PAGE, typed(server, key="sesame") | given)

    shown = answer.content.decode()
    assert answer.status_code == 409
    assert why in re.sub(r"&#x27;", "'", shown)
    assert "sesame" not in shown
    assert 'aria-invalid="true"' in shown


def test_an_empty_key_keeps_the_one_there_is_for_the_same_address_only(
    known: Client, server: Model
) -> None:
    server.key = "sesame"
    assert known.post(PAGE, typed(server, key="sesame")).status_code == 302

    again = known.post(PAGE, typed(server, seconds="20"))
    other = known.post(PAGE, typed(server) | {"address": f"http://localhost:{server.port}/v1"})

    assert again.status_code == 302
    assert "does not take the key" in other.content.decode()


def test_the_demo_connects_none(inside: Client, server: Model) -> None:
    answer = inside.post(PAGE, typed(server))

    assert answer.status_code == 409
    assert "this is the demo" in answer.content.decode().lower()
