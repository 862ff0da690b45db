"""Signing in at a real provider on loopback, and what the user is told when that fails."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.servers.openid import CLIENT, CLIENT_SECRET, SignIn, openid_provider

from afterword.core.errors import RefusedError, TroubleError, WrongFieldsError
from afterword.sources.sign_in import (
    Client,
    EndedError,
    Grant,
    Redirect,
    exchange,
    give_back,
    provider_of,
    renew,
)

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
ME = Client(CLIENT)


@pytest.fixture
def there() -> Iterator[SignIn]:
    with openid_provider() as running:
        yield running


def signed_in(there: SignIn, client: Client = ME) -> Grant:
    provider = provider_of(there.issuer)
    with Redirect(provider, client, login_hint="ines@carvalho.example") as under_way:
        there.browse(under_way.url)
        redirect = (under_way.address, under_way.verifier)
        return exchange(provider, client, code=under_way.wait(10), redirect=redirect, now=NOW)


def test_a_sign_in_gives_a_token_that_can_be_renewed(there: SignIn) -> None:
    grant = signed_in(there)

    assert (grant.access, grant.runs_out) == (
        "access of ines@carvalho.example",
        NOW + timedelta(hours=1),
    )
    assert grant.is_fresh(NOW + timedelta(minutes=54))
    assert not grant.is_fresh(NOW + timedelta(minutes=56))
    assert not grant.is_fresh(NOW - timedelta(days=1))
    later = NOW + timedelta(hours=2)
    there.token_of = "the second of {}".format
    again = renew(grant, now=later)
    assert (again.access, again.is_fresh(later)) == ("the second of ines@carvalho.example", True)
    assert again.refresh != grant.refresh
    assert Grant.of_text(again.text()) == again
    there.rotates = False
    assert renew(again, now=later).refresh == again.refresh


def test_what_is_asked_for_is_the_least(there: SignIn) -> None:
    provider = provider_of(there.issuer)

    with Redirect(provider, ME, login_hint="ines@carvalho.example") as under_way:
        asked = {
            name: values[0] for name, values in parse_qs(urlsplit(under_way.url).query).items()
        }

    assert asked.pop("code_challenge") != under_way.verifier
    assert len(asked.pop("state")) > 40
    assert asked == {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": under_way.address,
        "scope": "openid offline_access",
        "code_challenge_method": "S256",
        "login_hint": "ines@carvalho.example",
    }


@pytest.mark.parametrize("basic", [False, True])
def test_a_client_with_a_secret_gives_it_as_the_provider_wants(there: SignIn, basic: bool) -> None:
    there.secret, there.basic = CLIENT_SECRET, basic

    grant = signed_in(there, Client(CLIENT, CLIENT_SECRET))

    assert renew(grant, now=NOW).access
    with pytest.raises(TroubleError, match="does not know the client id, or its secret is wrong"):
        signed_in(there, Client(CLIENT, "another"))


def test_a_sign_in_that_was_taken_back_says_so(there: SignIn) -> None:
    grant = signed_in(there)
    there.end_all()

    with pytest.raises(EndedError, match=r"has ended: it ran out or was taken back \(Token has"):
        renew(grant, now=NOW)


def test_a_refresh_token_that_somebody_else_used_ends_the_sign_in(there: SignIn) -> None:
    grant = signed_in(there)
    newer = renew(grant, now=NOW)

    for each in (grant, newer):
        with pytest.raises(EndedError):
            renew(each, now=NOW)


def test_a_stolen_code_is_worth_nothing(there: SignIn) -> None:
    provider = provider_of(there.issuer)
    with Redirect(provider, ME) as under_way:
        there.browse(under_way.url)
        code = under_way.wait(10)

        with pytest.raises(EndedError):
            exchange(provider, ME, code=code, redirect=(under_way.address, "x" * 64), now=NOW)


def test_answers_of_others_are_no_answers(there: SignIn) -> None:
    provider = provider_of(there.issuer)
    with Redirect(provider, ME) as under_way:
        state = parse_qs(urlsplit(under_way.url).query)["state"][0]
        for query in (
            "",
            "?code=x",
            "?code=x&state=y",
            f"?state={state}",
            f"?code=a&state={state}&iss=https://evil.example",
            "?a" * 100,
        ):
            with pytest.raises(HTTPError, match="404"):
                urlopen(under_way.address + query, timeout=10)
        with pytest.raises(WrongFieldsError, match="not the address that this sign-in ends on"):
            under_way.take("http://127.0.0.1:1/?code=x&state=y")
        with pytest.raises(WrongFieldsError):
            under_way.take("http://[")
        with pytest.raises(TroubleError, match="nobody signed in at 127"):
            under_way.wait(0.01)

        under_way.take(f"http://127.0.0.1:9/?code=pasted&state={state}")

        assert under_way.wait(1) == "pasted"


def test_a_connection_that_says_nothing_holds_up_nobody(there: SignIn) -> None:
    provider = provider_of(there.issuer)
    with Redirect(provider, ME) as under_way:
        port = urlsplit(under_way.address).port
        with socket.create_connection(("127.0.0.1", port)):
            shown = there.browse(under_way.url)
            assert "Back to Afterword" in shown
            assert under_way.wait(5)


def test_a_no_on_the_page_is_a_sentence(there: SignIn) -> None:
    provider = provider_of(there.issuer)
    for said, told in (
        ("access_denied", r"was told not to let Afterword in \(no \[2J thank you\); say yes"),
        ("invalid_scope", "does not let this client id read mail"),
        ("server_error", "did not let you sign in"),
    ):
        there.says_no = said
        with Redirect(provider, ME) as under_way:
            there.browse(under_way.url)
            with pytest.raises(TroubleError, match=told) as trouble:
                under_way.wait(5)
        assert trouble.value.retryable == (said == "server_error")


def test_a_sign_in_without_a_refresh_token_is_refused(there: SignIn) -> None:
    there.lasts = False

    with pytest.raises(TroubleError, match="gave a sign-in that does not last"):
        signed_in(there)


@pytest.mark.parametrize(
    ("answer", "told", "retryable"),
    [
        ((503, b"<html>busy"), r"no answer that a program can read \(status 503\)", True),
        ((200, b"[]"), "no answer that a program can read", False),
        ((200, b'{"a": 1}'), "gives no token: status 200", False),
        ((429, b'{"error": "slow_down"}'), "gives no token: slow_down", True),
        ((200, b'{"access_token": "x", "token_type": "mac"}'), "token of a kind", False),
        ((200, b" " * (2 << 20)), "answer without an end", True),
        ((200, b"[" * 100_000), "no answer that a program can read", False),
        ((302, b""), "no answer that a program can read", False),
    ],
)
def test_answers_that_are_none(
    there: SignIn, answer: tuple[int, bytes], told: str, retryable: bool
) -> None:
    grant = signed_in(there)
    there.broken = answer

    with pytest.raises(TroubleError, match=told) as trouble:
        renew(grant, now=NOW)

    assert trouble.value.retryable == retryable


@pytest.mark.parametrize("life", ["x", -1, 0, None, "1e999", [], 10**30])
def test_a_life_that_can_not_be_meant_is_the_usual_one(there: SignIn, life: object) -> None:
    there.seconds = life  # type: ignore[assignment]

    assert NOW < signed_in(there).runs_out < NOW + timedelta(days=400)


def test_an_issuer_must_speak_for_itself(there: SignIn) -> None:
    there.other_issuer = "https://evil.example"

    with pytest.raises(TroubleError, match="its description is that of another one"):
        provider_of(there.issuer)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
        with pytest.raises(TroubleError, match="takes no connections"):
            provider_of(nobody)


@pytest.mark.parametrize(
    "name",
    [
        "yahoo",
        "",
        "http://sign-in.example",
        "ftp://a.example",
        "https://",
        "https://u:p@a.example",
        "https://[",
        "https://a:b",
    ],
)
def test_whom_nobody_can_sign_in_with(name: str) -> None:
    with pytest.raises(WrongFieldsError):
        provider_of(name)


def test_google_and_microsoft_are_known() -> None:
    google, microsoft = provider_of("Google"), provider_of("microsoft", tenant="quayside.example")

    assert google.scopes == ("https://mail.google.com/",)
    assert dict(google.more)["access_type"] == "offline"
    assert microsoft.token == (
        "https://login.microsoftonline.com/quayside.example/oauth2/v2.0/token"
    )
    assert "offline_access" in microsoft.scopes
    with Redirect(microsoft, ME) as under_way:
        assert under_way.address.startswith("http://localhost:")
    with pytest.raises(WrongFieldsError, match="is no tenant"):
        provider_of("microsoft", tenant="../evil")
    assert provider_of("google", scope="a b").scopes == ("a", "b")


def test_a_port_that_is_taken_is_said(there: SignIn) -> None:
    with pytest.raises(RefusedError, match="is taken by another program"):
        Redirect(provider_of("google"), ME, port=urlsplit(there.issuer).port or 0)


def test_a_sign_in_is_given_back(there: SignIn) -> None:
    grant = signed_in(there)

    give_back(grant)

    assert there.revoked == [grant.refresh]
    with pytest.raises(EndedError):
        renew(grant, now=NOW)


@given(st.one_of(st.text(), st.sampled_from(['{"provider": 1}', "null", "[]", '{"provider": {}}'])))
def test_any_other_text_is_no_grant(text: str) -> None:
    assert Grant.of_text(text) is None
