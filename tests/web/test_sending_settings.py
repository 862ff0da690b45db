"""Sending's settings: tried before they are kept, refusals at their field, no password shown."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from tests.servers.smtp import PASSWORD, USER, Postbox

if TYPE_CHECKING:
    from afterword.records import models


def account() -> models.Account | None:
    from afterword.records import models

    return models.Account.objects.first()


def typed(client: Client, box: Postbox, **more: str) -> Any:
    form = {"address": USER, "host": "127.0.0.1", "port": str(box.port), "password": PASSWORD}
    return client.post("/settings/sending", form | {"tls": "", "user": ""} | more)


def test_an_account_is_kept_after_its_log_in_and_its_password_is_never_shown(
    known: Client, box: Postbox
) -> None:
    assert "No mail account is connected" in known.get("/settings").content.decode()
    stays = "Left empty, the one that is kept stays."
    assert stays not in known.get("/settings/sending").content.decode()

    assert typed(known, box).status_code == 302

    page = known.get("/settings/sending?kept=1").content.decode()
    assert "The log-in worked" in page
    assert stays in page
    assert PASSWORD not in page
    assert USER in known.get("/settings").content.decode()
    assert PASSWORD not in str(account().__dict__)
    # The same again with the password left empty keeps the one that is there.
    assert typed(known, box, password="").status_code == 302


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"address": ""}, "address", "This is needed"),
        ({"address": "ines at carvalho"}, "address", "is no mail address"),
        ({"address": "ines@gmial.com"}, "address", "Did you mean ines@gmail.com?"),
        ({"host": ""}, "host", "name it here"),
        ({"host": "no such"}, "host", "is no name of a server"),
        ({"port": "many"}, "port", "is no port"),
        ({"tls": "starttls"}, "tls", "offers no encryption"),
        ({"tls": "implicit"}, "tls", "speaks no TLS"),
        ({"password": "wrong"}, "password", "does not take the password"),
    ],
)
def test_each_refusal_stands_at_its_field_and_what_was_typed_stays(
    given: dict[str, str], field: str, words: str, known: Client, box: Postbox
) -> None:
    answer = typed(known, box, **given)

    page = answer.content.decode().replace("&#x27;", "'")
    assert answer.status_code == 409
    (line,) = [each for each in page.split("\n") if 'class="err"' in each]
    assert f'id="e-{field}"' in line
    assert words in line
    assert "--" not in line
    for name, value in ({"address": USER} | given).items():
        assert name == "password" or not value or f'value="{value}"' in page or name == "tls"
    assert PASSWORD not in page
    assert "wrong" not in given.values() or 'value="wrong"' not in page
    assert account() is None


def test_a_port_where_nobody_listens_is_told_at_the_port(known: Client, box: Postbox) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    page = typed(known, box, port=str(port)).content.decode()

    assert 'id="e-port"' in page
    assert "takes no connections" in page


def test_a_kept_password_goes_to_no_other_server(known: Client, box: Postbox) -> None:
    typed(known, box)

    page = typed(known, box, host="localhost", password="").content.decode()

    assert "Type the password for localhost" in page


def test_an_address_that_looks_like_a_slip_is_taken_on_the_users_word(
    known: Client, box: Postbox
) -> None:
    page = typed(known, box, address="ines@gmial.com", user=USER).content.decode()
    assert 'name="sure"' in page

    typed(known, box, address="ines@gmial.com", user=USER, sure="yes")

    assert account() is not None


def test_an_account_is_let_go_once(known: Client, box: Postbox) -> None:
    typed(known, box)

    for _ in range(2):
        assert known.post("/settings/sending/remove").status_code == 302
    assert account() is None


def test_the_demo_sends_nothing(inside: Client, box: Postbox) -> None:
    answer = typed(inside, box)

    assert answer.status_code == 409
    assert "nothing is sent from it" in answer.content.decode()


def test_a_stranger_sees_and_changes_nothing(db: None, box: Postbox) -> None:
    assert Client().get("/settings/sending").status_code == 403
    assert typed(Client(), box).status_code == 403
