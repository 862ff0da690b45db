"""What an Excel workbook holds besides what one sees: hidden sheets, rows, columns; comments."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath

from lxml import etree

from afterword.sources.material import xml
from afterword.sources.material.parts import matching, part
from afterword.sources.material.tally import Tally
from afterword.sources.material.zips import Archive, DamagedError, TrapError

_LARGEST_SHEET = 256 * 2**20  # bytes; it is taken apart row by row


def inspect_sheets(archive: Archive, found: Tally) -> None:
    """Adds what is found in the workbook."""
    names = _of_workbook(archive, found)
    files = _sheet_files(archive)
    for name in matching(archive, "xl/worksheets/*.xml"):
        if _has_hidden_cells(archive, name):
            sheet = names.get(files.get(name, ""), PurePosixPath(name).stem)
            found.add("hidden_rows", f"“{sheet}”")
    _comments(archive, found)
    if caches := matching(archive, "xl/pivotcache/pivotcacherecords*.xml"):
        found.add("cached", count=len(caches))


def _of_workbook(archive: Archive, found: Tally) -> dict[str, str]:
    """The names of the sheets by their relations."""
    names: dict[str, str] = {}
    for name in matching(archive, "xl/workbook.xml"):
        root = part(archive, name)
        for each in xml.every(root, "sheet"):
            names[xml.attribute(each, "id")] = xml.attribute(each, "name")
            if xml.attribute(each, "state") in ("hidden", "veryHidden"):
                found.add("hidden_sheets", f"“{xml.attribute(each, 'name')}”")
        for each in xml.every(root, "absPath"):
            found.add("local_paths", xml.attribute(each, "url"))
    return names


def _comments(archive: Archive, found: Tally) -> None:
    people = [
        xml.attribute(each, "displayName")
        for name in matching(archive, "xl/persons/*.xml")
        for each in xml.every(part(archive, name), "person")
    ]
    for name in matching(archive, "xl/comments*.xml", "xl/comments/*.xml"):
        root = part(archive, name)
        authors = [xml.text_of(each) for each in xml.every(root, "author")]
        # Of a thread the old kind of comment names a number; who wrote stands among the people.
        named = [author for author in authors if not author.startswith("tc=")]
        for _ in xml.every(root, "comment"):
            found.add("comments", *named, *people)


def _sheet_files(archive: Archive) -> dict[str, str]:
    """The relation of each sheet's file."""
    found = {}
    for name in matching(archive, "xl/_rels/workbook.xml.rels"):
        for each in xml.every(part(archive, name), "Relationship"):
            target = xml.attribute(each, "Target").lstrip("/").removeprefix("xl/")
            found[f"xl/{target}"] = xml.attribute(each, "Id")
    return found


def _has_hidden_cells(archive: Archive, name: str) -> bool:
    """Whether hidden rows or columns hold anything; hiding the empty rest of a sheet is usual."""
    data = archive.read(name, _LARGEST_SHEET)
    if b"hidden" not in data:
        return False
    if b"<!DOCTYPE" in data[:4096]:
        raise TrapError("entities")
    try:
        return any(_hidden_cells(data))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedError("a sheet is damaged") from error


def _hidden_cells(data: bytes) -> Iterator[bool]:
    """True for each cell that holds something and is not seen; a sheet never stands in memory
    whole.
    """
    columns: list[tuple[int, int]] = []
    row_is_hidden = False
    events = etree.iterparse(
        BytesIO(data), events=("start", "end"), resolve_entities=False, no_network=True
    )
    for event, each in events:
        tag = xml.name(each)
        if event == "start" and tag == "row":
            row_is_hidden = _is_hidden(each)
        elif event == "start" and tag == "col" and _is_hidden(each):
            span = xml.attribute(each, "min"), xml.attribute(each, "max")
            columns.append((int(span[0] or 0), int(span[1] or 0)))
        elif event == "end" and tag in ("c", "row"):
            column = _column(xml.attribute(each, "r")) if tag == "c" else 0
            is_hidden = row_is_hidden or any(a <= column <= b for a, b in columns)
            yield tag == "c" and is_hidden and _holds_something(each)
            each.clear()


def _is_hidden(element: xml.Element) -> bool:
    return xml.attribute(element, "hidden") in ("1", "true")


def _holds_something(cell: xml.Element) -> bool:
    return any(xml.name(each) in ("v", "f", "is") for each in cell)


def _column(reference: str) -> int:
    number = 0
    for letter in reference.upper():
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number
