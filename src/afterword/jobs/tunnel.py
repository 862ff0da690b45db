"""What comes through the user's tunnel, before anything of it is written or believed.

The tunnel has a port of its own, and the port alone says which way a request came. What a request
says of itself does not: a proxy may ask for this machine's own name and add nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from django.conf import settings
from django.http import parse_cookie

from afterword.config.sharing import DEVICE, Address, is_public, without_port
from afterword.jobs.uploads import App, Message, Receive, Send

log = logging.getLogger(__name__)
_LARGEST_OF_STRANGERS = 16 * 2**10  # bytes; a code and a name have a hundred
_OWN = ("localhost", "127.0.0.1", "[::1]")
# A browser on this machine sends none of these; that they came says enough, whatever is in them.
_OF_PROXIES = (b"forwarded", b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-proto")


def through_tunnel(app: App, address: Address) -> App:
    """The application on the tunnel's port, where every request comes from outside.

    It is served under the public host alone, and its scheme and host are those of `address` and not
    what a proxy says of them. Strangers may send next to nothing, since a body is written to disk
    before anybody looks who sent it.
    """
    misled = (
        f"This is the port for the tunnel, and it serves {address} alone. Let the tunnel pass on "
        "the host name that was asked for, and open the address that was given with --public-url."
    )

    async def guarded(scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
        elif is_public(_host(scope)):
            asked = _as_asked(scope, address)
            if not _is_paired(asked):
                receive = _little(receive)
            await app(asked, receive, send)
        else:
            log.warning("a request on the tunnel's port asks for another host, and is refused")
            await _refuse(send, misled)

    return guarded


def on_machine(app: App, *, share_port: int) -> App:
    """The application on the usual port, where nothing from outside belongs.

    Only what gives itself away can be refused here: the public host, and the headers of a proxy.
    """
    misled = (
        f"This port is for this machine alone. Let the tunnel go to port {share_port} instead, and "
        "open the address that was given with --public-url."
    )

    async def guarded(scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _comes_from_outside(scope):
            log.warning("a tunnel comes to the port for this machine, and is refused")
            await _refuse(send, misled)
        else:
            await app(scope, receive, send)

    return guarded


def _comes_from_outside(scope: Mapping[str, Any]) -> bool:
    host = _host(scope)
    proxied = any(name in _OF_PROXIES for name, _ in scope["headers"])
    return is_public(host) or (proxied and without_port(host) in _OWN)


def _host(scope: Mapping[str, Any]) -> str:
    return str(dict(scope["headers"]).get(b"host", b"").decode("latin-1"))


def _as_asked(scope: Mapping[str, Any], address: Address) -> dict[str, Any]:
    """The request as the browser made it: a tunnel may end the encryption, leave out a port and
    bring the cookies in several headers, which HTTP/2 allows and Django takes for one with commas.
    """
    headers = [each for each in scope["headers"] if each[0] not in (b"host", b"cookie")]
    cookies = [value for name, value in scope["headers"] if name == b"cookie"]
    headers += [(b"host", address.host.encode("ascii")), (b"cookie", b"; ".join(cookies))]
    return {**scope, "scheme": address.scheme, "headers": headers}


def _is_paired(scope: Mapping[str, Any]) -> bool:
    """Whether the session was signed by us for a paired browser; the page asks if it still is.

    Cookies are read as the page will read them: one that is odd hides no other.
    """
    given = dict(scope["headers"])[b"cookie"].decode("latin-1")
    signed = parse_cookie(given).get(settings.SESSION_COOKIE_NAME)
    if signed is None:
        return False
    session = import_module(settings.SESSION_ENGINE).SessionStore(signed)
    return bool(session.get(DEVICE))


def _little(receive: Receive) -> Receive:
    """The body until it has become too large; from then on it counts as broken off."""
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return message if taken <= _LARGEST_OF_STRANGERS else {"type": "http.disconnect"}

    return limited


async def _refuse(send: Send, why: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": 400, "headers": headers})
    await send({"type": "http.response.body", "body": why.encode()})
