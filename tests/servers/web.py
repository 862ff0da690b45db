"""A web server on loopback that gives a calendar, and misbehaves when it is told to."""

from __future__ import annotations

import gzip
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass
class Site:
    """What the server gives, from now on, and what it was asked."""

    port: int = 0
    scheme: str = "http"
    body: bytes = b""
    status: int = 200
    type: str = "text/calendar; charset=utf-8"
    etag: bool = True
    modified: str = ""
    packed: bool = False
    to: str = ""  # sends on to there
    headers: dict[str, str] = field(default_factory=dict)
    manners: str = ""  # "silent", "drips head", "drips body", "endless", "cut", "no http"
    answer: Callable[[BaseHTTPRequestHandler], bool] | None = None  # True: it has answered
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    ending: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/ines/basic.ics"


@contextmanager
def web_server(*, certificate: Path | None = None) -> Iterator[Site]:
    """A running server."""
    site = Site(scheme="https" if certificate else "http")

    class Handler(_Handler):
        pass

    Handler.site = site
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.ending.set()
        server.shutdown()
        server.server_close()
        thread.join(10)


class _Handler(BaseHTTPRequestHandler):
    site: Site

    def do_GET(self) -> None:
        site = self.site
        headers = {name.lower(): value for name, value in self.headers.items()}
        length = int(headers.get("content-length") or 0)
        if length:
            self.rfile.read(length)
        site.asked.append((self.command, self.path, headers))
        with suppress(OSError):
            if site.answer is None or not site.answer(self):
                getattr(self, "_" + (site.manners or "politely").replace(" ", "_"))()

    def do_PROPFIND(self) -> None:
        self.do_GET()

    def do_REPORT(self) -> None:
        self.do_GET()

    def _politely(self) -> None:
        site = self.site
        tag = f'"{sha256(site.body).hexdigest()[:16]}"'
        fresh = site.status == 200 and site.etag and self.headers.get("If-None-Match") == tag
        fresh |= bool(site.modified) and self.headers.get("If-Modified-Since") == site.modified
        if site.to:
            self._head(302, {"Location": site.to, "Content-Length": "0"})
        elif fresh:
            self._head(304, {"ETag": tag})
        else:
            body = gzip.compress(site.body) if site.packed else site.body
            headers = {"Content-Type": site.type, "Content-Length": str(len(body))}
            headers |= {"ETag": tag} if site.etag else {}
            headers |= {"Last-Modified": site.modified} if site.modified else {}
            headers |= {"Content-Encoding": "gzip"} if site.packed else {}
            self._head(site.status, headers | site.headers)
            self.wfile.write(body)

    def _silent(self) -> None:
        self.site.ending.wait(30)

    def _drips_head(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        self._drip(b"X-Slow: 1\r\n")

    def _drips_body(self) -> None:
        self._head(200, {"Content-Type": self.site.type})
        self.wfile.write(b"BEGIN:VCALENDAR\r\n")
        self._drip(b"X-SLOW:1\r\n")

    def _drip(self, line: bytes) -> None:
        while not self.site.ending.wait(0.05):
            self.wfile.write(line)
            self.wfile.flush()

    def _endless(self) -> None:
        self._head(200, {"Content-Type": self.site.type})
        self.wfile.write(b"BEGIN:VCALENDAR\r\n")
        while not self.site.ending.is_set():
            self.wfile.write(b"X-MORE:" + b"x" * 65536 + b"\r\n")

    def _cut(self) -> None:
        self._head(200, {"Content-Type": self.site.type, "Content-Length": "100000"})
        self.wfile.write(self.site.body[:100])
        self.close_connection = True

    def _no_http(self) -> None:
        self.wfile.write(b"220 mail.test ESMTP\r\n")

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Says nothing."""
