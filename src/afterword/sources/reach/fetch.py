"""One page by its address: guarded, limited in size and time, and only where robots.txt allows.

For addresses that the user names and that anybody may read; no password ever goes along.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Lock, Timer
from typing import Any
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import httpx2 as httpx

from afterword.core.errors import RefusedError, TroubleError
from afterword.sources.reach.network import Network, plain
from afterword.sources.reach.tls import trusted
from afterword.sources.reach.transport import Transport
from afterword.sources.reach.trouble import host_of, unreached

AGENT = "Afterword"
_REDIRECTS = 5
_PIECE = 64 << 10
_LARGEST_ROBOTS = 512 << 10  # bytes; RFC 9309 asks for no less


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long and how much; tests set less."""

    patience: float = 15.0  # seconds without a byte
    whole: float = 40.0  # seconds for all that one page asks, however steadily it drips
    size: int = 8 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page, at the address where it was in the end; `data` None: it is what it was."""

    address: str
    data: bytes | None
    etag: str = ""


def web_address(text: str) -> str:
    """An address as it is asked for. RefusedError for what is none, or would carry a password."""
    text = text.strip()
    if text.lower().startswith("webcal"):
        text = "https" + text[text.index(":") :] if ":" in text else text
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    named = "." in host or ":" in host or host == "localhost"
    if parts.scheme not in ("http", "https") or not named or any(c.isspace() for c in text):
        raise RefusedError(f"{text[:200]!r} is no web address such as https://group.example/meetup")
    if parts.password is not None or parts.username is not None:
        raise RefusedError("an address with a password in it is not read; anybody may see it there")
    host = f"[{host}]" if ":" in host else host
    netloc = host if port is None else f"{host}:{port}"
    path = quote(parts.path or "/", safe="/%@:,;=+&$!*()'~-._")
    return urlunsplit(
        (parts.scheme, netloc, path, quote(parts.query, safe="/%@:,;=+&$!*()'~-._?"), "")
    )


def fetch(
    address: str,
    *,
    etag: str = "",
    bounds: Bounds | None = None,
    network: Network | None = None,
    ca: str = "",
) -> Fetched:
    """The page at an address. TroubleError in words where there is none or it may not be read.

    The host that the user named may be anywhere; what it sends on to leads into no private network.
    """
    bounds = bounds or Bounds()
    client = httpx.Client(
        transport=Transport(trusted(ca), network or Network(), {plain(host_of(address))}),
        timeout=bounds.patience,
        follow_redirects=False,
        trust_env=False,
        headers={"User-Agent": AGENT, "Accept-Encoding": "gzip"},
    )
    walk = _Walk(client, bounds)
    alarm = Timer(bounds.whole, walk.cut)
    alarm.daemon = True
    alarm.start()
    try:
        with client:
            return walk.page(address, etag)
    finally:
        alarm.cancel()


class _Walk:
    """From redirect to redirect, within one time for all."""

    def __init__(self, client: httpx.Client, bounds: Bounds) -> None:
        self._client, self._bounds = client, bounds
        self._rules: dict[str, str] = {}  # robots.txt by host
        self._over = False
        self._sockets: set[Any] = set()
        self._lock = Lock()

    def cut(self) -> None:
        """Ends all that is asked just now: what drips in byte by byte keeps within every pause."""
        self._over = True
        with self._lock:
            for each in self._sockets:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def _watch(self, event: str, info: Mapping[str, Any]) -> None:
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            with self._lock:
                self._sockets.add(info["return_value"].get_extra_info("socket"))
            if self._over:
                self.cut()

    def page(self, address: str, etag: str) -> Fetched:
        headers = {"Accept": "text/html, text/calendar;q=0.9, */*;q=0.1"}
        headers |= {"If-None-Match": etag} if etag else {}
        for _ in range(_REDIRECTS + 1):
            self._ask_leave(address)
            status, named, data = self._once(address, headers, self._bounds.size)
            where = named.get("location", "")
            if status in (301, 302, 303, 307, 308) and where:
                address = _onward(address, where)
            elif status == 304 and etag:
                return Fetched(address, None, etag)
            elif 200 <= status < 300:
                return Fetched(address, data, named.get("etag", ""))
            else:
                raise _refusal(address, status)
        host = host_of(address)
        raise TroubleError(f"{host} sends from one address to the next for ever", retryable=False)

    def _ask_leave(self, address: str) -> None:
        """Whether robots.txt lets programs read that page (RFC 9309): where there is none, yes;
        where the server fails, not now.
        """
        from protego import Protego  # most commands need none

        parts = urlsplit(address)
        there = f"{parts.scheme}://{parts.netloc}"
        if there not in self._rules:
            status, named, data = self._once(f"{there}/robots.txt", {}, _LARGEST_ROBOTS)
            if status in (301, 302, 303, 307, 308) and named.get("location"):
                onward = _onward(f"{there}/robots.txt", named["location"])
                status, named, data = self._once(onward, {}, _LARGEST_ROBOTS)
            if status >= 500:
                words = f"{host_of(address)} has a fault of its own ({status})"
                raise TroubleError(words, retryable=True)
            self._rules[there] = data.decode("utf-8", "replace") if 200 <= status < 300 else ""
        if not Protego.parse(self._rules[there]).can_fetch(address, AGENT):
            raise TroubleError(
                f"{host_of(address)} asks programs not to read that page",
                retryable=False,
                hint="; save it in your browser and add the file",
            )

    def _once(
        self, address: str, headers: Mapping[str, str], size: int
    ) -> tuple[int, dict[str, str], bytes]:
        host = host_of(address)
        with self._in_words(host):
            request = self._client.build_request(
                "GET", address, headers=dict(headers), extensions={"trace": self._watch}
            )
            response = self._client.send(request, stream=True)
            try:
                data = self._read(response, host, size)
            finally:
                response.close()
            if self._over:  # an answer without a length ends like any other when the line is cut
                raise httpx.ReadTimeout("cut")
        named = {name.lower(): value for name, value in response.headers.items()}
        return response.status_code, named, data

    def _read(self, response: httpx.Response, host: str, size: int) -> bytes:
        pieces, taken = [], 0
        for piece in response.iter_bytes(_PIECE):
            taken += len(piece)
            if taken > size:
                words = f"{host} gives more than {size >> 20} MB, which is no page of an event"
                raise TroubleError(words, retryable=False)
            pieces.append(piece)
        return b"".join(pieces)

    @contextmanager
    def _in_words(self, host: str) -> Iterator[None]:
        try:
            yield
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
            if self._over:
                words = f"{host} is not done after {self._bounds.whole:.0f} seconds"
                raise TroubleError(words, retryable=True) from error
            raise _trouble(host, error) from error


def _refusal(address: str, status: int) -> TroubleError:
    host = host_of(address)
    match status:
        case 401 | 402 | 403 | 407 | 451:
            return TroubleError(
                f"{host} shows that page to nobody it does not know ({status})",
                retryable=False,
                hint="; save it in your browser and add the file, or add the event's .ics",
            )
        case 404 | 410:
            return TroubleError(f"{host} has no page there any more ({status})", retryable=False)
        case 429:
            return TroubleError(f"{host} was asked too often and wants a pause", retryable=True)
        case _ if status >= 500:
            return TroubleError(f"{host} has a fault of its own ({status})", retryable=True)
        case _:
            return TroubleError(f"{host} does not do as it is asked ({status})", retryable=False)


def _onward(address: str, where: str) -> str:
    try:
        there = urljoin(address, where)
        scheme = urlsplit(there).scheme
    except ValueError:
        there, scheme = where, ""
    if scheme not in ("http", "https"):
        words = f"{host_of(address)} sends on to {where[:100]!r}, which is no web address"
        raise TroubleError(words, retryable=False)
    if urlsplit(address).scheme == "https" and scheme == "http":
        # Nobody shall read along on the way, and on port 80 nobody speaks https.
        parts = urlsplit(there)
        netloc = parts.netloc.removesuffix(":80")
        there = urlunsplit(("https", netloc, *parts[2:]))
    return there


def _trouble(host: str, error: Exception) -> TroubleError:
    if (known := unreached(host, error)) is not None:
        return known
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError | httpx.DecodingError):
        return TroubleError(f"{host} dropped the line", retryable=True)
    return TroubleError(f"{host} can't be asked: {type(error).__name__}", retryable=True)
