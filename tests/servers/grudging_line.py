"""A line to a real server that withholds one message, in one of the ways in which servers do."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.servers.between import between, ended

_FETCH = re.compile(rb"(\w+) UID FETCH ([\d:,]+) (.*)\r\n\Z", re.IGNORECASE | re.DOTALL)


class GrudgingLine:
    """`withheld` is the UID, `way` what happens where it is asked for, and `words` limits that to
    questions about the words of messages.

    refuses: NO, and nothing of the others. half: NO after the others. leaves out: OK after the
    others. breaks: the line ends. is silent: nothing is answered any more. no part: it is given
    without what was asked for. In the folder `every` each message is the one.
    """

    def __init__(self, server: tuple[str, int]) -> None:
        self.port, self._server = 0, server
        self.withheld, self.way, self.words, self.every = 0, "", False, ""
        self.said = b"NO [SERVERBUG] it is damaged"
        self.fetches = 0
        self.first: Callable[[], None] = lambda: None  # done when it is asked for
        self._every = False

    def serve(self, client: socket.socket) -> None:
        with suppress(OSError), client, socket.create_connection(self._server) as server:
            turned: dict[bytes, bytes] = {}
            down = threading.Thread(target=self._down, args=(server, client, turned), daemon=True)
            down.start()
            with suppress(OSError):
                for line in client.makefile("rb"):
                    if not self._passed(line, client, server, turned):
                        break
            ended(server, client)
            down.join(5)

    def _passed(
        self, line: bytes, client: socket.socket, server: socket.socket, turned: dict[bytes, bytes]
    ) -> bool:
        """Whether the line goes on."""
        match = _FETCH.match(line)
        uids = _uids(match[2]) if match else set()
        if b" EXAMINE " in line:
            self._every = bool(self.every) and self.every.encode() in line
        withheld = self._every or self.withheld in uids
        if match is None or not withheld or (self.words and b"HEADER" in match[3]):
            server.sendall(line)
            return True
        self.fetches += 1
        self.first()
        rest = b",".join(b"%d" % uid for uid in sorted(uids - {self.withheld}))
        if self.way == "breaks":
            return False
        if self.way == "no part":
            turned[b"BODY[1]"] = b"BODY[7]"
            server.sendall(line)
        elif self.way == "is silent":
            pass
        elif self.way == "refuses" or not rest:
            said = b"OK done" if self.way == "leaves out" else self.said
            client.sendall(match[1] + b" " + said + b"\r\n")
        else:
            if self.way == "half":
                turned[match[1] + b" OK"] = match[1] + b" NO"
            server.sendall(b"%s UID FETCH %s %s\r\n" % (match[1], rest, match[3]))
        return True

    def _down(
        self, server: socket.socket, client: socket.socket, turned: dict[bytes, bytes]
    ) -> None:
        with suppress(OSError):
            for line in server.makefile("rb"):
                for old, new in turned.items():
                    line = line.replace(old, new)  # noqa: PLW2901
                client.sendall(line)
        ended(client)


def _uids(text: bytes) -> set[int]:
    found: set[int] = set()
    for run in text.split(b","):
        first, _, last = run.partition(b":")
        found.update(range(int(first), int(last or first) + 1))
    return found


@contextmanager
def grudging_line(server: tuple[str, int]) -> Iterator[GrudgingLine]:
    """Such a line to `server` on a port of its own."""
    line = GrudgingLine(server)
    with between(line.serve) as line.port:
        yield line
