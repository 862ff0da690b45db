"""Connects calendars and address books that are read: a calendar's secret address, or an account of
a CalDAV or CardDAV server.
"""

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
from afterword.records.queries.calendar import source_of
from afterword.sources import calendar_server, contact_server
from afterword.sources.calendar_server import Limits, Options, find, opened, shown

KINDS = {"calendar": calendar_server.read_options, "contacts": contact_server.read_options}


@dataclass(frozen=True, slots=True)
class Opened:
    """A connected calendar as whoever reads it needs it."""

    options: Options
    secret: str | None


def connect_calendar(  # noqa: PLR0913  # what an account is made of
    owner: models.Owner,
    address: str,
    *,
    secret: str | None,
    options: Mapping[str, str],
    now: datetime,
    kind: str = "calendar",
    limits: Limits | None = None,
) -> Connected:
    """Looks for calendars or address books there and keeps it; the same address again replaces it.

    The address may open the calendar to whoever has it, so it is sealed like a password, and what
    stands in the open is `shown(address)`. RefusedError for what can't be meant, TroubleError (a
    sentence) where no calendar is found; nothing is kept then.
    """
    if is_demo(owner):
        raise RefusedError(
            f"this is the demo, and no {'calendar' if kind == 'calendar' else 'address book'} is "
            "read into it; `afterword --data FOLDER init` begins with your own data"
        )
    wanted = KINDS[kind](address, options)
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
            kind=kind,
            address=shown(wanted.address),
            defaults=kept,
            create_defaults={"id": uuid7(now), "made_at": now, **kept},
        )
        begin_anew(owner, source_of(kind, row.address), now)
    told = {**row.options, wanted.kind.chosen: ", ".join(names) or f"one {wanted.kind.noun}"}
    return Connected(row.kind, row.address, told, row.tried_at, row.error)


def open_calendar(account: models.Account) -> Opened:
    """Address, options and password of a connected calendar.

    What an older key sealed is sealed again with the newest. LockedError where no key opens it.
    """
    plain = json.loads(vault.unseal(settings.DATA, account.sealed))
    renewed = vault.rotate(settings.DATA, account.sealed)
    if renewed != account.sealed:
        models.Account.objects.filter(id=account.id).update(sealed=renewed)
    options = KINDS[account.kind](plain["address"], account.options)
    return Opened(options, plain["secret"])


def kept_as(address: str) -> str:
    """The name under which an address is kept, from the address or from that name."""
    if "…" in address:
        return address.strip()
    try:
        return shown(calendar_server.read_options(address, {}).address)
    except RefusedError:
        return address.strip()
