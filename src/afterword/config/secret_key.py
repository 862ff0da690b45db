"""The key that signs cookies: made once for each data folder, readable by its owner only."""

import os
import secrets
from pathlib import Path

from afterword.config.paths import make_private


def secret_key(folder: Path) -> str:
    """The folder's key, made on first use.

    Two processes may start at the same time: each writes its own whole file and links it into
    place, which only the first can, so that both read the same key and never half of one.
    """
    path = folder / "secret-key"
    if not path.exists():
        mine = make_private(folder) / f"secret-key.{secrets.token_hex(8)}"
        mine.touch(mode=0o600, exist_ok=False)
        mine.write_text(secrets.token_urlsafe(64), encoding="ascii")
        try:
            os.link(mine, path)
        except FileExistsError:
            pass
        finally:
            mine.unlink()
    return path.read_text(encoding="ascii").strip()
