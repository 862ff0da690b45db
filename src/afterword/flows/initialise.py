"""Sets the user up, or changes who they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.places import zone_of_country
from afterword.core.profiles import profile_key
from afterword.records import models
from afterword.records.keys import uuid7

MOST_NOTES = 1000


def initialise(
    *,
    now: datetime,
    name: str = "",
    emails: Sequence[str] = (),
    zone: str = "",
    country: str = "",
    profile: str = "",
) -> models.Owner:
    """The owner of this data folder, made or changed; what is left out stays as it is.

    `profile` is the address of theirs on LinkedIn, which tells them from a namesake in a list.
    Facts depend on which addresses are the user's, so a change has all records read anew the next
    time that the folder is opened. WrongFieldsError for what can't be meant or is missing at first.
    """
    wrong: dict[str, str] = {}
    given: dict[str, Any] = {
        "name": " ".join(name.split()),
        "emails": _each(_address, emails, wrong, "emails"),
        "zone": next(iter(_each(_zone, [zone] if zone else [], wrong, "zone")), ""),
        "country": next(iter(_each(_country, [country] if country else [], wrong, "country")), ""),
        "profile": next(iter(_each(_profile, [profile] if profile else [], wrong, "profile")), ""),
    }
    if wrong:
        raise WrongFieldsError(wrong)
    given = {field: value for field, value in given.items() if value}
    with transaction.atomic():
        row = models.Owner.objects.order_by("created_at").first()
        if row is None:
            if missing := _FIELDS.keys() - given.keys():
                line = f"needed: {', '.join(sorted(_FIELDS[each] for each in missing))}"
                raise WrongFieldsError(dict.fromkeys(missing, "This is needed"), line)
            return models.Owner.objects.create(id=uuid7(now), created_at=now, **given)
        changed = {field: value for field, value in given.items() if getattr(row, field) != value}
        if changed:
            models.Owner.objects.filter(pk=row.pk).update(**changed)
        if changed.keys() - _READ_WITHOUT:
            models.Owner.objects.filter(pk=row.pk).update(reader=0)
            models.Record.objects.filter(owner=row).update(reader=0)
    row.refresh_from_db()
    return row


def set_linkedin(owner: models.Owner, *, premium: bool, allowance: int, profile: str) -> None:
    """Whether LinkedIn Premium is there, how many invitations a month may carry a note, and the
    address of the user's own profile, "" for none.

    WrongFieldsError for what can't be meant. Nothing is read anew: no fact depends on it.
    """
    wrong: dict[str, str] = {}
    key = next(iter(_each(_profile, [profile] if profile.strip() else [], wrong, "profile")), "")
    if not 0 <= allowance <= MOST_NOTES:
        wrong["note_allowance"] = f"a number from 0 to {MOST_NOTES}"
    if wrong:
        raise WrongFieldsError(wrong)
    rows = models.Owner.objects.filter(pk=owner.pk)
    rows.update(premium=premium, note_allowance=allowance, profile=key)


_READ_WITHOUT = {"profile"}  # facts don't depend on it
_FIELDS = {"name": "--name", "emails": "--email", "zone": "--zone", "country": "--country"}


def _each(
    read: Callable[[str], str], texts: Sequence[str], wrong: dict[str, str], field: str
) -> list[Any]:
    """Each value read, once; the first that can't be goes into `wrong`."""
    found = []
    for text in texts:
        try:
            found.append(read(text))
        except RefusedError as error:
            wrong.setdefault(field, str(error))
    return list(dict.fromkeys(found))


def _address(text: str) -> str:
    address = text.strip().lower()
    local, at, domain = address.rpartition("@")
    if not (local and at and "." in domain) or any(letter.isspace() for letter in address):
        raise RefusedError(f"{text!r} is no mail address")
    return address


def _profile(text: str) -> str:
    key = profile_key(text)
    if not key:
        raise RefusedError(
            f"{text!r} is no address of a profile such as https://www.linkedin.com/in/your-name"
        )
    return key


def _zone(text: str) -> str:
    try:
        return ZoneInfo(text).key
    except (KeyError, OSError, ValueError):  # unknown; a folder of zones; no path inside them
        raise RefusedError(f"{text!r} is no time zone such as America/Chicago") from None


def _country(text: str) -> str:
    code = text.strip().upper()
    code = _IN_USE.get(code, code)
    if not (zone_of_country(code) or code in _WITHOUT_ZONE):
        raise RefusedError(f"{text!r} is no country code of two letters such as US")
    return code


_IN_USE = {"UK": "GB", "EL": "GR"}  # reserved by ISO 3166 for what people write instead
_WITHOUT_ZONE = frozenset({"XK"})  # Kosovo: in use everywhere but in the tables of time zones
