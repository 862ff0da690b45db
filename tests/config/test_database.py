"""Which database holds everything, by one address."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.config.database import database
from afterword.config.env import SettingError


def test_without_an_address_it_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    assert database(None, tmp_path)["NAME"] == tmp_path / "afterword.sqlite3"


def test_an_address_names_a_postgresql_with_its_options(tmp_path: Path) -> None:
    made = database("postgres://me:p%40ss@db.example:5433/after%20word?sslmode=require", tmp_path)

    named = [made[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")]
    assert named == ["me", "p@ss", "db.example", "5433", "after word"]
    assert made["OPTIONS"] == {"sslmode": "require"}


@pytest.mark.parametrize(
    "url",
    ["mysql://me:secret@db.example/x", "postgresql://me:secret@db.example/", "secret",
     "postgresql://me:secret@db.example:99999/x", "postgresql://me:secret@[db/x", "postgresql://me:7:secret/x"],
)  # fmt: skip
def test_what_cant_be_meant_is_refused_in_one_line_without_the_password(
    url: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingError, match="AFTERWORD_DATABASE must be") as caught:
        database(url, tmp_path)

    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
