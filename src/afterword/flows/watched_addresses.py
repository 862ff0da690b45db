"""Takes the sources that an owner watches out with an export and puts them back, to be read again.

What they said is among the records; an address that opens what it leads to for whoever has it stays
out.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from afterword.core.errors import RefusedError
from afterword.flows.read_sources import KINDS
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.sources import watched_by
from afterword.sources.reach.fetch import web_address
from afterword.sources.reach.public import is_public

NAME = "watched"  # of the table in an archive


def watched_addresses(owner: models.Owner) -> tuple[list[dict[str, Any]], list[str]]:
    """A row for each source that may be passed on; the addresses of the others."""
    rows: list[dict[str, Any]] = []
    left_out: list[str] = []
    for each in watched_by(owner).order_by("id"):
        address = each.source.address
        if not each.found and not is_public(address):
            left_out.append(address)
            continue
        row = {"id": str(each.id), "address": address, "kind": each.source.kind}
        row |= {"company": each.company, "domain": each.domain, "found": each.found}
        muted = each.muted_at.isoformat() if each.muted_at else ""
        rows.append(row | {"made_at": each.made_at.isoformat(), "muted_at": muted})
    return rows, left_out


def watch_again(rows: Iterable[dict[str, Any]], owner: models.Owner) -> int:
    """Watches the sources of an archive and returns how many; each is read as soon as may be.

    ValueError for what no export of ours has.
    """
    count = 0
    for row in rows:
        made_at = datetime.fromisoformat(row["made_at"])
        if row["kind"] not in ("", *KINDS):
            raise ValueError(f"{row['kind']!r} is no kind of source")
        try:
            address = web_address(row["address"])
        except RefusedError as error:
            raise ValueError(str(error)) from error
        source, _ = models.Source.objects.get_or_create(
            address=address,
            defaults={"id": uuid7(made_at), "kind": row["kind"], "made_at": made_at},
        )
        models.Watched.objects.create(
            id=row["id"],
            owner=owner,
            source=source,
            company=str(row["company"]),
            domain=str(row["domain"]),
            found=str(row["found"]),
            made_at=made_at,
            muted_at=datetime.fromisoformat(row["muted_at"]) if row["muted_at"] else None,
        )
        count += 1
    return count
