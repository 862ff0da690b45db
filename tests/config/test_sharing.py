"""The public address: what may be one, and which requests come through it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.config.sharing import is_public, read_public_url, share, without_port


@pytest.fixture(autouse=True)
def unshared() -> Iterator[None]:
    yield
    share(None)


@pytest.mark.parametrize(
    ("text", "address", "name"),
    [
        ("https://afterword.example.org", "https://afterword.example.org", "afterword.example.org"),
        (" https://Afterword.Example.org/ ", "https://afterword.example.org", None),
        ("https://afterword.example.org:443", "https://afterword.example.org", None),
        ("https://a.example:8443/", "https://a.example:8443", "a.example"),
        ("https://bücher.example", "https://xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443", "[2001:db8::1]"),
        ("http://phone.localhost:8765", "http://phone.localhost:8765", "phone.localhost"),
        ("HTTPS://a.example.", "https://a.example", "a.example"),
    ],
)
def test_an_address_is_taken_as_a_browser_asks_for_it(
    text: str, address: str, name: str | None
) -> None:
    found = read_public_url(text)

    assert str(found) == address
    assert name is None or found.name == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no address such as https://"),
        ("afterword.example.org", "is no address such as https://"),
        ("https://", "is no address such as https://"),
        ("https://a b.example", "is no address"),
        ("https://a.example:port", "is no address"),
        ("https://a.example:99999", "is no address"),
        ("https://a..example", "is no address"),
        ("https://[::1", "is no address"),
        ("https://*", "is no address"),
        ("https://.example.org", "is no address"),
        ("https://me:secret@*", "is no address"),
        ("http://a.example", "should begin with https://"),
        ("ftp://a.example", "should begin with https://"),
        ("http://notlocalhost", "should begin with https://"),
        ("https://me:secret@a.example", "without a user name or password"),
        ("https://a.example/afterword", "should end after the host"),
        ("https://a.example/?x=1", "should end after the host"),
        ("https://a.example/#top", "should end after the host"),
        ("https://127.0.0.1:8765", "this machine's own address"),
        ("http://[::1]", "this machine's own address"),
    ],
)
def test_what_can_not_be_meant_is_said_in_one_line(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)) as caught:
        read_public_url(text)

    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


@given(text=st.one_of(st.text(), st.text().map("https://".__add__)))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        address = read_public_url(text)
    except ValueError:
        return

    assert read_public_url(str(address)) == address
    share(address)
    assert is_public(address.host)
    assert not is_public("127.0.0.1:8765")


def test_only_the_host_of_the_address_is_public() -> None:
    share(read_public_url("https://a.example:8443"))

    assert is_public("a.example:8443")
    assert is_public("A.example.")
    assert not any(
        map(is_public, ("", "127.0.0.1", "localhost:8443", "b.a.example", "a.example.b"))
    )
    share(None)
    assert not is_public("a.example")


def test_a_host_is_compared_without_its_port() -> None:
    assert without_port("[2001:DB8::1]:443") == "[2001:db8::1]"
    assert without_port("Localhost:80") == "localhost"
