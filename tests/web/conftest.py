"""The demo's search: behind Django's client, and in a really running server with a browser."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from afterword.config import entrance
from afterword.config.clock import set_clock

# A Tuesday morning after an interview: several thank-yous, one of them without notes.
NOW = datetime(2031, 5, 20, 8, 40, tzinfo=UTC)


@pytest.fixture
def at() -> Iterator[datetime]:
    """The clock of the pages, set to one moment."""
    set_clock(NOW)
    yield NOW
    set_clock(None)


@pytest.fixture
def visitor(db: None, at: datetime) -> Client:
    """A browser that came by the link, where nobody is set up."""
    client = Client()
    client.get(f"/enter/{entrance.issue()}")
    return client


@pytest.fixture
def inside(visitor: Client) -> Client:
    """The same on the demo's search."""
    from afterword.flows.demo import demo

    demo(NOW)
    return visitor


@pytest.fixture
def known(visitor: Client) -> Client:
    """The same where somebody is set up and nothing else is known."""
    from afterword.flows.initialise import initialise

    initialise(
        now=NOW,
        name="Robin Quill",
        emails=["robin@quill.example"],
        zone="Europe/Dublin",
        country="IE",
    )
    return visitor


@pytest.fixture
def idle() -> Iterator[None]:
    """No work in the background, which the test's own transaction would keep out; and no uploads
    of another test.
    """
    from afterword.jobs import imports

    imports.end()
    yield
    imports._ending.clear()
    shutil.rmtree(imports.uploads())


@contextmanager
def launched(folder: Path, *words: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server as a process of its own, the demo's if no `words` say else; its link and itself."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
    env["TZ"] = "Europe/Dublin"
    command = [sys.executable, "-m", "afterword", "--data", str(folder), "--at", NOW.isoformat()]
    with subprocess.Popen(
        [*command, *(words or ("demo",)), "--port", "0"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            found = (
                re.search(r"http://127\.0\.0\.1:\d+/enter/\S+", line) for line in process.stdout
            )
            yield next(each[0] for each in found if each), process
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=20)


@pytest.fixture
def launch(tmp_path: Path) -> Callable[..., AbstractContextManager[Any]]:
    """Starts a server where nobody is set up, again and again on the same folder."""
    return partial(launched, tmp_path / "data", "up")


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[str]:
    """The link of a server where nobody is set up."""
    with launched(tmp_path / "data", "up") as (link, _):
        yield link


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a demo that was opened once, to be copied: making it anew takes seconds."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    with launched(folder):
        return folder


@pytest.fixture
def server(tmp_path: Path, demo_folder: Path) -> Iterator[str]:
    """The link of a server whose search the test may change."""
    with launched(shutil.copytree(demo_folder, tmp_path / "data"), "up") as (link, _):
        yield link
