"""Looks at the files of the library, once each; what was found is kept by the hash of the bytes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from django.conf import settings

from afterword.core.errors import UnreadableError
from afterword.core.materials.findings import CHECKER, Inspection
from afterword.core.materials.types import under_name
from afterword.core.world import World
from afterword.flows.look import look
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read
from afterword.records.mapping import write as to_plain
from afterword.sources.material import inspect_file


def inspect_kept(
    owner: models.Owner, sha256: str, name: str, *, now: datetime, again: bool = False
) -> Inspection:
    """What is found in the bytes kept under this hash, which go by `name`."""
    row = models.Inspection.objects.filter(owner=owner, sha256=sha256).first()
    if row is not None and row.checker == CHECKER and not again:
        return under_name(read(Inspection, row.content), name)
    path = _kept_at(sha256)
    try:
        found = inspect_file(path, name, sha256=sha256)
    except OSError as error:
        reason = f"its copy can't be read ({error.strerror}): add it again"
        raise UnreadableError(reason, path=name) from error
    models.Inspection.objects.update_or_create(
        owner=owner,
        sha256=sha256,
        defaults={"checker": CHECKER, "at": now, "content": to_plain(found)},
        create_defaults={
            "id": uuid7(now),
            "checker": CHECKER,
            "at": now,
            "content": to_plain(found),
        },
    )
    return found


def inspected(owner: models.Owner, world: World) -> World:
    """The world with every material looked at: what an older version added, or looked at, or what
    was restored, is looked at now.
    """
    unseen = [*_unseen_in(world)]
    for sha256, name in unseen:
        with suppress(UnreadableError):  # it went, or its disk fails: the letter's checks tell
            inspect_kept(owner, sha256, name, now=world.now)
    return look(owner, world.now) if unseen else world


def _unseen_in(world: World) -> Iterator[tuple[str, str]]:
    """Hash and name of each copy that is there and that nobody looked at. One that is gone would be
    looked for each time, and the letter's own checks tell of it.
    """
    for material in (*world.materials, *world.retired):
        for each in material.versions:
            unseen = each.sha256 and each.inspection is None
            if unseen and _kept_at(each.sha256).is_file():
                yield each.sha256, each.file


def _kept_at(sha256: str) -> Path:
    return Path(settings.DATA) / "materials" / sha256
