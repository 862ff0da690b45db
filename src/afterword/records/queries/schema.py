"""Does this version know the tables that are there?"""

from pathlib import Path

from django.db import connection

from afterword.core.errors import RefusedError


def refuse_newer_schema() -> None:
    """RefusedError if a newer version has changed the tables in a way this one doesn't know."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM django_migrations WHERE app = %s", ["afterword"])
        applied = {name for (name,) in cursor.fetchall()}
    folder = Path(__file__).parents[1] / "migrations"
    ours = {file.stem for file in folder.iterdir() if file.name[:1].isdigit()}
    if applied - ours:
        raise RefusedError(
            "this data folder was written by a newer version of Afterword; "
            "install that version or name another folder with --data"
        )
