"""Whose certificates are trusted: those of the system, and of an authority that the user names."""

from __future__ import annotations

import ssl
from pathlib import Path

from afterword.core.errors import TroubleError, WrongFieldsError


def trusted(ca: str) -> ssl.SSLContext:
    """What a line is encrypted with; `ca` is a file with one more authority, "" for none.

    TroubleError for a file that holds none.
    """
    try:
        context = ssl.create_default_context(cafile=ca or None)
    except (OSError, ssl.SSLError) as error:
        words = f"{ca} is no certificate that can be read"
        raise TroubleError(words, retryable=False, field="tls") from error
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
