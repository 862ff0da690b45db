"""Hands one letter to an SMTP server and says what became of it.

The border is the dot that ends the message (RFC 5321, 4.1.1.4). Whatever goes wrong before it was
sent, the letter has not left. Once it is sent and until the server answers, nobody knows: a second
try might make a second copy (RFC 1047), so there is none.
"""

from __future__ import annotations

import smtplib
from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.errors import TroubleError
from afterword.outlets.message import Mail, build, in_ascii
from afterword.outlets.smtp.options import Options
from afterword.outlets.smtp.session import PATIENCE, reply_words, session, timed_out

# A server may look the letter over before it answers to the dot; RFC 5321, 4.5.3.2.6 gives it that.
AFTER_DOT = 600.0
_NO_ROOM = 552  # RFC 1870: larger than this server takes, now and later


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the letter; what it does with it now is between mail servers."""

    words: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The letter has not left. `permanent`: trying again as it is will not help."""

    words: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have left or not: never send it again without looking."""

    words: str


Outcome = Sent | Refused | Unknown


def send(  # noqa: PLR0913  # two moments that a caller may have to know
    options: Options,
    secret: str | None,
    mail: Mail,
    *,
    before_dot: Callable[[], object] = lambda: None,
    told: Callable[[Outcome], object] = lambda _: None,
    patience: float = PATIENCE,
    after_dot: float = AFTER_DOT,
) -> Outcome:
    """Sends the letter once. RefusedError or OSError where the message can't be built.

    `before_dot` is called in the moment before the letter may leave: as long as it has not
    returned, it has not, and if it raises, it never will. `told` gets the outcome as soon as it is
    known, before the good-bye, for which a server may let us wait.
    """
    message = build(mail)
    try:
        with session(options, secret, patience=patience) as server:
            outcome: Outcome = _refusal(server, mail, message) or _hand_over(
                server, message, before_dot, after_dot
            )
            told(outcome)
            return outcome
    except TroubleError as trouble:
        refused = Refused(str(trouble), permanent=not trouble.retryable)
    told(refused)
    return refused


def _refusal(server: smtplib.SMTP, mail: Mail, message: bytes) -> Refused | None:
    """What the server has against the envelope; None: it waits for the message."""
    options = []
    if server.has_extn("size"):
        limit = server.esmtp_features["size"].strip()
        if limit.isdecimal() and 0 < int(limit) < len(message):  # RFC 1870; 0: it names none
            return _too_large(message, f"which takes {int(limit) / 1e6:.1f} MB at most")
        options.append(f"size={len(message)}")
    if mail.is_international:
        if not server.has_extn("smtputf8"):
            words = f"your mail server can't write to {mail.to[1]}: it takes no such address"
            return Refused(words, permanent=True)
        server.command_encoding = "utf-8"
        options.append("SMTPUTF8")
    to = in_ascii(mail.to[1])
    try:
        code, reply = server.mail(in_ascii(mail.sender[1]), options)
        if code == _NO_ROOM:
            return _too_large(message, f"which says {reply_words(code, reply)}")
        if code != 250:
            return _answered(f"your mail server sends nothing from {mail.sender[1]}", code, reply)
        code, reply = server.rcpt(to)
        if code not in (250, 251):
            return _answered(f"your mail server does not take {to}", code, reply)
        code, reply = server.docmd("DATA")
        if code != 354:
            return _answered("your mail server does not take the letter", code, reply)
    except (OSError, smtplib.SMTPException) as error:
        return _dropped(error)
    return None


def _too_large(message: bytes, why: str) -> Refused:
    size = f"with what is attached it is {len(message) / 1e6:.1f} MB"
    return Refused(f"{size}: too large for your mail server, {why}", permanent=True)


def _hand_over(
    server: smtplib.SMTP, message: bytes, before_dot: Callable[[], object], after_dot: float
) -> Outcome:
    dotted = b"".join(
        b"." + line if line.startswith(b".") else line for line in message.splitlines(keepends=True)
    )
    if not dotted.endswith(b"\r\n"):
        dotted += b"\r\n"
    line = server.sock
    assert line is not None
    try:
        line.sendall(dotted)
    except OSError as error:
        line.settimeout(2.0)
        return _cut_short(server, error)
    try:
        before_dot()
    except BaseException:
        server.close()  # without a good-bye, which would be one more line of the message
        raise
    try:
        line.settimeout(after_dot)
        line.sendall(b".\r\n")
        code, reply = server.getreply()
    except (OSError, smtplib.SMTPException) as error:
        words = "the line was lost before your mail server said whether it has the letter"
        return Unknown(f"{words} ({_why(error)})")
    if 200 <= code < 300:
        return Sent(reply_words(code, reply))
    if code == _NO_ROOM:
        return _too_large(message, f"which says {reply_words(code, reply)}")
    if code >= 400:
        return _answered("your mail server does not take the letter", code, reply)
    return Unknown(f"your mail server gave an answer that says nothing: {reply_words(code, reply)}")


def _cut_short(server: smtplib.SMTP, error: OSError) -> Refused:
    """A server that has enough of a message says why and closes; the reason tells what helps."""
    try:
        code, reply = server.getreply()
    except (OSError, smtplib.SMTPException):
        return _dropped(error)
    finally:
        server.close()  # a QUIT would be one more line of the message
    return _answered("your mail server does not take the letter", code, reply)


def _answered(what: str, code: int, reply: bytes) -> Refused:
    permanent = not 400 <= code < 500
    return Refused(f"{what}: {reply_words(code, reply)}", permanent=permanent)


def _dropped(error: Exception) -> Refused:
    words = f"the line to your mail server broke before the letter had left ({_why(error)})"
    return Refused(words, permanent=False)


def _why(error: Exception) -> str:
    if timed_out(error):
        return "no answer in time"
    return " ".join(str(error).split()) or type(error).__name__
