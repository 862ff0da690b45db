"""The server on one's own machine: on loopback, and by the link alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path


def _get(port: int, path: str) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body


def test_up_serves_by_its_link_only(tmp_path: Path) -> None:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
    command = [sys.executable, "-m", "afterword", "--data", str(tmp_path / "data")]
    with subprocess.Popen(
        [*command, "up", "--port", "0"], env=env, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if link := re.search(r"http://127\.0\.0\.1:(\d+)(/enter/\S+)", line):
                    break
            port = int(link[1])
            assert _get(port, "/")[0] == 403
            assert _get(port, link[2])[0] == 302
            assert _get(port, "/static/web/afterword.css")[0] == 200
        finally:
            process.terminate()
            process.wait(timeout=20)
