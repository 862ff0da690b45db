"""Tracked changes of Word, all accepted: what was put in stays, what was struck out goes."""

from __future__ import annotations

from afterword.sources.material import xml
from afterword.sources.material.office import CHANGES

_IN = ("ins", "moveTo")
_OUT = ("del", "moveFrom")
_RANGES = (
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "moveToRangeStart",
    "moveToRangeEnd",
    "customXmlInsRangeStart",
    "customXmlInsRangeEnd",
    "customXmlDelRangeStart",
    "customXmlDelRangeEnd",
    "customXmlMoveFromRangeStart",
    "customXmlMoveFromRangeEnd",
    "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
)
_CELLS = ("cellIns", "cellDel", "cellMerge")
_FORMER = tuple(name for name in CHANGES if name.endswith("Change"))
# Where an `ins` or `del` marks what it stands in, rather than holding words.
_MARKED = {"rPr", "trPr"}


class UnmergeableError(Exception):
    """Changes that can't be accepted without Word: in words."""


def has_changes(root: xml.Element) -> bool:
    """Whether there are any."""
    return any(xml.name(each) in CHANGES and xml.attribute(each, "author") for each in root.iter())


def accept_changes(root: xml.Element) -> None:
    """Accepts all of them, in place; UnmergeableError where a table's cells were changed."""
    if next((e for e in xml.every(root, *_CELLS) if xml.attribute(e, "author")), None) is not None:
        raise UnmergeableError("cells of a table were put in or struck out: accept that in Word")
    for each in list(xml.every(root, *_FORMER, *_RANGES)):
        xml.remove(each)
    _rows(root)
    _paragraph_marks(root)
    for each in list(xml.every(root, *_OUT)):
        if each.getparent() is not None and not _is_mathematics(each):
            xml.remove(each)
    for each in list(xml.every(root, *_IN)):
        parent = each.getparent()
        if parent is None or _is_mathematics(each):
            continue
        if xml.name(parent) in _MARKED or len(each) == 0:
            xml.remove(each)
        else:
            xml.unwrap(each)


def _is_mathematics(element: xml.Element) -> bool:
    """Whether it is a limit of an integral rather than a change, which always has an author."""
    return not xml.attribute(element, "author")


def _rows(root: xml.Element) -> None:
    for settings in list(xml.every(root, "trPr")):
        struck = [each for each in settings if xml.name(each) == "del"]
        if struck:
            row = settings.getparent()
            table = row.getparent()
            xml.remove(row)
            if not any(xml.name(each) == "tr" for each in table):
                xml.remove(table)


def _paragraph_marks(root: xml.Element) -> None:
    """A paragraph whose end was struck out goes on with the next one."""
    for paragraph in list(xml.every(root, "p")):
        settings = next((each for each in paragraph if xml.name(each) == "pPr"), None)
        marks = [] if settings is None else [e for e in settings if xml.name(e) == "rPr"]
        struck = [each for mark in marks for each in mark if xml.name(each) in _OUT]
        if not struck:
            continue
        for each in struck:
            xml.remove(each)
        following = paragraph.getnext()
        if following is None or xml.name(following) != "p":
            if not _keeps_words(paragraph) and following is not None:
                xml.remove(paragraph)
            continue
        # The later paragraph's settings stand, as they do in Word.
        at = 1 if len(following) and xml.name(following[0]) == "pPr" else 0
        for number, child in enumerate([e for e in paragraph if xml.name(e) != "pPr"]):
            following.insert(at + number, child)
        xml.remove(paragraph)


def _keeps_words(paragraph: xml.Element) -> bool:
    return any(
        xml.name(each) == "t" and not any(xml.name(outer) in _OUT for outer in each.iterancestors())
        for each in paragraph.iter()
    )
