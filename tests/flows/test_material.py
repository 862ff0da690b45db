"""Files taken into the library, several at once."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from threading import Barrier
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.db import connection
from tests.materials.files import plain_pdf

from afterword.core.entries import Material
from afterword.records import models

AT_ONCE = 6


@pytest.fixture(autouse=True)
def _nothing_kept_before() -> None:
    """All tests of a process have one data folder, and others leave files in its library."""
    shutil.rmtree(settings.DATA / "materials", ignore_errors=True)


@pytest.mark.parametrize("same", [False, True], ids=["different files", "the same file"])
def test_files_added_at_once_under_one_title_are_versions_of_their_own(
    same: bool, transactional_db: None, tmp_path: Path, now: datetime
) -> None:
    from afterword.flows.initialise import initialise
    from afterword.flows.material import add_material

    owner = initialise(now=now, name="R", emails=["r@q.example"], zone="UTC", country="IE")
    start = Barrier(AT_ONCE)

    def add(number: int) -> Material:
        file = tmp_path / f"{number}.bin"
        file.write_bytes(bytes([0 if same else number]) * 2**20)
        start.wait()
        try:
            return add_material(owner, file, what="sample", title="Quays", now=now)
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_ONCE) as threads:
        kept = list(threads.map(add, range(AT_ONCE)))

    versions = [1] if same else list(range(1, AT_ONCE + 1))
    assert sorted({each.version for each in kept}) == versions
    assert models.Record.objects.filter(kind="material").count() == len(versions)
    files = sorted(each.name for each in (settings.DATA / "materials").iterdir())
    assert files == sorted({each.sha256 for each in kept})
    for name in files:
        (settings.DATA / "materials" / name).unlink()


def test_a_copy_left_half_made_is_not_taken_away(
    transactional_db: None, tmp_path: Path, now: datetime
) -> None:
    from afterword.flows.export import export
    from afterword.flows.initialise import initialise
    from afterword.flows.material import add_material

    owner = initialise(now=now, name="R", emails=["r@q.example"], zone="UTC", country="IE")
    file = tmp_path / "deck.pdf"
    file.write_bytes(b"%PDF-1.7 a deck")
    kept = add_material(owner, file, what="sample", title="Deck", now=now)
    (settings.DATA / "materials" / f"{kept.sha256}.0a1b.unfinished").write_bytes(b"%PDF")
    export(owner, settings.DATA, tmp_path / "all.zip", now=now)
    with ZipFile(tmp_path / "all.zip") as archive:
        there = [name for name in archive.namelist() if name.startswith("materials/")]
    assert there == [f"materials/{kept.sha256}"]


def test_a_file_added_again_mends_its_damaged_copy(
    transactional_db: None, tmp_path: Path, now: datetime
) -> None:
    from afterword.flows.initialise import initialise
    from afterword.flows.library import check, find_material
    from afterword.flows.look import look
    from afterword.flows.material import add_material, kept_at

    owner = initialise(now=now, name="R", emails=["r@q.example"], zone="UTC", country="IE")
    file = tmp_path / "deck.pdf"
    file.write_bytes(plain_pdf())
    kept = add_material(owner, file, what="sample", title="Deck", now=now)
    kept_at(kept.sha256).write_bytes(plain_pdf()[:99])
    (key,) = models.Record.objects.filter(kind="material").values_list("key", flat=True)
    _, damaged = check(owner, key, now=now)
    assert damaged.inspection
    assert [each.kind for each in damaged.inspection.findings] == ["broken"]

    again = add_material(owner, file, what="sample", title="Deck", now=now)

    assert again == kept
    assert kept_at(kept.sha256).read_bytes() == file.read_bytes()
    assert models.Record.objects.filter(kind="material").count() == 1
    _, mended = find_material(look(owner, now), key)
    assert mended.inspection
    assert mended.inspection.findings == ()
