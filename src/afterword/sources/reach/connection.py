"""HTTP/1.1 by the standard library, only to where a `Network` allows, each step within a time.

For many pages of many hosts: what a fuller client does for one request costs more than all of this.
"""

from __future__ import annotations

import io
import re
import socket
import ssl
from collections.abc import Callable, Collection
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse, parse_headers
from time import monotonic
from typing import Any

from afterword.sources.reach.network import Network


class Clock:
    """How long a step may take: `patience` seconds, and all steps since `start` together `whole`.

    So that what drips in byte by byte, each within the patience, ends too.
    """

    def __init__(self, patience: float, whole: float) -> None:
        self._patience, self._whole = patience, whole
        self.start()

    def start(self) -> None:
        """From now on."""
        self._end = monotonic() + self._whole

    def lengthen(self, seconds: float) -> None:
        """By what others of ours took: it is not the host that is slow."""
        self._end += seconds

    @property
    def is_over(self) -> bool:
        """Whether the time for all steps is over."""
        return monotonic() >= self._end

    def left(self) -> float:
        """Seconds for the next step; TimeoutError where there are none."""
        left = min(self._patience, self._end - monotonic())
        if left <= 0:
            raise TimeoutError("all of the time is over")
        return left


class Connection(HTTPConnection):
    """A connection to one host, opened with its first request; `named` as `Network.places` has it.

    PrivateError where it may not be opened.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        tls: ssl.SSLContext | None,
        network: Network,
        named: Collection[str],
        clock: Clock,
    ) -> None:
        super().__init__(host, port)
        self.response_class = _Response
        self._tls, self._network, self._named, self._clock = tls, network, named, clock
        self.was_used = False  # an answer has come over it: it may be closed at the other end

    def connect(self) -> None:
        """Opens it. The only place where the name is resolved, so that what was looked at is what
        is connected to.
        """
        line = self._opened()
        with suppress(OSError):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tls is not None:
            try:
                line.settimeout(self._clock.left())
                line = self._tls.wrap_socket(line, server_hostname=self.host)
            except BaseException:
                line.close()
                raise
        self.sock: Any = _Timed(line, self._clock.left)

    def _opened(self) -> socket.socket:
        failed: OSError = ConnectionError(f"{self.host} has no address")
        for place in self._network.places(self.host, self.port, named=self._named):
            try:
                return socket.create_connection(place, self._clock.left())
            except OSError as error:
                failed = error
        raise failed


_SIZE = re.compile(rb"\s*([0-9A-Fa-f]{1,15})\s*(?:;.*)?", re.DOTALL)
_LONGEST_SIZE = 4096  # bytes of the line that tells a chunk's size: extensions stand there too


class _Response(HTTPResponse):
    """An answer without those that only announce it (103, "early hints"), and with no chunk of a
    size that is none: of "-1" Python 3.11 would read all that ever comes at once.
    """

    def _read_next_chunk_size(self) -> int:
        found = _SIZE.fullmatch(self.fp.readline(_LONGEST_SIZE))
        if found is None:
            self._close_conn()  # type: ignore[attr-defined]
            raise ValueError("a chunk without a size")
        return int(found[1], 16)

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            found: tuple[str, int, str] = super()._read_status()  # type: ignore[misc]
            if not 100 < found[1] < 200:
                return found
            parse_headers(self.fp)


class _Timed:
    """What a connection of the standard library wants of a socket, each step within its time."""

    def __init__(self, line: socket.socket, left: Callable[[], float]) -> None:
        self._line, self._left = line, left

    def sendall(self, data: Any) -> None:
        self._line.settimeout(self._left())
        self._line.sendall(data)

    def makefile(self, *_: object) -> io.BufferedReader:
        return io.BufferedReader(_Reading(self._line, self._left))

    def close(self) -> None:
        self._line.close()


class _Reading(io.RawIOBase):
    """What comes in. The socket stays open until this is closed, as with Python's own."""

    def __init__(self, line: socket.socket, left: Callable[[], float]) -> None:
        self._line, self._left = line, left
        self._raw: Any = line.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._line.settimeout(self._left())
        taken: int | None = self._raw.readinto(buffer)
        return taken

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()
