"""Takes the user's notes on an interview."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from afterword.core.charset import decode
from afterword.core.entries import Found
from afterword.core.errors import RefusedError, UnreadableError
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.look import look
from afterword.records import models
from afterword.sources.notes.debriefs import parse_debrief


def debrief(owner: models.Owner, file: Path, *, now: datetime, interview: str = "") -> Imported:
    """Keeps the notes; `interview` is the id of the fact they belong to, if the user says so.

    RefusedError for an unknown interview; UnreadableError where nothing says of which one they are.
    """
    if interview and all(
        fact.id != interview or fact.kind != "interview" for fact in look(owner, now).facts
    ):
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
    done = Imported()
    ingest_found(owner, [Found(notes, "")], path=file, now=now, done=done)
    return done
