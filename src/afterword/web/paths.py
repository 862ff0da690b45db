"""Paths on this machine that a form names: they are read only for who sits at it."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.http import HttpRequest

from afterword.core.errors import RefusedError
from afterword.web.gate import through_the_gate

_HERE = ("localhost", "127.0.0.1", "[::1]")


def is_here(request: HttpRequest) -> bool:
    """Whether the browser runs on this machine, so that its paths mean something."""
    return not through_the_gate(request) and request.get_host().rsplit(":", 1)[0] in _HERE


def named_path(request: HttpRequest, text: str) -> Path:
    """The path that was typed; RefusedError where it can't be meant, or not by who typed it."""
    text = text.strip().strip("\"'")
    if not text:
        raise RefusedError("no file came: choose one, or say where it is")
    if not is_here(request):
        raise RefusedError("a path is read only for who sits at this machine")
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise RefusedError(f"{text} is no whole path; one begins at the top, such as {Path.home()}")
    if path.resolve().is_relative_to(Path(settings.DATA).resolve()):
        raise RefusedError("that is Afterword's own folder")
    return path
