"""The key that signs cookies: made once for each data folder and kept there, readable by its owner only."""

import os
import secrets
from pathlib import Path

from afterword.config.paths import make_private


def secret_key(folder: Path) -> str:
    """The folder's key, made on first use.

    Two processes may start at the same time: each writes its own whole file and links it into place,
    which only the first can, so that both read the same key and never half of one.
    """
    path = folder / "secret-key"
    if not path.exists():
        mine = make_private(folder) / f"secret-key.{secrets.token_hex(8)}"
        with open(os.open(mine, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
        try:
            os.link(mine, path)
        except FileExistsError:
            pass
        finally:
            mine.unlink()
    return path.read_text(encoding="ascii").strip()
