"""Whose certificates are trusted: those of the system, and of an authority that the user names."""

from __future__ import annotations

import ssl
from functools import lru_cache
from pathlib import Path
from threading import Lock

from afterword.core.errors import TroubleError, WrongFieldsError

_READING = Lock()


def trusted(ca: str, protocol: str) -> ssl.SSLContext:
    """What lines of that protocol are encrypted with; `ca` is a file with one more authority, ""
    for none. TroubleError for a file that holds none.

    The same for all that ask: reading the system's authorities takes 20 ms, which each of a
    thousand hosts would pay. Apart by protocol, since who speaks HTTP writes its name (ALPN) into
    what it is given.
    """
    try:
        stamp = Path(ca).stat().st_mtime_ns if ca else 0
        with _READING:  # and not by each of those that ask at once in the beginning
            return _read(ca, stamp, protocol)
    except (OSError, ssl.SSLError) as error:
        words = f"{ca} is no certificate that can be read"
        raise TroubleError(words, retryable=False, field="tls") from error


@lru_cache(maxsize=32)
def _read(ca: str, stamp: int, protocol: str) -> ssl.SSLContext:  # noqa: ARG001  # parts of the key
    context = ssl.create_default_context(cafile=ca or None)
    if ca:
        context.load_default_certs()
    return context


def certificate_file(text: str) -> str:
    """The option `ca` as a whole path, "" where none is given; WrongFieldsError for no file."""
    if not text:
        return ""
    path = Path(text).expanduser().absolute()
    if not path.is_file():
        line = f"{text!r} is no file with a certificate"
        raise WrongFieldsError({"ca": line}, f"ca={line}")
    return str(path)
