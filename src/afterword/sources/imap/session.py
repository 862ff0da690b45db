"""Opens a session with an IMAP server, and says in a sentence why not.

The secret goes only over TLS whose certificate fits, or where the user said `tls=none` in so many
words. Every later failure of the line is told in words too (`in_words`).
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from imapclient.exceptions import IMAPClientError, LoginError, ProtocolError

from afterword.core.errors import TroubleError
from afterword.core.mail_log_in import refusal
from afterword.core.server_trouble import closed, nameless, out_of_reach, untrusted, without_tls
from afterword.sources.imap.options import AUTH, Options
from afterword.sources.imap.wire import Client
from afterword.sources.reach.tls import shared

PATIENCE = 30.0  # seconds for one answer


def try_login(options: Options, secret: str, *, patience: float = PATIENCE) -> None:
    """Logs in, looks whether there are the folders that were chosen, and leaves.

    TroubleError says what is wrong.
    """
    with session(options, secret, patience=patience) as client:
        if not options.folders:
            return
        there = [str(name) for _, _, name in client.list_folders()]
        missing = next((name for name in options.folders if name not in there), None)
        if missing is not None and missing.upper() != "INBOX":
            words = f"there is no folder {missing!r} in the mailbox; there are {', '.join(there)}"
            raise TroubleError(words, retryable=False, field="folders")


@contextmanager
def session(options: Options, secret: str, *, patience: float = PATIENCE) -> Iterator[Client]:
    """A logged-in session; `secret` is a password, or an access token where `auth` says so.

    TroubleError where there is none to be had, and for whatever breaks it while it is used.
    """
    with in_words(options):
        client = _connected(options, patience)
    try:
        with in_words(options):
            _log_in(client, options, secret)
            yield client
    finally:
        # A server that says no good-bye harms nobody, and one that hangs shall not hold us.
        with suppress(OSError, IMAPClientError, ValueError):
            client.socket().settimeout(min(patience, 5.0))
            client.logout()
        with suppress(OSError, IMAPClientError):
            client.shutdown()


@contextmanager
def in_words(options: Options) -> Iterator[None]:
    """Failures of the line and of the server as a sentence each."""
    try:
        yield
    except ssl.SSLError as error:
        raise _of_tls(options, error) from error
    except TimeoutError as error:
        words = f"{options.host} does not answer on port {options.port}"
        raise TroubleError(words, retryable=True, field="port") from error
    except (IMAPClientError, ProtocolError) as error:
        raise _of_server(options, error) from error
    except OSError as error:
        field = "host" if isinstance(error, socket.gaierror) else "port"
        raise TroubleError(_of_line(options, error), retryable=True, field=field) from error
    except UnicodeError as error:
        words = f"{options.host} gives an answer that is no IMAP ({type(error).__name__})"
        raise TroubleError(words, retryable=True) from error


def plain_words(text: object) -> str:
    """A server's answer in a line: it comes from outside, so nothing in it may move a terminal."""
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    if said.startswith(("b'", 'b"')) and said[-1:] == said[1]:
        said = said[2:-1]  # imaplib's errors hold bytes
    return " ".join("".join(c if c.isprintable() else " " for c in said).split())[:300]


def _connected(options: Options, patience: float) -> Client:
    context = None if options.tls == "none" else shared(options.ca)
    host = options.host.strip("[]")
    implicit = options.tls == "implicit"
    client = Client(
        host,
        options.port,
        ssl=implicit,
        ssl_context=context if implicit else None,
        timeout=patience,
        use_uid=True,
    )
    client.normalise_times = False
    client.line.debug = 0  # it would write each line for a log that nobody reads
    if options.tls == "starttls":
        if not client.has_capability("STARTTLS"):
            client.shutdown()
            words = f"{options.host} offers no encryption (STARTTLS) on port {options.port}"
            raise TroubleError(words, retryable=False, field="tls", hint="; try --option port=993")
        client.starttls(ssl_context=context)
    return client


def _log_in(client: Client, options: Options, secret: str) -> None:
    try:
        if options.auth == "password":
            _by_password(client, options.user, secret)
        else:
            _by_token(client, options, secret)
    except LoginError as error:
        said, by_token = plain_words(error), options.auth != "password"
        raise refusal(host=options.host, user=options.user, said=said, by_token=by_token) from error


def _by_token(client: Client, options: Options, token: str) -> None:
    """By the way that was named, else by whichever the server offers, the standard one first."""
    offered = [way for way in AUTH if client.has_capability(f"AUTH={way}")]
    way = options.auth if options.auth != "token" else next(iter(offered), "")
    if way == "oauthbearer":
        client.oauthbearer_login(options.user, token)
    elif way == "xoauth2":
        client.oauth2_login(options.user, token)
    else:
        words = f"{options.host} takes no sign-in through the browser"
        raise TroubleError(words, retryable=False, field="password", hint="; use a password")


def _by_password(client: Client, user: str, secret: str) -> None:
    if client.has_capability("AUTH=PLAIN") and not (user.isascii() and secret.isascii()):
        client.plain_login(user, secret)  # LOGIN is ASCII; RFC 4616 is UTF-8
        return
    if client.has_capability("LOGINDISABLED") and client.has_capability("AUTH=PLAIN"):
        client.plain_login(user, secret)
        return
    client.login(user, secret)


def _of_server(options: Options, error: Exception) -> TroubleError:
    said = plain_words(error)
    return TroubleError(f"{options.host} does not do as it is asked: {said}", retryable=True)


def _of_tls(options: Options, error: ssl.SSLError) -> TroubleError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return untrusted(options.host, error.verify_message)
    if isinstance(error, ssl.SSLEOFError):
        return TroubleError(f"{options.host} dropped the line", retryable=True, field="port")
    return without_tls(options.host, options.port, another=993)


def _of_line(options: Options, error: OSError) -> str:
    host, port = options.host, options.port
    if isinstance(error, socket.gaierror):
        return nameless(host)
    if isinstance(error, ConnectionRefusedError):
        return closed(host, port, purpose="reading")
    if isinstance(error, ConnectionError):
        return f"{host} dropped the line"
    return out_of_reach(host, port, error)
