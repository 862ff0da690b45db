"""A link that opens a letter in whatever mail program the user has."""

from afterword.outlets.mailto.mailto import LONGEST, mailto

__all__ = ["LONGEST", "mailto"]
