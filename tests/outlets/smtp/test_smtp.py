"""One letter and a real server: what became of it is known exactly, or said to be unknown."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import BinaryIO, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.servers.smtp import PASSWORD, STAGES, USER, Postbox, certificate_for, mail_server

from afterword.core.errors import AfterwordError, RefusedError, TroubleError
from afterword.outlets.message import Enclosed, Mail
from afterword.outlets.smtp import (
    Options,
    Refused,
    Sent,
    Unknown,
    read_options,
    send,
    try_login,
)

MAIL = Mail(
    sender=("Ines Carvalho", USER),
    to=("Jörg Müller-Lüdenscheidt", "joerg@acme.example"),
    subject="Grüße und Dank",
    body="Dear Jörg,\n\n.A line that begins with a dot, and one that is\n.\nBest,\nInes",
    message_id="0190f3@carvalho.example",
    at=datetime(2031, 5, 20, 16, 0, tzinfo=timezone(timedelta(hours=1))),
    in_reply_to="<last@acme.example>",
    references=("<root@acme.example>", "<last@acme.example>"),
)


@pytest.fixture
def server() -> Iterator[Postbox]:
    with mail_server() as box:
        yield box


def options(box: Postbox, **more: str) -> Options:
    return read_options(USER, {"host": "127.0.0.1", "port": str(box.port), **more})


def test_a_letter_arrives_whole_with_its_thread_and_nothing_that_tells_on_anybody(
    server: Postbox, tmp_path: Path
) -> None:
    (tmp_path / "plan").write_bytes(b"%PDF-1.7 \x00\xff" * 500)
    mail = replace(MAIL, enclosed=(Enclosed("Plän.pdf", tmp_path / "plan"),))

    outcome = send(options(server), PASSWORD, mail)

    assert isinstance(outcome, Sent)
    assert server.envelopes == [(USER, ["joerg@acme.example"])]
    (letter,) = server.letters
    assert not letter.defects
    body, attached = letter.iter_parts()
    assert body.get_content().replace("\r\n", "\n").rstrip("\n") == MAIL.body
    assert attached.get_content() == (tmp_path / "plan").read_bytes()
    assert letter["To"].addresses[0].display_name == MAIL.to[0]
    assert letter["Subject"] == MAIL.subject
    assert letter["Message-ID"] == "<0190f3@carvalho.example>"
    assert letter["In-Reply-To"] == "<last@acme.example>"
    assert letter["References"].split() == list(MAIL.references)
    assert letter["Date"] == "Tue, 20 May 2031 16:00:00 +0100"
    names = {name.lower() for name in letter.keys()}  # noqa: SIM118  # a message's iteration is not its names
    assert names == {
        *("from", "to", "subject", "date", "message-id", "in-reply-to", "references"),
        *("mime-version", "content-type"),
    }
    assert server.hellos == ["[127.0.0.1]"]


def test_the_same_letter_is_the_same_bytes(server: Postbox, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    mail = replace(MAIL, enclosed=(Enclosed("a.pdf", tmp_path / "a"),))

    send(options(server), PASSWORD, mail)
    send(options(server), PASSWORD, mail)

    assert server.taken[0] == server.taken[1]


@pytest.mark.parametrize(
    ("where", "reply", "permanent"),
    [
        ("to_mail", "550 5.7.1 not allowed", True),
        ("to_mail", "451 4.3.0 later", False),
        ("to_rcpt", "550 5.1.1 no such user", True),
        ("to_rcpt", "450 4.2.1 greylisted", False),
        ("to_dot", "554 5.6.0 looks like spam", True),
        ("to_dot", "452 4.3.1 no room", False),
        ("to_mail", "421 4.3.2 closing", False),
        ("to_mail", "552 5.3.4 too large", True),
        ("to_dot", "552 5.2.2 too large", True),
    ],
)
def test_a_refusal_carries_the_servers_words_and_whether_another_try_helps(
    server: Postbox, where: str, reply: str, permanent: bool
) -> None:
    setattr(server.manners, where, reply)

    outcome = send(options(server), PASSWORD, MAIL)

    assert isinstance(outcome, Refused)
    assert outcome.permanent is permanent
    assert outcome.words.endswith(reply)
    assert not server.taken


def test_a_letter_over_the_limit_that_a_server_names_is_not_tried(tmp_path: Path) -> None:
    (tmp_path / "plan").write_bytes(b"x" * 300_000)
    with mail_server() as box:
        box.manners.largest = 200_000

        outcome = send(
            options(box), PASSWORD, replace(MAIL, enclosed=(Enclosed("a.pdf", tmp_path / "plan"),))
        )

    assert isinstance(outcome, Refused)
    assert outcome.permanent
    assert outcome.words == (
        "with what is attached it is 0.4 MB: too large for your mail server, which takes 0.2 MB at "
        "most"
    )
    assert not box.tries


@pytest.mark.parametrize("stage", STAGES)
def test_a_line_cut_at_any_stage_is_told_apart_by_the_dot(server: Postbox, stage: str) -> None:
    marked: list[int] = []
    server.manners.cut_at = stage

    outcome = send(options(server), PASSWORD, MAIL, before_dot=lambda: marked.append(1))

    after = STAGES.index(stage) >= STAGES.index("text")
    assert bool(marked) == after
    if not after:
        assert isinstance(outcome, Refused)
        assert not outcome.permanent
    else:
        assert isinstance(outcome, Sent if stage == "good-bye" else Unknown)


def test_who_can_t_mark_it_before_the_dot_sends_nothing(server: Postbox) -> None:
    def fails() -> None:
        raise RefusedError("the disk is full")

    with pytest.raises(RefusedError, match="the disk is full"):
        send(options(server), PASSWORD, MAIL, before_dot=fails)

    assert not server.taken


def test_a_line_that_breaks_before_the_dot_leaves_nothing(server: Postbox) -> None:
    server.manners.cut_at = "text"

    outcome = send(options(server), PASSWORD, replace(MAIL, body="long words\n" * 400_000))

    assert isinstance(outcome, Refused)
    assert not outcome.permanent
    assert not server.taken


def test_a_line_that_breaks_after_the_dot_leaves_a_doubt(server: Postbox) -> None:
    server.manners.cut_at = "answer"

    outcome = send(options(server), PASSWORD, MAIL)

    assert isinstance(outcome, Unknown)
    assert "before your mail server said whether it has the letter" in outcome.words


def test_silence_after_the_dot_is_a_doubt_and_slowness_is_none(server: Postbox) -> None:
    server.manners.silent_after_dot = True
    doubt = send(options(server), PASSWORD, MAIL, after_dot=0.3)
    server.manners.silent_after_dot = False
    server.manners.pause = 0.5

    slow = send(options(server), PASSWORD, MAIL, patience=0.2, after_dot=5)

    assert isinstance(doubt, Unknown)
    assert "no answer in time" in doubt.words
    assert isinstance(slow, Sent)


def test_the_log_in_is_tried_and_a_wrong_password_said(server: Postbox) -> None:
    assert try_login(options(server), PASSWORD).tls == "none"

    with pytest.raises(TroubleError, match="does not take the password for 'ines@") as told:
        try_login(options(server), "wrong")

    assert not told.value.retryable
    assert not server.tries


def test_a_password_beyond_ascii_is_given_as_it_is(server: Postbox) -> None:
    with pytest.raises(TroubleError, match="does not take the password"):
        try_login(options(server), "pässwörd")


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("534 5.7.9 Application-specific password required", "wants an app password"),
        ("535 5.7.139 Authentication unsuccessful, basic auth", "takes no passwords from mail"),
        ("454 4.7.0 Temporary authentication failure", "can't log you in now"),
    ],
)
def test_what_a_refused_log_in_means_is_said(server: Postbox, reply: str, told: str) -> None:
    server.manners.to_login = reply

    with pytest.raises(TroubleError, match=told):
        try_login(options(server), "wrong")


def test_a_server_without_log_in_takes_no_password_and_needs_none() -> None:
    with mail_server(login=False) as box:
        with pytest.raises(TroubleError, match="offers no log-in on port"):
            try_login(options(box), PASSWORD)

        assert isinstance(send(options(box), None, MAIL), Sent)


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_letter_goes_over_tls_where_the_certificate_fits(tls: str, tmp_path: Path) -> None:
    ca, chain = certificate_for(tmp_path, "127.0.0.1", "localhost")
    with mail_server(tls=tls, certificate=chain) as box:
        asked = {} if tls == "starttls" else {"tls": tls}
        found = try_login(options(box, ca=str(ca), **asked), PASSWORD)
        outcome = send(found, PASSWORD, MAIL)

    assert found.tls == tls
    assert isinstance(outcome, Sent)


def test_a_file_that_holds_no_certificate_is_named(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("none")
    with (
        mail_server() as box,
        pytest.raises(TroubleError, match=r"ca\.pem is no certificate that can be read"),
    ):
        try_login(options(box, tls="implicit", ca=str(tmp_path / "ca.pem")), PASSWORD)


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_certificate_that_nobody_vouches_for_is_refused(tls: str, tmp_path: Path) -> None:
    _, chain = certificate_for(tmp_path, "127.0.0.1")
    with (
        mail_server(tls=tls, certificate=chain) as box,
        pytest.raises(TroubleError, match=r"certificate of .* can't be trusted"),
    ):
        try_login(options(box, tls=tls), PASSWORD)


def test_a_certificate_of_another_name_or_time_is_refused(tmp_path: Path) -> None:
    for names, days, told in [
        (("other.example",), 2, "IP address mismatch"),
        (("127.0.0.1",), -1, "expired"),
    ]:
        ca, chain = certificate_for(tmp_path, *names, days=days)
        with (
            mail_server(tls="implicit", certificate=chain) as box,
            pytest.raises(TroubleError, match=told),
        ):
            try_login(options(box, tls="implicit", ca=str(ca)), PASSWORD)


def test_a_server_that_does_not_encrypt_gets_no_password_where_it_should(server: Postbox) -> None:
    with pytest.raises(TroubleError, match="offers no encryption"):
        try_login(options(server, tls="starttls"), PASSWORD)
    with pytest.raises(TroubleError, match="speaks no TLS on port"):
        try_login(options(server, tls="implicit"), PASSWORD)


def test_a_server_that_is_not_there_or_says_nothing_is_told_apart() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        with pytest.raises(TroubleError, match=f"takes no connections on port {port}") as refused:
            try_login(Options("127.0.0.1", port, "none", USER), PASSWORD)
        closed.listen()
        with pytest.raises(TroubleError, match=f"does not answer on port {port}"):
            try_login(Options("127.0.0.1", port, "none", USER), PASSWORD, patience=0.3)
    with pytest.raises(TroubleError, match=r"no server is called smtp\.nowhere\.invalid"):
        try_login(Options("smtp.nowhere.invalid", 587, "starttls", USER), PASSWORD)
    with pytest.raises(TroubleError, match="no server can be called"):
        try_login(Options(f"{'x' * 70}.invalid", 587, "starttls", USER), PASSWORD)

    assert refused.value.retryable


@pytest.mark.parametrize(
    ("address", "given", "told"),
    [
        ("ines@@carvalho.example", {"host": "mail.example"}, "no mail address"),
        ("ines@carvalho", {"host": "mail.example"}, "no mail address"),
        (USER, {}, "nobody here knows the mail server of carvalho.example"),
        (USER, {"host": "mail.example/x"}, "no name of a server"),
        (USER, {"host": "mail.example", "port": "70000"}, "is no port"),
        (USER, {"host": "mail.example", "tls": "yes"}, "not one of implicit, starttls, none"),
        (USER, {"host": "mail.example", "colour": "red"}, "smtp has no option 'colour'"),
        (USER, {"host": "mail.example", "ca": "/nowhere/ca.pem"}, "no file with a certificate"),
    ],
)
def test_what_can_t_be_meant_is_refused_before_anybody_is_asked(
    address: str, given: dict[str, str], told: str
) -> None:
    with pytest.raises(RefusedError, match=told):
        read_options(address, given)


def test_usual_servers_are_known_and_others_get_what_is_usual() -> None:
    assert read_options("a@gmail.com", {}).plain() == {
        "host": "smtp.gmail.com",
        "port": "465",
        "tls": "implicit",
        "user": "a@gmail.com",
    }
    named = read_options(USER, {"host": "mail.carvalho.example"})
    assert (named.port, named.tls, named.user) == (587, "starttls", USER)
    assert read_options(USER, {"host": "m.example", "port": "465"}).tls == "implicit"
    assert read_options(USER, {"host": "localhost", "port": "2525"}).tls == ""
    assert read_options(USER, named.plain()) == named


def test_an_international_domain_is_written_as_the_name_system_has_it(server: Postbox) -> None:
    outcome = send(options(server), PASSWORD, replace(MAIL, to=("Jo", "jo@straße.example")))

    assert isinstance(outcome, Sent)
    assert server.envelopes[0][1] == ["jo@xn--strae-oqa.example"]


def test_a_mailbox_name_that_the_server_can_t_carry_is_refused(server: Postbox) -> None:
    outcome = send(options(server), PASSWORD, replace(MAIL, to=("Jörg", "jörg@acme.example")))

    assert isinstance(outcome, Refused)
    assert outcome.permanent
    assert not server.taken


@pytest.fixture(scope="module")
def any_server() -> Iterator[Postbox]:
    with mail_server() as box:
        yield box


@given(subject=st.text(max_size=80), body=st.text(max_size=300), name=st.text(max_size=40))
def test_any_words_arrive_as_one_letter_or_are_our_own_error(
    any_server: Postbox, subject: str, body: str, name: str
) -> None:
    before = len(any_server.taken)
    mail = replace(MAIL, subject=subject, body=body, to=(name, "joerg@acme.example"))

    try:
        outcome = send(options(any_server), PASSWORD, mail)
    except AfterwordError:
        return

    assert isinstance(outcome, Sent)
    assert len(any_server.taken) == before + 1
    assert any_server.envelopes[-1] == (USER, ["joerg@acme.example"])
    assert any_server.letters[-1]["Bcc"] is None


@pytest.mark.parametrize("auth", ["token", "xoauth2", "oauthbearer"])
def test_an_access_token_logs_in_and_another_is_refused_with_the_reason(
    server: Postbox, auth: str
) -> None:
    server.manners.tokens["good"] = USER

    assert isinstance(send(options(server, auth=auth), "good", MAIL), Sent)

    with pytest.raises(
        TroubleError, match=r"does not take the sign-in .* \(status invalid_token\)"
    ):
        try_login(options(server, auth=auth), "old")
    other = replace(options(server, auth=auth), user="odile@quayside.example")
    with pytest.raises(TroubleError, match="as the owner of that mailbox"):
        try_login(other, "good")


def test_an_account_by_token_keeps_its_way(server: Postbox) -> None:
    server.manners.tokens["good"] = USER
    found = try_login(options(server, auth="token"), "good")

    assert (found.auth, found.tls) == ("token", "none")
    assert read_options(USER, found.plain()) == found
    with pytest.raises(RefusedError, match="auth='magic' is not one of password, token"):
        options(server, auth="magic")


class Endless:
    """A server that answers as it should up to a command, and to that one without end."""

    def __init__(self, at: bytes, answer: bytes, pause: float) -> None:
        self._at, self._answer, self._pause = at, answer, pause
        self._ended = Event()

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._listening.close()
        self._thread.join(10)

    def _serve(self) -> None:
        with suppress(OSError):
            line, _ = self._listening.accept()
            with line, line.makefile("rb") as asked:
                self._talk(line, asked)

    def _talk(self, line: socket.socket, asked: BinaryIO) -> None:
        usual = {b"DATA": b"354 go on\r\n", b".": b"250 taken\r\n"}
        command, in_text = b"greeting", False
        line.sendall(b"" if self._at == command else b"220 hello\r\n")
        while command != self._at:
            said = next(asked, b"").rstrip()
            if in_text and said != b".":
                continue
            command = said.partition(b" ")[0].upper()
            in_text = command == b"DATA"
            if command != self._at:
                line.sendall(usual.get(command, b"250 fine\r\n"))
        while not self._ended.is_set():
            line.sendall(self._answer)
            self._ended.wait(self._pause)


@pytest.mark.parametrize(
    ("answer", "pause"),
    [(b"250-and more\r\n", 0.0), (b"x" * 4096, 0.0), (b"2", 0.05), (b"250-and\r\n", 0.05)],
)
@pytest.mark.parametrize("at", [b"greeting", b"EHLO", b"MAIL", b"RCPT", b"DATA", b"."])
def test_an_answer_without_end_is_ended_and_told_apart_by_the_dot(
    at: bytes, answer: bytes, pause: float
) -> None:
    with Endless(at, answer, pause) as server:
        named = {"host": "127.0.0.1", "port": str(server.port), "tls": "none"}
        begun = monotonic()

        outcome = send(read_options(USER, named), None, MAIL, patience=0.5, after_dot=0.5)

        assert monotonic() - begun < 10
    assert isinstance(outcome, Unknown if at == b"." else Refused)


def test_an_answer_of_many_lines_is_read_as_ever(server: Postbox) -> None:
    server.manners.to_rcpt = "\r\n".join([*(f"550-line {n}" for n in range(50)), "550 no"])

    outcome = send(options(server), PASSWORD, MAIL)

    assert isinstance(outcome, Refused)
    assert "line 0 line 1" in outcome.words
