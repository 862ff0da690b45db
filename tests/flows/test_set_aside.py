"""Messages that don't stand alone wait; what is believed in the end is as if all had been read."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Debrief, Entry, Found, Message, Note, Who
from afterword.flows import demo_mail, demo_world
from afterword.flows import ingest as ingesting
from afterword.flows import reread as rereading
from afterword.flows.debrief import debrief
from afterword.flows.export import export
from afterword.flows.ingest import Imported, ingest, ingest_found
from afterword.flows.initialise import initialise
from afterword.flows.look import plan_for
from afterword.flows.note import note
from afterword.flows.restore import restore
from afterword.records import models
from afterword.records.queries.known import known

Make = Callable[..., Message]
PROMISE = "It was good to see you. We will come back to you by Friday."
INVITATION = "We would like to invite you to an interview for the role of Planner."


def take(owner: models.Owner, entries: list[Entry], now: datetime) -> None:
    found = [Found(entry, "") for entry in entries]
    ingest_found(owner, found, path=Path("a.mbox"), now=now, done=Imported())


def waiting() -> int:
    return models.Envelope.objects.filter(aside=True).count()


def promises(owner: models.Owner, now: datetime) -> list[str]:
    return [fact.source.ref for fact in known(owner, now).facts if fact.kind == "decision_date"]


def test_a_letter_about_something_else_waits(
    owner: models.Owner, message: Make, now: datetime
) -> None:
    take(owner, [message(1, PROMISE)], now)

    assert waiting() == 1
    assert known(owner, now).facts == ()


def test_a_colleague_of_who_invites_is_called_in(
    owner: models.Owner, message: Make, now: datetime
) -> None:
    plain = message(1, PROMISE)
    colleague = replace(plain.header, sender=Who("Pia Holm", "pia@quayside.example"))

    take(owner, [replace(plain, header=colleague)], now)
    assert promises(owner, now) == []
    take(owner, [message(2, INVITATION + " We will decide by Friday.")], now)

    assert waiting() == 0
    assert len(promises(owner, now)) == 2


def test_notes_on_an_interview_call_the_company_in(
    owner: models.Owner, message: Make, now: datetime
) -> None:
    take(owner, [message(1, PROMISE)], now)

    debrief = Debrief("Quayside Ltd", now.date(), (Note("Odile", "talked", "tides"),))
    take(owner, [debrief], now)

    assert promises(owner, now) == ["<m1@quayside.example>"]


def test_a_note_of_the_user_calls_the_company_in(
    owner: models.Owner, message: Make, now: datetime
) -> None:
    take(owner, [message(1, PROMISE)], now)

    note(owner, "pursuit", {"company": "Quayside"}, now=now)

    assert promises(owner, now) == ["<m1@quayside.example>"]


def test_an_answer_in_the_conversation_is_called_in_whoever_writes_it(
    owner: models.Owner, message: Make, now: datetime
) -> None:
    asked, answer = message(1, INVITATION), message(2, PROMISE)
    elsewhere = replace(
        answer.header,
        sender=Who("Odile", "odile@home.example"),
        references=(asked.header.message_id,),
    )

    take(owner, [replace(answer, header=elsewhere), asked], now)

    assert "<m2@quayside.example>" in promises(owner, now)


@given(order=st.permutations(range(5)), cut=st.integers(0, 5))
@pytest.mark.django_db(transaction=False)
def test_what_is_called_in_does_not_depend_on_the_order(
    order: list[int], cut: int, message: Make
) -> None:
    now = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
    far = [message(n, PROMISE) for n in range(4)]
    entries: list[Entry] = [
        replace(far[0], header=replace(far[0].header, sender=Who("A B", "a@harbour.example"))),
        replace(far[1], header=replace(far[1].header, cc=(Who("", "pia@quayside.example"),))),
        replace(far[2], header=replace(far[2].header, references=("m9@quayside.example",))),
        replace(far[3], header=replace(far[3].header, sender=Who("C D", "c@home.example"))),
        message(9, INVITATION),
    ]
    states = []
    for arrangement in (list(range(5)), order):
        with transaction.atomic():
            owner = initialise(
                now=now, name="I", emails=["i@c.example"], zone="Europe/Lisbon", country="PT"
            )
            take(owner, [entries[n] for n in arrangement[:cut]], now)
            take(owner, [entries[n] for n in arrangement[cut:]], now)
            states.append(known(owner, now))
            transaction.set_rollback(True)

    assert states[0] == states[1]


def test_what_waits_still_waits_after_another_address_and_an_export(
    owner: models.Owner, message: Make, now: datetime, tmp_path: Path
) -> None:
    plain = message(1, PROMISE)
    other = replace(plain.header, sender=Who("A B", "a@harbour.example"))
    take(owner, [replace(plain, header=other), message(2, INVITATION)], now)
    before = known(owner, now)
    models.Record.objects.update(reader=0)

    rereading.reread(owner)

    assert waiting() == 1
    assert known(owner, now) == before
    export(owner, tmp_path, tmp_path / "all.zip", now=now)
    models.Owner.objects.all().delete()
    restore(tmp_path, tmp_path / "all.zip")
    restored = models.Owner.objects.get()
    rereading.call_in(restored)
    assert waiting() == 1
    assert known(restored, now) == before


World = tuple[list[Path], list[Path], dict[str, Any], datetime]


@pytest.fixture(params=["story", "demo"])
def world(request: pytest.FixtureRequest, tmp_path: Path, now: datetime) -> World:
    """(files, notes, who the user is, the last moment) of a made-up job search."""
    if request.param == "demo":
        files, notes = demo_world.write_world(tmp_path, now)
        user = {"name": demo_mail.NAME, "emails": [demo_mail.EMAIL]}
        return files, [notes], user | {"zone": demo_mail.ZONE, "country": "GB"}, now
    folder = request.getfixturevalue("shared") / "data/story"
    meta = tomllib.loads((folder / "expected.toml").read_text())["meta"]
    notes = sorted((folder / "debriefs").glob("*.md"))
    return [folder], notes, meta["user"], datetime.fromisoformat(meta["end_at"])


def test_a_search_is_believed_and_planned_as_if_all_had_been_read(
    db: None, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, debriefs, user, end = world
    seen = []
    for everything in (False, True):
        if everything:
            for module in (ingesting, rereading):
                monkeypatch.setattr(module, "stands_alone", lambda _: True)
        with transaction.atomic():
            owner = initialise(now=end, **user)
            ingest(owner, files, now=end)
            for notes in debriefs:
                debrief(owner, notes, now=end)
            moments = [end - timedelta(days=days) for days in (0, 7, 20, 40)]
            plans = [plan_for(owner, at) for at in moments]
            seen.append([(there.facts, there.pursuits, plan) for there, plan in plans])
            transaction.set_rollback(True)

    assert seen[0] == seen[1]
