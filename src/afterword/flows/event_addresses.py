"""Takes the addresses of events out with an export and puts them back, so that they are read again.

An address that opens what it leads to for whoever has it stays out, as passwords do: an archive may
be lent or lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings

from afterword.config import vault
from afterword.core.errors import RefusedError
from afterword.records import models
from afterword.records.queries.events import KIND
from afterword.sources.calendar_server import shown
from afterword.sources.reach.fetch import web_address
from afterword.sources.reach.public import is_public

NAME = "event_addresses"  # of the table in an archive
_TIMES = ("made_at", "read_at")


def public_addresses(owner: models.Owner) -> tuple[list[dict[str, Any]], list[str]]:
    """A row for each address that may be passed on; how the others are shown."""
    rows: list[dict[str, Any]] = []
    left_out: list[str] = []
    for account in models.Account.objects.filter(owner=owner, kind=KIND).order_by("id"):
        address = _address(account)
        if not address or not is_public(address):
            left_out.append(account.address)
            continue
        times = {name: getattr(account, name) for name in _TIMES}
        told = {name: at.isoformat() if at else None for name, at in times.items()}
        group = str(account.options.get("group", ""))
        rows.append({"id": str(account.id), "address": address, "group": group, **told})
    return rows, left_out


def put_back(rows: Iterable[dict[str, Any]], owner: models.Owner) -> int:
    """Keeps the addresses of an archive and returns how many; each is read as soon as may be.

    ValueError for what no export of ours has.
    """
    count = 0
    for row in rows:
        try:
            address = web_address(row["address"])
        except RefusedError as error:
            raise ValueError(str(error)) from error
        group = " ".join(str(row["group"]).split())[:200]
        times = {name: datetime.fromisoformat(row[name]) for name in _TIMES if row[name]}
        models.Account.objects.create(
            id=row["id"],
            owner=owner,
            kind=KIND,
            address=shown(address),
            options={"group": group} if group else {},
            sealed=vault.seal(settings.DATA, json.dumps({"address": address})),
            **times,
        )
        count += 1
    return count


def _address(account: models.Account) -> str:
    """What is asked; "" where no key opens it any more."""
    try:
        return str(json.loads(vault.unseal(settings.DATA, account.sealed))["address"])
    except vault.LockedError:
        return ""
