"""Sets the user up, or changes who they are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.places import zone_of_country
from afterword.records import models
from afterword.records.keys import uuid7


def initialise(
    *,
    now: datetime,
    name: str = "",
    emails: Sequence[str] = (),
    zone: str = "",
    country: str = "",
) -> models.Owner:
    """The owner of this data folder, made or changed; what is left out stays as it is.

    Facts depend on which addresses are the user's, so a change has all records read anew the next
    time that the folder is opened. RefusedError for what can't be meant or is missing at first.
    """
    given: dict[str, Any] = {
        "name": " ".join(name.split()),
        "emails": [_address(email) for email in emails],
        "zone": zone and _zone(zone),
        "country": country and _country(country),
    }
    given = {field: value for field, value in given.items() if value}
    with transaction.atomic():
        row = models.Owner.objects.order_by("created_at").first()
        if row is None:
            if missing := _FIELDS.keys() - given.keys():
                raise RefusedError(
                    f"needed: {', '.join(sorted(_FIELDS[each] for each in missing))}"
                )
            return models.Owner.objects.create(id=uuid7(now), created_at=now, **given)
        changed = {field: value for field, value in given.items() if getattr(row, field) != value}
        if changed:
            models.Owner.objects.filter(pk=row.pk).update(reader=0, **changed)
            models.Record.objects.filter(owner=row).update(reader=0)
    row.refresh_from_db()
    return row


_FIELDS = {"name": "--name", "emails": "--email", "zone": "--zone", "country": "--country"}


def _address(text: str) -> str:
    address = text.strip().lower()
    local, at, domain = address.rpartition("@")
    if not (local and at and "." in domain) or any(letter.isspace() for letter in address):
        raise RefusedError(f"{text!r} is no mail address")
    return address


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
