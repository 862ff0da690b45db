"""Files made to do harm: each ends in one line, in bounded time and memory."""

from __future__ import annotations

import resource
import tracemalloc
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.materials.files import (
    office_of,
    picture,
    plain_pdf,
    telling_docx,
    telling_pdf,
    telling_xlsx,
    zipped,
)

from afterword.core.errors import RefusedError
from afterword.core.materials.types import NAMES
from afterword.core.materials.words import judged
from afterword.sources.material import beside, clean_file, inspect_file
from afterword.sources.material.pictures import read_picture, without_told
from afterword.sources.material.types import type_of
from afterword.sources.material.zip_types import zip_type
from afterword.sources.material.zips import DamagedError, TrapError, opened

LAUGHS = b"".join(
    [
        b'<!DOCTYPE l [<!ENTITY a0 "ha">',
        *(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)),
        b"]><l>&a11;</l>",
    ]
)


def kinds(path: Path, name: str = "") -> list[str]:
    return [each.kind for each in inspect_file(path, name or path.name).findings]


def bomb(path: Path, size: int = 120 * 2**20) -> Path:
    """A document whose text unpacks to a thousand times what it takes."""
    return zipped(path, office_of(b"<w>" + bytes(size)))


def test_a_document_that_is_a_zip_bomb_is_told_at_once_and_can_not_be_sent(tmp_path: Path) -> None:
    path = bomb(tmp_path / "cv.docx")
    assert path.stat().st_size < 300_000
    began = monotonic()

    found = inspect_file(path, "cv.docx")

    assert monotonic() - began < 5
    (told,) = judged(found)
    assert (told.kind, told.level) == ("bomb", "stops")
    with pytest.raises(RefusedError, match="unpacks to far more"):
        clean_file(path, "docx", tmp_path / "out.docx")


def test_a_bomb_inside_a_picture_a_sheet_or_an_archive_is_told(tmp_path: Path) -> None:
    parts = office_of(b"<w/>") | {"word/media/a.png": b"\x89PNG\r\n\x1a\n" + bytes(80 * 2**20)}
    assert kinds(zipped(tmp_path / "a.docx", parts)) == ["bomb"]
    assert kinds(zipped(tmp_path / "a.zip", {"a": bytes(120 * 2**20)})) == ["bomb"]
    assert kinds(zipped(tmp_path / "b.zip", {f"{n}": b"" for n in range(12_000)})) == ["bomb"]


def zip_of_names(path: Path, count: int, *, offset: int = 0) -> Path:
    """A zip that lists so many members and has none, with this offset in its end record."""
    entry = b"PK\x01\x02" + bytes(24) + (8).to_bytes(2, "little") + bytes(16)
    listed = b"".join(entry + b"%08d" % number for number in range(count))
    end = b"PK\x05\x06" + bytes(4) + min(count, 65535).to_bytes(2, "little") * 2
    end += len(listed).to_bytes(4, "little") + offset.to_bytes(4, "little") + bytes(2)
    path.write_bytes(b"PK\x03\x04" + bytes(26) + listed + end)
    return path


END_RECORD = int.from_bytes(b"PK\x05\x06", "little")


@pytest.mark.parametrize("offset", [0, END_RECORD], ids=["plain", "an end record in its offset"])
def test_a_list_of_members_without_end_is_not_read(offset: int, tmp_path: Path) -> None:
    path = zip_of_names(tmp_path / "a.zip", 200_000, offset=offset)
    began = monotonic()

    with pytest.raises(TrapError), opened(path):
        pass

    assert monotonic() - began < 0.2
    assert kinds(path) == ["bomb"]


def test_no_archive_is_read_in_the_process_that_asks(tmp_path: Path) -> None:
    path = zip_of_names(tmp_path / "a.zip", 100_000)
    tracemalloc.start()

    found = inspect_file(path, "a.zip")

    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [each.kind for each in found.findings] == ["bomb"]
    assert most < 2**20  # bytes


def test_the_type_of_a_zip_is_known_where_its_content_is_not(tmp_path: Path) -> None:
    path = bomb(tmp_path / "cv.docx")

    found = inspect_file(path, "cv.docx")

    assert (found.type, [each.kind for each in found.findings]) == ("docx", ["bomb"])
    assert beside.zip_type(path) == "docx"


@pytest.mark.parametrize(
    "document",
    [
        LAUGHS,
        b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>',
        b'<!DOCTYPE w [<!ENTITY % x SYSTEM "http://127.0.0.1:9/">%x;]><w/>',
    ],
    ids=["laughs", "a file of this machine", "an address"],
)
def test_entities_are_a_trap_and_never_followed(document: bytes, tmp_path: Path) -> None:
    found = inspect_file(zipped(tmp_path / "cv.docx", office_of(document)), "cv.docx")

    assert [each.kind for each in found.findings] == ["bomb"]


def test_xml_that_is_nested_without_end_is_damage(tmp_path: Path) -> None:
    deep = b"<w>" * 100_000 + b"</w>" * 100_000

    assert kinds(zipped(tmp_path / "cv.docx", office_of(deep))) == ["broken"]


def test_members_that_overlap_or_have_one_name_are_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "cv.docx", office_of(b"<w/>"))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/document.xml", b"<other/>")

    assert kinds(path) == ["broken"]


def test_a_directory_that_lies_about_sizes_is_not_believed(tmp_path: Path) -> None:
    data = bytearray(zipped(tmp_path / "a", office_of(b"<w>" + bytes(60 * 2**20))).read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    (tmp_path / "cv.docx").write_bytes(data)
    began = monotonic()

    assert kinds(tmp_path / "cv.docx") == ["broken"]
    assert monotonic() - began < 5


def page_tree_in_a_knot() -> bytes:
    return plain_pdf().replace(b"/Kids[4 0 R]/Count 1", b"/Kids[2 0 R]/Count 9")


def names_in_a_knot() -> bytes:
    knot = b"/Names<</EmbeddedFiles 1 0 R>>/Kids[1 0 R 1 0 R]"
    return plain_pdf().replace(b"<</Type/Catalog", b"<</Type/Catalog" + knot)


def metadata_of_a_gigabyte() -> bytes:
    packed = zlib.compressobj(9)
    data = b"".join(packed.compress(bytes(2**20)) for _ in range(1024)) + packed.flush()
    stream = b"<</Type/Metadata/Filter/FlateDecode/Length %d>>stream\n" % len(data)
    held = b"9 0 obj\n" + stream + data + b"\nendstream\nendobj\n"
    whole = plain_pdf().replace(b"<</Type/Catalog", b"<</Type/Catalog/Metadata 9 0 R")
    return whole.replace(b"xref\n", held + b"xref\n", 1)


@pytest.mark.parametrize(
    "data",
    [page_tree_in_a_knot(), names_in_a_knot(), metadata_of_a_gigabyte()],
    ids=["pages", "names", "metadata"],
)
def test_a_pdf_made_to_keep_its_reader_busy_ends_in_time(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(data)
    began, before = monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    found = inspect_file(path, "cv.pdf")

    assert monotonic() - began < 40
    assert {each.kind for each in found.findings} <= {"broken", "unchecked", "bomb"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KB


def test_what_takes_too_long_is_not_waited_for(tmp_path: Path) -> None:
    path = telling_pdf(tmp_path / "cv.pdf")

    _, (found,) = beside.inspect(path, "pdf", patience=0.01)

    assert (found.kind, found.names) == ("unchecked", ("it takes too long",))
    assert "takes too long" in beside.clean(
        path, "pdf", tmp_path / "out.pdf", accept=False, patience=0.01
    )
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("cut", [10, 200, 2000])
def test_files_cut_off_are_damage(cut: int, tmp_path: Path) -> None:
    for name, data in (
        ("cv.pdf", plain_pdf()),
        ("cv.docx", telling_docx(tmp_path / "x.docx").read_bytes()),
    ):
        (tmp_path / name).write_bytes(data[: min(cut, len(data) - 40)])
        assert {"broken", "mistyped"} & set(kinds(tmp_path / name))


def mutated(data: bytes, changes: list[tuple[int, bytes]]) -> bytes:
    out = bytearray(data)
    for at, piece in changes:
        place = at % max(1, len(out))
        out[place : place + len(piece)] = piece
    return bytes(out)


CHANGES = st.lists(st.tuples(st.integers(0, 2**20), st.binary(max_size=12)), max_size=6)
PICTURES = [picture(kind) for kind in ("JPEG", "PNG", "WEBP", "TIFF")]


@given(st.sampled_from(PICTURES), CHANGES)
def test_any_picture_is_read_and_cleaned_or_refused(data: bytes, changes: list) -> None:
    changed = mutated(data, changes)
    read_picture(changed)
    try:
        copy = without_told(changed)
    except DamagedError:
        return
    assert not read_picture(copy).located


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"PK\x03\x04", b"%PDF-", b"RIFF", b"\xff\xd8\xff"]),
)
def test_any_bytes_have_a_type(data: bytes, start: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(start + data)
        assert type_of(path) in NAMES
        assert zip_type(path) in NAMES


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("office")
    return {
        "docx": telling_docx(folder / "a.docx").read_bytes(),
        "xlsx": telling_xlsx(folder / "a.xlsx").read_bytes(),
    }


def stored(data: bytes) -> bytes:
    """The same parts unpacked, so that a change reaches what is in them."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return out.getvalue()


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["docx", "xlsx"]), CHANGES, st.booleans())
def test_any_change_to_an_office_file_ends_in_an_answer(
    office: dict[str, bytes], kind: str, changes: list, unpacked: bool
) -> None:
    data = stored(office[kind]) if unpacked else office[kind]
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"x.{kind}"
        path.write_bytes(mutated(data, changes))
        for words in (["inspect", kind, str(path)], ["clean", kind, str(path), f"{path}2", ""]):
            answer = beside._answer(words)
            assert answer.keys() & {"findings", "trap", "damaged", "unchecked", "done"}


@settings(max_examples=12, deadline=None)
@given(CHANGES)
def test_any_change_to_a_pdf_ends_in_an_answer(changes: list) -> None:
    with TemporaryDirectory() as folder:
        path = telling_pdf(Path(folder) / "x.pdf")
        path.write_bytes(mutated(path.read_bytes(), changes))
        _, found = beside.inspect(path, "pdf")
        assert all(each.kind for each in found)
