"""Nothing that content names leads into a private network, by any spelling, name or redirect."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Network

import pytest
from tests.servers.names import Zone, name_server
from tests.servers.newsstand import Newsstand, Page, newsstand

from afterword.core.errors import AfterwordError
from afterword.sources.reach.fetch import Bounds, Line, web_address
from afterword.sources.reach.network import Network, Place

PUBLIC = "127.0.0.2"  # stands for the open network: the only place that content may lead to


@dataclass
class Trap:
    """A port on every address of this machine, where nobody must ever come."""

    port: int
    visits: list[str] = field(default_factory=list)


@pytest.fixture
def trap() -> Iterator[Trap]:
    line = socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)
    line.settimeout(0.05)
    found, over = Trap(line.getsockname()[1]), threading.Event()

    def serve() -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                visitor, place = line.accept()
                found.visits.append(str(place))
                visitor.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield found
    over.set()
    thread.join(5)
    line.close()


@pytest.fixture
def names() -> Iterator[Zone]:
    with name_server() as zone:
        yield zone


@pytest.fixture
def open_site() -> Iterator[Newsstand]:
    with newsstand(PUBLIC) as stand:
        yield stand


def network(names: Zone, stand: Newsstand) -> Network:
    """Numbers as the system reads them, names as the name server says."""

    def resolve(host: str, port: int) -> list[Place]:
        with suppress(OSError):
            found = socket.getaddrinfo(
                host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
            )
            return [(str(each[4][0]), port) for each in found]
        if host == "open.example":
            return [(PUBLIC, stand.port)]
        answers: list[Place] = []
        for kind in ("A", "AAAA"):
            with suppress(Exception):  # as a resolver: no such name, no answer of that kind
                answers += [(str(each), port) for each in names.resolver().resolve(host, kind)]
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return answers

    return Network(resolve, (IPv4Network(f"{PUBLIC}/32"),))


# What the name server says of names that look harmless.
LIES = {
    ("loop.example", "A"): ["127.0.0.1"],
    ("loop6.example", "AAAA"): ["::1"],
    ("mapped.example", "AAAA"): ["::ffff:127.0.0.1"],
    ("ten.example", "A"): ["10.0.0.1"],
    ("seventeen.example", "A"): ["172.16.4.4"],
    ("home.example", "A"): ["192.168.1.1"],
    ("meta.example", "A"): ["169.254.169.254"],
    ("meta6.example", "AAAA"): ["fd00:ec2::254"],
    ("carrier.example", "A"): ["100.64.0.1"],
    ("zero.example", "A"): ["0.0.0.0"],
    ("all.example", "A"): ["255.255.255.255"],
    ("many.example", "A"): ["224.0.0.1"],
    ("link6.example", "AAAA"): ["fe80::1"],
    ("six-to-four.example", "AAAA"): ["2002:7f00:1::"],
    ("translated.example", "AAAA"): ["64:ff9b::7f00:1"],
    ("both.example", "A"): ["10.1.1.1", "127.0.0.1"],
    ("test-net.example", "A"): ["192.0.2.1"],
    ("benchmark.example", "A"): ["198.18.0.1"],
}
HOSTS = (
    "127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0x7f.0.0.1 0x7f.1 017700000001"
    " 0177.0.0.1 0177.0.0.01 0 0.0.0.0 00000000000 10.0.0.1 10.1 167772161 172.16.0.1 172.31.255.1"
    " 192.168.0.1 192.168.257 3232235521 169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376"
    " 169.254.170.2 100.100.100.200 100.64.0.1 192.0.0.192 198.18.0.1 224.0.0.1 240.0.0.1"
    " 255.255.255.255 [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1]"
    " [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [::127.0.0.1] [fe80::1] [fc00::1]"
    " [fd00:ec2::254] [ff02::1] [64:ff9b::127.0.0.1] [64:ff9b::a9fe:a9fe] [2002:7f00:1::]"
    " [2002:a00:1::] localhost LOCALHOST localhost. ①②⑦.⓪.⓪.① 127。0。0。1"
).split() + sorted(name for name, _ in LIES)
ODD = (
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/_x",
    "ftp://127.0.0.1:{port}/",
    "dict://127.0.0.1:{port}/",
    "javascript:alert(1)",
    "data:text/html,hello",
    "//127.0.0.1:{port}/",
    "http://open.example@127.0.0.1:{port}/",
    "http://user:pw@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#@open.example/",
    "http://127.0.0.1:{port}?@open.example/",
    "http://127.0.0.1:{port}\\@open.example/",
    "http:\\\\127.0.0.1:{port}/",
    "http://[::1",
    "http://127.0.0.1:{port}:80/",
    "http:///127.0.0.1:{port}/",
    "http:127.0.0.1:{port}/",
)


def tries(port: int) -> list[str]:
    plain = [f"http://{host}:{port}/" for host in HOSTS]
    return [*plain, *(each.format(port=port) for each in ODD)]


def test_the_list_is_long_enough() -> None:
    assert len(set(tries(1))) >= 60


def test_an_address_from_content_is_refused(trap: Trap, names: Zone, open_site: Newsstand) -> None:
    names.records.update(LIES)
    bounds = Bounds(patience=1.0, whole=3.0)
    with Line(network(names, open_site), bounds=bounds) as line:
        for address in tries(trap.port):
            with pytest.raises(AfterwordError):
                line.page(web_address(address))
    assert trap.visits == []


def test_a_redirect_there_is_refused(trap: Trap, names: Zone, open_site: Newsstand) -> None:
    names.records.update(LIES)
    bounds = Bounds(patience=1.0, whole=3.0)
    with Line(network(names, open_site), bounds=bounds) as line:
        for number, address in enumerate(tries(trap.port)):
            where = address.encode("ascii", "backslashreplace").decode()
            open_site.pages[f"open.example/{number}"] = Page(
                status=302, headers={"Location": where}
            )
            with pytest.raises(AfterwordError):
                line.page(f"http://open.example/{number}")
            assert open_site.times(f"open.example/{number}") == 1
    assert trap.visits == []
    # What the robots.txt of an open host sends on to is no way in either.
    open_site.pages["open.example/robots.txt"] = Page(
        status=301, headers={"Location": f"http://127.0.0.1:{trap.port}/"}
    )
    with (
        Line(network(names, open_site), bounds=bounds) as line,
        pytest.raises(AfterwordError),
    ):
        line.page("http://open.example/feed")
    assert trap.visits == []


def test_a_name_that_changes_its_answer_leads_where_it_was_checked(
    trap: Trap, names: Zone, open_site: Newsstand
) -> None:
    asked: list[str] = []

    def resolve(host: str, _: int) -> list[Place]:
        asked.append(host)
        return [(PUBLIC, open_site.port)] if len(asked) % 2 else [("127.0.0.1", trap.port)]

    open_site.pages["turning.example/feed"] = Page(b"news")
    turning = Network(resolve, (IPv4Network(f"{PUBLIC}/32"),))
    with Line(turning, bounds=Bounds(patience=1.0, whole=3.0)) as line:
        assert line.page("http://turning.example/feed").data == b"news"
    with (
        Line(turning, bounds=Bounds(patience=1.0, whole=3.0)) as line,
        pytest.raises(AfterwordError),
    ):
        line.page("http://turning.example/feed")  # now it says the private one
    assert trap.visits == []
