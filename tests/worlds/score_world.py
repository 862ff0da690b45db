"""Scores a world with the scorer beside the project, all its commands in this one process.

    python tests/worlds/score_world.py SCORER WORLD

A process for each of some hundred commands would take minutes; what is measured is the same.
"""

from __future__ import annotations

import importlib.util
import io
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from afterword.cli import main as command_line


def main(scorer: str, world: str) -> None:
    """Prints the scorer's document for the world."""
    spec = importlib.util.spec_from_file_location("scorer", scorer)
    assert spec is not None
    assert spec.loader is not None
    scoring = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scoring)

    def run(
        given: Any,
        words: Sequence[object],
        at: str | None = None,
        want: Callable[[], Any] | None = None,
    ) -> Any:
        when = ["--at", at] if at else []
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as trouble:
            status = command_line.run(["--data", str(given.data), *when, *map(str, words)])
        if status:
            scoring.problem(f"{words[:2]}: exit {status}: {trouble.getvalue()[-200:]}")
        return json.loads(out.getvalue()) if want else out.getvalue()

    scoring.Runner.run = run
    sys.argv = [scorer, "in this process", "--world", world, "--json"]
    scoring.main()


if __name__ == "__main__":
    main(*sys.argv[1:])
