"""Scores a world with the scorer beside the project, all its commands in this one process.

    python tests/worlds/score_world.py SCORER WORLD

A process for each of some hundred commands would take minutes; what is measured is the same.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from typer.testing import CliRunner

from afterword.cli.main import app


def main(scorer: str, world: str) -> None:
    """Prints the scorer's document for the world."""
    spec = importlib.util.spec_from_file_location("scorer", scorer)
    assert spec is not None
    assert spec.loader is not None
    scoring = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scoring)
    runner = CliRunner()

    def run(
        given: Any,
        words: Sequence[object],
        at: str | None = None,
        want: Callable[[], Any] | None = None,
    ) -> Any:
        when = ["--at", at] if at else []
        result = runner.invoke(app, ["--data", str(given.data), *when, *map(str, words)])
        if result.exit_code:
            scoring.problem(f"{words[:2]}: exit {result.exit_code}: {result.stderr[-200:]}")
        return json.loads(result.stdout) if want else result.stdout

    scoring.Runner.run = run
    sys.argv = [scorer, "in this process", "--world", world, "--json"]
    scoring.main()


if __name__ == "__main__":
    main(*sys.argv[1:])
