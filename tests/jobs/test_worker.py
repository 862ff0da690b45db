"""A job that fails takes no other with it, whatever it was."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Event
from uuid import uuid4

import pytest

from afterword.core.errors import RefusedError

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
FLOWS = ("send", "settle", "sync", "look", "draft", "tidy", "copy", "calendar")


@pytest.mark.parametrize("error", [RefusedError("no such server"), ValueError("a fault of ours")])
@pytest.mark.parametrize("flow", FLOWS)
def test_whatever_fails_is_put_off_and_told_in_a_line(
    db: None, flow: str, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.jobs import due, worker

    def fail(*_: object) -> str:
        raise error

    monkeypatch.setattr(due, "FLOWS", dict.fromkeys(due.FLOWS, fail))

    line = worker._done(due.Hint(flow, uuid4(), uuid4()), NOW, patience=1)

    assert line.startswith("could not ")
    assert "what was due" not in line
    assert str(error) in line


def test_every_flow_is_tried_above() -> None:
    from afterword.jobs import due

    assert tuple(due.FLOWS) == FLOWS


def test_a_worker_goes_on_where_even_putting_off_fails(
    transactional_db: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from afterword.jobs import worker
    from afterword.jobs.due import Hint

    hints = [Hint("look", uuid4(), uuid4()) for _ in range(5)]
    done = Event()

    def do(hint: Hint, *_: object, **__: object) -> str:
        if hint != hints[-1]:
            raise RefusedError("no")
        done.set()
        return ""

    def put_off(*_: object) -> None:
        raise RuntimeError("the database is busy")

    monkeypatch.setattr(worker, "do", do)
    monkeypatch.setattr(worker, "put_off", put_off)
    monkeypatch.setattr(worker, "due", lambda _: hints)
    with worker.working(tick=60):
        reached = done.wait(20)

    assert reached
    assert "a job was not done" in caplog.text
