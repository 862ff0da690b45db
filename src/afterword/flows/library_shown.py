"""The library for the doors: materials, their versions, what was found in them, who got them."""

from __future__ import annotations

from typing import Any

from afterword.core.materials.findings import Judged
from afterword.core.materials.references import Reference, references_of
from afterword.core.materials.words import judged, removed_words
from afterword.core.world import Sendable, Version, World
from afterword.flows.shown import person_shown, time_shown

Shown = dict[str, Any]


def materials_shown(world: World) -> list[Shown]:
    """Each line in its newest version, those that are offered no more last."""
    references = references_of(world)
    shown = [material_shown(each, world, references) for each in world.materials]
    retired = [material_shown(each, world, references) for each in world.retired]
    return shown + [each | {"retired": True} for each in retired]


def material_shown(
    material: Sendable, world: World, references: tuple[Reference, ...] = ()
) -> Shown:
    """A material; `sent_to` are those who got it in any version."""
    newest = material.versions[-1] if material.versions else None
    shown = {
        "id": material.id,
        "what": material.what,
        "title": material.title,
        "version": material.version,
        "file": material.file,
        "person": material.person or None,
        "sent_to": [each for version in material.versions for each in _sent_to(version, world)],
        "url": material.url or None,
        "good_for": list(material.good_for),
        "retired": False,
        "size": material.inspection.size if material.inspection else None,
        "type": material.inspection.type if material.inspection else None,
        "checks": _checks(newest, world) if newest else [],
        "versions": [_version(each, world) for each in material.versions],
    }
    if material.what == "reference":
        shown["references"] = [
            _reference(each, world) for each in references if _is_named(each, material, world)
        ]
    return shown


def findings_of(version: Version, world: World) -> tuple[Judged, ...]:
    """What was found in a version, as it concerns this user; nothing of one nobody looked at."""
    if version.inspection is None:
        return ()
    return judged(version.inspection, (world.owner.name,))


def _checks(version: Version, world: World) -> list[Shown]:
    return [
        {
            "id": each.kind,
            "level": each.level,
            "words": each.words,
            "removable": each.removable,
        }
        for each in findings_of(version, world)
    ]


def _version(version: Version, world: World) -> Shown:
    return {
        "id": version.id,
        "version": version.version,
        "file": version.file,
        "url": version.url or None,
        "added_at": time_shown(version.added_at),
        "cleaned_of": version.cleaned_of or None,
        "without": list(removed_words(version.removed)),
        "sha256": version.sha256 or None,
        "checks": _checks(version, world),
        "sent_to": _sent_to(version, world),
    }


def _sent_to(version: Version, world: World) -> list[Shown]:
    return [
        {
            "name": person_shown(person, world)["name"],
            "at": time_shown(at),
            "version": version.version,
        }
        for person, at in version.sent_to
    ]


def _is_named(reference: Reference, material: Sendable, world: World) -> bool:
    """Whether a file is this reference's; where it is of nobody, its people were read from it."""
    if not material.person:
        return True
    known = world.people[reference.person]
    return material.person.casefold() in (known.id, known.name.casefold())


def _reference(reference: Reference, world: World) -> Shown:
    return {
        "person": person_shown(reference.person, world),
        "consent": reference.state,
        "since": time_shown(reference.since),
        "until": reference.until.isoformat() if reference.until else None,
        "words": reference.words,
        "briefed_at": time_shown(reference.briefed_at),
        "thanked_at": time_shown(reference.thanked_at),
    }
