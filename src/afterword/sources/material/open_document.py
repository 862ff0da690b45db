"""What an OpenDocument file holds besides what one sees."""

from __future__ import annotations

from afterword.sources.material import xml
from afterword.sources.material.parts import matching, part
from afterword.sources.material.tally import Tally
from afterword.sources.material.zips import Archive

_SAMPLE = 40  # characters of notes that are shown


def inspect_open_document(archive: Archive, found: Tally) -> None:
    """Adds what is found."""
    for name in matching(archive, "meta-inf/manifest.xml"):
        if next(xml.every(part(archive, name), "encryption-data"), None) is not None:
            found.add("password")
            return
    for name in matching(archive, "meta.xml"):
        _about(part(archive, name), found)
    for name in matching(archive, "content.xml"):
        _content(part(archive, name), found)
    if matching(archive, "basic/*/*.xml"):
        found.add("macros")


def _about(root: xml.Element, found: Tally) -> None:
    for each in xml.every(root, "initial-creator", "creator", "printed-by"):
        if xml.text_of(each):
            found.add("author", xml.text_of(each))
    for each in xml.every(root, "user-defined", "title", "subject", "keyword", "description"):
        if xml.text_of(each):
            found.add("properties", f"{xml.name(each)}: {xml.text_of(each)}")


def _content(root: xml.Element, found: Tally) -> None:
    for kind, tag in (("comments", "annotation"), ("changes", "changed-region")):
        for each in xml.every(root, tag):
            found.add(kind, *(xml.text_of(who) for who in xml.every(each, "creator")))
    for each in xml.every(root, "hidden-text", "hidden-paragraph"):
        found.add("hidden_text", xml.text_of(each))
    for each in xml.every(root, "notes"):
        words = " ".join(xml.text_of(box) for box in xml.every(each, "text-box")).strip()
        if words:
            found.add("notes", f"“{words[:_SAMPLE]}”")
    if any(
        xml.attribute(each, "visibility") in ("collapse", "filter")
        for each in xml.every(root, "table-row", "table-column")
    ):
        found.add("hidden_rows")
