"""Which database holds everything: a file in the data folder, or a PostgreSQL that is named."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from afterword.config.env import SettingError, env_secret

_SCHEMES = ("postgresql", "postgres")


def database(url: str | None, folder: Path) -> dict[str, Any]:
    """Django's settings of the database: `url` is AFTERWORD_DATABASE, None for SQLite.

    SettingError where the address can't be meant; it is never quoted, since it may hold a password.
    """
    return _named(url) if url else _file(folder)


def is_elsewhere() -> bool:
    """Whether the environment names a database that is no file in the data folder."""
    return env_secret("AFTERWORD_DATABASE") is not None


def _file(folder: Path) -> dict[str, Any]:
    # IMMEDIATE takes the write lock when a transaction begins, so that two writers wait for each
    # other instead of failing in the middle ("database is locked"); WAL lets readers read
    # meanwhile.
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": folder / "afterword.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
                # 32 MB, taken only where it is used: with 2 the pages of an import of some ten
                # thousand contacts are written again and again.
                "PRAGMA cache_size=-32000"
            ),
        },
        # A file, because a database in memory knows neither WAL nor the locks above.
        "TEST": {"NAME": folder / "test.sqlite3"},
    }


def _named(url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        port, name = parts.port, unquote(parts.path.removeprefix("/"))
    except ValueError:  # whose words quote the address
        parts, port, name = urlsplit(""), None, ""
    if parts.scheme not in _SCHEMES or not name or "/" in name:
        raise SettingError(
            "AFTERWORD_DATABASE must be postgresql://USER:PASSWORD@HOST:PORT/NAME; without it "
            "everything is kept in the data folder"
        )
    if find_spec("psycopg") is None:
        raise SettingError(
            "AFTERWORD_DATABASE names a PostgreSQL: pip install 'afterword[postgres]' to use one"
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),  # sslmode and the like, as libpq names them
    }
