"""Looks for words in whatever is kept: in every column of every table, and in an export's bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

from django.apps import apps
from django.db import connection
from django.db.models import UUIDField


def tables_that_hold(words: Iterable[str]) -> list[str]:
    """Table, column and the words that stand there, in any letters; one that is new counts, too."""
    wanted = [word.casefold() for word in words]
    return [
        f"{table}.{column}: {word}"
        for table, column, text in _texts()
        for word in wanted
        if word in text.casefold()
    ]


def _texts() -> Iterator[tuple[str, str, str]]:
    for model in apps.get_app_config("afterword").get_models():
        columns = [
            field.attname
            for field in model._meta.concrete_fields
            if not isinstance(field, UUIDField) and not field.is_relation
        ]
        for row in model._default_manager.values(*columns):
            for column, held in row.items():
                text = held if isinstance(held, str) else json.dumps(held, default=str)
                yield model.__name__, column, text
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE VIRTUAL TABLE temp.vocabulary"
            " USING fts5vocab(main, afterword_listed_words, row)"
        )
        cursor.execute("SELECT term FROM temp.vocabulary")
        terms = " ".join(term for (term,) in cursor.fetchall())
        cursor.execute("DROP TABLE temp.vocabulary")
    yield "afterword_listed_words", "term", terms


def members_that_hold(file: Path, words: Iterable[str]) -> list[str]:
    """Members of an archive, and the words that stand in their bytes or names."""
    wanted = [word.casefold().encode() for word in words]
    with ZipFile(file) as archive:
        return [
            f"{name}: {word.decode()}"
            for name in archive.namelist()
            for word in wanted
            if word in archive.read(name).lower() or word in name.casefold().encode()
        ]
