"""A real web server on loopback, without TLS, for many hosts: what each says by path."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Network, ip_network
from typing import Any

from afterword.sources.reach.network import Network


@dataclass
class Page:
    """An answer; with an `etag` or `modified` that the request knows it is 304."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str = ""
    modified: str = ""
    pause: float = 0.0  # seconds before it
    pieces: Callable[[], Iterator[bytes]] | None = None  # a body without an end or a length


@dataclass
class Newsstand:
    """Pages by "host/path"."""

    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)  # host/path and User-Agent
    at_once: Counter[str] = field(default_factory=Counter)  # requests under way by host
    most_at_once: Counter[str] = field(default_factory=Counter)
    port: int = 0

    def network(self) -> Network:
        """Every host is here, as if each had a public address."""
        loopback = ip_network("127.0.0.0/8")
        assert isinstance(loopback, IPv4Network)
        return Network(lambda *_: [("127.0.0.1", self.port)], (loopback,))

    def times(self, path: str) -> int:
        """How often a "host/path" was asked for."""
        return sum(asked == path for asked, _ in self.asked)


@contextmanager
def newsstand(number: str = "127.0.0.1") -> Iterator[Newsstand]:
    """A running one, at a number of this machine. Hosts are asked for by http://HOST/path."""
    stand = Newsstand()
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10

        def do_GET(self) -> None:
            host = self.headers["Host"].partition(":")[0]
            path = f"{host}{self.path}"
            with lock:
                stand.asked.append((path, self.headers.get("User-Agent", "")))
                stand.at_once[host] += 1
                stand.most_at_once[host] = max(stand.most_at_once[host], stand.at_once[host])
            try:
                with suppress(OSError):
                    self._answer(stand.pages.get(path, Page(status=404)))
            finally:
                with lock:
                    stand.at_once[host] -= 1

        def _answer(self, page: Page) -> None:
            time.sleep(page.pause)
            known = (page.etag and self.headers.get("If-None-Match") == page.etag) or (
                page.modified and self.headers.get("If-Modified-Since") == page.modified
            )
            self.send_response(304 if known else page.status)
            headers = dict(page.headers)
            headers |= {"ETag": page.etag} if page.etag else {}
            headers |= {"Last-Modified": page.modified} if page.modified else {}
            body = b"" if known else page.body
            if page.pieces is None:
                headers["Content-Length"] = str(len(body))
            else:
                headers["Connection"] = "close"
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
            for piece in page.pieces() if page.pieces is not None else ():
                self.wfile.write(piece)

        def log_message(self, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False
        request_queue_size = 256

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass

    server = Server((number, 0), Handler)
    stand.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield stand
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
