"""Asks a DAV server over HTTP: bounded in size and time, and honest about who is asked.

A secret goes to the server that the user named and to no other, and never from https to http. What
an answer names is reached in no private network, but where the user named that very host.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Lock, Timer
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx2 as httpx

from afterword.core.errors import TroubleError
from afterword.core.mail_providers import has_there, of_domain
from afterword.sources.reach.dav.options import Options, is_here, shown
from afterword.sources.reach.network import Network, plain
from afterword.sources.reach.tls import trusted
from afterword.sources.reach.transport import Transport
from afterword.sources.reach.trouble import causes_of, host_of, unreached

PATIENCE = 20.0  # seconds without a byte
WHOLE = 180.0  # seconds for all that one reading asks, however steadily it drips
_LARGEST = 64 << 20  # bytes of all answers; a calendar of thirty years has a tenth
_REDIRECTS = 5
_PIECE = 64 << 10
_GOOGLES = ("google.com", "googleusercontent.com")
_GOOGLE = (
    "Google gives calendars out by their secret address alone: open the calendar's settings at "
    "calendar.google.com, and copy “Secret address in iCal format”"
)


class PauseError(TroubleError):
    """The server wants to be left alone for so many seconds."""

    def __init__(self, words: str, pause: int) -> None:
        super().__init__(words, retryable=True)
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much; tests set less."""

    patience: float = PATIENCE
    whole: float = WHOLE
    size: int = _LARGEST


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said, at the address where it was said in the end."""

    url: str
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether it is what was asked for."""
        return 200 <= self.status < 300


@dataclass(slots=True)
class Line:
    """An open line to one server, for one reading; `opened` makes it."""

    options: Options
    secret: str | None
    limits: Limits
    client: httpx.Client
    hosts: set[str]  # that have the user's password by the word of their own mail domain
    taken: int = 0
    over: bool = False  # the time for all of it is used up
    _digest: bool = False  # the server wants no password in the open, even here
    _sockets: set[Any] = field(default_factory=set)
    _lock: Lock = field(default_factory=Lock)

    def ask(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> Answer:
        """The answer, after what redirects it. TroubleError in words where there is none."""
        for _ in range(_REDIRECTS + 1):
            answer = self._once(method, url, headers or {}, body)
            if answer.status == 401 and not self._digest and self._wants_digest(answer, url):
                self._digest = True
                answer = self._once(method, url, headers or {}, body)
            if answer.status == 401 and self.secret is not None and not self._is_theirs(url):
                raise self._led_away(url)
            where = answer.headers.get("location", "")
            if answer.status not in (301, 302, 303, 307, 308) or not where:
                return answer
            url = self._onward(url, where)
        host = urlsplit(url).hostname
        raise TroubleError(f"{host} sends from one address to the next for ever", retryable=False)

    def _once(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> Answer:
        host = urlsplit(url).hostname or ""
        with self._in_words(host):
            request = self.client.build_request(
                method, url, headers=dict(headers), content=body, extensions={"trace": self._watch}
            )
            response = self.client.send(request, auth=self._auth(url), stream=True)
            try:
                data = self._read(response, host)
            finally:
                response.close()
            if self.over:  # an answer without a length ends like any other when the line is cut
                raise httpx.ReadTimeout("cut")
        named = {name.lower(): value for name, value in response.headers.items()}
        return Answer(url, response.status_code, named, data)

    def _read(self, response: httpx.Response, host: str) -> bytes:
        pieces = []
        for piece in response.iter_bytes(_PIECE):
            self.taken += len(piece)
            if self.taken > self.limits.size:
                noun, most = self.options.kind.noun, self.limits.size >> 20
                words = f"{host} gives more than {most} MB, which is no {noun}"
                raise TroubleError(words, retryable=False)
            pieces.append(piece)
        return b"".join(pieces)

    def _auth(self, url: str) -> httpx.Auth | None:
        if self.secret is None or not self.options.user or not self._may_know(url):
            return None
        if self._digest:
            return httpx.DigestAuth(self.options.user, self.secret)
        return httpx.BasicAuth(self.options.user, self.secret)

    def _may_know(self, url: str) -> bool:
        """Whether the password may go there. TroubleError where it would go in the open."""
        if not self._is_theirs(url):
            return False
        asked = host_of(url)
        encrypted = urlsplit(url).scheme == "https" or is_here(asked)
        if not encrypted and self.options.tls != "none":
            raise TroubleError(
                f"your password would go to {asked} in the open",
                retryable=False,
                field="tls",
                hint="; name an https:// address, or say --option tls=none",
            )
        return True

    def _is_theirs(self, url: str) -> bool:
        """Whether that is the host that the user named, or one that their mail domain or what is
        known of their provider names.

        A name that ends alike says nothing: customers of one hosting company are neighbours.
        """
        asked, named, what = host_of(url), named_host(self.options), self.options.kind.nouns
        return asked == named or asked in self.hosts or has_there(asked, named, what)

    def _led_away(self, url: str) -> TroubleError:
        there = urlsplit(url)
        host = named_host(self.options)
        return TroubleError(
            f"{host} says that its {self.options.kind.nouns} are at {there.netloc}, which may be "
            "another's, and "
            "your password did not go there",
            retryable=False,
            hint=f"; if it is your provider, connect {there.scheme}://{there.netloc}/ with "
            f"--option user={self.options.user or 'NAME'}",
        )

    def _onward(self, url: str, where: str) -> str:
        with self._in_words(host_of(url)):  # it may be no address at all
            there = urljoin(url, where)
            scheme = urlsplit(there).scheme
        if scheme not in ("http", "https"):
            raise TroubleError(
                f"{urlsplit(url).hostname} sends on to {shown(there)}, which is no web address",
                retryable=False,
            )
        if urlsplit(url).scheme == "https" and scheme == "http":
            # What the address itself opens would be read on the way.
            there = "https" + there.removeprefix("http")
        return there

    def _wants_digest(self, answer: Answer, url: str) -> bool:
        asked = answer.headers.get("www-authenticate", "").lower()
        return "digest" in asked and "basic" not in asked and self._auth(url) is not None

    def _watch(self, event: str, info: Mapping[str, Any]) -> None:
        """Keeps hold of each connection, to end it when the time is up: an answer that drips in
        byte by byte keeps within every pause.
        """
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            found = info["return_value"].get_extra_info("socket")
            with self._lock:
                self._sockets.add(found)
            if self.over:
                self.cut()

    def cut(self) -> None:
        """Ends all that is asked just now."""
        self.over = True
        with self._lock:
            for each in self._sockets:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    @contextmanager
    def _in_words(self, host: str) -> Iterator[None]:
        try:
            yield
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
            if self.over:
                words = f"{host} is not done after {self.limits.whole:.0f} seconds"
                raise TroubleError(words, retryable=True) from error
            raise _trouble(host, error) from error


@contextmanager
def opened(
    options: Options,
    secret: str | None,
    limits: Limits | None = None,
    *,
    hosts: Collection[str] = (),
    network: Network | None = None,
) -> Iterator[Line]:
    """A line for one reading; everything asked on it has `limits.whole` seconds together.

    `hosts` are those that `find` learned of the user's own mail domain (`Place.hosts`).
    """
    limits = limits or Limits()
    named = {plain(named_host(options))}
    client = httpx.Client(
        transport=Transport(trusted(options.ca), network or Network(), named),
        timeout=limits.patience,
        follow_redirects=False,
        trust_env=False,
        headers={"User-Agent": "Afterword", "Accept-Encoding": "gzip"},
    )
    line = Line(options, secret, limits, client, set(hosts))
    alarm = Timer(limits.whole, line.cut)
    alarm.daemon = True
    alarm.start()
    try:
        with client:
            yield line
    finally:
        alarm.cancel()


def refusal(answer: Answer, options: Options, secret: str | None) -> TroubleError:
    """Why a server did not do what was asked, in a sentence with what to do."""
    host = urlsplit(answer.url).hostname or ""
    match answer.status:
        case 401 | 403 if secret is None or not options.user:
            if host.endswith(_GOOGLES):
                return TroubleError(_GOOGLE, retryable=False)
            words = f"{host} asks who you are"
            hint = "; give --option user=NAME and --secret-file FILE"
            return TroubleError(words, retryable=False, field="password", hint=hint)
        case 401:
            return _no_password(host, options)
        case 403:
            words = f"{host} does not let {options.user!r} read that"
            return TroubleError(words, retryable=False, field="password")
        case 404 | 410:
            return TroubleError(
                f"there is no {options.kind.noun} at {shown(answer.url)}; was its secret address "
                f"made anew, or is it a page and not a {options.kind.noun}?",
                retryable=False,
            )
        case 429 | 503 if (pause := _pause(answer)) or answer.status == 429:
            return PauseError(f"{host} was asked too often and wants a pause", pause)
        case status if status >= 500:
            return TroubleError(f"{host} has a fault of its own ({status})", retryable=True)
        case status:
            return TroubleError(f"{host} does not do as it is asked ({status})", retryable=False)


def _pause(answer: Answer) -> int:
    """What Retry-After says in seconds, a day at most; 0 for a date or nothing."""
    text = answer.headers.get("retry-after", "").strip()
    return min(int(text), 86400) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _no_password(host: str, options: Options) -> TroubleError:
    provider = of_domain(options.user.rpartition("@")[2])
    if host.endswith(_GOOGLES):
        return TroubleError(_GOOGLE, retryable=False)
    words = f"{host} does not take the password for {options.user!r}"
    if provider and provider.app_page:
        words += f"; it may want an app password, which you make at {provider.app_page}"
    return TroubleError(words, retryable=False, field="password")


def named_host(options: Options) -> str:
    """The host that the user named: that of the address, or the domain of a mail address."""
    address = options.address.lower()
    host = urlsplit(address).hostname if "://" in address else address.rpartition("@")[2]
    return host or ""


def _trouble(host: str, error: Exception) -> TroubleError:
    if (known := unreached(host, error)) is not None:
        return known
    if any(isinstance(cause, ssl.SSLError) for cause in causes_of(error)):
        words = f"{host} speaks no TLS there; an http:// address, or another port?"
        return TroubleError(words, retryable=False, field="tls")
    if isinstance(error, httpx.DecodingError):
        return TroubleError(f"{host} gives an answer that can't be unpacked", retryable=True)
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError | httpx.WriteError):
        return TroubleError(f"{host} dropped the line", retryable=True)
    return TroubleError(f"{host} can't be asked: {type(error).__name__}", retryable=True)
