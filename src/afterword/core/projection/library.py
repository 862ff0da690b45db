"""The library of what the user could send: lines of versions, and who got which of them when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

from afterword.core.entries import Material
from afterword.core.known import Known, Saying
from afterword.core.materials.findings import Inspection
from afterword.core.materials.line import line_of
from afterword.core.materials.types import under_name
from afterword.core.projection.mentions import texts
from afterword.core.world import Sendable, Touch, Version

_Sent = Mapping[str, Sequence[tuple[str, datetime]]]  # record id → (Person.id, when)


@dataclass(frozen=True, slots=True)
class Library:
    """What is offered in new letters, and what isn't any more."""

    offered: tuple[Sendable, ...]
    retired: tuple[Sendable, ...]


def library_of(known: Known, touches: Sequence[Touch]) -> Library:
    """Every line with its newest version on top, as the user calls it now."""
    lines: dict[str, list[tuple[str, Material]]] = defaultdict(list)
    for record, _, entry in known.entries:
        if isinstance(entry, Material):
            lines[line_of(entry)].append((record, entry))
    if not lines:
        return Library((), ())
    for versions in lines.values():
        versions.sort(key=lambda pair: (pair[1].version, pair[0]))
    sent = _sent(lines.values(), touches, known.sayings)
    said = _said(known.sayings)
    kept = [
        _sendable(line, versions, sent, said.get(line, {}), known)
        for line, versions in lines.items()
    ]
    kept = _titled_apart(kept)
    kept.sort(key=lambda each: (each.what, each.title, each.id))
    gone = {line for line, values in said.items() if values.get("retired") == "yes"}
    return Library(
        tuple(each for each in kept if each.line not in gone),
        tuple(each for each in kept if each.line in gone),
    )


def _said(sayings: Iterable[Saying]) -> Mapping[str, dict[str, Any]]:
    """The user's last word on each thing about each line."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for saying in sayings:
        if saying.kind == "material":
            line = str(saying.values.get("line"))
            found[line] |= {n: value for n, value in saying.values.items() if n != "line"}
    return found


def _sendable(
    line: str,
    versions: Sequence[tuple[str, Material]],
    sent: _Sent,
    said: Mapping[str, Any],
    known: Known,
) -> Sendable:
    record, newest = versions[-1]
    by_hash = {entry.sha256: entry.version for _, entry in versions if entry.sha256}
    all_ = tuple(
        Version(
            id=each,
            version=entry.version,
            file=entry.file,
            sha256=entry.sha256,
            url=entry.url,
            added_at=entry.added_at,
            cleaned_of=by_hash.get(entry.cleaned_of, 0),
            removed=entry.removed,
            sent_to=tuple(sent.get(each, ())),
            inspection=_seen(entry, known),
        )
        for each, entry in versions
    )
    good_for = next((entry.good_for for _, entry in reversed(versions) if entry.good_for), ())
    return Sendable(
        id=record,
        what=newest.what,
        title=str(said.get("title") or newest.title),
        version=newest.version,
        file=newest.file,
        person=newest.person,
        sent_to=all_[-1].sent_to,
        url=newest.url,
        good_for=tuple(texts(said["good_for"])) if "good_for" in said else good_for,
        line=line,
        sha256=newest.sha256,
        inspection=all_[-1].inspection,
        versions=all_,
    )


def _seen(entry: Material, known: Known) -> Inspection | None:
    seen = known.inspections.get(entry.sha256)
    return under_name(seen, entry.file) if seen is not None else None


def _titled_apart(materials: Iterable[Sendable]) -> list[Sendable]:
    """A letter names its enclosures by their titles, so no two may have one: who came first keeps
    it, also while it is retired, or a letter that was said yes to would name another file.
    """
    taken: set[str] = set()
    apart = []
    for each in sorted(materials, key=_came):
        title = next(name for name in _titles(each) if name.casefold() not in taken)
        taken.add(title.casefold())
        apart.append(replace(each, title=title, own_title=each.title))
    return apart


def _titles(material: Sendable) -> Iterator[str]:
    yield material.title
    yield f"{material.title} ({material.what})"
    yield from (f"{material.title} ({material.what} {number})" for number in count(2))


def _came(material: Sendable) -> tuple[float, str]:
    """When its first version came; what was added before that was noted came before all."""
    at = material.versions[0].added_at
    return (at.timestamp() if at else 0.0, material.line)


def _sent(
    lines: Iterable[Sequence[tuple[str, Material]]],
    touches: Sequence[Touch],
    sayings: Iterable[Saying],
) -> _Sent:
    """Who got which version. Of a letter that left by us it is known; of any other mail, the name
    of a file is compared, and it is the version that was the newest then.
    """
    exact = {
        message_id: texts(saying.values.get("materials"))
        for saying in sayings
        for message_id in saying.letter_ids
    }
    by_name: dict[str, list[tuple[str, Material]]] = defaultdict(list)
    for versions in lines:
        for record, entry in versions:
            if entry.file:
                by_name[entry.file].append((record, entry))
    found: dict[str, list[tuple[str, datetime]]] = defaultdict(list)
    for touch in (each for each in touches if each.direction == "out"):
        ids = exact.get(touch.message_id) or [
            record
            for name in touch.materials
            for record in _of_then(by_name.get(name, ()), touch.at)
        ]
        for record in ids:
            found[record].append((touch.person, touch.at))
    return found


def _of_then(versions: Sequence[tuple[str, Material]], at: datetime) -> list[str]:
    """Of each line the version that was the newest at that time, else the first that came."""
    by_line: dict[str, str] = {}
    for record, entry in versions:  # the oldest first
        is_later = entry.added_at is not None and entry.added_at > at
        if line_of(entry) not in by_line or not is_later:
            by_line[line_of(entry)] = record
    return list(by_line.values())
