"""A real OpenID provider on loopback: discovery, sign-in page, tokens with PKCE, refresh with
rotation, revocation. Whoever opens the page is signed in at once and sent back.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

CLIENT, CLIENT_SECRET = "afterword-of-ines", "not much of a secret"


@dataclass
class SignIn:
    """A running provider: what it takes and gives from now on, and what was asked of it."""

    issuer: str = ""
    token_of: Callable[[str], str] = lambda user: f"access of {user}"
    seconds: int | None = 3600  # what it says of a token's life
    user: str = "ines@carvalho.example"  # who signs in
    secret: str = ""  # what it wants of the client
    basic: bool = False  # by HTTP's own log-in
    says_no: str = ""  # an error in place of a code
    rotates: bool = True  # a refresh token is good once
    lasts: bool = True  # gives a refresh token at all
    broken: tuple[int, bytes] | None = None  # what the token address answers whatever is asked
    other_issuer: str = ""  # in its description
    asked: list[dict[str, str]] = field(default_factory=list)  # forms at the token address
    refresh: dict[str, str] = field(default_factory=dict)  # token: user
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    revoked: list[str] = field(default_factory=list)

    def browse(self, page: str) -> str:
        """Opens the page as a browser does, to the end; what is shown there."""
        with urlopen(page, timeout=10) as shown:
            return shown.read().decode()

    def end_all(self) -> None:
        """As when the user changes the password, or takes Afterword off their list."""
        self.refresh.clear()

    def description(self) -> dict[str, Any]:
        methods = ["client_secret_basic"] if self.basic else ["client_secret_post"]
        return {
            "issuer": self.other_issuer or self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "revocation_endpoint": f"{self.issuer}/revoke",
            "scopes_supported": ["openid", "offline_access"],
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": methods,
        }

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser is sent."""
        back = {"state": asked["state"], "iss": self.issuer}
        if self.says_no:
            back |= {"error": self.says_no, "error_description": "no\x1b[2J thank you"}
        else:
            code = secrets.token_urlsafe(16)
            self.codes[code] = asked
            back["code"] = code
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def token(self, form: dict[str, str], basic: str) -> tuple[int, dict[str, Any]]:
        self.asked.append(form)
        if not self._is_client(form, basic):
            return 401, {"error": "invalid_client", "error_description": "who are you?"}
        if form.get("grant_type") == "authorization_code":
            begun = self.codes.pop(form.get("code", ""), None)
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if (
                begun is None
                or begun.get("code_challenge") != challenge
                or begun.get("code_challenge_method") != "S256"
                or begun.get("redirect_uri") != form.get("redirect_uri")
            ):
                return 400, {"error": "invalid_grant"}
            return 200, self._tokens(self.user, anew=True)
        user = self.refresh.get(form.get("refresh_token", ""))
        if form.get("grant_type") != "refresh_token" or user is None:
            # Where it was used already, all of them end: somebody else may have it (RFC 9700).
            self.refresh.clear()
            return 400, {"error": "invalid_grant", "error_description": "Token has been revoked."}
        if self.rotates:
            del self.refresh[form["refresh_token"]]
        return 200, self._tokens(user, anew=self.rotates)

    def _is_client(self, form: dict[str, str], basic: str) -> bool:
        if self.basic:
            wanted = base64.b64encode(f"{CLIENT}:{self.secret.replace(' ', '+')}".encode()).decode()
            return basic == f"Basic {wanted}"
        return form.get("client_id") == CLIENT and form.get("client_secret", "") == self.secret

    def _tokens(self, user: str, *, anew: bool) -> dict[str, Any]:
        found: dict[str, Any] = {"access_token": self.token_of(user), "token_type": "Bearer"}
        if self.seconds is not None:
            found["expires_in"] = self.seconds
        if anew and self.lasts:
            token = secrets.token_urlsafe(16)
            self.refresh[token] = user
            found["refresh_token"] = token
        return found


@contextmanager
def openid_provider(**more: Any) -> Iterator[SignIn]:
    """A running one."""
    provider = SignIn(**more)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if parts.path == "/.well-known/openid-configuration":
                self._answer(200, json.dumps(provider.description()).encode())
            elif parts.path == "/authorize":
                self.send_response(302)
                self.send_header("Location", provider.authorize(dict(parse_qsl(parts.query))))
                self.end_headers()
            else:
                self._answer(404, b"nothing here")

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            form = dict(parse_qsl(self.rfile.read(length).decode()))
            if self.path == "/revoke":
                provider.revoked.append(form["token"])
                provider.refresh.pop(form["token"], None)
                self._answer(200, b"{}")
            elif provider.broken is not None:
                self._answer(*provider.broken)
            else:
                status, found = provider.token(form, self.headers.get("Authorization", ""))
                self._answer(status, json.dumps(found).encode())

        def _answer(self, status: int, data: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
