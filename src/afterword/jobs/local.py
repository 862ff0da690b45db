"""Runs the pages on one's own machine, in this one process: the embedded default."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.core.wsgi import get_wsgi_application

from afterword.config import entrance
from afterword.core.errors import RefusedError

# Nobody else's machine may reach the pages; a phone comes through the user's own tunnel.
HOST = "127.0.0.1"


class _Server(ThreadingMixIn, WSGIServer):
    """A thread a request: a page never waits for another, and threads end with the process."""

    daemon_threads = True


class _Handler(WSGIRequestHandler):
    """Says nothing of requests: the terminal holds the link, and nothing that scrolls it away."""

    def log_message(self, *_: object) -> None:
        return


def make(port: int) -> WSGIServer:
    """A server on loopback that is ready to serve; port 0 takes any free one."""
    try:
        return make_server(HOST, port, get_wsgi_application(), _Server, _Handler)
    except OSError as error:
        raise RefusedError(
            f"port {port} can't be opened ({error.strerror}); name another with --port"
        ) from error


def serve(folder: Path, port: int, tell: Callable[[str], None]) -> None:
    """Serves the pages until Ctrl+C, after telling the link that opens them."""
    with make(port) as server:
        link = f"http://{HOST}:{server.server_port}/enter/{entrance.issue()}"
        tell(f"Afterword is open for {folder}:\n\n  {link}\n\nCtrl+C ends it.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            tell("Closed. Everything is kept.")
