"""The command line in this process, on the database of the test."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

AT = "2031-05-20T15:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Said]


@pytest.fixture
def cli(db: None, capfd: pytest.CaptureFixture[str], clock: None) -> Command:
    """Runs `afterword --at … ARGUMENTS` without a new process."""
    from afterword.cli.main import run
    from afterword.config.boot import boot

    boot()

    def command(*arguments: str | Path, at: str = AT) -> Said:
        capfd.readouterr()
        status = run(["--at", at, *map(str, arguments)])
        captured = capfd.readouterr()
        return Said(status, captured.out, captured.err)

    return command


@pytest.fixture
def ines(cli: Command) -> Command:
    """The same with a user set up."""
    said = cli(
        *("init", "--name", "Ines Carvalho", "--email", "ines@carvalho.example"),
        *("--zone", "Europe/Lisbon", "--country", "PT"),
    )
    assert said.status == 0, said.err
    return cli


@pytest.fixture
def robin(cli: Command) -> Command:
    """The same with the made-up job search of the demo."""
    from afterword.config.clock import read_time
    from afterword.flows.demo import demo

    demo(read_time(AT))
    return cli
