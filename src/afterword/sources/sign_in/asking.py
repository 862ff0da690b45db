"""One question to a provider over HTTPS, answered in JSON, with a limit of size and of time."""

from __future__ import annotations

import json
import socket
import ssl
import time
from collections.abc import Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from afterword.core.errors import TroubleError
from afterword.sources.reach.tls import trusted

if TYPE_CHECKING:
    import httpx2

PATIENCE = 15.0  # seconds for all of one answer
_LARGEST = 1 << 20  # bytes; a discovery document takes some 5 kB


def ask(
    url: str,
    form: Mapping[str, str] | None = None,
    *,
    basic: tuple[str, str] | None = None,
    ca: str = "",
    patience: float = PATIENCE,
) -> tuple[int, dict[str, Any]]:
    """Status and JSON object of the answer to a POST of `form`, or to a GET where there is none.

    `basic` are name and secret for HTTP's own log-in. No redirect is followed: a code or a secret
    goes to the address that was meant and nowhere else. TroubleError where no such answer comes.
    """
    # A quarter of a second that most commands, which open no account by sign-in, do without.
    import httpx2

    host = urlsplit(url).hostname or url
    try:
        # Neither proxies nor log-ins of the environment: what is asked here is asked directly.
        with httpx2.Client(verify=trusted(ca), timeout=patience, trust_env=False) as client:
            request = client.build_request(
                "GET" if form is None else "POST",
                url,
                data=None if form is None else dict(form),
                headers={"Accept": "application/json"},
            )
            response = client.send(request, auth=basic, stream=True)
            try:
                data = _whole(response, host, patience)
            finally:
                response.close()
    except httpx2.TimeoutException as error:
        raise TroubleError(f"{host} does not answer", retryable=True, field="sign_in") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        words = _of_line(host, error)
        raise TroubleError(words, retryable=True, field="sign_in") from error
    return response.status_code, _object(data, host, response.status_code)


def plain_words(text: object) -> str:
    """Words of a server in a line: nothing in them may move a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(text)).split())[:300]


def is_safe(url: str) -> bool:
    """Whether secrets may be sent there: over TLS, or to this machine."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or not url.isprintable() or " " in url or parts.username is not None:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _whole(response: httpx2.Response, host: str, patience: float) -> bytes:
    """All bytes of an answer; one that trickles for ever is as none."""
    until, data = time.monotonic() + patience, b""
    for piece in response.iter_bytes():
        data += piece
        if len(data) > _LARGEST or time.monotonic() > until:
            words = f"{host} gives an answer without an end"
            raise TroubleError(words, retryable=True, field="sign_in")
    return data


def _object(data: bytes, host: str, status: int) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return found
    words = f"{host} gives no answer that a program can read (status {status})"
    raise TroubleError(words, retryable=status >= 500 or status == 429, field="sign_in")


def _of_line(host: str, error: BaseException) -> str:
    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, ssl.SSLCertVerificationError):
            return f"the certificate of {host} can't be trusted: {behind.verify_message}"
        if isinstance(behind, socket.gaierror):
            return f"no server is called {host}: is this machine online?"
        if isinstance(behind, ConnectionRefusedError):
            return f"{host} takes no connections"
        behind = behind.__cause__ or behind.__context__
    return f"{host} can't be reached: {plain_words(error)}"
