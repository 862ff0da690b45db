"""Any bytes are servers that can be used or one clear error."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.autoconfig.documents import document, server

from afterword.core.errors import UnreadableError
from afterword.sources.autoconfig import Server, parse
from afterword.sources.autoconfig.document import LARGEST

ME = "ines@carvalho.example"


def test_servers_come_in_the_document_s_order_with_their_names_filled_in() -> None:
    data = document(
        server(type="pop3"),
        server(hostname="mail.%EMAILDOMAIN%", username="%EMAILLOCALPART%"),
        server(port="143", socketType="STARTTLS", authentication="OAuth2"),
        server("outgoing", hostname="smtp.carvalho.example", port="465"),
    )

    assert parse(data, ME) == (
        Server("imap", "mail.carvalho.example", 993, "implicit", "ines"),
        Server("imap", "imap.carvalho.example", 143, "starttls", ME, False, True),
        Server("smtp", "smtp.carvalho.example", 465, "implicit", ME),
    )


def test_a_namespace_or_a_missing_name_makes_no_difference() -> None:
    data = document(server(username="", authentication="")).replace(
        b"<clientConfig", b'<clientConfig xmlns="urn:x"'
    )

    assert parse(data, ME) == (Server("imap", "imap.carvalho.example", 993, "implicit", ME),)


@pytest.mark.parametrize(
    "parts",
    [
        {"socketType": "plain"},
        {"socketType": ""},
        {"port": "0"},
        {"port": "65536"},
        {"port": "99999999999999999999"},
        {"port": "٩٩٣"},
        {"hostname": ""},
        {"hostname": "imap carvalho"},
        {"hostname": "x" * 300},
        {"hostname": "user@imap.example"},
        {"hostname": "-x.example"},
        {"authentication": "GSSAPI"},
        {"username": "a\tb"},
        {"type": "exchange"},
    ],
)
def test_a_server_that_can_not_be_used_is_left_out(parts: dict[str, str]) -> None:
    good = server(hostname="good.example")

    assert [each.host for each in parse(document(server(**parts), good), ME)] == ["good.example"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>not found</html>",
        document(server(), root="config"),
        document(server())[:-20],
        b'<!DOCTYPE x [<!ENTITY a "b">]><clientConfig>&a;</clientConfig>',
        b'<?xml version="1.0" encoding="martian"?><clientConfig/>',
        b" " * (LARGEST + 1),
        b"<a>" * 60_000,
        b"<a>" * 30_000 + b"</a>" * 30_000,
    ],
)
def test_what_is_no_such_document(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        parse(data, ME)


def _check(data: bytes, address: str = ME) -> None:
    try:
        found = parse(data, address)
    except UnreadableError:
        return
    assert len(found) <= 20
    for each in found:
        assert each.kind in ("imap", "smtp")
        assert each.tls in ("implicit", "starttls")
        assert 0 < each.port < 1 << 16
        assert re.fullmatch(r"[!-~]+", each.host)
        assert each.user
        assert each.user.isprintable()
        assert each.takes_passwords or each.takes_tokens


@given(st.binary(max_size=500))
def test_any_bytes(data: bytes) -> None:
    _check(data)


_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=30
)
_PART = st.one_of(
    _TEXT,
    st.sampled_from(["SSL", "STARTTLS", "993", "imap.x.example", "%EMAILADDRESS%", "%%", "OAuth2"]),
)
_SERVER = st.builds(
    server,
    st.sampled_from(["incoming", "outgoing"]),
    hostname=_PART,
    port=_PART,
    socketType=_PART,
    username=_PART,
    authentication=_PART,
)


@given(
    st.lists(_SERVER, max_size=5),
    st.lists(st.tuples(st.integers(0, 2000), st.binary(max_size=4)), max_size=3),
    st.sampled_from([ME, "ünal@müller.example", "a%EMAILDOMAIN%@b.example"]),
)
def test_any_document_whole_and_damaged(
    servers: list[str], harms: list[tuple[int, bytes]], address: str
) -> None:
    data = document(*servers)
    _check(data, address)

    for place, put in harms:
        at = place % len(data)
        data = data[:at] + put + data[at + 2 :]
    _check(data, address)
