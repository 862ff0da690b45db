import multiprocessing
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import enumerate as enumerate_threads
from time import monotonic, sleep

import pytest

from afterword.core.entries import Found, Message
from afterword.core.reading import entry as reading
from afterword.flows import reread as flow
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.initialise import initialise
from afterword.flows.note import note
from afterword.flows.open import open_owner
from afterword.flows.say import say
from afterword.records import models
from afterword.records.queries.known import known

Make = Callable[..., Message]
REJECTION = "Unfortunately we have decided to move forward with another candidate."


@pytest.fixture
def refused(owner: models.Owner, message: Make, now: datetime) -> models.Owner:
    found = [Found(message(1, text=REJECTION), "1"), Found(message(2), "2")]
    ingest_found(owner, found, path=Path("a.mbox"), now=now, done=Imported())
    return owner


def test_a_better_reader_reads_old_records_to_the_same_ids(
    refused: models.Owner, now: datetime
) -> None:
    before = known(refused, now)
    models.Record.objects.update(reader=99)
    models.Fact.objects.all().delete()

    assert flow.reread(refused) == 2

    assert known(refused, now) == before
    assert "rejection" in {fact.kind for fact in before.facts}


def test_what_the_user_said_of_a_fact_outlives_a_new_reading(
    refused: models.Owner, now: datetime
) -> None:
    (fact,) = (f for f in known(refused, now).facts if f.kind == "rejection")
    say(refused, "refuse", {"fact": fact.id}, at=now, about=fact.id)
    models.Record.objects.update(reader=99)

    flow.reread(refused)

    after = known(refused, now)
    assert fact.id in {each.id for each in after.facts}
    assert [saying.values["fact"] for saying in after.sayings] == [fact.id]


def test_another_address_of_the_user_has_everything_read_anew(
    refused: models.Owner, now: datetime
) -> None:
    assert "rejection" in {fact.kind for fact in known(refused, now).facts}

    initialise(now=now, emails=["odile@quayside.example"])
    owner = open_owner()

    assert "rejection" not in {fact.kind for fact in known(owner, now).facts}


def test_a_fault_of_the_reader_costs_the_facts_of_one_record(
    owner: models.Owner, message: Make, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = reading.read

    def faulty(entry: Message, *arguments: object, **options: object) -> object:
        if "m1@" in entry.header.message_id:
            raise ZeroDivisionError
        return real(entry, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "read", faulty)
    found = [Found(message(n, text=REJECTION), "1") for n in (1, 2)]
    ingest_found(owner, found, path=Path("a.mbox"), now=now, done=Imported())

    assert models.Record.objects.filter(reader=0).count() == 1
    assert {fact.source.ref for fact in known(owner, now).facts} == {"<m2@quayside.example>"}

    monkeypatch.undo()
    flow.reread(owner)

    assert models.Record.objects.filter(reader=0).count() == 0
    assert len({fact.source.ref for fact in known(owner, now).facts}) == 2


def test_who_reads_along_goes_when_all_is_read(
    owner: models.Owner, message: Make, now: datetime
) -> None:
    found = [Found(message(n, text=f"See you on the pitch, number {n}."), "") for n in range(800)]
    ingest_found(owner, found, path=Path("a.mbox"), now=now, done=Imported())
    assert models.Envelope.objects.filter(aside=True).count() == 800

    talk = {"company": "Quayside", "when": now.isoformat(), "with": ["odile@quayside.example"]}
    note(owner, "interview", talk, now=now)

    assert not models.Envelope.objects.filter(aside=True).exists()
    until = monotonic() + 30
    while multiprocessing.active_children() and monotonic() < until:
        sleep(0.1)
    assert not multiprocessing.active_children()
    assert not [thread for thread in enumerate_threads() if thread.name == "readers"]
