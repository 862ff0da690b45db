"""The shared story, loaded once, and what there is to write at some of its moments."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from afterword.cli.main import app
from afterword.config.boot import boot
from afterword.config.clock import read_time
from afterword.core.planning.moves import Move
from afterword.core.world import World

STORY = Path(__file__).resolve().parents[2] / "shared/data/story"


def moments(most: int) -> Iterator[tuple[str, World, list[Move]]]:
    """So many of the story's moments, evenly chosen: the world at each, and every move of its plan,
    those that are held among them.
    """
    spec = importlib.util.spec_from_file_location("scorer", STORY / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scoring = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scoring)
    with tempfile.TemporaryDirectory(prefix="afterword-letters-") as folder:
        data = Path(folder) / "data"
        scoring.Runner.run = _run
        world = scoring.World(STORY)
        end = f"{world.x['meta'].get('end', '2026-05-16')}"[:10] + "T12:00:00+00:00"
        with contextlib.redirect_stderr(io.StringIO()):
            scoring.load(world, scoring.Runner("in this process", data, 60), end)
        boot(data, read_time(end))
        from afterword.flows.look import plan_for
        from afterword.flows.open import open_owner

        times = sorted({row["at"] for row in world.x["agenda"]})
        for at in times[:: max(1, len(times) // most)]:
            made, plan = plan_for(open_owner(), datetime.fromisoformat(at))
            moves = [*plan.moves, *(hold.move for hold in plan.holds)]
            yield at, made, [move for move in moves if move.person in made.people]


def _run(given: Any, args: Any, at: str = "", want: Callable[[], Any] | None = None) -> Any:
    """A command in this process: one of its own each would take minutes."""
    when = ["--at", at] if at else []
    done = CliRunner().invoke(app, ["--data", str(given.data), *when, *map(str, args)])
    return json.loads(done.stdout) if want else done.stdout
