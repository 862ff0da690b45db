"""A job that fails takes no other with it, whatever it was."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

import pytest
from tests.flows.mailboxes import connected, letter
from tests.servers.dovecot import dovecot

from afterword.core.errors import RefusedError

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
FLOWS = (
    *("send", "settle", "sync", "look", "draft", "tidy", "copy"),
    *("calendar", "events", "watch", "write", "list", "twins"),
)


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


def test_a_small_mailbox_does_not_wait_for_a_large_one(
    transactional_db: None, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows.initialise import initialise
    from afterword.jobs import reading, worker
    from afterword.records.models import Folder

    monkeypatch.setattr(reading, "TURN", 0.0)
    monkeypatch.setattr(worker, "_THREADS", 1)
    monkeypatch.setattr("afterword.flows.sync_folder.CHUNK", 5)
    settings.DATA = tmp_path
    owner = initialise(
        now=NOW,
        name="Ines Carvalho",
        emails=["ines@carvalho.example"],
        zone="Europe/Lisbon",
        country="PT",
    )
    left: list[int] = []
    read = Event()

    def tell(line: str) -> None:
        if line.startswith("small@"):
            left.append(Folder.objects.get(account=large, name="INBOX").lowest)
        if line.startswith("large@") and not Folder.objects.filter(lowest__gt=1).exists():
            read.set()

    with dovecot(tmp_path) as host:
        host.deliver("large@sync.example", *(letter(number) for number in range(400)))
        host.deliver("small@sync.example", letter(1000))
        large = connected(owner, host, "large@sync.example")
        with worker.working(tell, tick=0.05):
            until = monotonic() + 60
            while not Folder.objects.filter(lowest__gt=1).exists() and monotonic() < until:
                sleep(0.01)
            connected(owner, host, "small@sync.example")
            assert read.wait(60)

    assert left
    assert left[0] > 1
