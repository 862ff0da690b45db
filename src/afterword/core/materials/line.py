"""Which versions belong together."""

from __future__ import annotations

from afterword.core.entries import Material


def line_of(material: Material) -> str:
    """The line of versions that a material belongs to: of what was added under one title, all.

    A title that another line had before it was renamed begins a line of its own, which is then
    written down.
    """
    return material.line or line_named(material.what, material.title)


def line_named(what: str, title: str) -> str:
    """The line that begins with this title."""
    return f"{what}: {title}"
