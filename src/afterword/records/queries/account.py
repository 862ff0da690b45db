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


def mailbox_of(owner: models.Owner, address: str) -> models.Account | None:
    """The mailbox that letters from an address lie in: that of the address, else the one that the
    same user name opens as the account for sending (an alias has no mailbox of its own).
    """
    boxes = models.Account.objects.filter(owner=owner, kind="imap").order_by("made_at", "id")
    own = boxes.filter(address__iexact=address).first()
    if own is not None:
        return own
    sender = models.Account.objects.filter(owner=owner, kind="smtp", address=address).first()
    user = sender.options.get("user") if sender is not None else None
    return next((box for box in boxes if user and box.options.get("user") == user), None)


def drafting_account(owner: models.Owner) -> models.Account | None:
    """The mailbox whose Drafts a letter is put into: that of the account that letters go from, else
    of the user's first address that has one.
    """
    sender = sending_account(owner)
    if sender is not None and (box := mailbox_of(owner, sender.address)) is not None:
        return box
    boxes = models.Account.objects.filter(owner=owner, kind="imap").order_by("made_at", "id")
    own = {box.address.casefold(): box for box in reversed(boxes)}
    return next((own[each] for each in owner.emails if each in own), boxes.first())


def sending_account(owner: models.Owner, address: str = "") -> models.Account | None:
    """The account that letters go from: that of the address, else of the user's first one."""
    rows = models.Account.objects.filter(owner=owner, kind="smtp").order_by("made_at", "id")
    if address:
        return rows.filter(address=address).first()
    own = {row.address.casefold(): row for row in reversed(rows)}
    return next((own[each] for each in owner.emails if each in own), rows.first())
