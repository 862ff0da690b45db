"""A real Radicale on loopback, as a process of its own: calendars of any user, by Basic log-in."""

from __future__ import annotations

import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2 as httpx
import pytest

USER, PASSWORD = "ines", "correct horse"
_TRIES = 200
_MADE = """<?xml version="1.0" encoding="utf-8"?>
<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>
<d:displayname>{name}</d:displayname><c:supported-calendar-component-set>
<c:comp name="{kind}"/></c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>"""
_BOOK = """<?xml version="1.0" encoding="utf-8"?>
<d:mkcol xmlns:d="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav"><d:set><d:prop>
<d:resourcetype><d:collection/><a:addressbook/></d:resourcetype>
<d:displayname>{name}</d:displayname></d:prop></d:set></d:mkcol>"""


@dataclass
class CalendarHost:
    """A running server."""

    port: int
    scheme: str = "http"
    authority: str = ""

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/"

    def calendar(self, name: str, *, kind: str = "VEVENT", user: str = USER) -> str:
        """Makes an empty calendar; its address."""
        url = f"{self.address}{user}/{name.lower()}/"
        body = _MADE.format(name=name, kind=kind)
        assert self._ask("MKCALENDAR", url, body, user).status_code == 201
        return url

    def book(self, name: str, *, user: str = USER) -> str:
        """Makes an empty address book; its address."""
        url = f"{self.address}{user}/{name.lower()}/"
        assert self._ask("MKCOL", url, _BOOK.format(name=name), user).status_code == 201
        return url

    def file_card(self, book: str, name: str, data: str, *, user: str = USER) -> None:
        """Files one card, or changes it."""
        answer = self._ask("PUT", f"{book}{name}.vcf", data, user, kind="text/vcard")
        assert answer.status_code in (201, 204)

    def put(self, calendar: str, name: str, data: str | bytes, *, user: str = USER) -> int:
        """Files one entry, or changes it; the status."""
        return self._ask("PUT", f"{calendar}{name}.ics", data, user).status_code

    def delete(self, url: str, *, user: str = USER) -> None:
        """Takes an entry or a calendar away."""
        assert self._ask("DELETE", url, "", user).status_code in (200, 204)

    def _ask(
        self,
        method: str,
        url: str,
        body: str | bytes,
        user: str,
        *,
        kind: str = "text/calendar",
    ) -> httpx.Response:
        content = body.encode() if isinstance(body, str) else body
        trusted = ssl.create_default_context(cafile=self.authority or None)
        with httpx.Client(auth=(user, PASSWORD), trust_env=False, verify=trusted) as client:
            headers = {"Content-Type": f"{kind}; charset=utf-8"}
            return client.request(method, url, content=content, headers=headers)


@contextmanager
def radicale(
    folder: Path, *, certificate: tuple[Path, Path] | None = None
) -> Iterator[CalendarHost]:
    """A running server with its files in `folder`; `certificate` is (authority, server's)."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    users = folder / "users"
    users.write_text(f"{USER}:{PASSWORD}\njonas:{PASSWORD}\n")
    command = [sys.executable, "-m", "radicale", "--config", "", "--hosts", f"127.0.0.1:{port}"]
    command += ["--auth-type", "htpasswd", "--auth-htpasswd-filename", str(users)]
    command += ["--auth-htpasswd-encryption", "plain", "--auth-delay", "0"]
    command += ["--storage-filesystem-folder", str(folder / "collections")]
    command += ["--logging-level", "error"]
    if certificate is not None:
        pem = str(certificate[1])
        command += ["--ssl", "--server-certificate", pem, "--server-key", pem]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port, running)
        yield CalendarHost(
            port,
            "https" if certificate else "http",
            str(certificate[0]) if certificate else "",
        )
    finally:
        running.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            running.wait(10)
        if running.poll() is None:
            running.kill()
            running.wait()


def _wait_for(port: int, running: subprocess.Popen[bytes]) -> None:
    for _ in range(_TRIES):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if running.poll() is not None:
            break
        time.sleep(0.05)
    pytest.fail("Radicale does not start")
