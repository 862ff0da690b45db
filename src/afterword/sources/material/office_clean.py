"""Office files without what they hold besides what one sees; every part that shows stays.

A zip is written anew, its parts in their old order. What is taken out is taken out with every
mention of it (relations, content types), so that the programs open it without complaint.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

from afterword.sources.material import office, xml
from afterword.sources.material.office_changes import UnmergeableError, accept_changes, has_changes
from afterword.sources.material.parts import matching, part
from afterword.sources.material.pictures import without_told
from afterword.sources.material.zips import Archive, DamagedError, opened

_LARGEST = 256 * 2**20  # bytes of a part that is only copied
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say; when a file was saved tells too
_DROPPED = {
    "doc": (
        "docprops/custom.xml",
        "word/comments*.xml",
        "word/people.xml",
    ),
    "ppt": (
        "docprops/custom.xml",
        "ppt/comments/*.xml",
        "ppt/commentauthors.xml",
        "ppt/authors.xml",
        "ppt/notesslides/*.xml",
    ),
    "xls": (
        "docprops/custom.xml",
        "xl/comments*.xml",
        "xl/comments/*.xml",
        "xl/threadedcomments/*.xml",
        "xl/persons/*.xml",
    ),
}
_COMMENT_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")


class UndecidedError(Exception):
    """What only the user can decide stands in the way: in words."""


def clean_office(path: Path, kind: str, to: Path, *, accept: bool = False) -> None:
    """Writes the cleaned copy of a docx, pptx or xlsx to `to`.

    Tracked changes are words that the user has to decide on: with `accept` all of them are
    accepted, without it UndecidedError is raised where there are any.
    """
    with opened(path) as archive:
        if archive.is_encrypted or archive.escaping:
            raise DamagedError("it is not as an Office file should be")
        short = kind[:3]
        if short == "doc":
            _decide(archive, accept=accept)
        dropped = set(matching(archive, *_DROPPED[short]))
        if short == "xls":
            dropped |= _drawings_of_comments(archive)
        with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as out:
            for info in archive.infos:
                if info.filename in dropped or _is_relation_of(info.filename, dropped):
                    continue
                data = _part(archive, info.filename, short, dropped)
                copy = zipfile.ZipInfo(info.filename, _EPOCH)
                copy.compress_type = (
                    zipfile.ZIP_STORED if info.compress_type == zipfile.ZIP_STORED else 8
                )
                out.writestr(copy, data)
        before = office.seen_words(archive) if short == "doc" else []
    if short == "doc":
        with opened(to) as archive:
            if office.seen_words(archive) != before:
                raise DamagedError("a cleaned copy would not say the same")


def _decide(archive: Archive, *, accept: bool) -> None:
    for name in matching(archive, *office.STORIES):
        if "comments" in name.lower():
            continue
        if has_changes(part(archive, name)) and not accept:
            raise UndecidedError("tracked changes are in it: accept or reject them first")


def _part(archive: Archive, name: str, short: str, dropped: Collection[str]) -> bytes:
    lower = name.lower()
    if lower.endswith((".jpg", ".jpeg", ".png", ".webp")):
        return _picture(archive.read(name, _LARGEST))
    if lower == "[content_types].xml":
        return _content_types(part(archive, name), dropped)
    if lower.endswith(".rels"):
        return _relations(part(archive, name), _base(name), dropped)
    if lower in ("docprops/core.xml", "docprops/app.xml"):
        return _properties(part(archive, name))
    if short == "doc" and lower.startswith("word/") and lower.endswith(".xml"):
        return _word(archive, name)
    if short == "xls" and lower.startswith("xl/") and lower.endswith(".xml"):
        return _sheet(archive, name, dropped)
    return archive.read(name, _LARGEST)


def _picture(data: bytes) -> bytes:
    try:
        return without_told(data)
    except DamagedError:  # what is no picture says nothing of one
        return data


def _content_types(root: xml.Element, dropped: Collection[str]) -> bytes:
    for each in list(xml.every(root, "Override")):
        if xml.attribute(each, "PartName").lstrip("/") in dropped:
            xml.remove(each)
    return xml.written(root)


def _base(name: str) -> str:
    """The folder that the targets of a relations part are seen from."""
    return posixpath.dirname(posixpath.dirname(name))


def _is_relation_of(name: str, dropped: Collection[str]) -> bool:
    """Whether a relations part belongs to one that is dropped."""
    folder, file = posixpath.split(name)
    if posixpath.basename(folder) != "_rels":
        return False
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels")) in dropped


def _relations(root: xml.Element, base: str, dropped: Collection[str]) -> bytes:
    for each in list(xml.every(root, "Relationship")):
        target = xml.attribute(each, "Target")
        kind = xml.attribute(each, "Type")
        inside = xml.attribute(each, "TargetMode") != "External"
        is_gone = inside and _resolved(base, target) in dropped
        if is_gone or kind.endswith(("/attachedTemplate", "/custom-properties")):
            xml.remove(each)
    return xml.written(root)


def _resolved(base: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(base, target))


def _properties(root: xml.Element) -> bytes:
    gone = ("creator", "lastModifiedBy", "lastPrinted", *office.PROPERTIES)
    for each in list(xml.every(root, *gone, "Manager", "Company", "HyperlinkBase", "Template")):
        xml.remove(each)
    return xml.written(root)


def _word(archive: Archive, name: str) -> bytes:
    data = archive.read(name, _LARGEST)
    if not _speaks(data, name):
        return data
    root = part(archive, name)
    try:
        accept_changes(root)
    except UnmergeableError as error:
        raise UndecidedError(str(error)) from error
    for each in list(xml.every(root, *_COMMENT_MARKS)):
        run = each.getparent()
        xml.remove(each)
        if xml.name(run) == "r" and not _says(run):
            xml.remove(run)
    for run in list(office.hidden_runs(root)):
        if office.words_of_run(run):
            xml.remove(run)
    for each in list(xml.every(root, "attachedTemplate", "trackRevisions")):
        xml.remove(each)
    return xml.written(root)


def _speaks(data: bytes, name: str) -> bool:
    """Whether something is to be taken out of a part at all; what is not touched stays as it is."""
    marks = (b"comment", b"vanish", b"attachedTemplate", b"trackRevisions", b"author=")
    return name.lower() != "word/styles.xml" and any(mark in data for mark in marks)


def _says(run: xml.Element) -> bool:
    return any(xml.name(each) not in ("rPr", "") for each in run)


def _sheet(archive: Archive, name: str, dropped: Collection[str]) -> bytes:
    data = archive.read(name, _LARGEST)
    if name.lower() == "xl/workbook.xml":
        root = part(archive, name)
        for each in list(xml.every(root, "absPath")):
            parent = each.getparent()
            xml.remove(each)
            _drop_choice(parent)
        return xml.written(root)
    if b"legacyDrawing" not in data:
        return data
    gone = set(_ids_of(archive, name, dropped))
    root = part(archive, name)
    for each in list(xml.every(root, "legacyDrawing")):
        if xml.attribute(each, "id") in gone:
            xml.remove(each)
    return xml.written(root)


def _drop_choice(choice: xml.Element) -> None:
    """Takes out the alternatives around an element that was taken out of them."""
    if xml.name(choice) == "Choice" and len(choice) == 0:
        xml.remove(choice.getparent())


def _ids_of(archive: Archive, name: str, dropped: Collection[str]) -> Iterator[str]:
    """The ids of the relations of a part that lead to what is dropped."""
    folder, file = posixpath.split(name)
    relations = f"{folder}/_rels/{file}.rels"
    if relations not in archive.names:
        return
    for each in xml.every(part(archive, relations), "Relationship"):
        if _resolved(folder, xml.attribute(each, "Target")) in dropped:
            yield xml.attribute(each, "Id")


def _drawings_of_comments(archive: Archive) -> set[str]:
    """The drawings that hold the boxes of comments; one with buttons as well can't be parted."""
    found = set()
    has_comments = bool(matching(archive, "xl/comments*.xml", "xl/comments/*.xml"))
    for name in matching(archive, "xl/drawings/*.vml"):
        kinds = {
            xml.attribute(each, "ObjectType")
            for each in xml.every(part(archive, name), "ClientData")
        }
        if kinds == {"Note"}:
            found.add(name)
        elif "Note" in kinds and has_comments:
            raise UndecidedError(
                "comments and buttons share a drawing: take the comments out in Excel"
            )
    return found
