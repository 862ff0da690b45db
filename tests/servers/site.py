"""A real web server on loopback with TLS: what it has by host and path."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass
class Site:
    """Pages by "host/path"; a text that begins with https:// is a redirect."""

    pages: dict[str, bytes | str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)  # with the query
    pause: float = 0.0  # seconds before it answers
    port: int = 0

    def places(self, host: str, port: int) -> list[tuple[str, int]]:
        """Where any host is, as a `Network` is told."""
        return [("127.0.0.1", self.port if port == 443 else port)]


@contextmanager
def site(certificate: Path) -> Iterator[Site]:
    """A running one; `certificate` is a file with the key too."""
    found = Site()

    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:
            asked = f"{self.headers['Host']}{self.path}"
            found.asked.append(asked)
            time.sleep(found.pause)
            page = found.pages.get(asked.partition("?")[0])
            with suppress(OSError):
                if isinstance(page, str):
                    self.send_response(302)
                    self.send_header("Location", page)
                else:
                    self.send_response(404 if page is None else 200)
                self.end_headers()
                if isinstance(page, bytes):
                    self.wfile.write(page)

        def log_message(self, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    found.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
