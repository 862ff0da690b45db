"""The index of words that people are found by, as migrations make it.

It is FTS5 in SQLite, kept by triggers beside the rows, so that whatever takes a row away takes its
words along; PostgreSQL has its own over an expression. What stands here was applied to databases
and never changes: another index is another migration.
"""

from typing import Any

_WORDS = (
    (
        "CREATE VIRTUAL TABLE afterword_listed_words USING fts5(words, content='afterword_listed',"
        " content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2',"
        " detail='none')"
    ),
    (
        "CREATE TRIGGER afterword_listed_in AFTER INSERT ON afterword_listed BEGIN"
        " INSERT INTO afterword_listed_words(rowid, words) VALUES (new.id, new.words); END"
    ),
    (
        "CREATE TRIGGER afterword_listed_out AFTER DELETE ON afterword_listed BEGIN"
        " INSERT INTO afterword_listed_words(afterword_listed_words, rowid, words)"
        " VALUES ('delete', old.id, old.words); END"
    ),
    (
        "CREATE TRIGGER afterword_listed_new AFTER UPDATE OF id, words ON afterword_listed BEGIN"
        " INSERT INTO afterword_listed_words(afterword_listed_words, rowid, words)"
        " VALUES ('delete', old.id, old.words);"
        " INSERT INTO afterword_listed_words(rowid, words) VALUES (new.id, new.words); END"
    ),
)
_NO_WORDS = (
    "DROP TRIGGER afterword_listed_in",
    "DROP TRIGGER afterword_listed_out",
    "DROP TRIGGER afterword_listed_new",
    "DROP TABLE afterword_listed_words",
)
_TSVECTOR = (
    "CREATE INDEX listed_by_words ON afterword_listed USING gin (to_tsvector('simple', words))"
)


def add_words(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001  # as Django calls it
    """The index of words, as this database has it."""
    if schema_editor.connection.vendor == "sqlite":
        for each in _WORDS:
            schema_editor.execute(each)
    else:
        schema_editor.execute(_TSVECTOR)


def drop_words(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001  # as Django calls it
    """The index away again."""
    if schema_editor.connection.vendor == "sqlite":
        for each in _NO_WORDS:
            schema_editor.execute(each)
    else:
        schema_editor.execute("DROP INDEX listed_by_words")
