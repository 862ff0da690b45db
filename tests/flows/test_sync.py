"""A mailbox on a real server, read as it comes."""

from __future__ import annotations

import mailbox
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.flows.mailboxes import connected, read
from tests.servers.dovecot import MailHost, dovecot

if TYPE_CHECKING:
    from afterword.records import models

WORLDS = sorted(Path(__file__).parents[1].glob("worlds/*/mail.mbox"))


@pytest.fixture(scope="session")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.mark.parametrize("world", WORLDS, ids=lambda path: path.parent.name)
def test_records_are_the_same_as_those_of_an_import(
    owner: models.Owner, host: MailHost, world: Path, now: datetime
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.records.models import Record, Sighting

    messages = _messages(world)
    user = f"{world.parent.name}@worlds.example"
    host.deliver(user, *messages)
    done = read(owner, connected(owner, host, user))
    synced = _records()
    assert (done.error, done.new) == ("", Sighting.objects.count())
    assert done.new == len(messages)
    Record.objects.all().delete()
    ingest(owner, [world], now=now)
    imported = _records()

    for key in synced.keys() & imported.keys():
        assert synced[key] == imported[key]
    assert synced.keys() <= imported.keys()
    # Lists of jobs and letters to many, which wait until they concern the search.
    left = [imported[key]["header"] for key in imported.keys() - synced.keys()]
    assert all(header["bulk"] for header in left)
    waiting = Sighting.objects.filter(waits=True).values_list("message_id", flat=True)
    assert {header["message_id"] for header in left} == set(waiting)


def _messages(path: Path) -> list[bytes]:
    with closing(mailbox.mbox(path)) as box:
        raw = [bytes(each) for each in box]
    return [text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") for text in raw]


def _records() -> dict[str, Any]:
    """By key, without the folder, which a file does not name, and the exact sizes of files that
    were left on the server.
    """
    from afterword.records.models import Record

    found = dict(Record.objects.values_list("key", "payload"))
    for payload in found.values():
        payload["header"].pop("folder", None)
        for file in payload["header"].get("attachments", ()):
            file["size"] = round(file["size"], -1)
    return found
