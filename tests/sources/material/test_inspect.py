"""What files hold besides what one sees: found by kind, told in one line each."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.materials.files import (
    OTHER,
    picture,
    plain_pdf,
    telling_docx,
    telling_pdf,
    telling_pptx,
    telling_xlsx,
    zipped,
)

from afterword.core.materials.findings import Finding, Inspection
from afterword.core.materials.words import WORDS, judged
from afterword.sources.material import clean_file, inspect_file

ROBIN = ("Robin Quill",)


def look(path: Path, name: str = "") -> Inspection:
    return inspect_file(path, name or path.name)


def by_kind(found: Inspection) -> dict[str, Finding]:
    return {each.kind: each for each in found.findings}


def test_a_document_tells_of_its_authors_comments_changes_and_hidden_words(tmp_path: Path) -> None:
    found = by_kind(look(telling_docx(tmp_path / "cv.docx")))

    assert found["author"].names == (OTHER, "Robin Quill")
    assert (found["comments"].count, found["comments"].names) == (1, ("Boss Person",))
    assert (found["changes"].count, found["changes"].names) == (2, ("Ed Itor",))
    assert found["hidden_text"].names == ("“salary wish 90k”",)
    assert found["location"].count == 1
    assert "title: Draft 7 for Loom" in found["properties"].names


def test_a_deck_tells_of_its_notes_hidden_slides_and_the_sheets_of_its_charts(
    tmp_path: Path,
) -> None:
    found = by_kind(look(telling_pptx(tmp_path / "deck.pptx")))

    assert OTHER in found["author"].names
    assert found["notes"].names == ("“do not mention the outage”",)
    assert found["hidden_slides"].count == 1
    assert found["embedded"].count == 1
    assert found["location"].count == 1


def test_a_workbook_tells_of_hidden_sheets_and_rows_that_hold_something(tmp_path: Path) -> None:
    found = by_kind(look(telling_xlsx(tmp_path / "plan.xlsx")))

    assert found["hidden_sheets"].names == ("“Salaries”",)
    assert (found["hidden_rows"].count, found["hidden_rows"].names) == (1, ("“Plan”",))
    assert found["comments"].names == ("Boss Person",)


def test_a_pdf_tells_of_its_authors_notes_attachments_layers_and_pictures(tmp_path: Path) -> None:
    path = telling_pdf(tmp_path / "cv.pdf", script=True, picture=picture())

    found = by_kind(look(path))

    assert found["author"].names == (OTHER, "Second Author")
    assert (found["annotations"].count, found["annotations"].names) == (1, ("Boss Person",))
    assert found["attached"].names == ("salaries.csv",)
    assert found["hidden_layers"].names == ("“Prices”",)
    assert found["script"].count == 1
    assert found["location"].count == 1
    assert "client: Loom" in found["properties"].names


def test_a_pdf_with_a_password_is_told_and_can_not_be_looked_into(tmp_path: Path) -> None:
    found = look(telling_pdf(tmp_path / "cv.pdf", password="secret"))

    assert [each.kind for each in found.findings] == ["password"]
    assert "nobody opens it without" in judged(found)[0].words


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_tells_where_it_was_taken_and_with_what(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"pier.{kind.lower()}"
    path.write_bytes(picture(kind))

    found = by_kind(look(path))

    assert found["location"].removable
    assert found["camera"].names == ("Canary C-1", OTHER)


def test_a_plain_file_holds_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(plain_pdf(pages=3))
    (tmp_path / "b.md").write_text("# Piers\n\nAnd quays.\n")
    (tmp_path / "c.png").write_bytes(b"")

    assert look(tmp_path / "a.pdf").findings == ()
    assert look(tmp_path / "b.md").findings == ()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("cv.pdf", picture("PNG"), "a PDF, and it is a PNG picture"),
        ("cv.docx", plain_pdf(), "a Word document, and it is a PDF"),
        ("photo.jpg", b"plain words\n", "a JPEG picture, and it is plain text"),
        ("notes.txt", b"\x00\x01\x02" * 99, "plain text, and it is of a kind"),
    ],
)
def test_a_material_renamed_to_another_type_is_told(
    name: str, data: bytes, words: str, tmp_path: Path
) -> None:
    (tmp_path / "x").write_bytes(data)

    (first, *_) = judged(look(tmp_path / "x", name))

    assert first.kind == "mistyped"
    assert words in first.words


def test_a_program_under_any_name_can_not_be_sent(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"MZ" + bytes(200))
    for name in ("cv.pdf", "setup.exe"):
        (first, *_) = judged(look(tmp_path / "a", name))
        assert (first.kind, first.level) == ("program", "stops")
    (tmp_path / "b").write_bytes(b"MZ means Maximum Zero here, in a text about piers." * 9)
    assert look(tmp_path / "b", "b.txt").findings == ()


def test_an_office_file_with_a_password_is_told_from_an_old_one(tmp_path: Path) -> None:
    shell = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    (tmp_path / "a").write_bytes(shell + "EncryptedPackage".encode("utf-16-le"))
    (tmp_path / "b").write_bytes(shell + "WordDocument".encode("utf-16-le"))

    assert [f.kind for f in look(tmp_path / "a", "cv.doc").findings] == ["password"]
    (old,) = look(tmp_path / "b", "cv.doc").findings
    assert (old.kind, old.names) == ("old_format", ("An old Word file",))


def test_macros_and_names_that_lead_out_of_an_archive_are_told(tmp_path: Path) -> None:
    telling_docx(tmp_path / "cv.docx")
    import zipfile

    with zipfile.ZipFile(tmp_path / "cv.docx", "a") as archive:
        archive.writestr("word/vbaProject.bin", b"macros")
        archive.writestr("../../outside.txt", b"out")
    found = by_kind(look(tmp_path / "cv.docx", "cv.docm"))
    assert {"macros", "escapes"} <= found.keys()

    zipped(tmp_path / "work.zip", {"../a.txt": b"a", "b.txt": b"b"})
    (out, archive_note) = look(tmp_path / "work.zip").findings
    assert (out.kind, out.names) == ("escapes", ("../a.txt",))
    assert (archive_note.kind, archive_note.count) == ("archive", 2)


def test_an_open_document_tells_of_its_author_and_changes(tmp_path: Path) -> None:
    office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    text = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    content = (
        f"<office:document-content {office} {dc} {text}><text:tracked-changes><text:changed-region>"
        "<dc:creator>Ed Itor</dc:creator></text:changed-region></text:tracked-changes>"
        "<office:annotation><dc:creator>Boss Person</dc:creator></office:annotation>"
        "</office:document-content>"
    )
    who = f"<dc:creator>{OTHER}</dc:creator>"
    meta = f"<office:document-meta {office} {dc}>{who}</office:document-meta>"
    parts = {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": content.encode(),
        "meta.xml": meta.encode(),
    }

    found = by_kind(look(zipped(tmp_path / "cv.odt", parts)))

    assert found["author"].names == (OTHER,)
    assert found["changes"].names == ("Ed Itor",)
    assert found["comments"].names == ("Boss Person",)


def test_the_users_own_name_is_no_leak_and_anybody_elses_is() -> None:
    def level(*names: str) -> str:
        found = Inspection("", 10, "pdf", (Finding("author", len(names), names),))
        return judged(found, ROBIN)[0].level

    assert level("Robin Quill") == "note"
    assert level("Quill, Robin") == "note"
    assert level("Robin M. Quill") == "note"
    assert level("robin quill", OTHER) == "look"
    assert level("Robin") == "look"


@pytest.mark.parametrize(
    ("size", "kinds"),
    [
        (9_000_000, []),
        (12_000_000, ["large"]),
        (18_300_000, ["size"]),
        (40_000_000, ["size"]),
    ],
)
def test_what_no_mail_carries_is_refused_with_what_to_do(size: int, kinds: list[str]) -> None:
    told = judged(Inspection("", size, "pdf"))

    assert [each.kind for each in told] == kinds
    if kinds == ["size"]:
        assert told[0].level == "stops"
        assert "add its link" in told[0].words


def test_every_kind_of_finding_is_one_calm_line() -> None:
    for kind in WORDS:
        for count in (1, 3):
            finding = Finding(kind, count, ("A", "B")[: max(1, count - 1)])
            (told,) = judged(Inspection("", 10, "pdf", (finding,)))
            assert told.words.endswith(".")
            assert "{" not in told.words
            assert "\n" not in told.words
            assert "!" not in told.words
            assert not told.words[0].islower()


def test_a_phones_picture_tells_where_it_was_taken_too(tmp_path: Path) -> None:
    from tests.materials.files import exif

    boxes = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0\0\0\x08meta" + bytes(40)
    (tmp_path / "a.heic").write_bytes(boxes + exif() + bytes(400))

    found = by_kind(look(tmp_path / "a.heic"))

    assert found["location"].count == 1
    assert not found["location"].removable


def test_a_picture_that_is_cut_off_is_told(tmp_path: Path) -> None:
    for name in ("PNG", "WEBP"):
        path = tmp_path / f"a.{name.lower()}"
        path.write_bytes(picture(name)[:1500])
        assert [each.kind for each in look(path).findings] == ["broken"]


def test_a_pdf_that_was_saved_over_still_holds_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    whole = plain_pdf()
    start = len(whole)
    later = b"4 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>\nendobj\n"
    table = b"xref\n4 1\n%010d 00000 n \n" % start
    before = whole.rindex(b"xref\n0 ")
    trailer = b"trailer<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
    path.write_bytes(whole + later + table + trailer % (before, start + len(later)))

    (found,) = look(path).findings

    assert (found.kind, found.count, found.removable) == ("earlier", 1, True)
    clean_file(path, "pdf", tmp_path / "clean.pdf")
    assert look(tmp_path / "clean.pdf").findings == ()
    assert b"Piers" not in (tmp_path / "clean.pdf").read_bytes()
