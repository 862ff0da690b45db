"""Brings the database up to the schema of this version, so that nobody has to think of it."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.config.env import SettingError
from afterword.config.lock import only_one

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

_OURS = "afterword"  # the label of the app whose tables they are
_MARK = "PRAGMA user_version"


def bring_up_to_date(folder: Path) -> None:
    """Applies the migrations that the database hasn't seen, one process at a time.

    SettingError, and nothing changed, where the database knows migrations that we don't: a newer
    version wrote it, and what we would write into it may be wrong for that one.

    The database carries a mark made of the names of all migrations; comparing it costs one read,
    where Django's own look would cost every command 50 ms.
    """
    from django.core.management import call_command
    from django.db import connection

    if connection.vendor != "sqlite":
        _by_names(folder)
        return
    mark = _mark()
    with connection.cursor() as cursor:
        there = cursor.execute(_MARK).fetchone()[0]
        if there:
            _refuse_newer(cursor)
        if there == mark:
            return
    with only_one(folder / "schema-lock", patience=120):
        call_command("migrate", interactive=False, verbosity=0)
        with connection.cursor() as cursor:
            cursor.execute(f"{_MARK} = {mark}")


def _by_names(folder: Path) -> None:
    """The same in a database that has no place for a mark: the names are compared."""
    from django.core.management import call_command
    from django.db import connection

    with only_one(folder / "schema-lock", patience=120):
        with connection.cursor() as cursor:
            cursor.execute("SELECT to_regclass('django_migrations') IS NOT NULL")
            found = cursor.fetchone()
            if found and found[0]:
                _refuse_newer(cursor)
                cursor.execute("SELECT app, name FROM django_migrations")
                if {f"{app}/{name}.py" for app, name in cursor.fetchall()} >= {*_migrations()}:
                    return
        call_command("migrate", interactive=False, verbosity=0)


def _refuse_newer(cursor: CursorWrapper) -> None:
    cursor.execute("SELECT name FROM django_migrations WHERE app = %s", [_OURS])
    if {f"{_OURS}/{name}.py" for (name,) in cursor.fetchall()} - set(_migrations()):
        raise SettingError(
            "this data folder was written by a newer version of Afterword; "
            "install that version or name another folder with --data"
        )


def _mark() -> int:
    """A number that changes when a migration comes or goes; not 0, which is a new database's."""
    return (zlib.crc32("\n".join(_migrations()).encode()) & 0x7FFFFFFE) + 1


def _migrations() -> list[str]:
    """Each migration of this version as "label/file"."""
    from django.apps import apps

    return sorted(
        f"{app.label}/{file.name}"
        for app in apps.get_app_configs()
        for file in Path(app.path, "migrations").glob("[0-9]*.py")
    )
