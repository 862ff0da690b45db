"""Connects a calendar that is read: a secret address of one, or a CalDAV account with several."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from afterword.config import vault
from afterword.core.errors import RefusedError
from afterword.flows.demo_world import is_demo
from afterword.flows.take_calendar import begin_anew
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.account import Connected
from afterword.sources.calendar_server import Limits, Options, find, opened, read_options, shown

KIND = "calendar"


@dataclass(frozen=True, slots=True)
class Opened:
    """A connected calendar as whoever reads it needs it."""

    options: Options
    secret: str | None


def connect_calendar(  # what an account is made of
    owner: models.Owner,
    address: str,
    *,
    secret: str | None,
    options: Mapping[str, str],
    now: datetime,
    limits: Limits | None = None,
) -> Connected:
    """Looks for calendars at the address and keeps it; the same address again replaces it.

    The address may open the calendar to whoever has it, so it is sealed like a password, and what
    stands in the open is `shown(address)`. RefusedError for what can't be meant, TroubleError (a
    sentence) where no calendar is found; nothing is kept then.
    """
    if is_demo(owner):
        raise RefusedError(
            "this is the demo, and no calendar is read into it; `afterword --data FOLDER init` "
            "begins with your own data"
        )
    wanted = read_options(address, options)
    with opened(wanted, secret, limits) as line:
        place = find(line)
    names = [calendar.name for calendar in place.calendars]
    state = {
        "kind": place.kind,
        "homes": list(place.homes),
        "names": names,
        "hosts": list(place.hosts),
    }
    sealed = vault.seal(settings.DATA, json.dumps({"address": wanted.address, "secret": secret}))
    kept = {
        "options": wanted.plain(),
        "sealed": sealed,
        "tried_at": now,
        "error": "",
        "next_at": None,
        "leased_until": None,  # who reads it now keeps nothing of how far that came
        "failures": 0,
        "state": state,
    }
    with transaction.atomic():
        row, _ = models.Account.objects.update_or_create(
            owner=owner,
            kind=KIND,
            address=shown(wanted.address),
            defaults=kept,
            create_defaults={"id": uuid7(now), "made_at": now, **kept},
        )
        begin_anew(owner, row.address, now)
    told = {**row.options, "calendars": ", ".join(names) or "one calendar"}
    return Connected(row.kind, row.address, told, row.tried_at, row.error)


def open_calendar(account: models.Account) -> Opened:
    """Address, options and password of a connected calendar.

    What an older key sealed is sealed again with the newest. LockedError where no key opens it.
    """
    plain = json.loads(vault.unseal(settings.DATA, account.sealed))
    renewed = vault.rotate(settings.DATA, account.sealed)
    if renewed != account.sealed:
        models.Account.objects.filter(id=account.id).update(sealed=renewed)
    return Opened(read_options(plain["address"], account.options), plain["secret"])


def kept_as(address: str) -> str:
    """The name under which an address is kept, from the address or from that name."""
    if "…" in address:
        return address.strip()
    try:
        return shown(read_options(address, {}).address)
    except RefusedError:
        return address.strip()
