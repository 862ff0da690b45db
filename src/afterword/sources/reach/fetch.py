"""Pages by their addresses: guarded, limited in size and time, and only where robots.txt allows.

For addresses that anybody may read; no password ever goes along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPMessage, HTTPResponse, IncompleteRead
from http.cookiejar import CookieJar
from itertools import count
from time import sleep
from typing import TYPE_CHECKING, Self
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.request import Request

import httpx2 as httpx

from afterword import __version__
from afterword.core.errors import RefusedError, TroubleError
from afterword.sources.reach.connection import Clock, Connection
from afterword.sources.reach.inflate import ENCODINGS, inflated
from afterword.sources.reach.network import Network, plain
from afterword.sources.reach.tls import shared
from afterword.sources.reach.trouble import host_of, unreached
from afterword.sources.reach.turns import turn_at

if TYPE_CHECKING:
    from protego import Protego

AGENT = "Afterword"  # as robots.txt may name it
_NAME = f"{AGENT}/{__version__} (a reader of news on its user's own machine)"
DELAY = 1.0  # seconds between two requests to one host
_REDIRECTS = 5
_PIECE = 64 << 10
_LONGEST_DELAY = 60.0  # seconds between two requests that a robots.txt may ask for
_LONGEST_QUEUE = 30.0  # seconds of one page to wait while others of ours ask the same hosts
_LONGEST_VALUE = 1024  # characters of an ETag
_LARGEST_ROBOTS = 512 << 10  # bytes; RFC 9309 asks for no less
_NUMBERS = count(1)  # of lines


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long and how much; tests set less."""

    patience: float = 15.0  # seconds without a byte
    whole: float = 40.0  # seconds for all that one page asks, however steadily it drips
    size: int = 8 << 20  # bytes
    delay: float = DELAY  # seconds from when somebody else of ours asked the same host


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page, at the address where it was in the end; `data` None: it is what it was."""

    address: str
    data: bytes | None
    etag: str = ""
    modified: str = ""  # Last-Modified as it came
    content_type: str = ""
    more: tuple[bytes, ...] = ()  # of an answer in pages, what came after the first


class NotGivenError(TroubleError):
    """The server was reached and gives no page: its status, and after how many seconds it wants to
    be asked again (0: it doesn't say).
    """

    def __init__(
        self, words: str, status: int, *, retryable: bool, pause: float = 0.0, hint: str = ""
    ) -> None:
        super().__init__(words, retryable=retryable, hint=hint)
        self.status = status
        self.pause = pause


def wants_contact(address: str) -> bool:
    """Whether that host answers only programs that name a mail address: the SEC's (its "Accessing
    EDGAR Data").
    """
    host = host_of(address)
    return address.startswith("https:") and (host == "sec.gov" or host.endswith(".sec.gov"))


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
    contact: str = "",
) -> Fetched:
    """The page at an address. TroubleError in words where there is none or it may not be read.

    The host that the user named may be anywhere; what it sends on to leads into no private network.
    """
    named = (host_of(address),)
    with Line(network, bounds=bounds, named=named, ca=ca, contact=contact) as line:
        return line.page(address, etag)


class Line:
    """A client for some pages, one after the other; connections are kept open between them.

    `named` are the hosts that the user named: they may be anywhere, all others in no private
    network. `rules` are texts of robots.txt by "scheme://host", "" where there is none: those that
    are known are not asked for, and those that were asked for are added. `contact` is a mail
    address that hosts are told which answer nobody else (`wants_contact`).
    """

    def __init__(
        self,
        network: Network | None = None,
        *,
        bounds: Bounds | None = None,
        named: tuple[str, ...] = (),
        rules: MutableMapping[str, str] | None = None,
        ca: str = "",
        contact: str = "",
    ) -> None:
        self._bounds = bounds or Bounds()
        self._contact = contact
        self._rules = {} if rules is None else rules
        self._network, self._ca = network or Network(), ca
        self._named = frozenset(map(plain, named))
        self._clock = Clock(self._bounds.patience, self._bounds.whole)
        self._queue = _LONGEST_QUEUE
        self._cookies = CookieJar()
        self._open: dict[tuple[str, str, int], Connection] = {}
        self._number = next(_NUMBERS)
        self._robots: dict[str, Protego] = {}
        self.waited = 0.0  # seconds for others of ours, since it began
        # Sits a pause out; who may be ended meanwhile says True then.
        self.wait: Callable[[float], object] = sleep

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for each in self._open.values():
            each.close()

    def crawl_delay(self, address: str) -> float:
        """Seconds that robots.txt asks for between two requests, at most a minute; 0 where it asks
        for none, or was not read yet.
        """
        there = origin_of(address)
        if not self._rules.get(there):
            return 0.0
        return min(self._told(there).crawl_delay(AGENT) or 0.0, _LONGEST_DELAY)

    def _told(self, there: str) -> Protego:
        """The rules of a host that are known, taken apart once: half a megabyte takes a while."""
        from protego import Protego  # most commands need none

        if there not in self._robots:
            self._robots[there] = Protego.parse(self._rules[there])
        return self._robots[there]

    def page(self, address: str, etag: str = "", modified: str = "") -> Fetched:
        """The page at an address; without data where it is as `etag` or `modified` know it.

        TroubleError in words where there is none or it may not be read (NotGivenError with what the
        server said).
        """
        self._clock.start()
        self._queue = _LONGEST_QUEUE
        headers = {"Accept": "text/html, text/calendar;q=0.9, */*;q=0.8"}
        headers |= {"If-None-Match": etag} if etag else {}
        headers |= {"If-Modified-Since": modified} if modified else {}
        for _ in range(_REDIRECTS + 1):
            self._ask_leave(address)
            status, named, data = self._once(address, headers, self._bounds.size)
            where = named.get("location", "")
            if status in (301, 302, 303, 307, 308) and where:
                address = _onward(address, where)
            elif status == 304 and (etag or modified):
                return Fetched(address, None, etag, modified)
            elif 200 <= status < 300:
                return Fetched(
                    address,
                    data,
                    _said_back(named.get("etag", "")),
                    _said_back(named.get("last-modified", "")),
                    named.get("content-type", ""),
                )
            else:
                raise _refusal(address, status, named)
        host = host_of(address)
        raise TroubleError(f"{host} sends from one address to the next for ever", retryable=False)

    def _ask_leave(self, address: str) -> None:
        """Whether robots.txt lets programs read that page (RFC 9309): where there is none, yes;
        where the server fails, not now.
        """
        there = origin_of(address)
        if there not in self._rules:
            status, named, data = self._once(f"{there}/robots.txt", {}, _LARGEST_ROBOTS)
            if status in (301, 302, 303, 307, 308) and named.get("location"):
                onward = _onward(f"{there}/robots.txt", named["location"])
                status, named, data = self._once(onward, {}, _LARGEST_ROBOTS)
            if status >= 500 or status == 429:
                raise _refusal(address, status, named)
            said = data.decode("utf-8", "replace") if 200 <= status < 300 else ""
            self._rules[there] = said.replace("\0", "")  # which no database takes
        if not self._told(there).can_fetch(address, AGENT):
            raise TroubleError(
                f"{host_of(address)} asks programs not to read that page",
                retryable=False,
                hint="; save it in your browser and add the file",
            )

    def _once(
        self, address: str, headers: Mapping[str, str], size: int
    ) -> tuple[int, dict[str, str], bytes]:
        host = host_of(address)
        if self._contact and wants_contact(address):
            headers = {**headers, "User-Agent": f"{AGENT}/{__version__} {self._contact}"}
        with self._in_words(host):
            url = httpx.URL(address)
            line = self._line_to(url)
            with turn_at(
                url.netloc.decode("ascii"),
                self._number,
                pause=max(self._bounds.delay, self.crawl_delay(address)),
                patience=self._queue,
                wait=self.wait,
            ) as waited:
                self._clock.lengthen(waited)
                self._queue -= waited
                self.waited += waited
                try:
                    response = self._asked(line, url, headers)
                    named = _named(response.headers)
                    data = self._read(response, host, named, size)
                except BaseException:
                    line.close()
                    raise
        return response.status, named, data

    def _line_to(self, url: httpx.URL) -> Connection:
        host, secure = url.raw_host.decode("ascii"), url.scheme == "https"
        there = url.scheme, host, url.port or (443 if secure else 80)
        if there not in self._open:
            self._open[there] = Connection(
                host,
                there[2],
                tls=shared(self._ca) if secure else None,
                network=self._network,
                named=self._named,
                clock=self._clock,
            )
        return self._open[there]

    def _asked(self, line: Connection, url: httpx.URL, headers: Mapping[str, str]) -> HTTPResponse:
        """The answer to a request, its text still to be read.

        The other end may have closed the line in the pause since the last request: then over a new
        one.
        """
        asked = Request(str(url))  # noqa: S310  # opened by nobody: the jar of cookies wants one
        self._cookies.add_cookie_header(asked)
        cookie = asked.get_header("Cookie")
        said = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": _NAME,
            "Accept-Encoding": ENCODINGS,
            **({"Cookie": cookie} if cookie else {}),
            **headers,
        }
        was_used, line.was_used = line.was_used, True
        try:
            response = _sent(line, url, said)
        except ConnectionError:
            if not was_used:
                raise
            line.close()
            response = _sent(line, url, said)
        self._cookies.extract_cookies(response, asked)
        return response

    def _read(
        self, response: HTTPResponse, host: str, named: Mapping[str, str], size: int
    ) -> bytes:
        pieces = iter(lambda: response.read(_PIECE), b"")
        data = inflated(pieces, named.get("content-encoding", ""), size)
        if data is None:
            words = f"{host} gives more than {size >> 20} MB, which is more than is read of a page"
            raise TroubleError(words, retryable=False)
        if response.length:  # so much of what it announced has not come
            raise IncompleteRead(b"", response.length)
        return data

    @contextmanager
    def _in_words(self, host: str) -> Iterator[None]:
        try:
            yield
        except (HTTPException, httpx.InvalidURL, OSError, ValueError) as error:
            if isinstance(error, TimeoutError) and self._clock.is_over:
                words = f"{host} is not done after {self._bounds.whole:.0f} seconds"
                raise TroubleError(words, retryable=True) from error
            raise _trouble(host, error) from error


def _sent(line: Connection, url: httpx.URL, headers: Mapping[str, str]) -> HTTPResponse:
    line.request("GET", url.raw_path.decode("ascii"), headers=dict(headers))
    return line.getresponse()


def _said_back(value: str) -> str:
    """A value that is kept and sent back with the next request: "" for one that no header takes."""
    return value if value.isascii() and value.isprintable() and len(value) <= _LONGEST_VALUE else ""


def _named(headers: HTTPMessage) -> dict[str, str]:
    """Headers by their names in lower case, their values in UTF-8 where they can be that."""
    named: dict[str, str] = {}
    for name, value in headers.items():
        text = value if value.isascii() else _as_written(value)
        before = named.get(name.lower())
        named[name.lower()] = text if before is None else f"{before}, {text}"
    return named


def _as_written(value: str) -> str:
    try:
        return value.encode("iso-8859-1").decode("utf-8")
    except UnicodeError:
        return value


def _refusal(address: str, status: int, named: Mapping[str, str]) -> NotGivenError:
    host, hint, retryable = host_of(address), "", False
    match status:
        case 401 | 402 | 403 | 407 | 451:
            words = f"{host} shows that page to nobody it does not know ({status})"
            hint = "; save it in your browser and add the file"
        case 404 | 410:
            words = f"{host} has no page there any more ({status})"
        case 429:
            words, retryable = f"{host} was asked too often and wants a pause", True
        case _ if status >= 500:
            words, retryable = f"{host} has a fault of its own ({status})", True
        case _:
            words = f"{host} does not do as it is asked ({status})"
    pause = _pause(named.get("retry-after", ""), named.get("date", ""))
    return NotGivenError(words, status, retryable=retryable, pause=pause, hint=hint)


def _pause(text: str, date: str) -> float:
    """Retry-After in seconds (RFC 9110 §10.2.3): a number, or a date against the server's own."""
    if text.strip().isdigit():
        return float(text.strip()[:9])
    try:
        until, since = parsedate_to_datetime(text), parsedate_to_datetime(date)
        return max(0.0, (until - since).total_seconds())
    except (ValueError, TypeError):
        return 0.0


def origin_of(address: str) -> str:
    """The host of an address as its robots.txt is asked for: "https://acme.example"."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


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
    if isinstance(error, HTTPException | ConnectionError):
        return TroubleError(f"{host} dropped the line", retryable=True)
    return TroubleError(f"{host} can't be asked: {type(error).__name__}", retryable=True)
