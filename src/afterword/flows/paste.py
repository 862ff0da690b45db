"""Takes one mail or invitation that was pasted, and asks for what it doesn't say."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.core.charset import decode
from afterword.core.entries import Bad, Event, Found, Message
from afterword.core.errors import RefusedError, UnreadableError, WrongFieldsError
from afterword.core.facts import Fact
from afterword.core.names import company_key
from afterword.core.reading.entry import read
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.interview import wrong_address
from afterword.flows.made import key_of
from afterword.flows.note import note
from afterword.records import models
from afterword.records.queries.entries import kept_entries
from afterword.records.queries.owner import as_value
from afterword.sources.pasted import Copied, as_mail, look_at
from afterword.sources.recognise import kind_of, open_path

_KINDS = ("eml", "ics", "mbox")
_MOST = 20  # entries; more is a mailbox or a whole calendar


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of a text that doesn't say it."""

    mine: bool = False  # they wrote it
    name: str = ""
    address: str = ""
    day: str = ""
    hour: str = ""
    company: str = ""


class IncompleteError(WrongFieldsError):
    """The text leaves something open: `seen` has what was seen in it, for the user to check."""

    def __init__(self, fields: Mapping[str, str], seen: Given, body: str) -> None:
        super().__init__(fields)
        self.seen = seen
        self.body = body


def take_pasted(
    owner: models.Owner, data: bytes, *, given: Given | None, now: datetime
) -> list[str]:
    """Keeps a pasted mail or invitation; the keys of its records.

    Pasted again it is found again. IncompleteError where who wrote it, or when, is not in it and
    not in `given`; UnreadableError where it is neither a mail nor an invitation.
    """
    if not data.strip():
        raise UnreadableError("nothing was pasted, and no file came with it")
    found = _as_file(owner, data)
    if found is None:
        copied = _complete(owner, decode(data), given, now)
        found = _as_file(owner, as_mail(copied)) or []
        if given is not None and given.company.strip() and not given.mine:
            _note_writer(owner, copied, given.company, now)
    good = [each for each in found if isinstance(each, Found)]
    if not good:
        bad = next((each for each in found if isinstance(each, Bad)), None)
        raise UnreadableError(bad.reason if bad else "there is no mail and no invitation in it")
    if len(good) > _MOST:
        raise RefusedError(
            f"there are {len(good)} entries in it: bring it in as a file on the Set-up page"
        )
    ingest_found(owner, good, path=Path("pasted"), now=now, done=Imported())
    return [key_of(each.entry) for each in good]


def seen_in(owner: models.Owner, keys: Sequence[str]) -> tuple[list[Message | Event], list[Fact]]:
    """The pasted entries and all that they state, whether or not their people are in play yet."""
    value, kept = as_value(owner), kept_entries(owner, keys)
    facts = [
        fact
        for each in kept
        for fact in read(each.entry, value, record=each.key, ref=each.ref, known_at=each.known_at)
    ]
    return [each.entry for each in kept], facts


def open_pursuit(
    owner: models.Owner, *, company: str, role: str, person: str, now: datetime
) -> None:
    """The user says that a pasted mail is about a role they go for; said again, it is kept once."""
    values = {
        "company": " ".join(company.split()),
        "role": " ".join(role.split()),
        "person": " ".join(person.split()),
    }
    if not company_key(values["company"]):
        raise WrongFieldsError({"company": "Say which company it is"})
    kept = {name: value for name, value in values.items() if value}
    said = models.Saying.objects.filter(owner=owner, kind="note_pursuit", undone_at=None)
    if all(row.content != kept for row in said):
        note(owner, "pursuit", kept, now=now)


def _as_file(owner: models.Owner, data: bytes) -> list[Found | Bad] | None:
    """The entries of a mail or an invitation as it is stored; None for a text that is neither."""
    with tempfile.TemporaryDirectory(prefix="pasted-") as folder:
        path = Path(folder) / "pasted"
        path.write_bytes(data.lstrip())
        if kind_of(path) not in _KINDS:
            return None
        found: list[Found | Bad] = []
        for each in open_path(path, as_value(owner)):
            found.append(each)
            if len(found) > _MOST + 1:
                break
    # A mail without its time is a copied one, whose labels happen to be those of a header.
    return None if found and all(isinstance(each, Bad) for each in found) else found


def _complete(owner: models.Owner, text: str, given: Given | None, now: datetime) -> Copied:
    """The copied mail with what the user says of it; IncompleteError for what is open."""
    today = now.astimezone(ZoneInfo(owner.zone)).date()
    seen = look_at(text, zone=owner.zone, near=today)
    if not seen.body:
        raise UnreadableError("there are no words of a mail in it")
    mine = seen.address in owner.emails
    if given is None:
        if seen.labelled and seen.address and seen.at:
            return _addressed(owner, seen)
        shown = Given(
            mine=mine,
            name=seen.name,
            address=seen.to if mine else seen.address,
            day=seen.at.date().isoformat() if seen.at else "",
            hour=f"{seen.at:%H:%M}" if seen.at else "",
        )
        raise IncompleteError({}, shown, text)
    wrong = {}
    if not given.name.strip() and not given.mine:
        wrong["name"] = "Say who wrote it"
    if line := wrong_address(given.address) if given.address.strip() else "Their address is needed":
        wrong["address"] = line
    at = _moment(given, owner.zone)
    if at is None:
        wrong["day"] = "Say on which day it was sent"
    elif at > now:
        wrong["day"] = "That is still ahead"
    if wrong or at is None:
        raise IncompleteError(wrong, given, text)
    address = given.address.strip().lower()
    if given.mine:
        return replace(seen, name=owner.name, address=owner.emails[0], to=address, at=at)
    return _addressed(owner, replace(seen, name=given.name, address=address, at=at))


def _addressed(owner: models.Owner, copied: Copied) -> Copied:
    """To the user, where no line says to whom: they have it."""
    if copied.to or copied.address in owner.emails:
        return copied
    return replace(copied, to=owner.emails[0])


def _moment(given: Given, zone: str) -> datetime | None:
    """The day's given hour, or its noon: what is promised in a mail counts from its day."""
    try:
        day = date.fromisoformat(given.day.strip())
        hour = time.fromisoformat(given.hour.strip()) if given.hour.strip() else time(12)
    except ValueError:
        return None
    return datetime.combine(day, hour.replace(tzinfo=None), ZoneInfo(zone))


def _note_writer(owner: models.Owner, copied: Copied, company: str, now: datetime) -> None:
    """Whom the user names with a company is known to work there."""
    values = {
        "person": " ".join(copied.name.split()),
        "company": " ".join(company.split()),
        "with": [copied.address],
    }
    said = models.Saying.objects.filter(owner=owner, kind="note_person", undone_at=None)
    if all(row.content != values for row in said):
        note(owner, "person", values, now=now)
