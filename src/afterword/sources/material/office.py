"""What Word, PowerPoint, Excel and OpenDocument files hold besides what one sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from afterword.core.materials.findings import Finding
from afterword.sources.material import xml
from afterword.sources.material.office_sheets import inspect_sheets
from afterword.sources.material.open_document import inspect_open_document
from afterword.sources.material.parts import matching, media_of, part
from afterword.sources.material.pictures import findings_of
from afterword.sources.material.tally import Tally
from afterword.sources.material.zips import Archive, opened

CHANGES = frozenset(
    "ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange tblGridChange trPrChange "
    "tcPrChange tblPrExChange cellIns cellDel cellMerge numberingChange".split()
)
# Of these only the words are kept apart from their properties; the markers beside them are no
# changes of their own.
PROPERTIES = ("title", "subject", "keywords", "description", "category", "contentStatus")
_PLACE = re.compile(r"^(?:file:|[A-Za-z]:[\\/]|\\\\|/(?:home|Users|private|mnt|Volumes)/)")
_OFF = frozenset({"0", "false", "off"})
_SAMPLE = 40  # characters of hidden words that are shown


# What office_clean takes out, by type.
REMOVABLE = {
    "docx": frozenset(
        "author company comments changes hidden_text location camera properties local_paths".split()
    ),
    "pptx": frozenset("author company comments notes location camera properties".split()),
    "xlsx": frozenset("author company comments location camera properties local_paths".split()),
}


def inspect_office(path: Path, kind: str) -> tuple[Finding, ...]:
    """What is found in a file of a type of `types`. TrapError and DamagedError as `zips` has it."""
    with opened(path) as archive:
        if archive.is_encrypted:
            return (Finding("password"),)
        found = Tally(REMOVABLE.get(kind, frozenset()))
        if archive.escaping:
            found.add("escapes", *archive.escaping, count=len(archive.escaping))
        if kind in ("odt", "ods", "odp"):
            inspect_open_document(archive, found)
        else:
            _common(archive, found)
            _LOOKS[kind[:3]](archive, found)
        pictures = findings_of(media_of(archive), removable=bool(found.removable))
        return (*found.findings(), *pictures)


def is_on(element: xml.Element) -> bool:
    """Whether a switch of Word is on: it is where it stands without a value."""
    return xml.attribute(element, "val").lower() not in _OFF


def hidden_runs(root: xml.Element) -> Iterator[xml.Element]:
    """The runs of words that are set as hidden."""
    for run in xml.every(root, "r"):
        settings = next((each for each in run if xml.name(each) == "rPr"), None)
        if settings is not None and any(
            xml.name(each) == "vanish" and is_on(each) for each in settings
        ):
            yield run


def words_of_run(run: xml.Element) -> str:
    """What a run says; instructions of fields say nothing."""
    return "".join(each.text or "" for each in xml.every(run, "t", "delText"))


STORIES = (
    "word/document*.xml",
    "word/header*.xml",
    "word/footer*.xml",
    "word/footnotes.xml",
    "word/endnotes.xml",
    "word/comments.xml",
)


def seen_words(archive: Archive) -> list[str]:
    """The words of a document that one sees, part by part, with all changes accepted."""
    return ["".join(_seen(part(archive, name))) for name in matching(archive, *STORIES[:-1])]


def _seen(root: xml.Element) -> Iterator[str]:
    hidden = {each for run in hidden_runs(root) for each in run.iter()}
    for each in xml.every(root, "t"):
        gone = any(
            xml.name(outer) in ("del", "moveFrom") and xml.attribute(outer, "author")
            for outer in each.iterancestors()
        )
        row = any(_is_struck_row(outer) for outer in each.iterancestors())
        if each not in hidden and not gone and not row:
            yield each.text or ""


def _is_struck_row(element: xml.Element) -> bool:
    return xml.name(element) == "tr" and any(
        xml.name(each) == "del"
        for settings in element
        if xml.name(settings) == "trPr"
        for each in settings
    )


def _common(archive: Archive, found: Tally) -> None:
    for name in matching(archive, "docprops/core.xml"):
        _core(part(archive, name), found)
    for name in matching(archive, "docprops/app.xml"):
        _application(part(archive, name), found)
    for name in matching(archive, "docprops/custom.xml"):
        for each in xml.every(part(archive, name), "property"):
            found.add("properties", f"{xml.attribute(each, 'name')}: {xml.text_of(each)}")
    for name in matching(archive, "*.rels"):
        _relations(part(archive, name), found)
    for name in matching(archive, "*/embeddings/*"):
        found.add("embedded", PurePosixPath(name).name)
    if matching(archive, "*vbaproject.bin"):
        found.add("macros")


def _application(root: xml.Element, found: Tally) -> None:
    for kind, tag in (("author", "Manager"), ("company", "Company")):
        for each in xml.every(root, tag):
            if xml.text_of(each):
                found.add(kind, xml.text_of(each))
    for each in xml.every(root, "Template", "HyperlinkBase"):
        if _PLACE.match(xml.text_of(each)):
            found.add("local_paths", xml.text_of(each))


def _core(root: xml.Element, found: Tally) -> None:
    for each in xml.every(root, "creator", "lastModifiedBy"):
        if xml.text_of(each):
            found.add("author", xml.text_of(each))
    for each in xml.every(root, *PROPERTIES):
        if xml.text_of(each):
            found.add("properties", f"{xml.name(each)}: {xml.text_of(each)}")


def _relations(root: xml.Element, found: Tally) -> None:
    for each in xml.every(root, "Relationship"):
        target = xml.attribute(each, "Target")
        if xml.attribute(each, "TargetMode") != "External":
            continue
        if _PLACE.match(target):
            found.add("local_paths", target)
        elif not xml.attribute(each, "Type").endswith("/hyperlink"):
            found.add("links", target)


def _word(archive: Archive, found: Tally) -> None:
    for name in matching(archive, *STORIES):
        root = part(archive, name)
        for each in root.iter():
            if xml.name(each) in CHANGES and xml.attribute(each, "author"):
                found.add("changes", xml.attribute(each, "author"))
        for run in hidden_runs(root):
            if words := words_of_run(run).strip():
                found.add("hidden_text", f"“{words[:_SAMPLE]}”")
        if "comments" in name.lower():
            for each in xml.every(root, "comment"):
                found.add("comments", xml.attribute(each, "author"))


def _slides(archive: Archive, found: Tally) -> None:
    for name in matching(archive, "ppt/slides/slide*.xml"):
        if xml.attribute(part(archive, name), "show").lower() in _OFF:
            found.add("hidden_slides")
    for name in matching(archive, "ppt/notesslides/notesslide*.xml"):
        if words := notes_of(part(archive, name)):
            found.add("notes", f"“{words[:_SAMPLE]}”")
    authors = [
        xml.attribute(each, "name")
        for name in matching(archive, "ppt/commentauthors.xml", "ppt/authors.xml")
        for each in xml.every(part(archive, name), "cmAuthor", "author")
    ]
    for name in matching(archive, "ppt/comments/*.xml"):
        for _ in xml.every(part(archive, name), "cm"):
            found.add("comments", *authors)


def notes_of(root: xml.Element) -> str:
    """What a speaker has noted for a slide, without its number and date."""
    said = []
    for shape in xml.every(root, "sp"):
        places = [xml.attribute(each, "type") for each in xml.every(shape, "ph")]
        if not set(places) & {"sldNum", "dt", "hdr", "ftr", "sldImg"}:
            said += [xml.text_of(each) for each in xml.every(shape, "txBody")]
    return " ".join(filter(None, said))


_LOOKS: dict[str, Callable[[Archive, Tally], None]] = {
    "doc": _word,
    "ppt": _slides,
    "xls": inspect_sheets,
}
