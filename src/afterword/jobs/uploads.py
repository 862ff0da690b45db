"""Turns away uploads that there is no room for, before they are written anywhere."""

from __future__ import annotations

import shutil
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from django.conf import settings

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Any, Any, Any], Awaitable[None]]

# The body as it comes in, its files taken out of it, and what the database makes of them.
_COPIES = 3
_SMALL = 16 * 2**20  # bytes that are let through without a look at the disk


def with_room(app: App, folder: Path) -> App:
    """The same application, which answers too large an upload by its Start page with the reason.

    The body is read and thrown away: a browser that may not finish sending shows no answer.
    """

    async def guarded(scope: Any, receive: Receive, send: Send) -> None:
        length = _length(scope)
        room = largest(folder) if length > _SMALL else length
        if length <= room:
            await app(scope, receive, send)
            return
        while (await receive()).get("more_body", False):
            pass
        await app(_turned_away(scope, length, room), _nothing, send)

    return guarded


def largest(folder: Path) -> int:
    """The largest upload in bytes: what is allowed, and what the disk has room for."""
    return min(int(settings.LARGEST_UPLOAD), shutil.disk_usage(folder).free // _COPIES)


def _length(scope: Mapping[str, Any]) -> int:
    if scope["type"] != "http" or scope["method"] != "POST":
        return 0
    given = dict(scope["headers"]).get(b"content-length", b"0")
    return int(given) if given.isdigit() else 0


def _turned_away(scope: Mapping[str, Any], length: int, room: int) -> dict[str, Any]:
    """The request for the page that says why, with the user's cookies."""
    return {
        **scope,
        "method": "GET",
        "path": "/start",
        "raw_path": b"/start",
        "query_string": f"large={length}&room={room}".encode(),
        "headers": [
            (name, value)
            for name, value in scope["headers"]
            if name not in (b"content-length", b"content-type")
        ],
    }


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}
