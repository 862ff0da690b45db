"""A letter as mail: from whom and to whom, with its files, ready for an outlet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings

from afterword.core.errors import RefusedError
from afterword.core.world import Sendable, World
from afterword.flows.write import Written
from afterword.outlets.message import Enclosed, Mail
from afterword.records import models
from afterword.records.queries.account import mailbox_of

_CHUNK = 1 << 20


def as_mail(
    owner: models.Owner, world: World, row: models.Letter, written: Written, *, sender: str
) -> Mail:
    """The letter as it would leave now, dated by the user's clock."""
    return Mail(
        sender=(owner.name, sender),
        to=(written.to_name, written.to),
        subject=written.subject,
        body=written.body,
        message_id=row.message_id,
        at=world.now.astimezone(ZoneInfo(owner.zone)),
        in_reply_to=written.in_reply_to,
        references=written.references,
        reply_to=_reply_to(owner, sender),
        enclosed=tuple(
            Enclosed(material.file, path, material.sha256)
            for material, path in enclosed(world, written)
        ),
    )


def _reply_to(owner: models.Owner, sender: str) -> tuple[str, str] | None:
    """Another address of the user's, where nobody reads the mailbox of the one that it comes from,
    and that one is read: an answer would be missed.
    """
    if mailbox_of(owner, sender) is not None:
        return None
    read = models.Account.objects.filter(owner=owner, kind="imap").values_list("address", flat=True)
    own = {address.casefold() for address in read}
    found = next((address for address in owner.emails if address in own), None)
    return None if found is None else (owner.name, found)


def enclosed(world: World, written: Written) -> Iterator[tuple[Sendable, Path]]:
    """The materials of a letter and where their bytes are; RefusedError for one that is gone."""
    for title in written.attachments:
        material = next((each for each in world.materials if each.title == title), None)
        if material is None:
            raise RefusedError(f"“{title}” is not among your materials any more")
        yield material, settings.DATA / "materials" / material.sha256


def hashes_of(world: World, written: Written) -> list[str]:
    """SHA-256 of the bytes of each attachment, as they are now; OSError where one can't be read,
    RefusedError where they are not what was added, which alone was looked at.
    """
    found = []
    for material, path in enclosed(world, written):
        sha256 = _hash(path)
        if sha256 != material.sha256:
            raise RefusedError(f"the copy of “{material.title}” has changed; add the file again")
        found.append(sha256)
    return found


def _hash(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_CHUNK):
            found.update(block)
    return found.hexdigest()
