"""A line to a real server that spoils one of its answers, as a broken or hostile server would."""

from __future__ import annotations

import random
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.servers.between import between, ended

Spoil = Callable[[random.Random, bytes], bytes | None]  # None: nothing more comes, ever

_CHUNK = 1 << 16


def _cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def _without_some(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.randint(1, 40) :]


def _twice(chance: random.Random, data: bytes) -> bytes:
    return data + data


def _flipped(chance: random.Random, data: bytes) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)


def _wrong_tag(chance: random.Random, data: bytes) -> bytes:
    return re.sub(rb"(?m)^([A-P]{4})\d+ ", rb"\g<1>9999 ", data)


def _wrong_literal(chance: random.Random, data: bytes) -> bytes:
    size = chance.choice((b"0", b"1", b"70", b"99999", b"4294967295", b"9" * 30, b"-5"))
    return re.sub(rb"\{\d+\}", b"{" + size + b"}", data, count=1)


def _huge_line(chance: random.Random, data: bytes) -> bytes:
    return b"* " + b"x" * (6 << 20) + data


def _many_lines(chance: random.Random, data: bytes) -> bytes:
    # More than any answer may have takes a second to read, so not each time.
    return b"* 1 EXISTS\r\n" * chance.choice((300_000, *[20_000] * 7)) + data


def _nuls(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + b"\0" * chance.randint(1, 9) + data[at:]


def _bad_names(chance: random.Random, data: bytes) -> bytes:
    bad = chance.choice((b"&!!!-", b"&AAAAA", b"\xff\xfe", b"&2D3YP-", b'a\\"b', b"&-&"))
    return data.replace(b"Archive", bad)


def _deep(chance: random.Random, data: bytes) -> bytes:
    return data.replace(b"(", b"(" * 5_000, 1)


def _numbers(chance: random.Random, data: bytes) -> bytes:
    number = chance.choice((b"0", b"4294967295", b"9" * 40, b"1:4294967295", b"-1", b"x"))
    found = list(re.finditer(rb"\d+", data))
    if not found:
        return data
    match = chance.choice(found)
    return data[: match.start()] + number + data[match.end() :]


def _nil(chance: random.Random, data: bytes) -> bytes:
    return re.sub(rb'"[^"]*"', b"NIL", data, count=chance.randint(1, 4))


def _refused(chance: random.Random, data: bytes) -> bytes:
    return re.sub(rb"(?m)^([A-P]{4}\d+) OK", rb"\1 " + chance.choice((b"NO", b"BAD", b"BYE")), data)


def _bye(chance: random.Random, data: bytes) -> bytes:
    return b"* BYE going down\r\n" + data


def _silent(chance: random.Random, data: bytes) -> None:
    return None


SPOILS: tuple[Spoil, ...] = (
    _cut, _without_some, _twice, _flipped, _wrong_tag, _wrong_literal, _huge_line, _many_lines,
    _nuls, _bad_names, _deep, _numbers, _nil, _refused, _bye, _silent,
)  # fmt: skip


class OddLine:
    """Spoils the answer of a seed; with no seed passes all on as it is."""

    def __init__(self, server: tuple[str, int]) -> None:
        self.port, self._server = 0, server
        self.seed: int | None = None
        self.spoilt = ""  # what was done to the last connection

    def serve(self, client: socket.socket) -> None:
        with suppress(OSError), client, socket.create_connection(self._server) as server:
            up = threading.Thread(target=self._pass_on, args=(client, server), daemon=True)
            up.start()
            self._answer(server, client)
            ended(client, server)
            up.join(5)

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        chance = random.Random(self.seed)
        spoil, after = chance.choice(SPOILS), chance.randint(0, 14)
        self.spoilt = f"{spoil.__name__} of answer {after}"
        count = 0
        while data := server.recv(_CHUNK):
            if self.seed is not None and count == after:
                made = spoil(chance, data)
                if made is None:
                    while server.recv(_CHUNK):
                        pass
                    return
                data = made
                client.sendall(data)
                if spoil is _cut:
                    return
            else:
                client.sendall(data)
            count += 1

    @staticmethod
    def _pass_on(client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(_CHUNK):
                server.sendall(data)
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


@contextmanager
def odd_line(server: tuple[str, int]) -> Iterator[OddLine]:
    """A line to `server` on a port of its own."""
    line = OddLine(server)
    with between(line.serve) as line.port:
        yield line
