"""A real name server on loopback, speaking by dnspython's own messages."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.resolver
import dns.rrset


@dataclass
class Zone:
    """What it knows: records as text by name and type; other names are none."""

    records: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    silent: bool = False
    babbles: bytes = b""  # what it answers to whatever is asked
    port: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)

    def resolver(self) -> dns.resolver.Resolver:
        found = dns.resolver.Resolver(configure=False)
        found.nameservers, found.port = ["127.0.0.1"], self.port
        return found

    def answer(self, data: bytes) -> bytes | None:
        if self.silent or self.babbles:
            return self.babbles or None
        asked = dns.message.from_wire(data)
        question = asked.question[0]
        name, kind = str(question.name).rstrip("."), question.rdtype.name
        self.asked.append((name, kind))
        response = dns.message.make_response(asked)
        response.flags |= dns.flags.AA | dns.flags.RA
        if texts := self.records.get((name, kind)):
            response.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *texts))
        elif not any(each == name or each.endswith(f".{name}") for each, _ in self.records):
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response.to_wire()


@contextmanager
def name_server() -> Iterator[Zone]:
    """A running one, by UDP."""
    zone = Zone()
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(("127.0.0.1", 0))
    line.settimeout(0.1)
    zone.port = line.getsockname()[1]
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                data, sender = line.recvfrom(4096)
                if answer := zone.answer(data):
                    line.sendto(answer, sender)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield zone
    finally:
        over.set()
        thread.join(5)
        line.close()
