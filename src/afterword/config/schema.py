"""Brings the database up to the schema of this version, so that nobody has to think of it."""

import zlib
from pathlib import Path

from afterword.config.lock import only_one

_MARK = "PRAGMA user_version"


def bring_up_to_date(folder: Path) -> None:
    """Applies the migrations that the database hasn't seen, one process at a time.

    The database carries a mark made of the names of all migrations; comparing it costs one read,
    where Django's own look would cost every command 50 ms.
    """
    from django.core.management import call_command
    from django.db import connection

    mark = _mark()
    with connection.cursor() as cursor:
        if cursor.execute(_MARK).fetchone()[0] == mark:
            return
    with only_one(folder / "schema-lock", patience=120):
        call_command("migrate", interactive=False, verbosity=0)
        with connection.cursor() as cursor:
            cursor.execute(f"{_MARK} = {mark}")


def _mark() -> int:
    """A number that changes when a migration comes or goes; not 0, which is a new database's."""
    from django.apps import apps

    names = sorted(
        f"{app.label}/{file.name}"
        for app in apps.get_app_configs()
        for file in Path(app.path, "migrations").glob("[0-9]*.py")
    )
    return (zlib.crc32("\n".join(names).encode()) & 0x7FFFFFFE) + 1
