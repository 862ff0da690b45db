"""The one-time link to the pages on one's own machine: who can read the terminal gets in."""

import secrets
from threading import Lock

_open: set[str] = set()
_lock = Lock()


def issue() -> str:
    """A token that opens the pages once, for as long as this process lives."""
    token = secrets.token_urlsafe(24)
    with _lock:
        _open.add(token)
    return token


def redeem(token: str) -> bool:
    """Whether a token was issued here and not used before; it is used up by asking."""
    with _lock:
        if token not in _open:
            return False
        _open.remove(token)
        return True
