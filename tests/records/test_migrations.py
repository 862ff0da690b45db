"""A folder of any earlier version comes to the same tables as a new one."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

# A database as an earlier version left it: the migrations one by one, up to that one.
EARLIER = """
import sys
from pathlib import Path

import django

django.setup()

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

Path(sys.argv[1]).mkdir()
executor = MigrationExecutor(connection)
executor.loader = MigrationLoader(connection, replace_migrations=False)
executor.migrate([("afterword", sys.argv[2])])
"""
ME = ("--name", "I C", "--email", "i@c.example", "--zone", "Europe/Lisbon", "--country", "pt")


def python(folder: Path, *words: str) -> str:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AFTERWORD_", "DJANGO_"))}
    env |= {"AFTERWORD_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "afterword.config.settings"}
    command = [sys.executable, *words]
    return subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout


def tables(folder: Path) -> tuple[list[str], list[str]]:
    """Columns, and indexes and triggers as SQL."""
    with closing(sqlite3.connect(folder / "afterword.sqlite3")) as database:
        columns = database.execute(
            "SELECT t.name, c.name, c.type, c.'notnull', c.pk FROM sqlite_master t"
            " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
        )
        rest = database.execute("SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger')")
        return sorted(map(str, columns)), sorted(map(str, rest))


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "data"
    python(folder, "-m", "afterword", "init", *ME)
    return folder


@pytest.mark.parametrize("version", ["0005_browser", "0016_watch"])
def test_an_earlier_folder_comes_to_the_tables_of_a_new_one(
    tmp_path: Path, new: Path, version: str
) -> None:
    folder = tmp_path / "data"
    python(tmp_path / "data", "-c", EARLIER, str(folder), version)
    if version != "0016_watch":
        assert tables(folder) != tables(new)

    python(folder, "-m", "afterword", "init", *ME)

    assert tables(folder) == tables(new)


CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Katarina Novakova\nN:Novakova;Katarina;;;\nNICKNAME:Katka\n"
    "EMAIL:katarina@quayside.example\nORG:Quayside\nEND:VCARD\n"
)


def test_a_nickname_in_an_older_folder_is_found_afterwards(new: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(new, tmp_path / "data")
    (tmp_path / "card.vcf").write_text(CARD)
    python(folder, "-m", "afterword", "import", str(tmp_path / "card.vcf"))
    handles = "SELECT name, email, card FROM afterword_contact ORDER BY name"
    with closing(sqlite3.connect(folder / "afterword.sqlite3")) as database, database:
        made = database.execute(handles).fetchall()
        # As 0018 left it: neither column, and no handle of that name.
        database.execute("ALTER TABLE afterword_source DROP COLUMN seconds")
        database.execute("ALTER TABLE afterword_listed DROP COLUMN also")
        database.execute("DELETE FROM afterword_contact WHERE name = 'katka'")
        database.execute("DELETE FROM django_migrations WHERE name >= '0019'")
        database.execute("PRAGMA user_version = 1")  # the mark of other migrations than these
        assert database.execute(handles).fetchall() != made

    python(folder, "-m", "afterword", "doctor")

    with closing(sqlite3.connect(folder / "afterword.sqlite3")) as database:
        assert database.execute(handles).fetchall() == made
    assert tables(folder) == tables(new)
    found = python(folder, "-m", "afterword", "people", "katka")
    assert found.startswith("Katarina Novakova, also called Katka")
