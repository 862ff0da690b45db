"""What each finding means, in one line: what it is, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from afterword.core.materials.findings import (
    LARGE,
    LARGEST_MAIL,
    MEGABYTE,
    Finding,
    Inspection,
    Judged,
    Level,
    encoded_size,
    is_too_large,
    others_than,
)

_MOST_NAMES = 3
_LONGEST = 60  # characters of a name from a file


class _Kind(NamedTuple):
    """How serious a finding is, its line for one and for more, and what a cleaned copy lacks.

    Slots: {n} the count, {names} the words of the file.
    """

    level: Level
    one: str
    more: str = ""
    removed: str = ""


WORDS: Mapping[str, _Kind] = {
    # Can't go with a letter.
    "bomb": _Kind(
        "stops",
        "It unpacks to far more than it is, as only a trap does; make it anew from its source",
    ),
    "program": _Kind(
        "stops", "It is a program, and mail servers refuse those; link to where it can be had"
    ),
    # For the user to decide.
    "mistyped": _Kind(
        "look",
        "Its name says {names}, and whoever opens it would see an error; rename the file and add "
        "it again",
    ),
    "broken": _Kind(
        "look", "It can't be opened: {names}; open it yourself, and save it anew if it fails"
    ),
    "password": _Kind(
        "look",
        "It has a password: nobody opens it without, and nothing in it can be checked; save it "
        "without one",
    ),
    "unchecked": _Kind(
        "look", "It is too much to be looked through ({names}), so what it hides is not known"
    ),
    "old_format": _Kind(
        "look",
        "{names} can't be looked into, and hides much; save it in the format of today or as PDF",
    ),
    "author": _Kind(
        "look",
        "It names {names} as its author",
        "It names {names} as its authors",
        "the author's name",
    ),
    "company": _Kind("look", "Its properties name {names}", removed="the company's name"),
    "comments": _Kind(
        "look",
        "A comment is still in it{by}",
        "{n} comments are still in it{by}",
        "comments",
    ),
    "changes": _Kind(
        "look",
        "A tracked change is still in it{by}: whoever opens it sees the words before and after; "
        "accept or reject it",
        "{n} tracked changes are still in it{by}: whoever opens it sees the words before and "
        "after; accept or reject them",
        "tracked changes (all accepted)",
    ),
    "hidden_text": _Kind(
        "look",
        "Hidden text is in it: {names}",
        "Hidden text is in it, in {n} places: {names}",
        "hidden text",
    ),
    "hidden_slides": _Kind(
        "look",
        "A slide is hidden, not gone; delete it if they shall not see it",
        "{n} slides are hidden, not gone; delete them if they shall not see them",
    ),
    "notes": _Kind(
        "look",
        "A slide has speaker notes: {names}",
        "{n} slides have speaker notes: {names}",
        "speaker notes",
    ),
    "hidden_sheets": _Kind(
        "look",
        "A sheet is hidden, not gone: {names}; delete it if they shall not see it",
        "{n} sheets are hidden, not gone: {names}; delete them if they shall not see them",
    ),
    "hidden_rows": _Kind(
        "look",
        "Hidden rows or columns are on a sheet: {names}; delete them if they shall not see them",
        "Hidden rows or columns are on {n} sheets: {names}; delete them if they shall not see them",
    ),
    "hidden_layers": _Kind(
        "look",
        "A layer is hidden, not gone: {names}",
        "{n} layers are hidden, not gone: {names}",
    ),
    "location": _Kind(
        "look",
        "A picture says where it was taken",
        "{n} pictures say where they were taken",
        "where pictures were taken",
    ),
    "attached": _Kind(
        "look",
        "A file is attached inside it: {names}",
        "{n} files are attached inside it: {names}",
        "attached files",
    ),
    "embedded": _Kind(
        "look",
        "A whole file lies inside it, such as the sheet behind a chart: {names}",
        "{n} whole files lie inside it, such as the sheets behind charts: {names}",
    ),
    "annotations": _Kind(
        "look",
        "A note or mark of a reader is in it{by}",
        "{n} notes or marks of readers are in it{by}",
        "notes and marks of readers",
    ),
    "macros": _Kind(
        "look", "It holds macros, and many mail servers refuse those; save it without them"
    ),
    "script": _Kind("look", "It holds a script, which many viewers warn of", removed="scripts"),
    "local_paths": _Kind(
        "look",
        "It names a folder or address of the place where it was made: {names}",
        removed="names of folders",
    ),
    "escapes": _Kind(
        "look",
        "Names in the archive lead out of it ({names}), as only traps do; pack it anew",
    ),
    "cached": _Kind(
        "look",
        "The figures behind a pivot table are all in it, also those that it does not show",
        "The figures behind {n} pivot tables are all in it, also those that they do not show",
    ),
    # Told, no more.
    "archive": _Kind(
        "note",
        "An archive of one file, which many people will not open; a PDF or a link is kinder",
        "An archive of {n} files, which many people will not open; a PDF or a link is kinder",
    ),
    "earlier": _Kind(
        "note",
        "It was saved over, and what it was before can be brought back",
        "It was saved over {n} times, and what it was before can be brought back",
        "earlier states",
    ),
    "camera": _Kind(
        "note",
        "A picture names the camera or its owner: {names}",
        "Pictures name the camera or its owner: {names}",
        "camera and owner",
    ),
    "properties": _Kind("note", "Its properties hold: {names}", removed="properties"),
    "signed": _Kind("note", "It is signed; a cleaned copy would lose the signature"),
    "links": _Kind(
        "note", "It draws on another file: {names}", "It draws on {n} other files: {names}"
    ),
}


def judged(
    inspection: Inspection, own: Iterable[str] = (), *, is_link: bool = False
) -> tuple[Judged, ...]:
    """What was found, the gravest first; `own` are the user's own names."""
    own = tuple(own)
    found = [] if is_link else [*_of_size(inspection.size)]
    found += [each for finding in inspection.findings if (each := _judge(finding, own))]
    order = {"stops": 0, "look": 1, "note": 2}
    return tuple(sorted(found, key=lambda each: order[each.level]))


def removed_words(kinds: Iterable[str]) -> tuple[str, ...]:
    """What a cleaned copy is without, in words."""
    return tuple(WORDS[kind].removed or kind for kind in kinds)


def megabytes(size: int) -> str:
    """A size as people say it."""
    if size < MEGABYTE:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / MEGABYTE:.0f} MB" if size >= 10 * MEGABYTE else f"{size / MEGABYTE:.1f} MB"


def _of_size(size: int) -> Iterable[Judged]:
    if is_too_large([size]):
        yield Judged(
            "size",
            "stops",
            f"It has {megabytes(size)}, {megabytes(encoded_size(size))} within a mail, and most "
            f"servers take {megabytes(LARGEST_MAIL)}: make it smaller (export it for the screen, "
            "or fewer pages), or put it online and add its link.",
            removable=False,
        )
    elif size >= LARGE:
        yield Judged(
            "large",
            "note",
            f"It has {megabytes(size)}: some companies refuse mail of more than "
            f"{megabytes(LARGE)}, and a link is kinder.",
            removable=False,
        )


def _judge(finding: Finding, own: tuple[str, ...]) -> Judged | None:
    kind = WORDS.get(finding.kind)
    if kind is None:  # found by a newer version
        return None
    names, level = finding.names, kind.level
    if finding.kind in ("author", "camera"):
        strange = others_than(own, names)
        if finding.kind == "author" and not strange:
            return Judged("author", "note", "It names you as its author.", finding.removable)
        names = strange or names
    by = others_than(own, names)
    many = len(names) > 1 if finding.kind == "author" else finding.count > 1
    line = (kind.more if many else "") or kind.one
    words = line.format(
        n=finding.count, names=_listed(names), by=f", by {_listed(by)}" if by else ""
    )
    return Judged(finding.kind, level, f"{words}.", finding.removable)


def _listed(names: Iterable[str]) -> str:
    found = [_short(name) for name in dict.fromkeys(names)]
    more = len(found) - _MOST_NAMES
    if more > 0:
        return f"{', '.join(found[:_MOST_NAMES])} and {more} more"
    return " and ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))


def _short(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
