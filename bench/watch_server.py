"""A loopback web server with a thousand feeds and some pages; run as a process of its own.

    watch_server.py FEEDS PAGES SEED

Prints its port. A tenth of all answers after two seconds, a tenth of the feeds is broken, and half
of all is unchanged once `/second` was asked for. Hosts are told by the Host header, or, where that
is a number, by the first part of the path. A feed and a page more are there to get ready by.
"""

from __future__ import annotations

import asyncio
import random
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

NOW = datetime(2031, 5, 20, 12, 0, tzinfo=UTC)
ITEMS = 20
SLOW = 2.0  # seconds
_WORDS = (
    "robotics warehouse planner release customer opens office award partner platform energy supply "
    "harbour report quarter team research storage safety sensor network project city system data "
    "engineer market growth program community study design service product"
).split()


class World:
    """What stands at each host, before and after `/second`."""

    def __init__(self, feeds: int, pages: int, seed: int) -> None:
        chance = random.Random(seed)
        self.second = False
        self.answers: dict[str, tuple[bytes, bytes, str, bool]] = {}
        for number in range(feeds + pages):
            host = f"h{number}.watch.example"
            is_feed = number < feeds
            make = _feed if is_feed else _page
            stories = [_story(chance, number, count) for count in range(ITEMS + 1)]
            old = make(host, stories[1:])
            new = old if number % 2 else make(host, stories)
            if is_feed and number % 10 == 3:
                old, new = _broken(old, number), _broken(new, number)
            kind = "application/rss+xml" if is_feed else "text/html; charset=utf-8"
            self.answers[host] = (old, new, kind, number % 10 == 7)
        few = [_story(chance, 0, count) for count in range(3)]
        for make, kind in ((_feed, "application/rss+xml"), (_page, "text/html")):
            host = f"{make.__name__[1:]}.warm.watch.example"
            self.answers[host] = (body := make(host, few), body, kind, False)


def _story(chance: random.Random, number: int, count: int) -> tuple[str, str, datetime]:
    title = " ".join(chance.choices(_WORDS, k=7)).capitalize() + f" {number}-{count}"
    text = ". ".join(" ".join(chance.choices(_WORDS, k=12)).capitalize() for _ in range(8))
    return title, text, NOW - timedelta(hours=9 * count + 1)


def _feed(host: str, stories: list[tuple[str, str, datetime]]) -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>{title}</guid><title>{title}</title>"
        f"<link>http://{host}/{count}</link><pubDate>{format_datetime(at)}</pubDate>"
        f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
        for count, (title, text, at) in enumerate(stories)
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
        f"<title>Company {host.partition('.')[0]}</title><link>http://{host}/</link>"
        f"<description>News</description>{items}</channel></rss>"
    ).encode()


def _page(host: str, stories: list[tuple[str, str, datetime]]) -> bytes:
    items = "".join(
        f"<article><time datetime='{at.isoformat()}'>{at:%d %B %Y}</time>"
        f"<h3><a href='http://{host}/{title.replace(' ', '-')}'>{title}</a></h3>"
        f"<p>{text}</p></article>"
        for title, text, at in stories
    )
    return f"<html><head><title>News | {host}</title></head><body>{items}</body></html>".encode()


def _broken(body: bytes, number: int) -> bytes:
    """Cut in the middle, in an encoding that it doesn't say, or no feed at all."""
    match number // 10 % 3:
        case 0:
            return body[: len(body) // 2]
        case 1:
            return body.replace(b"News", "Nachrichten für Köln".encode("latin-1"), 1)
        case _:
            return b"<html><body><h1>Something went wrong</h1></body></html>"


async def serve(world: World) -> None:
    """Answers until it is ended."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(await _answer(world, head.decode("latin-1")))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


async def _answer(world: World, head: str) -> bytes:
    first, *lines = head.split("\r\n")
    headers = {k.strip().lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)}
    path = first.split(" ")[1]
    host = headers.get("host", "").partition(":")[0]
    if path == "/second":
        world.second = True
        return _said(200, b"", {})
    if host not in world.answers:
        host, path = path.split("/")[1], "/" + path.split("/", 2)[-1]
    found = world.answers.get(host)
    if found is None or path != "/news":
        return _said(404, b"", {})
    old, new, kind, slow = found
    body = new if world.second else old
    if slow:
        await asyncio.sleep(SLOW)
    etag = f'"{len(body)}-{hash(body) & 0xFFFFFF:x}"'
    if headers.get("if-none-match") == etag:
        return _said(304, b"", {"ETag": etag})
    return _said(200, body, {"ETag": etag, "Content-Type": kind})


def _said(status: int, body: bytes, headers: dict[str, str]) -> bytes:
    told = {"Content-Length": str(len(body)), **headers} if status != 304 else headers
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status} OK\r\n{lines}\r\n".encode("latin-1") + body


if __name__ == "__main__":
    asyncio.run(serve(World(*map(int, sys.argv[1:]))))
