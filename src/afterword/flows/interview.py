"""Notes an interview that no file tells of, with the people who were there and their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from email_validator import EmailNotValidError, validate_email

from afterword.core.addresses import probably_meant
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.names import company_key, name_key
from afterword.core.planning.words import weekday_words
from afterword.core.world import World
from afterword.flows.look import look
from afterword.flows.note import note
from afterword.records import models

ROLES = ("interviewer", "hiring_manager", "recruiter")
LENGTHS = (30, 45, 60, 90, 120)  # minutes
_SAME_START = timedelta(minutes=10)  # as the projection joins records of one talk


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who was there, as the user typed it; all empty is an empty row."""

    name: str = ""
    address: str = ""
    role: str = ROLES[0]


@dataclass(frozen=True, slots=True)
class Told:
    """An interview as the user typed it."""

    company: str
    job: str  # the role that it was about
    day: str  # ISO 8601
    ended: str  # HH:MM where the user is
    minutes: str
    people: Sequence[Met]
    sure: frozenset[str] = frozenset()  # addresses that the user meant as they stand


class DoubtfulError(WrongFieldsError):
    """Addresses that look like slips: `meant` has what each was probably meant to be, by field."""

    def __init__(self, meant: dict[str, tuple[str, str]]) -> None:
        super().__init__({field: f"Did you mean {better}?" for field, (_, better) in meant.items()})
        self.meant = meant


def note_interview(owner: models.Owner, told: Told, *, now: datetime) -> str:
    """Keeps the interview and its people; the id of its fact.

    The same told again adds nothing; told anew with other people or another length it takes the
    place of what was told. WrongFieldsError with the lines for each field ("name-0" is the first
    person's), DoubtfulError where an address looks like a slip of the finger.
    """
    start, end = _checked(owner, told, now)
    people = [each for each in told.people if each.name.strip()]
    world = look(owner, now)
    _ask_of_slips(told, world)
    with transaction.atomic():
        stands = _told_before(owner, told.company, start)
        values: dict[str, Any] = {
            "company": " ".join(told.company.split()),
            "role": " ".join(told.job.split()),
            "when": start.isoformat(),
            "end": end.isoformat(),
            "with": list(dict.fromkeys(" ".join(each.name.split()) for each in people)),
        }
        kept = {name: value for name, value in values.items() if value}
        if not any(row.content == kept for row in stands):
            for row in stands:
                _take_back(owner, row, now)
            note(owner, "interview", kept, now=now)
        for person in people:
            _note_person(owner, person, kept["company"], now)
    return _found(look(owner, now), kept["company"], start)


def _checked(owner: models.Owner, told: Told, now: datetime) -> tuple[datetime, datetime]:
    """Start and end; WrongFieldsError has a line for each field that can't be taken."""
    wrong = dict(_wrong_words(told))
    try:
        minutes = int(told.minutes)
    except ValueError:
        minutes = 0
    if not 5 <= minutes <= 720:
        wrong["minutes"] = "Say how many minutes, from 5 to 720"
    zone = ZoneInfo(owner.zone)
    try:
        local = datetime.combine(date.fromisoformat(told.day), time.fromisoformat(told.ended), zone)
    except ValueError:
        local = now
        wrong["ended"] = "Say when it ended, such as 14:30"
    if local > now:
        wrong["ended"] = f"{local:%H:%M} on {weekday_words(local.date())} is still ahead"
    if wrong:
        raise WrongFieldsError(wrong)
    # In UTC, since an hour of the user's clock may be missing in the night it is changed.
    start = (local.astimezone(ZoneInfo("UTC")) - timedelta(minutes=minutes)).astimezone(zone)
    return start, local


def _wrong_words(told: Told) -> Iterator[tuple[str, str]]:
    if not company_key(told.company):
        yield "company", "Say which company it was"
    if not any(each.name.strip() for each in told.people):
        yield "name-0", "Name one person you met; a first name is enough"
    for number, each in enumerate(told.people):
        if each.address.strip() and not each.name.strip():
            yield f"name-{number}", "Whose address is this?"
        if each.address.strip() and (line := wrong_address(each.address)):
            yield f"address-{number}", line
        if each.role not in ROLES:
            yield f"role-{number}", "Say which part they have"


def wrong_address(address: str) -> str:
    """Why this can't be an address, or ""."""
    text = address.strip()
    _, at, domain = text.rpartition("@")
    if not at:
        return f"{text} has no @"
    if domain and "." not in domain.strip("."):
        return f"{domain} has no dot, so no mail can reach it"
    try:
        validate_email(text, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as error:
        return str(error)
    return ""


def _ask_of_slips(told: Told, world: World) -> None:
    """DoubtfulError for addresses that are one slip away from a domain that is known."""
    known = {domain for company in world.companies.values() for domain in company.domains}
    typed = [each.address.strip().casefold() for each in told.people]
    meant = {}
    for number, address in enumerate(typed):
        domain = address.rpartition("@")[2]
        # What two people share is hardly a slip; of two that differ the first is taken for right.
        others = {other.rpartition("@")[2] for other in typed[:number]}
        shared = sum(each.endswith(f"@{domain}") for each in typed) > 1
        better = "" if shared else probably_meant(address, known | others)
        if address and better and address not in told.sure:
            meant[f"address-{number}"] = (address, better)
    if meant:
        raise DoubtfulError(meant)


def _told_before(owner: models.Owner, company: str, start: datetime) -> list[models.Saying]:
    """What was told of this talk before: the same company at the same time."""
    rows = models.Saying.objects.filter(owner=owner, kind="note_interview", undone_at=None)
    return [
        row
        for row in rows
        if company_key(str(row.content.get("company") or "")) == company_key(company)
        and abs(datetime.fromisoformat(row.content["when"]) - start) <= _SAME_START
    ]


def _take_back(owner: models.Owner, told: models.Saying, now: datetime) -> None:
    """Takes back a talk as it was told first, with what was told of its people in the same go."""
    company = str(told.content["company"])
    rows = [told]
    for name in told.content.get("with", ()):
        rows += [row for row in _told_of(owner, str(name), company) if row.at >= told.at]
    models.Saying.objects.filter(pk__in=[row.pk for row in rows]).update(undone_at=now)


def _told_of(owner: models.Owner, name: str, company: str) -> list[models.Saying]:
    """What was noted of somebody, the last word last."""
    rows = models.Saying.objects.filter(owner=owner, kind="note_person", undone_at=None)
    return [
        row
        for row in rows.order_by("at", "id")
        if name_key(str(row.content.get("person") or "")) == name_key(name)
        and company_key(str(row.content.get("company") or "")) == company_key(company)
    ]


def _note_person(owner: models.Owner, person: Met, company: str, now: datetime) -> None:
    """Keeps their part and address, unless just that was the last word on them."""
    values: dict[str, Any] = {
        "person": " ".join(person.name.split()),
        "company": company,
        "role": person.role,
    }
    if address := person.address.strip().lower():
        values["with"] = [address]
    same = _told_of(owner, person.name, company)
    if not same or same[-1].content != values:
        note(owner, "person", values, now=now)


def _found(world: World, company: str, start: datetime) -> str:
    """The interview in the world: the one at that time, and of that company where there are two."""
    near = [each for each in world.interviews if abs(each.start - start) <= _SAME_START]
    key = company_key(company)
    near.sort(key=lambda each: company_key(world.companies[each.company].name) != key)
    if not near:
        raise RefusedError("the interview was kept, but is not shown: you said that it was wrong")
    return near[0].id
