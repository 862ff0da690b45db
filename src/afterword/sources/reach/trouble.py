"""Why no answer came over HTTP, in words that all who ask share."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx2 as httpx

from afterword.core.errors import TroubleError
from afterword.core.server_trouble import nameless, untrusted


def host_of(url: str) -> str:
    """The host of an address, in lower case."""
    return (urlsplit(url).hostname or "").lower()


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came of, outermost first."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def unreached(host: str, error: Exception) -> TroubleError | None:
    """Why a host was not reached; None where it was, and something else went wrong."""
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return TroubleError(f"{host} does not answer", retryable=True)
    for cause in causes_of(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return untrusted(host, cause.verify_message)
        if isinstance(cause, socket.gaierror):
            return TroubleError(nameless(host), retryable=True)
        if isinstance(cause, ConnectionRefusedError):
            return TroubleError(f"{host} takes no connections there", retryable=True)
    return None
