"""The made-up contacts of `bench/people`."""

from __future__ import annotations

from pathlib import Path

import people_world
from people_world import queries, rows

from afterword.core.entries import Connection, Found
from afterword.sources.linkedin_export import read


def test_a_seed_gives_the_same_rows_and_another_gives_others() -> None:
    assert rows(50, 1) == rows(50, 1) != rows(50, 2)


def test_each_row_is_read_as_one_connection(tmp_path: Path) -> None:
    held = rows(200, 1)
    people_world.write(tmp_path / "Connections.csv", held)

    found = [each.entry for each in read(tmp_path / "Connections.csv") if isinstance(each, Found)]

    assert [each.name for each in found if isinstance(each, Connection)] == [
        f"{first} {last}" for first, last, *_ in held
    ]
    assert len({each.url for each in found if isinstance(each, Connection)}) == 200


def test_searches_are_typed_letter_by_letter() -> None:
    held = rows(50, 1)

    typed = queries(held, 4, 1)

    assert all(len(each) >= 1 and each == each.strip() for each in typed)
    assert any(len(each) == 1 for each in typed)
    assert any(" " in each for each in typed)
