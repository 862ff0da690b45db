"""Keeps what is typed on the debrief page: one record an interview, which each save replaces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.corrections import is_address
from afterword.core.entries import Asked, Box, Debrief, NextStep
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.known import known_from
from afterword.core.reading.boxes import notes_of
from afterword.core.world import Interview, World
from afterword.flows.forgotten import refuse_forgotten
from afterword.flows.reader_version import READER
from afterword.flows.reread import call_in, read_facts
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import write
from afterword.records.queries.debriefs import as_debrief, page_key, page_of
from afterword.records.queries.owner import as_value

LONGEST = 20_000  # characters in one box: far more than anybody types after a talk


class ChangedError(RefusedError):
    """Somebody saved these notes meanwhile, in another window; `version` is what stands there."""

    def __init__(self, version: int, at: datetime) -> None:
        super().__init__("these notes were changed in another window")
        self.version = version
        self.at = at


@dataclass(frozen=True, slots=True)
class Typed:
    """What the page's form holds, as typed."""

    boxes: Sequence[Box] = ()
    asked: Sequence[Asked] = ()
    next: NextStep = ""
    by: date | None = None


def keep_notes(
    owner: models.Owner,
    world: World,
    interview: str,
    typed: Typed,
    *,
    version: int,
    now: datetime,
) -> models.Record | None:
    """Replaces the notes on an interview; facts follow in the same transaction.

    `version` is that of the notes the form was filled with: ChangedError where others stand there
    by now, unless they say the same. Notes from files stay. None where there is nothing to keep.
    """
    talk = _talk(world, interview)
    notes = _notes(world, talk, typed)
    refuse_forgotten(owner, [box.email for box in notes.boxes])
    former = [old for old, new in world.facets["former"].items() if new == talk.id]
    with transaction.atomic():
        row = page_of(owner, (talk.id, *former))
        there = as_debrief(row)
        if there is not None and replace(there, version=0) == notes:
            return row
        if row is not None and there is not None and there.version != version:
            raise ChangedError(there.version, row.imported_at)
        if there is None and not (notes.boxes or notes.asked or notes.next):
            return None
        kept = replace(notes, version=version + 1)
        row = _put(owner, row, kept, key=page_key(talk.id), now=now)
    if there is None or _named(there) != _named(notes):
        call_in(owner)  # whom the user met is in play from now on
    return row


def _put(
    owner: models.Owner, row: models.Record | None, notes: Debrief, *, key: str, now: datetime
) -> models.Record:
    if row is None:
        row = models.Record(
            id=uuid7(now), owner=owner, key=key, kind="debrief", ref=f"/debriefs/{notes.interview}"
        )
    row.known_at = known_from(notes, owner.zone, now)
    row.imported_at, row.reader, row.payload = now, READER, write(notes)
    row.save()
    models.Fact.objects.filter(owner=owner, record=row).delete()
    models.Fact.objects.bulk_create(read_facts(as_value(owner), row, notes))
    row.save(update_fields=["reader"])
    return row


def _talk(world: World, interview: str) -> Interview:
    wanted = world.facets["former"].get(interview, interview)
    found = next((each for each in world.interviews if each.id == wanted), None)
    if found is None:
        raise RefusedError("that interview is not known any more; open Debrief again")
    return found


def _notes(world: World, talk: Interview, typed: Typed) -> Debrief:
    """The form as a debrief; version 0, so that two that say the same are equal."""
    boxes = tuple(
        replace(
            box,
            person=" ".join(box.person.split()) or box.email,
            text=box.text.replace("\r\n", "\n").strip(),
        )
        for box in typed.boxes
    )
    for number, box in enumerate(boxes):
        if box.email and box.added and not is_address(box.email):
            raise WrongFieldsError(
                {f"email-{number}": f"{box.email!r} is no whole address; leave it open if unsure"}
            )
        if len(box.text) > LONGEST:
            raise WrongFieldsError({f"text-{number}": f"that is more than {LONGEST} characters"})
    boxes = tuple(box for box in boxes if box.text or box.chips or (box.added and box.person))
    asked = tuple(each for each in typed.asked if each.what.strip())
    local = talk.start.astimezone(ZoneInfo(world.owner.zone))
    notes = Debrief(
        company=world.companies[talk.company].name,
        day=local.date(),
        notes=(),
        interview=talk.id,
        boxes=boxes,
        asked=asked,
        next=typed.next,
        by=typed.by if typed.next == "date" else None,
    )
    return replace(notes, notes=notes_of(notes))


def _named(notes: Debrief) -> set[tuple[str, str]]:
    return {(box.person, box.email) for box in notes.boxes}
