"""Looks at the files of the library, once each; what was found is kept by the hash of the bytes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from django.conf import settings

from afterword.core.errors import UnreadableError
from afterword.core.materials.findings import CHECKER, Inspection
from afterword.core.world import Sendable, World
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
        return read(Inspection, row.content)
    path = Path(settings.DATA) / "materials" / sha256
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
    unseen = [each for each in (*world.materials, *world.retired) if _is_unseen(each)]
    if not unseen:
        return world
    for material in unseen:
        _look_at(owner, material, now=world.now)
    return look(owner, world.now)


def _is_unseen(material: Sendable) -> bool:
    return any(each.sha256 and each.inspection is None for each in material.versions)


def _look_at(owner: models.Owner, material: Sendable, *, now: datetime) -> None:
    for each in _unseen_of(material):
        try:
            inspect_kept(owner, each[0], each[1], now=now)
        except UnreadableError:  # its bytes are gone, which the letter's own checks tell
            continue


def _unseen_of(material: Sendable) -> Iterable[tuple[str, str]]:
    return (
        (each.sha256, each.file)
        for each in material.versions
        if each.sha256 and each.inspection is None
    )
