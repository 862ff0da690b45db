"""A search an hour after an interview with a mail account, as a server of its own: for browsers."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.servers.smtp import PASSWORD, USER, Postbox

INVITATION = (
    "From: Odile Brandt <odile@quayside.example>\nTo: {to}\n"
    "Date: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
    "Message-ID: <m1@quayside.example>\nSubject: Our talk\n\nUntil Tuesday, then.\n"
)
_BEGUN: dict[datetime, TemporaryDirectory[str]] = {}
LINK = re.compile(r"http://127\.0\.0\.1:\d+/enter/\S+")


@dataclass(frozen=True, slots=True)
class Search:
    """A data folder and the clock of everything that is run on it."""

    folder: Path
    at: datetime

    def run(self, *words: str, later: timedelta = timedelta()) -> str:
        """One command, with the clock set that much later."""
        done = subprocess.run(
            self.command(*words, later=later),
            env=environment(),
            check=True,
            capture_output=True,
            text=True,
            timeout=120,
        )
        return done.stdout

    def command(self, *words: str, later: timedelta = timedelta()) -> list[str]:
        at = (self.at + later).isoformat()
        return [sys.executable, "-m", "afterword", "--data", str(self.folder), "--at", at, *words]

    def begin(self) -> None:
        """Somebody, and an interview that ended an hour ago; made once for each moment."""
        if self.at not in _BEGUN:
            _BEGUN[self.at] = TemporaryDirectory(prefix="afterword-tests-")
            Search(Path(_BEGUN[self.at].name, "data"), self.at)._make()
        shutil.copytree(Path(_BEGUN[self.at].name, "data"), self.folder)

    def _make(self) -> None:
        person = ["--name", "Ines Carvalho", "--email", USER]
        self.run("init", *person, "--zone", "Europe/Lisbon", "--country", "PT")
        mail = self.folder.with_name("invitation.eml")
        mail.write_text(INVITATION.format(to=USER, at=self.at - timedelta(days=2)))
        self.run("import", str(mail))
        hour = timedelta(hours=1)
        when, end = (self.at - 2 * hour).isoformat(), (self.at - hour).isoformat()
        talk = ["--company", "Quayside", "--role", "Harbour Planner", "--when", when, "--end", end]
        self.run("note", "interview", *talk, "--with", "odile@quayside.example")

    def connect(self, box: Postbox) -> None:
        """The server as the mail account."""
        secret = self.folder.with_name("secret")
        secret.write_text(PASSWORD)
        options = ["--option", "host=127.0.0.1", "--option", f"port={box.port}"]
        self.run("connect", "smtp", USER, "--secret-file", str(secret), *options)

    @contextmanager
    def served(
        self, *words: str, later: timedelta = timedelta()
    ) -> Iterator[tuple[str, list[str]]]:
        """The pages; the link that opens them, and all lines up to it."""
        with subprocess.Popen(
            self.command("up", "--port", "0", *words, later=later),
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            try:
                assert process.stdout is not None
                said: list[str] = []
                for line in process.stdout:
                    said.append(line)
                    if "Ctrl+C" in line:
                        break
                found = LINK.search("".join(said))
                assert found is not None
                yield found[0], said
            finally:
                process.send_signal(signal.SIGINT)
                process.wait(timeout=20)


def environment() -> dict[str, str]:
    """The machine's, without settings of ours."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
