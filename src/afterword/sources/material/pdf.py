"""What a PDF holds besides what one sees, and the same PDF without.

pypdf reads it; whoever calls this runs it in a process of its own (`beside`), since a PDF can be
made to keep a reader busy for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from afterword.core.materials.findings import Finding
from afterword.sources.material import xml
from afterword.sources.material.pictures import findings_of, without_told
from afterword.sources.material.tally import Tally
from afterword.sources.material.zips import DamagedError, TrapError

# What shows or is filled in; every other annotation is a reader's.
_SHOWN = frozenset({"/Link", "/Widget", "/Popup"})
_PROPERTIES = ("/Title", "/Subject", "/Keywords")
_USUAL = frozenset(
    "/Author /Title /Subject /Keywords /Creator /Producer /CreationDate /ModDate /Trapped "
    "/PTEX.Fullbanner /PTEX.FullBanner".split()
)
_REMOVABLE = frozenset(
    "author company properties annotations attached script location camera earlier".split()
)
_END = re.compile(rb"startxref\s+[1-9]\d*\s+%%EOF")
_MOST_PAGES = 5_000
_MOST_OBJECTS = 200_000
_MOST_TREE = 5_000  # nodes of a tree of names


def inspect_pdf(path: Path) -> tuple[Finding, ...]:
    """What is found in it; DamagedError where it can't be read."""
    with path.open("rb") as file:
        reader = _reader(file)
        if reader is None:
            return (Finding("password"),)
        found = Tally(_REMOVABLE)
        _information(reader, found)
        _pages(reader, found)
        _catalogue(reader, found)
        if (saved := _saves(file)) > 1:
            found.add("earlier", count=saved - 1)
        pictures = findings_of(_jpegs(reader), removable=True)
    findings = (*found.findings(), *pictures)
    if _is_signed(reader):
        kept = (Finding(f.kind, f.count, f.names) for f in findings)
        return (*kept, Finding("signed"))
    return findings


def clean_pdf(path: Path, to: Path) -> None:
    """Writes the cleaned copy to `to`; DamagedError where it would not show what it shows."""
    with path.open("rb") as file:
        reader = _reader(file)
        if reader is None:
            raise DamagedError("it has a password")
        if _is_signed(reader):
            raise DamagedError("it is signed, and a cleaned copy would lose the signature")
        before = shown(reader)
        header = reader.pdf_header
        writer = PdfWriter(clone_from=reader)
    _strip_catalogue(writer.root_object)
    for page in writer.pages:
        _strip_page(page)
    everything: list[Any] = list(writer._objects)  # noqa: SLF001  # no other way to them
    for each in _pictures(iter(everything)):
        _strip(each)
    for each in everything:
        if isinstance(each, DictionaryObject):
            _drop(each, "/Metadata", "/PieceInfo")
    writer.metadata = None
    # What nothing leads to any more is still among its objects: only a copy of what can be reached
    # is without it.
    pruned = BytesIO()
    writer.write(pruned)
    writer = PdfWriter(clone_from=PdfReader(pruned))
    writer.metadata = None
    writer.pdf_header = header
    with to.open("wb") as out:
        writer.write(out)
    with to.open("rb") as file:
        after = shown(PdfReader(file))
    if after != before:
        raise DamagedError("a cleaned copy would not show the same")


def _strip_catalogue(root: DictionaryObject) -> None:
    _drop(root, "/AF", "/AA", "/SpiderInfo")
    if _is_script(root.get("/OpenAction")):
        _drop(root, "/OpenAction")
    names = _plain(root.get("/Names"))
    if isinstance(names, DictionaryObject):
        _drop(names, "/EmbeddedFiles", "/JavaScript")


def _strip_page(page: DictionaryObject) -> None:
    _drop(page, "/AA", "/AF", "/LastModified", "/Thumb")
    _keep_shown(page)


def _drop(held: DictionaryObject, *names: str) -> None:
    for name in names:
        held.pop(NameObject(name), None)


def shown(reader: PdfReader) -> tuple[int, list[str], list[bytes]]:
    """What one sees, to be compared: pages, their words, and what draws them."""
    pages = list(reader.pages)[:_MOST_PAGES]
    texts, drawn = [], []
    for page in pages:
        try:
            texts.append(page.extract_text())
        except MemoryError:
            raise
        except Exception as error:  # pypdf's own errors and those of what it trips over
            raise DamagedError("a page can't be read") from error
        content = page.get_contents()
        drawn.append(content.get_data() if content is not None else b"")
    return len(reader.pages), texts, drawn


def _reader(file: Any) -> PdfReader | None:
    """None for one that no empty password opens."""
    try:
        reader = PdfReader(file, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return None
        pages = len(reader.pages)
    except MemoryError:
        raise
    except Exception as error:  # whatever pypdf meets in it
        raise DamagedError("the file is damaged or cut off") from error
    if pages == 0:
        raise DamagedError("it has no pages")
    if pages > _MOST_PAGES:
        raise TrapError("pages")
    return reader


def _information(reader: PdfReader, found: Tally) -> None:
    about = _plain(reader.metadata) or {}
    for key, value in about.items():
        words = str(value).strip()
        if not words:
            continue
        if key == "/Author":
            found.add("author", words)
        elif key in ("/Company", "/Manager"):
            found.add("company" if key == "/Company" else "author", words)
        elif key in _PROPERTIES or key not in _USUAL:
            found.add("properties", f"{key[1:].lower()}: {words}")
    stream = _plain(reader.root_object.get("/Metadata"))
    if isinstance(stream, StreamObject):
        try:
            root = xml.tree(stream.get_data()[: xml.LARGEST])
        except (DamagedError, TrapError):
            return
        for each in xml.every(root, "creator", "author", "AuthorsPosition"):
            words = xml.text_of(each)
            if words and words not in found.names.get("author", {}):
                found.add("author", words)


def _pages(reader: PdfReader, found: Tally) -> None:
    for page in reader.pages:
        for each in _annotations(page):
            kind = str(each.get("/Subtype"))
            if kind == "/FileAttachment":
                file = _plain(each.get("/FS"))
                name = (
                    file.get("/UF") or file.get("/F") if isinstance(file, DictionaryObject) else ""
                )
                found.add("attached", str(name or "a file"))
            elif kind not in _SHOWN:
                found.add("annotations", str(each.get("/T") or ""))
            if _is_script(each.get("/A")):
                found.add("script")


def _catalogue(reader: PdfReader, found: Tally) -> None:
    root = reader.root_object
    names = _plain(root.get("/Names"))
    if isinstance(names, DictionaryObject):
        for name in _leaves(names.get("/EmbeddedFiles")):
            found.add("attached", name)
        if "/JavaScript" in names:
            found.add("script")
    if _is_script(root.get("/OpenAction")) or "/AA" in root:
        found.add("script")
    layers = _plain(root.get("/OCProperties"))
    default = _plain(layers.get("/D")) if isinstance(layers, DictionaryObject) else None
    if isinstance(default, DictionaryObject):
        for each in _plain(default.get("/OFF")) or ():
            layer = _plain(each)
            named = layer.get("/Name") if isinstance(layer, DictionaryObject) else ""
            found.add("hidden_layers", f"“{named}”" if named else "")


def _saves(file: BinaryIO) -> int:
    """How often it was saved: what is saved over lies in it still, below what was added."""
    file.seek(0)
    ends = len(_END.findall(file.read()))
    file.seek(0)
    # One made for the web has two tables from the first.
    return ends - (b"/Linearized" in file.read(1024))


def _leaves(node: Any) -> Iterator[str]:
    """The names of a tree of names, which may be tied in a knot."""
    open_, seen = [node], 0
    while open_ and seen < _MOST_TREE:
        seen += 1
        here = _plain(open_.pop())
        if not isinstance(here, DictionaryObject):
            continue
        pairs = _plain(here.get("/Names"))
        if isinstance(pairs, ArrayObject):
            yield from (str(_plain(name)) for name in pairs[::2])
        below = _plain(here.get("/Kids"))
        open_ += list(below) if isinstance(below, ArrayObject) else []


def _annotations(page: Any) -> list[DictionaryObject]:
    held = _plain(page.get("/Annots"))
    if not isinstance(held, ArrayObject):
        return []
    return [each for each in map(_plain, held) if isinstance(each, DictionaryObject)]


def _keep_shown(page: Any) -> None:
    held = _plain(page.get("/Annots"))
    if not isinstance(held, ArrayObject):
        return
    kept = ArrayObject()
    for each in held:
        plain = _plain(each)
        if isinstance(plain, DictionaryObject) and plain.get("/Subtype") in ("/Link", "/Widget"):
            plain.pop(NameObject("/AA"), None)
            if _is_script(plain.get("/A")):
                plain.pop(NameObject("/A"))
            kept.append(each)
    page[NameObject("/Annots")] = kept


def _is_script(action: Any) -> bool:
    plain = _plain(action)
    return isinstance(plain, DictionaryObject) and plain.get("/S") in ("/JavaScript", "/Launch")


def _is_signed(reader: PdfReader) -> bool:
    form = _plain(reader.root_object.get("/AcroForm"))
    if not isinstance(form, DictionaryObject):
        return False
    return bool(int(_plain(form.get("/SigFlags")) or 0) & 1)


def _objects(reader: PdfReader) -> Iterator[Any]:
    """Every object of the file; one that can't be read is left out."""
    numbers = {n: generation for generation, held in reader.xref.items() for n in held}
    numbers |= dict.fromkeys(reader.xref_objStm, 0)
    for count, (number, generation) in enumerate(numbers.items()):
        if count >= _MOST_OBJECTS:
            raise TrapError("objects")
        try:
            yield reader.get_object(IndirectObject(number, generation, reader))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001, S112  # one that is damaged shows nothing either
            continue


def _pictures(objects: Iterator[Any]) -> Iterator[StreamObject]:
    """Those that hold a JPEG as it is."""
    for each in objects:
        if not isinstance(each, StreamObject) or each.get("/Subtype") != "/Image":
            continue
        filters = _plain(each.get("/Filter"))
        if filters in ("/DCTDecode", ["/DCTDecode"]):
            yield each


def _jpegs(reader: PdfReader) -> Iterator[bytes]:
    for each in _pictures(_objects(reader)):
        yield each._data  # noqa: SLF001  # get_data draws the picture, which is not wanted


def _strip(picture: StreamObject) -> None:
    try:
        picture._data = without_told(picture._data)  # noqa: SLF001
    except DamagedError:
        return


def _plain(held: Any) -> Any:
    return held.get_object() if isinstance(held, IndirectObject) else held
