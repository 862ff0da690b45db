"""The key that signs cookies: made once for each data folder, readable by its owner only."""

import secrets
from pathlib import Path

from afterword.config.private_file import make_once


def secret_key(folder: Path) -> str:
    """The folder's key, made on first use.

    Two processes may start at the same time: both read the same key then.
    """
    path = folder / "secret-key"
    if not path.exists():
        make_once(folder, path.name, secrets.token_urlsafe(64))
    return path.read_text(encoding="ascii").strip()
