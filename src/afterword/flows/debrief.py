"""Takes the user's notes on an interview."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.core.charset import decode
from afterword.core.entries import Debrief, Found, Note
from afterword.core.errors import RefusedError, UnreadableError
from afterword.core.world import Interview, World
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.look import look
from afterword.records import models
from afterword.sources.notes.debriefs import parse_debrief


def debrief(owner: models.Owner, file: Path, *, now: datetime, interview: str = "") -> Imported:
    """Keeps the notes; `interview` is the id of the fact they belong to, if the user says so.

    RefusedError for an unknown interview; UnreadableError where nothing says of which one they are.
    """
    world = look(owner, now) if interview else None
    talk = world and next((each for each in world.interviews if each.id == interview), None)
    if world and not talk:
        raise RefusedError(
            f"there is no interview {interview!r}; `afterword facts --kind interview` lists them"
        )
    try:
        notes = parse_debrief(decode(file.read_bytes()), interview=interview)
    except OSError as error:
        raise UnreadableError(error.strerror or "can't be opened", path=str(file)) from error
    except UnreadableError as error:
        raise UnreadableError(error.reason, path=str(file), place=error.place) from None
    if not notes.notes:
        raise UnreadableError("no notes on an interview in it", path=str(file))
    if world and talk:
        notes = replace(notes, company=world.companies[talk.company].name, day=_day(world, talk))
    return _keep(owner, notes, file, now)


def debrief_line(
    owner: models.Owner, world: World, *, interview: str, person: str, text: str
) -> Imported:
    """Keeps one line about one person of one interview, given by their ids.

    RefusedError where the world knows no such interview or person, or the line says nothing.
    """
    talk = next((each for each in world.interviews if each.id == interview), None)
    met = world.people.get(person)
    words = " ".join(text.split())
    if talk is None or met is None:
        raise RefusedError("that interview is not known any more; open Today again")
    if not words:
        raise RefusedError("the line is empty; one thing that you two talked about is enough")
    notes = Debrief(
        company=world.companies[talk.company].name,
        day=_day(world, talk),
        notes=(Note(met.name, "talked", words),),
        interview=talk.id,
    )
    return _keep(owner, notes, Path("a line on Today"), world.now)


def _day(world: World, talk: Interview) -> date:
    """The owner's day of an interview: notes are dated by it."""
    return talk.start.astimezone(ZoneInfo(world.owner.zone)).date()


def _keep(owner: models.Owner, notes: Debrief, path: Path, now: datetime) -> Imported:
    done = Imported()
    ingest_found(owner, [Found(notes, "")], path=path, now=now, done=done)
    return done
