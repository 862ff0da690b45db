"""What the user says of their library: a new name, what it is good for, no more of it; a check; a
cleaned copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from django.conf import settings

from afterword.config.paths import make_private
from afterword.core.entries import Material
from afterword.core.errors import RefusedError
from afterword.core.materials.findings import Inspection
from afterword.core.materials.line import line_of
from afterword.core.materials.references import references_of
from afterword.core.materials.words import removed_words
from afterword.core.world import Sendable, Version, World
from afterword.flows.inspect_material import inspect_kept, inspected
from afterword.flows.library_shown import Shown, material_shown
from afterword.flows.look import look
from afterword.flows.material import add_version, kept_at
from afterword.flows.say import say
from afterword.records import models
from afterword.sources.material import clean_file, inspect_file

# What a cleaned copy is made for; how a camera is called alone is no reason, and goes with them.
_NONE = "nothing in it has to be taken out"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned copy: the version that it is, and what it is without, in words."""

    title: str
    version: int
    without: tuple[str, ...]


def library(owner: models.Owner, *, now: datetime) -> World:
    """The world with every material looked at."""
    return inspected(owner, look(owner, now))


def find_material(world: World, which: str) -> tuple[Sendable, Version]:
    """A material and one of its versions, by the id of either; RefusedError where there is none."""
    for material in (*world.materials, *world.retired):
        for version in material.versions:
            if version.id == which:
                return material, version
    raise RefusedError(f"there is no material {which!r}; `afterword material list` lists them")


def retire(owner: models.Owner, which: str, *, now: datetime, back: bool = False) -> Sendable:
    """Offers a material no more, in any version, or again; who got it stays known."""
    material, _ = find_material(look(owner, now), which)
    _say(owner, material, {"retired": "no" if back else "yes"}, now)
    return material


def change(
    owner: models.Owner,
    which: str,
    *,
    now: datetime,
    title: str | None = None,
    good_for: Sequence[str] | None = None,
) -> Sendable:
    """Calls a material otherwise, with all its versions, or says what it answers, by words that
    people ask with; an empty list takes them away.

    RefusedError where nothing is said, and for a title that another one has.
    """
    world = look(owner, now)
    material, _ = find_material(world, which)
    values: dict[str, object] = {}
    if title is not None:
        values["title"] = _free_title(world, material, title)
    if good_for is not None:
        values["good_for"] = list(good_for)
    if not values:
        raise RefusedError("say what changes: --title or --good-for")
    _say(owner, material, values, now)
    return find_material(look(owner, now), which)[0]


def _free_title(world: World, material: Sendable, title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise RefusedError("a material needs a title: letters name it by that")
    others = [each for each in (*world.materials, *world.retired) if each.line != material.line]
    if any(each.title.casefold() == title.casefold() for each in others):
        raise RefusedError(f"another one is called “{title}”: letters could not tell them apart")
    return title


def added(owner: models.Owner, kept: Material, *, now: datetime) -> Shown:
    """What was just taken in, as it is listed, with what was found in it."""
    world = library(owner, now=now)
    for material in (*world.materials, *world.retired):
        for version in material.versions:
            if (version.sha256, version.url) == (kept.sha256, kept.url) and _is_line(
                material, kept
            ):
                return material_shown(material, world, references_of(world))
    raise RefusedError("it is gone again")  # taken away in between


def _is_line(material: Sendable, kept: Material) -> bool:
    return material.line == line_of(kept)


def checked(owner: models.Owner, which: str, *, now: datetime) -> Shown:
    """A material whose files were looked at anew, as it is listed."""
    material, _ = check(owner, which, now=now)
    world = look(owner, now)
    return material_shown(material, world, references_of(world))


def check(owner: models.Owner, which: str, *, now: datetime) -> tuple[Sendable, Version]:
    """Looks at one version anew; a link's form was looked at when it was added."""
    _, version = find_material(look(owner, now), which)
    if version.sha256:
        inspect_kept(owner, version.sha256, version.file, now=now, again=True)
    return find_material(look(owner, now), which)


def clean(
    owner: models.Owner, which: str, *, now: datetime, accept_changes: bool = False
) -> Cleaned:
    """Makes the cleaned copy of the newest version the next one; the original stays.

    RefusedError where there is nothing to take out, where what is seen would not stay the same, and
    for an earlier version: its copy would go in place of what came since.
    """
    material, version = find_material(look(owner, now), which)
    if version.id != material.id:
        raise RefusedError(
            f"version {version.version} is not the newest of “{material.title}”: only that one is "
            "cleaned, as it is the one that goes"
        )
    if not version.sha256:
        raise RefusedError("a link has no file to be cleaned")
    before = inspect_kept(owner, version.sha256, version.file, now=now)
    if not any(each.removable for each in before.findings):
        raise RefusedError(_nothing(before))
    _refuse_changes(before, accept_changes=accept_changes)
    folder = make_private(settings.DATA / "materials")
    made = folder / f"{uuid4().hex}.cleaned"
    try:
        clean_file(kept_at(version.sha256), before.type, made, accept=accept_changes)
        left = _kinds(inspect_file(made, version.file))
        gone = tuple(kind for kind in dict.fromkeys(_removable(before)) if kind not in left)
        if not gone:
            raise RefusedError("what is in it can't be taken out here")
        kept = add_version(owner, material, made, cleaned_of=version.sha256, removed=gone, now=now)
    finally:
        made.unlink(missing_ok=True)
    return Cleaned(material.title, kept.version, removed_words(gone))


def _refuse_changes(found: Inspection, *, accept_changes: bool) -> None:
    if "changes" in _kinds(found) and not accept_changes:
        raise RefusedError(
            "tracked changes are in it, and only you can decide on them: accept or reject them in "
            "Word and add it again, or let all of them be accepted (--accept-changes)"
        )


def _kinds(found: Inspection) -> set[str]:
    return {each.kind for each in found.findings}


def _removable(found: Inspection) -> list[str]:
    return [each.kind for each in found.findings if each.removable]


def _nothing(found: Inspection) -> str:
    if not found.findings:
        return _NONE
    return "what was found in it can't be taken out here; do it in the program that made it"


def _say(owner: models.Owner, material: Sendable, values: dict[str, object], now: datetime) -> None:
    say(owner, "material", {"line": material.line} | values, at=now, about=material.line)
