"""A session with a real server, and what the user is told where there is none."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.servers.dovecot import PASSWORD, MailHost, dovecot
from tests.servers.smtp import certificate_for

from afterword.core.errors import TroubleError, WrongFieldsError
from afterword.sources.imap import Options, read_options, session, try_login

USER = "ines@carvalho.example"


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    folder = tmp_path_factory.mktemp("dovecot")
    _, certificate = certificate_for(folder, "localhost")
    with dovecot(folder, certificate=certificate) as running:
        yield running


def _options(host: MailHost, **more: str) -> Options:
    given = {"host": host.host, "port": str(host.port), "tls": "none"}
    return read_options(USER, given | more)


def test_a_right_password_and_a_right_token_open_the_mailbox(host: MailHost) -> None:
    host.deliver(USER, b"From: a@b.example\r\nSubject: hello\r\n\r\nHi\r\n")
    with session(_options(host), PASSWORD) as client:
        assert client.select_folder("INBOX", readonly=True)[b"EXISTS"] == 1
    for auth in ("token", "xoauth2", "oauthbearer"):
        try_login(_options(host, auth=auth), host.token(USER))


def test_tls_is_checked_and_may_begin_later(host: MailHost) -> None:
    certificate = str(host.folder / "ca.pem")
    for tls, port in (("implicit", host.tls_port), ("starttls", host.port)):
        options = replace(_options(host), host="localhost", tls=tls, port=port)
        with pytest.raises(TroubleError, match="certificate of localhost can't be trusted"):
            try_login(options, PASSWORD)
        try_login(replace(options, ca=certificate), PASSWORD)


def test_a_file_that_holds_no_certificate_is_named(host: MailHost, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("none")

    with pytest.raises(TroubleError, match=r"ca\.pem is no certificate that can be read"):
        try_login(replace(_options(host), tls="implicit", ca=str(tmp_path / "ca.pem")), PASSWORD)


def test_each_refusal_has_its_own_sentence(host: MailHost) -> None:
    with pytest.raises(TroubleError, match="does not take the password for 'ines@") as told:
        try_login(_options(host), "wrong")
    assert (told.value.field, told.value.retryable) == ("password", False)
    with pytest.raises(TroubleError, match=r"does not take the sign-in .* connect it again"):
        try_login(_options(host, auth="xoauth2"), host.token(USER, seconds=-60))


def test_a_server_that_is_not_there_or_never_answers(host: MailHost) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        port = silent.getsockname()[1]
        with pytest.raises(TroubleError, match="takes no connections on port"):
            try_login(replace(_options(host), port=port), PASSWORD)
        silent.listen()
        with pytest.raises(TroubleError, match="does not answer on port"):
            try_login(replace(_options(host), port=port), PASSWORD, patience=0.3)
    with pytest.raises(TroubleError, match=r"no server is called imap\.nowhere\.invalid"):
        try_login(replace(_options(host), host="imap.nowhere.invalid"), PASSWORD)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"host": "imap example"}, "is no name of a server"),
        ({"port": "x", "host": "h.example"}, "is no port"),
        ({"tls": "maybe", "host": "h.example"}, "is not one of"),
        ({"colour": "red"}, "has no option"),
        ({}, "nobody here knows the mail server of carvalho.example"),
    ],
)
def test_options_that_can_not_be_meant(given: dict[str, str], told: str) -> None:
    with pytest.raises(WrongFieldsError, match=told):
        read_options(USER, given)


def test_what_is_usual_is_left_out() -> None:
    found = read_options("ines@gmail.com", {})
    assert (found.host, found.port, found.tls, found.user) == (
        "imap.gmail.com",
        993,
        "implicit",
        "ines@gmail.com",
    )
    assert read_options("ines@gmail.com", found.plain()) == found
