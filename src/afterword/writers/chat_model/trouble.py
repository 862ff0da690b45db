"""Why a chat model can't be asked, in a sentence for the user."""

from __future__ import annotations

import socket
import ssl
from typing import Any
from urllib.parse import urlsplit

import httpx2 as httpx

from afterword.core.errors import TroubleError
from afterword.core.server_trouble import nameless, untrusted
from afterword.writers.chat_model.options import Options

_DAY = 86_400


class PauseError(TroubleError):
    """The server wants to be left alone for so many seconds."""

    def __init__(self, words: str, pause: int) -> None:
        super().__init__(words, retryable=True)
        self.pause = pause


def late(options: Options) -> TroubleError:
    """It took longer than a letter may."""
    words = f"{_host(options)} was not done after {options.seconds} seconds"
    hint = "; --option seconds=N gives it more"
    return TroubleError(words, retryable=True, hint=hint)


def trouble(options: Options, error: BaseException, *, over: bool) -> TroubleError:
    """What went wrong; `over`: the line was cut since the time was up."""
    import openai

    host = _host(options)
    if isinstance(error, TroubleError):
        return error
    if over or isinstance(error, openai.APITimeoutError | httpx.TimeoutException):
        return late(options)
    for cause in _causes(error):
        if isinstance(cause, TroubleError):  # of the transport's or of ours
            return cause
        if (found := _of_connection(host, cause)) is not None:
            return found
    if isinstance(error, openai.APIStatusError):
        return _of_status(options, host, error)
    if isinstance(error, openai.APIConnectionError | httpx.HTTPError | OSError):
        return TroubleError(f"{host} dropped the line", retryable=True)
    words = f"{host} does not answer as a chat model does; is the address right, with its /v1?"
    return TroubleError(words, retryable=False)


def _of_connection(host: str, cause: BaseException) -> TroubleError | None:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return untrusted(host, cause.verify_message)
    if isinstance(cause, ssl.SSLError):
        words = f"{host} speaks no TLS there; an http:// address, or another port?"
        return TroubleError(words, retryable=False, field="tls")
    if isinstance(cause, socket.gaierror):
        return TroubleError(nameless(host), retryable=True)
    if isinstance(cause, ConnectionRefusedError):
        words = f"{host} takes no connections there; is the model's server running?"
        return TroubleError(words, retryable=True)
    if isinstance(cause, httpx.DecodingError):
        return TroubleError(f"{host} gives an answer that can't be unpacked", retryable=False)
    return None


def _of_status(options: Options, host: str, error: Any) -> TroubleError:
    status, code = error.status_code, str(error.code or "")
    said = str(error.body or "").casefold()
    if status in (401, 403):
        return TroubleError(f"{host} does not take the key", retryable=False, field="password")
    if status == 429 and (code == "insufficient_quota" or "quota" in said):
        return TroubleError(f"your account at {host} is used up", retryable=False)
    if status in (429, 503):
        return PauseError(f"{host} was asked too often and wants a pause", _pause(error))
    if status == 404 or code == "model_not_found" or ("model" in said and "not found" in said):
        words = f"{host} has no model {options.model!r} at {urlsplit(options.address).path}"
        return TroubleError(words, retryable=False, field="model")
    if status == 402:
        return TroubleError(f"your account at {host} is used up", retryable=False)
    if status >= 500:
        return TroubleError(f"{host} has a fault of its own ({status})", retryable=True)
    if 300 <= status < 400:
        words = f"{host} sends on to another address, and nothing went there; name that one"
        return TroubleError(words, retryable=False)
    return TroubleError(f"{host} does not do as it is asked ({status})", retryable=False)


def _pause(error: Any) -> int:
    """What Retry-After says in seconds, a day at most; 0 for a date or nothing."""
    text = str(error.response.headers.get("retry-after", "")).strip()
    digits = text.isascii() and text.isdigit() and len(text) < 10
    return min(int(text), _DAY) if digits else 0


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and len(found) < 10:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _host(options: Options) -> str:
    return urlsplit(options.address).hostname or options.address
