"""Whose certificates are trusted: those of the system, and of an authority that the user names."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from threading import Lock

from afterword.core.errors import TroubleError, WrongFieldsError

_READING = Lock()


def trusted(ca: str) -> ssl.SSLContext:
    """What a line is encrypted with; `ca` is a file with one more authority, "" for none.

    TroubleError for a file that holds none.
    """
    with _in_words(ca):
        return _made(ca)


def shared(ca: str) -> ssl.SSLContext:
    """The same one for all that ask, for lines that change nothing in it (httpx writes HTTP's name
    into what it is given): reading the system's authorities takes 20 ms, which each of a thousand
    hosts would pay. Read anew when a file of them changes.
    """
    system = ssl.get_default_verify_paths()
    with _in_words(ca), _READING:  # and not by each of those that ask at once in the beginning
        return _kept(ca, tuple(map(_stamp, (ca, system.cafile or "", system.capath or ""))))


@lru_cache(maxsize=8)
def _kept(ca: str, stamps: tuple[object, ...]) -> ssl.SSLContext:  # noqa: ARG001  # of the key
    return _made(ca)


def _stamp(path: str) -> tuple[int, ...]:
    if not path:
        return ()
    found = Path(path).stat()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _made(ca: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=ca or None)
    if ca:
        context.load_default_certs()
    return context


@contextmanager
def _in_words(ca: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ssl.SSLError) as error:
        words = f"{ca} is no certificate that can be read"
        raise TroubleError(words, retryable=False, field="tls") from error


def certificate_file(text: str) -> str:
    """The option `ca` as a whole path, "" where none is given; WrongFieldsError for no file."""
    if not text:
        return ""
    path = Path(text).expanduser().absolute()
    if not path.is_file():
        line = f"{text!r} is no file with a certificate"
        raise WrongFieldsError({"ca": line}, f"ca={line}")
    return str(path)
