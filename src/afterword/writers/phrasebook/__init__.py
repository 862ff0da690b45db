"""Writes letters from phrases, offline: many phrasings a point, chosen by a seed."""

from afterword.writers.phrasebook.frame import frame
from afterword.writers.phrasebook.phrasebook import LANGUAGES, write

__all__ = ["LANGUAGES", "frame", "write"]
