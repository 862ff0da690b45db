"""Cleaned copies: what one sees is the same, what one doesn't see is gone."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from tests.materials.files import (
    SAID,
    picture,
    pixels,
    plain_pdf,
    telling_docx,
    telling_pdf,
    telling_pptx,
    telling_xlsx,
)

from afterword.core.errors import RefusedError
from afterword.sources.material import clean_file, inspect_file


def cleaned(path: Path, *, accept: bool = False) -> Path:
    to = path.with_name(f"clean-{path.name}")
    clean_file(path, inspect_file(path, path.name).type, to, accept=accept)
    return to


def kinds(path: Path) -> set[str]:
    return {each.kind for each in inspect_file(path, path.name).findings}


def pages(path: Path) -> list[str]:
    from pypdf import PdfReader

    return [page.extract_text() for page in PdfReader(path).pages]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turned", [1, 6])
def test_a_picture_keeps_its_pixels_and_its_turn(kind: str, turned: int, tmp_path: Path) -> None:
    path = tmp_path / f"pier.{kind.lower()}"
    path.write_bytes(picture(kind, turned=turned))

    copy = cleaned(path)

    assert pixels(copy.read_bytes()) == pixels(path.read_bytes())
    assert kinds(copy) == set()
    assert b"Canary" not in copy.read_bytes()


def test_what_follows_a_picture_in_its_file_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "moving.jpg"
    path.write_bytes(picture() + b"....ftypmp42 and a film that says where")

    assert b"film" not in cleaned(path).read_bytes()


def test_a_pdf_keeps_its_pages_words_and_links(tmp_path: Path) -> None:
    from pypdf import PdfReader

    path = telling_pdf(tmp_path / "cv.pdf", script=True, picture=picture())

    copy = cleaned(path)

    assert pages(copy) == pages(path)
    assert kinds(copy) == {"hidden_layers"}  # what is in them is for the user to decide
    reader = PdfReader(copy)
    (link,) = reader.pages[0]["/Annots"]
    assert link.get_object()["/A"]["/URI"] == "https://robin.quill.example/"
    image: Any = reader.pages[1]["/Resources"]
    left = image["/XObject"]["/Im"]._data
    assert pixels(left) == pixels(picture()[:0] or left)
    for word in (b"Ann Other", b"Second Author", b"salaries", b"too long", b"Loom", b"Canary"):
        assert word not in copy.read_bytes()


def test_a_signed_pdf_is_not_cleaned_behind_its_signature(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import DictionaryObject, NameObject, NumberObject

    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf())))
    writer.add_metadata({"/Author": "Ann Other"})
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/SigFlags"): NumberObject(3)}
    )
    with (tmp_path / "a.pdf").open("wb") as out:
        writer.write(out)

    assert kinds(tmp_path / "a.pdf") == {"author", "signed"}
    with pytest.raises(RefusedError, match="lose the signature"):
        cleaned(tmp_path / "a.pdf")


def test_a_document_keeps_its_words_and_loses_what_was_hidden(tmp_path: Path) -> None:
    import docx

    path = telling_docx(tmp_path / "cv.docx", changes=False)

    copy = cleaned(path)

    assert kinds(copy) == set()
    assert [p.text for p in docx.Document(str(copy)).paragraphs] == [SAID, ""]
    with zipfile.ZipFile(copy) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert archive.testzip() is None
        (name,) = [name for name in archive.namelist() if name.startswith("word/media/")]
        after = archive.read(name)
    with zipfile.ZipFile(path) as archive:
        before = archive.read(name)
    assert pixels(after) == pixels(before)
    gone = (b"Ann Other", b"Boss Person", b"90k", b"is that so", b"Loom", b"commentReference")
    assert [word for word in gone if word in everything] == []


def test_tracked_changes_are_accepted_only_when_the_user_says_so(tmp_path: Path) -> None:
    import docx

    path = telling_docx(tmp_path / "cv.docx")

    with pytest.raises(RefusedError, match="accept or reject them first"):
        cleaned(path)
    copy = cleaned(path, accept=True)

    assert kinds(copy) == set()
    assert [p.text for p in docx.Document(str(copy)).paragraphs] == [SAID, "", "It took six hours."]


def test_a_struck_out_end_of_a_paragraph_joins_it_to_the_next() -> None:
    from afterword.sources.material import xml
    from afterword.sources.material.office_changes import accept_changes

    by = 'w:id="1" w:author="Ed"'
    document = f"""<w:document xmlns:w="urn:w"><w:body>
      <w:p><w:pPr><w:rPr><w:del {by}/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>
      <w:p><w:r><w:t>two.</w:t></w:r></w:p>
      <w:tbl><w:tr><w:trPr><w:del {by}/></w:trPr><w:tc/></w:tr><w:tr><w:tc/></w:tr></w:tbl>
      <w:p><w:moveFrom {by}><w:r><w:t>gone</w:t></w:r></w:moveFrom>
        <w:moveTo {by}><w:r><w:t>here</w:t></w:r></w:moveTo></w:p>
      <w:p><w:r><w:rPr><w:b/><w:rPrChange {by}><w:rPr/></w:rPrChange></w:rPr>
        <w:t>b</w:t></w:r></w:p>
    </w:body></w:document>"""
    root = xml.tree(document.encode())

    accept_changes(root)

    assert ["".join(each.text for each in xml.every(p, "t")) for p in xml.every(root, "p")] == [
        "One two.",
        "here",
        "b",
    ]
    assert len(list(xml.every(root, "tr"))) == 1
    assert not list(xml.every(root, "del", "ins", "moveFrom", "moveTo", "rPrChange"))
    assert list(xml.every(root, "b"))


def test_a_deck_keeps_its_slides_and_loses_its_notes(tmp_path: Path) -> None:
    import pptx

    path = telling_pptx(tmp_path / "deck.pptx")

    copy = cleaned(path)

    assert kinds(copy) == {"embedded", "hidden_slides"}
    before, after = pptx.Presentation(str(path)), pptx.Presentation(str(copy))
    words = [
        [[s.text_frame.text for s in each.shapes if s.has_text_frame] for each in deck.slides]
        for deck in (before, after)
    ]
    assert words[0] == words[1]
    assert not any(each.has_notes_slide for each in after.slides)
    assert [len(each.shapes) for each in after.slides] == [len(e.shapes) for e in before.slides]


def test_a_workbook_keeps_its_cells_and_loses_its_comments(tmp_path: Path) -> None:
    import openpyxl

    path = telling_xlsx(tmp_path / "plan.xlsx")

    copy = cleaned(path)

    assert kinds(copy) == {"hidden_sheets", "hidden_rows"}
    before, after = openpyxl.load_workbook(path), openpyxl.load_workbook(copy)
    assert before.sheetnames == after.sheetnames
    for name in before.sheetnames:
        assert list(before[name].values) == list(after[name].values)
    assert after["Plan"]["A1"].comment is None


def test_what_can_not_be_cleaned_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.gif").write_bytes(b"GIF89a" + bytes(30))
    with pytest.raises(RefusedError, match="can't be cleaned here"):
        cleaned(tmp_path / "a.gif")
    with pytest.raises(RefusedError, match="it has a password"):
        cleaned(telling_pdf(tmp_path / "b.pdf", password="x"))
    assert not (tmp_path / "clean-b.pdf").exists()
