"""All that is asked of a database, asked of a PostgreSQL: the schema, the demo's search and its
pages, the list of people with its search and filters.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections
from django.db.utils import ConnectionHandler
from django.test import Client
from pytest_django import DjangoDbBlocker
from tests.flows.bystanders import crowd
from tests.servers.postgres import postgres

from afterword.config import entrance
from afterword.config.clock import set_clock
from afterword.config.database import database
from afterword.config.schema import bring_up_to_date
from afterword.core.entries import Connection, Found
from afterword.flows.demo import demo
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.list_people import OF_VERSION, list_people
from afterword.flows.look import look_at_all
from afterword.flows.merge import merge
from afterword.flows.open import open_owner
from afterword.flows.undo import undo
from afterword.records import models
from afterword.records.queries.people_list import Wanted, choices, everybody, search
from afterword.records.queries.state import stale_lists

NOW = datetime(2031, 5, 20, 8, 40, tzinfo=UTC)
ROWS = (
    ("Иван Петров", "Заря"),
    ("Jörg Müller", "Société Alder"),
    ("Anna Mueller", "Ōmori Works"),
    ("王小明", "Quayside Rail"),
    ("Ann O'Neil", "100% _Rail"),
)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(scope="module")
def owner(server: str, django_db_blocker: DjangoDbBlocker) -> Iterator[models.Owner]:
    """The demo's search in that server, in the place of this process's own database."""
    own = connections["default"]
    held = ConnectionHandler({"default": database(server, settings.DATA)})["default"]
    connections["default"] = held
    set_clock(NOW)
    try:
        with django_db_blocker.unblock():
            bring_up_to_date(settings.DATA)
            bring_up_to_date(settings.DATA)  # which does nothing
            demo(NOW)
            found = [
                Found(Connection(name, f"/in/{at}", "", company, "Engineer", date(2030, 3, 1)), "r")
                for at, (name, company) in enumerate(ROWS)
            ]
            done = Imported()
            ingest_found(open_owner(), [*found, *crowd(60)], path=Path("a"), now=NOW, done=done)
            yield open_owner()
            held.close()
    finally:
        set_clock(None)
        connections["default"] = own


def names(owner: models.Owner, text: str = "", **more: object) -> list[str]:
    rows = search(owner, Wanted(text, **more)).rows  # type: ignore[arg-type]
    return sorted(row["name"] for row in rows if row["name"] in dict(ROWS))


def test_the_list_is_made_searched_and_filtered(owner: models.Owner) -> None:
    assert stale_lists(OF_VERSION).exists()
    list_people(owner, now=NOW)
    assert not stale_lists(OF_VERSION).exists()

    for typed, found in {
        "ivan petrov": ["Иван Петров"],
        "muell": ["Anna Mueller", "Jörg Müller"],
        "小明": ["王小明"],
        "o'neil": ["Ann O'Neil"],
        "engin soci": ["Jörg Müller"],
        "&": [],
        "ann:* | bo": [],
    }.items():
        assert names(owner, typed) == found, typed
    assert names(owner, company="societe") == ["Jörg Müller"]
    assert names(owner, company="OMORI") == ["Anna Mueller"]
    assert names(owner, company="100% _") == ["Ann O'Neil"]
    assert names(owner, "engineer", until=NOW) == sorted(dict(ROWS))
    assert names(owner, since=NOW - timedelta(days=9)) == []
    found = search(owner, Wanted())
    assert found.total == everybody(owner) > 60
    assert [row["strength"] for row in found.rows] == sorted(
        (row["strength"] for row in found.rows), reverse=True
    )
    assert max(count for _, count in choices(owner)["company"]) > 1


def test_what_changed_changes_the_list_and_comes_back(owner: models.Owner) -> None:
    list_people(owner, now=NOW)
    before = everybody(owner)

    later = NOW + timedelta(minutes=1)
    said = merge(owner, "/in/1", "/in/2", now=later)
    list_people(owner, now=later)
    assert everybody(owner) == before - 1

    undo(owner, said, now=later)
    list_people(owner, now=later)
    assert everybody(owner) == before
    assert len(look_at_all(owner, later).people) >= before


def test_the_pages_stand_on_it(owner: models.Owner) -> None:
    client = Client()
    client.get(f"/enter/{entrance.issue()}")

    for path in ("/", "/people", "/people?q=ivan+petrov&place=PT&last=365", "/companies"):
        assert client.get(path).status_code == 200, path
    typed = client.get("/people?q=ivan+petrov", headers={"HX-Target": "found"})
    assert "Иван Петров" in typed.content.decode()


def test_the_command_line_works_on_the_database_that_is_named(
    owner: models.Owner, server: str, tmp_path: Path
) -> None:
    assert everybody(owner)
    address = tmp_path / "database"
    address.write_text(f"{server}\n")
    words = ["--data", str(tmp_path / "data"), "--at", NOW.isoformat(), "people", "ivan"]
    done = subprocess.run(
        [sys.executable, "-m", "afterword", *words],
        env={**os.environ, "AFTERWORD_DATABASE_FILE": str(address)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "Иван Петров, Engineer, Заря\n", done.stderr
    assert not (tmp_path / "data/afterword.sqlite3").exists()
