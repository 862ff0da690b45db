"""The server on one's own machine: on loopback, and by the link alone."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

LINK = re.compile(r"http://127\.0\.0\.1:(\d+)(/enter/\S+)")


def _get(port: int, path: str) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body


def test_up_serves_by_its_link_only_and_ends_in_peace(tmp_path: Path) -> None:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
    command = [sys.executable, "-m", "afterword", "--data", str(tmp_path / "data")]
    with subprocess.Popen(
        [*command, "up", "--port", "0"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            link = next(found for line in process.stdout if (found := LINK.search(line)))
            port = int(link[1])

            assert _get(port, "/")[0] == 403
            assert _get(port, link[2])[0] == 302
            assert _get(port, link[2])[0] == 403
            assert _get(port, "/static/web/tokens.css")[0] == 200
            process.send_signal(signal.SIGINT)
            said, complained = process.communicate(timeout=20)
        finally:
            process.kill()

    assert "Closed" in said
    assert "Traceback" not in complained
    assert process.returncode == 0


def test_a_port_that_is_taken_is_one_line() -> None:
    from afterword.core.errors import RefusedError
    from afterword.jobs.local import HOST, free_port

    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(RefusedError, match=rf"port {port} can't be opened .* --port"):
            free_port(port)


def test_the_port_of_the_tunnel_is_another_than_that_of_the_machine() -> None:
    from afterword.core.errors import RefusedError
    from afterword.jobs.local import HOST, _for_tunnel, free_port

    port = free_port(0)

    assert _for_tunnel(port, port) != port
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        with pytest.raises(RefusedError, match="--share-port"):
            _for_tunnel(taken.getsockname()[1], port)
