"""Opens a session with an SMTP server as far as a letter can go, and says in a sentence why not.

The secret goes only over TLS whose certificate fits, to a server on this machine, or where the user
said `tls=none` in so many words.
"""

from __future__ import annotations

import base64
import json
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from afterword.core.errors import TroubleError
from afterword.core.mail_log_in import refusal
from afterword.core.server_trouble import closed, nameless, out_of_reach, untrusted, without_tls
from afterword.outlets.smtp.line import PlainLine, TlsLine
from afterword.outlets.smtp.options import AUTH, Options, is_loopback

PATIENCE = 30.0  # seconds for one answer
# Who sends is known by the log-in; this machine's name is nobody's business, and asking for it can
# take many seconds.
_HELLO = "[127.0.0.1]"
_READY, _WELCOME, _MORE = 220, 235, 334


def try_login(options: Options, secret: str | None, *, patience: float = PATIENCE) -> Options:
    """Logs in and out; the options as they turned out to work. TroubleError says what is wrong."""
    with session(options, secret, patience=patience) as server:
        if options.tls:
            return options
        tls = "starttls" if isinstance(server.sock, ssl.SSLSocket) else "none"
    return replace(options, tls=tls)


@contextmanager
def session(
    options: Options, secret: str | None, *, patience: float = PATIENCE
) -> Iterator[smtplib.SMTP]:
    """A server that is ready for a letter; `secret` None: it wants none. TroubleError otherwise."""
    with _in_words(options):
        server = _connected(options, patience)
    try:
        with _in_words(options):
            server.ehlo_or_helo_if_needed()
            _encrypt(server, options)
            _log_in(server, options, secret)
        yield server
    finally:
        # Whatever was to be known is known by now; a server that says no good-bye harms nobody.
        if server.sock is not None:
            with suppress(OSError, smtplib.SMTPException):
                server.sock.settimeout(min(patience, 5.0))
                server.quit()
        server.close()


def timed_out(error: BaseException | None) -> bool:
    """Whether a silence is behind an error: smtplib calls it a lost line."""
    while error is not None:
        if isinstance(error, TimeoutError):
            return True
        error = error.__cause__ or error.__context__
    return False


def reply_words(code: int, reply: bytes) -> str:
    """A server's answer in a line: it comes from outside, so nothing in it may move a terminal."""
    text = "".join(c if c.isprintable() else " " for c in reply.decode("utf-8", "replace"))
    return f"{code} {' '.join(text.split())}"[:300].strip()


def _connected(options: Options, patience: float) -> smtplib.SMTP:
    """Connected and greeted, under TLS where that comes first."""
    host, port = options.host.strip("[]"), options.port
    if options.tls == "implicit":
        context = _context(options)
        return TlsLine(host, port, timeout=patience, local_hostname=_HELLO, context=context)
    return PlainLine(host, port, timeout=patience, local_hostname=_HELLO)


def _encrypt(server: smtplib.SMTP, options: Options) -> None:
    if options.tls in ("implicit", "none"):
        return
    if server.has_extn("starttls"):
        code, reply = server.starttls(context=_context(options))
        if code != _READY:
            words = f"{options.host} does not begin to encrypt: {reply_words(code, reply)}"
            raise TroubleError(words, retryable=code < 500)
        server.ehlo_or_helo_if_needed()
    elif options.tls == "starttls":
        raise TroubleError(
            f"{options.host} offers no encryption (STARTTLS) on port {options.port}, so your "
            "password would be read by others on the way",
            retryable=False,
            field="tls",
            hint="; try --option port=465",
        )


def _log_in(server: smtplib.SMTP, options: Options, secret: str | None) -> None:
    offers = server.esmtp_features.get("auth", "").upper().split()
    if secret is None:
        if offers and not is_loopback(options.host):
            raise TroubleError(
                f"{options.host} asks for a password",
                retryable=False,
                field="password",
                hint=": give it with --secret-file FILE",
            )
        return
    if not offers:
        raise TroubleError(
            f"{options.host} offers no log-in on port {options.port}; port 587 or 465 is the one "
            "for mail programs",
            retryable=False,
            field="port",
        )
    try:
        if options.auth != "password":
            _by_token(server, options, secret, offers)
        elif secret.isascii() and options.user.isascii():
            server.login(options.user, secret)
        else:
            _plain_in_utf8(server, options, secret, offers)
    except smtplib.SMTPAuthenticationError as error:
        raise refusal(
            host=options.host,
            user=options.user,
            said=reply_words(error.smtp_code, _bytes(error.smtp_error)),
            by_token=options.auth != "password",
            passing=error.smtp_code < 500,
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        raise TroubleError(
            f"{options.host} takes no password that this program can give ({' '.join(offers)})",
            retryable=False,
            field="password",
        ) from error


def _by_token(server: smtplib.SMTP, options: Options, token: str, offers: list[str]) -> None:
    """By the way that was named, else by whichever the server offers, the standard one first."""
    offered = [way for way in AUTH if way.upper() in offers]
    way = options.auth if options.auth != "token" else next(iter(offered), "")
    user = options.user.replace("=", "=3D").replace(",", "=2C")
    match way:
        case "oauthbearer":  # RFC 7628
            first, after_no = f"n,a={user},\x01auth=Bearer {token}\x01\x01", "AQ=="
        case "xoauth2":  # developers.google.com/workspace/gmail/imap/xoauth2-protocol
            first, after_no = f"user={options.user}\x01auth=Bearer {token}\x01\x01", ""
        case _:
            words = f"{options.host} takes no sign-in through the browser ({' '.join(offers)})"
            raise TroubleError(words, retryable=False, field="password", hint="; use a password")
    code, reply = server.docmd("AUTH", f"{way.upper()} {_base64(first)}")
    if code == _MORE:
        # The reason stands in what it sent; the refusal comes once that is acknowledged.
        why = reply
        code, reply = server.docmd(after_no)
        reply += b" " + _reason(why)
    if code != _WELCOME:
        raise smtplib.SMTPAuthenticationError(code, reply)


def _reason(challenge: bytes) -> bytes:
    """The status that a refused token is told with, in base64 and JSON."""
    try:
        found = json.loads(base64.b64decode(challenge))
        return f"(status {found['status']})".encode()
    except (ValueError, KeyError, TypeError, RecursionError):
        return b""


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _plain_in_utf8(server: smtplib.SMTP, options: Options, secret: str, offers: list[str]) -> None:
    """RFC 4616, which smtplib speaks in ASCII only."""
    if "PLAIN" not in offers:
        raise smtplib.SMTPNotSupportedError
    code, reply = server.docmd(
        "AUTH", f"PLAIN {_base64(f'{chr(0)}{options.user}{chr(0)}{secret}')}"
    )
    if code != _WELCOME:
        raise smtplib.SMTPAuthenticationError(code, reply)


@contextmanager
def _in_words(options: Options) -> Iterator[None]:
    """Failures of the line and of the server as a sentence each."""
    try:
        yield
    except ssl.SSLError as error:
        raise _of_tls(options, error) from error
    except (smtplib.SMTPServerDisconnected, TimeoutError, ConnectionResetError) as error:
        raise (_silent(options) if timed_out(error) else _dropped(options)) from error
    except smtplib.SMTPResponseException as error:
        said = reply_words(error.smtp_code, _bytes(error.smtp_error))
        retryable = error.smtp_code < 500
        raise TroubleError(f"{options.host} turns us away: {said}", retryable=retryable) from error
    except smtplib.SMTPException as error:
        words = f"{options.host} does not speak SMTP as it should: {error}"
        raise TroubleError(words, retryable=False) from error
    except OSError as error:
        field = "host" if isinstance(error, socket.gaierror) else "port"
        raise TroubleError(_of_line(options, error), retryable=True, field=field) from error
    except UnicodeError as error:  # what the name system takes for no name
        raise TroubleError(f"no server can be called {options.host!r}", retryable=False) from error


def _of_tls(options: Options, error: ssl.SSLError) -> TroubleError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return untrusted(options.host, error.verify_message)
    return without_tls(options.host, options.port, another=587)


def _of_line(options: Options, error: OSError) -> str:
    host, port = options.host, options.port
    if isinstance(error, socket.gaierror):
        return nameless(host)
    if isinstance(error, ConnectionRefusedError):
        return closed(host, port, purpose="sending")
    return out_of_reach(host, port, error)


def _silent(options: Options) -> TroubleError:
    words = f"{options.host} does not answer on port {options.port}"
    return TroubleError(
        f"{words}; a firewall, or another port (465, 587)?", retryable=True, field="port"
    )


def _dropped(options: Options) -> TroubleError:
    words = f"{options.host} dropped the line on port {options.port} before anything was sent"
    return TroubleError(words, retryable=True, field="port")


def _context(options: Options) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=options.ca or None)
    except (OSError, ssl.SSLError) as error:
        words = f"{options.ca} is no certificate that can be read"
        raise TroubleError(words, retryable=False, field="tls") from error
    if options.ca:
        context.load_default_certs()
    return context


def _bytes(reply: bytes | str) -> bytes:
    return reply if isinstance(reply, bytes) else reply.encode("utf-8", "replace")
