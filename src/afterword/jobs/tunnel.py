"""What comes through the user's tunnel, before anything of it is written or believed."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import Any

from django.conf import settings

from afterword.config.sharing import DEVICE, Address, is_public, without_port
from afterword.jobs.uploads import App, Message, Receive, Send

log = logging.getLogger(__name__)
_LARGEST_OF_STRANGERS = 16 * 2**10  # bytes; a code and a name have a hundred
_OWN = ("localhost", "127.0.0.1", "[::1]")
# A browser on this machine sends none of these; that they came says enough, whatever is in them.
_OF_PROXIES = (b"forwarded", b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-proto")
_MISLED = (
    "This came through a tunnel under the machine's own name. Let the tunnel pass on the host name "
    "that was asked for, and open the address that was given with --public-url."
)


def through_tunnel(app: App, address: Address) -> App:
    """The same application, for which requests for the public host count as made to `address`.

    Their scheme and host are those of the address and not what a proxy says of them. Strangers may
    send next to nothing, since a body is written to disk before anybody looks who sent it. A proxy
    that asks for the machine's own name is refused: what it brings would pass for local.
    """

    async def guarded(scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1")
        if is_public(host):
            if not _is_paired(headers):
                receive = _little(receive)
            await app(_as_asked(scope, address), receive, send)
        elif without_port(host) in _OWN and any(name in headers for name in _OF_PROXIES):
            log.warning("a tunnel asks for this machine's own name, and is refused")
            await _refuse(send)
        else:
            await app(scope, receive, send)

    return guarded


def _as_asked(scope: Mapping[str, Any], address: Address) -> dict[str, Any]:
    """The request as the browser made it: a tunnel may end the encryption and leave out a port."""
    others = [(name, value) for name, value in scope["headers"] if name != b"host"]
    headers = [(b"host", address.host.encode("ascii")), *others]
    return {**scope, "scheme": address.scheme, "headers": headers}


def _is_paired(headers: Mapping[bytes, bytes]) -> bool:
    """Whether the session was signed by us for a paired browser; the page asks if it still is."""
    cookies: SimpleCookie = SimpleCookie()
    try:
        cookies.load(headers.get(b"cookie", b"").decode("latin-1"))
    except CookieError:
        return False
    signed = cookies.get(settings.SESSION_COOKIE_NAME)
    if signed is None:
        return False
    session = import_module(settings.SESSION_ENGINE).SessionStore(signed.value)
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


async def _refuse(send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": 400, "headers": headers})
    await send({"type": "http.response.body", "body": _MISLED.encode()})
