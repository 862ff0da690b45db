"""Which servers did the user connect?"""

from dataclasses import dataclass
from datetime import datetime

from afterword.records import models


@dataclass(frozen=True, slots=True)
class Connected:
    """An account as the doors show it: all but its secret."""

    kind: str
    address: str
    options: dict[str, str]
    tried_at: datetime | None
    error: str  # what went wrong when it was last tried; empty: nothing


def accounts(owner: models.Owner) -> list[Connected]:
    """All of them, by kind and age."""
    rows = models.Account.objects.filter(owner=owner).order_by("kind", "made_at", "id")
    return [connected(row) for row in rows]


def connected(row: models.Account) -> Connected:
    """One of them."""
    return Connected(row.kind, row.address, dict(row.options), row.tried_at, row.error)


def sending_address(owner: models.Owner) -> str:
    """The mail address that letters go from, or "" where none is connected."""
    row = sending_account(owner)
    return "" if row is None else row.address


def sending_account(owner: models.Owner, address: str = "") -> models.Account | None:
    """The account that letters go from: that of the address, else of the user's first one."""
    rows = models.Account.objects.filter(owner=owner, kind="smtp").order_by("made_at", "id")
    if address:
        return rows.filter(address=address).first()
    own = {row.address.casefold(): row for row in reversed(rows)}
    return next((own[each] for each in owner.emails if each in own), rows.first())
