"""A line to a server on this machine that adds a delay to all that the server says, and counts.

    python slow_line.py SERVER_PORT MILLISECONDS COUNTS

Prints the port it listens on. After each connection it writes to the file COUNTS, as JSON: bytes
from and to the server, and turns: how often the client spoke after the server had.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from pathlib import Path

CHUNK = 1 << 16


class Line:
    """All connections through one port."""

    def __init__(self, server: int, delay: float, counts: Path) -> None:
        self.server, self.delay, self.counts = server, delay, counts
        self.told = {"down": 0, "up": 0, "turns": 0}
        self.answered = False

    async def serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """One connection from its beginning to its end."""
        server, to_server = await asyncio.open_connection("127.0.0.1", self.server)
        both = (self.up(client, to_server), self.down(server, to_client))
        with suppress(OSError):
            await asyncio.gather(*both)
        unfinished = self.counts.with_suffix(".unfinished")
        unfinished.write_text(json.dumps(self.told))
        unfinished.replace(self.counts)

    async def up(self, client: asyncio.StreamReader, to_server: asyncio.StreamWriter) -> None:
        """What the client says, at once."""
        with suppress(OSError):
            while data := await client.read(CHUNK):
                self.told["up"] += len(data)
                self.told["turns"] += self.answered
                self.answered = False
                to_server.write(data)
                await to_server.drain()
        to_server.close()

    async def down(self, server: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """What the server says, each piece so much later; the line holds any number of them."""
        loop, under_way = asyncio.get_running_loop(), asyncio.Queue(2000)

        async def deliver() -> None:
            with suppress(OSError):
                while (piece := await under_way.get()) is not None:
                    at, data = piece
                    await asyncio.sleep(max(0.0, at - loop.time()))
                    self.answered = True
                    to_client.write(data)
                    await to_client.drain()
            to_client.close()

        delivering = asyncio.create_task(deliver())
        with suppress(OSError):
            while data := await server.read(CHUNK):
                self.told["down"] += len(data)
                await under_way.put((loop.time() + self.delay, data))
        await under_way.put(None)
        await delivering


async def main() -> None:
    """Serve until killed."""
    line = Line(int(sys.argv[1]), int(sys.argv[2]) / 1000, Path(sys.argv[3]))
    listening = await asyncio.start_server(line.serve, "127.0.0.1", 0)
    print(listening.sockets[0].getsockname()[1], flush=True)
    await listening.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
