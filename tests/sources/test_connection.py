"""One connection after another to a server that answers by the book, or nearly."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from afterword.core.errors import TroubleError
from afterword.sources.reach.fetch import Bounds, Line

_ROBOTS = b"HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n"


@contextmanager
def _server(*lines: list[bytes]) -> Iterator[tuple[str, list[bytes]]]:
    """Its address, and the requests as they come. Each of `lines` is what is said on one
    connection, answer by answer; then that connection is closed.
    """
    asked: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answers in lines:
            line, _ = listener.accept()
            with line, line.makefile("rb") as coming:
                for answer in answers:
                    asked.append(b"".join(iter(coming.readline, b"\r\n")))
                    line.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/news", asked
    finally:
        listener.close()
        thread.join(5)


def _line() -> Line:
    return Line(bounds=Bounds(patience=2.0, whole=4.0), named=("127.0.0.1",))


def _page(body: bytes, *headers: bytes) -> bytes:
    told = b"".join(header + b"\r\n" for header in headers)
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%b\r\n%b" % (len(body), told, body)


def test_pages_of_one_host_come_over_one_line() -> None:
    with _server([_ROBOTS, _page(b"one"), _page(b"two")]) as (address, asked), _line() as line:
        assert [line.page(address).data, line.page(address).data] == [b"one", b"two"]

        assert len(asked) == 3


def test_a_line_that_was_closed_in_the_pause_is_opened_again() -> None:
    lines = [_ROBOTS, _page(b"one")], [_page(b"two")]
    with _server(*lines) as (address, _), _line() as line:
        assert [line.page(address).data, line.page(address).data] == [b"one", b"two"]


def test_an_answer_that_ends_before_it_is_whole_is_none() -> None:
    torn = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"
    with (
        _server([_ROBOTS, torn]) as (address, _),
        _line() as line,
        pytest.raises(TroubleError, match="dropped the line"),
    ):
        line.page(address)


def test_an_answer_in_chunks_is_put_together_and_a_torn_one_is_none() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    whole = head + b"3\r\none\r\n4;x=y\r\n two\r\n0\r\nLater: yes\r\n\r\n"
    with _server([_ROBOTS, whole, head + b"3\r\none\r\n4\r\n t"]) as (address, _), _line() as line:
        assert line.page(address).data == b"one two"
        with pytest.raises(TroubleError, match="dropped the line"):
            line.page(address)


@pytest.mark.parametrize("size", [b"-1", b"+3", b"0x3", b"", b"three", b"f" * 99])
def test_a_chunk_of_a_size_that_is_none_ends_the_answer(size: bytes) -> None:
    """Of "-1" all would be read that ever comes, before anything is counted."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with (
        _server([_ROBOTS, head + size + b"\r\n" + b"x" * 100_000]) as (address, _),
        _line() as line,
        pytest.raises(TroubleError, match="dropped the line"),
    ):
        line.page(address)


@pytest.mark.parametrize("etag", ["\u201cnew\u201d", "x" * 2000])
def test_what_no_header_takes_is_not_sent_back(etag: str) -> None:
    said = _page(b"one", b"ETag: " + etag.encode(), b"Last-Modified: today")
    with _server([_ROBOTS, said]) as (address, _), _line() as line:
        page = line.page(address)
        assert (page.etag, page.modified) == ("", "today")


def test_an_answer_without_a_length_ends_with_its_line() -> None:
    with _server([_ROBOTS, b"HTTP/1.1 200 OK\r\n\r\none"]) as (address, _), _line() as line:
        assert line.page(address).data == b"one"


def test_what_only_announces_an_answer_is_passed_over() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"
    with _server([_ROBOTS, early + early + _page(b"one")]) as (address, _), _line() as line:
        assert line.page(address).data == b"one"


def test_a_cookie_that_a_redirect_sets_goes_along() -> None:
    to = b"HTTP/1.1 302 Found\r\nLocation: /news\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"
    with _server([_ROBOTS, to, _page(b"one")]) as (address, asked), _line() as line:
        assert line.page(address).data == b"one"

        assert b"Cookie" not in asked[1]
        assert b"Cookie: a=b\r\n" in asked[2]


def test_headers_may_be_in_utf8() -> None:
    to = "HTTP/1.1 302 Found\r\nLocation: /zürich\r\nContent-Length: 0\r\n\r\n".encode()
    with _server([_ROBOTS, to, _page(b"one")]) as (address, asked), _line() as line:
        assert line.page(address).address.endswith("/zürich")

        assert asked[2].startswith(b"GET /z%C3%BCrich HTTP/1.1\r\n")
