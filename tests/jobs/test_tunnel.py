"""A real server behind a public address: what a tunnel brings, and what is believed of it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

import pytest

HOST = "afterword.example.org"
SHARED = ("--share", "--public-url", f"https://{HOST}")


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    cookies: dict[str, str]  # each as it was set
    body: str


@dataclass(frozen=True, slots=True)
class Running:
    """A server and what it said at its start."""

    port: int  # that the tunnel goes to, the machine's own where nothing is shared
    home: int  # for this machine
    link: str
    said: str

    @property
    def code(self) -> str:
        found = re.search(r"code ([A-Z0-9]{4}-[A-Z0-9]{4})", self.said)
        assert found is not None, self.said
        return found[1]

    def here(self, path: str, **headers: str) -> Answer:
        """One request as a browser on the machine makes it."""
        return replace(self, port=self.home).ask(
            path, **{"host": f"127.0.0.1:{self.home}"} | headers
        )

    def ask(self, path: str, *, form: dict[str, str] | None = None, **headers: str) -> Answer:
        """One request as a tunnel passes it on: plain, with the host that the browser asked for."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        body = None if form is None else urlencode(form)
        if body is not None:
            given["content-type"] = "application/x-www-form-urlencoded"
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET" if body is None else "POST", path, body, {"host": HOST} | given)
        got = connection.getresponse()
        set_ = got.headers.get_all("set-cookie") or []
        answer = Answer(
            got.status,
            {name.lower(): value for name, value in got.headers.items()},
            {each.partition("=")[0]: each for each in set_},
            got.read().decode(),
        )
        connection.close()
        return answer

    def pair(self, code: str = "", **headers: str) -> Answer:
        """The form for the code, opened and sent as a browser would from that page."""
        page = self.ask("/pair")
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.body)
        assert token is not None
        form = {"csrfmiddlewaretoken": token[1], "code": code or self.code, "device": "Phone"}
        cookie = page.cookies["csrftoken"].partition(";")[0]
        return self.ask(
            "/pair", form=form, cookie=cookie, **{"origin": f"https://{HOST}"} | headers
        )


@contextmanager
def up(folder: Path, *words: str) -> Iterator[Running]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
    command = [
        sys.executable,
        "-m",
        "afterword",
        "--data",
        str(folder),
        "up",
        "--port",
        "0",
        *words,
    ]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            lines: list[str] = []
            for line in process.stdout:
                lines.append(line)
                if "Ctrl+C" in line:
                    break
            said = "".join(lines)
            link = re.search(r"http://127\.0\.0\.1:(\d+)(/enter/\S+)", said)
            assert link is not None, said
            tunnel = re.search(r"to port (\d+) of this machine", said)
            home = int(link[1])
            yield Running(int(tunnel[1]) if tunnel else home, home, link[2], said)
        finally:
            process.send_signal(signal.SIGINT)
            _, complained = process.communicate(timeout=20)
    assert "Traceback" not in complained
    for code in re.findall(r"code (\S+)\n", said):
        assert code not in complained


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Running]:
    with up(tmp_path / "data", *SHARED) as running:
        yield running


def session_of(answer: Answer) -> str:
    return answer.cookies["sessionid"].partition(";")[0]


def test_a_phone_is_paired_through_the_tunnel_and_stays_so_after_a_restart(tmp_path: Path) -> None:
    with up(tmp_path / "data", *SHARED) as server:
        assert f"https://{HOST}\n" in server.said
        code = server.code
        answer = server.pair()
        assert (answer.status, answer.headers["location"]) == (302, "/")
        for cookie in answer.cookies.values():
            assert "Secure" in cookie
        assert "HttpOnly" in answer.cookies["sessionid"]
        cookie = session_of(answer)
        assert server.ask("/", cookie=cookie).status == 200

    with up(tmp_path / "data", *SHARED) as again:
        assert again.ask("/", cookie=cookie).status == 200
        assert again.pair(code).status == 409
        assert again.code != code

    with up(tmp_path / "data") as alone:
        assert "code" not in alone.said
        assert alone.ask("/", cookie=cookie).status == 400
        assert alone.ask("/pair").status == 400


def test_a_stranger_sees_the_page_for_the_code_and_static_files_alone(server: Running) -> None:
    for path in ("/", "/settings", "/nothing", server.link, "/start?large=1&room=1"):
        answer = server.ask(path)
        assert (answer.status, answer.headers["location"], answer.body) == (302, "/pair", "")
    assert server.ask("/static/web/tokens.css").status == 200

    # The link was not used up by that, and works on the machine, without a cookie for https alone.
    here = server.here(server.link)
    assert here.status == 302
    assert "Secure" not in here.cookies["sessionid"]


def test_a_form_of_another_site_is_refused(server: Running) -> None:
    answer = server.pair(origin="https://elsewhere.example")

    assert answer.status == 403
    assert f"another address than https://{HOST}" in answer.body
    assert "sessionid" not in answer.cookies
    # And one of the machine's own pages, for which the public address is another site.
    assert server.pair(origin=f"http://127.0.0.1:{server.home}").status == 403
    # None of these was a try.
    assert server.pair().headers["location"] == "/"


def test_a_tunnel_that_leaves_out_or_adds_a_port_does_no_harm(server: Running) -> None:
    answer = server.pair(host=f"{HOST}:443")

    assert answer.headers["location"] == "/"


def test_what_proxies_say_of_a_request_is_not_believed(server: Running) -> None:
    for name in ("x_forwarded_for", "x_forwarded_host", "x_forwarded_proto", "forwarded"):
        here = server.here("/", **{name: HOST})
        assert here.status == 400
        assert f"Let the tunnel go to port {server.port} instead" in here.body

    # From outside they change nothing.
    said = {"x_forwarded_host": "127.0.0.1", "x_forwarded_proto": "http", "x_real_ip": "127.0.0.1"}
    answer = server.ask("/", **said)
    assert (answer.status, answer.headers["location"]) == (302, "/pair")
    assert server.ask("/", host="rebound.example").status == 400


def raw(port: int, request: str) -> str:
    """What a server answers to these lines, and nothing else, until it closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode())
        with connection.makefile("rb") as answer:
            return answer.read().decode()


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "127.0.0.1:{home}", "[::1]", "x", ""])
def test_a_proxy_that_hides_the_host_is_not_taken_for_this_machine(
    name: str, server: Running
) -> None:
    # nginx with a bare proxy_pass asks for the place that it passes to, and tells nothing more.
    host = f"Host: {name.format(home=server.home)}\n" if name else ""
    answer = raw(server.port, f"GET {server.link} HTTP/1.0\n{host}Connection: close\n\n")

    assert " 400 " in answer.splitlines()[0]
    assert f"serves https://{HOST} alone" in answer
    assert "Set-Cookie" not in answer
    # The link still works, where it belongs.
    assert server.here(server.link).status == 302


def test_the_public_host_is_not_served_on_the_port_for_this_machine(server: Running) -> None:
    for host in (HOST, f"{HOST}:443", HOST.upper()):
        answer = server.here("/pair", host=host)
        assert answer.status == 400
        assert f"Let the tunnel go to port {server.port} instead" in answer.body
    assert server.here("/pair", host="rebound.example").status == 400


def test_the_tunnels_port_is_the_next_one_or_the_one_that_was_named(tmp_path: Path) -> None:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        ports = one.getsockname()[1], other.getsockname()[1]
    words = ("--port", str(ports[0]), "--share-port", str(ports[1]))
    with up(tmp_path / "data", *SHARED, *words) as server:
        assert (server.home, server.port) == ports
        assert server.ask("/pair").status == 200


@pytest.mark.parametrize("cookies", [['odd={"a": [1]}; '], ["first=1"], ['"; =; a'], []])
def test_a_paired_phone_may_send_more_whatever_its_other_cookies_are(
    cookies: list[str], server: Running
) -> None:
    session = session_of(server.pair())
    connection = HTTPConnection("127.0.0.1", server.port, timeout=20)
    body = urlencode({"text": "x" * 2**16}).encode()
    connection.putrequest("POST", "/paste", skip_host=True)
    connection.putheader("Host", HOST)
    connection.putheader("Content-Type", "application/x-www-form-urlencoded")
    connection.putheader("Content-Length", str(len(body)))
    # As a browser over HTTP/2 gives them: in as many headers as it likes.
    for cookie in (*cookies[:1], session, "last=1"):
        connection.putheader("Cookie", cookie)
    connection.endheaders(body)

    answer = connection.getresponse()
    page = answer.read().decode()
    connection.close()

    # It was read whole, and lacks its proof of origin.
    assert answer.status == 403
    assert "This page is from before" in page


@pytest.mark.parametrize("length", [True, False])
def test_a_stranger_can_not_fill_the_disk(server: Running, length: bool, tmp_path: Path) -> None:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=20)
    pieces = (b"x" * 2**16 for _ in range(64))
    headers = {"host": HOST, "content-type": "application/x-www-form-urlencoded"}
    headers |= {"content-length": str(64 * 2**16)} if length else {}
    try:
        connection.request("POST", "/pair", pieces, headers, encode_chunked=not length)
        status = connection.getresponse().status
    except (HTTPException, OSError):
        status = 0  # broken off
    finally:
        connection.close()

    assert status != 200
    assert not list((tmp_path / "data/uploads").iterdir())
    assert server.ask("/pair").status == 200


def test_no_code_and_no_session_is_written_to_the_log_or_the_data(
    server: Running, tmp_path: Path
) -> None:
    cookie = session_of(server.pair()).partition("=")[2]

    for file in (tmp_path / "data").glob("afterword.sqlite3*"):
        content = file.read_bytes()
        assert server.code.encode() not in content
        assert server.code.replace("-", "").encode() not in content
        assert cookie.encode() not in content
