"""Waits on this machine for the browser to come back from the sign-in (RFC 8252, section 7.3).

PKCE (RFC 7636) binds the answer to the one who asked, `state` to this very try: an answer that
carries another one is nobody's, and the wait goes on.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import queue
import secrets
import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from afterword.core.errors import RefusedError, TroubleError, WrongFieldsError
from afterword.sources.sign_in.asking import plain_words
from afterword.sources.sign_in.providers import Client, Provider

PATIENCE = 300.0  # seconds for somebody to sign in, with their second factor
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterword</title>
<h1>{title}</h1><p>{text}</p></html>
"""


class Redirect:
    """One sign-in under way: `url` is the page to open, `wait` gives the code that came back."""

    def __init__(
        self, provider: Provider, client: Client, *, login_hint: str = "", port: int = 0
    ) -> None:
        self._provider = provider
        self._state = secrets.token_urlsafe(32)
        self.verifier = secrets.token_urlsafe(64)
        self._answers: queue.SimpleQueue[Mapping[str, str]] = queue.SimpleQueue()
        try:
            self._server = _Server(("127.0.0.1", port), self._take_request)
        except OSError as error:
            line = f"port {port} of this machine is taken by another program: {error.strerror}"
            raise RefusedError(line) from error
        self.address = f"http://{provider.redirect_host}:{self._server.server_port}"
        self.url = self._page(client, login_hint)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def wait(self, patience: float = PATIENCE) -> str:
        """The code that came back. TroubleError where none did, or the user or provider said no."""
        try:
            found = self._answers.get(timeout=patience)
        except queue.Empty:
            words = f"nobody signed in at {self._provider.shown} within {patience / 60:.0f} minutes"
            raise TroubleError(words, retryable=False, field="sign_in") from None
        if found.get("code"):
            return found["code"]
        raise _said_no(self._provider, found)

    def take(self, address: str) -> None:
        """The address that a browser on another machine ended on, as the user pasted it.

        WrongFieldsError where it is no answer to this sign-in.
        """
        try:
            query = urlsplit(address.strip()).query
        except ValueError:
            query = ""
        if not self._take(query):
            line = "that is not the address that this sign-in ends on: it has code=… and state=…"
            raise WrongFieldsError({"sign_in": line})

    def _page(self, client: Client, login_hint: str) -> str:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": client.id,
            "redirect_uri": self.address,
            "scope": " ".join(self._provider.scopes),
            "state": self._state,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            **({"login_hint": login_hint} if login_hint else {}),
            **dict(self._provider.more),
        }
        joint = "&" if urlsplit(self._provider.authorize).query else "?"
        return f"{self._provider.authorize}{joint}{urlencode(asked)}"

    def _take(self, query: str) -> bool:
        """Whether it answers this sign-in; then the wait is over."""
        try:
            found = {name: values[0] for name, values in parse_qs(query, max_num_fields=50).items()}
        except ValueError:
            return False
        if not hmac.compare_digest(found.get("state", "").encode(), self._state.encode()):
            return False
        wanted, came = self._provider.issuer, found.get("iss", "")
        if wanted and came and came != wanted:
            return False  # an answer of somebody else's (RFC 9207)
        if not (found.get("code") or found.get("error")):
            return False
        self._answers.put(found)
        return True

    def _take_request(self, path: str) -> tuple[int, str]:
        if not self._take(urlsplit(path).query):
            return 404, _PAGE.format(title="Nothing here", text="No sign-in ends at this address.")
        text = "The rest is in the window where you began. This one can be closed."
        return 200, _PAGE.format(title="Back to Afterword", text=text)


class _Server(ThreadingHTTPServer):
    """Of this machine only; one that never finishes its request holds up no other."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], take: Any) -> None:
        self.take = take
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    timeout = 10.0  # seconds for a request to come
    server: _Server
    server_version = "Afterword"
    sys_version = ""

    def do_GET(self) -> None:
        status, page = self.server.take(self.path)
        with suppress(OSError, socket.timeout):
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Cache-Control", "no-store")
            self.send_header("Content-Security-Policy", "default-src 'none'")
            self.send_header("Referrer-Policy", "no-referrer")
            self.end_headers()
            self.wfile.write(page.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the library's name
        """Nothing: the address holds the code."""


def _said_no(provider: Provider, found: Mapping[str, str]) -> TroubleError:
    error = plain_words(found.get("error", ""))
    said = plain_words(found.get("error_description", "")) or error
    if error == "access_denied":
        words = f"{provider.shown} was told not to let Afterword in ({said})"
        return TroubleError(words, retryable=False, field="sign_in", hint="; say yes on its page")
    if error in ("invalid_scope", "unauthorized_client", "invalid_client"):
        words = f"{provider.shown} does not let this client id read mail: {said}"
        return TroubleError(words, retryable=False, field="sign_in")
    later = error in ("server_error", "temporarily_unavailable")
    words = f"{provider.shown} did not let you sign in: {said}"
    return TroubleError(words, retryable=later, field="sign_in")
