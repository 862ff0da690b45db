"""Documents, decks, workbooks, PDFs and pictures, each written by a library of its own kind.

None of them is what Afterword reads with, so that a shared mistake can't hide.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

OTHER = "Ann Other"
SAID = "The planner runs every night."


def plain_pdf(words: str = "Piers and quays", pages: int = 1) -> bytes:
    """A whole PDF with nothing in it but its pages, the same for the same words."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(pages))
    objects += [f"<</Type/Pages/Kids[{kids}]/Count {pages}>>"]
    objects += ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    for number in range(pages):
        content = f"BT /F 12 Tf 20 100 Td ({words} {number + 1}) Tj ET"
        page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F 3 0 R>>>>"
        objects += [f"{page}/Contents {5 + 2 * number} 0 R>>"]
        objects += [f"<</Length {len(content)}>>stream\n{content}\nendstream"]
    out, places = BytesIO(), []
    out.write(b"%PDF-1.7\n")
    for number, each in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{each}\nendobj\n".encode())
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\n".encode())
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def telling_pdf(
    path: Path, *, password: str = "", script: bool = False, picture: bytes = b""
) -> Path:
    """A PDF with an author, a note, an attached file, a hidden layer and more."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import FreeText, Link
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject
    from pypdf.generic import TextStringObject as Text

    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf(pages=3))))
    writer.add_metadata({"/Author": OTHER, "/Title": "Draft 7 for Loom", "/Client": "Loom"})
    writer.add_attachment("salaries.csv", b"a,b\n1,2\n")
    note = FreeText(text="too long?", rect=(10, 10, 60, 30))
    note[NameObject("/T")] = Text("Boss Person")
    writer.add_annotation(0, note)
    writer.add_annotation(0, Link(rect=(50, 50, 90, 60), url="https://robin.quill.example/"))
    xmp = StreamObject()
    xmp._data = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        b'xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:creator><rdf:Seq>'
        b"<rdf:li>Second Author</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>"
        b"</x:xmpmeta>"
    )
    writer.root_object[NameObject("/Metadata")] = writer._add_object(xmp)
    layer = DictionaryObject(
        {NameObject("/Type"): NameObject("/OCG"), NameObject("/Name"): Text("Prices")}
    )
    off = ArrayObject([writer._add_object(layer)])
    writer.root_object[NameObject("/OCProperties")] = DictionaryObject(
        {NameObject("/OCGs"): off, NameObject("/D"): DictionaryObject({NameObject("/OFF"): off})}
    )
    if script:
        writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
            {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): Text("app.alert(1)")}
        )
    if picture:
        image = StreamObject()
        image._data = picture
        for key, value in (
            ("/Type", "/XObject"),
            ("/Subtype", "/Image"),
            ("/Filter", "/DCTDecode"),
        ):
            image[NameObject(key)] = NameObject(value)
        resources: Any = writer.pages[1]["/Resources"]
        resources[NameObject("/XObject")] = DictionaryObject(
            {NameObject("/Im"): writer._add_object(image)}
        )
    if password:
        writer.encrypt(password)
    with path.open("wb") as out:
        writer.write(out)
    return path


def exif(*, located: bool = True, turned: int = 1) -> bytes:
    """What a camera writes into its pictures."""
    from PIL import Image

    told = Image.Exif()
    told[0x10F], told[0x110] = "Canary", "C-1"
    told[0x13B] = OTHER
    told[0x112] = turned
    if located:
        told.get_ifd(0x8825)[2] = (51.0, 30.0, 0.0)
    return told.tobytes()


def picture(kind: str = "JPEG", *, located: bool = True, turned: int = 1) -> bytes:
    """A picture with the place it was taken at, the camera and its owner."""
    from PIL import Image

    image = Image.effect_noise((64, 48), 60).convert("RGB")
    out = BytesIO()
    told = exif(located=located, turned=turned)
    image.save(out, kind, exif=told, **({"lossless": True} if kind == "WEBP" else {}))
    return out.getvalue()


def pixels(data: bytes) -> tuple[Any, ...]:
    """What of a picture is seen: its pixels, and how it is turned."""
    from PIL import Image

    image = Image.open(BytesIO(data))
    return image.mode, image.size, image.tobytes(), image.getexif().get(0x112, 1)


def telling_docx(path: Path, *, changes: bool = True) -> Path:
    """A document with an author, a comment, hidden words, tracked changes, a located picture."""
    import docx
    from docx.oxml import parse_xml

    document = docx.Document()
    document.core_properties.author = OTHER
    document.core_properties.last_modified_by = "Robin Quill"
    document.core_properties.title = "Draft 7 for Loom"
    paragraph = document.add_paragraph(SAID)
    hidden = paragraph.add_run("salary wish 90k")
    hidden.font.hidden = True
    document.add_comment(paragraph.runs[0], "is that so?", author="Boss Person", initials="B")
    document.add_picture(BytesIO(picture("PNG")))
    if changes:
        space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        by = 'w:author="Ed Itor" w:date="2031-05-01T10:00:00Z"'
        later = document.add_paragraph("It took ")
        for xml in (
            f'<w:del {space} w:id="11" {by}><w:r><w:delText>nine</w:delText></w:r></w:del>',
            f'<w:ins {space} w:id="12" {by}><w:r><w:t>six</w:t></w:r></w:ins>',
        ):
            later._p.append(parse_xml(xml))
        later.add_run(" hours.")
    document.save(str(path))
    return path


def telling_pptx(path: Path) -> Path:
    """A deck with an author, notes, a hidden slide, a chart's sheet and a located picture."""
    import pptx
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches

    deck = pptx.Presentation()
    deck.core_properties.author = OTHER
    first = deck.slides.add_slide(deck.slide_layouts[5])
    first.shapes.title.text = SAID
    first.notes_slide.notes_text_frame.text = "do not mention the outage"
    first.shapes.add_picture(BytesIO(picture()), 0, 0)
    figures = CategoryChartData()
    figures.categories = ["one"]
    figures.add_series("all", (1,))
    first.shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Inches(2), Inches(2), figures)
    second = deck.slides.add_slide(deck.slide_layouts[5])
    second.shapes.title.text = "Prices"
    second._element.set("show", "0")
    deck.save(str(path))
    return path


def telling_xlsx(path: Path) -> Path:
    """A workbook with an author, a comment, a hidden sheet and a hidden row."""
    import openpyxl
    from openpyxl.comments import Comment

    book = openpyxl.Workbook()
    book.properties.creator = OTHER
    sheet = book.active
    assert sheet is not None
    sheet.title = "Plan"
    sheet["A1"] = SAID
    sheet["A1"].comment = Comment("really?", "Boss Person")
    sheet["A3"] = 90_000
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["Z"].hidden = True  # with nothing in it, which is no secret
    other = book.create_sheet("Salaries")
    other["A1"] = 1
    other.sheet_state = "hidden"
    book.save(str(path))
    return path


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    """A zip of these members, packed tightly."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in parts.items():
            out.writestr(name, data)
    return path


def office_of(document: bytes) -> dict[str, bytes]:
    """The parts of a Word document whose text is this XML."""
    types = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        b'<Default Extension="xml" ContentType="application/xml"/></Types>'
    )
    return {"[Content_Types].xml": types, "word/document.xml": document}
