"""The line to a chat model's server: bounded in time and size, telling nothing but what is asked.

The library of the protocol's makers speaks on it (imported late: it takes a second). It is given a
transport and so cannot go anywhere else, tries nothing a second time by itself, and what it would
tell of this machine in headers is taken off.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Lock, Timer
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx2 as httpx

from afterword.core.errors import TroubleError, UnreadableError
from afterword.writers.chat_model.options import Options
from afterword.writers.chat_model.trouble import PauseError, late, trouble

if TYPE_CHECKING:
    from openai import OpenAI
    from openai.types.chat import ChatCompletion

_LARGEST = 1 << 20  # bytes of one answer; a letter has 3,000, a model's thoughts before it 100,000
_CONNECT = 10.0  # seconds for a line to come about; the whole is bounded besides
_PER_TOKEN = 4  # characters that a token stands for, where the server does not count
# Servers that take no schema say so in one of these.
_NO_SCHEMA = frozenset({400, 404, 405, 415, 422, 500, 501})
Spend = Callable[[], None]
Spent = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of an answer is read; tests set less."""

    size: int = _LARGEST
    connect: float = _CONNECT


@dataclass(slots=True)
class Line:
    """An open line, for one letter; `opened` makes it."""

    options: Options
    wire: _Wire
    client: OpenAI
    spend: Spend  # before each request; it may refuse
    spent: Spent  # tokens, after each
    form: str = "schema"  # "plain": the server takes no schema

    def ask(self, body: Callable[[str], Mapping[str, Any]]) -> str:
        """What the model said to the request that `body` makes in the form given.

        TroubleError in words where the server can't be used, UnreadableError for an answer that is
        none.
        """
        if self.form == "schema":
            try:
                return self._once(body("schema"))
            except _NoSchemaError:
                self.form = "plain"
        return self._once(body("plain"))

    def models(self) -> tuple[str, ...]:
        """The names of the models that the server has; none where it doesn't say.

        TroubleError where it can't be used.
        """
        from openai import APIStatusError, OpenAIError

        try:
            with self.wire.in_time():
                return tuple(model.id for model in self.client.models.list())[:1000]
        except APIStatusError as error:
            if error.status_code in (404, 405, 501):  # it has models and no list of them
                return ()
            raise trouble(self.options, error, over=self.wire.over) from error
        except (OpenAIError, httpx.HTTPError, OSError, ValueError, TypeError) as error:
            raise trouble(self.options, error, over=self.wire.over) from error

    def _once(self, body: Mapping[str, Any]) -> str:
        from openai import APIStatusError, OpenAIError

        self.spend()
        tokens = len(str(body["messages"])) // _PER_TOKEN
        try:
            with self.wire.in_time():
                answer = self.client.chat.completions.create(**body)
            text, used = _content(answer)
        except APIStatusError as error:
            wanted = "response_format" in body and error.status_code in _NO_SCHEMA
            if wanted and _is_about_schema(error):
                raise _NoSchemaError from error
            raise trouble(self.options, error, over=self.wire.over) from error
        except UnreadableError:
            raise
        except (OpenAIError, httpx.HTTPError, OSError, ValueError, TypeError) as error:
            raise trouble(self.options, error, over=self.wire.over) from error
        self.spent(used or tokens + len(text) // _PER_TOKEN)
        return text


class _NoSchemaError(Exception):
    """The server takes no schema of an answer."""


def _is_about_schema(error: Any) -> bool:
    """Whether the format was what it did not take; of a bad request that says nothing, probably."""
    said = str(error.body or error.message).casefold()
    words = ("response_format", "json_schema", "schema", "structured", "format", "grammar")
    if error.status_code in (400, 422):
        return any(word in said for word in words) or len(said) < 40
    return any(word in said for word in words[:3])


def _content(answer: ChatCompletion) -> tuple[str, int]:
    """The text and the tokens it took. UnreadableError for an answer without a text."""
    # The library hands on whatever came: a page, a stream, an object of another kind.
    choices = getattr(answer, "choices", answer)
    if not isinstance(choices, list):
        raise TypeError("no completion")
    if not choices:
        raise UnreadableError("the server gave no answer of a chat model")
    message = choices[0].message
    usage = getattr(answer, "usage", None)
    used = getattr(usage, "total_tokens", 0) or 0
    if getattr(message, "refusal", None):
        raise UnreadableError("the model refused to write it")
    if choices[0].finish_reason == "content_filter":
        raise UnreadableError("the server's filter held the answer back")
    text = getattr(message, "content", None)
    if not isinstance(text, str):
        raise UnreadableError("the model answered nothing")
    return text, used if isinstance(used, int) and 0 < used < 10_000_000 else 0


@contextmanager
def opened(  # noqa: PLR0913  # what a line is made of
    options: Options,
    key: str | None,
    transport: httpx.BaseTransport,
    *,
    spend: Spend,
    spent: Spent,
    form: str = "schema",
    limits: Limits | None = None,
) -> Iterator[Line]:
    """A line for one letter; everything asked on it has `options.seconds` together.

    `transport` says where it may lead. TroubleError where the library is not installed.
    """
    limits = limits or Limits()
    try:
        from openai import OpenAI
    except ImportError as error:
        raise TroubleError(
            "the library for chat models is not installed: .venv/bin/pip install 'openai>=3.54'",
            retryable=False,
        ) from error
    wire = _Wire(transport, options, limits)
    client = httpx.Client(
        transport=wire,
        timeout=httpx.Timeout(options.seconds, connect=min(limits.connect, options.seconds)),
        follow_redirects=False,
        trust_env=False,
    )
    with client:
        # The library wants a key; a server without one takes any word.
        speaker = OpenAI(
            api_key=key or "none",
            base_url=options.address,
            http_client=client,
            max_retries=0,
            organization="",
            project="",
            webhook_secret="",
        )
        yield Line(options, wire, speaker, spend, spent, form)


@dataclass(slots=True)
class _Wire(httpx.BaseTransport):
    """Counts what comes, ends it when the time is up, and takes off what tells on this machine."""

    inner: httpx.BaseTransport
    options: Options
    limits: Limits
    over: bool = False  # the time for all of it is used up
    _until: float = 0.0
    _sockets: set[Any] = field(default_factory=set)
    _lock: Any = field(default_factory=Lock)

    @contextmanager
    def in_time(self) -> Iterator[None]:
        """Ends what is asked meanwhile once the letter's seconds are over, however it drips."""
        self._until = self._until or monotonic() + self.options.seconds
        left = self._until - monotonic()
        if left <= 0:
            self.over = True
        if self.over:
            raise late(self.options)
        alarm = Timer(left, self._cut)
        alarm.daemon = True
        alarm.start()
        try:
            yield
        finally:
            alarm.cancel()
        if self.over:
            raise late(self.options)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        kept = ("host", "content-type", "content-length", "authorization", "accept", "connection")
        for name in list(request.headers):
            if name.lower() not in kept:
                del request.headers[name]
        request.headers["User-Agent"] = "Afterword"
        request.headers["Accept-Encoding"] = "identity"
        request.extensions = {**request.extensions, "trace": self._watch}
        response = self.inner.handle_request(request)
        if response.headers.get("content-encoding", "identity") not in ("identity", ""):
            response.close()
            raise httpx.DecodingError("packed, though that was not asked for")
        body = response.stream
        assert isinstance(body, httpx.SyncByteStream)
        response.stream = _Counted(body, self.limits.size, urlsplit(self.options.address).hostname)
        return response

    def close(self) -> None:
        self.inner.close()

    def _watch(self, event: str, info: Mapping[str, Any]) -> None:
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            with self._lock:
                self._sockets.add(info["return_value"].get_extra_info("socket"))
            if self.over:
                self._cut()

    def _cut(self) -> None:
        self.over = True
        with self._lock:
            for each in self._sockets:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)


class _Counted(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, most: int, host: str | None) -> None:
        self._inner, self._most, self._host = inner, most, host

    def __iter__(self) -> Iterator[bytes]:
        count = 0
        for piece in self._inner:
            count += len(piece)
            if count > self._most:
                raise TroubleError(
                    f"{self._host} gives more than {self._most >> 10} KB, which is no letter",
                    retryable=False,
                )
            yield piece

    def close(self) -> None:
        self._inner.close()


__all__ = ["Limits", "Line", "PauseError", "opened"]
